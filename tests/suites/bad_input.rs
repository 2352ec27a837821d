//! Refused input: each with its code, path and place, never a word of the input, never a panic, in bounded time.

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use serde_json::{Map, Value, json};
use sijs::{Case, Day, Law, SijsError, Words, call};
use sijs_tests::bad::{Bad, refused};
use sijs_tests::expected::cases;
use sijs_tests::facts::{Facts, Place, places, unplaced};
use sijs_tests::files;
use sijs_tests::random::Random;
use sijs_tests::rust::{Kind, code};

/// The doors at which a case is told.
const DOORS: [&str; 2] = ["assess", "page"];

/// The longest text that is taken, in bytes.
const MIB: usize = 1 << 20;

/// Codes that no file below `tests/bad` can show, each with its reason.
const NOT_SHOWN: [(&str, &str); 0] = [];

/// A request whose case is this text.
fn around(case: &str) -> String {
    format!(r#"{{"version":1,"as_of":"2026-11-24","case":{case}}}"#)
}

fn none<T: std::fmt::Display>(wrong: &[T]) {
    let lines: Vec<String> = wrong.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "{}:\n{}", lines.len(), lines.join("\n"));
}

fn shown(text: &str) -> String {
    text.chars().take(120).collect()
}

fn wrong(bad: &Bad, where_: &str, difference: Option<String>) -> Option<String> {
    difference.map(|difference| format!("{where_}: {} ({}): {difference}", shown(&bad.text), bad.why))
}

#[test]
fn no_text_that_is_no_case_is_taken() {
    let mut found = Vec::new();
    let all = refused("case.toml");
    assert!(all.len() >= 90);
    for bad in &all {
        let text = bad.text();
        found.extend(wrong(bad, "Case::from_json", bad.difference(Case::from_json(&text))));
        let mut case = Case::from_json(r#"{"id":"kept"}"#).unwrap_or_default();
        found.extend(wrong(bad, "Case::set", bad.difference(case.set("", &text))));
        if case.to_json() != r#"{"id":"kept"}"# {
            found.push(format!("Case::set changed the case: {}", bad.why));
        }
        for door in DOORS {
            // inside a request a fault of the text has another place
            let is_of_text = bad.code.starts_with("json.");
            found.extend(wrong(bad, door, bad.difference_but_for(call(door, &around(&text)), !is_of_text)));
        }
    }
    none(&found);
}

#[test]
fn no_fact_is_set_where_it_cannot_stand() {
    let mut found = Vec::new();
    for bad in &refused("set.toml") {
        let before = bad.case();
        let mut case = Case::from_json(&before).unwrap_or_else(|error| panic!("{}: {error}", bad.why));
        let set = case.set(bad.set.as_deref().unwrap_or_default(), &bad.text());
        found.extend(wrong(bad, "Case::set", bad.difference(set)));
        if case.to_json() != before {
            found.push(format!("the case was changed: {}", bad.why));
        }
    }
    none(&found);
}

#[test]
fn no_request_that_is_none_is_answered() {
    let mut found = Vec::new();
    for bad in &refused("request.toml") {
        let doors: Vec<&str> = bad.door.as_deref().map_or(DOORS.to_vec(), |door| vec![door]);
        for door in doors {
            found.extend(wrong(bad, door, bad.difference(call(door, &bad.text()))));
        }
    }
    none(&found);
}

#[test]
fn no_text_that_is_no_day_is_one() {
    let all = refused("day.toml");
    none(
        &all.iter().filter_map(|bad| wrong(bad, "Day", bad.difference(bad.text().parse::<Day>()))).collect::<Vec<_>>(),
    );
}

#[test]
fn no_pack_that_is_none_is_loaded() {
    let all = refused("words.toml");
    let read = |bad: &Bad| wrong(bad, "Words", bad.difference(Words::from_packs(&bad.youth, &bad.practitioner)));
    none(&all.iter().filter_map(read).collect::<Vec<_>>());
}

/// The codes that `core/src/error.rs` lists.
fn codes() -> BTreeSet<String> {
    let source = files::text(&files::here("../core/src/error.rs"));
    let code = code(&source);
    let is_list = |at: usize| code[at].is("codes") && code[at + 1].is("!") && code[at + 2].is("{");
    let start = (0..code.len() - 2).find(|at| is_list(*at)).unwrap_or_else(|| panic!("no list of codes"));
    let lines = code[start..].windows(2).filter(|pair| pair[0].is("=") && pair[1].kind == Kind::Text);
    lines.map(|pair| pair[1].text.to_owned()).collect()
}

