//! `rules/generated/registry.rs`: the function of each rule, in the order of the book.

use std::collections::BTreeSet;

use super::names::snake;
use crate::law::model::Rule;
use crate::law::{GENERAL, Law};

pub(super) fn registry(law: &Law) -> String {
    let covered = law.rules.iter().filter(|rule| rule.covered && rule.kind != GENERAL);
    let rooms: BTreeSet<&str> = covered.filter_map(|rule| rule.topic.split('/').next()).collect();
    let rooms: String = rooms.iter().map(|room| format!(", {room}")).collect();
    let judges: String = law.rules.iter().map(judge).collect();
    format!("use crate::rules::{{Judge{rooms}}};\n\npub(crate) static RULES: &[Judge] = &[\n{judges}];\n")
}

fn judge(rule: &Rule) -> String {
    if rule.kind == GENERAL {
        return "Judge::General,\n".to_owned();
    }
    if !rule.covered {
        return "Judge::NotCovered,\n".to_owned();
    }
    let module = rule.topic.replace('/', "::");
    format!("Judge::Claim({module}::{}),\n", snake(&rule.row.id))
}
