# Endings that any rule can have. What is not known is said as what it is: not told, law not known, or not looked at.

general--not-told =
    .youth = nos falta ese dato
    .youth-lead = Todavía no tenemos todo para decirte en qué punto estás. Mira abajo lo que falta y habla con un abogado que trabaje con jóvenes inmigrantes. Puedes hacer las dos cosas.
    .practitioner = No se sabe: falta un dato que decide este punto; véanse los datos que faltan.

general--law-gap =
    .youth = no sabemos qué dice la ley aquí
    .youth-lead = No sabemos qué dice la ley en una parte de esto. Es cosa nuestra, no tuya. Pregúntale a un abogado que trabaje con jóvenes inmigrantes.
    .practitioner = No se sabe: las tablas no tienen ninguna norma vigente para estos hechos. Es un vacío de las tablas, no un dato que falte.

general--record-contradiction =
    .youth = dos respuestas no coinciden
    .youth-lead = Dos de las respuestas no pueden ser ciertas a la vez, así que esta página no puede decirte más. Revísalas con un abogado, con tus papeles en la mesa.
    .practitioner = No se sabe: el expediente se contradice en un hecho que decide este punto; véanse las contradicciones.

general--not-covered =
    .youth = esta página aún no lo revisa
    .youth-lead = Esta página no revisa todo lo que pide la ley. Un abogado que trabaje con jóvenes inmigrantes puede verlo todo contigo.
    .practitioner = Esta versión no lo evalúa.

general--day-past-the-calendar =
    .youth = el calendario no llega tan lejos
    .youth-lead = Una de las fechas queda más lejos de lo que llega nuestro calendario. Revisa tu fecha de nacimiento: puede que un número esté mal.
    .practitioner = No se sabe: hay una fecha fuera del calendario, que abarca los años 1900 a 2199.
