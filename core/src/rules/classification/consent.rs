//! DHS consents by approving the petition, and in no other way. Before that a petition waits for its decision.
//! 8 CFR 204.11(b)(5), (d)(5). Points: law/classification/consent.toml.

use crate::case::DecisionKind;
use crate::clock::{self, Reach};
use crate::law::ids::clock::SIJ_I360_LAST_DAY;
use crate::matter::{Claim, Inquiry, Verdict};
use crate::rules::points::dhs_consent as point;

pub(crate) fn dhs_consent<'m>(m: &'m Inquiry<'m>, claim: Claim) -> Verdict {
    let Some(filing) = claim.petition.filing(m)? else { return not_filed(m) };
    let decided = |is: fn(DecisionKind) -> bool| filing.stands_decided(m, is);
    if let Some(day) = decided(|kind| matches!(kind, DecisionKind::Revoked | DecisionKind::RevokedAutomatically))? {
        return Ok(point::revoked(day));
    }
    if let Some(day) = decided(|kind| kind == DecisionKind::Approved)? {
        return Ok(point::approved(day));
    }
    if let Some(day) = decided(|kind| kind == DecisionKind::Denied)? {
        return Ok(point::denied(day));
    }
    if let Some(day) = decided(|kind| matches!(kind, DecisionKind::Withdrawn | DecisionKind::Abandoned))? {
        return Ok(point::given_up(day));
    }
    if filing.is_decided()? {
        return Ok(point::decisions_cross()); // told, and none of them stands alone
    }
    match claim.petition.date_kept(m)? {
        Some(_) => Ok(point::waits_for_decision()),
        None => not_filed(m),
    }
}

fn not_filed<'m>(m: &'m Inquiry<'m>) -> Verdict {
    Ok(match clock::reach(m, SIJ_I360_LAST_DAY)? {
        Reach::Until(last) => point::not_filed(last),
        Reach::InDoubt(last) => point::filing_in_doubt(last),
        Reach::Gone => point::filing_out_of_reach(),
    })
}
