//! One answer: what it is about, how it stands, on which facts and on what authority.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::judge::{Answer, one};
use super::time::{self, Days, Timing};
use crate::day::{Day, Span};
use crate::law::{Book, Measured, OutcomeWord, RowId};
use crate::matter::{self, Matter, Petition};

/// The six answers, closed for ever.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Met.
    Satisfied,
    /// Not met, on firm law.
    NotSatisfied,
    /// The moment at which it is measured has not come, and it can still be met.
    NotYet,
    /// A fact, the law or a table is not known. Never failure.
    Unknown,
    /// Contested or discretionary law, or an answer that the law is too soft to give.
    NeedsReview(Option<Lean>),
    /// Nothing is asked.
    NotApplicable,
}

impl Outcome {
    /// The word at the doors, such as `not_yet`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Satisfied => "satisfied",
            Self::NotSatisfied => "not_satisfied",
            Self::NotYet => "not_yet",
            Self::Unknown => "unknown",
            Self::NeedsReview(_) => "needs_review",
            Self::NotApplicable => "not_applicable",
        }
    }

    /// The lean of a review.
    #[must_use]
    pub fn lean(self) -> Option<Lean> {
        match self {
            Self::NeedsReview(lean) => lean,
            Self::Satisfied | Self::NotSatisfied | Self::NotYet | Self::Unknown | Self::NotApplicable => None,
        }
    }

    /// Satisfied, not satisfied, not yet or not applicable.
    #[must_use]
    pub fn is_definite(self) -> bool {
        !matches!(self, Self::Unknown | Self::NeedsReview(_))
    }
}

impl Serialize for Outcome {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word())
    }
}

/// Which way decisions on a contested point lean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Lean {
    /// Towards the young person.
    Favourable,
    /// Against.
    Unfavourable,
}

impl Lean {
    /// The word at the doors.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Favourable => "favourable",
            Self::Unfavourable => "unfavourable",
        }
    }
}

/// How a state, an order or a hearing stands on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// It helps.
    For,
    /// It stands in the way.
    Against,
}

impl Side {
    /// The word at the doors.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::For => "for",
            Self::Against => "against",
        }
    }
}

/// The petition that a finding speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// The place of a filing in the case.
    Place(u16),
    /// One that could still be made.
    New,
    /// One that may have been made and is not told.
    Untold,
}

impl Serialize for Subject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Place(place) => serializer.serialize_u16(*place),
            Self::New => serializer.serialize_str("new"),
            Self::Untold => serializer.serialize_str("untold"),
        }
    }
}

/// What a finding speaks of; nothing where the rule does not speak of such a thing.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct About {
    /// The petition.
    pub filing: Option<Subject>,
    /// The orders, by their places.
    pub orders: Option<Vec<u16>>,
    /// The parent, by its place.
    pub parent: Option<u16>,
}

/// A value of a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// From the first to the last day it can be; nothing where no date is told.
    Days(Option<(Day, Day)>),
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Days(days) => days.map(|(first, last)| Span { first, last }).serialize(serializer),
        }
    }
}

/// A row of law that an answer rests on, or that was examined.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Authority {
    /// The row's id.
    pub row: String,
    /// The citation.
    pub cite: String,
    /// How well it is known: verified, corroborated, secondary, recalled, practice.
    pub support: &'static str,
    /// The last day for which its sources speak.
    pub verified_through: Option<Day>,
}

/// The answer of one rule on what it speaks of.
#[derive(Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule, such as `age-at-filing`.
    pub rule: String,
    /// What it speaks of.
    pub about: About,
    /// How it stands.
    pub outcome: Outcome,
    /// How pressing, for a not-yet.
    pub timing: Option<Timing>,
    /// How things stand on the day, for a not-yet.
    pub today: Option<Side>,
    /// The named ending of the rule.
    pub point: String,
    /// The point's values by name.
    pub values: Vec<(String, Value)>,
    /// For a not-yet: the day before the first day on which a fresh look differs.
    pub until: Option<Day>,
    /// The moment whose facts count: filing, order, decision or day.
    pub measured: &'static str,
    /// Facts that were told and read.
    pub used: Vec<String>,
    /// Facts that would settle it, where it is unknown.
    pub missing: Vec<String>,
    /// The law it rests on.
    pub authority: Vec<Authority>,
    /// Law that was examined and does not apply, and practice behind `timing`: cited, without weight.
    pub examined: Vec<Authority>,
    /// Its sentence, where words were asked for.
    pub text: Option<String>,
}

impl Finding {
    /// Against the young person: a no, an unfavourable review, or a state that stands in the way today.
    #[must_use]
    pub fn is_against(&self) -> bool {
        self.outcome == Outcome::NotSatisfied
            || self.outcome == Outcome::NeedsReview(Some(Lean::Unfavourable))
            || self.today == Some(Side::Against)
    }
}

/// Prints rule and outcome alone: a point may name a harm, its values a day.
impl fmt::Debug for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Finding").field("rule", &self.rule).field("outcome", &self.outcome).finish_non_exhaustive()
    }
}

