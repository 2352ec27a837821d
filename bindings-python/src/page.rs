//! A page that a lawyer keeps or a young person reads.

use pyo3::prelude::*;
use sijs::Audience;

use crate::card::card;
use crate::shape::{Items, hashed};

/// The page of a matter. `str(page)` is its text in 80 columns; in a notebook it shows as a card.
#[pyclass(frozen, eq, hash, module = "sijs")]
#[derive(PartialEq)]
pub(crate) struct Page(pub(crate) sijs::Page, pub(crate) String, pub(crate) Audience);

hashed!(Page, page => &page.title);

#[pymethods]
impl Page {
    /// The language of its words, such as "en".
    #[getter]
    fn language(&self) -> &str {
        &self.1
    }

    /// Whom it is for: "youth" or "practitioner".
    #[getter]
    fn audience(&self) -> &'static str {
        self.2.word()
    }

    /// What, when and where.
    #[getter]
    fn title(&self) -> &str {
        &self.0.title
    }

    /// Which law, and for practitioners which engine.
    #[getter]
    fn law(&self) -> &str {
        &self.0.law
    }

    /// Dangers with one thing to do, worst first.
    #[getter]
    fn flags(&self) -> Items<&str> {
        self.0.flags.iter().map(String::as_str).collect()
    }

    /// The headline.
    #[getter]
    fn lead(&self) -> Option<&str> {
        self.0.lead.as_deref()
    }

    /// The parts.
    #[getter]
    fn sections(&self) -> Items<Section> {
        self.0.sections.iter().cloned().map(Section).collect()
    }

    /// What stands at the foot: reviews not made, check dates, contradictions.
    #[getter]
    fn marks(&self) -> Items<&str> {
        self.0.marks.iter().map(String::as_str).collect()
    }

    /// What this tool is not.
    #[getter]
    fn notice(&self) -> &str {
        &self.0.notice
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __repr__(&self) -> String {
        format!("Page(language='{}', audience='{}')", self.1, self.2.word())
    }

    pub(crate) fn _repr_html_(&self) -> String {
        card(&self.0, &self.1)
    }
}

/// A part of a page under one head.
#[pyclass(frozen, eq, hash, module = "sijs")]
#[derive(PartialEq)]
pub(crate) struct Section(sijs::Section);

hashed!(Section, section => section.id);

#[pymethods]
impl Section {
    /// Which part: "days", "asks", "findings", "not_known", "not_covered" or "next".
    #[getter]
    fn id(&self) -> &'static str {
        self.0.id
    }

    /// Its head.
    #[getter]
    fn title(&self) -> Option<&str> {
        self.0.title.as_deref()
    }

    /// Its lines.
    #[getter]
    fn lines(&self) -> Items<Line> {
        self.0.lines.iter().cloned().map(Line).collect()
    }

    fn __repr__(&self) -> String {
        format!("Section(id='{}')", self.0.id)
    }
}

/// A line of a section: a label with its text, or a text alone.
#[pyclass(frozen, eq, hash, module = "sijs")]
#[derive(PartialEq)]
pub(crate) struct Line(sijs::Line);

hashed!(Line, line => &line.text);

#[pymethods]
impl Line {
    /// What stands before the text, such as a day or what the law asks.
    #[getter]
    fn label(&self) -> Option<&str> {
        self.0.label.as_deref()
    }

    /// The text.
    #[getter]
    fn text(&self) -> &str {
        &self.0.text
    }

    /// The rule it speaks of.
    #[getter]
    fn rule(&self) -> Option<&str> {
        self.0.rule.as_deref()
    }

    fn __repr__(&self) -> String {
        match &self.0.rule {
            Some(rule) => format!("Line(rule='{rule}')"),
            None => "Line(rule=None)".to_owned(),
        }
    }
}
