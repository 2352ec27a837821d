//! What every row of the law carries: when it applies, its status over time, what it displaces, and how well it is known.

use crate::day::{Day, PartialDate};

/// A text of the book's pool.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Text(pub(crate) u16);

/// A run of one of the book's pools.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) from: u16,
    pub(crate) len: u16,
}

/// A row of the book, by its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct RowId(pub(crate) u16);

/// How well a value is known. Firm law can say no; soft law can warn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Support {
    /// The operative text was read.
    Verified,
    /// Two or more independent sources agree.
    Corroborated,
    /// One source reports it.
    Secondary,
    /// Known from memory.
    Recalled,
    /// No law at all: a default from practice that a host may override.
    Practice,
}

impl Support {
    /// Verified or corroborated.
    pub(crate) fn is_firm(self) -> bool {
        matches!(self, Self::Verified | Self::Corroborated)
    }

    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Verified => "verified",
            Self::Corroborated => "corroborated",
            Self::Secondary => "secondary",
            Self::Recalled => "recalled",
            Self::Practice => "practice",
        }
    }
}

/// What a row's law is worth from a day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(dead_code, reason = "words of the tables; no row is stayed or announced today")]
pub(crate) enum Status {
    InForce,
    Stayed,
    Vacated,
    Announced,
}

/// The day from which a status holds.
#[derive(Debug, Clone, Copy)]
pub(crate) struct StatusFrom {
    pub(crate) from: Day,
    pub(crate) status: Status,
}

/// One row. Texts and lists are ranges of the book's pools, so that built-in and loaded rows are read by the same code.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row {
    pub(crate) id: Text,
    /// First day of the key event to which it applies; a month leaves its days open.
    pub(crate) from: Option<PartialDate>,
    /// Last day of the key event to which it applies.
    pub(crate) to: Option<PartialDate>,
    /// Of the pool of statuses, by day; empty is in force.
    pub(crate) status: Run,
    /// The code it is for, such as a way of signing or a State; none is for all.
    pub(crate) code: Option<Text>,
    /// What it says in one word, for code to match on.
    pub(crate) is: Option<Text>,
    /// Rows that it displaces while it applies and is in force; of the pool of rows.
    pub(crate) over: Run,
    pub(crate) support: Support,
    pub(crate) cite: Text,
    /// The last day for which its sources speak.
    pub(crate) verified_through: Option<Day>,
}
