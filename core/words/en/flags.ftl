# What a page says first: danger, with one thing to do and whom to turn to.
#   births     one | two (two dates told: the day is left out) | unsure (no whole birth date: the day is left out)
#   variant    court (no order is told) | order-made | mailed (not known to have got there)
#   last_kind  work (the last business day) | legal (that is past: the last day of the law) | untold (no day)
#   last, birthday   days; not read under untold, or under two and unsure

flag--age-out-near =
    .youth = { $births ->
           *[one] You turn 21 on { $birthday }.
            [two] You turn 21 soon, by the earlier birth date in your papers.
            [unsure] You turn 21 soon, counting from the earliest day you may have been born.
        } { $variant ->
           *[court] Before that a family judge has to sign an order, and your form has to be at USCIS
            [order-made] Before that your form has to be at USCIS
            [mailed] Find out today if your form got to USCIS. It has to be there before that
        }{ $last_kind ->
           *[work] : the last work day is { $last }. See a lawyer today.
            [legal] : the last day is { $last }. See a lawyer today.
            [untold] . See a lawyer today.
        } { $variant ->
           *[court] A court can sometimes go faster when someone asks.
            [order-made] Show the lawyer the judge's order.
            [mailed] Show the lawyer the mail receipt.
        }
    .practitioner = { $births ->
           *[one] 21st birthday: { $birthday }.
            [two] Two birth dates are told; the 21st birthday is counted from the earlier.
            [unsure] The birth date is not told whole; the 21st birthday is counted from the earliest it can be.
        } { $variant ->
           *[court] No petition keeps a date, and no order is told.
            [order-made] An order was made; no petition keeps a date.
            [mailed] A petition is told and is not known to have been received: confirm delivery today.
        } { $last_kind ->
           *[work] Last business day for receipt: { $last }.
            [legal] The last business day is past; last legal day for receipt: { $last }.
            [untold] The last day for receipt cannot be counted yet.
        } { $variant ->
           *[court] An earlier hearing may be asked for in the State court.
            [order-made] The filing date is the day of receipt, not of mailing.
            [mailed] The filing date is the day of receipt, not of mailing.
        }

flag--form-came-back =
    .youth = Your form was sent back. The day it arrived does not count. { $variant ->
            [mailed] Find out today if the new one got there.
           *[other] It can be sent again: signed by hand, paid the right way, with every page.
        } { $last_kind ->
           *[work] It has to be at USCIS by { $last }.
            [legal] It has to be at USCIS by { $last }: that is the last day.
            [untold] It has to be at USCIS before you turn 21.
        } Keep the envelope and the letter. See a lawyer today.
    .practitioner = The petition was rejected and keeps no date. { $variant ->
            [mailed] A new one was mailed and is not known to have been received: confirm delivery today.
           *[other] No later filing is told.
        } { $last_kind ->
           *[work] Last business day for receipt of a new filing: { $last }.
            [legal] The last business day is past; last legal day for receipt of a new filing: { $last }.
            [untold] A new filing must be received before the 21st birthday.
        } A rejection has no appeal; keep the notice and the envelope.

# why: birth-dates | marriage | several | other. Youth text never says which.
flag--lawyer-first =
    .youth = Before any form is sent, a lawyer needs to hear one part of your story. Tell a lawyer first: the lawyer will know what to ask. You do not have to write it here.
    .practitioner = { $why ->
            [birth-dates] Another birth date stands in other records: a possible material conflict, to be met before filing.
            [marriage] A marriage or similar tie not known to have ended is told, and the petitioner must be unmarried at filing and at the decision.
            [several] Another birth date stands in other records, and a marriage or similar tie not known to have ended is told: both are to be met before filing.
           *[other] A fact in the record needs a lawyer before anything is filed.
        } It may stand beside a near last day; then both are for the same conversation.