#[test]
fn every_code_is_shown() {
    let codes = codes();
    assert!(codes.len() > 20, "only {} codes were read", codes.len());
    let files = ["case.toml", "set.toml", "request.toml", "day.toml", "words.toml"];
    let on_disk: Vec<String> = files::below("bad", "toml")
        .iter()
        .filter_map(|path| path.file_name())
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    assert_eq!(on_disk.iter().map(String::as_str).collect::<BTreeSet<_>>(), BTreeSet::from(files));
    let mut shown: BTreeSet<String> = files.iter().flat_map(|file| refused(file)).map(|bad| bad.code).collect();
    for (code, why) in NOT_SHOWN {
        assert!(!why.is_empty() && codes.contains(code) && shown.insert(code.to_owned()), "{code} needs no exception");
    }
    assert_eq!(shown, codes, "left: shown by a file; right: listed in error.rs");
}

// ---- every level of the schema

/// An error as it is compared: its code, its path, its ordinal or nothing.
fn refusal(text: &str) -> String {
    match Case::from_json(text) {
        Ok(_) => "taken".to_owned(),
        Err(error) => format!("{} {} {:?}", error.code(), error.path(), error.place()),
    }
}

/// Every place of a case that tells everything, begun lists and whole ones.
fn everywhere() -> Vec<(Value, Vec<Place>)> {
    let facts = Facts::load();
    let full = [true, false].map(|whole| facts.full(whole, 1));
    full.map(|case| {
        assert_eq!(refusal(&case.to_string()), "taken");
        let places = places(&case);
        assert!(places.len() > 250, "only {} places", places.len());
        (case, places)
    })
    .into()
}

fn with(case: &Value, place: &Place, value: Value) -> String {
    let mut changed = case.clone();
    if let Some(at) = changed.pointer_mut(&place.pointer) {
        *at = value;
    }
    changed.to_string()
}

#[test]
fn no_level_takes_a_key_that_is_not_its_own() {
    let mut found = Vec::new();
    for (case, places) in everywhere() {
        for place in places {
            let Some(Value::Object(fields)) = case.pointer(&place.pointer) else { continue };
            for key in ["Ana", "zz", "", "at_least", "id\u{0}", "birth_date ", "answer", "by", "__proto__"] {
                let mut fields: Map<String, Value> = fields.clone();
                if fields.insert(key.to_owned(), json!(1)).is_some() {
                    continue;
                }
                let ordinal = fields.keys().position(|known| known == key).unwrap_or_default();
                let is = refusal(&with(&case, &place, Value::Object(fields)));
                let expected = format!("case.unknown_field {} Some(Ordinal({ordinal}))", place.path);
                if is != expected {
                    found.push(format!("{key:?}: expected {expected}, is {is}"));
                }
            }
        }
    }
    none(&found);
}

#[test]
fn no_object_is_a_list_and_no_leaf_is_another_kind() {
    let facts = Facts::load();
    let kind_of = |path: &str| {
        let path = unplaced(path);
        let path = path.trim_end_matches("[]");
        let kind = |path: &str| facts.facts.iter().find(|fact| fact.path == path).map(|fact| fact.kind.clone());
        let of_part = || path.strip_suffix(".answer").and_then(kind);
        kind(path).or_else(of_part).unwrap_or_else(|| "code".to_owned()) // who drew a conclusion
    };
    let mut found = Vec::new();
    for (case, places) in everywhere() {
        for place in &places {
            let Some(value) = case.pointer(&place.pointer) else { continue };
            let kind = kind_of(&place.path);
            let number = |value: Value| (value, if kind == "number" { "case.not_a_number" } else { "case.wrong_type" });
            let mut tries: Vec<(Value, &str)> = Vec::new();
            match value {
                Value::Object(fields) if fields.contains_key("at_least") => {}
                Value::Object(_) => tries.push((json!([]), "case.wrong_type")),
                Value::Array(_) => tries.extend([(json!(""), "case.wrong_type"), (json!(0.5), "case.wrong_type")]),
                Value::Null => found.push(format!("{}: no value", place.path)),
                Value::Bool(_) | Value::Number(_) | Value::String(_) => {
                    let empty = match kind.as_str() {
                        "date" => "case.not_a_date",
                        "code" => "case.not_a_code",
                        "id" | "ref" => "case.not_an_id",
                        _ => "case.wrong_type",
                    };
                    tries.extend([
                        (json!(""), empty),
                        (json!([]), "case.wrong_type"),
                        (json!([[]]), "case.wrong_type"),
                    ]);
                    let numbers = [json!(0.5), json!(60.0), json!(-1), json!(u64::MAX), json!(i64::MIN), json!(1e300)];
                    tries.extend(numbers.map(number));
                }
            }
            for (value, code) in tries {
                let is = refusal(&with(&case, place, value.clone()));
                let expected = format!("{code} {} None", place.path);
                if is != expected {
                    found.push(format!("{value}: expected {expected}, is {is}"));
                }
            }
        }
    }
    none(&found);
}

