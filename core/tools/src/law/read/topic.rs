//! A topic: its rules with their points, and its choices.

use std::rc::Rc;

use super::fields::{Desk, Fields};
use super::row::{ROW, is_own, key, row, row_inside};
use crate::law::model::{Basis, Choice, Point, Row, Rule, Topic};
use crate::law::tree::{Entry, File, Value};
use crate::law::vocabulary::{KINDS, LEANS, MEASURED, OF, OUTCOMES, PHASES, Spelling, TODAY, ValueKind};
use crate::law::{GENERAL, codes};

const CHOICES: &str = "choices";

const RULE: &[&str] = &["kind", "of", "measured", "group", "theme", "phase", "covered", "points"];
const POINT: &[&str] = &["outcome", "lean", "today", "step", "values", "clock", "version"];
const POINT_ROW: &[&str] = &["support", "cite", "sources", "verified_through", "reviewed_by", "status"];
const CHOICE_ROW: &[&str] = &["is", "where"];

pub(super) fn topic(file: &File, desk: &mut Desk<'_>) -> (Topic, Vec<Rule>, Vec<Choice>) {
    if file.opening.is_empty() {
        desk.say(1, codes::NO_OPENING_COMMENT, "a topic opens with a comment: the rule in two sentences");
    }
    for part in file.name.split('/') {
        desk.id(part, 1, Spelling::Snake);
    }
    let (mut rules, mut choices) = (Vec::new(), Vec::new());
    for entry in &file.entries {
        if entry.name == CHOICES {
            choices.extend(self::choices(file, entry, desk));
        } else if entry.name == GENERAL {
            rules.extend(general(file, entry, desk));
        } else {
            desk.id(&entry.name, entry.line, Spelling::Kebab);
            rules.extend(rule(file, entry, desk));
        }
    }
    let (path, name, opening) = (Rc::clone(&file.path), file.name.clone(), file.opening.clone());
    (Topic { path, name, opening }, rules, choices)
}

fn rule(file: &File, entry: &Entry, desk: &mut Desk<'_>) -> Option<Rule> {
    let fields = Fields::of(entry, &[RULE, ROW], desk)?;
    let kind = fields.need_word("kind", KINDS, desk);
    let row = row(&entry.name, &fields, desk);
    let covered = fields.switch("covered", desk).unwrap_or(true);
    let group = fields.text("group", desk).map(str::to_owned);
    match kind {
        "requirement" if !fields.has("group") => {
            desk.say(entry.line, codes::MISSING_KEY, format!("`{}` is a requirement and has no `group`", entry.name));
        }
        "computed" if fields.has("group") => {
            desk.say(fields.line_of("group"), codes::UNKNOWN_KEY, "a computed rule enters no group");
        }
        _ => {}
    }
    if !covered && fields.has("points") {
        desk.say(fields.line_of("points"), codes::UNKNOWN_KEY, "a rule that is not covered has no points");
    }
    if !covered && !fields.has("theme") {
        desk.say(
            entry.line,
            codes::MISSING_KEY,
            format!("`{}` is not covered and has no `theme` to name it by", entry.name),
        );
    }
    let points = if covered { fields.need_below("points", desk) } else { &[] };
    Some(Rule {
        topic: file.name.clone(),
        kind,
        of: fields.need_word("of", OF, desk),
        measured: fields.need_word("measured", MEASURED, desk),
        phase: fields.need_word("phase", PHASES, desk),
        group,
        theme: fields.text("theme", desk).map(str::to_owned),
        covered,
        points: self::points(points, &row, desk),
        row,
    })
}

fn general(file: &File, entry: &Entry, desk: &mut Desk<'_>) -> Option<Rule> {
    let fields = Fields::of(entry, &[&["points"]], desk)?;
    let row = Row {
        place: desk.place(entry.line),
        id: GENERAL.to_owned(),
        from: None,
        to: None,
        status: Vec::new(),
        only: None,
        is: None,
        over: Vec::new(),
        support: "practice",
        cite: String::new(),
        sources: Vec::new(),
        verified_through: None,
        reviewed_by: None,
    };
    Some(Rule {
        topic: file.name.clone(),
        kind: GENERAL,
        of: "claim",
        measured: "day",
        phase: "petition",
        group: None,
        theme: None,
        covered: true,
        points: points(fields.need_below("points", desk), &row, desk),
        row,
    })
}

fn points(entries: &[Entry], rule: &Row, desk: &mut Desk<'_>) -> Vec<Point> {
    entries.iter().filter_map(|entry| point(entry, rule, desk)).collect()
}

