//! Every form needs a valid signature. One that is found invalid after USCIS took the form cannot be mended.
//! 8 CFR 103.2(a)(7)(ii)(A); 91 FR 25479. Points: law/classification/signature.toml.

use crate::case::{DecisionGround, DecisionKind, RejectionReason};
use crate::clock::{self, Reach};
use crate::law::ids::{choice, clock::SIJ_I360_LAST_DAY};
use crate::matter::{Claim, FilingView, Inquiry, Read, Verdict, When};
use crate::rules::points::i360_signature as point;

pub(crate) fn i360_signature<'m>(m: &'m Inquiry<'m>, claim: Claim) -> Verdict {
    let Some(filing) = claim.petition.filing(m)? else { return not_filed(m) };
    let Some(received) = filing.received_date()? else { return not_filed(m) };
    if is_valid(m, filing)? {
        return Ok(point::signed_validly());
    }
    if !may_be_rejected_or_denied(m, filing, received)? {
        return Ok(point::invalid_older_rule());
    }
    Ok(if was_rejected_for_it(filing) == Ok(true) {
        point::invalid_and_rejected()
    } else if was_denied_for_it(filing) == Ok(true) {
        point::invalid_and_denied()
    } else if filing.is_decided() == Ok(true) {
        point::invalid_decided_otherwise()
    } else {
        point::invalid_not_acted_on() // or not known what USCIS did
    })
}

fn not_filed<'m>(m: &'m Inquiry<'m>) -> Verdict {
    Ok(match clock::reach(m, SIJ_I360_LAST_DAY)? {
        Reach::Until(last) => point::not_filed(last),
        Reach::InDoubt(last) => point::filing_in_doubt(last),
        Reach::Gone => point::filing_out_of_reach(),
    })
}

fn is_valid<'m>(m: &'m Inquiry<'m>, filing: FilingView<'m>) -> Read<bool> {
    let how = filing.signed_how()?;
    m.pick(choice::SIGNATURE_SORT, None, Some(how.as_str())).map(|is| is == "valid")
}

/// By the rule of the day it was submitted.
fn may_be_rejected_or_denied<'m>(m: &'m Inquiry<'m>, filing: FilingView<'m>, received: When<'m>) -> Read<bool> {
    m.pick(choice::SIGNATURE_RULE, Some(filing.submitted(received)?), None).map(|is| is == "reject-or-deny")
}

fn was_rejected_for_it(filing: FilingView<'_>) -> Read<bool> {
    let Some(rejected) = filing.rejected()? else { return Ok(false) };
    rejected.printed_reason().map(|reason| reason == RejectionReason::Signature)
}

/// Whether USCIS denied the form for its signature.
pub(crate) fn was_denied_for_it(filing: FilingView<'_>) -> Read<bool> {
    filing.decisions().any(|decision| {
        if decision.kind()? != DecisionKind::Denied {
            return Ok(false);
        }
        decision.grounds().any(|ground| *ground == DecisionGround::Signature)
    })
}

/// Whether the signature is known to be bad and USCIS may reject or deny for it. Where nobody said how the form was
/// signed its receipt stands: USCIS took it.
pub(crate) fn may_cost_the_date<'m>(m: &'m Inquiry<'m>, filing: FilingView<'m>, received: When<'m>) -> Read<bool> {
    if filing.signed_how().is_err() || is_valid(m, filing)? {
        return Ok(false);
    }
    may_be_rejected_or_denied(m, filing, received)
}
