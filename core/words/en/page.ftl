# The page itself: heads, days, what is not known, marks and the notice. Messages with one audience stand on that page alone.

page--title =
    .youth = Where you stand
    .practitioner = SIJ assessment

page--law = law { $law }
page--engine =
    .practitioner = engine { $engine }, law { $law }

page--flags =
    .youth = First of all
    .practitioner = Flags

page--days = Important days
page--asks = What the law asks
page--you =
    .youth = You
    .practitioner = Finding

page--not-known =
    .youth = What we do not know yet
    .practitioner = Facts not told

page--not-covered =
    .youth = What this page does not look at yet
    .practitioner = Not evaluated by this version

page--not-covered-first =
    .youth = If you have immigration court, or were told to leave the country. That comes first: tell a lawyer right away.
    .practitioner = Removal proceedings, orders of removal and custody are not evaluated by this version.

page--next = What to do next
page--more = More

page--now = now
page--today = today

# days: what stands beside each of them
page--day-talk =
    .youth = talk to a lawyer: the family judge's part can take many months
    .practitioner = consultation; the State-court part can take many months

page--day-plan =
    .youth = plan to mail your form (I-360) no later than this day
    .practitioner = plan to mail the I-360 (practice)

page--day-plan-past =
    .youth = see a lawyer: little time is left to mail your form
    .practitioner = the plan day for the I-360 ({ $day }, practice) is past; the legal day is not

page--day-cautious =
    .youth = the last work day before you turn 21: it must be there by then
    .practitioner = last business day for receipt of the I-360

page--day-legal =
    .youth = the last day before you turn 21: see a lawyer today
    .practitioner = last legal day for receipt of the I-360

page--day-policy =
    .practitioner = last day that policy alone may still accept ({ $cite }; { $support ->
            [secondary] one secondary source
           *[other] { $support }
        }); no plan rests on it

page--day-birthday =
    .youth = you turn 21
    .practitioner = 21st birthday

page--day-received =
    .youth = your form got to USCIS
    .practitioner = I-360 received

page--day-decided =
    .youth = USCIS answered your form
    .practitioner = I-360 decided

page--place =
    .youth = The day your form arrives is your place in the green-card line: sooner is better.
    .practitioner = The day of receipt is the filing date; until then it is not fixed.

page--earlier-birth-date =
    .youth = There are two birth dates in your papers. These days are counted from the earlier one.
    .practitioner = Two birth dates are told; days ahead run from the earlier.

page--few =
    .youth = With so few answers this page cannot say where you stand. A lawyer can help.
    .practitioner = With fewer than three facts told, no day is computed.

page--ask-before =
    .youth = Ask that lawyer before you marry, move to another state, leave the country, or sign a paper you do not understand.
    .practitioner = Before the decision: marriage, a move to another State, travel abroad and any signature first to counsel.

page--look-again =
    .youth = Look at this page again on { $day }, and on any day when you get a letter or a court date, or move. Show it only to people you trust.
    .practitioner = Reassess by { $day }, and on any notice, hearing date or change of address.

# the headline where nothing else leads
page--lead-quiet =
    .youth = Of what this page looks at, nothing is urgent today. But it does not look at everything: go over it with a lawyer.
    .practitioner = No covered finding is adverse, overdue or closing on the day asked.

# a fact that is not told, by its path: no [] and a dash for each dot
missing--person-birth_date =
    .youth = The day you were born. The dates on this page are counted from it.
    .practitioner = Date of birth.

missing--person-marriages =
    .youth = If you are married or ever were, or had a wedding of any kind: by law, by faith or by custom. The law asks about it.
    .practitioner = Marriages and similar ties, or that there are none.

missing--person-marriages-kind =
    .youth = What kind of wedding or union it was.
    .practitioner = Kind of tie: marriage, civil union, religious ceremony alone, or proxy.

missing--person-marriages-began =
    .youth = The day that marriage or union began.
    .practitioner = Date of the marriage or tie.

missing--person-marriages-ended =
    .youth = If that marriage or union has ended.
    .practitioner = Whether the marriage or tie has ended.

missing--person-marriages-ended-date =
    .youth = The day that marriage or union ended.
    .practitioner = Date on which the marriage or tie ended.

missing--person-marriages-ended-how =
    .youth = How it ended: by divorce, because a judge undid it, or because the other person died.
    .practitioner = How the marriage ended: divorce, annulment or death.

missing--person-marriages-forced_or_child =
    .youth = How that marriage came about. A lawyer can hear this: you do not have to write it here.
    .practitioner = Whether the marriage was forced or contracted by a child.

missing--filings =
    .youth = If a form (I-360) was ever sent for you to USCIS, the immigration office. If it was, the day it got there matters.
    .practitioner = Petitions filed, or that there are none.

missing--filings-received_date =
    .youth = The day USCIS got your form. The receipt (I-797C) shows it as "Received Date".
    .practitioner = Date of receipt (I-797C), or that it was not received.

missing--filings-postmark_date =
    .youth = The day your form was mailed. The mail receipt shows it.
    .practitioner = Date of mailing or submission.

missing--filings-channel =
    .youth = How your form was sent: by mail, handed in, or online.
    .practitioner = Channel: paper, in person or online.

missing--filings-signed_how =
    .youth = How your form was signed: by hand in ink, typed, with a stamp, or another way.
    .practitioner = How the petition was signed.

missing--filings-rejected =
    .youth = If USCIS sent your form back. If it did, the day it got there does not count.
    .practitioner = Whether the petition was rejected.

missing--filings-rejected-was_correct =
    .youth = If it was a mistake to send your form back. A lawyer can see that from the letter.
    .practitioner = Whether the rejection was correct, and who says so.

