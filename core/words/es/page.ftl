# The page itself: heads, days, what is not known, marks and the notice. Messages with one audience stand on that page alone.

page--title =
    .youth = En qué punto estás
    .practitioner = Evaluación SIJ

page--law = ley { $law }
page--engine =
    .practitioner = motor { $engine }, ley { $law }

page--flags =
    .youth = Antes que nada
    .practitioner = Alertas

page--days = Fechas importantes
page--asks = Lo que pide la ley
page--you =
    .youth = Tú
    .practitioner = Resultados

page--not-known =
    .youth = Lo que todavía no sabemos
    .practitioner = Datos que faltan

page--not-covered =
    .youth = Lo que esta página todavía no revisa
    .practitioner = No evaluado por esta versión

page--not-covered-first =
    .youth = Si tienes corte de inmigración o te dijeron que salgas del país. Eso va primero: díselo cuanto antes a un abogado.
    .practitioner = Esta versión no evalúa procesos de deportación, órdenes de deportación ni detención.

page--next = Qué hacer ahora
page--more = Más

page--now = ahora
page--today = hoy

# days: what stands beside each of them
page--day-talk =
    .youth = habla con un abogado: lo del juez puede tardar muchos meses
    .practitioner = consulta; la parte ante la corte estatal puede tardar muchos meses

page--day-plan =
    .youth = plan: mandar tu forma (I-360) por correo a más tardar ese día
    .practitioner = fecha prevista para enviar el I-360 (práctica)

page--day-plan-past =
    .youth = habla con un abogado: queda poco tiempo para mandar tu forma
    .practitioner = la fecha prevista para el I-360 ({ $day }, práctica) ya pasó; la legal no

page--day-cautious =
    .youth = último día hábil antes de tus 21: ya tiene que haber llegado
    .practitioner = último día hábil para el recibo del I-360

page--day-legal =
    .youth = el último día antes de tus 21: habla hoy con un abogado
    .practitioner = último día legal para el recibo del I-360

page--day-policy =
    .practitioner = último día que solo la política podría aceptar ({ $cite }; { $support ->
            [secondary] una fuente secundaria
           *[other] { $support }
        }); ningún plan se apoya en él

page--day-birthday =
    .youth = cumples 21
    .practitioner = cumple 21 años

page--day-received =
    .youth = tu forma llegó a USCIS
    .practitioner = recibo del I-360

page--day-decided =
    .youth = USCIS respondió a tu forma
    .practitioner = decisión sobre el I-360

page--place =
    .youth = El día que llega tu forma es tu lugar en la fila de la tarjeta verde: cuanto antes, mejor.
    .practitioner = La fecha de recibo es la de presentación; hasta entonces no queda fijada.

page--earlier-birth-date =
    .youth = En tus papeles hay dos fechas de nacimiento. Los días de esta página se cuentan desde la más temprana.
    .practitioner = Constan dos fechas de nacimiento; los plazos futuros corren desde la más temprana.

page--few =
    .youth = Faltan respuestas para decirte en qué punto estás. Un abogado puede ayudarte.
    .practitioner = Con menos de tres datos no se calcula ninguna fecha.

page--ask-before =
    .youth = Pregúntale a ese abogado antes de casarte, mudarte a otro estado, salir del país o firmar un papel que no entiendas.
    .practitioner = Antes de la decisión, consúltense con el abogado el matrimonio, la mudanza a otro estado, los viajes al extranjero y toda firma.

page--look-again =
    .youth = Vuelve a mirar esta página el { $day }, y también el día que llegue una carta o una fecha de corte, o si te mudas. Enséñala solo a personas de tu confianza.
    .practitioner = Evaluar de nuevo a más tardar el { $day }, y ante cualquier aviso, fecha de audiencia o cambio de domicilio.

# the headline where nothing else leads
page--lead-quiet =
    .youth = De lo que esta página revisa, hoy nada es urgente. Pero no lo revisa todo: míralo con un abogado.
    .practitioner = Ningún resultado evaluado es adverso, atrasado o próximo a cerrarse en la fecha consultada.

# a fact that is not told, by its path: no [] and a dash for each dot
missing--person-birth_date =
    .youth = El día que naciste. De ahí se cuentan las fechas de esta página.
    .practitioner = Fecha de nacimiento.

missing--person-marriages =
    .youth = Si estás o estuviste casado o casada, o si hubo una boda de cualquier tipo: por la ley, por la iglesia o por costumbre. La ley pregunta por eso.
    .practitioner = Matrimonios y vínculos semejantes, o que no los hay.

