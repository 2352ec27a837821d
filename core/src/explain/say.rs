//! Sentences by key, for one language and audience.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::words::{Audience, Said, Words};
use crate::assess::{Assessment, Finding, Value};
use crate::day::Span;

/// Words for one audience.
pub(super) struct Say<'a> {
    pub(super) words: &'a Words,
    pub(super) audience: Audience,
}

impl Say<'_> {
    /// A sentence without values; its key where the language has none.
    pub(super) fn plain(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// A sentence with values; its key where the language has none.
    pub(super) fn with(&self, key: &str, values: &[(&str, Said<'_>)]) -> String {
        self.words.say(self.audience, key, values).unwrap_or_else(|| key.to_string())
    }

    /// A sentence, if the language has it.
    pub(super) fn maybe(&self, key: &str) -> Option<String> {
        self.words.say(self.audience, key, &[])
    }

    /// What the law asks, by rule.
    pub(super) fn asks(&self, rule: &str) -> String {
        self.plain(rule)
    }

    /// How a finding stands.
    pub(super) fn stands(&self, finding: &Finding) -> String {
        self.of_finding(finding, "")
    }

    /// The sentences of a finding that leads the page.
    pub(super) fn leads(&self, finding: &Finding) -> String {
        self.of_finding(finding, "--lead")
    }

    fn of_finding(&self, finding: &Finding, part: &str) -> String {
        let values: Vec<(&str, String)> =
            finding.values.iter().map(|(name, value)| (name.as_str(), self.value(*value))).collect();
        let said: Vec<(&str, Said<'_>)> = values.iter().map(|(name, text)| (*name, Said::Text(text))).collect();
        let of_rule = format!("{}--{}{part}", finding.rule, finding.point);
        self.words
            .say(self.audience, &of_rule, &said)
            .unwrap_or_else(|| self.with(&format!("general--{}{part}", finding.point), &said))
    }

    fn value(&self, value: Value) -> String {
        match value {
            Value::Days(Some((first, last))) => self.words.span(Span { first, last }),
            Value::Days(None) => self.plain("day--untold"),
        }
    }
}

/// What a young person's answer leaves out: which part of the story a lawyer needs to hear first.
pub(crate) fn hide_from_youth(assessment: &mut Assessment) {
    for flag in assessment.flags.iter_mut().filter(|flag| flag.id == "lawyer-first") {
        flag.rule = None;
        flag.about = None;
    }
}

/// Gives every finding its sentence.
pub(crate) fn with_texts(assessment: &mut Assessment, words: &Words, audience: Audience) {
    let say = Say { words, audience };
    for finding in &mut assessment.findings {
        finding.text = Some(say.stands(finding));
    }
}
