use std::borrow::ToOwned;
use std::collections::BTreeSet;
use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

use super::node::{Kind, Node, Shape};
use super::*;
use crate::error::At;

const IDS: &str = r#"{"parents":[{"id":"a"}],"orders":[{"id":"b"}],"filings":[{"id":"a"}]}"#;

/// A text that tells every node, each list of `items` items, whole or not.
fn full(whole: bool, items: usize, happened: bool) -> String {
    let mut ids = 0_u32;
    object(node::CASE, whole, items, happened, &mut ids)
}

fn object(group: Node, whole: bool, items: usize, happened: bool, ids: &mut u32) -> String {
    let fields: Vec<String> = group
        .fields()
        .map(|field| {
            let (name, shape) = (field.row().name, field.row().shape);
            let mut one = || match field.row().kind {
                Kind::Date => "\"1999-07\"".to_owned(),
                Kind::Bool => "true".to_owned(),
                Kind::Number(_, max) => max.to_string(),
                Kind::Code(words) => format!("\"{}\"", words.last().unwrap()),
                Kind::Ref => "\"ref-of-nobody\"".to_owned(),
                Kind::Id => {
                    *ids = ids.saturating_add(1);
                    format!("\"id-\\\"{ids}\"")
                }
                Kind::Group => object(field, whole, items, happened, ids),
            };
            let value = match shape {
                Shape::Plain => one(),
                Shape::Happened if happened => one(),
                Shape::Happened => "false".to_owned(),
                Shape::Said | Shape::Evidence => format!("{{\"answer\":{},\"by\":\"attorney\"}}", one()),
                Shape::List(_) => {
                    let items = (0..items).map(|_| one()).collect::<Vec<_>>().join(",");
                    if whole { format!("[{items}]") } else { format!("{{\"at_least\":[{items}]}}") }
                }
            };
            format!("\"{name}\":{value}")
        })
        .collect();
    format!("{{{}}}", fields.join(","))
}

