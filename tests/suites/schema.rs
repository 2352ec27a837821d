//! The JSON Schema takes what the strict reader takes and refuses what it refuses, but for what no schema can say.

use std::collections::{BTreeMap, BTreeSet};

use jsonschema::Validator;
use serde_json::{Map, Value, json};
use sijs::{Case, PartialDate, SijsError, call};
use sijs_tests::bad::refused;
use sijs_tests::expected::cases;
use sijs_tests::facts::{Facts, Place, places};
use sijs_tests::files;
use sijs_tests::random::Random;

/// Why the reader may refuse what the schema takes, by code. A text that is no JSON has no value that a schema could see.
const UNSAID: [(&str, &str); 4] = [
    ("json.too_large", "a schema sees no text"),
    ("case.duplicate_field", "a parser keeps one of two equal keys"),
    ("case.duplicate_id", "no schema compares items of several lists"),
    ("case.not_a_number", "to a schema 60.0 is a whole number; the reader wants it written whole"),
];

fn schema() -> Value {
    let text = call("schema", r#"{"version":1}"#).unwrap_or_else(|error| panic!("{error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}"))
}

fn validator() -> Validator {
    jsonschema::validator_for(&schema()).unwrap_or_else(|error| panic!("{error}"))
}

/// What the two say of one text.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Said {
    BothTake,
    BothRefuse,
    NoJson,
    /// The reader alone refuses, for a reason that is listed under this code.
    Unsaid(&'static str),
    /// They differ, and should not.
    Differ(String),
}

fn compare(validator: &Validator, text: &str) -> Said {
    let read = Case::from_json(text);
    let Ok(value) = serde_json::from_str::<Value>(text) else {
        return if read.is_err() { Said::NoJson } else { Said::Differ(format!("read, and no JSON: {}", shown(text))) };
    };
    match (read, validator.is_valid(&value)) {
        (Ok(_), true) => Said::BothTake,
        (Err(_), false) => Said::BothRefuse,
        (Err(error), true) => match unsaid(&error, &value) {
            Some(code) => Said::Unsaid(code),
            None => Said::Differ(format!("the schema takes what is refused ({error}): {}", shown(text))),
        },
        (Ok(_), false) => {
            let why = validator.iter_errors(&value).next().map(|error| error.to_string()).unwrap_or_default();
            Said::Differ(format!("the schema refuses what is taken ({why}): {}", shown(text)))
        }
    }
}

fn shown(text: &str) -> String {
    text.chars().take(400).collect()
}

fn unsaid(error: &SijsError, value: &Value) -> Option<&'static str> {
    let (code, _) = UNSAID.into_iter().find(|(code, _)| *code == error.code())?;
    (code != "case.not_a_number" || has_whole_float(value)).then_some(code)
}

/// Whether a whole number is written somewhere as one that is not.
fn has_whole_float(value: &Value) -> bool {
    match value {
        Value::Number(number) => number.is_f64() && number.as_f64().is_some_and(|number| number.fract() == 0.0),
        Value::Array(items) => items.iter().any(has_whole_float),
        Value::Object(fields) => fields.values().any(has_whole_float),
        Value::Null | Value::Bool(_) | Value::String(_) => false,
    }
}

/// How often each was said.
#[derive(Debug, Default)]
struct Tally {
    counts: BTreeMap<String, usize>,
    differ: Vec<String>,
}

impl Tally {
    fn add(&mut self, said: Said) {
        let name = match said {
            Said::Unsaid(code) => format!("unsaid {code}"),
            Said::Differ(what) => {
                self.differ.push(what);
                "differ".to_owned()
            }
            said => format!("{said:?}"),
        };
        *self.counts.entry(name).or_default() += 1;
    }

    fn count(&self, name: &str) -> usize {
        self.counts.get(name).copied().unwrap_or_default()
    }

