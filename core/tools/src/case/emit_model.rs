//! The typed structs of the case.

use std::fmt::Write;

use super::model::{Kind, Model, Shape};

pub fn emit(model: &Model) -> String {
    let mut types: Vec<String> = model
        .facts
        .iter()
        .filter(|fact| matches!(fact.kind, Kind::Code(_)))
        .map(|fact| model.value_type(fact))
        .filter(|name| name != "Country")
        .collect();
    types.sort();
    types.dedup();
    let mut out = String::from("//! What can be told of one young person.\n\n");
    let _ = writeln!(out, "use super::codes::{{{}}};", types.join(", "));
    out.push_str("use crate::case::country::Country;\nuse crate::case::value::{Happened, List, Said};\n");
    out.push_str("use crate::day::PartialDate;\nuse crate::id::Id;\n");
    for (group, name, means) in model.structs() {
        let _ = write!(out, "\n/// {means}\n#[derive(Clone, Default, PartialEq, Eq)]\npub struct {name} {{\n");
        for (_, fact) in model.fields(group) {
            let mark = if matches!(fact.shape, Shape::List(_)) { "[]" } else { "" };
            let _ = writeln!(out, "/// `{}{mark}`: {}", fact.path, fact.means);
            let _ = writeln!(out, "pub {}: {},", fact.name(), model.field_type(fact));
        }
        out.push_str("}\n");
    }
    out
}
