//! The JSON Schema of a case: what the strict reader takes, said for other tools. One node a line, compact within it: the
//! lines joined are the compact text.

use std::collections::BTreeMap;

use super::model::{Codes, Fact, Kind, Model, Shape};

const HEAD: &str = r#"{"$schema":"https://json-schema.org/draft/2020-12/schema",
"$id":"urn:sijs:case:1",
"$comment":"Made from core/case.toml by `sijs-law generate`; edit that.",
"title":"Case",
"#;

/// What holds everywhere, and what no schema can say.
const ABOUT: &str = "The facts about one young person, as events in time. Absent or null: not known. false where a date or \
     an object may stand: it did not happen; {} there: it happened, and no more is known. A list is whole, or begun: \
     {\"at_least\": [..]}. Not said here, and refused by the reader: a key twice in one object, an id on two items, a whole \
     number written with a point or an exponent, more than 1 MiB of text.";

/// The form of a date, and the days of that form that no calendar has. In some dialects `$` stands before a last line end
/// too: that is refused beside it.
const DATE: &str = r#"{"description":"A date, whole or in part: YYYY-MM-DD, YYYY-MM or YYYY, from 1900 to 2199. `not`: days that no calendar has, and a line end.","type":"string","pattern":"^(19|20|21)[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","not":{"pattern":"-(02|04|06|09|11)-31|-02-30|(19|21)00-02-29|([02468][1235679]|[13579][01345789])-02-29|\\n"}}"#;
const ID: &str = r#"{"description":"An opaque id: printable ASCII without a blank. It names no person.","type":"string","minLength":1,"maxLength":64,"pattern":"^[!-~]+$","not":{"pattern":"\\n"}}"#;

const NULL: &str = r#"{"type":"null"}"#;
const NO: &str = r#"{"const":false}"#;
const YES: &str = r#"{"type":"object","additionalProperties":false}"#;

