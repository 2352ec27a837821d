# Under 21 on the day USCIS received the petition. Turning 21 afterwards does no harm.

age-at-filing =
    .youth = Under 21 on the day the form gets there
    .practitioner = Under 21 on the day USCIS receives the petition

age-at-filing--received-under-21 =
    .youth = it got there in time
    .youth-lead = Your form got to USCIS, the immigration office, before you turned 21. Turning 21 while you wait does not change that.
    .practitioner = Received { $received }; last day { $last }. The petitioner was under 21 at filing, and turning 21 while the petition is pending has no effect.

age-at-filing--received-late =
    .youth = it got there after you turned 21
    .youth-lead = Your form got to USCIS after you turned 21, and the law asks for it before. Show a lawyer every letter and receipt this week: there may be another way to ask for help.
    .practitioner = Received { $received }, after the last day { $last }; no earlier filing is known to have been wrongly rejected. Filing again after 21 does not cure it.

age-at-filing--may-still-file =
    .youth = yes today
    .youth-lead = A family judge's order comes first. Then your form (I-360) has to get to USCIS, the immigration office, before you turn 21. All of this takes time, so talk to a lawyer as soon as you can.
    .practitioner = Not filed. Last day for receipt: { $last }. An age never rolls to the next business day, and the date of mailing does not count.

age-at-filing--too-late-to-file =
    .youth = you have turned 21
    .youth-lead = You have turned 21, and no form that still counts got to USCIS before that day. Talk to a lawyer this week: there may be another way to ask for help.
    .practitioner = Nothing that keeps a date was received by the last day, { $last }, and no earlier filing is known to have been wrongly rejected. A new petition cannot meet the age requirement.

age-at-filing--weekend-grace =
    .youth = USCIS has to decide this
    .youth-lead = Your form got to USCIS right around your 21st birthday, and a weekend or a holiday was in the way. USCIS has to decide if it got there in time. See a lawyer today, and keep the receipt and the envelope.
    .practitioner = Received { $received }, after the last day { $last }, inside the weekend and holiday grace for paper filings. Policy alone gives it, the regulation does not, and the policy has not been read again: for USCIS to decide.

age-at-filing--unfiled-in-grace =
    .youth = call a lawyer today
    .youth-lead = You have just turned 21, and your form is not with USCIS. It is not clear what happens then. Call a lawyer today, as early as you can.
    .practitioner = Not filed by the last day, { $last }, but the weekend and holiday grace for paper filings has not run out. Policy alone gives it, the regulation does not: a receipt inside it is for USCIS to decide.

age-at-filing--received-on-birthday =
    .youth = USCIS or a court has to decide
    .youth-lead = Your form got to USCIS on your 21st birthday. It is not clear if that day counts, and courts have looked at cases like this. See a lawyer today, and keep the receipt and the envelope.
    .practitioner = Received { $received }, on the 21st birthday; last day { $last }. USCIS treats that as late. Contested in federal court: challenges went forward in E.D.N.Y. (In re 21st Birthday Denials, 2022) and D.D.C. (Cabrera Cabrera, 2019).

age-at-filing--unfiled-on-birthday =
    .youth = call a lawyer today
    .youth-lead = Your 21st birthday is here, and your form is not with USCIS. It is not clear if today counts. Call a lawyer today, as early as you can.
    .practitioner = Not filed, and this is the 21st birthday; last day { $last }. USCIS treats a receipt on the birthday as late. Contested in federal court: challenges went forward in E.D.N.Y. (2022) and D.D.C. (2019).

age-at-filing--received-leap-day =
    .youth = USCIS has to decide this
    .youth-lead = You were born on 29 February, and your form got to USCIS right around your 21st birthday. It is not clear which day counts as your birthday. See a lawyer today, and keep the receipt.
    .practitioner = Received { $received }; born on 29 February. On the strict reading the birthday is 28 February (last day { $last }), on the other 1 March. No federal rule was found: for USCIS to decide.

age-at-filing--wrongly-rejected =
    .youth = USCIS has to decide this
    .youth-lead = An earlier form of yours was sent back, and that may have been a mistake. If it was, USCIS has to decide if that earlier day counts. See a lawyer today, with every letter and envelope.
    .practitioner = An earlier petition, received by the last day ({ $last }), was sent back, and the rejection is said to have been wrong. The AAO has at times accepted the earlier date: for USCIS, then the AAO.

age-at-filing--signature-invalid =
    .youth = the signature may not count
    .youth-lead = Your form got there in time, but USCIS may not accept how it was signed. If you are under 21, it can be sent again, signed by hand in ink. See a lawyer today.
    .practitioner = Received { $received }, in time (last day { $last }), with a signature that the rule for its day of submission does not accept. USCIS may reject it (date lost) or deny it (date kept by an appeal to the AAO). Remedy: a new filing, signed in ink, before 21.

age-at-filing--decided-under-old-law =
    .youth = an older law may count here
    .youth-lead = Your form was answered long ago, when the law counted age in a different way. A lawyer has to look at which law counts for you.
    .practitioner = Decided { $decided }, before the age protection of 2008 applied. The older regulation asked that the age last until the decision; it is known from memory alone. Which law governs such a petition is for USCIS and the AAO.

age-at-filing--denied-for-signature =
    .youth = a "no": see a lawyer today
    .youth-lead = USCIS said "no" because of how the form was signed. That may not be the end, but there may be only a few days. Show the letter to a lawyer today.
    .practitioner = Received { $received }, in time (last day { $last }), and denied on the signature. An appeal that succeeds keeps that date; a new filing has its own. Which roads are open, and for how long, is not judged by this version.

age-at-filing--unfiled-leap-day =
    .youth = call a lawyer today
    .youth-lead = You were born on 29 February, and your form is not with USCIS. It is not clear which day counts as your birthday. Call a lawyer today, as early as you can.
    .practitioner = Not filed; born on 29 February. On the strict reading the birthday is 28 February (last day { $last }), on the other 1 March. No federal rule was found: a receipt now is for USCIS to decide.
