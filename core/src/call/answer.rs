//! The answers on the wire. Every key is written, in its order.

use alloc::string::String;

use serde::Serialize;

use super::request::{Part, Request};
use crate::assess::{Contradiction, Finding, Flag, Group, MissingFact, NextChange, NextStep, Stage};
use crate::day::Day;
use crate::error::{Code, SijsError};
use crate::explain::{self, Audience, Page};
use crate::matter::Matter;

#[derive(Serialize)]
struct Assessed<'a> {
    engine: &'static str,
    law: &'a str,
    id: Option<&'a str>,
    as_of: Day,
    stage: Stage,
    groups: Option<&'a [Group]>,
    findings: Option<&'a [Finding]>,
    missing: &'a [MissingFact],
    contradictions: &'a [Contradiction],
    flags: &'a [Flag],
    next_steps: &'a [NextStep],
    next_change: &'a Option<NextChange>,
    recheck_by: Day,
    page: Option<Page>,
}

#[derive(Serialize)]
struct Paged<'a> {
    engine: &'static str,
    law: &'a str,
    id: Option<&'a str>,
    as_of: Day,
    page: Page,
}

/// The engine's version, as it stands in every answer.
const ENGINE: &str = env!("CARGO_PKG_VERSION");

/// The answer of the door `assess`.
pub(super) fn assess(request: &Request<'_>) -> Result<String, SijsError> {
    let matter = matter(request);
    let mut assessment = matter.assess();
    let youth = request.audience == Audience::Youth;
    let page = (youth || request.includes(Part::Page))
        .then(|| explain::page(matter, &assessment, request.words, request.audience));
    if request.includes(Part::Text) {
        explain::with_texts(&mut assessment, request.words, request.audience);
    }
    if request.includes(Part::NextChange) {
        assessment.next_change = matter.next_change();
    }
    if youth {
        explain::hide_from_youth(&mut assessment);
    }
    let shows_findings = !youth || request.includes(Part::Findings);
    text(&Assessed {
        engine: ENGINE,
        law: request.law.id(),
        id: id(request),
        as_of: request.as_of,
        stage: assessment.stage,
        groups: shows_findings.then_some(&assessment.groups),
        findings: shows_findings.then_some(&assessment.findings),
        missing: &assessment.missing,
        contradictions: &assessment.contradictions,
        flags: &assessment.flags,
        next_steps: &assessment.next_steps,
        next_change: &assessment.next_change,
        recheck_by: assessment.recheck_by,
        page,
    })
}

/// The answer of the door `page`.
pub(super) fn page(request: &Request<'_>) -> Result<String, SijsError> {
    let matter = matter(request);
    let page = explain::page(matter, &matter.assess(), request.words, request.audience);
    text(&Paged { engine: ENGINE, law: request.law.id(), id: id(request), as_of: request.as_of, page })
}

fn matter<'a>(request: &'a Request<'_>) -> Matter<'a> {
    request.law.matter(&request.case, request.as_of)
}

fn id<'a>(request: &'a Request<'_>) -> Option<&'a str> {
    request.case.id.as_ref().map(|id| id.as_str())
}

fn text(answer: &impl Serialize) -> Result<String, SijsError> {
    // an answer is made of texts, whole numbers and lists: writing it cannot fail
    serde_json::to_string(answer).map_err(|_| SijsError::new(Code::JsonSyntax, ""))
}
