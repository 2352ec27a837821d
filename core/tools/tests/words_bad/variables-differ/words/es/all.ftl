age =
    .youth = Menos de 21 ese día
    .practitioner = Menos de 21 al presentar

age--met =
    .youth = sí
    .practitioner = Último día.

flag--near = Habla hoy con un abogado.
step--call = Llama a un abogado.
