//! `law/generated/ids.rs`: the places that code names.

use super::names::{constant, snake};
use crate::law::Law;

pub(super) fn ids(law: &Law) -> String {
    let rules = law.rules.iter().map(|rule| rule.row.id.as_str());
    let text = [
        "use crate::law::book::{AmountId, ChoiceId, ClockId, FlagId, RuleId, StepId};\n".to_owned(),
        list("rule", "RuleId", rules, TABLES_ALONE),
        list("clock", "ClockId", law.clocks.iter().map(|clock| clock.id.as_str()), ""),
        list("choice", "ChoiceId", law.choices.iter().map(|choice| choice.id.as_str()), ""),
        list("amount", "AmountId", law.amounts.iter().map(|amount| amount.row.id.as_str()), TABLES_ALONE),
        list("flag", "FlagId", law.flags(), ""),
        list("step", "StepId", law.steps(), TABLES_ALONE),
        points(law),
    ];
    text.concat()
}

/// Of these, tables name some that no code names.
const TABLES_ALONE: &str = "#[expect(dead_code, reason = \"some are named by tables alone\")]\n";

fn list<'a>(module: &str, kind: &str, ids: impl Iterator<Item = &'a str>, mark: &str) -> String {
    let lines: String = ids.enumerate().map(|(at, id)| one(kind, id, at)).collect();
    format!("\n{mark}pub(crate) mod {module} {{\nuse super::{kind};\n\n{lines}}}\n")
}

fn points(law: &Law) -> String {
    let mut text = format!("\n{TABLES_ALONE}pub(crate) mod point {{\n");
    let mut at = 0..;
    for rule in law.rules.iter().filter(|rule| !rule.points.is_empty()) {
        let module = snake(&rule.row.id);
        let lines = rule.points.iter().zip(at.by_ref()).map(|(point, at)| one("PointId", &point.name, at));
        text.push_str(&format!(
            "pub(crate) mod {module} {{\nuse crate::law::book::PointId;\n\n{}}}\n",
            lines.collect::<String>()
        ));
    }
    text + "}\n"
}

fn one(kind: &str, id: &str, at: usize) -> String {
    format!("pub(crate) const {}: {kind} = {kind}({at});\n", constant(id))
}