missing--person-marriages-kind =
    .youth = Qué tipo de boda o de unión fue.
    .practitioner = Tipo de vínculo: matrimonio, unión civil, ceremonia solo religiosa o por poder.

missing--person-marriages-began =
    .youth = El día que empezó ese matrimonio o esa unión.
    .practitioner = Fecha del matrimonio o vínculo.

missing--person-marriages-ended =
    .youth = Si ese matrimonio o esa unión ya terminó.
    .practitioner = Si el matrimonio o vínculo terminó.

missing--person-marriages-ended-date =
    .youth = El día que terminó ese matrimonio o esa unión.
    .practitioner = Fecha en que terminó el matrimonio o vínculo.

missing--person-marriages-ended-how =
    .youth = Cómo terminó: por divorcio, porque un juez lo anuló o porque la otra persona murió.
    .practitioner = Cómo terminó el matrimonio: divorcio, anulación o muerte.

missing--person-marriages-forced_or_child =
    .youth = Cómo se dio ese matrimonio. Un abogado puede oírlo: no tienes que escribirlo aquí.
    .practitioner = Si el matrimonio fue forzado o contraído por un niño o niña.

missing--filings =
    .youth = Si alguna vez se mandó por ti una forma (I-360) a USCIS, la oficina de inmigración. Si fue así, importa el día que llegó.
    .practitioner = Peticiones presentadas, o que no las hay.

missing--filings-received_date =
    .youth = El día que USCIS recibió tu forma. En el recibo (I-797C) dice "Received Date".
    .practitioner = Fecha de recibo (I-797C), o que no se recibió.

missing--filings-postmark_date =
    .youth = El día que se mandó tu forma. Está en el recibo del correo.
    .practitioner = Fecha de envío.

missing--filings-channel =
    .youth = Cómo se mandó tu forma: por correo, en persona o en línea.
    .practitioner = Vía: papel, en persona o en línea.

missing--filings-signed_how =
    .youth = Cómo se firmó tu forma: a mano con tinta, a máquina, con sello o de otra manera.
    .practitioner = Cómo se firmó la petición.

missing--filings-rejected =
    .youth = Si USCIS te regresó la forma. Si fue así, el día que llegó no cuenta.
    .practitioner = Si la petición fue rechazada.

missing--filings-rejected-was_correct =
    .youth = Si fue un error que te regresaran la forma. Un abogado puede verlo en la carta.
    .practitioner = Si el rechazo fue correcto, y quién lo dice.

missing--filings-rejected-printed_reason =
    .youth = Por qué te regresaron la forma. Lo dice la carta que venía con ella.
    .practitioner = Motivo impreso en el aviso de rechazo.

missing--filings-decisions =
    .youth = Si USCIS ya respondió a tu forma. Mira todas las cartas que tengas.
    .practitioner = Decisiones sobre la petición, o que no las hay.

missing--filings-decisions-grounds =
    .youth = Por qué USCIS respondió así. Lo dice la carta.
    .practitioner = Fundamentos de la decisión.

missing--filings-form =
    .youth = Qué forma se mandó. Lo dice el recibo (I-797C).
    .practitioner = Qué formulario se presentó.

missing--filings-requests =
    .youth = Si USCIS escribió para pedir algo. Una carta así trae impreso un último día.
    .practitioner = Solicitudes y avisos de USCIS, o que no los hay.

missing--filings-rejected-date =
    .youth = El día que USCIS te regresó la forma. Está en la carta.
    .practitioner = Fecha del rechazo.

missing--filings-decisions-kind =
    .youth = Qué respondió USCIS: un sí, un "no" u otra cosa. Lo dice la carta.
    .practitioner = Tipo de decisión.

missing--filings-decisions-date =
    .youth = El día de la carta en que USCIS respondió.
    .practitioner = Fecha de la decisión.

missing--person-other_birth_dates =
    .youth = Si en alguno de tus papeles hay otra fecha de nacimiento.
    .practitioner = Fechas de nacimiento en otros expedientes, o que no las hay.

missing--residence =
    .youth = Dónde vives. Cada estado tiene sus propias cortes y sus propias edades.
    .practitioner = Residencia, por estado y fecha.

missing--orders =
    .youth = Si un juez ya firmó una orden sobre quién te cuida. Esa parte va antes que la forma.
    .practitioner = Órdenes de cortes estatales, o que no las hay.

missing--other =
    .youth = Una cosa más que solo tú o tu abogado pueden decir. Un abogado sabrá qué preguntarte.
    .practitioner = Otro dato; véase su ruta.

