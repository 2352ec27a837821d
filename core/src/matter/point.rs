//! The named ending of a rule, with its values.

use super::when::When;
use crate::day::Span;
use crate::law::PointId;

/// A value of a point: the row names it, the words print it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Value {
    /// A day, a span of days where it is told in part, or nothing where it is not told.
    Day(Option<Span>),
}

impl Value {
    /// A day that is not told, or that there is not.
    pub(crate) const NO_DAY: Self = Self::Day(None);
}

impl From<When<'_>> for Value {
    fn from(when: When<'_>) -> Self {
        Self::Day(when.span())
    }
}

const VALUES: usize = 4;

/// A rule's ending. What it means stands in its row of the law.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Point {
    pub(crate) id: PointId,
    values: [Option<Value>; VALUES],
}

impl Point {
    pub(crate) fn new(id: PointId) -> Self {
        Self { id, values: [None; VALUES] }
    }

    /// The next value, in the order of the row.
    pub(crate) fn with(mut self, value: impl Into<Value>) -> Self {
        if let Some(free) = self.values.iter_mut().find(|value| value.is_none()) {
            *free = Some(value.into());
        }
        self
    }

    pub(crate) fn values(&self) -> impl Iterator<Item = Value> + '_ {
        self.values.iter().map_while(|value| *value)
    }
}
