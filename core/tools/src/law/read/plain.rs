//! The small tables: the law's id, sources, practice, flags, steps.

use super::fields::{Desk, Fields};
use super::row::{ROW, row};
use crate::law::day::{Bound, Day};
use crate::law::model::{Amount, Flag, Named, Source, Step};
use crate::law::tree::{Entry, File};
use crate::law::vocabulary::{STEP_KINDS, Spelling};

/// What `law.toml` says.
#[derive(Debug)]
pub(super) struct Head {
    pub(super) id: String,
    pub(super) checked: Option<Day>,
    pub(super) order: Vec<Named>,
}

pub(super) fn head(file: &File, desk: &mut Desk<'_>) -> Head {
    let fields = Fields::of_file(&file.entries, &[&["id", "checked", "order"]], desk);
    // the id is a month
    let id = fields.bound("id", desk).as_ref().map_or_else(|| fields.need_text("id", desk), Bound::to_string);
    Head { id, checked: fields.need_day("checked", desk), order: fields.names("order", desk) }
}

pub(super) fn sources(file: &File, desk: &mut Desk<'_>) -> Vec<Source> {
    desk.tables(&file.entries, Spelling::Kebab).into_iter().filter_map(|entry| source(entry, desk)).collect()
}

fn source(entry: &Entry, desk: &mut Desk<'_>) -> Option<Source> {
    let fields = Fields::of(entry, &[&["title", "dated", "address"]], desk)?;
    Some(Source {
        id: entry.name.clone(),
        title: fields.need_text("title", desk),
        dated: fields.need_text("dated", desk),
        address: fields.text("address", desk).map(str::to_owned),
    })
}

pub(super) fn amounts(file: &File, desk: &mut Desk<'_>) -> Vec<Amount> {
    let entries = Fields::of_file(&file.entries, &[&["amounts"]], desk).need_below("amounts", desk);
    desk.tables(entries, Spelling::Snake).into_iter().filter_map(|entry| amount(entry, desk)).collect()
}

fn amount(entry: &Entry, desk: &mut Desk<'_>) -> Option<Amount> {
    let fields = Fields::of(entry, &[&["number", "unit"], ROW], desk)?;
    Some(Amount {
        row: row(&entry.name, &fields, desk),
        number: fields.need_number("number", desk),
        unit: fields.need_text("unit", desk),
    })
}

pub(super) fn flags(file: &File, desk: &mut Desk<'_>) -> Vec<Flag> {
    let entries = Fields::of_file(&file.entries, &[&["flags"]], desk).need_below("flags", desk);
    desk.tables(entries, Spelling::Kebab).into_iter().filter_map(|entry| flag(entry, desk)).collect()
}

fn flag(entry: &Entry, desk: &mut Desk<'_>) -> Option<Flag> {
    let fields = Fields::of(entry, &[&["number", "rule", "step"], ROW], desk)?;
    Some(Flag {
        row: row(&entry.name, &fields, desk),
        number: fields.need_number("number", desk),
        rule: fields.named("rule", desk),
        step: fields.need_named("step", desk),
    })
}

pub(super) fn steps(file: &File, desk: &mut Desk<'_>) -> Vec<Step> {
    let entries = Fields::of_file(&file.entries, &[&["steps"]], desk).need_below("steps", desk);
    desk.tables(entries, Spelling::Kebab).into_iter().filter_map(|entry| step(entry, desk)).collect()
}

fn step(entry: &Entry, desk: &mut Desk<'_>) -> Option<Step> {
    let fields = Fields::of(entry, &[&["kind"]], desk)?;
    let law = fields.need_word("kind", STEP_KINDS, desk) == "law";
    Some(Step { id: entry.name.clone(), law })
}
