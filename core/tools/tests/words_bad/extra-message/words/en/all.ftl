age =
    .youth = Under 21 on that day
    .practitioner = Under 21 at filing

age--met =
    .youth = yes
    .practitioner = Last day { $last }.

flag--near = See a lawyer today.
step--call = Call a lawyer.
age--met-too = yes