missing--filings-rejected-printed_reason =
    .youth = Why your form was sent back. The letter that came with it says so.
    .practitioner = Reason printed on the rejection notice.

missing--filings-decisions =
    .youth = If USCIS has answered your form. Look at every letter you have.
    .practitioner = Decisions on the petition, or that there are none.

missing--filings-decisions-grounds =
    .youth = Why USCIS answered as it did. The letter says so.
    .practitioner = Grounds of the decision.

missing--filings-form =
    .youth = Which form was sent. The receipt (I-797C) says so.
    .practitioner = Which form was filed.

missing--filings-requests =
    .youth = If USCIS wrote to ask for something. A letter like that has a last day printed on it.
    .practitioner = Requests and notices from USCIS, or that there are none.

missing--filings-rejected-date =
    .youth = The day USCIS sent your form back. The letter shows it.
    .practitioner = Date of the rejection.

missing--filings-decisions-kind =
    .youth = What USCIS answered: a yes, a "no", or something else. The letter says so.
    .practitioner = Kind of decision.

missing--filings-decisions-date =
    .youth = The day of the letter in which USCIS answered.
    .practitioner = Date of the decision.

missing--person-other_birth_dates =
    .youth = If any of your papers has another birth date.
    .practitioner = Birth dates in other records, or that there are none.

missing--residence =
    .youth = Where you live. Each state has its own courts and its own ages.
    .practitioner = Residence, by State and date.

missing--orders =
    .youth = If a judge has signed an order about who takes care of you. That part comes before the form.
    .practitioner = State-court orders, or that there are none.

missing--other =
    .youth = One more thing that only you or your lawyer can tell. A lawyer knows what to ask.
    .practitioner = A further fact; see its path.

# marks at the foot
page--mark-law-unreviewed = No lawyer has checked the law on this page yet.
page--mark-law-reviewed = Law checked by { $reviewer }.
page--mark-words-draft = No lawyer has read these words yet: they are a draft.
page--mark-words-reviewed = Words read by { $reviewer }.
page--mark-contradiction =
    .youth = Two of the answers here do not match. Go over them with a lawyer.
    .practitioner = The record contradicts itself; see the contradictions.
page--mark-check-date =
    .youth = Part of the law here was last read on { $day }. It may have changed.
    .practitioner = Past its check date: { $row }, read through { $day }.
page--mark-table-end =
    .youth = What we know goes up to { $day }. For later days, ask a lawyer.
    .practitioner = Table { $table } ends on { $day }; nothing is read past it.
page--mark-host =
    .youth = Some of what this page says comes from the office that gave you this page.
    .practitioner = With rows of the host: { $pack }.

page--notice = This tool is not a lawyer, is not a substitute for the advice of an attorney, does not represent you, and does not decide your case.

# a practitioner's page alone
page--outcome =
    .practitioner = { $outcome ->
            [satisfied] satisfied
            [not_satisfied] not satisfied
            [not_yet] not yet
            [unknown] unknown
            [needs_review] needs review
            [not_applicable] not applicable
           *[other] { $outcome }
        }
page--lean =
    .practitioner = { $lean ->
            [favourable] favourable
            [unfavourable] unfavourable
           *[other] { $lean }
        }
page--timing =
    .practitioner = { $timing ->
            [open] open
            [closing] closing
            [overdue] overdue: a plan day is past
           *[other] { $timing }
        }
page--standing =
    .practitioner = { $today ->
            [for] as things stand today: for
            [against] as things stand today: against
           *[other] { $today }
        }
page--until =
    .practitioner = until { $day }
page--measured =
    .practitioner = measured at { $measured ->
            [filing] filing
            [order] the order
            [decision] the decision
            [day] the day asked
           *[other] { $measured }
        }
page--support =
    .practitioner = { $support ->
            [verified] verified
            [corroborated] corroborated
            [secondary] one secondary source
            [recalled] known from memory
            [practice] practice, not law
           *[other] { $support }
        }
page--checked =
    .practitioner = read through { $day }
page--about =
    .practitioner = { $filing ->
            [new] a petition that could still be made
            [untold] a petition not told
           *[told] petition { $number }
        }
page--point =
    .practitioner = point { $point }
page--groups =
    .practitioner = Groups
page--against =
    .practitioner = against: { $rules }
page--another-way =
    .practitioner = another way: { $outcome }
page--examined =
    .practitioner = examined, no weight: { $law }
page--stage =
    .practitioner = stage: { $stage ->
            [not_known] not known
            [before_court] before court
            [in_court] in court
            [order_made] order made
            [petition_pending] petition pending
            [approved] approved
            [adjusting] adjusting
            [resident] resident
            [ended] ended
           *[other] { $stage }
        }

page--how-counted =
    .practitioner = Counted: { $steps }.
page--counted =
    .practitioner = { $op ->
            [start] from { $day }
            [age] { $amount } years, { $day }
            [day-before] the day before, { $day }
            [back] { $amount } days back, { $day }
            [roll-back] closed ({ $why }), back to { $day }
            [roll-forward] closed ({ $why }), on to { $day }
           *[other] { $day }
        }
page--mark-two-births =
    .youth = There are two birth dates in your papers. This page goes by the one given as yours; by the other one an answer can differ. Tell your lawyer about both.
    .practitioner = Two birth dates are told. What is filed is judged by the date given; by the other one an answer can differ.
page--mark-online =
    .youth = A form is said to have gone online. USCIS does not take this form that way: show a lawyer what was sent.
    .practitioner = A petition is told as filed online; USCIS does not offer the I-360 online (list of 24 July 2026, read on 2 October 2026).
page--weekend =
    .practitioner = weekend
