//! Findings added up, dangers, steps, what is missing, and when to look again.

use pyo3::prelude::*;
use sijs::{Lean, Timing};

use crate::finding::About;
use crate::shape::{Answer, Date, Items, hashed};

/// How a group of requirements stands.
#[pyclass(frozen, eq, hash, module = "sijs")]
#[derive(PartialEq)]
pub(crate) struct Group(pub(crate) sijs::Group);

hashed!(Group, group => &group.id);

#[pymethods]
impl Group {
    /// The group, such as "classification".
    #[getter]
    fn id(&self) -> &str {
        &self.0.id
    }

    /// Of what is on file; only if nothing is, of what could still be filed.
    #[getter]
    fn outcome(&self) -> Answer {
        Answer(self.0.outcome)
    }

    /// The lean of a review: "favourable" or "unfavourable".
    #[getter]
    fn lean(&self) -> Option<&'static str> {
        self.0.lean.map(Lean::word)
    }

    /// The most pressing of its members'.
    #[getter]
    fn timing(&self) -> Option<&'static str> {
        self.0.timing.map(Timing::word)
    }

    /// The last day, where every member that waits has one and none is unknown.
    #[getter]
    fn until(&self) -> Option<Date> {
        self.0.until.map(Date)
    }

    /// Its members, by their places among the findings.
    #[getter]
    fn findings(&self) -> Items<usize> {
        self.0.findings.iter().copied().collect()
    }

    /// The rules that stand against, also where the word is unknown.
    #[getter]
    fn against(&self) -> Items<&str> {
        self.0.against.iter().map(String::as_str).collect()
    }

    /// What could still be filed, where everything on file is not satisfied.
    #[getter]
    fn another_way(&self) -> Option<AnotherWay> {
        self.0.another_way.map(AnotherWay)
    }

    /// Members that this version does not evaluate yet.
    #[getter]
    fn not_covered(&self) -> Items<&str> {
        self.0.not_covered.iter().map(String::as_str).collect()
    }

    fn __repr__(&self) -> String {
        format!("Group(id='{}', outcome='{}')", self.0.id, self.0.outcome.word())
    }
}

/// What could still be filed.
#[pyclass(frozen, eq, hash, module = "sijs")]
#[derive(PartialEq)]
pub(crate) struct AnotherWay(sijs::AnotherWay);

hashed!(AnotherWay, way => (way.outcome.word(), way.until));

#[pymethods]
impl AnotherWay {
    /// Never better than not yet.
    #[getter]
    fn outcome(&self) -> Answer {
        Answer(self.0.outcome)
    }

    /// Its last day.
    #[getter]
    fn until(&self) -> Option<Date> {
        self.0.until.map(Date)
    }

    /// How pressing: "open", "closing" or "overdue".
    #[getter]
    fn timing(&self) -> Option<&'static str> {
        self.0.timing.map(Timing::word)
    }

    fn __repr__(&self) -> String {
        format!("AnotherWay(outcome='{}')", self.0.outcome.word())
    }
}

/// A fact that is not told, and what telling it would do.
#[pyclass(frozen, eq, hash, module = "sijs")]
#[derive(PartialEq)]
pub(crate) struct MissingFact(pub(crate) sijs::MissingFact);

hashed!(MissingFact, fact => &fact.path);

#[pymethods]
impl MissingFact {
    /// The fact.
    #[getter]
    fn path(&self) -> &str {
        &self.0.path
    }

    /// Unknown findings that miss this fact only.
    #[getter]
    fn settles(&self) -> usize {
        self.0.settles
    }

    /// All unknown findings that miss it.
    #[getter]
    fn touches(&self) -> usize {
        self.0.touches
    }

    fn __repr__(&self) -> String {
        let fact = &self.0;
        format!("MissingFact(path='{}', settles={}, touches={})", fact.path, fact.settles, fact.touches)
    }
}

/// A danger with one thing to do.
#[pyclass(frozen, eq, hash, module = "sijs")]
#[derive(PartialEq)]
pub(crate) struct Flag(pub(crate) sijs::Flag);

hashed!(Flag, flag => &flag.id);

#[pymethods]
impl Flag {
    /// The flag, such as "age-out-near".
    #[getter]
    fn id(&self) -> &str {
        &self.0.id
    }

    /// How soon to act: "now", "today", "week" or "month".
    #[getter]
    fn level(&self) -> &'static str {
        self.0.level.word()
    }

    /// The rule that raised it.
    #[getter]
    fn rule(&self) -> Option<&str> {
        self.0.rule.as_deref()
    }

    /// What it speaks of.
    #[getter]
    fn about(&self) -> Option<About> {
        self.0.about.clone().map(About)
    }

    /// The day it speaks of.
    #[getter]
    fn date(&self) -> Option<Date> {
        self.0.date.map(Date)
    }

    /// Days from the day asked to `date`.
    #[getter]
    fn days(&self) -> Option<i32> {
        self.0.days
    }

    /// The next step.
    #[getter]
    fn step(&self) -> &str {
        &self.0.step
    }

    fn __repr__(&self) -> String {
        format!("Flag(id='{}', level='{}')", self.0.id, self.0.level.word())
    }
}

/// One thing to do.
#[pyclass(frozen, eq, hash, module = "sijs")]
#[derive(PartialEq)]
pub(crate) struct NextStep(pub(crate) sijs::NextStep);

hashed!(NextStep, step => &step.id);

#[pymethods]
impl NextStep {
    /// The step, such as "file-i360".
    #[getter]
    fn id(&self) -> &str {
        &self.0.id
    }

    /// The rule that asks it.
    #[getter]
    fn rule(&self) -> Option<&str> {
        self.0.rule.as_deref()
    }

    /// The day to do it by: the day asked, while acting earlier earns something.
    #[getter]
    fn by(&self) -> Option<Date> {
        self.0.by.map(Date)
    }

    /// The last day.
    #[getter]
    fn last(&self) -> Option<Date> {
        self.0.last.map(Date)
    }

    /// Whether `by` is "law" or "practice".
    #[getter]
    fn kind(&self) -> &'static str {
        self.0.kind
    }

    fn __repr__(&self) -> String {
        format!("NextStep(id='{}', kind='{}')", self.0.id, self.0.kind)
    }
}

/// The first later day on which any outcome differs, with the same facts and law.
#[pyclass(frozen, eq, hash, module = "sijs")]
#[derive(PartialEq)]
pub(crate) struct NextChange(pub(crate) sijs::NextChange);

hashed!(NextChange, change => &change.rules);

#[pymethods]
impl NextChange {
    /// The day.
    #[getter]
    fn date(&self) -> Date {
        Date(self.0.date)
    }

    /// The rules whose answers differ.
    #[getter]
    fn rules(&self) -> Items<&str> {
        self.0.rules.iter().map(String::as_str).collect()
    }

    fn __repr__(&self) -> String {
        let rules: Vec<String> = self.0.rules.iter().map(|rule| format!("'{rule}'")).collect();
        let comma = if rules.len() == 1 { "," } else { "" };
        format!("NextChange(rules=({}{comma}))", rules.join(", "))
    }
}
