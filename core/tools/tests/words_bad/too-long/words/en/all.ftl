age =
    .youth = Under 21 on that day
    .practitioner = Under 21 at filing

age--met =
    .youth = yes, and this goes on past the cell
    .practitioner = Last day { $last }.

flag--near = See a lawyer today.
step--call = Call a lawyer.
