//! The book: pools, and rows that point into them.

use alloc::borrow::Cow;

use super::row::{Row, RowId, Run, StatusFrom, Text};
use crate::day::{Day, Weekday};

/// A rule, by its place in the book and in the registry of rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct RuleId(pub(crate) u16);

/// A point, by its place in the book.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PointId(pub(crate) u16);

/// A clock, by its place in the book.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ClockId(pub(crate) u16);

/// A set of rows of which one holds, by its place in the book.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ChoiceId(pub(crate) u16);

/// A number of practice or law, by its place in the book.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct AmountId(pub(crate) u16);

/// A flag, by its place in the book.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct FlagId(pub(crate) u16);

/// A next step, by its place in the book.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct StepId(pub(crate) u16);

/// What one finding of a rule speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Of {
    /// A petition and what it rests on.
    Claim,
    /// A form that was sent, sent back or not.
    Filing,
}

/// The moment whose facts count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Measured {
    Filing,
    Order,
    Decision,
    Day,
}

/// Before the decision, or after approval.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Phase {
    Petition,
    Approved,
}

/// A rule's row.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rule {
    pub(crate) row: RowId,
    pub(crate) of: Of,
    pub(crate) measured: Measured,
    pub(crate) phase: Phase,
    /// The group it enters.
    pub(crate) group: Option<Text>,
    /// What a young person's page calls it while it is not covered.
    pub(crate) theme: Option<Text>,
    /// False: this engine does not evaluate it yet.
    pub(crate) covered: bool,
}

/// The word of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OutcomeWord {
    Satisfied,
    NotSatisfied,
    NotYet,
    Unknown,
    NeedsReview,
    NotApplicable,
}

/// Which way contested law leans, or how a state stands on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    For,
    Against,
}

/// What an ending of a rule means.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PointRow {
    pub(crate) rule: RuleId,
    pub(crate) name: Text,
    /// Its own row, the rule's, or the clock version's that it names.
    pub(crate) row: RowId,
    pub(crate) outcome: OutcomeWord,
    pub(crate) lean: Option<Side>,
    pub(crate) today: Option<Side>,
    pub(crate) step: Option<StepId>,
    /// Names of its values, of the pool of texts.
    pub(crate) values: Run,
}

/// What a version of a clock gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Gives {
    LegalLast,
    PolicyLast,
}

/// One version of a clock.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Version {
    pub(crate) row: RowId,
    pub(crate) gives: Gives,
    /// The channel that it does not reach.
    pub(crate) except_channel: Option<Text>,
    /// Whether a closed last day moves to the next business day.
    pub(crate) rolls: bool,
}

/// A limit in time, written once.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Clock {
    /// The age whose birthday is the first day past the limit.
    pub(crate) age: u8,
    /// How many days before `cautious_last` to plan on.
    pub(crate) plan: Option<AmountId>,
    /// Of the pool of versions.
    pub(crate) versions: Run,
}

/// A set of rows of which one holds for an event or a code.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Choice {
    /// Of the rows of the book, side by side.
    pub(crate) rows: Run,
}

/// A number with its row.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Amount {
    pub(crate) row: RowId,
    pub(crate) number: i32,
}

/// Which days of a year are closed.
#[derive(Debug, Clone, Copy)]
pub(crate) enum ClosedOn {
    /// The same day each year.
    Fixed { month: u8, day: u8, observed: bool },
    /// The nth weekday of a month; 5 is the last.
    Nth { month: u8, weekday: Weekday, nth: u8 },
    /// One day, once.
    Once(Day),
}

/// A closed day with its row.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Closing {
    pub(crate) row: RowId,
    pub(crate) on: ClosedOn,
    /// Closed for legal dates too, not for cautious dates and plans alone.
    pub(crate) legal: bool,
}

/// How pressing, and what to do.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Flag {
    pub(crate) row: RowId,
    /// Order among flags of one level.
    pub(crate) number: u8,
    pub(crate) rule: Option<RuleId>,
    pub(crate) step: StepId,
}

/// A next step.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Step {
    pub(crate) id: Text,
    /// The day it carries is law; else practice.
    pub(crate) law: bool,
}

/// A table of days, with the window in which it is read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Table {
    pub(crate) first: Day,
    pub(crate) last: Day,
}

/// Everything that is data of the law.
#[derive(Debug, Clone)]
pub(crate) struct Book {
    pub(crate) id: Text,
    pub(crate) fingerprint: Text,
    /// The observed-weekday row, if observed days are closed.
    pub(crate) observed: Option<RowId>,
    pub(crate) texts: Cow<'static, [Cow<'static, str>]>,
    pub(crate) text_lists: Cow<'static, [Text]>,
    pub(crate) row_lists: Cow<'static, [RowId]>,
    pub(crate) statuses: Cow<'static, [StatusFrom]>,
    pub(crate) rows: Cow<'static, [Row]>,
    pub(crate) rules: Cow<'static, [Rule]>,
    pub(crate) points: Cow<'static, [PointRow]>,
    pub(crate) versions: Cow<'static, [Version]>,
    pub(crate) clocks: Cow<'static, [Clock]>,
    pub(crate) choices: Cow<'static, [Choice]>,
    pub(crate) amounts: Cow<'static, [Amount]>,
    pub(crate) closings: Cow<'static, [Closing]>,
    pub(crate) tables: Cow<'static, [Table]>,
    pub(crate) flags: Cow<'static, [Flag]>,
    pub(crate) steps: Cow<'static, [Step]>,
}
