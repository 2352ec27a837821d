# No marriage may exist on the day the petition is filed. Divorced and widowed are unmarried.

unmarried-filing =
    .youth = Ni casado ni casada cuando llega la forma
    .practitioner = Sin matrimonio en la fecha de presentación

unmarried-filing--unmarried-when-filed =
    .youth = ese día no lo estabas
    .youth-lead = El día que llegó tu forma no estabas casado ni casada, y eso es lo que la ley mira de ese día. Pregúntale a un abogado antes de casarte mientras esperas.
    .practitioner = Fecha de presentación: { $received }. No existía matrimonio; quien se divorció o enviudó no está casado.

unmarried-filing--married-when-filed =
    .youth = ese día sí lo estabas
    .youth-lead = El día que llegó tu forma estabas casado o casada, y la ley pide que ese día no lo estés. Enséñale esto hoy a un abogado: puede haber otro camino, y un abogado puede decirte cuál.
    .practitioner = Fecha de presentación: { $received }. Existía un matrimonio, lo que lleva a la denegación. Cabe una petición nueva una vez disuelto, si sigue siendo menor de 21 y tiene una orden que califique.

unmarried-filing--not-filed-unmarried =
    .youth = hoy no lo estás
    .youth-lead = Hoy no estás casado ni casada, y eso es lo que pide la ley el día que llega tu forma. Pregúntale a un abogado antes de casarte.
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
    .youth = aquí ya no se pide nada
    .youth-lead = Ahora no se pide nada sobre el matrimonio. Un abogado que trabaje con jóvenes inmigrantes puede decirte qué otras maneras hay de pedir ayuda.
    .practitioner = No aplica: no se presentó petición, y ninguna puede recibirse antes de los 21.

unmarried-filing--civil-union =
    .youth = eso lo tiene que ver un abogado
    .youth-lead = Si una unión civil o de hecho cuenta como matrimonio es una pregunta para un abogado. Enséñale el papel que les dieron ese día.
    .practitioner = Fecha de presentación: { $received }. Existía una unión civil o de hecho. En general no es matrimonio, lo que se conoce solo de memoria: decide USCIS, según la ley del lugar donde se formó.

unmarried-filing--religious-only =
    .youth = eso lo tiene que ver un abogado
    .youth-lead = Si una ceremonia solo religiosa cuenta como matrimonio depende de la ley del lugar donde se hizo. Eso lo tiene que ver un abogado.
    .practitioner = Fecha de presentación: { $received }. Hubo solo una ceremonia religiosa. Si formó un matrimonio depende de la ley del lugar donde se celebró: decide USCIS.

unmarried-filing--proxy-unconsummated =
    .youth = eso lo tiene que ver un abogado
    .youth-lead = Si esa boda cuenta es una pregunta para un abogado. Cuéntaselo al abogado. No tienes que escribirlo aquí.
    .practitioner = Fecha de presentación: { $received }. El matrimonio por poder no consumado no crea un "cónyuge" según INA 101(a)(35). Si es matrimonio según 101(a)(39), y con qué prueba, lo decide USCIS.

unmarried-filing--forced-or-child-marriage =
    .youth = eso lo tiene que ver un abogado
    .youth-lead = Hay algo sobre un matrimonio que un abogado tiene que oír. No tienes que escribirlo aquí. Cuéntaselo primero al abogado.
    .practitioner = Fecha de presentación: { $received }. Existía un matrimonio que se declara forzado, o contraído siendo niño o niña. Si cuenta no está resuelto, y no se leyó autoridad: decide USCIS, según la ley del lugar donde se celebró.

unmarried-filing--annulled-after-filing =
    .youth = eso lo tiene que ver un abogado
    .youth-lead = Un juez anuló ese matrimonio después de que llegó tu forma. Si cuenta para ese día es una pregunta para un abogado. Llévale el papel del juez.
    .practitioner = Fecha de presentación: { $received }. El matrimonio que existía fue anulado después. La anulación suele tener efecto retroactivo; si la obtenida después de presentar subsana esa fecha no está resuelto, y se conoce solo de memoria: decide USCIS.

unmarried-filing--married-under-older-law =
    .youth = puede contar una ley anterior
    .youth-lead = Tu forma llegó cuando regía una ley anterior sobre el matrimonio. Un abogado tiene que ver qué ley cuenta para ti.
    .practitioner = Fecha de presentación: { $received }, bajo la lectura anterior de "matrimonio" (antes del 26 de junio de 2013), que se conoce solo de memoria. Si el matrimonio cuenta lo decide USCIS.

unmarried-filing--ended-on-the-day =
    .youth = terminó ese mismo día
    .youth-lead = Ese matrimonio terminó el mismo día que llegó tu forma. Si cuenta para ese día es una pregunta para un abogado. Llévale el papel con que terminó.
    .practitioner = Fecha de presentación: { $received }. El matrimonio terminó ese mismo día. El texto no dice cuál de los dos hechos va primero: decide USCIS, según la hora y los documentos.

unmarried-filing--filing-in-doubt =
    .youth = llama hoy a un abogado
    .youth-lead = La ley no deja claro si una forma todavía cuenta hoy. Llama hoy a un abogado, lo más temprano que puedas.
    .practitioner = Sin presentar. Último día de recibo, ya pasado: { $last }. Se discute si contaría lo que se reciba hoy (véase age-at-filing). Se mide en la fecha de recibo.
