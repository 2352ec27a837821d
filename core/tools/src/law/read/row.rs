//! What every row carries, read from the table it stands in.

use super::fields::{Desk, Fields, not_one_of};
use crate::law::codes;
use crate::law::day::Day;
use crate::law::model::{Row, StatusFrom};
use crate::law::tree::Value;
use crate::law::vocabulary::{KEYS, STATUS, SUPPORT};

/// Keys of every row.
pub(super) const ROW: &[&str] =
    &["support", "cite", "sources", "verified_through", "reviewed_by", "applies_to", "status", "over"];

/// Keys with which a part of a table gets a row of its own.
const OWN: &[&str] = &["support", "cite", "sources", "verified_through", "reviewed_by", "status"];

/// Whether a table inside another has a row of its own.
pub(super) fn is_own(fields: &Fields<'_>) -> bool {
    OWN.iter().any(|key| fields.has(key))
}

/// A row whose own table says all.
pub(super) fn row(id: impl Into<String>, fields: &Fields<'_>, desk: &mut Desk<'_>) -> Row {
    let support = fields.need_word("support", SUPPORT, desk);
    let cite = fields.need_text("cite", desk);
    let blank = Row {
        place: desk.place(fields.line),
        id: id.into(),
        from: None,
        to: None,
        status: Vec::new(),
        only: None,
        is: None,
        over: Vec::new(),
        support,
        cite,
        sources: Vec::new(),
        verified_through: None,
        reviewed_by: None,
    };
    let row = within(blank, fields, desk);
    if row.sources.is_empty() && row.support != "practice" {
        desk.say(fields.line, codes::ROW_WITHOUT_SOURCE, format!("`{}` names no source, and is not practice", row.id));
    }
    row
}

/// A row inside another: what its table does not say is as there.
pub(super) fn row_inside(outer: &Row, id: String, fields: &Fields<'_>, desk: &mut Desk<'_>) -> Row {
    let inner = Row { place: desk.place(fields.line), id, over: Vec::new(), only: None, is: None, ..outer.clone() };
    within(inner, fields, desk)
}

fn within(mut row: Row, fields: &Fields<'_>, desk: &mut Desk<'_>) -> Row {
    if let Some(support) = fields.word("support", SUPPORT, desk) {
        row.support = support;
    }
    if let Some(cite) = fields.text("cite", desk) {
        row.cite = cite.to_owned();
    }
    if fields.has("sources") {
        row.sources = fields.names("sources", desk);
        // a check date speaks of the sources beside it
        row.verified_through = None;
    }
    if fields.has("verified_through") {
        row.verified_through = fields.day("verified_through", desk);
    }
    if fields.has("reviewed_by") {
        row.reviewed_by = fields.text("reviewed_by", desk).map(str::to_owned);
    }
    if let Some(period) = fields.table("applies_to", &["from", "to"], desk) {
        (row.from, row.to) = (period.bound("from", desk), period.bound("to", desk));
        if let (Some(from), Some(to)) = (row.from, row.to)
            && from.first() > to.last()
        {
            desk.say(
                period.line,
                codes::INVERTED_PERIOD,
                format!("`{}` begins on {from}, after its end on {to}", row.id),
            );
        }
    }
    if fields.has("status") {
        row.status = status(fields, desk);
    }
    row.over.extend(fields.names("over", desk));
    row
}

/// The event on whose day a period is read: needed where there is one.
pub(super) fn key(fields: &Fields<'_>, has_period: bool, desk: &mut Desk<'_>) -> Option<&'static str> {
    if has_period { Some(fields.need_word("key", KEYS, desk)) } else { fields.word("key", KEYS, desk) }
}

fn status(fields: &Fields<'_>, desk: &mut Desk<'_>) -> Vec<StatusFrom> {
    let mut steps: Vec<StatusFrom> = Vec::new();
    for (line, value) in fields.list("status", desk) {
        let Some((from, word)) = pair(value) else {
            desk.say(
                *line,
                codes::WRONG_TYPE,
                "`status` must be a list of pairs such as [\"2026-07-10\", \"in_force\"]",
            );
            continue;
        };
        let Some(from) = Day::parse(from) else {
            desk.say(*line, codes::NOT_A_DAY, format!("`status`: `{from}` is not a day such as 2026-07-10"));
            continue;
        };
        let Some(status) = STATUS.iter().copied().find(|known| *known == word) else {
            desk.say(*line, codes::UNKNOWN_WORD, not_one_of("status", word, STATUS));
            continue;
        };
        if steps.last().is_some_and(|before| before.from >= from) {
            desk.say(
                *line,
                codes::STATUS_OUT_OF_ORDER,
                format!("{from} does not come after the day before it in the list"),
            );
        }
        steps.push(StatusFrom { from, status });
    }
    steps
}

fn pair(value: &Value) -> Option<(&str, &str)> {
    let Value::List(pair) = value else { return None };
    match pair.as_slice() {
        [(_, Value::Text(first)), (_, Value::Text(second))] => Some((first, second)),
        _ => None,
    }
}
