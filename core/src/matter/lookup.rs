//! The noted reads of the law: which row holds, exceptions, amounts, closed days.

use super::inquiry::Inquiry;
use super::open::{Open, Read, Stop};
use super::point::Point;
use super::when::When;
use crate::count::{Closed, Why};
use crate::day::{Day, Span};
use crate::law::{AmountId, Applies, ChoiceId, ClockId, Closes, Gives, Row, RowId, Version};

impl<'m> Inquiry<'m> {
    /// What the one row in force says that applies to an event and a code. Rows that disagree on a vague event leave it
    /// open; no row is a gap in our law.
    pub(crate) fn pick(&self, choice: ChoiceId, event: Option<When<'_>>, code: Option<&str>) -> Read<&'m str> {
        let book = self.book();
        let Some(choice) = book.choice(choice) else { return Err(self.no_law()) };
        let everywhere = Span { first: Day::FIRST, last: Day::LAST };
        let span = event.and_then(When::span).unwrap_or(everywhere);
        let fits = |row: &Row| row.code.is_none_or(|only| code == Some(book.text(only)));
        let mut sure: Option<(RowId, &Row)> = None;
        let mut perhaps = false;
        for (id, row) in book.rows_of(choice).filter(|(_, row)| fits(row)) {
            if !self.is_in_force(row) {
                continue;
            }
            match row.applies(span) {
                Applies::Yes if sure.is_none_or(|(other, _)| row.over.of(&book.row_lists).contains(&other)) => {
                    sure = Some((id, row));
                }
                Applies::Perhaps => perhaps = true,
                Applies::Yes | Applies::No => {}
            }
        }
        match (sure, perhaps) {
            (Some((id, row)), false) => {
                self.relies_on(id);
                Ok(row.is.map_or("", |is| book.text(is)))
            }
            (None, false) => Err(self.no_law()),
            // a vague event; or a whole day in a month that bounds a row, which our law leaves open
            (_, true) => Err(event.and_then(|event| event.exact().err()).unwrap_or_else(|| self.no_law())),
        }
    }

    /// The version of a clock that gives such a day for an event, which is the day asked where it has not happened.
    /// Nothing where no version in force applies to it.
    pub(crate) fn version(&self, clock: ClockId, gives: Gives, event: Option<When<'_>>) -> Read<Option<&'m Version>> {
        let book = self.book();
        let Some(clock) = book.clock(clock) else { return Err(self.no_law()) };
        let span = event.and_then(When::span).unwrap_or(Span::from(self.today()));
        for version in book.versions(clock).iter().filter(|version| version.gives == gives) {
            let row = book.row(version.row);
            match row.applies(span) {
                Applies::No => {}
                Applies::Perhaps if self.is_in_force(row) => {
                    return Err(event.and_then(|event| event.exact().err()).unwrap_or_else(|| self.no_law()));
                }
                Applies::Yes if self.is_in_force(row) => {
                    self.relies_on(version.row);
                    return Ok(Some(version));
                }
                Applies::Yes | Applies::Perhaps => {}
            }
        }
        Ok(None)
    }

    /// From the day asked on.
    pub(crate) fn today_or_later(&'m self, why: Open) -> When<'m> {
        When::new(self, Some(Span { first: self.today(), last: Day::LAST }), why, false)
    }

    /// Whether a row is in force on the day; notes the later day on which that turns.
    pub(crate) fn is_in_force(&self, row: &Row) -> bool {
        let (in_force, turn) = self.book().in_force(row, self.today());
        if let Some(turn) = turn {
            self.turns_on(turn);
        }
        in_force
    }

    /// An exception that may end a rule. Its point ends it while the point's row is in force; without one the rule goes
    /// on, and the law it read was only examined; what is not known of it leaves the rule unknown.
    pub(crate) fn exception(&'m self, look: impl FnOnce(&'m Self) -> Read<Option<Point>>) -> Result<(), Stop> {
        let mark = self.authority_so_far();
        let point = look(self).map_err(Stop::Open)?;
        let holds = point
            .filter(|point| self.book().point(point.id).is_some_and(|row| self.is_in_force(self.book().row(row.row))));
        match holds {
            Some(point) => Err(Stop::At(point)),
            None => {
                self.only_examined(mark);
                Ok(())
            }
        }
    }

    /// Looks at law that the answer does not rest on.
    pub(crate) fn examine<T>(&'m self, look: impl FnOnce(&'m Self) -> Read<T>) -> Read<T> {
        let mark = self.authority_so_far();
        let seen = look(self);
        self.only_examined(mark);
        seen
    }

    /// A number of practice or law.
    pub(crate) fn amount(&self, id: AmountId) -> Read<i32> {
        let amount = self.book().amount(id).ok_or_else(|| self.no_law())?;
        self.relies_on(amount.row);
        Ok(amount.number)
    }

    /// The age that ends a clock.
    pub(crate) fn age_of(&self, clock: ClockId) -> Read<u8> {
        self.book().clock(clock).map(|clock| clock.age).ok_or_else(|| self.no_law())
    }

    /// How many days before the cautious last day to plan on, for a clock.
    pub(crate) fn plan_lead(&self, clock: ClockId) -> Read<i32> {
        let lead = self.book().clock(clock).and_then(|clock| clock.plan).ok_or_else(|| self.no_law())?;
        self.amount(lead)
    }

    /// The closed days around a day as a count asks them, each row that closes a day noted. Past the calendars nothing is
    /// taken for open.
    pub(crate) fn calendar(&self, closes: Closes, day: Day) -> Read<Calendar<'_>> {
        if self.book().calendars_know(day) { Ok(Calendar { m: self, closes }) } else { Err(self.past_calendar()) }
    }
}

/// Weekends, and the days that rows close.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Calendar<'m> {
    m: &'m Inquiry<'m>,
    closes: Closes,
}

impl Closed for Calendar<'_> {
    fn closed(&self, day: Day) -> Option<Why> {
        if day.weekday().is_weekend() {
            return Some(Why::Weekend);
        }
        let (row, observed) = self.m.book().closing(day, self.closes)?;
        self.m.relies_on(row);
        if let Some(observed) = observed {
            self.m.relies_on(observed);
        }
        Some(Why::Row(row.0))
    }
}
