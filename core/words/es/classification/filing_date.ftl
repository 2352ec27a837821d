# The filing date is the day USCIS received the form. A form that was sent back keeps no date.

filing-date =
    .youth = El día que llegó tu forma
    .practitioner = Fecha de presentación

filing-date--received-on =
    .youth = { $received }
    .youth-lead = Tu forma está en USCIS, la oficina de inmigración. El día que llegó también es tu lugar en la fila de la tarjeta verde. Guarda bien el recibo.
    .practitioner = Fecha de recibo: { $received }; no consta rechazo. Esa es la fecha de presentación.

filing-date--nothing-filed =
    .youth = todavía no llega ninguna forma
    .youth-lead = Ninguna forma tuya está en USCIS todavía. El día que llegue será tu lugar en la fila de la tarjeta verde: cuanto antes, mejor. Pregúntale a un abogado qué va primero.
    .practitioner = Ninguna petición conserva una fecha de recibo: no se recibió nada, o lo recibido fue rechazado.

filing-date--date-in-doubt =
    .youth = puede que ese día no cuente
    .youth-lead = USCIS recibió tu forma, pero por cómo se firmó puede que ese día no cuente. Habla hoy con un abogado y llévale el recibo y tu copia de la forma.
    .practitioner = Fecha de recibo: { $received }, con una firma que se sabe inválida y sobre la que USCIS no ha actuado. Dos lecturas: la fecha se mantiene hasta una denegación y se conserva con una apelación ante la AAO, o se pierde con un rechazo.
