//! Which facts nothing reads yet, and that nothing printed for a log holds a fact.

use std::collections::{BTreeMap, BTreeSet};

use sijs::{Assessment, Audience, Case, Day, Law, Value, Words};
use sijs_tests::corpus::{Told, answer, corpus, subject};
use sijs_tests::facts::{Facts, places, unplaced};
use sijs_tests::files;

use crate::none;

/// The leaves of the list of facts that no finding of any case or record used or missed.
fn unread() -> Vec<String> {
    let law = Law::embedded();
    let mut read = BTreeSet::new();
    for told in corpus() {
        let assessment = law.matter(&told.case, told.as_of).assess();
        for finding in &assessment.findings {
            read.extend(finding.used.iter().chain(&finding.missing).map(|path| unplaced(path)));
        }
        read.extend(assessment.missing.iter().map(|fact| unplaced(&fact.path)));
    }
    let facts = Facts::load().facts;
    let known: BTreeSet<&str> = facts.iter().map(|fact| fact.path.as_str()).collect();
    none(
        &read
            .iter()
            .filter(|path| !known.contains(path.as_str()))
            .map(|path| format!("no fact {path}"))
            .collect::<Vec<_>>(),
    );
    let leaves = facts.iter().filter(|fact| fact.kind != "group").map(|fact| fact.path.clone());
    let mut unread: Vec<String> = leaves.filter(|path| !read.contains(path)).collect();
    unread.sort();
    unread
}

#[test]
fn the_list_of_unread_facts_is_what_it_says() {
    let unread = unread();
    let text = files::text(&files::here("unread.txt"));
    let listed: Vec<String> = text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect();
    let is = |of: &[String], path: &String| of.contains(path);
    let mut wrong: Vec<String> = listed
        .iter()
        .filter(|path| !is(&unread, path))
        .map(|path| format!("is read now, take it off the list: {path}"))
        .collect();
    wrong.extend(
        unread.iter().filter(|path| !is(&listed, path)).map(|path| format!("nothing reads it any more: {path}")),
    );
    none(&wrong);
    assert_eq!(listed, unread, "in order, each once");
}

