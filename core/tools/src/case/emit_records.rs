//! How the walks reach the fields of each struct.

use std::fmt::Write;

use super::model::{Fact, Model, Shape};

pub fn emit(model: &Model) -> String {
    let names: Vec<&str> = model.structs().map(|(_, name, _)| name).collect();
    let mut out = String::from("//! The fields of each struct by their nodes.\n\n");
    let _ = writeln!(out, "use super::model::{{{}}};", names.join(", "));
    out.push_str("use super::table::node;\nuse crate::case::node::Node;\n");
    out.push_str("use crate::case::record::{Given, Record, Slot, View, kind_only};\n\n");
    let _ = writeln!(out, "kind_only!({});", names.join(", "));
    for (group, name, _) in model.structs() {
        let arms = |arm: &dyn Fn(&Fact) -> Option<String>| -> String {
            let arms = model
                .fields(group)
                .filter_map(|(_, fact)| arm(fact).map(|arm| format!("node::{} => {arm},\n", fact.constant())));
            arms.collect()
        };
        let slots = arms(&slot);
        let _ = write!(
            out,
            "
            impl Record for {name} {{
                fn view(&self, field: Node) -> View<'_> {{
                    match field {{ {} _ => View::Nothing }}
                }}

                fn put(&mut self, field: Node, given: Given) {{
                    match field {{ {} _ => {{}} }}
                }}
            ",
            arms(&view),
            arms(&put),
        );
        if !slots.is_empty() {
            let _ = write!(
                out,
                "
                fn slot(&mut self, field: Node) -> Option<Slot<'_>> {{
                    match field {{ {slots} _ => None }}
                }}
                "
            );
        }
        out.push_str("}\n");
    }
    out
}

fn view(fact: &Fact) -> Option<String> {
    let of = format!("(&self.{})", fact.name());
    Some(match (fact.shape, fact.is_group()) {
        (Shape::Plain, true) => format!("View::Group{of}"),
        (Shape::Plain, false) => format!("View::leaf{of}"),
        (Shape::Happened, true) => format!("View::perhaps{of}"),
        (Shape::Happened, false) => format!("View::happened{of}"),
        (Shape::Said | Shape::Evidence, _) => format!("View::said{of}"),
        (Shape::List(_), true) => format!("View::Groups{of}"),
        (Shape::List(_), false) => format!("View::Leaves{of}"),
    })
}

fn put(fact: &Fact) -> Option<String> {
    let with = match (fact.shape, fact.is_group()) {
        (Shape::Plain, true) => return Some(format!("self.{} = Default::default()", fact.name())),
        (Shape::Plain, false) => "leaf",
        (Shape::Happened, true) => "perhaps",
        (Shape::Happened, false) => "happened",
        (Shape::Said | Shape::Evidence, _) => "said",
        (Shape::List(_), true) => "groups",
        (Shape::List(_), false) => "leaves",
    };
    Some(format!("self.{} = given.{with}()", fact.name()))
}

fn slot(fact: &Fact) -> Option<String> {
    let slot = match (fact.shape, fact.is_group()) {
        (Shape::Plain, true) => "Group",
        (Shape::Happened, true) => "Perhaps",
        (Shape::List(_), true) => "Groups",
        _ => return None,
    };
    Some(format!("Some(Slot::{slot}(&mut self.{}))", fact.name()))
}
