# Every form needs a valid signature. One that is found invalid after USCIS took the form cannot be mended.

i360-signature =
    .youth = La forma firmada a mano, con tinta
    .practitioner = Firma válida en la petición

i360-signature--signed-validly =
    .youth = sí, así está firmada
    .youth-lead = Tu forma está firmada a mano. También vale la copia de una hoja firmada con tinta.
    .practitioner = Firmada en tinta, o copia de una hoja firmada en tinta: firma válida.

i360-signature--invalid-and-rejected =
    .youth = la regresaron por la firma
    .youth-lead = Te regresaron la forma por cómo se firmó. Si tienes menos de 21, se puede mandar otra vez, firmada a mano con tinta. Habla hoy con un abogado, y guarda el sobre y la carta.
    .practitioner = Rechazada por firma inválida: se devuelve la tarifa, se pierde la fecha de recibo y no hay apelación. Queda presentar de nuevo, con firma en tinta, antes de los 21.

i360-signature--invalid-and-denied =
    .youth = hubo un "no": habla hoy con un abogado
    .youth-lead = USCIS dijo que no por cómo se firmó la forma. Puede que no sea el final, pero quizá queden pocos días. Enséñale hoy la carta a un abogado.
    .practitioner = Denegada por la firma: no se devuelve la tarifa, y una apelación que prospere (Form I-290B) conserva la fecha de recibo. La otra vía es presentar de nuevo antes de los 21. Cada vía tiene su último día.

i360-signature--invalid-not-acted-on =
    .youth = puede que la firma no valga
    .youth-lead = Puede que USCIS no acepte cómo se firmó tu forma. Si tienes menos de 21, se puede mandar otra vez, firmada a mano con tinta. Habla hoy con un abogado y llévale tu copia de la forma.
    .practitioner = Firmada de un modo que la regla no admite; USCIS no ha actuado, o no se dice qué hizo. Según la regla puede rechazar o denegar, sin subsanación. Remedio: presentar de nuevo, con firma en tinta, antes de los 21.

i360-signature--invalid-older-rule =
    .youth = puede que la firma no valga
    .youth-lead = Puede que USCIS no acepte cómo se firmó tu forma, y para tu forma puede contar una regla anterior. Habla con un abogado, hoy si puedes, y llévale tu copia de la forma.
    .practitioner = Firmada de un modo que no se admite y enviada antes de que rigiera la regla de firmas. También entonces se podía rechazar una petición sin firma, lo que se cita solo de memoria: decide USCIS.

i360-signature--not-filed =
    .youth = cuando esté lista la forma
    .youth-lead = Cuando se mande tu forma, tiene que ir firmada a mano, con tinta: sin nombre escrito a máquina, sin sello, sin foto de la firma. Pídele a un abogado que la revise antes.
    .practitioner = Sin presentar. La petición necesita firma en tinta o copia de ella: no un nombre a máquina, un sello, una imagen pegada, un programa de firma ni la firma de otra persona.

i360-signature--filing-out-of-reach =
    .youth = eso no se mira por ahora
    .youth-lead = Por ahora no hace falta ver lo de la firma. Un abogado que trabaje con jóvenes inmigrantes puede ver contigo si hay otra manera de pedir ayuda.
    .practitioner = No aplica: no hay petición presentada, y ninguna puede recibirse antes de los 21.

i360-signature--filing-in-doubt =
    .youth = llama hoy a un abogado
    .youth-lead = No está claro si una forma que llegue hoy todavía cuenta. Si se manda, tiene que ir firmada a mano, con tinta. Llama hoy a un abogado, lo más temprano que puedas.
    .practitioner = Sin presentar. Último día para que se reciba, ya pasado: { $last }. Se discute si contaría lo que se reciba hoy (véase age-at-filing). La petición necesita firma en tinta, o copia de ella.

i360-signature--invalid-decided-otherwise =
    .youth = puede que la firma no valga
    .youth-lead = USCIS ya respondió a tu forma, pero todavía pueden preguntar cómo se firmó. Enséñale hoy a un abogado la carta y tu copia de la forma.
    .practitioner = Firmada de un modo que la regla no admite; por lo que consta, USCIS decidió la petición sin mencionar la firma. Si aún puede plantearse, lo decide USCIS.
