# DHS consents by approving the petition, and in no other way.

dhs-consent =
    .youth = El sí de USCIS, la oficina de inmigración
    .practitioner = Consentimiento de DHS, dado al aprobar la petición

dhs-consent--approved =
    .youth = USCIS dijo que sí
    .youth-lead = USCIS dijo que sí a tu forma. Guarda esa carta. Ese sí no es la tarjeta verde: pregúntale a un abogado qué sigue, y pregúntale también antes de salir del país.
    .practitioner = Aprobada. Fecha de la decisión: { $decided }. La aprobación es el consentimiento.

dhs-consent--waits-for-decision =
    .youth = eso viene al final
    .youth-lead = USCIS todavía no responde a tu forma. Mientras tanto, abre cada carta el mismo día que llegue y enséñasela a un abogado.
    .practitioner = Sin decisión. DHS da su consentimiento al aprobar la petición y de ninguna otra manera; se mide en la decisión.

dhs-consent--denied =
    .youth = hubo un "no": habla hoy con un abogado
    .youth-lead = USCIS dijo que no. Puede que no sea el final: quizá haya más de un camino, pero pocos días para tomarlo. Enséñale hoy la carta a un abogado.
    .practitioner = Denegada. Fecha de la decisión: { $decided }. La apelación va a la AAO y la moción a la oficina que decidió, ambas con el Form I-290B, y rige la fecha impresa en el aviso; una petición nueva debe recibirse antes de los 21. Esta versión no juzga si alguna vía sigue abierta.

dhs-consent--revoked =
    .youth = USCIS retiró su sí
    .youth-lead = USCIS retiró su sí. Puede que no sea el final, pero quizá queden pocos días. Enséñale hoy la carta a un abogado.
    .practitioner = Aprobada y después revocada. Fecha de la decisión: { $decided }. Esta versión no juzga si cabe apelación ante la AAO o moción; rige la fecha impresa en el aviso.

dhs-consent--filing-out-of-reach =
    .youth = eso no se mira por ahora
    .youth-lead = Ninguna forma tuya está esperando respuesta de USCIS. Un abogado que trabaje con jóvenes inmigrantes puede ver contigo si hay otra manera de pedir ayuda.
    .practitioner = No aplica: no hay petición presentada, y ninguna puede recibirse antes de los 21.

dhs-consent--given-up =
    .youth = se cerró sin respuesta
    .youth-lead = Esa forma se cerró sin un sí ni un "no" de USCIS. Quizá se pueda mandar otra. Habla esta semana con un abogado y llévale todas las cartas que tengas.
    .practitioner = Retirada o declarada abandonada. Fecha de la decisión: { $decided }. Esa petición no da consentimiento. Antes de los 21 cabe una nueva, con su propia fecha de recibo; esta versión no juzga si cabe una moción de reapertura.

dhs-consent--not-filed =
    .youth = viene después del juez
    .youth-lead = Primero va la orden de un juez de familia, luego tu forma y al final la respuesta de USCIS. Un abogado puede decirte más o menos cuánto tarda cada parte donde vives.
    .practitioner = Sin presentar. DHS da su consentimiento al aprobar la petición y de ninguna otra manera; último día para que se reciba: { $last }.

dhs-consent--filing-in-doubt =
    .youth = llama hoy a un abogado
    .youth-lead = No está claro si una forma que llegue hoy todavía cuenta. Llama hoy a un abogado, lo más temprano que puedas.
    .practitioner = Sin presentar. Último día para que se reciba, ya pasado: { $last }. Se discute si contaría lo que se reciba hoy (véase age-at-filing).

dhs-consent--decisions-cross =
    .youth = un abogado tiene que verlo
    .youth-lead = USCIS respondió a tu forma más de una vez, y no está claro qué respuesta cuenta ahora. Enséñale hoy todas las cartas a un abogado.
    .practitioner = Constan decisiones de las que ninguna rige por sí sola: del mismo día, o seguidas del resultado de una apelación. Cuál rige debe leerse en los avisos.
