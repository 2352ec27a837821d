//! Looking up: by place, by period, by status.

use super::book::{Amount, AmountId, Book, Choice, ChoiceId, Clock, ClockId, Flag, FlagId, PointId, PointRow, Rule};
use super::book::{RuleId, Step, StepId, Version};
use super::row::{Row, RowId, Run, Status, Support, Text};
use crate::day::{Day, Span};

/// Whether a row's period holds the days of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Applies {
    Yes,
    No,
    /// To some of the days and not to others, or its bound is known by the month alone.
    Perhaps,
}

/// A row that says nothing, for a place past the end; the checker lets no such place through.
static NO_ROW: Row = Row {
    id: Text(0),
    from: None,
    to: None,
    status: Run::NONE,
    code: None,
    is: None,
    over: Run::NONE,
    support: Support::Recalled,
    cite: Text(0),
    verified_through: None,
};

impl Run {
    /// An empty run.
    pub(crate) const NONE: Self = Self { from: 0, len: 0 };

    /// The part of a pool.
    pub(crate) fn of<T>(self, pool: &[T]) -> &[T] {
        let from = usize::from(self.from);
        pool.get(from..from.saturating_add(usize::from(self.len))).unwrap_or(&[])
    }
}

impl Book {
    pub(crate) fn text(&self, text: Text) -> &str {
        self.texts.get(usize::from(text.0)).map_or("", |text| text)
    }

    pub(crate) fn row(&self, id: RowId) -> &Row {
        self.rows.get(usize::from(id.0)).unwrap_or(&NO_ROW)
    }

    pub(crate) fn rule(&self, id: RuleId) -> Option<&Rule> {
        self.rules.get(usize::from(id.0))
    }

    pub(crate) fn point(&self, id: PointId) -> Option<&PointRow> {
        self.points.get(usize::from(id.0))
    }

    pub(crate) fn clock(&self, id: ClockId) -> Option<&Clock> {
        self.clocks.get(usize::from(id.0))
    }

    pub(crate) fn versions(&self, clock: &Clock) -> &[Version] {
        clock.versions.of(&self.versions)
    }

    pub(crate) fn choice(&self, id: ChoiceId) -> Option<&Choice> {
        self.choices.get(usize::from(id.0))
    }

    pub(crate) fn amount(&self, id: AmountId) -> Option<&Amount> {
        self.amounts.get(usize::from(id.0))
    }

    pub(crate) fn flag(&self, id: FlagId) -> Option<&Flag> {
        self.flags.get(usize::from(id.0))
    }

    pub(crate) fn step(&self, id: StepId) -> Option<&Step> {
        self.steps.get(usize::from(id.0))
    }

    /// The rows of a choice, with their places.
    pub(crate) fn rows_of<'a>(&'a self, choice: &Choice) -> impl Iterator<Item = (RowId, &'a Row)> + use<'a> {
        let from = choice.rows.from;
        choice.rows.of(&self.rows).iter().zip(0_u16..).map(move |(row, at)| (RowId(from.saturating_add(at)), row))
    }

    /// Whether the row is in force on `day`, and the next later day on which that turns.
    pub(crate) fn in_force(&self, row: &Row, day: Day) -> (bool, Option<Day>) {
        let steps = row.status.of(&self.statuses);
        let now = steps.iter().take_while(|step| step.from <= day).last();
        let in_force = match now {
            Some(step) => step.status == Status::InForce,
            None => steps.is_empty(),
        };
        let turn = steps.iter().find(|step| step.from > day && (step.status == Status::InForce) != in_force);
        (in_force, turn.map(|step| step.from))
    }
}

impl Row {
    /// Whether its period holds an event that lies in `span`.
    pub(crate) fn applies(&self, span: Span) -> Applies {
        let from = self.from.map_or(Applies::Yes, |from| {
            let from = Span::from(from);
            match (span.first >= from.last, span.last < from.first) {
                (true, _) => Applies::Yes,
                (_, true) => Applies::No,
                (false, false) => Applies::Perhaps,
            }
        });
        let to = self.to.map_or(Applies::Yes, |to| {
            let to = Span::from(to);
            match (span.last <= to.first, span.first > to.last) {
                (true, _) => Applies::Yes,
                (_, true) => Applies::No,
                (false, false) => Applies::Perhaps,
            }
        });
        match (from, to) {
            (Applies::No, _) | (_, Applies::No) => Applies::No,
            (Applies::Perhaps, _) | (_, Applies::Perhaps) => Applies::Perhaps,
            (Applies::Yes, Applies::Yes) => Applies::Yes,
        }
    }
}
