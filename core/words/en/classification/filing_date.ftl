# The filing date is the day USCIS received the form. A form that was sent back keeps no date.

filing-date =
    .youth = The day your form got there
    .practitioner = Filing date

filing-date--received-on =
    .youth = { $received }
    .youth-lead = Your form is with USCIS, the immigration office. The day it got there is also your place in the green-card line. Keep the receipt.
    .practitioner = Received { $received }, and not known to have been rejected: that day is the filing date.

filing-date--nothing-filed =
    .youth = no form is there yet
    .youth-lead = No form of yours is with USCIS yet. The day it gets there will be your place in the green-card line, so sooner is better. Ask a lawyer what comes first.
    .practitioner = No filing keeps a date: nothing was received, or what was received was rejected.

filing-date--date-in-doubt =
    .youth = that day may not count
    .youth-lead = USCIS got your form, but that day may not count because of how it was signed. See a lawyer today, and bring the receipt and your copy of the form.
    .practitioner = Received { $received }, with a signature known to be invalid, on which USCIS has not acted. Two readings: the date stands until a denial and is kept by an appeal to the AAO, or it is lost by a rejection.
