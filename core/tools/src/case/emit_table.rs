//! The table that describes every node, and a constant for each.

use std::fmt::Write;

use super::model::{Codes, Kind, Model, Shape};
use super::names;

pub fn emit(model: &Model) -> String {
    let mut out = String::from("//! Every node of the case, in order; a node is its place.\n\nuse super::codes;\n");
    out.push_str("use crate::case::node::{Kind, Row, Shape};\n\n");
    out.push_str("#[rustfmt::skip]\npub(crate) static TABLE: &[Row] = &[\n");
    let _ = writeln!(out, "    Row::new(\"\", 0, {}, Shape::Plain, Kind::Group),", model.facts.len() + 1);
    for (at, fact) in model.facts.iter().enumerate() {
        let parent = fact.parent.map_or(0, |parent| parent + 1);
        let shape = match fact.shape {
            Shape::Plain => "Plain".into(),
            Shape::Happened => "Happened".into(),
            Shape::Said => "Said".into(),
            Shape::Evidence => "Evidence".into(),
            Shape::List(most) => format!("List({most})"),
        };
        let kind = match &fact.kind {
            Kind::Date => "Date".into(),
            Kind::Bool => "Bool".into(),
            Kind::Number(min, max) => format!("Number({min}, {max})"),
            Kind::Code(list) => format!("Code({})", model.lists.get(*list).map_or_else(String::new, words)),
            Kind::Ref => "Ref".into(),
            Kind::Id => "Id".into(),
            Kind::Group(_) => "Group".into(),
        };
        let (name, end) = (fact.name(), model.end(at) + 1);
        let _ = writeln!(out, "    Row::new({name:?}, {parent}, {end}, Shape::{shape}, Kind::{kind}),");
    }
    out.push_str("];\n\n/// The nodes by name.\npub(crate) mod node {\n    use crate::case::node::Node;\n\n");
    out.push_str("    pub(crate) const CASE: Node = Node(0);\n");
    for (at, fact) in model.facts.iter().enumerate() {
        let _ = writeln!(out, "    pub(crate) const {}: Node = Node({});", fact.constant(), at + 1);
    }
    out.push_str("}\n");
    out
}

fn words(list: &Codes) -> String {
    if list.newtype {
        format!("codes::{}", names::constant(&list.name))
    } else {
        format!("codes::{}::WORDS", list.type_name())
    }
}
