# Requirements of classification that are not evaluated yet: their names alone.

unmarried-adjudication =
    .youth = No estar casado ni casada cuando respondan
    .practitioner = Sin matrimonio en la fecha de la decisión

present-filing =
    .youth = En Estados Unidos cuando llega la forma
    .practitioner = Presencia física en Estados Unidos al presentar

present-adjudication =
    .youth = En Estados Unidos hasta que respondan
    .practitioner = Presencia física en Estados Unidos en la decisión

i360-payment =
    .youth = Un pago que USCIS acepte
    .practitioner = Pago por un medio que USCIS acepta

fee-i360-hr1 =
    .youth = Lo que cuesta la forma
    .practitioner = Tarifa según 8 USC 1805

juvenile-court-qualifies =
    .youth = Un juez que decide quién cuida a los niños
    .practitioner = Corte juvenil según la definición

state-juvenile-age =
    .youth = No pasar de la edad que atiende la corte
    .practitioner = Por debajo del límite de edad de la corte juvenil del estado

dependency-or-custody =
    .youth = Una orden de un juez sobre quién te cuida
    .practitioner = Declaración de dependencia, o colocación bajo custodia

reunification =
    .youth = Lo que pasó con tu papá o tu mamá
    .practitioner = Reunificación no viable con uno o ambos padres

best-interest =
    .youth = Que no te convenga regresar a tu país
    .practitioner = El retorno no responde al interés superior del peticionario

order-state-law-basis =
    .youth = La ley del estado que usó el juez
    .practitioner = Determinaciones hechas según la ley del estado

order-predates-filing =
    .youth = La orden del juez va antes que la forma
    .practitioner = Determinaciones anteriores a la presentación

order-in-effect-filing =
    .youth = La orden sigue valiendo ese día
    .practitioner = Orden vigente al presentar

order-in-effect-adjudication =
    .youth = La orden vale hasta que respondan
    .practitioner = Orden vigente hasta la decisión

consent-primary-reason =
    .youth = Por qué le pediste ayuda al juez
    .practitioner = Consentimiento: la protección judicial como una razón principal

consent-factual-basis =
    .youth = Los hechos en que se apoya la orden
    .practitioner = Consentimiento: base de hecho de cada determinación

consent-relief =
    .youth = Cómo te protege la orden del juez
    .practitioner = Consentimiento: protección otorgada o reconocida por la corte

consent-material-conflict =
    .youth = Que todos tus papeles digan lo mismo
    .practitioner = Consentimiento: sin conflicto sustancial en el expediente

hhs-consent =
    .youth = El sí de HHS (albergues), si hace falta
    .practitioner = Consentimiento específico de HHS, si la orden alteró la custodia de HHS

revoke-auto-reunify =
    .youth = Que no te regresen con ese papá o mamá
    .practitioner = Sin reunificación por orden judicial con el padre o madre señalado

revoke-auto-return =
    .youth = Que nadie decida que te conviene regresar
    .practitioner = Sin determinación de que el retorno responda al interés superior

revoke-notice =
    .youth = Que no llegue carta para quitarte el sí
    .practitioner = Sin revocación con aviso previo

revoke-legacy =
    .youth = Nada de antes de abril de 2022 lo cambia
    .practitioner = Sin revocación automática según el reglamento anterior al 7 de abril de 2022
