//! A case as it was told on the day: without what lies ahead of it. The engine must answer the same on both.

use serde_json::{Value, json};
use sijs::{Assessment, Day, Finding, Law, Subject};

use super::answers::assess;
use super::days::date;
use super::facts::{self, Field, Kind, Shape};
use super::place::{begun, is_whole, items};

/// How the answers on a case differ from those on the same case without what lies ahead of the day; nothing where it
/// holds nothing ahead.
pub fn seen_too_early(law: &Law, case: &Value, day: Day) -> Option<Vec<String>> {
    let (forgotten, left) = forgotten(case, day);
    if forgotten == *case {
        return None;
    }
    // a filing that is left out moves the places of those behind it
    let with = said(&assess(law, case, day), Some);
    let without = said(&assess(law, &forgotten, day), |place| left.get(place).copied());
    let only = |one: &[String], other: &[String], how: &str| -> Vec<String> {
        one.iter().filter(|line| !other.contains(line)).map(|line| format!("{how}: {line}")).collect()
    };
    Some([only(&with, &without, "with"), only(&without, &with, "without")].concat())
}

/// One line for each finding and group; `until` and `timing` may look ahead.
fn said(answer: &Assessment, place_of: impl Fn(usize) -> Option<usize>) -> Vec<String> {
    let finding = |finding: &Finding| {
        let subject = match finding.about.filing {
            Some(Subject::Place(place)) => format!("{:?}", place_of(usize::from(place))),
            other => format!("{other:?}"),
        };
        let Finding { rule, outcome, today, point, values, .. } = finding;
        format!("{rule} on {subject}: {outcome:?} {today:?} {point} {values:?}")
    };
    let findings = answer.findings.iter().map(finding);
    findings.chain(answer.groups.iter().map(|group| format!("group {}: {:?}", group.id, group.outcome))).collect()
}

/// The case without items whose own dates all lie ahead, and with what may have happened as not happened where its date
/// lies ahead. Also where each filing that is left stood.
fn forgotten(case: &Value, day: Day) -> (Value, Vec<usize>) {
    let mut told = case.clone();
    let filings = items(&case["filings"]).map_or(&[][..], Vec::as_slice);
    let list = facts::fields().iter().find(|field| field.name == "filings");
    let is_seen = |item: &Value| list.is_none_or(|list| !lies_ahead(&list.fields, item, day));
    let left = filings.iter().enumerate().filter(|(_, item)| is_seen(item)).map(|(place, _)| place);
    let left = left.collect();
    below(facts::fields(), &mut told, day);
    (told, left)
}

fn below(fields: &[Field], group: &mut Value, day: Day) {
    for field in fields {
        let Some(told) = group.get_mut(field.name).filter(|told| !told.is_null()) else { continue };
        match (field.shape, &field.kind) {
            (Shape::List, Kind::Group) => {
                let whole = is_whole(told);
                let mut left = items(told).cloned().unwrap_or_default();
                left.retain(|item| !lies_ahead(&field.fields, item, day));
                left.iter_mut().for_each(|item| below(&field.fields, item, day));
                *told = if whole { left.into() } else { begun(&left) };
            }
            (Shape::Happened, Kind::Group) if told.is_object() => {
                if lies_ahead(&field.fields, told, day) {
                    *told = json!(false);
                } else {
                    below(&field.fields, told, day);
                }
            }
            (Shape::Happened, Kind::Date) if field.own && is_after(told, day) => *told = json!(false),
            (Shape::Plain, Kind::Group) => below(&field.fields, told, day),
            _ => {}
        }
    }
}

/// Whether every own date of an item is told and lies ahead; one that is not told may be earlier.
fn lies_ahead(fields: &[Field], item: &Value, day: Day) -> bool {
    let mut own = fields.iter().filter(|field| field.own && field.kind == Kind::Date).map(|field| &item[field.name]);
    let mut any = false;
    let all = own.all(|told| {
        any = any || is_after(told, day);
        *told == false || is_after(told, day)
    });
    all && any
}

fn is_after(told: &Value, day: Day) -> bool {
    told.as_str().and_then(date).is_some_and(|date| date.first() > day)
}
