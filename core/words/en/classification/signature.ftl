# Every form needs a valid signature. One that is found invalid after USCIS took the form cannot be mended.

i360-signature =
    .youth = The form is signed by hand, in ink
    .practitioner = Valid signature on the petition

i360-signature--signed-validly =
    .youth = yes, it is
    .youth-lead = Your form is signed by hand. A copy of a page signed in ink counts too.
    .practitioner = Signed in ink, or a copy of a page signed in ink: a valid signature.

i360-signature--invalid-and-rejected =
    .youth = sent back because of the signature
    .youth-lead = Your form was sent back because of how it was signed. If you are under 21, it can be sent again, signed by hand in ink. See a lawyer today, and keep the envelope and the letter.
    .practitioner = Rejected for an invalid signature: the fee is returned, the receipt date is lost, and there is no appeal. What is left is a new filing, signed in ink, before 21.

i360-signature--invalid-and-denied =
    .youth = a "no": see a lawyer today
    .youth-lead = USCIS said "no" because of how the form was signed. That may not be the end, but there may be only a few days. Show the letter to a lawyer today.
    .practitioner = Denied on the signature: the fee is kept, and an appeal that succeeds (Form I-290B) keeps the receipt date. The other road is a new filing before 21. Each has its own last day.

i360-signature--invalid-not-acted-on =
    .youth = the signature may not count
    .youth-lead = USCIS may not accept how your form was signed. If you are under 21, it can be sent again, signed by hand in ink. See a lawyer today, and bring your copy of the form.
    .practitioner = Signed in a way that the rule does not accept, and USCIS has not acted, or what it did is not told. The rule says that USCIS may reject or deny, with no cure. Remedy: a new filing, signed in ink, before 21.

i360-signature--invalid-older-rule =
    .youth = the signature may not count
    .youth-lead = USCIS may not accept how your form was signed, and an older rule may count for it. See a lawyer, today if you can, and bring your copy of the form.
    .practitioner = Signed in a way that is not accepted, and submitted before the signature rule took effect. An unsigned filing could be rejected then too, which is known from memory alone: for USCIS to decide.

i360-signature--not-filed =
    .youth = when the form is ready
    .youth-lead = When your form is sent, it has to be signed by hand, in ink: no typed name, no stamp, no picture of a signature. Ask a lawyer to look at it first.
    .practitioner = Not filed. The petition needs a signature in ink, or a copy of one: no typed name, stamp, pasted image, signature software or signature by another person.

i360-signature--filing-out-of-reach =
    .youth = not looked at for now
    .youth-lead = There is no need to look at the signature now. A lawyer who works with young immigrants can look with you for another way to ask for help.
    .practitioner = Not applicable: no petition that is on file, and none can be received before 21.

i360-signature--filing-in-doubt =
    .youth = call a lawyer today
    .youth-lead = It is not clear if a form that gets there today can still count. If one is sent, it has to be signed by hand, in ink. Call a lawyer today, as early as you can.
    .practitioner = Not filed. Last day for receipt, now past: { $last }. Whether a receipt today would count is contested (see age-at-filing). A petition needs a signature in ink, or a copy of one.

i360-signature--invalid-decided-otherwise =
    .youth = the signature may not count
    .youth-lead = USCIS has answered your form, but they may still ask how it was signed. Show the letter and your copy of the form to a lawyer today.
    .practitioner = Signed in a way that the rule does not accept; USCIS decided the petition without naming the signature, as far as is told. Whether it can still be raised is for USCIS.