pub fn emit(model: &Model) -> String {
    let shared = shared(model);
    let mut defs = vec![def("date", DATE), def("id", ID)];
    defs.extend(shared.iter().map(|(name, schema)| def(name, schema)));
    defs.extend(model.lists.iter().map(|list| def(&list.name, &words(list))));
    for (at, fact) in model.facts.iter().enumerate() {
        if let Kind::Group(name) = &fact.kind {
            let head = format!(r#""title":{},"description":{},"#, quote(name), quote(&fact.means));
            defs.push(def(name, &format!("{{{head}{}}}", object(model, Some(at), &shared))));
        }
    }
    let case = object(model, None, &shared);
    format!("{HEAD}\"description\":{},\n{case},\n\"$defs\":{{\n{}\n}}}}\n", quote(ABOUT), defs.join(",\n"))
}

/// The schemas that more than one field has, by name. Where two would have one name the first has it.
fn shared(model: &Model) -> BTreeMap<String, String> {
    let mut uses: BTreeMap<String, (usize, String)> = BTreeMap::new();
    for fact in &model.facts {
        if let Some(name) = name(model, fact) {
            uses.entry(name).or_insert_with(|| (0, field(model, fact))).0 += 1;
        }
    }
    uses.into_iter().filter(|(_, (uses, _))| *uses > 1).map(|(name, (_, schema))| (name, schema)).collect()
}

/// What the schema of a field is called where several fields have it.
fn name(model: &Model, fact: &Fact) -> Option<String> {
    let of = match &fact.kind {
        Kind::Date => "date",
        Kind::Bool if fact.shape == Shape::Plain => return None,
        Kind::Bool => "bool",
        Kind::Code(list) => &model.lists.get(*list)?.name,
        Kind::Ref | Kind::Id => "id",
        // each number has its own range, each struct its own field
        Kind::Number(..) | Kind::Group(_) => return None,
    };
    Some(match fact.shape {
        Shape::Plain => format!("{of}_or_null"),
        Shape::Happened => format!("happened_{of}"),
        Shape::Said => format!("said_{of}"),
        Shape::Evidence => format!("evidence_{of}"),
        Shape::List(_) => format!("list_of_{of}"),
    })
}

/// The keys of an object that takes these fields and no others.
fn object(model: &Model, group: Option<usize>, shared: &BTreeMap<String, String>) -> String {
    let fields = model.fields(group).map(|(_, fact)| {
        let own = field(model, fact);
        let schema = match name(model, fact).filter(|name| shared.get(name) == Some(&own)) {
            Some(name) => reference(&name),
            None => own,
        };
        let about = format!("{{\"description\":{},", quote(&fact.means));
        format!("{}:{}", quote(fact.name()), schema.replacen('{', &about, 1))
    });
    let fields = fields.collect::<Vec<_>>().join(",\n");
    format!("\"type\":\"object\",\"additionalProperties\":false,\"properties\":{{\n{fields}}}")
}

/// What may stand in a field.
fn field(model: &Model, fact: &Fact) -> String {
    let one = one(model, fact);
    match fact.shape {
        Shape::Plain if fact.kind == Kind::Bool => r#"{"type":["boolean","null"]}"#.into(),
        Shape::Plain => any(&[&one, NULL]),
        Shape::Happened if fact.is_group() => any(&[&one, NO, NULL]),
        Shape::Happened => any(&[&one, YES, NO, NULL]),
        Shape::Said => any(&[&said(&one, r#"["answer"]"#, &any(&[&reference("by"), NULL])), NULL]),
        Shape::Evidence => {
            let by = model.lists.iter().find(|list| list.name == "by");
            let others = by.into_iter().flat_map(|by| &by.words).filter(|(word, _)| word != "stated");
            let by = format!("{{\"enum\":[{}]}}", others.map(|(word, _)| quote(word)).collect::<Vec<_>>().join(","));
            any(&[&said(&one, r#"["answer","by"]"#, &by), NULL])
        }
        Shape::List(most) => {
            let items = format!(r#"{{"type":"array","maxItems":{most},"items":{one}}}"#);
            any(&[&items, &strict(r#"["at_least"]"#, &format!("\"at_least\":{items}")), NULL])
        }
    }
}

/// One value that is told.
fn one(model: &Model, fact: &Fact) -> String {
    match &fact.kind {
        Kind::Date => reference("date"),
        Kind::Bool => r#"{"type":"boolean"}"#.into(),
        Kind::Number(min, max) => format!(r#"{{"type":"integer","minimum":{min},"maximum":{max}}}"#),
        Kind::Code(list) => model.lists.get(*list).map_or_else(String::new, |list| reference(&list.name)),
        Kind::Ref | Kind::Id => reference("id"),
        Kind::Group(name) => reference(name),
    }
}

fn said(answer: &str, required: &str, by: &str) -> String {
    strict(required, &format!(r#""answer":{answer},"by":{by}"#))
}

fn strict(required: &str, fields: &str) -> String {
    format!(r#"{{"type":"object","additionalProperties":false,"required":{required},"properties":{{{fields}}}}}"#)
}

fn any(schemas: &[&str]) -> String {
    format!(r#"{{"anyOf":[{}]}}"#, schemas.join(","))
}

fn reference(name: &str) -> String {
    format!("{{\"$ref\":\"#/$defs/{name}\"}}")
}

fn def(name: &str, schema: &str) -> String {
    format!("{}:{schema}", quote(name))
}

/// A closed list; its description is what those words mean that are not plain.
fn words(list: &Codes) -> String {
    let told = |(word, means): &(String, Option<String>)| means.as_ref().map(|means| format!("{word}: {means}"));
    let means = list.words.iter().filter_map(told).collect::<Vec<_>>().join(" ");
    let about = if means.is_empty() { String::new() } else { format!("\"description\":{},", quote(&means)) };
    let words = list.words.iter().map(|(word, _)| quote(word)).collect::<Vec<_>>().join(",");
    format!("{{{about}\"enum\":[{words}]}}")
}

fn quote(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            '\0'..='\x1f' => out.push_str(&format!("\\u{:04x}", u32::from(letter))),
            _ => out.push(letter),
        }
    }
    out.push('"');
    out
}
