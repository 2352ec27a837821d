# DHS consents by approving the petition, and in no other way.

dhs-consent =
    .youth = El sí de USCIS, la oficina de inmigración
    .practitioner = Consentimiento de DHS, dado al aprobar la petición

dhs-consent--approved =
    .youth = USCIS dijo que sí
    .youth-lead = USCIS dijo que sí a tu forma. Guarda esa carta. Pregúntale a un abogado qué sigue, y pregúntale antes de salir del país.
    .practitioner = Aprobada. Fecha de la decisión: { $decided }. La aprobación es el consentimiento.

dhs-consent--waits-for-decision =
    .youth = eso viene al final
    .youth-lead = El sí de USCIS solo llega cuando responde a tu forma. Mientras tanto, abre cada carta el mismo día y enséñasela a un abogado.
    .practitioner = Sin decisión. DHS da su consentimiento al aprobar la petición y de ninguna otra manera; se mide en la decisión.

dhs-consent--denied =
    .youth = hubo un "no": habla con un abogado
    .youth-lead = Hubo un "no" de USCIS. Puede que no sea el final. Quizá queden pocos días, y más de un camino. Enséñale hoy la carta a un abogado.
    .practitioner = Denegada. Fecha de la decisión: { $decided }. La apelación o moción va a la AAO con el Form I-290B, y rige la fecha impresa en el aviso; antes de los 21 cabe una petición nueva. Esta versión no juzga si alguna vía sigue abierta.

dhs-consent--revoked =
    .youth = USCIS retiró su sí
    .youth-lead = USCIS retiró su sí. Puede que no sea el final. Quizá queden pocos días. Enséñale hoy la carta a un abogado.
    .practitioner = Aprobada y después revocada. Fecha de la decisión: { $decided }. Esta versión no juzga si cabe apelación ante la AAO o moción; rige la fecha impresa en el aviso.

dhs-consent--filing-out-of-reach =
    .youth = aquí ya no se pide nada
    .youth-lead = Ahora no se espera respuesta de USCIS. Un abogado que trabaje con jóvenes inmigrantes puede decirte qué otras maneras hay de pedir ayuda.
    .practitioner = No aplica: no se presentó petición, y ninguna puede recibirse antes de los 21.

dhs-consent--given-up =
    .youth = se cerró sin respuesta
    .youth-lead = Esa forma se cerró sin un sí ni un "no" de USCIS. Puede que se pueda mandar otra. Habla esta semana con un abogado y llévale todas las cartas que tengas.
    .practitioner = Retirada o declarada abandonada. Fecha de la decisión: { $decided }. Esa petición no da consentimiento. Antes de los 21 cabe una nueva, con su propia fecha de recibo; esta versión no juzga si cabe una moción de reapertura.

dhs-consent--not-filed =
    .youth = viene después del juez
    .youth-lead = El sí de USCIS viene al último: primero la orden del juez, luego tu forma y después su respuesta. Un abogado puede decirte cuánto tarda cada parte donde vives.
    .practitioner = Sin presentar. DHS da su consentimiento al aprobar la petición y de ninguna otra manera; último día para que se reciba: { $last }.

dhs-consent--filing-in-doubt =
    .youth = llama hoy a un abogado
    .youth-lead = La ley no deja claro si una forma todavía cuenta hoy. Llama hoy a un abogado, lo más temprano que puedas.
    .practitioner = Sin presentar. Último día de recibo, ya pasado: { $last }. Se discute si contaría lo que se reciba hoy (véase age-at-filing).
