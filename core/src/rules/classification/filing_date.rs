//! The filing date is the day USCIS received the form. A form that was sent back keeps no date.
//! 8 CFR 103.2(a)(7). Points: law/classification/filing_date.toml.

use crate::matter::{Claim, Inquiry, Verdict};
use crate::rules::classification::signature;
use crate::rules::points::filing_date as point;

pub(crate) fn filing_date<'m>(m: &'m Inquiry<'m>, claim: Claim) -> Verdict {
    let received = claim.petition.date_kept(m)?;
    let (Some(received), Some(filing)) = (received, claim.petition.filing(m)?) else {
        return Ok(point::nothing_filed());
    };
    received.exact()?; // a day is asked, no span
    // a denial keeps the date, a rejection would lose it
    let in_doubt =
        signature::may_cost_the_date(m, filing, received)? && signature::was_denied_for_it(filing) != Ok(true);
    Ok(if in_doubt { point::date_in_doubt(received) } else { point::received_on(received) })
}