fn read(text: &str) -> Case {
    Case::from_json(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

fn refusal(text: &str) -> (&'static str, String, Option<At>) {
    let error = Case::from_json(text).unwrap_err();
    (error.code(), error.path().into(), error.place())
}

#[test]
fn every_node_goes_in_and_out_unchanged() {
    for (whole, items, happened) in [(true, 2, true), (false, 1, true), (true, 3, false), (false, 0, true)] {
        let text = full(whole, items, happened);
        let case = read(&text);
        assert_eq!(case.to_json(), text);
        assert!(case == read(&case.to_json()));
    }
    assert_eq!(Case::default().to_json(), "{}");
    for text in [
        r#"{"help":{"family_lawyer":{}}}"#,
        r#"{"person":{"marriages":[{"ended":{}},{}]}}"#,
        r#"{"orders":[{"amends":{}},{"amends":false},{"best_interest":{}}]}"#,
    ] {
        assert_eq!(read(text).to_json(), text);
    }
}

#[test]
fn every_node_is_visited_and_can_be_cleared() {
    let case = read(&full(true, 1, true));
    let mut facts = Vec::new();
    told(&case, &mut |fact, _| facts.push(fact));
    let visited: BTreeSet<Node> = facts.iter().map(|fact| fact.node).collect();
    // the three plain groups and the case itself are told through their fields
    assert_eq!(visited.len() + 4, super::generated::table::TABLE.len());
    for fact in facts {
        let mut less = case.clone();
        less.set(&fact.path(), "null").unwrap();
        let mut left = Vec::new();
        told(&less, &mut |fact, _| left.push(fact));
        assert!(!left.contains(&fact), "{}", fact.path());
        assert!(less == read(&less.to_json()), "{}", fact.path());
    }
}

#[test]
fn every_told_leaf_survives_alone() {
    let case = read(&full(false, 1, true));
    told(&case, &mut |fact, view| {
        let mut value = String::new();
        write::value(&mut value, fact.node, view);
        let mut alone = Case::default();
        alone.set(&fact.path(), &value).unwrap_or_else(|error| panic!("{error}"));
        let again = read(&alone.to_json());
        assert!(alone == again, "{}", fact.path());
        let mut found = String::new();
        told(&again, &mut |other, view| {
            if other == fact {
                write::value(&mut found, other.node, view);
            }
        });
        assert_eq!(found, value, "{}", fact.path());
    });
}

#[test]
fn nothing_is_unknown() {
    let case =
        read(r#"{"schema":null,"person":null,"orders":null,"filings":[{"payment":null,"grounds":null,"id":null}]}"#);
    assert_eq!(case.to_json(), r#"{"filings":[{}]}"#);
    let said = read(r#"{"orders":[{"factual_basis":{"answer":true}},{"factual_basis":{"by":null,"answer":false}}]}"#);
    let by: Vec<By> = said.orders.items().iter().filter_map(|order| order.factual_basis).map(|said| said.by).collect();
    assert!(by == [By::Stated, By::Stated]);
}

#[test]
fn each_refusal_has_code_and_path() {
    let long = "x".repeat(65);
    let key = Some(At::Ordinal(1));
    for (text, code, path, at) in [
        (r#"{"id":"a","name":"Ana"}"#, "case.unknown_field", "", key),
        (r#"{"filings":[{},{"form":"i360","Ana":1}]}"#, "case.unknown_field", "filings[1]", key),
        (r#"{"person":{"birth_country":"GT","\u0041na":1}}"#, "case.unknown_field", "person", key),
        (
            r#"{"orders":[{"best_interest":{"by":"court","Ana":1}}]}"#,
            "case.unknown_field",
            "orders[0].best_interest",
            key,
        ),
        (
            r#"{"orders":[{"factual_basis":{"by":"document","Ana":1}}]}"#,
            "case.unknown_field",
            "orders[0].factual_basis",
            key,
        ),
        (r#"{"filings":{"at_least":[],"Ana":1}}"#, "case.unknown_field", "filings", key),
        (
            r#"{"help":{"family_lawyer":{"date":"2020"}}}"#,
            "case.unknown_field",
            "help.family_lawyer",
            Some(At::Ordinal(0)),
        ),
        (r#"{"id":"a","id":"b"}"#, "case.duplicate_field", "id", key),
        (
            r#"{"orders":[{"factual_basis":{"by":null,"by":null}}]}"#,
            "case.duplicate_field",
            "orders[0].factual_basis.by",
            key,
        ),
        ("[]", "case.wrong_type", "", None),
        ("null", "case.wrong_type", "", None),
        (r#"{"person":{"birth_date":2006}}"#, "case.wrong_type", "person.birth_date", None),
        (r#"{"person":{"birth_date":{}}}"#, "case.wrong_type", "person.birth_date", None),
        (r#"{"person":{"ever_arrested":"no"}}"#, "case.wrong_type", "person.ever_arrested", None),
        (r#"{"person":[]}"#, "case.wrong_type", "person", None),
        (r#"{"filings":[1]}"#, "case.wrong_type", "filings[0]", None),
        (r#"{"filings":[{},null]}"#, "case.wrong_type", "filings[1]", None),
        (r#"{"filings":{"at_least":null}}"#, "case.wrong_type", "filings", None),
        (r#"{"person":{"nationalities":["GT",null]}}"#, "case.wrong_type", "person.nationalities[1]", None),
        (r#"{"help":{"family_lawyer":true}}"#, "case.wrong_type", "help.family_lawyer", None),
        (r#"{"filings":[{"payment":true}]}"#, "case.wrong_type", "filings[0].payment", None),
        (r#"{"filings":[{"material_conflict":true}]}"#, "case.wrong_type", "filings[0].material_conflict", None),
        (r#"{"filings":[{"sij_fee_paid_usd":"250"}]}"#, "case.wrong_type", "filings[0].sij_fee_paid_usd", None),
        (r#"{"person":{"birth_date":"2027-02-29"}}"#, "case.not_a_date", "person.birth_date", None),
        (r#"{"person":{"other_birth_dates":["2006","06"]}}"#, "case.not_a_date", "person.other_birth_dates[1]", None),
        (r#"{"filings":[{"form":"I-360"}]}"#, "case.not_a_code", "filings[0].form", None),
        (r#"{"schema":"sijs-case/0"}"#, "case.not_a_code", "schema", None),
        (r#"{"schema":"sijs-case/2"}"#, "case.schema_newer", "schema", None),
        (r#"{"events":[{"kind":"order_signed"}]}"#, "case.not_a_code", "events[0].kind", None),
        (r#"{"orders":[{"amends":"an order"}]}"#, "case.not_an_id", "orders[0].amends", None),
        (r#"{"filings":[{"rests_on":["a",""]}]}"#, "case.not_an_id", "filings[0].rests_on[1]", None),
        (r#"{"events":[{"time":1440}]}"#, "case.not_a_number", "events[0].time", None),
        (r#"{"events":[{"time":-1}]}"#, "case.not_a_number", "events[0].time", None),
        (r#"{"events":[{"time":1.5}]}"#, "case.not_a_number", "events[0].time", None),
        (r#"{"events":[{"time":60.0}]}"#, "case.not_a_number", "events[0].time", None),
        (r#"{"events":[{"time":99999999999999999999999}]}"#, "case.not_a_number", "events[0].time", None),
        (
            r#"{"orders":[{"factual_basis":{"by":"document"}}]}"#,
            "case.missing_field",
            "orders[0].factual_basis.answer",
            None,
        ),
        (
            r#"{"orders":[{"factual_basis":{"answer":null}}]}"#,
            "case.missing_field",
            "orders[0].factual_basis.answer",
            None,
        ),
        (r#"{"filings":{}}"#, "case.missing_field", "filings", None),
        (
            r#"{"orders":[{"primary_reason":{"answer":"mixed"}}]}"#,
            "case.stated_conclusion",
            "orders[0].primary_reason",
            None,
        ),
        (
            r#"{"history":{"grounds":[{"applies":{"by":"stated","answer":true}}]}}"#,
            "case.stated_conclusion",
            "history.grounds[0].applies",
            None,
        ),
        (IDS, "case.duplicate_id", "filings[0].id", None),
    ] {
        assert_eq!(refusal(text), (code, path.into(), at), "{text}");
    }
    assert_eq!(refusal(&format!(r#"{{"id":"{long}"}}"#)).0, "case.too_long");
    assert_eq!(refusal(&format!(r#"{{"person":{{"birth_country":"{long}"}}}}"#)).0, "case.too_long");
    assert_eq!(refusal(&" ".repeat((1 << 20) + 1)).0, "json.too_large");
}

#[test]
fn what_is_not_json_is_refused_at_its_place() {
    let syntax = |text| {
        let (code, path, at) = refusal(text);
        assert_eq!((code, path.as_str()), ("json.syntax", ""), "{text}");
        at.unwrap()
    };
    assert_eq!(syntax("{\n\"id\":}"), At::Place { line: 2, column: 6 });
    for text in ["", "{", "{} x", r#"{"id":"\ud800"}"#, r#"{"\udc00":1}"#, "{\"id\":\"a\u{1}\"}", r#"{"id":'a'}"#] {
        syntax(text);
    }
}

#[test]
fn hostile_depth_is_refused_at_its_first_bracket() {
    let deep = format!(r#"{{"person":{{"birth_date":{}"#, "[".repeat(500_000));
    assert_eq!(refusal(&deep).1, "person.birth_date");
    let foreign = format!(r#"{{"x":{}"#, r#"{"x":"#.repeat(100_000));
    assert_eq!(refusal(&foreign).0, "case.unknown_field");
}

#[test]
fn lists_hold_so_many_and_no_more() {
    let list = |key: &str, count: usize| format!("{{\"{key}\":[{}]}}", std::vec!["{}"; count].join(","));
    for (key, most) in [("parents", 64), ("orders", 64), ("filings", 64), ("events", 512), ("travel", 64)] {
        assert!(Case::from_json(&list(key, most)).is_ok());
        assert_eq!(refusal(&list(key, most + 1)), ("case.too_many", key.into(), None));
        let mut case = read(&list(key, most));
        let error = case.set(&format!("{key}[{most}]"), "{}").unwrap_err();
        assert_eq!((error.code(), error.path()), ("case.too_many", key));
    }
    let grounds = format!(r#"{{"filings":[{{"grounds":[{}]}}]}}"#, std::vec![r#""4""#; 65].join(","));
    assert_eq!(refusal(&grounds), ("case.too_many", "filings[0].grounds".into(), None));
}

fn after(case: &str, path: &str, json: &str) -> String {
    let mut case = read(case);
    case.set(path, json).unwrap_or_else(|error| panic!("{error}"));
    case.to_json()
}

#[test]
fn a_fact_is_set_where_it_lives() {
    for (case, path, json, wanted) in [
        ("{}", "person.birth_date", "\"2008-03\"", r#"{"person":{"birth_date":"2008-03"}}"#),
        (
            "{}",
            "filings[0].requests[0].date",
            "\"2026\"",
            r#"{"filings":{"at_least":[{"requests":{"at_least":[{"date":"2026"}]}}]}}"#,
        ),
        (r#"{"filings":[]}"#, "filings[0].form", "\"i360\"", r#"{"filings":[{"form":"i360"}]}"#),
        (r#"{"filings":[{},{}]}"#, "filings", "[]", r#"{"filings":[]}"#),
        (r#"{"filings":[{},{}]}"#, "filings[1]", r#"{"form":"i360"}"#, r#"{"filings":[{},{"form":"i360"}]}"#),
        (r#"{"filings":[{"form":"i360"}]}"#, "filings[0]", "null", r#"{"filings":[{}]}"#),
        ("{}", "person.nationalities[0]", "\"GT\"", r#"{"person":{"nationalities":{"at_least":["GT"]}}}"#),
        (
            r#"{"person":{"nationalities":["GT","HN"]}}"#,
            "person.nationalities[1]",
            "\"SV\"",
            r#"{"person":{"nationalities":["GT","SV"]}}"#,
        ),
        (
            r#"{"orders":[{"ended":false}]}"#,
            "orders[0].ended.date",
            "\"2026\"",
            r#"{"orders":[{"ended":{"date":"2026"}}]}"#,
        ),
        (r#"{"orders":[{"ended":{"date":"2026"}}]}"#, "orders[0].ended", "{}", r#"{"orders":[{"ended":{}}]}"#),
        (r#"{"orders":[{"ended":{"date":"2026"}}]}"#, "orders[0].ended.date", "null", r#"{"orders":[{"ended":{}}]}"#),
        (r#"{"orders":[{"ended":false}]}"#, "orders[0].ended.date", "null", r#"{"orders":[{"ended":false}]}"#),
        ("{}", "filings[0].rejected.date", "null", "{}"),
        (
            "{}",
            "orders[0].factual_basis.answer",
            "true",
            r#"{"orders":{"at_least":[{"factual_basis":{"answer":true,"by":"stated"}}]}}"#,
        ),
        (
            r#"{"orders":[{"factual_basis":{"answer":true,"by":"document"}}]}"#,
            "orders[0].factual_basis.answer",
            "false",
            r#"{"orders":[{"factual_basis":{"answer":false,"by":"document"}}]}"#,
        ),
        (
            r#"{"orders":[{"factual_basis":{"answer":true,"by":"document"}}]}"#,
            "orders[0].factual_basis.by",
            "\"decided\"",
            r#"{"orders":[{"factual_basis":{"answer":true,"by":"decided"}}]}"#,
        ),
        (
            r#"{"orders":[{"factual_basis":{"answer":true,"by":"document"}}]}"#,
            "orders[0].factual_basis.answer",
            "null",
            r#"{"orders":[{}]}"#,
        ),
        ("{}", "person", r#"{"ever_arrested":false}"#, r#"{"person":{"ever_arrested":false}}"#),
        (r#"{"id":"a"}"#, "", r#"{"id":"b"}"#, r#"{"id":"b"}"#),
        (r#"{"id":"a"}"#, "", "null", "{}"),
    ] {
        assert_eq!(after(case, path, json), wanted, "{case} {path}");
    }
}

#[test]
fn a_refused_setting_changes_nothing() {
    let text = r#"{"orders":[{"id":"a","primary_reason":{"answer":"mixed","by":"attorney"}},{"id":"b"}]}"#;
    for (path, json, code, at) in [
        ("orders[3].id", "\"c\"", "case.no_such_path", "orders"),
        ("orders[0].name", "\"c\"", "case.no_such_path", "orders[0]"),
        ("orders.id", "\"c\"", "case.no_such_path", "orders"),
        ("Ana", "1", "case.no_such_path", ""),
        ("person[0]", "1", "case.no_such_path", "person"),
        ("person.birth_date.year", "1", "case.no_such_path", "person.birth_date"),
        ("orders[0].primary_reason.why", "1", "case.no_such_path", "orders[0].primary_reason"),
        ("orders[01].id", "\"c\"", "case.no_such_path", "orders"),
        ("orders[1].id", "\"a\"", "case.duplicate_id", "orders[1].id"),
        ("filings[0]", r#"{"id":"b"}"#, "case.duplicate_id", "filings[0].id"),
        ("filings[0].requests[0].date", "\"x\"", "case.not_a_date", "filings[0].requests[0].date"),
        ("filings[0].requests[0]", r#"{"x":1}"#, "case.unknown_field", "filings[0].requests[0]"),
        ("orders[0].primary_reason.by", "\"stated\"", "case.stated_conclusion", "orders[0].primary_reason"),
        ("orders[1].primary_reason.answer", "\"mixed\"", "case.stated_conclusion", "orders[1].primary_reason"),
        ("orders[1].factual_basis.by", "\"document\"", "case.missing_field", "orders[1].factual_basis.answer"),
        ("person.birth_date", "2006", "case.wrong_type", "person.birth_date"),
        ("person.birth_date", "", "json.syntax", ""),
        ("", "[]", "case.wrong_type", ""),
    ] {
        let mut case = read(text);
        let error = case.set(path, json).unwrap_err();
        assert_eq!((error.code(), error.path()), (code, at), "{path}");
        assert_eq!(case.to_json(), text);
    }
}

#[test]
fn debug_prints_no_value() {
    let text = full(true, 1, true);
    let case = read(&text);
    let (order, filing) = (&case.orders.items()[0], &case.filings.items()[0]);
    let printed = format!(
        "{case:?} {order:?} {filing:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
        case.orders,
        case.person,
        case.person.birth_country,
        order.ended,
        order.primary_reason,
        filing.form,
        filing.received_date,
    );
    assert_eq!(printed, "Case Order Filing List Person Some(Country) Happened Some(Said) Some(Form) Happened");
    for value in ["1999", "true", "ref-of-nobody", "id-", "immigration_only", "ZW", "99999"] {
        assert!(text.contains(value) && !printed.contains(value), "{value}");
    }
}

#[test]
fn a_fact_has_a_path() {
    assert_eq!(node::FILINGS_REQUESTS_DATE.at([0, 1]).path(), "filings[0].requests[1].date");
    assert_eq!(node::FILINGS_REQUESTS.at([3, 0]).path(), "filings[3].requests");
    assert_eq!(node::FILINGS_FORM.at([node::UNTOLD, 0]).path(), "filings[].form");
    assert_eq!(node::PERSON_BIRTH_DATE.at([0, 0]).path(), "person.birth_date");
    let requests = node::FILINGS_REQUESTS.at([3, 0]);
    assert_eq!(requests.inside([3, 0], 7), [3, 7]);
    assert_eq!(node::FILINGS.at([0, 0]).inside([0, 0], 7), [7, 0]);
}

#[test]
fn lists_of_words_are_what_they_say() {
    assert_eq!(State::ALL.len(), 56);
    assert!(Country::new("PS").is_some() && Country::new("XX").is_none());
    assert!(super::generated::codes::COUNTRY.is_sorted());
    assert_eq!(GroundCode::P6C_ii.as_str(), "6C_ii");
    assert_eq!(Form::I360.as_str(), "i360");
}