fn point(entry: &Entry, rule: &Row, desk: &mut Desk<'_>) -> Option<Point> {
    desk.id(&entry.name, entry.line, Spelling::Kebab);
    let fields = Fields::of(entry, &[POINT, POINT_ROW], desk)?;
    let point = Point {
        place: desk.place(entry.line),
        name: entry.name.clone(),
        outcome: fields.need_word("outcome", OUTCOMES, desk),
        lean: fields.word("lean", LEANS, desk),
        today: fields.word("today", TODAY, desk),
        step: fields.named("step", desk),
        values: values(&fields, desk),
        basis: basis(&fields, rule, desk),
    };
    if point.lean.is_some() && point.outcome != "needs_review" {
        let text = format!("`{}` leans, and its outcome is {}: only needs_review leans", point.name, point.outcome);
        desk.say(fields.line_of("lean"), codes::LEAN_WITHOUT_REVIEW, text);
    }
    if point.today.is_some() && point.outcome != "not_yet" {
        let text = format!("`{}` has `today`, and its outcome is {}: only not_yet has it", point.name, point.outcome);
        desk.say(fields.line_of("today"), codes::TODAY_WITHOUT_NOT_YET, text);
    }
    Some(point)
}

/// The row a point rests on: a clock's version, its own, or its rule's.
fn basis(fields: &Fields<'_>, rule: &Row, desk: &mut Desk<'_>) -> Basis {
    if fields.has("clock") || fields.has("version") {
        if is_own(fields) {
            let text = format!("`{}` takes the row of a clock's version, and has parts of its own", fields.name);
            desk.say(fields.line, codes::ROW_GIVEN_TWICE, text);
        }
        let (clock, version) = (fields.need_named("clock", desk), fields.need_named("version", desk));
        return Basis::Version { clock, version };
    }
    if is_own(fields) {
        let id = format!("{}--{}", rule.id, fields.name);
        return Basis::Own(Box::new(row_inside(rule, id, fields, desk)));
    }
    Basis::Rule
}

fn values(fields: &Fields<'_>, desk: &mut Desk<'_>) -> Vec<(String, ValueKind)> {
    let mut values = Vec::new();
    for entry in fields.below("values", desk) {
        desk.id(&entry.name, entry.line, Spelling::Snake);
        let kind = if let Value::Text(word) = &entry.value { ValueKind::parse(word) } else { None };
        match kind {
            Some(kind) => values.push((entry.name.clone(), kind)),
            None => {
                let text = format!("`{}` must be one of day, number, dollars, word, place", entry.name);
                desk.say(entry.line, codes::VALUE_KIND_UNKNOWN, text);
            }
        }
    }
    values
}

fn choices(file: &File, entry: &Entry, desk: &mut Desk<'_>) -> Vec<Choice> {
    let Value::Table(entries) = &entry.value else {
        desk.say(entry.line, codes::WRONG_TYPE, "`choices` must be a table");
        return Vec::new();
    };
    entries.iter().filter_map(|entry| choice(file, entry, desk)).collect()
}

fn choice(file: &File, entry: &Entry, desk: &mut Desk<'_>) -> Option<Choice> {
    desk.id(&entry.name, entry.line, Spelling::Kebab);
    let fields = Fields::of(entry, &[&["key", "rows"]], desk)?;
    let mut rows = Vec::new();
    for entry in fields.need_below("rows", desk) {
        desk.id(&entry.name, entry.line, Spelling::Kebab);
        let Some(fields) = Fields::of(entry, &[CHOICE_ROW, ROW], desk) else { continue };
        let mut row = row(&entry.name, &fields, desk);
        row.is = Some(fields.need_text("is", desk));
        row.only = only(&fields, desk);
        rows.push(row);
    }
    Some(Choice {
        place: desk.place(entry.line),
        id: entry.name.clone(),
        topic: file.name.clone(),
        key: key(&fields, rows.iter().any(|row| row.from.or(row.to).is_some()), desk),
        rows,
    })
}

/// The one word that a row is for, with its code.
fn only(fields: &Fields<'_>, desk: &mut Desk<'_>) -> Option<(String, String)> {
    match fields.below("where", desk) {
        [Entry { name, value: Value::Text(code), .. }] if !code.is_empty() => Some((name.clone(), code.clone())),
        [] if !fields.has("where") => None,
        _ => {
            desk.say(
                fields.line_of("where"),
                codes::WRONG_TYPE,
                "`where` must be one word with its code: { state = \"ny\" }",
            );
            None
        }
    }
}
