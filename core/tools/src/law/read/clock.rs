//! Clocks with their versions.

use super::fields::{Desk, Fields};
use super::row::{ROW, key, row};
use crate::law::codes;
use crate::law::model::{Clock, Version};
use crate::law::tree::{Entry, File};
use crate::law::vocabulary::{GIVES, ROLLS, Spelling};

const CLOCK: &[&str] = &["result", "trigger", "act", "actor", "age", "cautious", "plan", "versions"];
const VERSION: &[&str] = &["key", "gives", "except_channel", "roll"];

pub(super) fn clocks(file: &File, desk: &mut Desk<'_>) -> Vec<Clock> {
    desk.tables(&file.entries, Spelling::Snake).into_iter().filter_map(|entry| clock(entry, desk)).collect()
}

fn clock(entry: &Entry, desk: &mut Desk<'_>) -> Option<Clock> {
    let fields = Fields::of(entry, &[CLOCK], desk)?;
    fields.need_word("result", &["day"], desk);
    fields.need_word("cautious", &["business_day"], desk);
    let mut versions = Vec::new();
    for inner in fields.need_below("versions", desk) {
        desk.id(&inner.name, inner.line, Spelling::Kebab);
        versions.extend(version(&entry.name, inner, desk));
    }
    Some(Clock {
        place: desk.place(entry.line),
        id: entry.name.clone(),
        trigger: fields.need_word("trigger", &["birth"], desk),
        act: fields.need_text("act", desk),
        actor: fields.need_text("actor", desk),
        age: fields.need_number("age", desk),
        plan: fields.named("plan", desk),
        versions,
    })
}

fn version(clock: &str, entry: &Entry, desk: &mut Desk<'_>) -> Option<Version> {
    let fields = Fields::of(entry, &[VERSION, ROW], desk)?;
    let gives = fields.word("gives", GIVES, desk);
    if !fields.has("gives") {
        let text = format!("`{}` does not say what it gives: {}", entry.name, GIVES.join(" or "));
        desk.say(entry.line, codes::VERSION_WITHOUT_GIVES, text);
    }
    Some(Version {
        name: entry.name.clone(),
        row: row(format!("{clock}@{}", entry.name), &fields, desk),
        key: key(&fields, fields.has("applies_to"), desk),
        gives: gives.unwrap_or("legal_last"),
        except_channel: fields.text("except_channel", desk).map(str::to_owned),
        roll: fields.word("roll", ROLLS, desk),
    })
}
