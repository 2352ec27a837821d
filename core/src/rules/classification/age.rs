//! Under 21 on the day USCIS received the petition. Turning 21 afterwards does no harm.
//! 8 USC 1232(d)(6); 8 CFR 204.11(b)(1). Points: law/classification/age.toml.

use crate::clock::{self, AgeLimit};
use crate::law::ids::{choice, clock::SIJ_I360_LAST_DAY};
use crate::matter::{Claim, Inquiry, Point, Read, Verdict, When};
use crate::rules::classification::signature;
use crate::rules::points::age_at_filing as point;

pub(crate) fn age_at_filing<'m>(m: &'m Inquiry<'m>, claim: Claim) -> Verdict {
    let received = claim.petition.date_kept(m);
    let limit = clock::of(m, SIJ_I360_LAST_DAY); // open while the birth date is
    let (received, limit) = m.pair(received, limit)?;
    let Some(received) = received else {
        // no filing keeps a date
        let ahead = limit.ahead()?;
        if !m.has_come(ahead.birthday)? {
            return Ok(point::may_still_file(ahead.last));
        }
        m.exception(|m| wrongly_rejected(m, ahead))?; // before any "late"
        m.exception(|_| may_be_received_in_grace(ahead))?;
        m.exception(|_| may_be_received_on_birthday(ahead))?;
        return Ok(point::too_late_to_file(ahead.last));
    };
    m.exception(|m| decided_under_old_law(m, claim, received))?;
    if received.by(limit.last)? {
        m.exception(|m| signature_invalid(m, claim, received, limit))?;
        return Ok(point::received_under_21(received, limit.last));
    }
    m.exception(|m| weekend_grace(m, claim, received, limit))?;
    m.exception(|m| wrongly_rejected(m, limit))?;
    m.exception(|m| on_birthday(m, received, limit))?; // 29 February: both readings
    Ok(point::received_late(received, limit.last))
}

/// Under the older law the age had to last until the decision.
fn decided_under_old_law<'m>(m: &'m Inquiry<'m>, claim: Claim, received: When<'m>) -> Read<Option<Point>> {
    let Some(filing) = claim.petition.filing(m)? else { return Ok(None) };
    let law = |decided| m.pick(choice::AGE_LAW, Some(decided), None);
    let decided = filing.decided(m, received);
    let any_under_old_law = match law(decided) {
        Ok(law) => law == "until-decision",
        // some decisions under each law, or none told
        Err(open) if filing.is_decided() != Ok(true) => return Err(open),
        Err(_) => filing.decisions().any(|decision| law(decision.date()?).map(|law| law == "until-decision"))?,
    };
    Ok(any_under_old_law.then(|| point::decided_under_old_law(decided)))
}

/// A receipt stands until its signature is known to be bad.
fn signature_invalid<'m>(
    m: &'m Inquiry<'m>,
    claim: Claim,
    received: When<'m>,
    limit: AgeLimit<'m>,
) -> Read<Option<Point>> {
    let Some(filing) = claim.petition.filing(m)? else { return Ok(None) };
    if !signature::may_cost_the_date(m, filing, received)? {
        return Ok(None);
    }
    Ok(Some(match signature::was_denied_for_it(filing) {
        Ok(true) => point::denied_for_signature(received, limit.last),
        _ => point::signature_invalid(received, limit.last),
    }))
}

/// A form on paper that arrived by the next business day after a closed eve of the birthday.
fn weekend_grace<'m>(m: &'m Inquiry<'m>, claim: Claim, received: When<'m>, limit: AgeLimit<'m>) -> Read<Option<Point>> {
    let Some(grace) = limit.grace(Some(received))? else { return Ok(None) };
    let applies = m.both(received.by(grace.last), || claim.petition.came_otherwise_than(m, grace.except_channel))?;
    Ok(applies.then(|| point::weekend_grace(received, limit.last)))
}

/// An earlier form that was there in time and was sent back wrongly.
fn wrongly_rejected<'m>(m: &'m Inquiry<'m>, limit: AgeLimit<'m>) -> Read<Option<Point>> {
    let filings = m.case().filings();
    let wrongly = filings.any(|filing| filing.was_wrongly_sent_back(m, limit.last))?;
    Ok(wrongly.then(|| point::wrongly_rejected(limit.last)))
}

fn on_birthday<'m>(m: &'m Inquiry<'m>, received: When<'m>, limit: AgeLimit<'m>) -> Read<Option<Point>> {
    if !m.either(received.on(limit.birthday), || received.on(limit.birthday_read_late))? {
        return Ok(None);
    }
    Ok(Some(match limit.is_leap()? {
        true => point::received_leap_day(received, limit.last),
        false => point::received_on_birthday(received, limit.last),
    }))
}

fn may_be_received_in_grace(limit: AgeLimit<'_>) -> Read<Option<Point>> {
    Ok(limit.is_in_grace()?.then(|| point::unfiled_in_grace(limit.last)))
}

fn may_be_received_on_birthday(limit: AgeLimit<'_>) -> Read<Option<Point>> {
    if !limit.is_birthday()? {
        return Ok(None);
    }
    Ok(Some(match limit.is_leap()? {
        true => point::unfiled_leap_day(limit.last),
        false => point::unfiled_on_birthday(limit.last),
    }))
}
