//! No id twice.

use std::collections::BTreeMap;

use crate::complaint::Complaints;
use crate::law::model::{Calendar, Place};
use crate::law::{GENERAL, Law, codes};

pub(super) fn check(law: &Law, complaints: &mut Complaints) {
    unique("row", law.rows().into_iter().map(|row| (row.id.as_str(), &row.place)), complaints);
    unique("choice", law.choices.iter().map(|choice| (choice.id.as_str(), &choice.place)), complaints);
    unique("clock", law.clocks.iter().map(|clock| (clock.id.as_str(), &clock.place)), complaints);
    flag_numbers(law, complaints);
    observed(&law.calendars, complaints);
    if !law.rules.iter().any(|rule| rule.row.id == GENERAL)
        && let Some(topic) = law.topics.iter().find(|topic| topic.name == GENERAL)
    {
        complaints.say(topic.path.as_ref(), 0, codes::MISSING_KEY, "there is no `general.points`");
    }
}

fn unique<'a>(what: &str, ids: impl Iterator<Item = (&'a str, &'a Place)>, complaints: &mut Complaints) {
    let mut seen: BTreeMap<&str, &Place> = BTreeMap::new();
    for (id, place) in ids {
        if let Some(first) = seen.get(id) {
            let text = format!("the {what} `{id}` is also in {}, line {}", file_name(first), first.line);
            complaints.say(place.path.as_ref(), place.line, codes::DUPLICATE_ID, text);
        } else {
            seen.insert(id, place);
        }
    }
}

fn file_name(place: &Place) -> String {
    place.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn flag_numbers(law: &Law, complaints: &mut Complaints) {
    let mut seen: BTreeMap<u8, &str> = BTreeMap::new();
    for flag in &law.flags {
        if let Some(other) = seen.insert(flag.number, &flag.row.id) {
            let text = format!("`{}` has the number {} of `{other}`", flag.row.id, flag.number);
            complaints.say(flag.row.place.path.as_ref(), flag.row.place.line, codes::FLAG_NUMBER_TWICE, text);
        }
    }
}

fn observed(calendars: &[Calendar], complaints: &mut Complaints) {
    let observing = calendars.iter().filter(|calendar| calendar.observes.is_some());
    for calendar in observing.skip(1) {
        let text = format!("`{}` observes, and another calendar does: the book has room for one", calendar.row.id);
        complaints.say(calendar.row.place.path.as_ref(), calendar.row.place.line, codes::OBSERVED_TWICE, text);
    }
}
