//! A case of law: facts, a day, and what one rule must say of them, with why and citation.

use std::collections::BTreeMap;

use serde::Deserialize;
use sijs::{Case, Day, Finding, Lean, Side, Subject, Timing, Value};

use crate::files;

/// A file of cases.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseFile {
    cases: Vec<Expected>,
}

/// One case.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    pub id: String,
    pub rule: String,
    pub as_of: String,
    pub facts: serde_json::Value,
    pub about: serde_json::Value,
    pub outcome: String,
    pub point: Option<String>,
    pub lean: Option<String>,
    pub until: Option<String>,
    pub timing: Option<String>,
    pub today: Option<String>,
    pub missing: Option<Vec<String>>,
    pub values: Option<BTreeMap<String, String>>,
    pub why: String,
    pub cite: String,
    pub contrast: Option<String>,
}

/// All cases below `tests/cases`, the counts of clocks aside.
pub fn cases() -> Vec<Expected> {
    let files = files::below("cases/classification", "toml");
    let read = files.iter().flat_map(|path| {
        let file: CaseFile =
            toml::from_str(&files::text(path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        file.cases
    });
    read.collect()
}

impl Expected {
    pub fn case(&self) -> Case {
        Case::from_json(&self.facts.to_string()).unwrap_or_else(|error| panic!("{}: {error}", self.id))
    }

    pub fn day(&self) -> Day {
        self.as_of.parse().unwrap_or_else(|error| panic!("{}: {error}", self.id))
    }

    /// The finding it speaks of.
    pub fn finding<'a>(&self, findings: &'a [Finding]) -> Option<&'a Finding> {
        let about = match &self.about {
            serde_json::Value::String(word) if word == "new" => Subject::New,
            serde_json::Value::String(word) if word == "untold" => Subject::Untold,
            place => Subject::Place(place.as_u64().and_then(|place| u16::try_from(place).ok()).unwrap_or(u16::MAX)),
        };
        findings.iter().find(|finding| finding.rule == self.rule && finding.about.filing == Some(about))
    }

    /// In what the finding differs from what is expected, one line each.
    pub fn differences(&self, finding: &Finding) -> Vec<String> {
        let mut found = Vec::new();
        let mut same = |what: &str, expected: Option<&str>, is: &str| {
            if let Some(expected) = expected.filter(|expected| *expected != is) {
                found.push(format!("{what}: expected {expected}, is {is}"));
            }
        };
        same("outcome", Some(&self.outcome), finding.outcome.word());
        same("point", self.point.as_deref(), &finding.point);
        same("lean", self.lean.as_deref(), finding.outcome.lean().map_or("none", lean));
        same("until", self.until.as_deref(), &finding.until.map_or("none".into(), |day| day.to_string()));
        same("timing", self.timing.as_deref(), finding.timing.map_or("none", timing));
        same("today", self.today.as_deref(), finding.today.map_or("none", side));
        if let Some(missing) = &self.missing {
            let sorted = |paths: &[String]| {
                let mut paths = paths.to_vec();
                paths.sort();
                paths.join(" ")
            };
            same("missing", Some(&sorted(missing)), &sorted(&finding.missing));
        }
        for (name, expected) in self.values.iter().flatten() {
            let value = finding.values.iter().find(|(known, _)| known == name);
            same(name, Some(expected), &value.map_or("none".into(), |(_, value)| shown(*value)));
        }
        found
    }
}

fn shown(value: Value) -> String {
    match value {
        Value::Days(Some((first, last))) if first == last => first.to_string(),
        Value::Days(Some((first, last))) => format!("{first}..{last}"),
        Value::Days(None) => "none".into(),
    }
}

fn lean(lean: Lean) -> &'static str {
    match lean {
        Lean::Favourable => "favourable",
        Lean::Unfavourable => "unfavourable",
    }
}

fn timing(timing: Timing) -> &'static str {
    match timing {
        Timing::Open => "open",
        Timing::Closing => "closing",
        Timing::Overdue => "overdue",
    }
}

fn side(side: Side) -> &'static str {
    match side {
        Side::For => "for",
        Side::Against => "against",
    }
}
