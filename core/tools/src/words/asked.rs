//! What must have a sentence: taken from the law, and the few keys that code names.

use std::collections::BTreeMap;

use crate::law::Law;

/// Every key that must have a sentence.
#[derive(Debug, Default)]
pub struct Asked {
    /// Points of covered rules and the general ones, each with the names of its values.
    pub points: BTreeMap<String, Vec<String>>,
    /// Rules, covered or not: what the law asks.
    pub rules: Vec<String>,
    /// Flags, steps and what code names, as keys.
    pub others: Vec<String>,
}

/// Keys that may be there without being asked for here: the page asks for them by name.
const FREE: [&str; 3] = ["page--", "missing--", "state--"];

impl Asked {
    pub fn of(law: &Law) -> Self {
        let mut asked = Self::default();
        asked.others.extend((1..=12).flat_map(|month| [format!("month--{month}"), format!("month-short--{month}")]));
        let named = ["day--long", "day--short", "day--span", "day--untold", "missing--other", super::pack::REVIEWED];
        asked.others.extend(named.map(str::to_owned));
        for (rule, point, values) in law.points() {
            let names = values.iter().map(|(name, _)| name.clone()).collect();
            asked.points.insert(format!("{rule}--{point}"), names);
        }
        asked.rules.extend(law.rules().map(|(rule, _)| rule.to_owned()));
        asked.others.extend(law.flags().map(|flag| format!("flag--{flag}")));
        asked.others.extend(law.themes().map(|theme| format!("theme--{theme}")));
        asked.others.extend(law.steps().map(|step| format!("step--{step}")));
        asked
    }

    pub fn knows(&self, key: &str) -> bool {
        FREE.iter().any(|start| key.starts_with(start))
            || self.points.contains_key(key)
            || self.rules.iter().chain(&self.others).any(|one| one == key)
    }
}
