//! No marriage may exist on the day the petition is filed. Divorced and widowed are unmarried.
//! 8 CFR 204.11(b)(2); INA 101(a)(39). Points: law/classification/marriage.toml.

use crate::case::{MarriageEnd, MarriageKind};
use crate::clock::{self, Reach};
use crate::law::ids::{choice, clock::SIJ_I360_LAST_DAY};
use crate::matter::{Claim, Inquiry, MarriageView, Point, Read, Verdict, When};
use crate::rules::points::unmarried_filing as point;

/// Whether a marriage is of some kind.
type Kind<'m> = fn(MarriageView<'m>) -> Read<bool>;

pub(crate) fn unmarried_filing<'m>(m: &'m Inquiry<'m>, claim: Claim) -> Verdict {
    let Some(received) = claim.petition.date_kept(m)? else { return not_filed(m) };
    let marriages = m.case().person().marriages();
    let stood = |which: Kind<'m>| marriages.any(|marriage| m.both(stood_on(m, marriage, received), || which(marriage)));
    if stood(is_plain)? {
        let law = m.pick(choice::MARRIAGE_LAW, Some(received), None)?;
        return Ok(if law == "any" {
            point::married_when_filed(received)
        } else {
            point::married_under_older_law(received)
        });
    }
    let changed =
        |which: Kind<'m>| marriages.any(|marriage| m.both(changed_on(m, marriage, received), || which(marriage)));
    if changed(is_plain)? {
        return Ok(point::changed_on_the_day(received));
    }
    let odd: [(Kind<'m>, Point); 5] = [
        (is_forced_or_child, point::forced_or_child_marriage(received)),
        (is_annulled, point::annulled_after_filing(received)),
        (|marriage| is_of(marriage, MarriageKind::CivilUnion), point::civil_union(received)),
        (|marriage| is_of(marriage, MarriageKind::ReligiousOnly), point::religious_only(received)),
        (|marriage| is_of(marriage, MarriageKind::ProxyUnconsummated), point::proxy_unconsummated(received)),
    ];
    for (is, point) in odd {
        if m.either(stood(is), || changed(is))? {
            return Ok(point);
        }
    }
    Ok(point::unmarried_when_filed(received))
}

/// Before filing it is not measured yet; how it stands today is said beside it.
fn not_filed<'m>(m: &'m Inquiry<'m>) -> Verdict {
    let last = match clock::reach(m, SIJ_I360_LAST_DAY)? {
        Reach::Until(last) => last,
        Reach::InDoubt(last) => return Ok(point::filing_in_doubt(last)),
        Reach::Gone => return Ok(point::filing_out_of_reach()),
    };
    let marriages = m.case().person().marriages();
    let has_not_ended = |marriage: MarriageView<'m>| marriage.ended().map(|ended| ended.is_none());
    let married = marriages.any(|marriage| m.both(has_not_ended(marriage), || is_plain(marriage)));
    let unmarried = marriages.any(has_not_ended).map(|any| !any);
    Ok(match (married, unmarried) {
        (Ok(true), _) => point::not_filed_married(last),
        (_, Ok(true)) => point::not_filed_unmarried(last),
        _ => point::not_filed(last), // not told, or not plainly a marriage
    })
}

/// Whether a marriage stood on a day from its first hour to its last: begun before it, and not ended by the end of it.
fn stood_on<'m>(m: &'m Inquiry<'m>, marriage: MarriageView<'m>, day: When<'m>) -> Read<bool> {
    let begun = marriage.began().and_then(|began| began.before(day));
    let not_ended = || match marriage.ended()? {
        Some(ended) => day.before(ended.date()?),
        None => Ok(true),
    };
    m.both(begun, not_ended)
}

/// Whether it stood for a part of the day: it began or ended on it.
fn changed_on<'m>(m: &'m Inquiry<'m>, marriage: MarriageView<'m>, day: When<'m>) -> Read<bool> {
    let began = || marriage.began().and_then(|began| began.on(day));
    let ended = || match marriage.ended()? {
        Some(ended) => ended.date()?.on(day),
        None => Ok(false),
    };
    let over_before = || match marriage.ended()? {
        Some(ended) => ended.date()?.before(day),
        None => Ok(false),
    };
    let began_after = || marriage.began().and_then(|began| day.before(began));
    let touches = m.either(began(), ended);
    m.both(touches, || m.either(over_before(), began_after).map(|apart| !apart))
}

fn is_of(marriage: MarriageView<'_>, kind: MarriageKind) -> Read<bool> {
    marriage.kind().map(|is| is == kind)
}

/// A marriage like any other: neither forced nor of a child, nor annulled since.
fn is_plain(marriage: MarriageView<'_>) -> Read<bool> {
    if !is_of(marriage, MarriageKind::Marriage)? || is_annulled(marriage)? {
        return Ok(false);
    }
    marriage.forced_or_child().map(|is| !is)
}

fn is_forced_or_child(marriage: MarriageView<'_>) -> Read<bool> {
    if !is_of(marriage, MarriageKind::Marriage)? {
        return Ok(false);
    }
    marriage.forced_or_child()
}

fn is_annulled(marriage: MarriageView<'_>) -> Read<bool> {
    if !is_of(marriage, MarriageKind::Marriage)? {
        return Ok(false);
    }
    match marriage.ended()? {
        Some(ended) => ended.how().map(|how| how == MarriageEnd::Annulment),
        None => Ok(false),
    }
}
