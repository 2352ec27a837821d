//! Counting days, each step told. It knows no law: which days are closed is asked of a [`Closed`].

use alloc::vec::Vec;

use crate::day::{Day, LeapBirthday, birthday};

/// Says which days are closed, and by which row.
pub(crate) trait Closed {
    /// Why the day is closed; nothing where it is open.
    fn closed(&self, day: Day) -> Option<Why>;
}

/// Why a day is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Why {
    Weekend,
    /// A row of the law, by its place.
    Row(u16),
}

/// What one step of a count does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Op {
    /// The day the count starts from.
    Start,
    /// Years, to a birthday.
    Age,
    /// Days earlier.
    Back,
    /// Past closed days, towards later days.
    RollForward,
    /// Past closed days, towards earlier days.
    RollBack,
}

/// One step: what was done, and the day it led to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) op: Op,
    pub(crate) amount: i32,
    pub(crate) day: Day,
    pub(crate) why: Option<Why>,
}

/// Counts from a day and keeps each step. `None` from any verb: the count left the years that are known.
#[derive(Debug, Clone)]
pub(crate) struct Count {
    day: Day,
    steps: Vec<Step>,
}

impl Count {
    pub(crate) fn from(day: Day) -> Self {
        Self { day, steps: alloc::vec![Step { op: Op::Start, amount: 0, day, why: None }] }
    }

    pub(crate) fn day(&self) -> Day {
        self.day
    }

    pub(crate) fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// To the birthday on which a person born on the day turns `age`.
    pub(crate) fn age(mut self, age: u8, leap: LeapBirthday) -> Option<Self> {
        let day = birthday(self.day, age, leap)?;
        self.push(Op::Age, i32::from(age), day, None);
        Some(self)
    }

    /// `days` earlier, every calendar day counted.
    pub(crate) fn back(mut self, days: i32) -> Option<Self> {
        let day = self.day.plus_days(days.checked_neg()?)?;
        self.push(Op::Back, days, day, None);
        Some(self)
    }

    /// To the next open day, if the day is closed.
    pub(crate) fn roll_forward(self, closed: &impl Closed) -> Option<Self> {
        self.roll(Op::RollForward, 1, closed)
    }

    /// To the open day before, if the day is closed.
    pub(crate) fn roll_back(self, closed: &impl Closed) -> Option<Self> {
        self.roll(Op::RollBack, -1, closed)
    }

    fn roll(mut self, op: Op, by: i32, closed: &impl Closed) -> Option<Self> {
        while let Some(why) = closed.closed(self.day) {
            let day = self.day.plus_days(by)?;
            self.push(op, 1, day, Some(why));
        }
        Some(self)
    }

    fn push(&mut self, op: Op, amount: i32, day: Day, why: Option<Why>) {
        self.day = day;
        self.steps.push(Step { op, amount, day, why });
    }
}
