//! The one gate between a point and a finding. A "no" needs firm law; a "yes" needs more than memory or a statement.

use alloc::vec::Vec;

use super::inquiry::{Inquiry, Missing, Notes};
use super::open::{Stop, Verdict};
use super::point::{Point, Value};
use super::{Claim, Matter};
use crate::day::Day;
use crate::law::{Book, OutcomeWord, PointId, RowId, RuleId, Side, Support, ids};

/// A rule's answer on one claim, past the gate.
#[derive(Debug, Clone)]
pub(crate) struct Judged {
    pub(crate) rule: RuleId,
    pub(crate) outcome: OutcomeWord,
    pub(crate) lean: Option<Side>,
    pub(crate) today: Option<Side>,
    pub(crate) point: PointId,
    pub(crate) values: Vec<Value>,
    pub(crate) missing: Missing,
    pub(crate) notes: Notes,
}

/// Judges a rule on a claim in an inquiry of its own, and passes the gate.
pub(crate) fn judged(
    matter: Matter<'_>,
    rule: RuleId,
    claim: Claim,
    judge: Option<for<'m> fn(&'m Inquiry<'m>, Claim) -> Verdict>,
) -> Judged {
    let inquiry = Inquiry::new(matter);
    let rule_row = matter.law.book().rule(rule).map(|rule| matter.law.book().row(rule.row));
    let verdict = match judge {
        // a requirement that is not in force asks nothing that our law knows
        _ if !rule_row.is_some_and(|row| inquiry.is_in_force(row)) => Err(Stop::Open(inquiry.no_law())),
        Some(judge) => judge(&inquiry, claim),
        None => Ok(Point::new(ids::point::general::NOT_COVERED)),
    };
    let verdict = match verdict {
        Ok(point) if !point_is_in_force(&inquiry, point) => Err(Stop::Open(inquiry.no_law())),
        Ok(_) | Err(_) => verdict,
    };
    let mut notes = inquiry.into_notes();
    let (point, missing) = match verdict {
        Ok(point) | Err(Stop::At(point)) => (point, Missing::default()),
        Err(Stop::Open(open)) => {
            let missing = notes.missing(open);
            (Point::new(point_of(&missing)), missing)
        }
    };
    let book = matter.law.book();
    rest_on_point(book, rule, point.id, &mut notes);
    let row = book.point(point.id);
    let outcome = row.map_or(OutcomeWord::Unknown, |row| row.outcome);
    let lean = row.and_then(|row| row.lean);
    // a computed day says neither yes nor no
    let computed = book.rule(rule).is_some_and(|rule| rule.group.is_none());
    let (outcome, lean) = if computed { (outcome, lean) } else { gate(book, outcome, lean, &notes) };
    notes.turns.sort_unstable();
    Judged {
        rule,
        outcome,
        lean,
        today: row.and_then(|row| row.today),
        point: point.id,
        values: point.values().collect(),
        missing,
        notes,
    }
}

impl Judged {
    /// The later days on which something that was read turns, earliest first.
    pub(crate) fn turns(&self) -> &[Day] {
        &self.notes.turns
    }
}

/// Which general ending stands for what is not known: our own gap before a fact that is missing.
fn point_of(missing: &Missing) -> PointId {
    if missing.past_calendar {
        ids::point::general::DAY_PAST_THE_CALENDAR
    } else if missing.no_law {
        ids::point::general::LAW_GAP
    } else {
        ids::point::general::NOT_TOLD
    }
}

fn point_is_in_force(inquiry: &Inquiry<'_>, point: Point) -> bool {
    let book = inquiry.book();
    book.point(point.id).is_some_and(|row| inquiry.is_in_force(book.row(row.row)))
}

/// A point's own row, and its rule's, stand first among what an answer rests on.
fn rest_on_point(book: &Book, rule: RuleId, point: PointId, notes: &mut Notes) {
    let of_point = book.point(point).map(|row| row.row);
    let of_rule = book.rule(rule).map(|rule| rule.row);
    let general = book.point(point).is_some_and(|row| row.rule == ids::rule::GENERAL);
    let first = if general { [None, of_rule] } else { [of_point, of_rule] };
    let mut rows: Vec<RowId> = Vec::new();
    for row in first.into_iter().flatten().chain(notes.authority.drain(..)) {
        if !rows.contains(&row) {
            rows.push(row);
        }
    }
    notes.examined.retain(|row| !rows.contains(row));
    notes.authority = rows;
}

fn gate(book: &Book, outcome: OutcomeWord, lean: Option<Side>, notes: &Notes) -> (OutcomeWord, Option<Side>) {
    let supports = || notes.authority.iter().map(|row| book.row(*row).support).filter(|s| *s != Support::Practice);
    let held = |side| (OutcomeWord::NeedsReview, Some(side));
    match outcome {
        OutcomeWord::NotSatisfied if notes.stated || !supports().all(Support::is_firm) => held(Side::Against),
        OutcomeWord::Satisfied if notes.stated || supports().all(|support| support == Support::Recalled) => {
            held(Side::For)
        }
        OutcomeWord::Satisfied
        | OutcomeWord::NotSatisfied
        | OutcomeWord::NotYet
        | OutcomeWord::Unknown
        | OutcomeWord::NeedsReview
        | OutcomeWord::NotApplicable => (outcome, lean),
    }
}