#[test]
fn no_key_is_taken_twice() {
    let mut found = Vec::new();
    for (case, places) in everywhere() {
        for place in places {
            let Some(Value::Object(fields)) = case.pointer(&place.pointer) else { continue };
            let Some((key, value)) = fields.iter().next() else { continue };
            // serde_json keeps one of two keys: the second is written in by hand
            let mark = "\u{1}twice";
            let mut fields = fields.clone();
            fields.insert(mark.to_owned(), json!(0));
            let ordinal = fields.keys().position(|known| known == mark).unwrap_or_default();
            let text = with(&case, &place, Value::Object(fields)).replace(r#""\u0001twice":0"#, r#""{}":0"#);
            // the mark sorts before every key: the second of the pair is the key itself
            let text = text.replacen(r#""{}":0"#, &format!("{}:{value}", json!(key)), 1);
            let inside = match key.as_str() {
                "at_least" => place.path.clone(),
                key if place.path.is_empty() => key.to_owned(),
                key => format!("{}.{key}", place.path),
            };
            let is = refusal(&text);
            let expected = format!("case.duplicate_field {inside} Some(Ordinal({}))", ordinal + 1);
            if is != expected {
                found.push(format!("expected {expected}, is {is}"));
            }
        }
    }
    none(&found);
}

// ---- hostile texts

#[test]
fn depth_is_refused_at_its_first_bracket() {
    let deep = 10_000;
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
        for ending in [String::new(), format!("1{}", close.repeat(deep))] {
            let value = format!("{}{ending}", open.repeat(deep));
            for door in DOORS {
                let code = |text: &str| call(door, text).map_or_else(|error| error.code(), |_| "taken");
                assert!(["request.wrong_type", "request.unknown_key"].contains(&code(&value)));
                assert!(["case.wrong_type", "case.unknown_field"].contains(&code(&around(&value))));
                let birth = format!(r#"{{"person":{{"birth_date":{value}}}}}"#);
                assert_eq!(code(&around(&birth)), "case.wrong_type");
                for key in ["version", "law", "as_of", "language", "audience", "include"] {
                    let is = code(&format!(r#"{{"{key}":{value},"case":{{}}}}"#));
                    assert!(["request.wrong_type", "json.syntax"].contains(&is), "{key}: {is}");
                }
            }
            let mut case = Case::default();
            for path in ["", "person", "person.birth_date", "filings", "filings[0]", "filings[0].rests_on"] {
                assert!(case.set(path, &value).is_err(), "{path}");
            }
            assert_eq!(case.to_json(), "{}");
        }
    }
    let path = "filings[0].".repeat(10_000);
    assert!(Case::default().set(&path, "1").is_err());
    assert!(Case::default().set(&"[".repeat(10_000), "1").is_err());
}

#[test]
fn one_mebibyte_is_taken_and_not_a_byte_more() {
    let padded = |text: &str, length: usize| format!("{text}{}", " ".repeat(length - text.len()));
    assert!(Case::from_json(&padded("{}", MIB)).is_ok());
    assert_eq!(refusal(&padded("{}", MIB + 1)), "json.too_large  None");
    for door in DOORS {
        assert!(call(door, &padded(&around("{}"), MIB)).is_ok());
        let error = call(door, &padded(&around("{}"), MIB + 1)).map_err(|error| error.code());
        assert_eq!(error, Err("json.too_large"));
    }
}

#[test]
fn the_largest_case_is_answered_in_time() {
    let facts = Facts::load();
    let item = |path: &str| {
        let full = facts.full(true, 1);
        let mut item = full.pointer(path).cloned().unwrap_or_default();
        for key in ["id", "rests_on", "about", "amends", "replaces_after_move"] {
            if let Some(fields) = item.as_object_mut() {
                fields.remove(key);
            }
        }
        item
    };
    let filing = json!({ "form": "i360", "received_date": "2026-03", "channel": "paper",
        "rejected": { "date": "2026", "was_correct": { "answer": false } }, "decisions": [{ "date": "2026" }] });
    let case = json!({
        "person": { "birth_date": "2005", "other_birth_dates": vec!["2006-01"; 64], "marriages": vec![json!({ "began": "2020" }); 64] },
        "filings": { "at_least": vec![filing; 64] },
        "orders": { "at_least": vec![item("/orders/0"); 64] },
        "events": vec![item("/events/0"); 512],
    });
    let text = case.to_string();
    assert!(text.len() < MIB);
    let request = around(&text).replace("\"case\"", r#""include":["page","text","findings","next_change"],"case""#);
    for door in DOORS {
        let took = timed(|| assert!(call(door, &request).is_ok()));
        assert!(took < Duration::from_secs(20), "{door}: {took:?}");
        println!("the largest case, {door}: {took:?}");
    }
}

#[expect(clippy::disallowed_methods, reason = "a suite may look at a clock; the core may not")]
fn timed(run: impl FnOnce()) -> Duration {
    let start = Instant::now();
    run();
    start.elapsed()
}

// ---- what an error says

const SECRET: &str = "Marisol-3fc9";

/// What of an error could be printed.
fn said(error: &SijsError) -> String {
    let mut said = format!("{error} {error:?} {error:#?} {} {} {}", error.code(), error.path(), error.to_json());
    let mut source = error.source();
    while let Some(inner) = source {
        let _ = write!(said, " {inner} {inner:?}");
        source = inner.source();
    }
    said
}

#[test]
fn no_error_holds_a_word_of_the_input() {
    let mut errors: Vec<SijsError> = Vec::new();
    let mut kept = |texts: &[String]| {
        for text in texts {
            errors.extend(Case::from_json(text).err());
            errors.extend(Case::default().set("", text).err());
            errors.extend(DOORS.iter().filter_map(|door| call(door, &around(text)).err()));
        }
    };
    for (case, places) in everywhere() {
        let secret = |place: &Place| {
            let mut texts = Vec::new();
            let value = case.pointer(&place.pointer);
            let long = SECRET.repeat(10);
            for told in [json!(SECRET), json!(long), json!([SECRET]), json!({ SECRET: SECRET }), json!({ long: 1 })] {
                texts.push(with(&case, place, told));
            }
            if let Some(Value::Object(fields)) = value {
                let mut fields = fields.clone();
                fields.insert(SECRET.to_owned(), json!(SECRET));
                texts.push(with(&case, place, Value::Object(fields)));
            }
            // a text that breaks off inside a secret
            let cut = with(&case, place, json!(SECRET));
            let end = cut.find(SECRET).map_or(0, |at| at + SECRET.len());
            texts.extend([cut[..end].to_owned(), format!("{cut} {SECRET}")]);
            texts
        };
        for place in &places {
            kept(&secret(place));
        }
    }
    let ids = format!(r#"{{"parents":[{{"id":"{SECRET}"}}],"filings":[{{"id":"{SECRET}"}}]}}"#);
    kept(&[ids]);
    for path in [
        SECRET.to_owned(),
        format!("person.{SECRET}"),
        format!("filings[0].{SECRET}"),
        format!("filings[{SECRET}]"),
        format!("orders[0].factual_basis.{SECRET}"),
        format!("person.birth_date.{SECRET}"),
    ] {
        errors.extend(Case::default().set(&path, "1").err());
    }
    let mut case = Case::default();
    for path in ["id", "person.birth_date", "filings[0].form", "filings[0].id", "filings[0].rests_on[0]", "person"] {
        errors.extend(case.set(path, &json!(format!("{SECRET} {SECRET}")).to_string()).err());
        errors.extend(case.set(path, &json!({ SECRET: SECRET }).to_string()).err());
        errors.extend(case.set(path, SECRET).err());
    }
    errors.extend(call(SECRET, &around("{}")).err());
    for key in ["version", "law", "as_of", "language", "audience", "include"] {
        for value in [json!(SECRET), json!([SECRET]), json!({ SECRET: SECRET })] {
            let mut request = json!({ "version": 1, "as_of": "2026-11-24", "case": {}, SECRET: SECRET });
            errors.extend(call("assess", &request.to_string()).err());
            request[key] = value;
            if let Some(keys) = request.as_object_mut() {
                keys.remove(SECRET);
            }
            errors.extend(call("assess", &request.to_string()).err());
        }
    }
    errors.extend(SECRET.parse::<Day>().err());
    errors.extend(SECRET.parse::<sijs::PartialDate>().err());
    let pack = |audience: &str, line: &str| format!("sijs-words/1\tht\t{audience}\t-\n{line}");
    errors.extend(Words::from_packs(&pack("youth", SECRET), &pack("practitioner", "")).err());
    errors.extend(Words::from_packs(SECRET, SECRET).err());
    assert!(errors.len() > 5_000, "only {} errors", errors.len());
    let parts = [SECRET, "Marisol", "3fc9"];
    let telling = |error: &&SijsError| parts.iter().any(|part| said(error).contains(part));
    let found: Vec<String> = errors.iter().filter(telling).map(|error| error.to_string()).collect();
    none(&found);
}

// ---- no panic

const SEED: u64 = 0x51f5_2026_1124;
const REQUESTS: usize = 20_000;
const SETTINGS: usize = 5_000;

/// Requests as hosts send them: every case and record, both languages and readers, all that can be included.
fn requests() -> Vec<String> {
    let mut facts: Vec<(String, Value)> = cases().into_iter().map(|case| (case.as_of, case.facts)).collect();
    for record in files::below("records", "json") {
        let record = serde_json::from_str(&files::text(&record)).unwrap_or_default();
        facts.push(("2026-11-24".to_owned(), record));
    }
    facts.push(("2026-11-24".to_owned(), Facts::load().full(true, 1)));
    facts.push(("2026-11-24".to_owned(), Facts::load().full(false, 2)));
    let request = |(at, (as_of, case)): (usize, (String, Value))| {
        let language = if at % 2 == 0 { "en" } else { "es" };
        let audience = if at % 3 == 0 { "youth" } else { "practitioner" };
        // next_change costs many assessments: every eighth asks for it
        let include: &[&str] =
            if at % 8 == 0 { &["page", "text", "findings", "next_change"] } else { &["page", "text", "findings"] };
        json!({ "version": 1, "law": null, "as_of": as_of, "case": case, "language": language, "audience": audience,
            "include": include })
        .to_string()
    };
    facts.into_iter().enumerate().map(request).collect()
}

/// Bits flipped, letters put in, left out and doubled, numbers and words exchanged.
fn mutated(text: &str, random: &mut Random) -> String {
    const WORDS: [&str; 18] = [
        "null",
        "true",
        "false",
        "{}",
        "[]",
        "\"\"",
        "0",
        "-1",
        "1e400",
        "1.5",
        "\"2199-12-31\"",
        "\"1900-01-01\"",
        "\"1900\"",
        "\"2199\"",
        "\"2008-02-29\"",
        "{\"at_least\":[]}",
        "18446744073709551616",
        "\"\\ud83d\\ude00\"",
    ];
    const SIGNS: &[u8] = b"{}[]\",:\\0123456789-.eEtfn \n\x00\x7f";
    let mut bytes = text.as_bytes().to_vec();
    let times = *random.one_of(&[1, 1, 1, 2, 4]);
    for _ in 0..times {
        let at = random.below(bytes.len());
        match random.below(12) {
            0 => bytes[at] ^= 1 << random.below(8),
            1 => bytes[at] = *random.one_of(SIGNS),
            2 => bytes.insert(at, *random.one_of(SIGNS)),
            3 => {
                let end = (at + 1 + random.below(12)).min(bytes.len());
                bytes.drain(at..end);
            }
            4 => {
                let end = (at + 1 + random.below(40)).min(bytes.len());
                let part = bytes[at..end].to_vec();
                let to = random.below(bytes.len());
                bytes.splice(to..to, part);
            }
            // a digit becomes another: most dates stay dates
            5..=9 => {
                let digits: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at].is_ascii_digit()).collect();
                if let Some(at) = digits.get(random.below(digits.len())) {
                    bytes[*at] = b'0' + random.below(10) as u8;
                }
            }
            // a whole value becomes another
            _ => {
                let colons: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at] == b':').collect();
                if let Some(colon) = colons.get(random.below(colons.len())) {
                    let from = colon + 1;
                    let length = bytes[from..].iter().position(|byte| b",}]".contains(byte)).unwrap_or(0);
                    bytes.splice(from..from + length, random.one_of(&WORDS).bytes());
                }
            }
        }
        if bytes.is_empty() {
            break;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Runs it; what it would take to see it again where it panics.
fn survives(input: &str, run: impl FnOnce()) -> Option<String> {
    catch_unwind(AssertUnwindSafe(run)).err().map(|_| format!("panic on {input}"))
}

#[test]
fn no_mutated_request_makes_it_panic() {
    let requests = requests();
    let mut random = Random::new(SEED);
    let (mut panics, mut answered, mut longest) = (Vec::new(), 0, Duration::ZERO);
    let all = timed(|| {
        for at in 0..REQUESTS {
            // every tenth at the door of the schema
            let (door, real) = match at % 10 {
                0 => ("schema", r#"{"version":1}"#),
                _ => (DOORS[at % DOORS.len()], random.one_of::<String>(&requests).as_str()),
            };
            let request = mutated(real, &mut random);
            let took = timed(|| {
                panics.extend(survives(&request, || {
                    if let Ok(answer) = call(door, &request) {
                        answered += 1;
                        let read: Result<Value, _> = serde_json::from_str(&answer);
                        assert!(read.is_ok(), "the answer is no JSON");
                    }
                }));
            });
            longest = longest.max(took);
        }
    });
    println!("seed {SEED:#x}: {REQUESTS} requests, {answered} answered, in {all:?}, the longest {longest:?}");
    none(&panics);
    assert!(answered > REQUESTS / 10, "only {answered} were answered: the mutations are too wild");
    assert!(longest < Duration::from_secs(5) && all < Duration::from_secs(300), "{all:?}, the longest {longest:?}");
}

#[test]
fn no_mutated_setting_makes_it_panic() {
    let facts = Facts::load();
    let case = facts.full(true, 2);
    let known: Vec<Place> = places(&case);
    let mut random = Random::new(SEED);
    let mut panics = Vec::new();
    for _ in 0..SETTINGS {
        let mut told = Case::from_json(&case.to_string()).unwrap_or_default();
        for _ in 0..3 {
            let place = random.one_of(&known);
            let value = case.pointer(&random.one_of(&known).pointer).cloned().unwrap_or_default().to_string();
            let path = if random.below(3) == 0 && !place.path.is_empty() {
                mutated(&place.path, &mut random)
            } else {
                place.path.clone()
            };
            let value = if random.below(2) == 0 { mutated(&value, &mut random) } else { value };
            let input = format!("{path} = {}", shown(&value));
            panics.extend(survives(&input, || {
                let before = told.to_json();
                match told.set(&path, &value) {
                    Ok(()) => {
                        assert!(Case::from_json(&told.to_json()).is_ok_and(|again| again == told), "it reads otherwise")
                    }
                    Err(_) => assert_eq!(told.to_json(), before, "it is changed"),
                }
            }));
        }
    }
    none(&panics);
}

#[test]
fn the_ends_of_the_years_are_answered() {
    let law = Law::embedded();
    let days = ["1900-01-01", "1900-12-31", "2024-02-29", "2199-01-01", "2199-12-30", "2199-12-31"];
    for born in ["1900", "1900-01-01", "2008-02-29", "2178-12-31", "2179-01-01", "2199", "2199-12-31"] {
        for received in ["1900-01-01", "2199-12-31", "2199", "2029-02-28"] {
            let case = json!({ "person": { "birth_date": born, "other_birth_dates": [born, "2199-12-31"], "marriages": [{ "began": born }] },
                "filings": [{ "form": "i360", "received_date": received, "postmark_date": received, "rejected": false }] });
            for text in [case.to_string(), json!({ "person": { "birth_date": born }, "filings": [] }).to_string()] {
                let case = Case::from_json(&text).unwrap_or_else(|error| panic!("{error}"));
                for day in days {
                    let day: Day = day.parse().unwrap_or_else(|error| panic!("{error}"));
                    let matter = law.matter(&case, day);
                    let _ = (matter.assess(), matter.next_change());
                    for words in [Words::english(), Words::spanish()] {
                        for audience in [sijs::Audience::Youth, sijs::Audience::Practitioner] {
                            assert!(matter.page(&words, audience).to_string().ends_with('\n'));
                        }
                    }
                }
            }
        }
    }
}
