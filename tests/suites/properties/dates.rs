//! A date told more exactly never turns a definite answer.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use sijs::{Law, PartialDate};
use sijs_tests::corpus::{Told, corpus, mixed, outcome, subject};
use sijs_tests::facts::places;
use sijs_tests::oracle::contradiction;
use sijs_tests::random::Random;

use crate::none;

const SEED: u64 = 12;
const MIXED: usize = 400;

/// The dates told, by their pointers.
fn dates(facts: &Value) -> Vec<(String, String)> {
    let dated = |pointer: &str| {
        let text = facts.pointer(pointer)?.as_str()?;
        text.parse::<PartialDate>().ok().map(|_| text.to_owned())
    };
    places(facts)
        .into_iter()
        .filter_map(|place| Some((dated(&place.pointer)?, place.pointer)))
        .map(|(t, p)| (p, t))
        .collect()
}

/// The same date told less exactly: its month, its year.
fn coarser(date: &str) -> Vec<String> {
    [7, 4]
        .iter()
        .filter_map(|length| date.get(..*length))
        .filter(|part| part.len() < date.len())
        .map(str::to_owned)
        .collect()
}

/// One step more exact: the months of a year; some days of a month, among them its ends, and what was told before.
fn finer(date: &str, told: &str, random: &mut Random) -> Vec<String> {
    if date.len() == 4 {
        return (1..=12).map(|month| format!("{date}-{month:02}")).collect();
    }
    let Ok(month) = date.parse::<PartialDate>() else { return Vec::new() };
    let last = month.last().day();
    let middle = 2 + u32::try_from(random.below(26)).unwrap_or(0);
    let mut days: Vec<String> = [1, 2, middle, last - 1, last].map(|day| format!("{date}-{day:02}")).into();
    if told.len() == 10 && told.starts_with(date) {
        days.push(told.to_owned());
    }
    days
}

fn with(told: &Told, pointer: &str, date: &str) -> Option<Told> {
    let mut facts = told.facts.clone();
    *facts.pointer_mut(pointer)? = json!(date);
    told.with(facts)
}

/// By rule and subject: the outcome, and whether it is definite.
fn answers(law: &Law, told: &Told) -> BTreeMap<(String, String), (String, bool)> {
    let findings = law.matter(&told.case, told.as_of).assess().findings;
    let answers = findings
        .iter()
        .map(|finding| ((finding.rule.clone(), subject(finding)), (outcome(finding), finding.outcome.is_definite())));
    answers.collect()
}

#[derive(Default)]
struct Counts {
    pairs: usize,
    definite: usize,
    gone: usize,
}

fn compare(law: &Law, coarse: &Told, fine: &Told, date: &str, counts: &mut Counts, wrong: &mut Vec<String>) {
    // told more exactly it may contradict another date; then it fills nothing in
    if contradiction::found(&fine.facts, fine.as_of).is_some() {
        return;
    }
    let (before, after) = (answers(law, coarse), answers(law, fine));
    for ((rule, subject), (outcome, definite)) in before {
        counts.pairs += 1;
        if !definite {
            continue;
        }
        counts.definite += 1;
        match after.get(&(rule.clone(), subject.clone())) {
            Some((then, _)) if *then == outcome => {}
            Some((then, _)) => wrong.push(format!(
                "{} on {}: {rule} of {subject}: {outcome}, and with {date} {then}\n   {}\n   {}",
                coarse.name, coarse.as_of, coarse.facts, fine.facts
            )),
            None => counts.gone += 1,
        }
    }
}

#[test]
fn a_date_told_more_exactly_turns_no_answer() {
    let law = Law::embedded();
    let mut random = Random::new(SEED);
    let mut told = corpus();
    let of_corpus = told.clone();
    told.extend((0..MIXED).map(|_| mixed(&of_corpus, &mut random)));
    let (mut wrong, mut counts) = (Vec::new(), Counts::default());
    for told in &told {
        for (pointer, date) in dates(&told.facts) {
            let mut coarse_dates = coarser(&date);
            if date.len() < 10 {
                coarse_dates.push(date.clone());
            }
            for coarse_date in coarse_dates {
                let Some(coarse) = with(told, &pointer, &coarse_date) else { continue };
                for fine_date in finer(&coarse_date, &date, &mut random) {
                    let Some(fine) = with(told, &pointer, &fine_date) else { continue };
                    compare(&law, &coarse, &fine, &fine_date, &mut counts, &mut wrong);
                }
            }
        }
    }
    let Counts { pairs, definite, gone } = counts;
    println!(
        "seed {SEED}: {pairs} answers on a date told less exactly, {definite} of them definite; {gone} subjects gone"
    );
    assert!(definite > 10_000, "only {definite} definite answers");
    none(&wrong);
}

#[test]
fn what_is_compared_is_made_right() {
    assert_eq!(coarser("2006-03-10"), ["2006-03", "2006"]);
    assert_eq!(coarser("2006"), Vec::<String>::new());
    assert_eq!(finer("2006", "2006", &mut Random::new(1)).len(), 12);
    let days = finer("2008-02", "2008-02-17", &mut Random::new(1));
    assert!(days.contains(&"2008-02-29".to_owned()) && days.contains(&"2008-02-17".to_owned()));
}
