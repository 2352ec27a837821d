//! Whether every sentence is there, says the same in every language, and may be said.

use std::collections::BTreeMap;

use super::asked::Asked;
use super::banned;
use super::pattern::Pattern;
use super::read::{Message, Messages};
use crate::Complaints;

const ATTRIBUTES: [&str; 3] = ["youth", "practitioner", "youth-lead"];

/// Says everything that is wrong in the messages of all languages.
pub fn check(words: &BTreeMap<&'static str, Messages>, asked: &Asked, complaints: &mut Complaints) {
    for (language, messages) in words {
        missing(language, messages, words, asked, complaints);
        for (key, message) in messages {
            if !asked.knows(key) {
                complaints.say(&message.file, message.line, "extra-message", key);
            }
            if message.lead.is_some() && !asked.points.contains_key(key) {
                let text = format!("{key}: youth-lead where there is no point");
                complaints.say(&message.file, message.line, "not-allowed", text);
            }
            values(key, message, asked, complaints);
            youth(language, key, message, asked, complaints);
        }
    }
    for (key, first) in words.values().next().into_iter().flatten() {
        for other in words.values().skip(1).filter_map(|messages| messages.get(key)) {
            same_values(key, first, other, complaints);
        }
    }
}

/// What the law asks for in both registers, and what another language has.
fn missing(
    language: &str,
    messages: &Messages,
    words: &BTreeMap<&'static str, Messages>,
    asked: &Asked,
    complaints: &mut Complaints,
) {
    let must = asked.points.keys().chain(&asked.rules).chain(&asked.others).map(|key| (key, &ATTRIBUTES[..2]));
    let mut wanted: BTreeMap<&String, Vec<&str>> = must.map(|(key, attributes)| (key, attributes.to_vec())).collect();
    for (key, message) in words.values().flatten().filter(|(key, _)| asked.knows(key)) {
        let has = ATTRIBUTES.into_iter().filter(|attribute| message.of(attribute).is_some());
        wanted.entry(key).or_default().extend(has);
    }
    for (key, attributes) in wanted {
        let message = messages.get(key);
        let gone = |attribute: &&str| message.is_none_or(|one| !one.is_broken && one.of(attribute).is_none());
        let list: Vec<&str> = ATTRIBUTES.into_iter().filter(|one| attributes.contains(one)).filter(gone).collect();
        if !list.is_empty() {
            let folder = || format!("words/{language}").into();
            let (file, line) = message.map_or_else(|| (folder(), 0), |message| (message.file.clone(), message.line));
            complaints.say(file, line, "missing-message", format!("{key} ({})", list.join(", ")));
        }
    }
}

/// A point's sentence may name that point's values, a rule's label none.
fn values(key: &str, message: &Message, asked: &Asked, complaints: &mut Complaints) {
    let is_rule = asked.rules.iter().any(|rule| rule == key);
    let Some(known) = asked.points.get(key).map(Vec::as_slice).or(is_rule.then_some(&[])) else { return };
    for attribute in ATTRIBUTES {
        let names = message.of(attribute).map(Pattern::names).unwrap_or_default();
        for name in names.keys().filter(|name| !known.iter().any(|one| one == *name)) {
            let text = format!("{key}.{attribute} names {name}, which is no value of it");
            complaints.say(&message.file, message.line, "variables-differ", text);
        }
    }
}

fn same_values(key: &str, first: &Message, other: &Message, complaints: &mut Complaints) {
    for attribute in ATTRIBUTES {
        let (Some(first), Some(pattern)) = (first.of(attribute), other.of(attribute)) else { continue };
        if first.names() != pattern.names() {
            let text = format!("{key}.{attribute} names other values or words than the first language");
            complaints.say(&other.file, other.line, "variables-differ", text);
        }
    }
}

/// What a young person may read: no banned word, and short where the page is narrow.
fn youth(language: &str, key: &str, message: &Message, asked: &Asked, complaints: &mut Complaints) {
    let is_point = asked.points.contains_key(key);
    let is_rule = asked.rules.iter().any(|rule| rule == key);
    for (attribute, most) in [
        ("youth", if is_point { Some(banned::cell(language)) } else { is_rule.then_some(banned::LABEL) }),
        ("youth-lead", Some(banned::LEAD)),
    ] {
        for text in message.of(attribute).map(Pattern::readings).unwrap_or_default() {
            if let Some(phrase) = banned::find(&text) {
                complaints.say(&message.file, message.line, "banned-word", format!("{key}.{attribute}: {phrase}"));
            }
            if most.is_some_and(|most| text.chars().count() > most) {
                let text = format!("{key}.{attribute}: {} letters", text.chars().count());
                complaints.say(&message.file, message.line, "too-long", text);
            }
        }
    }
}
