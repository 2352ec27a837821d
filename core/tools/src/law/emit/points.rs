//! `rules/generated/points.rs`: a constructor for each ending of a rule.

use super::names::snake;
use crate::law::model::Rule;
use crate::law::{GENERAL, Law};

pub(super) fn points(law: &Law) -> String {
    let mut text = String::new();
    let mut at = 0..;
    for rule in law.rules.iter().filter(|rule| !rule.points.is_empty()) {
        if rule.kind == GENERAL {
            // the gate names these by their places
            at.by_ref().take(rule.points.len()).for_each(drop);
            continue;
        }
        let lines: String = rule
            .points
            .iter()
            .zip(at.by_ref())
            .map(|(point, at)| constructor(&point.name, &point.values, at))
            .collect();
        let uses = imports(rule);
        text.push_str(&format!("\npub(crate) mod {} {{\n{uses}\n{lines}}}\n", snake(&rule.row.id)));
    }
    text
}

fn imports(rule: &Rule) -> String {
    let any_values = rule.points.iter().any(|point| !point.values.is_empty());
    let matter = if any_values { "{Point, Value}" } else { "Point" };
    format!("use crate::law::PointId;\nuse crate::matter::{matter};\n")
}

fn constructor(name: &str, values: &[(String, crate::law::ValueKind)], at: usize) -> String {
    let arguments: Vec<_> = values.iter().map(|(value, _)| format!("{value}: impl Into<Value>")).collect();
    let with: String = values.iter().map(|(value, _)| format!(".with({value})")).collect();
    format!("pub(crate) fn {}({}) -> Point {{ Point::new(PointId({at})){with} }}\n", snake(name), arguments.join(", "))
}
