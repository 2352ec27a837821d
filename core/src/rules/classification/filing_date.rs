//! The filing date is the day USCIS received the form. A form that was sent back keeps no date.
//! 8 CFR 103.2(a)(7). Points: law/classification/filing_date.toml.

use crate::clock::{self, Reach};
use crate::law::ids::clock::SIJ_I360_LAST_DAY;
use crate::matter::{Claim, Inquiry, Value, Verdict};
use crate::rules::classification::signature;
use crate::rules::points::filing_date as point;

pub(crate) fn filing_date<'m>(m: &'m Inquiry<'m>, claim: Claim) -> Verdict {
    let received = claim.petition.date_kept(m)?;
    let (Some(received), Some(filing)) = (received, claim.petition.filing(m)?) else {
        let reach = m.examine(|m| clock::reach(m, SIJ_I360_LAST_DAY));
        return Ok(match reach {
            Ok(Reach::Until(last)) => point::nothing_filed(last),
            _ => point::nothing_filed(Value::NO_DAY),
        });
    };
    received.exact()?; // a day is asked, no span
    // what USCIS has decided it had kept; a rejection would lose the date
    let in_doubt = signature::may_cost_the_date(m, filing, received)? && filing.is_decided() != Ok(true);
    Ok(if in_doubt { point::date_in_doubt(received) } else { point::received_on(received) })
}
