# Under 21 on the day USCIS received the petition. Turning 21 afterwards does no harm.

age-at-filing =
    .youth = Tener menos de 21 cuando llega la forma
    .practitioner = Menos de 21 años en la fecha en que USCIS recibe la petición

age-at-filing--received-under-21 =
    .youth = llegó a tiempo
    .youth-lead = Tu forma llegó a USCIS, la oficina de inmigración, antes de que cumplieras 21. Cumplir 21 mientras esperas no cambia eso.
    .practitioner = Fecha de recibo: { $received }; último día: { $last }. El peticionario era menor de 21 años al presentarse la petición; cumplir 21 mientras está pendiente no tiene efecto.

age-at-filing--received-late =
    .youth = llegó cuando ya tenías 21
    .youth-lead = Tu forma llegó a USCIS cuando ya tenías 21, y la ley pide que llegue antes. Enséñale esta semana a un abogado todas tus cartas y recibos: puede haber otra manera de pedir ayuda.
    .practitioner = Fecha de recibo: { $received }; el último día fue: { $last }. No consta que una petición anterior haya sido rechazada indebidamente. Volver a presentar después de los 21 no lo subsana.

age-at-filing--may-still-file =
    .youth = hoy, sí
    .youth-lead = Primero va la orden de un juez de familia. Después, tu forma (I-360) tiene que llegar a USCIS, la oficina de inmigración, antes de que cumplas 21. Todo eso toma tiempo: habla pronto con un abogado.
    .practitioner = Sin presentar. Último día para que se reciba: { $last }. El límite de edad nunca se prorroga al siguiente día hábil, y la fecha de envío no cuenta.

age-at-filing--too-late-to-file =
    .youth = ya cumpliste 21
    .youth-lead = Ya cumpliste 21 y ninguna forma que todavía cuente llegó a USCIS antes de ese día. Habla esta semana con un abogado: puede haber otra manera de pedir ayuda.
    .practitioner = Nada que conserve una fecha se recibió a más tardar el último día: { $last }. Tampoco consta que una petición anterior haya sido rechazada indebidamente. Una petición nueva no puede cumplir el requisito de edad.

age-at-filing--weekend-grace =
    .youth = eso lo tiene que decidir USCIS
    .youth-lead = Tu forma llegó justo cuando cumplías 21, y se atravesó un fin de semana o un día feriado. USCIS tiene que decidir si llegó a tiempo. Habla hoy con un abogado, y guarda el recibo y el sobre.
    .practitioner = Fecha de recibo: { $received }; último día: { $last }. Llegó dentro del margen de fin de semana o feriado para peticiones en papel. Ese margen lo da solo una política, no el reglamento, y la política no se ha vuelto a leer: decide USCIS.

age-at-filing--unfiled-in-grace =
    .youth = llama hoy a un abogado
    .youth-lead = Acabas de cumplir 21 y tu forma no está en USCIS. No está claro qué pasa en ese caso. Llama hoy a un abogado, lo más temprano que puedas.
    .practitioner = Sin presentar. Último día: { $last }. El margen de fin de semana o feriado para peticiones en papel aún corre. Lo da solo una política, no el reglamento: si se recibe dentro de él, decide USCIS.

age-at-filing--received-on-birthday =
    .youth = lo decide USCIS o una corte
    .youth-lead = Tu forma llegó a USCIS el día que cumpliste 21. No está claro si ese día cuenta, y ya hay cortes que han visto casos así. Habla hoy con un abogado, y guarda el recibo y el sobre.
    .practitioner = Fecha de recibo: { $received } (el día en que cumplió 21); último día: { $last }. USCIS la considera fuera de plazo. Se discute en las cortes federales: siguieron adelante impugnaciones en E.D.N.Y. (In re 21st Birthday Denials, 2022) y D.D.C. (Cabrera Cabrera, 2019).

age-at-filing--unfiled-on-birthday =
    .youth = llama hoy a un abogado
    .youth-lead = Llegó el día en que cumples 21 y tu forma no está en USCIS. No está claro si hoy cuenta. Llama hoy a un abogado, lo más temprano que puedas.
    .practitioner = Sin presentar, y es el día en que cumple 21; último día: { $last }. USCIS considera fuera de plazo lo recibido ese día. Se discute en las cortes federales: siguieron adelante impugnaciones en E.D.N.Y. (2022) y D.D.C. (2019).

age-at-filing--received-leap-day =
    .youth = eso lo tiene que decidir USCIS
    .youth-lead = Naciste un 29 de febrero y tu forma llegó justo cuando cumplías 21. No está claro qué día cuenta como tu cumpleaños. Habla hoy con un abogado, y guarda el recibo.
    .practitioner = Fecha de recibo: { $received }; nacimiento un 29 de febrero. Según la lectura estricta cumple 21 el 28 de febrero (último día: { $last }); según la otra, el 1 de marzo. No se halló norma federal: decide USCIS.

age-at-filing--wrongly-rejected =
    .youth = eso lo tiene que decidir USCIS
    .youth-lead = Te regresaron una forma anterior, y eso pudo ser un error. Si lo fue, USCIS tiene que decidir si cuenta el día que llegó esa vez. Habla hoy con un abogado y llévale todas las cartas y los sobres.
    .practitioner = Una petición anterior, recibida dentro del plazo (último día: { $last }), fue devuelta, y se afirma que el rechazo fue indebido. La AAO ha aceptado a veces la fecha anterior: decide USCIS y después la AAO.

age-at-filing--signature-invalid =
    .youth = puede que la firma no valga
    .youth-lead = Tu forma llegó a tiempo, pero puede que USCIS no acepte cómo se firmó. Si tienes menos de 21, se puede mandar otra vez, firmada a mano con tinta. Habla hoy con un abogado.
    .practitioner = Fecha de recibo: { $received }, dentro del plazo (último día: { $last }), con una firma que la regla de su día de envío no admite. USCIS puede rechazarla (se pierde la fecha) o denegarla (la fecha se conserva con una apelación ante la AAO). Remedio: presentar de nuevo, con firma en tinta, antes de los 21.

age-at-filing--decided-under-old-law =
    .youth = puede contar una ley anterior
    .youth-lead = Tu forma tuvo respuesta hace muchos años, cuando la ley contaba la edad de otra manera. Un abogado tiene que ver qué ley cuenta para ti.
    .practitioner = Fecha de la decisión: { $decided }, anterior a la protección de edad de 2008. El reglamento anterior pedía conservar la edad hasta la decisión; se cita solo de memoria. Qué ley rige una petición así lo deciden USCIS y la AAO.

age-at-filing--denied-for-signature =
    .youth = hubo un "no": habla hoy con un abogado
    .youth-lead = USCIS dijo que no por cómo se firmó la forma. Puede que no sea el final, pero quizá queden pocos días. Enséñale hoy la carta a un abogado.
    .practitioner = Fecha de recibo: { $received }, dentro del plazo (último día: { $last }); denegada por la firma. Una apelación que prospere conserva esa fecha; una petición nueva tiene la suya. Esta versión no juzga qué vías siguen abiertas ni hasta cuándo.

age-at-filing--unfiled-leap-day =
    .youth = llama hoy a un abogado
    .youth-lead = Naciste un 29 de febrero y tu forma no está en USCIS. No está claro qué día cuenta como tu cumpleaños. Llama hoy a un abogado, lo más temprano que puedas.
    .practitioner = Sin presentar; nacimiento un 29 de febrero. Según la lectura estricta cumple 21 el 28 de febrero (último día: { $last }); según la otra, el 1 de marzo. No se halló norma federal: si se recibe ahora, decide USCIS.
