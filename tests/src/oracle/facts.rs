//! The list of facts, read from `core/case.toml`: the oracle knows a case by that list, not by the code it checks.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

use crate::files;

/// A field of a group, with the fields below it.
#[derive(Debug)]
pub struct Field {
    pub name: &'static str,
    /// Its path without places, such as `filings[].received_date`.
    pub path: String,
    pub kind: Kind,
    pub shape: Shape,
    /// On a day before it the item is hidden, or reads as not happened.
    pub own: bool,
    pub fields: Vec<Field>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    Date,
    Bool,
    Number(u32, u32),
    Word(Vec<String>),
    Ref,
    Id,
    Group,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    Plain,
    Happened,
    /// A conclusion; some are refused where they are only stated.
    Said {
        may_be_stated: bool,
    },
    List,
}

#[derive(Debug, Deserialize)]
struct Table {
    fact: Vec<Fact>,
    codes: Vec<Codes>,
}

#[derive(Debug, Deserialize)]
struct Fact {
    path: String,
    kind: String,
    codes: Option<String>,
    #[serde(default)]
    happened: bool,
    #[serde(default)]
    list: bool,
    #[serde(default)]
    said: bool,
    #[serde(default)]
    own: bool,
    #[serde(default)]
    refuse_stated: bool,
    min: Option<u32>,
    max: Option<u32>,
}

#[derive(Debug, Deserialize)]
struct Codes {
    name: String,
    words: Vec<String>,
}

/// The fields of a case.
pub fn fields() -> &'static [Field] {
    static FIELDS: OnceLock<Vec<Field>> = OnceLock::new();
    FIELDS.get_or_init(|| {
        let text = files::text(&files::here("../core/case.toml"));
        let table: Table = toml::from_str(&text).unwrap_or_else(|error| panic!("core/case.toml: {error}"));
        let words = table.codes.into_iter().map(|codes| (codes.name, codes.words)).collect();
        below("", &table.fact, &words)
    })
}

/// The fields whose path is one name longer than that of their group.
fn below(group: &str, facts: &[Fact], words: &BTreeMap<String, Vec<String>>) -> Vec<Field> {
    let inside = |fact: &&Fact| match fact.path.rsplit_once('.') {
        Some((above, _)) => above.trim_end_matches("[]") == group,
        None => group.is_empty(),
    };
    facts.iter().filter(inside).map(|fact| field(fact, facts, words)).collect()
}

fn field(fact: &Fact, facts: &[Fact], words: &BTreeMap<String, Vec<String>>) -> Field {
    let kind = match fact.kind.as_str() {
        "date" => Kind::Date,
        "bool" => Kind::Bool,
        "number" => Kind::Number(fact.min.unwrap_or(0), fact.max.unwrap_or(999)),
        "code" => {
            let name = fact.codes.as_deref().unwrap_or_else(|| panic!("{}: no codes", fact.path));
            Kind::Word(words.get(name).unwrap_or_else(|| panic!("{}: no list {name}", fact.path)).clone())
        }
        "ref" => Kind::Ref,
        "id" => Kind::Id,
        "group" => Kind::Group,
        other => panic!("{}: the oracle does not know the kind {other}", fact.path),
    };
    let shape = match (fact.list, fact.happened, fact.said) {
        (true, false, false) => Shape::List,
        (false, true, false) => Shape::Happened,
        (false, false, true) => Shape::Said { may_be_stated: !fact.refuse_stated },
        (false, false, false) => Shape::Plain,
        _ => panic!("{}: the oracle does not know this shape", fact.path),
    };
    let name = fact.path.rsplit('.').next().unwrap_or(&fact.path);
    Field {
        name: Box::leak(name.into()), // made once for the whole run
        path: fact.path.clone(),
        kind,
        shape,
        own: fact.own,
        fields: below(&fact.path, facts, words),
    }
}
