# Requirements of classification that are not evaluated yet: their names alone.

unmarried-adjudication =
    .youth = Not married until the form is answered
    .practitioner = Unmarried on the day of the decision

present-filing =
    .youth = In the United States when it gets there
    .practitioner = Physically present in the United States at filing

present-adjudication =
    .youth = In the United States until the answer
    .practitioner = Physically present in the United States at the decision

i360-payment =
    .youth = Paid in a way that USCIS accepts
    .practitioner = Payment in a way that USCIS accepts

fee-i360-hr1 =
    .youth = The fee for the form
    .practitioner = Fee under 8 USC 1805

juvenile-court-qualifies =
    .youth = A judge who decides on children's care
    .practitioner = A juvenile court within the definition

state-juvenile-age =
    .youth = Young enough for a judge in your state
    .practitioner = Under the age limit of the State's juvenile court

dependency-or-custody =
    .youth = A judge's order on who takes care of you
    .practitioner = Dependency, or placement in custody

reunification =
    .youth = What happened with a parent
    .practitioner = Reunification with one or both parents not viable

best-interest =
    .youth = Going back is not what is best for you
    .practitioner = Return not in the best interest

order-state-law-basis =
    .youth = The state law behind the judge's order
    .practitioner = Determinations made under State law

order-predates-filing =
    .youth = The judge's order comes before the form
    .practitioner = Determinations made before filing

order-in-effect-filing =
    .youth = The order still counts on that day
    .practitioner = Order in effect at filing

order-in-effect-adjudication =
    .youth = The order still counts until the answer
    .practitioner = Order in effect through the decision

consent-primary-reason =
    .youth = Why you asked the judge for help
    .practitioner = Consent: relief as a primary reason

consent-factual-basis =
    .youth = The facts behind the order
    .practitioner = Consent: factual basis for each determination

consent-relief =
    .youth = How the judge's order protects you
    .practitioner = Consent: relief granted or recognized by the court

consent-material-conflict =
    .youth = All your papers say the same
    .practitioner = Consent: no material conflict in the record

hhs-consent =
    .youth = A yes from HHS (shelters), if needed
    .practitioner = HHS specific consent, where the order altered HHS custody

revoke-auto-reunify =
    .youth = No judge sends you back to that parent
    .practitioner = No court-ordered reunification with the named parent

revoke-auto-return =
    .youth = No one decides that going back is best
    .practitioner = No determination that return is in the best interest

revoke-notice =
    .youth = No letter about taking the yes back
    .practitioner = No revocation on notice

revoke-legacy =
    .youth = Nothing from before April 2022 changes it
    .practitioner = No automatic revocation under the regulation before 7 April 2022
