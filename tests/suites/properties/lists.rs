//! The order of items in a list changes indexes, and nothing else. The same bytes come of the same case.

use std::collections::BTreeMap;

use serde_json::Value;
use sijs::{Assessment, Case, Law, call};
use sijs_tests::corpus::{Told, answer, corpus, mixed, subject};
use sijs_tests::random::Random;

use crate::none;

const SEED: u64 = 11;
const MIXED: usize = 1_500;

/// For each list, by its old path: for each old place the new one.
type Moved = BTreeMap<String, Vec<usize>>;

/// The value with every list in another order.
fn shuffled(value: &Value, path: &str, random: &mut Random, moved: &mut Moved) -> Value {
    match value {
        Value::Array(items) => {
            let order = random.order(items.len());
            let mut places = vec![0; items.len()];
            for (new, old) in order.iter().enumerate() {
                places[*old] = new;
            }
            moved.insert(path.to_owned(), places);
            let item = |old: &usize| shuffled(&items[*old], &format!("{path}[{old}]"), random, moved);
            Value::Array(order.iter().map(item).collect())
        }
        Value::Object(fields) => {
            let field = |(key, value): (&String, &Value)| {
                let below = match (key.as_str(), path.is_empty()) {
                    ("at_least", _) => path.to_owned(),
                    (_, true) => key.clone(),
                    (_, false) => format!("{path}.{key}"),
                };
                (key.clone(), shuffled(value, &below, random, moved))
            };
            Value::Object(fields.iter().map(field).collect())
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value.clone(),
    }
}

/// A path of the old case, as it is in the new one.
fn moved_path(path: &str, moved: &Moved) -> String {
    let (mut old, mut new) = (String::new(), String::new());
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('[') {
        let (place, after) = after.split_once(']').unwrap_or((after, ""));
        old.push_str(before);
        new.push_str(before);
        let place_in_new = place.parse().ok().and_then(|at: usize| moved.get(&old)?.get(at).copied());
        old.push_str(&format!("[{place}]"));
        new.push_str(&match place_in_new {
            Some(at) => format!("[{at}]"),
            None => format!("[{place}]"),
        });
        rest = after;
    }
    new + rest
}

fn sorted(mut lines: Vec<String>) -> Vec<String> {
    lines.sort();
    lines
}

/// Everything that an assessment says, in no order, places moved.
fn said(assessment: &Assessment, moved: &Moved) -> BTreeMap<String, Vec<String>> {
    let place = |filing: &str| {
        let moved = filing.parse().ok().and_then(|at: usize| moved.get("filings")?.get(at).copied());
        moved.map_or_else(|| filing.to_owned(), |at| at.to_string())
    };
    let paths = |paths: &[String]| sorted(paths.iter().map(|path| moved_path(path, moved)).collect()).join(" ");
    let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for finding in &assessment.findings {
        let rows = |rows: &[sijs::Authority]| sorted(rows.iter().map(|row| row.row.clone()).collect()).join(" ");
        let key = format!("{} of {}", finding.rule, place(&subject(finding)));
        all.entry(format!("{key}: answer")).or_default().push(answer(finding));
        all.entry(format!("{key}: used")).or_default().push(paths(&finding.used));
        all.entry(format!("{key}: missing")).or_default().push(paths(&finding.missing));
        all.entry(format!("{key}: authority")).or_default().push(rows(&finding.authority));
        all.entry(format!("{key}: examined")).or_default().push(rows(&finding.examined));
    }
    for group in &assessment.groups {
        let told = format!(
            "{:?} {:?} {:?} {:?} {:?}",
            group.outcome,
            group.timing,
            group.until.map(|day| day.to_string()),
            sorted(group.against.clone()),
            group.another_way.map(|way| (way.outcome, way.timing, way.until.map(|day| day.to_string()))),
        );
        all.insert(format!("group {}", group.id), vec![told]);
    }
    let missing =
        |fact: &sijs::MissingFact| format!("{} {} {}", moved_path(&fact.path, moved), fact.settles, fact.touches);
    let flag = |flag: &sijs::Flag| {
        let date = flag.date.map(|day| day.to_string());
        format!("{} {:?} {date:?} {:?}", flag.id, flag.level, flag.days)
    };
    let step = |step: &sijs::NextStep| {
        let days = [step.by, step.last].map(|day| day.map(|day| day.to_string()));
        format!("{} {days:?} {}", step.id, step.kind)
    };
    all.insert("missing".into(), sorted(assessment.missing.iter().map(missing).collect()));
    all.insert("flags".into(), assessment.flags.iter().map(flag).collect());
    all.insert("steps".into(), sorted(assessment.next_steps.iter().map(step).collect()));
    all.insert("stage".into(), vec![assessment.stage.word().to_owned()]);
    all.insert("recheck_by".into(), vec![assessment.recheck_by.to_string()]);
    all
}

#[test]
fn the_order_of_items_changes_indexes_alone() {
    let law = Law::embedded();
    let mut random = Random::new(SEED);
    let mut told: Vec<Told> = corpus();
    told.extend((0..MIXED).map(|_| mixed(&corpus_part(&told, &mut random), &mut random)).collect::<Vec<_>>());
    let (mut wrong, mut compared) = (Vec::new(), 0);
    for told in &told {
        let before = law.matter(&told.case, told.as_of).assess();
        for _ in 0..3 {
            let mut moved = Moved::new();
            let facts = shuffled(&told.facts, "", &mut random, &mut moved);
            let Some(other) = told.with(facts.clone()) else {
                wrong.push(format!("{}: refused in another order", told.name));
                continue;
            };
            compared += usize::from(facts != told.facts);
            let after = law.matter(&other.case, other.as_of).assess();
            let (before, after) = (said(&before, &moved), said(&after, &Moved::new()));
            for key in before.keys().chain(after.keys().filter(|key| !before.contains_key(*key))) {
                let (before, after) = (before.get(key), after.get(key));
                if before != after {
                    wrong.push(format!(
                        "{} on {}: {key}: {before:?}, then {after:?}\n   {}",
                        told.name, told.as_of, told.facts
                    ));
                }
            }
        }
    }
    println!("seed {SEED}: {compared} pairs in another order");
    assert!(compared > 500, "only {compared} pairs in another order");
    none(&wrong);
}

/// A handful to mix from.
fn corpus_part(told: &[Told], random: &mut Random) -> Vec<Told> {
    (0..6).map(|_| random.one_of(told).clone()).collect()
}

#[test]
fn the_same_case_gives_the_same_bytes() {
    let include = ["page", "text", "findings", "next_change"];
    let mut wrong = Vec::new();
    for (at, told) in corpus().iter().enumerate() {
        let language = ["en", "es"][at % 2];
        for audience in ["youth", "practitioner"] {
            let request = told.request(language, audience, &include);
            let again = Told { facts: serde_json::from_str(&told.case.to_json()).unwrap_or_default(), ..told.clone() };
            for door in ["assess", "page"] {
                let answer = call(door, &request);
                let same = answer == call(door, &request);
                let round = answer == call(door, &again.request(language, audience, &include));
                if !(answer.is_ok() && same && round) {
                    wrong.push(format!("{} {door} {audience}: same {same}, through to_json {round}", told.name));
                }
            }
        }
        let round = Case::from_json(&told.case.to_json());
        if round.as_ref() != Ok(&told.case) {
            wrong.push(format!("{}: to_json reads otherwise", told.name));
        }
    }
    none(&wrong);
}
