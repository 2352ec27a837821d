# One thing to do, and whom to turn to.

step--file-i360 =
    .youth = Pídele a un abogado que prepare tu forma (I-360) con la orden del juez. Cuenta el día que llega, no el día que se manda.
    .practitioner = Presentar el I-360 completo, con la orden; cuenta la fecha de recibo.

step--see-lawyer-today =
    .youth = Ve hoy con un abogado, o llámale. Llévale todas las cartas, recibos y sobres que tengas. En este país, un notario no es un abogado.
    .practitioner = Revisión por un abogado hoy mismo.

step--see-lawyer-now =
    .youth = Habla con un abogado esta semana. Llévale todos los papeles que tengas. En este país, un notario no es un abogado.
    .practitioner = Revisión por un abogado esta semana.

step--talk-to-lawyer =
    .youth = Habla con un abogado que trabaje con jóvenes inmigrantes, esta semana si puedes. Muchos no cobran. En este país, un notario no es un abogado.
    .practitioner = Consulta con un abogado o representante acreditado.

step--tell-lawyer-first =
    .youth = Cuéntaselo primero a un abogado, antes de mandar cualquier forma. No tienes que escribirlo aquí. En este país, un notario no es un abogado.
    .practitioner = Que un abogado lo oiga en confianza antes de presentar.

step--sign-by-hand =
    .youth = Cuando un abogado ya revisó la forma contigo, se firma a mano, con tinta: sin nombre escrito a máquina, sin sello, sin foto de la firma. Si quizá otra persona tenga que firmar por ti, pregúntale primero a un abogado.
    .practitioner = Obtener la firma en tinta en la edición vigente; confirmar quién puede firmar si el peticionario es menor.
