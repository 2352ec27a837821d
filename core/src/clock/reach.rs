//! Whether an act that ends with an age can still be done: up to the last day, or only in a way that is contested.

use super::age::{AgeLimit, of};
use crate::law::ClockId;
use crate::matter::{Inquiry, Read, When};

/// Whether an act can still be done on the day asked.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Reach<'m> {
    /// Up to this day.
    Until(When<'m>),
    /// This last day is past, and whether the act would count today is contested.
    InDoubt(When<'m>),
    /// No more.
    Gone,
}

/// The reach of a clock, by the earliest birth date told that is ahead.
pub(crate) fn reach<'m>(m: &'m Inquiry<'m>, clock: ClockId) -> Read<Reach<'m>> {
    let limit = of(m, clock)?.ahead()?;
    if !m.has_come(limit.birthday)? {
        return Ok(Reach::Until(limit.last));
    }
    let in_doubt = m.examine(|m| m.either(limit.is_in_grace(), || limit.is_birthday()))?;
    Ok(if in_doubt { Reach::InDoubt(limit.last) } else { Reach::Gone })
}

impl AgeLimit<'_> {
    /// Past the last day, and inside what a soft version might still accept.
    pub(crate) fn is_in_grace(self) -> Read<bool> {
        let Some(grace) = self.grace(None)? else { return Ok(false) };
        self.m.has_passed(grace.last).map(|passed| !passed)
    }

    /// Past the last day, and not past the birthday by either reading.
    pub(crate) fn is_birthday(self) -> Read<bool> {
        self.m.has_passed(self.birthday_read_late).map(|passed| !passed)
    }
}