impl Serialize for Finding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(serde::Serialize)]
        struct Wire<'a> {
            rule: &'a str,
            about: &'a About,
            outcome: Outcome,
            lean: Option<Lean>,
            timing: Option<Timing>,
            today: Option<Side>,
            point: &'a str,
            values: Values<'a>,
            until: Option<Day>,
            measured: &'a str,
            used: &'a [String],
            missing: &'a [String],
            authority: &'a [Authority],
            examined: &'a [Authority],
            text: &'a Option<String>,
        }
        Wire {
            rule: &self.rule,
            about: &self.about,
            outcome: self.outcome,
            lean: self.outcome.lean(),
            timing: self.timing,
            today: self.today,
            point: &self.point,
            values: Values(&self.values),
            until: self.until,
            measured: self.measured,
            used: &self.used,
            missing: &self.missing,
            authority: &self.authority,
            examined: &self.examined,
            text: &self.text,
        }
        .serialize(serializer)
    }
}

struct Values<'a>(&'a [(String, Value)]);

impl Serialize for Values<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in self.0 {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

/// The finding of an answer; `until` and `timing` are worked out here, for every rule alike.
pub(super) fn finding(matter: Matter<'_>, answer: &Answer, days: &Days) -> Finding {
    let judged = &answer.judged;
    let book = matter.law.book();
    let outcome = outcome(judged.outcome, judged.lean);
    let until = (outcome == Outcome::NotYet).then(|| until(matter, answer)).flatten();
    let timing = (outcome == Outcome::NotYet).then(|| time::timing(matter, until, days));
    let mut examined = authorities(book, &judged.notes.examined);
    if let (Some(_), Some(_)) = (timing, until) {
        examined.extend(authorities(book, &days.rows));
    }
    let point = book.point(judged.point);
    let names = point.map_or(&[][..], |point| point.values.of(&book.text_lists));
    let missing = if outcome == Outcome::Unknown { judged.missing.facts.as_slice() } else { &[] };
    Finding {
        rule: book.rule(judged.rule).map_or_else(String::new, |rule| book.text(book.row(rule.row).id).into()),
        about: About { filing: Some(subject(answer.petition)), orders: None, parent: None },
        outcome,
        timing,
        today: judged.today.map(side),
        point: point.map_or_else(String::new, |point| book.text(point.name).into()),
        values: names
            .iter()
            .zip(&judged.values)
            .map(|(name, value)| (book.text(*name).into(), shown(*value)))
            .collect(),
        until,
        measured: book.rule(judged.rule).map_or("", |rule| measured(rule.measured)),
        used: judged.notes.used.iter().map(|fact| fact.path()).collect(),
        missing: missing.iter().map(|fact| fact.path()).collect(),
        authority: authorities(book, &judged.notes.authority),
        examined,
        text: None,
    }
}

/// The day before the first later day, of those on which something that was read turns, on which the outcome or a day
/// that it names differs.
fn until(matter: Matter<'_>, answer: &Answer) -> Option<Day> {
    let judged = &answer.judged;
    let differs = |day: &&Day| {
        let later = one(matter.on(**day), judged.rule, answer.petition);
        (later.outcome, later.lean, later.values) != (judged.outcome, judged.lean, judged.values.clone())
    };
    judged.turns().iter().find(differs).and_then(|day| day.previous())
}

fn subject(petition: Petition) -> Subject {
    match petition {
        Petition::Told(place) => Subject::Place(place),
        Petition::New => Subject::New,
        Petition::Untold => Subject::Untold,
    }
}

fn outcome(word: OutcomeWord, lean: Option<crate::law::Side>) -> Outcome {
    match word {
        OutcomeWord::Satisfied => Outcome::Satisfied,
        OutcomeWord::NotSatisfied => Outcome::NotSatisfied,
        OutcomeWord::NotYet => Outcome::NotYet,
        OutcomeWord::Unknown => Outcome::Unknown,
        OutcomeWord::NeedsReview => Outcome::NeedsReview(lean.map(|lean| match lean {
            crate::law::Side::For => Lean::Favourable,
            crate::law::Side::Against => Lean::Unfavourable,
        })),
        OutcomeWord::NotApplicable => Outcome::NotApplicable,
    }
}

fn side(side: crate::law::Side) -> Side {
    match side {
        crate::law::Side::For => Side::For,
        crate::law::Side::Against => Side::Against,
    }
}

fn shown(value: matter::Value) -> Value {
    match value {
        matter::Value::Day(span) => Value::Days(span.map(|span| (span.first, span.last))),
    }
}

fn measured(measured: Measured) -> &'static str {
    match measured {
        Measured::Filing => "filing",
        Measured::Order => "order",
        Measured::Decision => "decision",
        Measured::Day => "day",
    }
}

/// The rows as they are cited.
pub(super) fn authorities(book: &Book, rows: &[RowId]) -> Vec<Authority> {
    let cited = rows.iter().map(|row| {
        let row = book.row(*row);
        Authority {
            row: book.text(row.id).into(),
            cite: book.text(row.cite).into(),
            support: row.support.word(),
            verified_through: row.verified_through,
        }
    });
    cited.collect()
}
