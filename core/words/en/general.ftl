# Endings that any rule can have. What is not known is said as what it is: not told, law not known, or not looked at.

general--not-told =
    .youth = one answer is missing
    .youth-lead = We do not have all we need to say where you stand. Look below at what is missing. You do not need every answer to talk to a lawyer who works with young immigrants.
    .practitioner = Unknown: a fact that decides this is not told; see the missing paths.

general--law-gap =
    .youth = we do not know the law on this
    .youth-lead = We do not know the law on one part of this. That is missing on our side, not on yours. Ask a lawyer who works with young immigrants.
    .practitioner = Unknown: the tables hold no row in force for these facts. A gap in the tables, not a missing fact.

general--record-contradiction =
    .youth = two answers do not match
    .youth-lead = Two of the answers here do not match. That can happen. This page cannot say more: go over them with a lawyer, with your papers on the table.
    .practitioner = Unknown: the record contradicts itself on a fact that decides this; see the contradictions.

general--not-covered =
    .youth = this page does not check this yet
    .youth-lead = This page does not check everything the law asks. A lawyer who works with young immigrants can go over all of it with you.
    .practitioner = Not evaluated by this version.

general--day-past-the-calendar =
    .youth = our calendar does not go that far
    .youth-lead = One of the days here is further away than our calendar goes. Look at your birth date again: one number may be wrong.
    .practitioner = Unknown: a day lies outside the calendar, which holds the years 1900 to 2199.
