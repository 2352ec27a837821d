//! One pack: a head, then a line for each sentence, in the order of its keys.

use std::collections::BTreeMap;

use super::read::Messages;

/// Names who reviewed a language's words; it becomes the head of the packs and is no line of them.
pub const REVIEWED: &str = "words--reviewed";

/// Added to a point's key for the sentences that open a page.
const LEAD: &str = "--lead";

/// The text of the pack of one language for one audience.
pub fn pack(language: &str, audience: &str, messages: &Messages) -> String {
    let mut lines = BTreeMap::new();
    for (key, message) in messages.iter().filter(|(key, _)| *key != REVIEWED) {
        if let Some(pattern) = message.of(audience) {
            lines.insert(key.clone(), pattern.packed());
        }
        if let Some(pattern) = message.lead.as_ref().filter(|_| audience == "youth") {
            lines.insert(format!("{key}{LEAD}"), pattern.packed());
        }
    }
    let reviewed = messages.get(REVIEWED).and_then(|message| message.of(audience)).map(|pattern| pattern.shown());
    let mut out = format!("sijs-words/1\t{language}\t{audience}\t{}\n", reviewed.as_deref().unwrap_or("-"));
    for (key, pattern) in lines {
        out.extend([&key, "\t", &pattern, "\n"]);
    }
    out
}
