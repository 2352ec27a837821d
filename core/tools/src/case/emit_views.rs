//! The getters through which rules read a case: each notes what it read.

use std::fmt::Write;

use super::model::{Codes, Fact, Kind, Model, Shape};
use super::names;

pub fn emit(model: &Model) -> String {
    let mut out = String::from(
        "//! The noted getters, one view a record.\n
        #![expect(dead_code, reason = \"a getter waits for the rule that reads it\")]\n
        use crate::case::{self, Fact, Said, node};
        use crate::day::PartialDate;
        use crate::id::Id;
        use crate::matter::{Inquiry, Leaves, Many, Own, Read, Told, When};\n",
    );
    for (group, name, _) in model.structs() {
        let getters: String = model.fields(group).map(|(_, fact)| getter(model, fact)).collect();
        let own: String = model.fields(group).filter(|(_, fact)| fact.own).map(|(_, fact)| own(model, fact)).collect();
        let at = if own.is_empty() { "_at" } else { "at" };
        let visit = if own.is_empty() { "_visit" } else { "visit" };
        let _ = write!(
            out,
            "
            #[derive(Clone, Copy)]
            pub(crate) struct {name}View<'m> {{
                m: &'m Inquiry<'m>,
                item: &'m case::{name},
                at: [u16; 2],
            }}

            impl<'m> {name}View<'m> {{
                pub(crate) fn new(m: &'m Inquiry<'m>, item: &'m case::{name}, at: [u16; 2]) -> Self {{
                    Self {{ m, item, at }}
                }}

                pub(crate) fn at(self) -> [u16; 2] {{
                    self.at
                }}

                {getters}
            }}

            impl Told for case::{name} {{
                type View<'m> = {name}View<'m>;

                fn view<'m>(&'m self, m: &'m Inquiry<'m>, at: [u16; 2]) -> {name}View<'m> {{
                    {name}View::new(m, self, at)
                }}

                fn own(&self, {at}: [u16; 2], {visit}: &mut dyn FnMut(Fact, Own)) {{ {own} }}
            }}
            "
        );
    }
    out
}

fn getter(model: &Model, fact: &Fact) -> String {
    let (name, value) = (fact.name(), model.value_type(fact));
    let place = format!("node::{}.at(self.at)", fact.constant());
    let told = match fact.kind {
        Kind::Code(_) => format!("case::{value}"),
        _ => value.clone(),
    };
    let (returns, body) = match (fact.shape, &fact.kind) {
        (Shape::Plain, Kind::Group(_)) => {
            (format!("{value}View<'m>"), format!("{value}View::new(self.m, &self.item.{name}, self.at)"))
        }
        (Shape::Plain, Kind::Date) => ("Read<When<'m>>".into(), format!("self.m.date({place}, self.item.{name})")),
        (Shape::Plain, Kind::Ref | Kind::Id) => {
            ("Read<&'m Id>".into(), format!("self.m.text({place}, &self.item.{name})"))
        }
        (Shape::Plain, _) => (format!("Read<{told}>"), format!("self.m.leaf({place}, self.item.{name})")),
        (Shape::Said | Shape::Evidence, _) => {
            (format!("Read<Said<{told}>>"), format!("self.m.leaf({place}, self.item.{name})"))
        }
        (Shape::Happened, Kind::Group(_)) => (
            format!("Read<Option<{value}View<'m>>>"),
            format!("self.m.happened_group({place}, &self.item.{name}, self.at)"),
        ),
        (Shape::Happened, Kind::Date) => {
            let verb = if fact.own { "happened_date" } else { "planned_date" };
            ("Read<Option<When<'m>>>".into(), format!("self.m.{verb}({place}, &self.item.{name})"))
        }
        (Shape::Happened, _) => {
            ("Read<Option<&'m Id>>".into(), format!("self.m.happened_text({place}, &self.item.{name})"))
        }
        (Shape::List(_), Kind::Group(_)) => {
            (format!("Many<'m, case::{value}>"), format!("Many::new(self.m, {place}, &self.item.{name}, self.at)"))
        }
        (Shape::List(_), _) => {
            (format!("Leaves<'m, {told}>"), format!("Leaves::new(self.m, {place}, &self.item.{name})"))
        }
    };
    format!("pub(crate) fn {name}(self) -> {returns} {{ {body} }}\n\n")
}

fn own(model: &Model, fact: &Fact) -> String {
    let (name, constant) = (fact.name(), fact.constant());
    if fact.shape == Shape::Happened {
        return format!("visit(node::{constant}.at(at), Own::Happened(self.{name}));\n");
    }
    let visit = format!("visit(node::{constant}.at(at), Own::Date(self.{name}));\n");
    if fact.ahead.is_empty() {
        return visit;
    }
    let kind = model.fields(fact.parent).find(|(_, sibling)| sibling.name() == "kind").map(|(_, kind)| &kind.kind);
    let list = match kind {
        Some(Kind::Code(list)) => model.lists.get(*list).map_or_else(String::new, Codes::type_name),
        _ => String::new(),
    };
    let ahead: Vec<String> = fact.ahead.iter().map(|word| format!("case::{list}::{}", names::variant(word))).collect();
    format!("if self.kind.is_some_and(|kind| !matches!(kind, {})) {{ {visit} }}\n", ahead.join(" | "))
}
