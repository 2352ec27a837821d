//! One topic: its opening comment, its rules with their points, its choices.

use std::collections::BTreeSet;

use super::table::{Table, applies, authority, quoted};
use crate::law::model::{Basis, Choice, Point, Rule, Source, Topic};
use crate::law::{GENERAL, Law};
use crate::words::Words;

pub(super) fn topic(law: &Law, words: &Words, topic: &Topic) -> String {
    let mut out = format!("\n## {}\n\n", topic.name);
    topic.opening.iter().for_each(|line| out.push_str(&format!("> {line}\n")));
    let rules = law.rules.iter().filter(|rule| rule.topic == topic.name);
    let (covered, not_covered): (Vec<_>, Vec<_>) = rules.partition(|rule| rule.covered);
    covered.iter().for_each(|it| out.push_str(&rule(law, words, it)));
    out.push_str(&not_evaluated(words, &not_covered));
    let choices = law.choices.iter().filter(|choice| choice.topic == topic.name);
    choices.for_each(|it| out.push_str(&choice(it)));
    out
}

fn rule(law: &Law, words: &Words, rule: &Rule) -> String {
    let mut out = format!("\n### {}\n\n", rule.row.id);
    if rule.kind != GENERAL {
        out.push_str(&format!("- {}\n", quoted(words, &rule.row.id)));
        let group = rule.group.as_deref().unwrap_or("none");
        let (kind, of, measured, phase) = (rule.kind, rule.of, rule.measured, rule.phase);
        out.push_str(&format!("- Kind: {kind}; of: {of}; measured: {measured}; group: {group}; phase: {phase}\n"));
        out.push_str(&format!("- {} (**{}**); applies {}\n", rule.row.cite, rule.row.support, applies(&rule.row)));
        for source in sources(law, rule) {
            out.push_str(&format!("- Source `{}`: {}, {}\n", source.id, source.title, source.dated));
        }
        let through = rule.row.verified_through.map_or_else(|| "no day".to_owned(), |day| day.to_string());
        let reviewed = rule.row.reviewed_by.as_deref().unwrap_or("none yet");
        out.push_str(&format!("- Verified through: {through}; reviewed by: {reviewed}\n"));
    }
    let mut table = Table::new(&["point", "outcome", "authority of its own", "next step", "values", "sentence"]);
    for point in &rule.points {
        let values: Vec<_> = point.values.iter().map(|(name, kind)| format!("{name}: {}", kind.word())).collect();
        table.row(&[
            &point.name,
            &outcome(point),
            &own(law, rule, point),
            point.step.as_ref().map_or("", |named| &named.name),
            &values.join(", "),
            &quoted(words, &format!("{}--{}", rule.row.id, point.name)),
        ]);
    }
    out + &table.text()
}

/// The sources of a rule and of its points.
fn sources<'a>(law: &'a Law, rule: &Rule) -> Vec<&'a Source> {
    let rows = rule.points.iter().filter_map(|point| law.row_of(rule, point)).chain([&rule.row]);
    let names: BTreeSet<&str> = rows.flat_map(|row| &row.sources).map(|named| named.name.as_str()).collect();
    law.sources.iter().filter(|source| names.contains(source.id.as_str())).collect()
}

fn outcome(point: &Point) -> String {
    let more = point.lean.or(point.today).map(|side| format!(" ({side})")).unwrap_or_default();
    format!("{}{more}", point.outcome)
}

fn own(law: &Law, rule: &Rule, point: &Point) -> String {
    match (&point.basis, law.row_of(rule, point)) {
        (Basis::Rule, _) | (_, None) => String::new(),
        (Basis::Own(_), Some(row)) => authority(row),
        (Basis::Version { .. }, Some(row)) => format!("`{}`: {}", row.id, authority(row)),
    }
}

fn not_evaluated(words: &Words, rules: &[&Rule]) -> String {
    let mut table = Table::new(&["not evaluated yet", "of", "measured", "phase", "group", "authority", "sentence"]);
    for rule in rules {
        table.row(&[
            &rule.row.id,
            rule.of,
            rule.measured,
            rule.phase,
            rule.group.as_deref().unwrap_or_default(),
            &authority(&rule.row),
            &quoted(words, &rule.row.id),
        ]);
    }
    table.text()
}

fn choice(choice: &Choice) -> String {
    let read = choice.key.map_or_else(String::new, |key| format!(", read on the day: {key}"));
    let mut table = Table::new(&["row", "is", "for", "applies", "authority"]);
    for row in &choice.rows {
        let only = row.only.as_ref().map(|(word, code)| format!("{word} = {code}")).unwrap_or_default();
        let is = row.is.as_deref().unwrap_or_default();
        table.row(&[&row.id, is, &only, &applies(row), &authority(row)]);
    }
    format!("\n### Choice {}{read}\n{}", choice.id, table.text())
}
