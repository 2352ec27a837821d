//! `core/case.toml` as the suites read it: every fact, and a case that tells each.

use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::files;

#[derive(Debug, Deserialize)]
struct CaseToml {
    fact: Vec<Fact>,
    codes: Vec<Codes>,
}

/// One line of the list of facts.
#[derive(Debug, Clone, Deserialize)]
pub struct Fact {
    /// With `[]` behind every list, such as `filings[].requests[].date`.
    pub path: String,
    pub kind: String,
    pub codes: Option<String>,
    pub max: Option<u32>,
    pub most: Option<usize>,
    #[serde(default)]
    pub happened: bool,
    #[serde(default)]
    pub list: bool,
    #[serde(default)]
    pub said: bool,
}

/// A closed list of words.
#[derive(Debug, Clone, Deserialize)]
pub struct Codes {
    pub name: String,
    pub words: Vec<String>,
}

/// The list of facts.
#[derive(Debug)]
pub struct Facts {
    pub facts: Vec<Fact>,
    codes: Vec<Codes>,
}

impl Facts {
    pub fn load() -> Self {
        let path = files::here("../core/case.toml");
        let read: CaseToml =
            toml::from_str(&files::text(&path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        Self { facts: read.fact, codes: read.codes }
    }

    /// The words of a code's list.
    pub fn words(&self, fact: &Fact) -> &[String] {
        let list = self.codes.iter().find(|codes| Some(&codes.name) == fact.codes.as_ref());
        list.map_or(&[], |codes| &codes.words)
    }

    /// A case that tells every fact, each list with `items` items.
    pub fn full(&self, whole: bool, items: usize) -> Value {
        self.group("", whole, items, &mut 0)
    }

    fn group(&self, path: &str, whole: bool, items: usize, ids: &mut u32) -> Value {
        let prefix = if path.is_empty() { String::new() } else { format!("{path}.") };
        let mut told = Map::new();
        for fact in &self.facts {
            let Some(name) = fact.path.strip_prefix(&prefix).filter(|name| !name.contains('.')) else { continue };
            let mut one = || self.one(fact, whole, items, ids);
            let value = if fact.list {
                let list: Vec<Value> = (0..items).map(|_| one()).collect();
                if whole { Value::Array(list) } else { json!({ "at_least": list }) }
            } else if fact.said {
                json!({ "answer": one(), "by": "attorney" })
            } else {
                one()
            };
            told.insert(name.to_owned(), value);
        }
        Value::Object(told)
    }

    fn one(&self, fact: &Fact, whole: bool, items: usize, ids: &mut u32) -> Value {
        match fact.kind.as_str() {
            "date" => json!("1999-07"),
            "bool" => json!(true),
            "number" => json!(fact.max),
            "code" => json!(self.words(fact).first()),
            "ref" => json!("somebody"),
            "id" => {
                *ids += 1;
                json!(format!("id-{ids}"))
            }
            _ => {
                let inside = if fact.list { format!("{}[]", fact.path) } else { fact.path.clone() };
                self.group(&inside, whole, items, ids)
            }
        }
    }
}

/// A value of a JSON text: where it stands for the library, and where for serde.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Such as `filings[0].received_date`; what is in an `at_least` has the path of the list.
    pub path: String,
    /// Such as `/filings/at_least/0/received_date`.
    pub pointer: String,
}

/// Every value of a case, the whole first.
pub fn places(case: &Value) -> Vec<Place> {
    let mut found = Vec::new();
    below(case, Place { path: String::new(), pointer: String::new() }, &mut found);
    found
}

fn below(value: &Value, place: Place, found: &mut Vec<Place>) {
    found.push(place.clone());
    let Place { path, pointer } = place;
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                let path = match (key.as_str(), path.is_empty()) {
                    ("at_least", _) => path.clone(),
                    (_, true) => key.clone(),
                    (_, false) => format!("{path}.{key}"),
                };
                below(value, Place { path, pointer: format!("{pointer}/{key}") }, found);
            }
        }
        Value::Array(items) => {
            for (at, value) in items.iter().enumerate() {
                below(value, Place { path: format!("{path}[{at}]"), pointer: format!("{pointer}/{at}") }, found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// A path of one place as the list of facts writes it: `filings[0].form` is `filings[].form`.
pub fn unplaced(path: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for letter in path.chars() {
        inside = (inside || letter == '[') && letter != ']';
        if !inside || letter == '[' {
            out.push(letter);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_have_both_paths() {
        let case = json!({ "a": { "at_least": [ { "b": [1] } ] } });
        let found: Vec<(String, String)> = places(&case).into_iter().map(|p| (p.path, p.pointer)).collect();
        let wanted = [
            ("", ""),
            ("a", "/a"),
            ("a", "/a/at_least"),
            ("a[0]", "/a/at_least/0"),
            ("a[0].b", "/a/at_least/0/b"),
            ("a[0].b[0]", "/a/at_least/0/b/0"),
        ];
        assert_eq!(found, wanted.map(|(path, pointer)| (path.to_owned(), pointer.to_owned())));
        assert_eq!(unplaced("filings[0].requests[12].date"), "filings[].requests[].date");
    }
}
