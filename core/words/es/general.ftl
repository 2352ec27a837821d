# Endings that any rule can have. What is not known is said as what it is: not told, law not known, or not looked at.

general--not-told =
    .youth = nos falta ese dato
    .youth-lead = Todavía nos faltan datos para decirte en qué punto estás. Mira abajo cuáles. No necesitas tenerlos todos para hablar con un abogado que trabaje con jóvenes inmigrantes.
    .practitioner = Falta un dato que decide este punto; véanse los datos que faltan.

general--law-gap =
    .youth = no sabemos qué dice la ley aquí
    .youth-lead = No sabemos qué dice la ley en una parte de esto. Eso nos falta a nosotros, no a ti. Pregúntale a un abogado que trabaje con jóvenes inmigrantes.
    .practitioner = Las tablas no tienen ninguna norma vigente para estos hechos. Es un vacío de las tablas, no un dato que falte.

general--record-contradiction =
    .youth = dos respuestas no coinciden
    .youth-lead = Dos de las respuestas no coinciden. A veces pasa. Así esta página no puede decirte más: revísalas con un abogado, con tus papeles en la mesa.
    .practitioner = El expediente se contradice en un hecho que decide este punto; véanse las contradicciones.

general--not-covered =
    .youth = esta página aún no lo revisa
    .youth-lead = Esta página no revisa todo lo que pide la ley. Un abogado que trabaje con jóvenes inmigrantes puede verlo todo contigo.
    .practitioner = Esta versión no lo evalúa.

general--day-past-the-calendar =
    .youth = el calendario no llega tan lejos
    .youth-lead = Una de las fechas queda más lejos de lo que llega nuestro calendario. Revisa tu fecha de nacimiento: puede que un número esté mal.
    .practitioner = Hay una fecha fuera del calendario, que abarca los años 1900 a 2199.
