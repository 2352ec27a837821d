//! What one row of the law is worth: taken away, and ended on a day to come.

use std::collections::{BTreeMap, BTreeSet};

use sijs::{Day, Finding, Law};
use sijs_tests::corpus::{Told, answer, corpus, day, outcome, subject};

use crate::none;

pub(crate) type Findings = BTreeMap<(String, String), Finding>;

pub(crate) fn findings(law: &Law, told: &Told) -> Findings {
    let findings = law.matter(&told.case, told.as_of).assess().findings;
    findings.into_iter().map(|finding| ((finding.rule.clone(), subject(&finding)), finding)).collect()
}

fn without(law: &Law, row: &str, from: Day) -> Law {
    law.with_vacated(row, from).unwrap_or_else(|| panic!("no row {row}"))
}

pub(crate) fn names(rows: &[sijs::Authority], row: &str) -> bool {
    rows.iter().any(|named| named.row == row)
}

/// Changes without the row that are no fault, each with its reason.
fn is_expected(row: &str, rule: &str, is_gone: bool) -> Option<&'static str> {
    let of_revocation = rule.starts_with("revoke-");
    match row {
        "general" => Some("no law: the endings that any rule can have"),
        "dhs-consent" if of_revocation && is_gone => Some("an approval opens the phase in which revocation is asked"),
        _ => None,
    }
}

#[test]
fn a_row_taken_away_changes_what_names_it_and_nothing_else() {
    let law = Law::embedded();
    let all: Vec<(Told, Findings)> = corpus().into_iter().map(|told| (told.clone(), findings(&law, &told))).collect();
    // by row, rule and point: how often, and one example
    let mut wrong = BTreeMap::<String, (usize, String)>::new();
    let (mut named, mut expected) = (0, BTreeSet::new());
    for row in law.row_ids() {
        let without = without(&law, &row, day("1900-01-01"));
        for (told, before) in &all {
            let after = findings(&without, told);
            for ((rule, subject), finding) in before {
                let then = after.get(&(rule.clone(), subject.clone()));
                let is_same = then.is_some_and(|then| answer(then) == answer(finding));
                let rests = names(&finding.authority, &row);
                named += usize::from(rests);
                let mut fault = |what: &str| {
                    let then = then.map_or("gone", |then| then.point.as_str());
                    let line = format!("{row}: {rule} {} {what} {then}", finding.point);
                    let (times, _) = wrong.entry(line).or_insert((0, told.name.clone()));
                    *times += 1;
                };
                // of two decisions under two laws one decides, and the law of both is read
                let of_several = row == "age-at-filing-law" && finding.point == "decided-under-old-law";
                if rests && is_same && !of_several {
                    fault("names it and stays");
                }
                if !rests && !is_same && !names(&finding.examined, &row) {
                    match is_expected(&row, rule, then.is_none()) {
                        Some(why) => drop(expected.insert((row.clone(), why))),
                        None => fault("does not name it and becomes"),
                    }
                }
            }
        }
    }
    println!("{named} answers name the row that is taken away; expected: {expected:?}");
    assert!(named > 10_000, "only {named}");
    let lines = wrong.into_iter().map(|(line, (times, name))| format!("{line}: {times} times, as in {name}"));
    none(&lines.collect::<Vec<_>>());
}

/// A row that ends on a day to come is a day of change like any other: `next_change` sees it, and `recheck_by` is no later.
#[test]
fn the_end_of_a_row_is_seen_coming() {
    const AHEAD: i32 = 37;
    let law = Law::embedded();
    let all: Vec<(Told, Findings)> = corpus().into_iter().map(|told| (told.clone(), findings(&law, &told))).collect();
    let answers = |law: &Law, told: &Told, on: Day| -> BTreeSet<(String, String, String)> {
        let findings = law.matter(&told.case, on).assess().findings;
        findings.iter().map(|finding| (finding.rule.clone(), subject(finding), outcome(finding))).collect()
    };
    let (mut wrong, mut ends) = (Vec::new(), 0);
    for row in law.row_ids() {
        let rests = |findings: &Findings| findings.values().any(|finding| names(&finding.authority, &row));
        for (told, _) in all.iter().filter(|(_, findings)| rests(findings)).take(12) {
            let Some(end) = told.as_of.plus_days(AHEAD) else { continue };
            let ending = without(&law, &row, end);
            let now = answers(&ending, told, told.as_of);
            let days = (1..=2 * AHEAD).filter_map(|days| told.as_of.plus_days(days));
            let seen = days.into_iter().find(|day| answers(&ending, told, *day) != now);
            ends += usize::from(seen == Some(end));
            let matter = ending.matter(&told.case, told.as_of);
            let next = matter.next_change().map(|next| next.date);
            let horizon = told.as_of.plus_days(2 * AHEAD);
            let recheck = matter.assess().recheck_by;
            if seen != next.filter(|next| Some(*next) <= horizon) || seen.is_some_and(|seen| recheck > seen) {
                let shown = |day: Option<Day>| day.map_or_else(|| "no day".to_owned(), |day| day.to_string());
                let (next, seen) = (shown(next), shown(seen));
                wrong.push(format!(
                    "{row} ends on {end}: {}: next_change {next}, seen {seen}, recheck_by {recheck}",
                    told.name
                ));
            }
        }
    }
    println!("{ends} ends of a row turn an outcome on their day");
    assert!(ends > 50, "only {ends}");
    none(&wrong);
}
