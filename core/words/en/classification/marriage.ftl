# No marriage may exist on the day the petition is filed. Divorced and widowed are unmarried.

unmarried-filing =
    .youth = Not married on the day the form gets there
    .practitioner = Unmarried on the day of filing

unmarried-filing--unmarried-when-filed =
    .youth = not married that day
    .youth-lead = On the day your form got there you were not married, and that is what the law asks for that day. While you wait, ask a lawyer before you marry.
    .practitioner = Day of filing: { $received }. No marriage existed on it; a divorced or widowed person is unmarried.

unmarried-filing--married-when-filed =
    .youth = you were married that day
    .youth-lead = You were married on the day your form got there, and the law asks you not to be married on that day. Talk to a lawyer today: there may be another way, and a lawyer can say which.
    .practitioner = Day of filing: { $received }. A marriage existed on it, which leads to denial. A new petition is possible once unmarried, if still under 21 and with a qualifying order.

unmarried-filing--not-filed-unmarried =
    .youth = not married today
    .youth-lead = You are not married today, and that is what the law asks for the day your form gets there. Ask a lawyer before you marry.
    .practitioner = Not filed. No marriage exists on the day asked; measured on the day of receipt.

unmarried-filing--not-filed-married =
    .youth = you are married today
    .youth-lead = You are married today, and the law asks you not to be married on the day your form gets there. Tell a lawyer about it first, this week if you can.
    .practitioner = Not filed. A marriage exists on the day asked; measured on the day of receipt. Legal separation does not end a marriage.

unmarried-filing--not-filed =
    .youth = looked at when the form gets there
    .youth-lead = The law asks about marriage on the day your form gets there. If there ever was a wedding of any kind, tell a lawyer first.
    .practitioner = Not filed. Whether a marriage exists on the day asked is not told, or the tie is not plainly a marriage; measured on the day of receipt.

unmarried-filing--filing-out-of-reach =
    .youth = not looked at for now
    .youth-lead = There is no need to look at marriage now. A lawyer who works with young immigrants can look with you for another way to ask for help.
    .practitioner = Not applicable: no petition that is on file, and none can be received before 21.

unmarried-filing--civil-union =
    .youth = a lawyer has to look at this
    .youth-lead = A lawyer has to look at whether that union counts as a marriage. Show the lawyer the paper you got that day, if you have it.
    .practitioner = Day of filing: { $received }. A civil union or domestic partnership existed on it. Generally that is no marriage, which is known from memory alone: for USCIS, under the law of the place that formed it.

unmarried-filing--religious-only =
    .youth = a lawyer has to look at this
    .youth-lead = In some places a wedding by faith alone counts as a marriage, in others it does not. It depends on the law of the place where it was held. A lawyer has to look at it.
    .practitioner = Day of filing: { $received }. There had been a religious ceremony alone. Whether it made a marriage turns on the law of the place where it was held: for USCIS to decide.

unmarried-filing--proxy-unconsummated =
    .youth = a lawyer has to look at this
    .youth-lead = A lawyer has to look at whether that wedding counts. Tell a lawyer about it. You do not have to write it here.
    .practitioner = Day of filing: { $received }. A marriage by proxy, not consummated, makes no "spouse" under INA 101(a)(35). Whether it is a marriage under 101(a)(39), and the proof, are for USCIS.

unmarried-filing--forced-or-child-marriage =
    .youth = a lawyer has to look at this
    .youth-lead = There is something about a marriage that a lawyer needs to hear. You do not have to write it here. Tell a lawyer first.
    .practitioner = Day of filing: { $received }. A marriage existed on it that is told as forced, or as contracted by a child. Whether it counts is not settled, and no authority was read: for USCIS, under the law of the place where it was held.

unmarried-filing--annulled-after-filing =
    .youth = a lawyer has to look at this
    .youth-lead = A judge undid that marriage after your form got there. A lawyer has to look at whether it counts for that day. Bring the judge's paper.
    .practitioner = Day of filing: { $received }. The marriage that existed on it was annulled later. An annulment normally relates back; whether one obtained after filing cures that day is not settled, and is known from memory alone: for USCIS to decide.

unmarried-filing--married-under-older-law =
    .youth = an older law may count here
    .youth-lead = Your form got there when the law on marriage was different. A lawyer has to look at which law counts for you.
    .practitioner = Day of filing: { $received }, under the older reading of marriage (before 26 June 2013), which is known from memory alone. Whether the marriage counts is for USCIS to decide.

unmarried-filing--changed-on-the-day =
    .youth = it began or ended that same day
    .youth-lead = That marriage began or ended on the same day your form got there. A lawyer has to look at whether it counts for that day. Bring the papers you have.
    .practitioner = Day of filing: { $received }. A marriage began or ended on that same day. The text looks only at the moment and does not say which came first: for USCIS, on the hour and the papers.

unmarried-filing--filing-in-doubt =
    .youth = call a lawyer today
    .youth-lead = It is not clear if a form that gets there today can still count. Call a lawyer today, as early as you can.
    .practitioner = Not filed. Last day for receipt, now past: { $last }. Whether a receipt today would count is contested (see age-at-filing). Measured on the day of receipt.
