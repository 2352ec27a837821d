# One thing to do, and whom to turn to.

step--file-i360 =
    .youth = Ask a lawyer to get your form (I-360) ready, with the judge's order. What counts is the day it gets there, not the day it is mailed.
    .practitioner = File the I-360 complete, with the order; the day of receipt counts.

step--see-lawyer-today =
    .youth = See a lawyer today, or call one. Bring every letter, receipt and envelope you have. A notary is not a lawyer.
    .practitioner = Attorney review today.

step--see-lawyer-now =
    .youth = Talk to a lawyer this week. Bring every paper you have. A notary is not a lawyer.
    .practitioner = Attorney review this week.

step--talk-to-lawyer =
    .youth = Talk to a lawyer who works with young immigrants, this week if you can. Many are free. A notary is not a lawyer.
    .practitioner = Consultation with an attorney or accredited representative.

step--tell-lawyer-first =
    .youth = Tell a lawyer first, before any form is sent. You do not have to write it here. A notary is not a lawyer.
    .practitioner = Attorney to hear this in confidence before anything is filed.

step--sign-by-hand =
    .youth = After a lawyer has gone over the form with you, it is signed by hand, in ink: no typed name, no stamp, no picture of a signature. If someone else may have to sign for you, ask a lawyer first.
    .practitioner = Obtain a signature in ink on the edition in use; confirm who may sign where the petitioner is a child.
