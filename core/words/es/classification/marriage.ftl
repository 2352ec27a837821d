# No marriage may exist on the day the petition is filed. Divorced and widowed are unmarried.

unmarried-filing =
    .youth = No estar casado ni casada el día que llega
    .practitioner = Sin matrimonio en la fecha de presentación

unmarried-filing--unmarried-when-filed =
    .youth = ese día no lo estabas
    .youth-lead = El día que llegó tu forma no estabas casado ni casada, y eso es lo que la ley pide para ese día. Mientras esperas, pregúntale a un abogado antes de casarte.
    .practitioner = Fecha de presentación: { $received }. No existía matrimonio; quien se divorció o enviudó no está casado.

unmarried-filing--married-when-filed =
    .youth = ese día sí lo estabas
    .youth-lead = El día que llegó tu forma estabas casado o casada, y la ley pide que ese día no lo estés. Habla hoy con un abogado: puede haber otro camino, y un abogado puede decirte cuál.
    .practitioner = Fecha de presentación: { $received }. Existía un matrimonio, lo que lleva a la denegación. Cabe una petición nueva una vez disuelto, si sigue siendo menor de 21 y tiene una orden que califique.

unmarried-filing--not-filed-unmarried =
    .youth = hoy no lo estás
    .youth-lead = Hoy no estás casado ni casada, y eso es lo que la ley pide para el día que llegue tu forma. Pregúntale a un abogado antes de casarte.
    .practitioner = Sin presentar. No existe matrimonio en la fecha consultada; se mide en la fecha de recibo.

unmarried-filing--not-filed-married =
    .youth = hoy sí lo estás
    .youth-lead = Hoy estás casado o casada, y la ley pide que no lo estés el día que llegue tu forma. Cuéntaselo primero a un abogado, esta semana si puedes.
    .practitioner = Sin presentar. Existe un matrimonio en la fecha consultada; se mide en la fecha de recibo. La separación legal no disuelve el matrimonio.

unmarried-filing--not-filed =
    .youth = se mira cuando llega la forma
    .youth-lead = La ley pregunta si estás casado o casada el día que llega tu forma. Si alguna vez hubo una boda de cualquier tipo, cuéntaselo primero a un abogado.
    .practitioner = Sin presentar. No se dice si existe matrimonio en la fecha consultada, o el vínculo no es claramente un matrimonio; se mide en la fecha de recibo.

unmarried-filing--filing-out-of-reach =
    .youth = eso no se mira por ahora
    .youth-lead = Por ahora no hace falta ver lo del matrimonio. Un abogado que trabaje con jóvenes inmigrantes puede ver contigo si hay otra manera de pedir ayuda.
    .practitioner = No aplica: no hay petición presentada, y ninguna puede recibirse antes de los 21.

unmarried-filing--civil-union =
    .youth = eso lo tiene que ver un abogado
    .youth-lead = Un abogado tiene que ver si esa unión cuenta como matrimonio. Enséñale el papel que les dieron ese día, si lo tienes.
    .practitioner = Fecha de presentación: { $received }. Existía una unión civil o pareja doméstica (domestic partnership). En general no es matrimonio, lo que se cita solo de memoria: decide USCIS, según la ley del lugar donde se formó.

unmarried-filing--religious-only =
    .youth = eso lo tiene que ver un abogado
    .youth-lead = Una boda solo religiosa cuenta como matrimonio en unos lugares y en otros no: depende de la ley de donde se hizo. Eso lo tiene que ver un abogado.
    .practitioner = Fecha de presentación: { $received }. Hubo solo una ceremonia religiosa. Si formó un matrimonio depende de la ley del lugar donde se celebró: decide USCIS.

unmarried-filing--proxy-unconsummated =
    .youth = eso lo tiene que ver un abogado
    .youth-lead = Un abogado tiene que ver si esa boda cuenta. Cuéntasela: no tienes que escribirlo aquí.
    .practitioner = Fecha de presentación: { $received }. El matrimonio por poder no consumado no crea un vínculo de "cónyuge" según INA 101(a)(35). Si es matrimonio según 101(a)(39), y con qué prueba, lo decide USCIS.

unmarried-filing--forced-or-child-marriage =
    .youth = eso lo tiene que ver un abogado
    .youth-lead = Un abogado tiene que oír algo sobre un matrimonio. No tienes que escribirlo aquí. Cuéntaselo primero a un abogado.
    .practitioner = Fecha de presentación: { $received }. Existía un matrimonio que se declara forzado, o contraído por un niño o niña. Si cuenta no está resuelto, y no se leyó autoridad: decide USCIS, según la ley del lugar donde se celebró.

unmarried-filing--annulled-after-filing =
    .youth = eso lo tiene que ver un abogado
    .youth-lead = Un juez anuló ese matrimonio después de que llegó tu forma. Un abogado tiene que ver si cuenta para ese día. Llévale el papel del juez.
    .practitioner = Fecha de presentación: { $received }. El matrimonio que existía fue anulado después. La anulación suele tener efecto retroactivo; si la obtenida después de presentar subsana esa fecha no está resuelto, y se cita solo de memoria: decide USCIS.

unmarried-filing--married-under-older-law =
    .youth = puede contar una ley anterior
    .youth-lead = Tu forma llegó cuando la ley sobre el matrimonio era otra. Un abogado tiene que ver qué ley cuenta para ti.
    .practitioner = Fecha de presentación: { $received }, bajo la lectura anterior de "matrimonio" (antes del 26 de junio de 2013), que se cita solo de memoria. Si el matrimonio cuenta lo decide USCIS.

unmarried-filing--changed-on-the-day =
    .youth = empezó o terminó ese mismo día
    .youth-lead = Ese matrimonio empezó o terminó el mismo día que llegó tu forma. Un abogado tiene que ver si cuenta para ese día. Llévale los papeles que tengas.
    .practitioner = Fecha de presentación: { $received }. Un matrimonio empezó o terminó ese mismo día. El texto mira solo el momento y no dice qué fue primero: lo decide USCIS, según la hora y los documentos.

unmarried-filing--filing-in-doubt =
    .youth = llama hoy a un abogado
    .youth-lead = No está claro si una forma que llegue hoy todavía cuenta. Llama hoy a un abogado, lo más temprano que puedas.
    .practitioner = Sin presentar. Último día para que se reciba, ya pasado: { $last }. Se discute si contaría lo que se reciba hoy (véase age-at-filing). Se mide en la fecha de recibo.