/// A day in every form in which an answer or a page prints it.
fn forms(day: Day) -> Vec<String> {
    const MONTHS: [[&str; 12]; 2] = [
        [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        [
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre",
        ],
    ];
    let mut forms = vec![day.to_string()];
    for months in MONTHS {
        let name = months[day.month() as usize - 1];
        let short: String = name.chars().take(3).collect();
        let (year, of_month) = (day.year(), day.day());
        forms.extend([format!("{of_month} {name} {year}"), format!("{of_month} {short} {year}")]);
        forms.push(format!("{of_month} de {name} de {year}"));
    }
    forms
}

/// The days that a log must not show: those told, and those worked out from them.
fn days_of(told: &Told, assessment: &Assessment) -> BTreeSet<Day> {
    let leaves = places(&told.facts).into_iter().filter_map(|place| {
        let text = told.facts.pointer(&place.pointer)?.as_str()?.to_owned();
        text.parse::<Day>().ok()
    });
    let mut days: BTreeSet<Day> = leaves.collect();
    for finding in &assessment.findings {
        days.extend(finding.until);
        days.extend(
            finding.values.iter().filter_map(|(_, Value::Days(days))| *days).flat_map(|(one, other)| [one, other]),
        );
    }
    days.extend(assessment.flags.iter().filter_map(|flag| flag.date));
    days.extend(assessment.next_steps.iter().filter_map(|step| step.last));
    // days of the law and of the question are nobody's
    let cites: Vec<&str> = assessment
        .findings
        .iter()
        .flat_map(|finding| finding.authority.iter().chain(&finding.examined))
        .map(|row| row.cite.as_str())
        .collect();
    days.retain(|day| *day != told.as_of && !cites.iter().any(|cite| cite.contains(&day.to_string())));
    days
}

#[test]
fn what_is_printed_for_a_log_holds_no_day_and_no_harm() {
    let law = Law::embedded();
    let mut wrong = BTreeSet::new();
    for told in corpus() {
        let matter = law.matter(&told.case, told.as_of);
        let mut assessment = matter.assess();
        assessment.next_change = matter.next_change();
        let mut printed = vec![
            ("Case", format!("{:?} {:#?}", told.case, told.case)),
            ("Matter", format!("{matter:?}")),
            ("Assessment", format!("{assessment:?} {assessment:#?}")),
            ("Flag", format!("{:?}", assessment.flags)),
            ("Finding", format!("{:?}", assessment.findings)),
        ];
        for words in [Words::english(), Words::spanish()] {
            for audience in [Audience::Youth, Audience::Practitioner] {
                let page = matter.page(&words, audience);
                printed.push(("Page", format!("{page:?} {page:#?}")));
                printed.push(("Section", format!("{:?}", page.sections)));
                let lines = page.sections.iter().flat_map(|section| &section.lines);
                printed.push(("Line", format!("{:?}", lines.collect::<Vec<_>>())));
            }
        }
        let days = days_of(&told, &assessment);
        let forms: Vec<String> = days.into_iter().flat_map(forms).collect();
        let is_forced = told.facts.to_string().contains("\"forced_or_child\":true");
        let counted: Vec<String> =
            assessment.flags.iter().filter_map(|flag| flag.days).map(|days| format!("Some({days})")).collect();
        for (of, text) in printed {
            if let Some(form) = forms.iter().find(|form| text.contains(form.as_str())) {
                wrong.insert((of, "a day of the case", format!("{form} in {}", told.name)));
            }
            if of != "Case" && counted.iter().any(|days| text.contains(&format!("days: {days}"))) {
                wrong.insert((of, "how many days are left, which tells the birth date", told.name.clone()));
            }
            if is_forced && text.contains("forced") {
                wrong.insert((of, "a harm, as the name of a point", told.name.clone()));
            }
            if text.contains("(\"why\"") || text.contains("\"birth-dates\"") {
                wrong.insert((of, "why a lawyer should hear it first", told.name.clone()));
            }
        }
    }
    // one example of each
    let mut seen = BTreeSet::new();
    let first = wrong.into_iter().filter(|(of, what, _)| seen.insert((*of, *what)));
    none(&first.map(|(of, what, as_in)| format!("Debug of {of} prints {what}: {as_in}")).collect::<Vec<_>>());
}

#[test]
fn a_full_case_prints_its_kinds_alone() {
    let full = Facts::load().full(true, 2);
    let case = Case::from_json(&full.to_string()).unwrap_or_else(|error| panic!("{error}"));
    let (order, filing) = (case.orders.items(), case.filings.items());
    let printed = format!(
        "{case:?} {:?} {:?} {:?} {:?} {:?} {:?} {order:?} {filing:?}",
        case.person,
        case.history,
        case.help,
        case.events.items(),
        case.parents.items(),
        case.id,
    );
    let told = places(&full).into_iter().filter_map(|place| {
        let value = full.pointer(&place.pointer)?;
        value.as_str().map(str::to_owned).or_else(|| value.as_u64().map(|number| number.to_string()))
    });
    // a word is found as a word: `form` is no part of `Conformed`
    let words: BTreeSet<&str> =
        printed.split(|letter: char| !(letter.is_alphanumeric() || "_-/".contains(letter))).collect();
    let told: BTreeSet<String> = told.collect();
    assert!(told.len() > 50);
    none(&told.into_iter().filter(|value| words.contains(value.as_str())).collect::<Vec<_>>());
}

/// The case without one leaf.
fn without(facts: &serde_json::Value, pointer: &str) -> Option<serde_json::Value> {
    let (above, key) = pointer.rsplit_once('/')?;
    let mut facts = facts.clone();
    facts.pointer_mut(above)?.as_object_mut()?.remove(key)?;
    Some(facts)
}

/// What an answer does not name among the facts it used does not matter to it.
#[test]
fn an_answer_hangs_on_nothing_but_what_it_used() {
    let law = Law::embedded();
    let mut wrong = BTreeMap::<String, (usize, String)>::new();
    let mut compared = 0;
    for told in corpus() {
        let before = law.matter(&told.case, told.as_of).assess().findings;
        for place in places(&told.facts) {
            let is_leaf =
                told.facts.pointer(&place.pointer).is_some_and(|value| !value.is_object() && !value.is_array());
            let less = without(&told.facts, &place.pointer).filter(|_| is_leaf).and_then(|facts| told.with(facts));
            let Some(less) = less else { continue };
            // a conclusion is one fact
            let path = place.path.trim_end_matches(".answer").trim_end_matches(".by");
            let after = law.matter(&less.case, less.as_of).assess().findings;
            for finding in before.iter().filter(|finding| !finding.used.iter().any(|used| used == path)) {
                let same = |other: &&sijs::Finding| other.rule == finding.rule && subject(other) == subject(finding);
                // a petition that is not told any more is another question
                let Some(then) = after.iter().find(same) else { continue };
                compared += 1;
                if answer(then) != answer(finding) {
                    let line = format!("{} of {}: {} -> {}", unplaced(path), finding.rule, finding.point, then.point);
                    let (times, _) = wrong.entry(line).or_insert((0, told.name.clone()));
                    *times += 1;
                }
            }
        }
    }
    println!("{compared} answers without a fact that they did not use");
    assert!(compared > 10_000, "only {compared}");
    let lines = wrong.into_iter().map(|(line, (times, name))| format!("{line}: {times} times, as in {name}"));
    none(&lines.collect::<Vec<_>>());
}
