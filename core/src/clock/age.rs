//! Clocks that end with an age: the last day is the day before the birthday, on any weekday. An age never rolls.

use crate::count::Count;
use crate::day::{Day, LeapBirthday, Span, birthday};
use crate::law::{ClockId, Closes, Gives, Text};
use crate::matter::{Inquiry, Read, When};

/// The days of a clock that ends with an age, for one birth date.
#[derive(Debug, Clone, Copy)]
pub(crate) struct AgeLimit<'m> {
    pub(super) m: &'m Inquiry<'m>,
    clock: ClockId,
    born: When<'m>,
    /// The first day past the limit, by the strict reading: a person born on 29 February has it on 28 February.
    pub(crate) birthday: When<'m>,
    /// The same under the other reading, 1 March; for anybody else the same day.
    pub(crate) birthday_read_late: When<'m>,
    /// The last day in time.
    pub(crate) last: When<'m>,
}

/// A grace that policy gives past the last day.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Grace<'m> {
    /// Its last day; where the eve of the birthday is an open day, the last day of the law.
    pub(crate) last: When<'m>,
    /// The channel that it does not reach.
    pub(crate) except_channel: Option<Text>,
}

/// The clock for the birth date given. Open while the birth date is.
pub(crate) fn of<'m>(m: &'m Inquiry<'m>, clock: ClockId) -> Read<AgeLimit<'m>> {
    let limit = for_birth(m, clock, born(m)?)?;
    match m.version(clock, Gives::LegalLast, None)? {
        Some(_) => Ok(limit),
        None => Err(m.no_law()),
    }
}

impl<'m> AgeLimit<'m> {
    /// The same clock from the earliest birth date told in any record whose birthday is still ahead: every day ahead
    /// runs from that one.
    pub(crate) fn ahead(self) -> Read<Self> {
        let person = self.m.case().person();
        let others = person.other_birth_dates();
        let mut earliest = self;
        for other in others.as_told() {
            let born = When::new(self.m, Some(Span::from(*other)), self.m.open_on(others.fact()), false);
            let limit = for_birth(self.m, self.clock, born)?;
            let is_ahead = self.m.has_come(limit.birthday) == Ok(false);
            if is_ahead && limit.first() < earliest.first() {
                earliest = limit;
            }
        }
        Ok(earliest)
    }

    /// What a soft version might still accept for an event; where it has not happened, for one on the birthday. Nothing
    /// where there is no such version.
    pub(crate) fn grace(self, event: Option<When<'m>>) -> Read<Option<Grace<'m>>> {
        let Some(version) = self.m.version(self.clock, Gives::PolicyLast, Some(event.unwrap_or(self.birthday)))? else {
            return Ok(None);
        };
        let rolled = |last: Day| {
            // what policy may still accept: also where only an unsettled closing shuts the eve
            let calendar = self.m.calendar(Closes::Plans, last).ok()?;
            if version.rolls { Count::from(last).roll_forward(&calendar).map(|count| count.day()) } else { Some(last) }
        };
        Ok(Some(Grace { last: self.last.map(rolled)?, except_channel: version.except_channel }))
    }

    /// How the last day is counted, from the earliest birth date it can be.
    pub(crate) fn legal_last(self) -> Read<Count> {
        let born = self.born.span().map(|span| span.first).ok_or_else(|| self.m.past_calendar())?;
        let age = self.m.age_of(self.clock)?;
        let count = Count::from(born).age(age, LeapBirthday::February28).and_then(|count| count.back(1));
        count.ok_or_else(|| self.m.past_calendar())
    }

    /// The last business day by the strictest reading.
    pub(crate) fn cautious_last(self) -> Read<Count> {
        let last = self.legal_last()?;
        let calendar = self.m.calendar(Closes::Plans, last.day())?;
        last.roll_back(&calendar).ok_or_else(|| self.m.past_calendar())
    }

    /// The latest day to plan on: practice, not law.
    pub(crate) fn plan_by(self) -> Read<Count> {
        let lead = self.m.plan_lead(self.clock)?;
        self.cautious_last()?.back(lead).ok_or_else(|| self.m.past_calendar())
    }

    fn first(self) -> Option<Day> {
        self.birthday.span().map(|span| span.first)
    }
}

/// The birth date given; where none is, the span told for it.
fn born<'m>(m: &'m Inquiry<'m>) -> Read<When<'m>> {
    let person = m.case().person();
    let told = person.birth_date();
    if told.is_ok_and(|told| told.exact().is_ok()) {
        return told;
    }
    match (told, m.pair(person.birth_date_earliest(), person.birth_date_latest())) {
        (Err(open), Ok((earliest, latest))) => Ok(earliest.or(latest).hanging_on(open)),
        (Ok(told), Ok((earliest, latest))) => Ok(told.not_before(earliest).not_after(latest)),
        (told, Err(_)) => told,
    }
}

fn for_birth<'m>(m: &'m Inquiry<'m>, clock: ClockId, born: When<'m>) -> Read<AgeLimit<'m>> {
    let age = m.age_of(clock)?;
    let birthday_of = |leap| move |day: Day| birthday(day, age, leap);
    let birthday = born.map(birthday_of(LeapBirthday::February28))?;
    Ok(AgeLimit {
        m,
        clock,
        born,
        birthday,
        birthday_read_late: born.map(birthday_of(LeapBirthday::March1))?,
        last: birthday.map(Day::previous)?,
    })
}

impl<'m> AgeLimit<'m> {
    /// Whether the birth date is told whole and is a 29 February.
    pub(crate) fn is_leap(self) -> Read<bool> {
        self.birthday_read_late.on(self.birthday).map(|same| !same)
    }
}
