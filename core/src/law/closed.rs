//! Which weekdays are closed, by which row.

use super::book::{Book, ClosedOn};
use super::row::RowId;
use crate::day::{Day, Weekday};

/// For whom a day is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Closes {
    /// Legal dates: no unsettled closing counts.
    LegalDates,
    /// Cautious dates and plans: every closing counts.
    Plans,
}

impl Book {
    /// Whether every calendar speaks of a day.
    pub(crate) fn calendars_know(&self, day: Day) -> bool {
        self.tables.iter().all(|table| table.first <= day && day <= table.last)
    }

    /// The row that closes this weekday, if one does, and the one that makes it the observed day of that holiday. Weekends
    /// are closed without a row.
    pub(crate) fn closing(&self, day: Day, closes: Closes) -> Option<(RowId, Option<RowId>)> {
        let named = self.named(day, closes, false).map(|row| (row, None));
        named.or_else(|| self.observed(day).map(|row| (row, self.observed)))
    }

    /// A fixed holiday on Saturday is observed the Friday before, on Sunday the Monday after.
    fn observed(&self, day: Day) -> Option<RowId> {
        let row = self.observed?;
        self.in_force(self.row(row), day).0.then_some(())?;
        let holiday = match day.weekday() {
            Weekday::Friday => day.next()?,
            Weekday::Monday => day.previous()?,
            Weekday::Tuesday | Weekday::Wednesday | Weekday::Thursday | Weekday::Saturday | Weekday::Sunday => {
                return None;
            }
        };
        self.named(holiday, Closes::LegalDates, true)
    }

    fn named(&self, day: Day, closes: Closes, observed_only: bool) -> Option<RowId> {
        let fits = |on: &ClosedOn| match *on {
            ClosedOn::Fixed { month, day: of_month, observed } => {
                (observed || !observed_only) && day.month() == u32::from(month) && day.day() == u32::from(of_month)
            }
            ClosedOn::Nth { month, weekday, nth } => {
                !observed_only && day.month() == u32::from(month) && day.weekday() == weekday && is_nth(day, nth)
            }
            ClosedOn::Once(once) => !observed_only && once == day,
        };
        let counts = |legal: bool| legal || closes == Closes::Plans;
        let closing = self.closings.iter().find(|closing| {
            counts(closing.legal) && fits(&closing.on) && {
                let row = self.row(closing.row);
                row.applies(day.into()) == super::Applies::Yes && self.in_force(row, day).0
            }
        })?;
        Some(closing.row)
    }
}

/// Whether a day is the nth of its weekday in its month; 5 is the last.
fn is_nth(day: Day, nth: u8) -> bool {
    if nth >= 5 {
        return day.plus_days(7).is_none_or(|week| week.month() != day.month());
    }
    day.day().saturating_sub(1).checked_div(7) == Some(u32::from(nth).saturating_sub(1))
}