    fn show(&self, what: &str) {
        println!("{what}: {:?}", self.counts);
        let shown: Vec<&str> = self.differ.iter().take(20).map(String::as_str).collect();
        assert!(shown.is_empty(), "{} differ:\n{}", self.differ.len(), shown.join("\n"));
    }
}

/// Every record and every case of law.
fn told() -> Vec<Value> {
    let records = files::below("records", "json").into_iter().map(|path| {
        serde_json::from_str(&files::text(&path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    });
    records.chain(cases().into_iter().map(|case| case.facts)).collect()
}

#[test]
fn it_is_a_schema_and_strict_everywhere() {
    let schema = schema();
    assert!(jsonschema::meta::is_valid(&schema));
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert_eq!(schema["$id"], "urn:sijs:case:1");
    let (mut loose, mut named) = (Vec::new(), BTreeSet::new());
    for place in places(&schema) {
        let Some(Value::Object(node)) = schema.pointer(&place.pointer) else { continue };
        if node.get("type") == Some(&json!("object")) && node.get("additionalProperties") != Some(&json!(false)) {
            loose.push(place.pointer);
        }
        named.extend(node.get("$ref").and_then(Value::as_str).map(str::to_owned));
    }
    assert_eq!(loose, Vec::<String>::new(), "takes any key");
    let defined = schema["$defs"].as_object().into_iter().flat_map(Map::keys).map(|name| format!("#/$defs/{name}"));
    assert_eq!(named, defined.collect(), "left: used; right: defined");
}

#[test]
fn the_door_gives_the_committed_file_as_one_line() {
    let file = files::text(&files::here("../core/src/case/generated/schema.json"));
    let answer = call("schema", r#"{"version":1}"#).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(answer, file.lines().collect::<String>());
    assert_eq!(answer.len(), schema().to_string().len(), "not compact, or a key twice");
    for (request, code) in [
        (r#"{"version":1,"as_of":"2026-11-24"}"#, "request.unknown_key"),
        (r#"{"version":1,"law":null}"#, "request.unknown_key"),
        (r#"{"version":1,"version":1}"#, "json.duplicate_key"),
        (r#"{"version":2}"#, "request.version"),
        (r#"{"version":"1"}"#, "request.wrong_type"),
        ("{}", "request.missing_key"),
        ("[]", "request.wrong_type"),
        ("", "json.syntax"),
    ] {
        assert_eq!(call("schema", request).map_err(|error| error.code()), Err(code), "{request}");
    }
}

#[test]
fn every_record_and_every_case_is_taken() {
    let (validator, told) = (validator(), told());
    assert!(told.len() > 400, "only {} were read", told.len());
    let mut tally = Tally::default();
    let facts = Facts::load();
    let full = [(true, 0), (true, 1), (false, 2), (true, 64)].map(|(whole, items)| match items {
        // one list at its limit, each in its own case
        64 => json!({ "filings": vec![json!({}); 64], "events": vec![json!({}); 512] }),
        _ => facts.full(whole, items),
    });
    for case in told.iter().chain(&full) {
        tally.add(compare(&validator, &case.to_string()));
    }
    tally.show("records and cases");
    assert_eq!(tally.count("BothTake"), told.len() + full.len());
}

#[test]
fn every_bad_case_is_refused_where_a_schema_can_say_why() {
    let validator = validator();
    let mut tally = Tally::default();
    for bad in refused("case.toml") {
        tally.add(compare(&validator, &bad.text()));
    }
    // cases inside requests
    for bad in refused("request.toml").into_iter().filter(|bad| bad.code.starts_with("case.")) {
        let request: Value = serde_json::from_str(&bad.text()).unwrap_or_else(|error| panic!("{}: {error}", bad.why));
        tally.add(compare(&validator, &request["case"].to_string()));
    }
    tally.show("bad input");
    assert_eq!(tally.count("BothTake"), 0);
    for (code, why) in UNSAID {
        assert!(tally.count(&format!("unsaid {code}")) > 0, "{code} needs no exception ({why})");
    }
}

/// Values of every kind that stands somewhere in a case, and of kinds that do not.
fn values() -> Vec<Value> {
    let long = "x".repeat(64);
    let mut values = vec![
        json!(null),
        json!(true),
        json!(false),
        json!({}),
        json!([]),
        json!([null]),
        json!([{}]),
        json!(["GT"]),
        json!(["i360", "GT"]),
        json!(["2006", "2006-03-10"]),
        json!({ "at_least": [] }),
        json!({ "at_least": [{}] }),
        json!({ "at_least": null }),
        json!({ "at_least": [null] }),
        json!({ "at_least": { "at_least": [] } }),
        json!({ "at_least": [], "more": true }),
        json!({ "answer": true }),
        json!({ "answer": null }),
        json!({ "answer": true, "by": null }),
        json!({ "answer": false, "by": "stated" }),
        json!({ "answer": true, "by": "document" }),
        json!({ "answer": "mixed", "by": "attorney" }),
        json!({ "answer": "mixed", "by": "stated" }),
        json!({ "answer": true, "by": "attorney", "why": "x" }),
        json!({ "by": "attorney" }),
        json!({ "date": "2006" }),
        json!({ "Ana": 1 }),
    ];
    values.extend([json!(0), json!(1), json!(-1), json!(999), json!(1439), json!(1440), json!(99_999), json!(100_000)]);
    values.extend([json!(u32::MAX), json!(u64::MAX), json!(60.0), json!(0.5), json!(-0.0), json!(1e300)]);
    let texts = [
        "",
        " ",
        "2006",
        "2006-03",
        "2006-03-10",
        "2006-02-29",
        "2008-02-29",
        "2100-02-29",
        "2006-04-31",
        "2006-13",
        "2006-00",
        "1899",
        "2200",
        "2006-03-10 ",
        "2006\n",
        "２００６",
        "2006-3-1",
        "NJ",
        "nj",
        "GT",
        "gt",
        "i360",
        "stated",
        "document",
        "sijs-case/1",
        "sijs-case/2",
        "an id",
        "María",
        "a\u{7f}",
        "a\n",
        "!",
        "~",
        "\u{0}",
    ];
    values.extend(texts.map(|text| json!(text)));
    values.extend([json!(long), json!(format!("{long}x"))]);
    values.extend([json!(vec!["GT"; 64]), json!(vec!["GT"; 65]), json!(vec![json!({}); 65])]);
    values.push(json!({ "at_least": vec![json!({}); 65] }));
    values
}

/// A case that tells this value at a place and nothing else; beside an answer, the whole conclusion.
fn alone(case: &Value, pointer: &str, value: Value) -> Value {
    pointer.rsplit_once('/').map_or(value.clone(), |(above, key)| {
        let around = match (key.parse::<usize>(), case.pointer(above)) {
            (Ok(_), _) => json!([value]),
            (Err(_), Some(Value::Object(fields))) if fields.contains_key("answer") => {
                let mut fields = fields.clone();
                fields.insert(key.to_owned(), value);
                Value::Object(fields)
            }
            (Err(_), _) => json!({ key: value }),
        };
        alone(case, above, around)
    })
}

#[test]
fn they_agree_at_every_place_of_a_case() {
    let (validator, values, facts) = (validator(), values(), Facts::load());
    let mut tally = Tally::default();
    for whole in [true, false] {
        let case = facts.full(whole, 1);
        for Place { pointer, .. } in places(&case) {
            let mut say = |value: Value| tally.add(compare(&validator, &alone(&case, &pointer, value).to_string()));
            values.iter().cloned().for_each(&mut say);
            let Some(Value::Object(fields)) = case.pointer(&pointer) else { continue };
            // a key more, a key less, a key of another object
            for key in ["Ana", "", "at_least", "answer", "birth_date ", "ID"] {
                let mut more = fields.clone();
                more.insert(key.to_owned(), json!(1));
                say(Value::Object(more));
            }
            for key in fields.keys() {
                let mut less = fields.clone();
                less.remove(key);
                say(Value::Object(less));
            }
        }
    }
    tally.show("every place");
    assert!(tally.count("BothTake") > 2_500 && tally.count("BothRefuse") > 20_000);
}

#[test]
fn they_agree_on_every_date() {
    let mut schema = schema();
    let date = json!({ "$ref": "#/$defs/date", "$defs": schema["$defs"].take() });
    let date = jsonschema::validator_for(&date).unwrap_or_else(|error| panic!("{error}"));
    let (mut taken, mut tried, mut differ) = (0, 0, Vec::new());
    let mut say = |text: String| {
        let read = text.parse::<PartialDate>().is_ok();
        tried += 1;
        taken += usize::from(read);
        if date.is_valid(&json!(text)) != read {
            differ.push(text);
        }
    };
    for year in 1895..=2205 {
        say(format!("{year}"));
        for month in 0..=13 {
            say(format!("{year}-{month:02}"));
            (0..=32).for_each(|day| say(format!("{year}-{month:02}-{day:02}")));
        }
    }
    println!("{taken} dates of {tried} are taken");
    assert_eq!(differ, Vec::<String>::new());
    // 300 years, their months, and their days: 73 leap days among them
    assert_eq!(taken, 300 + 300 * 12 + 300 * 365 + 73);
}

const SEED: u64 = 0x0005_c4e3_a2a2;
const MUTATED: usize = 2_000;

/// One or a few changes: a value of another place or of none, a key less, a key more, an item twice, a letter.
fn mutate(case: &mut Value, others: &[Value], values: &[Value], random: &mut Random) {
    for _ in 0..*random.one_of(&[1, 1, 1, 2, 3]) {
        let all = places(case);
        let Place { pointer, .. } = random.one_of(&all);
        let other = random.one_of(others);
        let foreign = places(other);
        let foreign = other.pointer(&random.one_of(&foreign).pointer).cloned().unwrap_or_default();
        let Some(value) = case.pointer_mut(pointer) else { continue };
        match (random.below(8), value) {
            (0 | 1, value) => *value = random.one_of(values).clone(),
            (2, value) => *value = foreign,
            (3, Value::Object(fields)) => {
                let key = fields.keys().nth(random.below(fields.len())).cloned();
                key.map(|key| fields.remove(&key));
            }
            (4, Value::Object(fields)) => {
                fields.insert((*random.one_of(&["id", "date", "at_least", "by", "Ana"])).to_owned(), foreign);
            }
            (5 | 6, Value::Array(items)) if !items.is_empty() => {
                let item = random.one_of(items).clone();
                items.extend(vec![item; *random.one_of(&[1, 1, 64])]);
            }
            (_, Value::String(text)) => {
                let at = random.below(text.len());
                let letter = *random.one_of(&['0', '1', '2', '3', '9', '-', 'a', 'Z', ' ', 'é']);
                *text = text.chars().enumerate().map(|(place, old)| if place == at { letter } else { old }).collect();
            }
            // telling less is always a case
            (_, value) if !pointer.is_empty() && random.below(2) == 0 => *value = Value::Null,
            _ => {}
        }
    }
}

#[test]
fn they_agree_on_mutated_cases() {
    let (validator, values, facts) = (validator(), values(), Facts::load());
    let mut all = told();
    all.extend([facts.full(true, 1), facts.full(false, 2)]);
    let mut random = Random::new(SEED);
    let mut tally = Tally::default();
    for _ in 0..MUTATED {
        let mut case = random.one_of(&all).clone();
        mutate(&mut case, &all, &values, &mut random);
        tally.add(compare(&validator, &case.to_string()));
    }
    tally.show(&format!("seed {SEED:#x}, {MUTATED} mutated cases"));
    assert!(tally.count("BothTake") > MUTATED / 5 && tally.count("BothRefuse") > MUTATED / 5, "too tame or too wild");
}
