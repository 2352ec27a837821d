//! The next day on which an outcome differs is the day on which a daily look first sees it.

use std::collections::BTreeSet;

use sijs::{Day, Law};
use sijs_tests::corpus::{Told, corpus, mixed, outcome, records, subject};
use sijs_tests::random::Random;

use crate::none;

const SEED: u64 = 13;
const YEARS: i32 = 10;
const FROM_THE_CASES: usize = 60;
const MIXED: usize = 30;

type Answers = BTreeSet<(String, String, String)>;

fn answers(law: &Law, told: &Told, day: Day) -> Answers {
    let findings = law.matter(&told.case, day).assess().findings;
    findings.iter().map(|finding| (finding.rule.clone(), subject(finding), outcome(finding))).collect()
}

/// The first later day of the next ten years on which an answer differs, and the rules that differ.
fn walked(law: &Law, told: &Told) -> Option<(Day, BTreeSet<String>)> {
    let now = answers(law, told, told.as_of);
    let mut day = told.as_of;
    for _ in 0..YEARS * 366 {
        day = day.next()?;
        let then = answers(law, told, day);
        if then != now {
            return Some((day, now.symmetric_difference(&then).map(|(rule, _, _)| rule.clone()).collect()));
        }
    }
    None
}

#[test]
fn the_next_change_is_what_a_daily_look_sees() {
    let law = Law::embedded();
    let mut random = Random::new(SEED);
    let all = corpus();
    let step = all.len() / FROM_THE_CASES;
    let mut told: Vec<Told> = all.iter().step_by(step.max(1)).cloned().collect();
    told.extend(records());
    told.extend((0..MIXED).map(|_| mixed(&all, &mut random)));
    let (mut wrong, mut changes) = (Vec::new(), 0);
    for told in &told {
        let seen = walked(&law, told);
        changes += usize::from(seen.is_some());
        let horizon = told.as_of.plus_days(YEARS * 366);
        let next = law.matter(&told.case, told.as_of).next_change();
        let next = next.filter(|next| horizon.is_none_or(|horizon| next.date <= horizon));
        let next = next.map(|next| (next.date, next.rules.into_iter().collect::<BTreeSet<_>>()));
        if seen != next {
            let shown = |change: &Option<(Day, BTreeSet<String>)>| match change {
                Some((day, rules)) => format!("{day} {rules:?}"),
                None => "no day".to_owned(),
            };
            wrong.push(format!(
                "{} on {}: next_change {}, a daily look {}\n   {}",
                told.name,
                told.as_of,
                shown(&next),
                shown(&seen),
                told.facts
            ));
        }
    }
    println!("seed {SEED}: {} cases walked day by day, {changes} change within {YEARS} years", told.len());
    assert!(told.len() >= 90 && changes >= 30, "{} cases, {changes} changes", told.len());
    none(&wrong);
}

/// `until` of a not-yet is the day before a day on which a fresh look differs, and on no day before it does one.
#[test]
fn until_is_the_last_day_of_an_answer() {
    let law = Law::embedded();
    let mut wrong = Vec::new();
    let mut checked = 0;
    for told in corpus() {
        let findings = law.matter(&told.case, told.as_of).assess().findings;
        for finding in findings.iter().filter(|finding| finding.until.is_some()) {
            let key = |f: &sijs::Finding| (f.rule.clone(), subject(f));
            let look = |day: Day| {
                let later = law.matter(&told.case, day).assess().findings;
                later
                    .into_iter()
                    .find(|other| key(other) == key(finding))
                    .map(|other| (outcome(&other), sijs_tests::corpus::values(&other)))
            };
            let now = Some((outcome(finding), sijs_tests::corpus::values(finding)));
            let Some(until) = finding.until else { continue };
            checked += 1;
            let holds = look(until) == now;
            let ends = until.next().is_some_and(|after| look(after) != now);
            if !holds || !ends || until < told.as_of {
                wrong.push(format!(
                    "{} on {}: {} until {until}: holds {holds}, ends {ends}",
                    told.name, told.as_of, finding.rule
                ));
            }
        }
    }
    assert!(checked > 100, "only {checked}");
    none(&wrong);
}
