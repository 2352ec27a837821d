//! Calendars of closed days.

use super::fields::{Desk, Fields};
use super::row::{ROW, row, row_inside};
use crate::law::codes;
use crate::law::day::{Day, days_in};
use crate::law::model::{Calendar, Closed, ClosedOn, Row};
use crate::law::tree::{Entry, File, Value};
use crate::law::vocabulary::{Spelling, WEEKDAYS};

const CALENDAR: &[&str] = &["title", "legal", "first", "last", "observes", "days"];
const CLOSED: &[&str] = &["month", "day", "observed", "weekday", "nth", "dates"];

/// A year with a 29 February, in which every fixed holiday exists.
const LEAP_YEAR: u16 = 2000;

pub(super) fn calendars(file: &File, desk: &mut Desk<'_>) -> Vec<Calendar> {
    desk.tables(&file.entries, Spelling::Snake).into_iter().filter_map(|entry| calendar(entry, desk)).collect()
}

fn calendar(entry: &Entry, desk: &mut Desk<'_>) -> Option<Calendar> {
    let fields = Fields::of(entry, &[CALENDAR, ROW], desk)?;
    let row = row(&entry.name, &fields, desk);
    let title = fields.need_text("title", desk);
    let legal = fields.need_switch("legal", desk);
    let (first, last) = (fields.need_day("first", desk), fields.need_day("last", desk));
    let observes = fields.named("observes", desk);
    let days = if observes.is_some() { fields.below("days", desk) } else { fields.need_below("days", desk) };
    let closed = days.iter().filter_map(|entry| closed(entry, &row, desk)).collect();
    let (first, last) = (first?, last?);
    if first > last {
        let text = format!("`{}` is read from {first}, after its last day {last}", entry.name);
        desk.say(fields.line_of("first"), codes::TABLE_WINDOW_INVERTED, text);
    }
    Some(Calendar { row, title, legal, first, last, observes, closed })
}

fn closed(entry: &Entry, calendar: &Row, desk: &mut Desk<'_>) -> Option<Closed> {
    desk.id(&entry.name, entry.line, Spelling::Kebab);
    let fields = Fields::of(entry, &[CLOSED, ROW], desk)?;
    let row = row_inside(calendar, format!("{}.{}", calendar.id, entry.name), &fields, desk);
    let on = if fields.has("dates") {
        once(&fields, desk)
    } else if fields.has("weekday") {
        nth(&fields, desk)
    } else {
        fixed(&fields, desk)
    };
    on.map(|on| Closed { row, on })
}

fn once(fields: &Fields<'_>, desk: &mut Desk<'_>) -> Option<ClosedOn> {
    only(fields, &["dates"], desk);
    let mut days = Vec::new();
    for (line, value) in fields.list("dates", desk) {
        match value {
            Value::Text(text) => match Day::parse(text) {
                Some(day) => days.push(day),
                None => desk.say(*line, codes::NOT_A_DAY, format!("`{text}` is not a day such as 2026-07-10")),
            },
            _ => desk.say(*line, codes::WRONG_TYPE, "`dates` must be a list of days"),
        }
    }
    Some(ClosedOn::Once(days))
}

fn nth(fields: &Fields<'_>, desk: &mut Desk<'_>) -> Option<ClosedOn> {
    only(fields, &["month", "weekday", "nth"], desk);
    let month = fields.need_number("month", desk);
    let weekday = fields.word("weekday", WEEKDAYS, desk)?;
    let nth = fields.need_number("nth", desk);
    if !(1..=12).contains(&month) || !(1..=5).contains(&nth) {
        not_a_day(fields, desk);
        return None;
    }
    Some(ClosedOn::Nth { month, weekday, nth })
}

fn fixed(fields: &Fields<'_>, desk: &mut Desk<'_>) -> Option<ClosedOn> {
    only(fields, &["month", "day", "observed"], desk);
    let (month, day) = (fields.need_number("month", desk), fields.need_number("day", desk));
    if !(1..=days_in(LEAP_YEAR, month)).contains(&day) {
        if fields.has("month") && fields.has("day") {
            not_a_day(fields, desk);
        }
        return None;
    }
    Some(ClosedOn::Fixed { month, day, observed: fields.switch("observed", desk).unwrap_or(false) })
}

fn not_a_day(fields: &Fields<'_>, desk: &mut Desk<'_>) {
    desk.say(fields.line, codes::NOT_A_DAY, format!("`{}` names no day of a year", fields.name));
}

/// Refuses the keys of another way to name a day.
fn only(fields: &Fields<'_>, keys: &[&str], desk: &mut Desk<'_>) {
    for key in CLOSED.iter().filter(|key| !keys.contains(key) && fields.has(key)) {
        let text = format!("`{key}` does not go with {} in `{}`", keys.join(", "), fields.name);
        desk.say(fields.line_of(key), codes::UNKNOWN_KEY, text);
    }
}
