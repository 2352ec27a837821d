//! One answer, what it speaks of and the law it rests on.

use pyo3::prelude::*;
use sijs::{Lean, Side, Subject, Timing, Value};

use crate::shape::{Answer, Date, Days, Items, Values, hashed};

/// How a requirement stands, on which facts and on what authority.
#[pyclass(frozen, eq, hash, module = "sijs")]
#[derive(PartialEq)]
pub(crate) struct Finding(pub(crate) sijs::Finding);

hashed!(Finding, finding => (&finding.rule, &finding.point));

#[pymethods]
impl Finding {
    /// The rule, such as "age-at-filing".
    #[getter]
    fn rule(&self) -> &str {
        &self.0.rule
    }

    /// What it speaks of.
    #[getter]
    fn about(&self) -> About {
        About(self.0.about.clone())
    }

    /// How it stands.
    #[getter]
    fn outcome(&self) -> Answer {
        Answer(self.0.outcome)
    }

    /// Which way decisions lean, for a review: "favourable" or "unfavourable".
    #[getter]
    fn lean(&self) -> Option<&'static str> {
        self.0.outcome.lean().map(Lean::word)
    }

    /// How pressing, for a not-yet: "open", "closing" or "overdue".
    #[getter]
    fn timing(&self) -> Option<&'static str> {
        self.0.timing.map(Timing::word)
    }

    /// How things stand on the day, for a not-yet: "for" or "against".
    #[getter]
    fn today(&self) -> Option<&'static str> {
        self.0.today.map(Side::word)
    }

    /// The named ending of the rule, such as "may-still-file".
    #[getter]
    fn point(&self) -> &str {
        &self.0.point
    }

    /// The point's values by name: a day, or the first and the last day it can be.
    #[getter]
    fn values(&self) -> Values<'_> {
        let days = |value: &Value| match value {
            Value::Days(None) => None,
            Value::Days(Some((first, last))) if first == last => Some(Days::Day(Date(*first))),
            Value::Days(Some((first, last))) => Some(Days::Span((Date(*first), Date(*last)))),
        };
        Values(self.0.values.iter().map(|(name, value)| (name.as_str(), days(value))).collect())
    }

    /// For a not-yet: the last day on which a fresh look gives the same.
    #[getter]
    fn until(&self) -> Option<Date> {
        self.0.until.map(Date)
    }

    /// The moment whose facts count: "filing", "order", "decision" or "day".
    #[getter]
    fn measured(&self) -> &'static str {
        self.0.measured
    }

    /// Paths of the facts that were told and read.
    #[getter]
    fn used(&self) -> Items<&str> {
        self.0.used.iter().map(String::as_str).collect()
    }

    /// Paths of the facts that would settle it, where it is unknown.
    #[getter]
    fn missing(&self) -> Items<&str> {
        self.0.missing.iter().map(String::as_str).collect()
    }

    /// The law it rests on.
    #[getter]
    fn authority(&self) -> Items<Authority> {
        self.0.authority.iter().cloned().map(Authority).collect()
    }

    /// Law that was examined and does not apply, and practice behind `timing`: cited, without weight.
    #[getter]
    fn examined(&self) -> Items<Authority> {
        self.0.examined.iter().cloned().map(Authority).collect()
    }

    fn __repr__(&self) -> String {
        let (rule, outcome, point) = (&self.0.rule, self.0.outcome.word(), &self.0.point);
        format!("Finding(rule='{rule}', outcome='{outcome}', point='{point}')")
    }
}

/// What a finding speaks of; `None` where the rule does not speak of such a thing.
#[pyclass(frozen, eq, hash, module = "sijs")]
#[derive(PartialEq)]
pub(crate) struct About(pub(crate) sijs::About);

hashed!(About, about => (&about.orders, about.parent));

/// The place of a filing, or a word.
#[derive(IntoPyObject)]
enum Petition {
    Place(u16),
    Word(&'static str),
}

#[pymethods]
impl About {
    /// The petition: its place among the filings, "new" (could still be made) or "untold".
    #[getter]
    fn filing(&self) -> Option<Petition> {
        self.0.filing.map(|subject| match subject {
            Subject::Place(place) => Petition::Place(place),
            Subject::New => Petition::Word("new"),
            Subject::Untold => Petition::Word("untold"),
        })
    }

    /// The orders, by their places.
    #[getter]
    fn orders(&self) -> Option<Items<u16>> {
        self.0.orders.as_ref().map(|orders| orders.iter().copied().collect())
    }

    /// The parent, by its place.
    #[getter]
    fn parent(&self) -> Option<u16> {
        self.0.parent
    }

    fn __repr__(&self) -> String {
        let filing = match self.0.filing {
            None => "None".to_owned(),
            Some(Subject::Place(place)) => place.to_string(),
            Some(Subject::New) => "'new'".to_owned(),
            Some(Subject::Untold) => "'untold'".to_owned(),
        };
        format!("About(filing={filing})")
    }
}

/// A row of law.
#[pyclass(frozen, eq, hash, module = "sijs")]
#[derive(PartialEq)]
pub(crate) struct Authority(pub(crate) sijs::Authority);

hashed!(Authority, authority => &authority.row);

#[pymethods]
impl Authority {
    /// The row's id.
    #[getter]
    fn row(&self) -> &str {
        &self.0.row
    }

    /// The citation.
    #[getter]
    fn cite(&self) -> &str {
        &self.0.cite
    }

    /// How well it is known: "verified", "corroborated", "secondary", "recalled" or "practice".
    #[getter]
    fn support(&self) -> &'static str {
        self.0.support
    }

    /// The last day for which its sources speak.
    #[getter]
    fn verified_through(&self) -> Option<Date> {
        self.0.verified_through.map(Date)
    }

    fn __repr__(&self) -> String {
        format!("Authority(cite='{}', support='{}')", self.0.cite, self.0.support)
    }
}