# marks at the foot
page--mark-law-unreviewed = Ningún abogado ha revisado aún la ley de esta página.
page--mark-law-reviewed = Ley revisada por { $reviewer }.
page--mark-words-draft = Ningún abogado ha leído todavía estas palabras: son un borrador.
page--mark-words-reviewed = Palabras leídas por { $reviewer }.
page--mark-contradiction =
    .youth = Dos de las respuestas no coinciden. Revísalas con un abogado.
    .practitioner = El expediente se contradice; véanse las contradicciones.
page--mark-check-date =
    .youth = Parte de esta ley se leyó el { $day } y puede haber cambiado.
    .practitioner = Pasada su fecha de revisión: { $row }, leída hasta el { $day }.
page--mark-table-end =
    .youth = Lo que sabemos llega hasta el { $day }. Para después, pregúntale a un abogado.
    .practitioner = La tabla { $table } termina el { $day }; más allá no se lee nada.
page--mark-host =
    .youth = Parte de lo que dice aquí viene de la oficina que te dio esta página.
    .practitioner = Con normas añadidas por la organización que ofrece esta página: { $pack }.

page--notice = Esta herramienta no es un abogado, no sustituye el consejo de un abogado, no te representa y no decide tu caso.

# a practitioner's page alone
page--outcome =
    .practitioner = { $outcome ->
            [satisfied] cumplido
            [not_satisfied] no cumplido
            [not_yet] todavía no
            [unknown] no se sabe
            [needs_review] requiere revisión
            [not_applicable] no aplica
           *[other] { $outcome }
        }
page--lean =
    .practitioner = { $lean ->
            [favourable] favorable
            [unfavourable] desfavorable
           *[other] { $lean }
        }
page--timing =
    .practitioner = { $timing ->
            [open] abierto
            [closing] próximo a cerrarse
            [overdue] atrasado: pasó una fecha prevista
           *[other] { $timing }
        }
page--standing =
    .practitioner = { $today ->
            [for] tal como está hoy: a favor
            [against] tal como está hoy: en contra
           *[other] { $today }
        }
page--until =
    .practitioner = hasta el { $day }
page--measured =
    .practitioner = se mide en { $measured ->
            [filing] la presentación
            [order] la orden
            [decision] la decisión
            [day] la fecha consultada
           *[other] { $measured }
        }
page--support =
    .practitioner = { $support ->
            [verified] verificado
            [corroborated] corroborado
            [secondary] una sola fuente secundaria
            [recalled] citado de memoria
            [practice] práctica, no ley
           *[other] { $support }
        }
page--checked =
    .practitioner = leído hasta el { $day }
page--about =
    .practitioner = { $filing ->
            [new] una petición que aún podría hacerse
            [untold] una petición de la que nada consta
           *[told] petición { $number }
        }
page--point =
    .practitioner = punto { $point }
page--groups =
    .practitioner = Grupos
page--against =
    .practitioner = en contra: { $rules }
page--another-way =
    .practitioner = otra vía: { $outcome }
page--examined =
    .practitioner = examinado, sin efecto: { $law }
page--stage =
    .practitioner = etapa: { $stage ->
            [not_known] no se sabe
            [before_court] antes de la corte
            [in_court] en la corte
            [order_made] orden dictada
            [petition_pending] petición pendiente
            [approved] aprobada
            [adjusting] en ajuste de estatus
            [resident] residente
            [ended] terminada
           *[other] { $stage }
        }

page--how-counted =
    .practitioner = Cómputo: { $steps }.
page--counted =
    .practitioner = { $op ->
            [start] desde el { $day }
            [age] { $amount } años, { $day }
            [day-before] el día anterior, { $day }
            [back] { $amount } días atrás, { $day }
            [roll-back] cerrado ({ $why }), atrás al { $day }
            [roll-forward] cerrado ({ $why }), adelante al { $day }
           *[other] { $day }
        }
page--mark-two-births =
    .youth = En tus papeles hay dos fechas de nacimiento. Esta página usa la que se dio como tuya; con la otra, una respuesta puede cambiar. Cuéntale las dos a tu abogado.
    .practitioner = Constan dos fechas de nacimiento. Lo presentado se juzga por la fecha dada; con la otra, una respuesta puede cambiar.
page--mark-online =
    .youth = Se dice que una forma se mandó por internet. USCIS no recibe esta forma así: enséñale a un abogado lo que se mandó.
    .practitioner = Consta una petición presentada por internet; USCIS no ofrece el I-360 en línea (lista del 24 de julio de 2026, leída el 2 de octubre de 2026).
page--weekend =
    .practitioner = fin de semana
