# Every form needs a valid signature. One that is found invalid after USCIS took the form cannot be mended.

i360-signature =
    .youth = La forma va firmada a mano, con tinta
    .practitioner = Firma válida en la petición

i360-signature--signed-validly =
    .youth = sí
    .youth-lead = Tu forma va firmada a mano. También vale la copia de una hoja firmada con tinta.
    .practitioner = Firmada en tinta, o copia de una hoja firmada en tinta: firma válida.

i360-signature--invalid-and-rejected =
    .youth = la regresaron por la firma
    .youth-lead = Te regresaron la forma por cómo se firmó. Si tienes menos de 21, puede ir otra vez, firmada a mano con tinta. Habla hoy con un abogado, y guarda el sobre y la carta.
    .practitioner = Rechazada por firma inválida: se devuelve la tarifa, se pierde la fecha de recibo y no hay apelación. Queda presentar de nuevo, con firma en tinta, antes de los 21.

i360-signature--invalid-and-denied =
    .youth = hubo un "no": habla con un abogado
    .youth-lead = Hubo un "no" por cómo se firmó la forma. Puede que no sea el final, pero quizá queden pocos días. Enséñale hoy la carta a un abogado.
    .practitioner = Denegada por la firma: no se devuelve la tarifa, y una apelación o moción (Form I-290B) conserva la fecha de recibo. La otra vía es presentar de nuevo antes de los 21. Cada vía tiene su último día.

i360-signature--invalid-not-acted-on =
    .youth = la firma está en duda
    .youth-lead = Puede que USCIS no acepte cómo se firmó tu forma. Si tienes menos de 21, puede ir otra vez, firmada a mano con tinta. Habla hoy con un abogado y llévale tu copia de la forma.
    .practitioner = Firmada de un modo que la regla no admite; USCIS no ha actuado, o no se dice qué hizo. Según la regla puede rechazar o denegar, sin subsanación. Remedio: presentar de nuevo, con firma en tinta, antes de los 21.

i360-signature--invalid-older-rule =
    .youth = la firma está en duda
    .youth-lead = Puede que USCIS no acepte cómo se firmó tu forma, y entró con una regla anterior. Un abogado tiene que verla. Llévale tu copia de la forma, hoy si puedes.
    .practitioner = Firmada de un modo que no se admite y enviada antes de que rigiera la regla de firmas. También entonces se podía rechazar una petición sin firma, lo que se conoce solo de memoria: decide USCIS.

i360-signature--not-filed =
    .youth = eso va con la forma
    .youth-lead = Cuando salga tu forma, tiene que ir firmada a mano, con tinta: sin nombre escrito a máquina, sin sello, sin imagen pegada. Pídele a un abogado que la revise antes.
    .practitioner = Sin presentar. La petición necesita firma en tinta o copia de ella: no un nombre a máquina, un sello, una imagen pegada, un programa de firma ni la firma de otra persona.

i360-signature--filing-out-of-reach =
    .youth = aquí ya no se pide nada
    .youth-lead = Ahora no se pide nada sobre la firma. Un abogado que trabaje con jóvenes inmigrantes puede decirte qué otras maneras hay de pedir ayuda.
    .practitioner = No aplica: no se presentó petición, y ninguna puede recibirse antes de los 21.

i360-signature--filing-in-doubt =
    .youth = llama hoy a un abogado
    .youth-lead = La ley no deja claro si una forma todavía cuenta hoy. Si sale, tiene que ir firmada a mano, con tinta. Llama hoy a un abogado, lo más temprano que puedas.
    .practitioner = Sin presentar. Último día de recibo, ya pasado: { $last }. Se discute si contaría lo que se reciba hoy (véase age-at-filing). La petición necesita firma en tinta, o copia de ella.
