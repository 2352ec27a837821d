//! The days on which answers turn, for dates that are not told: at, before and after each.

use std::collections::BTreeSet;

use serde_json::Value;
use sijs::{Day, PartialDate};

use super::facts::{Field, Kind};
use super::rng::Rng;
use super::walk::spots;

/// Days on which law changed that a rule reads, each the first day of the new law.
const OF_LAW: [&str; 5] = ["2008-12-24", "2009-03-23", "2013-06-26", "2023-03-29", "2026-07-10"];
/// Birth dates that have two birthdays.
const LEAP_BIRTHS: [&str; 2] = ["2004-02-29", "2008-02-29"];
const AGE: i32 = 21;

/// The days worth trying in one case.
#[derive(Debug)]
pub struct Days {
    as_of: Day,
    of_events: Vec<Day>,
    of_births: Vec<Day>,
}

impl Days {
    pub fn of(case: &Value, as_of: Day) -> Self {
        let mut of_events = BTreeSet::from([as_of]);
        let mut of_births = BTreeSet::new();
        of_events.extend(OF_LAW.map(day));
        of_births.extend(LEAP_BIRTHS.map(day));
        for spot in spots(case).iter().filter(|spot| spot.field.kind == Kind::Date) {
            let Some(date) = spot.told.and_then(Value::as_str).and_then(date) else { continue };
            let days = if is_birth(spot.field) { &mut of_births } else { &mut of_events };
            days.extend([date.first(), date.last()]);
        }
        let turning: Vec<Day> = of_births.iter().flat_map(|born| birthdays(*born, AGE)).collect();
        let born: Vec<Day> = of_events.iter().flat_map(|event| birthdays(*event, -AGE)).collect();
        // a birthday on a Monday after a closed Friday: the grace ends up to four days after the last day
        of_events.extend(turning.iter().flat_map(|day| around(*day, -4, 5)));
        of_births.extend(born.iter().flat_map(|day| around(*day, -3, 5)));
        let near = |days: BTreeSet<Day>| {
            let near: BTreeSet<Day> = days.iter().flat_map(|day| around(*day, -1, 1)).collect();
            near.into_iter().collect()
        };
        Self { as_of, of_events: near(of_events), of_births: near(of_births) }
    }

    /// A day for a field. Own dates are told of what has happened, so they are not after the day asked.
    pub fn pick(&self, rng: &mut Rng, field: &Field) -> Day {
        let days = if is_birth(field) { &self.of_births } else { &self.of_events };
        let fits: Vec<Day> = days.iter().copied().filter(|day| !field.own || *day <= self.as_of).collect();
        rng.pick(&fits)
    }

    /// A day that a vague date can be.
    pub fn inside(&self, rng: &mut Rng, field: &Field, date: PartialDate) -> Day {
        let bounded = field.own && date.first() <= self.as_of;
        let last = if bounded { date.last().min(self.as_of) } else { date.last() };
        let inside = |day: &Day| (date.first()..=last).contains(day);
        let days = if is_birth(field) { &self.of_births } else { &self.of_events };
        let mut fits: Vec<Day> = days.iter().copied().filter(inside).collect();
        let length = date.first().days_to(last);
        fits.extend([date.first(), last]);
        fits.extend(date.first().plus_days(rng.between(0, length)));
        rng.pick(&fits)
    }

    pub fn as_of(&self) -> Day {
        self.as_of
    }
}

/// Of the young person, a parent or another record: such a date lies a youth away from the events.
fn is_birth(field: &Field) -> bool {
    field.name.contains("birth_date")
}

/// A day that this suite names.
pub fn day(text: &str) -> Day {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// A date of a case.
pub fn date(text: &str) -> Option<PartialDate> {
    text.parse().ok()
}

/// The same day so many years later, by both readings of 29 February.
pub fn birthdays(day: Day, years: i32) -> Vec<Day> {
    let year = day.year() + years;
    match Day::new(year, day.month(), day.day()) {
        Ok(day) => vec![day],
        Err(_) => [Day::new(year, 2, 28), Day::new(year, 3, 1)].into_iter().flatten().collect(),
    }
}

fn around(day: Day, first: i32, last: i32) -> impl Iterator<Item = Day> {
    (first..=last).filter_map(move |days| day.plus_days(days))
}
