# What a page says first: danger, with one thing to do and whom to turn to.
#   births     one | two (two dates told: the day is left out) | unsure (no whole birth date: the day is left out)
#   variant    court (no order is told) | order-made | mailed (not known to have got there)
#   last_kind  work (the last business day) | legal (that is past: the last day of the law) | untold (no day)
#   last, birthday   days; not read under untold, or under two and unsure

flag--age-out-near =
    .youth = { $births ->
           *[one] Cumples 21 el { $birthday }.
            [two] Pronto cumples 21, según la fecha de nacimiento más temprana de tus papeles.
            [unsure] Pronto cumples 21, contando desde el día más temprano en que pudiste nacer.
        } { $variant ->
           *[court] Antes de ese día un juez de familia tiene que firmar una orden, y tu forma ya tiene que estar en USCIS
            [order-made] Antes de ese día tu forma ya tiene que estar en USCIS
            [mailed] Averigua hoy si tu forma ya llegó a USCIS. Tiene que llegar antes de ese día
        }{ $last_kind ->
           *[work] : el último día hábil es el { $last }. Habla hoy con un abogado.
            [legal] : el último día es el { $last }. Habla hoy con un abogado.
            [untold] . Habla hoy con un abogado.
        } { $variant ->
           *[court] A veces una corte va más rápido si alguien lo pide.
            [order-made] Enséñale la orden del juez.
            [mailed] Enséñale el recibo del correo.
        }
    .practitioner = { $births ->
           *[one] Cumple 21 años: { $birthday }.
            [two] Constan dos fechas de nacimiento; los 21 años se cuentan desde la más temprana.
            [unsure] No consta una fecha de nacimiento completa; los 21 años se cuentan desde la más temprana posible.
        } { $variant ->
           *[court] Ninguna petición conserva una fecha de recibo y no consta orden.
            [order-made] Consta una orden; ninguna petición conserva una fecha de recibo.
            [mailed] Se envió una petición y no consta su recibo: confirmar hoy la entrega.
        } { $last_kind ->
           *[work] Último día hábil para que se reciba: { $last }.
            [legal] El último día hábil ya pasó; último día legal para que se reciba: { $last }.
            [untold] Aún no puede calcularse el último día para que se reciba.
        } { $variant ->
           *[court] Cabe pedir a la corte estatal una audiencia más temprana.
            [order-made] Cuenta la fecha de recibo, no la de envío.
            [mailed] Cuenta la fecha de recibo, no la de envío.
        }

flag--form-came-back =
    .youth = Te regresaron la forma. El día que llegó no cuenta. { $variant ->
            [mailed] Averigua hoy si ya llegó la nueva.
           *[other] Se puede mandar otra vez: firmada a mano, pagada como lo piden y con todas sus hojas.
        } { $last_kind ->
           *[work] Tiene que llegar a USCIS a más tardar el { $last }.
            [legal] Tiene que llegar a USCIS a más tardar el { $last }: ese es el último día.
            [untold] Tiene que llegar a USCIS antes de que cumplas 21.
        } Guarda el sobre y la carta. Habla hoy con un abogado.
    .practitioner = La petición fue rechazada y no conserva la fecha de recibo. { $variant ->
            [mailed] Se envió otra y no consta que se haya recibido: confírmese hoy la entrega.
           *[other] No consta otra posterior.
        } { $last_kind ->
           *[work] Último día hábil para que se reciba una nueva: { $last }.
            [legal] El último día hábil ya pasó; último día legal para que se reciba una nueva: { $last }.
            [untold] Una nueva debe recibirse antes de que cumpla 21 años.
        } El rechazo no tiene apelación; consérvense el aviso y el sobre.

# why: birth-dates | marriage | several | other. Youth text never says which.
flag--lawyer-first =
    .youth = Antes de mandar cualquier forma, un abogado tiene que oír una parte de tu historia. Cuéntasela primero a un abogado: sabrá qué preguntarte. No tienes que escribirla aquí.
    .practitioner = { $why ->
            [birth-dates] Consta otra fecha de nacimiento en otros expedientes: posible conflicto sustancial, que debe atenderse antes de presentar.
            [marriage] Consta un matrimonio o unión sin disolución conocida, y el peticionario no debe estar casado al presentar ni en la decisión.
            [several] Constan otra fecha de nacimiento en otros expedientes y un matrimonio o unión sin disolución conocida: ambos deben atenderse antes de presentar.
           *[other] Un hecho del expediente requiere a un abogado antes de presentar.
        } Puede coincidir con un último día cercano; entonces ambos se tratan en la misma consulta.
