# DHS consents by approving the petition, and in no other way.

dhs-consent =
    .youth = A yes from USCIS, the immigration office
    .practitioner = DHS consent, given by approval of the petition

dhs-consent--approved =
    .youth = USCIS said yes
    .youth-lead = USCIS said yes to your form. Keep that letter. That yes is not a green card: ask a lawyer what comes next, and ask before you leave the country.
    .practitioner = Approved { $decided }. The approval is the consent.

dhs-consent--waits-for-decision =
    .youth = that comes at the end
    .youth-lead = USCIS has not answered your form yet. Until it does, open every letter the same day it comes, and show it to a lawyer.
    .practitioner = Not decided. DHS consents by approving the petition and in no other way; measured at the decision.

dhs-consent--denied =
    .youth = a "no": see a lawyer today
    .youth-lead = USCIS said "no". That may not be the end: there may be more than one way to go on, but only a few days to do it. Show the letter to a lawyer today.
    .practitioner = Denied { $decided }. An appeal goes to the AAO, a motion to the office that decided, both on Form I-290B, and the date printed on the notice governs; a new petition must be received before 21. Whether any of these is open is not judged by this version.

dhs-consent--revoked =
    .youth = USCIS took its yes back
    .youth-lead = USCIS took its yes back. That may not be the end, but there may be only a few days. Show the letter to a lawyer today.
    .practitioner = Approved, then revoked. Decided { $decided }. Whether an appeal to the AAO or a motion is open is not judged by this version; the date printed on the notice governs.

dhs-consent--filing-out-of-reach =
    .youth = not looked at for now
    .youth-lead = No form of yours is waiting for an answer from USCIS. A lawyer who works with young immigrants can look with you for another way to ask for help.
    .practitioner = Not applicable: no petition that is on file, and none can be received before 21.

dhs-consent--given-up =
    .youth = it was closed without an answer
    .youth-lead = That form was closed without a yes or a "no" from USCIS. A new one may be possible. Talk to a lawyer this week, and bring every letter you have.
    .practitioner = Withdrawn or held abandoned; decided { $decided }. That petition gives no consent. A new one is possible before 21, with its own date of receipt; a motion to reopen is not judged by this version.

dhs-consent--not-filed =
    .youth = that comes after the judge
    .youth-lead = First comes a family judge's order, then your form, and last the answer from USCIS. A lawyer can tell you about how long each part takes where you live.
    .practitioner = Not filed. DHS consents by approving the petition and in no other way; last day for receipt: { $last }.

dhs-consent--filing-in-doubt =
    .youth = call a lawyer today
    .youth-lead = It is not clear if a form that gets there today can still count. Call a lawyer today, as early as you can.
    .practitioner = Not filed. Last day for receipt, now past: { $last }. Whether a receipt today would count is contested (see age-at-filing).

dhs-consent--decisions-cross =
    .youth = a lawyer has to look at this
    .youth-lead = USCIS has answered your form more than once, and it is not clear which answer counts now. Show every letter to a lawyer today.
    .practitioner = Decisions are told of which none stands alone: of one day, or followed by an appeal's outcome. Which governs is to be read from the notices.
