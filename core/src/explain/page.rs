//! A page keeps its parts; printing it joins them in 80 columns.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::Serialize;
use serde::ser::{SerializeStruct, Serializer};

use super::say::Say;
use super::words::{Audience, Said, Words};
use super::{flags, layout, practitioner, youth};
use crate::assess::Assessment;
use crate::case::{self, node};
use crate::matter::Matter;

/// A line of a section: a label with its text, or a text alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    /// What stands before the text, such as a day or what the law asks.
    pub label: Option<String>,
    /// The text.
    pub text: String,
    /// The rule it speaks of.
    pub rule: Option<String>,
}

/// A part of a page under one head.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Section {
    /// Which part: days, asks, findings, not_known, not_covered, next.
    pub id: &'static str,
    /// Its head.
    pub title: Option<String>,
    /// The head of its second column, on a page of text.
    #[serde(skip)]
    pub(super) beside: Option<String>,
    /// Its lines.
    pub lines: Vec<Line>,
}

/// A page that a lawyer keeps or a young person reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// What, when and where.
    pub title: String,
    /// Which law, and for practitioners which engine.
    pub law: String,
    /// The head of the flags.
    pub(super) flags_title: String,
    /// Dangers with one thing to do, worst first.
    pub flags: Vec<String>,
    /// The headline.
    pub lead: Option<String>,
    /// The parts.
    pub sections: Vec<Section>,
    /// What stands at the foot: reviews not made, check dates, contradictions.
    pub marks: Vec<String>,
    /// What this tool is not.
    pub notice: String,
}

impl fmt::Display for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        layout::print(self, f)
    }
}

impl Serialize for Page {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut page = serializer.serialize_struct("Page", 7)?;
        page.serialize_field("title", &self.title)?;
        page.serialize_field("flags", &self.flags)?;
        page.serialize_field("lead", &self.lead)?;
        page.serialize_field("sections", &self.sections)?;
        page.serialize_field("marks", &self.marks)?;
        page.serialize_field("notice", &self.notice)?;
        page.serialize_field("text", &format!("{self}"))?;
        page.end()
    }
}

/// The page of an assessment.
pub(crate) fn page(matter: Matter<'_>, assessment: &Assessment, words: &Words, audience: Audience) -> Page {
    let say = Say { words, audience };
    let day = words.day(matter.as_of);
    let parts = [Some(say.plain("page--title")), Some(day), state(matter, &say)];
    let law = [("engine", Said::Text(env!("CARGO_PKG_VERSION"))), ("law", Said::Text(matter.law.id()))];
    let law = match audience {
        Audience::Youth => say.with("page--law", &law),
        Audience::Practitioner => say.with("page--engine", &law),
    };
    let (lead, sections) = match audience {
        Audience::Youth => youth::sections(matter, assessment, &say),
        Audience::Practitioner => (None, practitioner::sections(matter, assessment, &say)),
    };
    Page {
        title: parts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        law,
        flags_title: say.plain("page--flags"),
        flags: flags::sentences(matter, assessment, &say),
        lead,
        sections,
        marks: marks(matter, assessment, &say),
        notice: say.plain("page--notice"),
    }
}

/// The State where the young person lives, if one is told that has not ended.
fn state(matter: Matter<'_>, say: &Say<'_>) -> Option<String> {
    let (case::List::AtLeast(homes) | case::List::All(homes)) = &matter.case.residence else { return None };
    let open = |home: &&case::Residence| !matches!(home.until, case::Happened::Yes(_));
    let mut states = homes.iter().filter(open).filter_map(|home| home.state);
    let state = states.next().filter(|_| states.next().is_none())?;
    say.maybe(&format!("state--{}", state.as_str()))
}

/// How many facts are told, ids aside.
pub(super) fn facts_told(matter: Matter<'_>) -> usize {
    let mut told = 0_usize;
    case::told(matter.case, &mut |fact, _| {
        let names = [node::SCHEMA, node::ID];
        told = told.saturating_add(usize::from(!names.contains(&fact.node)));
    });
    told
}

fn marks(matter: Matter<'_>, assessment: &Assessment, say: &Say<'_>) -> Vec<String> {
    let mut marks = Vec::new();
    if !assessment.contradictions.is_empty() {
        marks.push(say.plain("page--mark-contradiction"));
    }
    let mut rows: Vec<(&str, crate::day::Day)> = Vec::new();
    for row in assessment.findings.iter().flat_map(|finding| &finding.authority) {
        let past = row.verified_through.filter(|day| *day < matter.as_of);
        rows.extend(past.map(|day| (row.row.as_str(), day)).filter(|row| !rows.contains(row)));
    }
    let mark = |row: &str, day| {
        let day = say.words.day(day);
        say.with("page--mark-check-date", &[("row", Said::Text(row)), ("day", Said::Text(&day))])
    };
    match say.audience {
        Audience::Youth => marks.extend(rows.iter().map(|(_, day)| *day).min().map(|day| mark("", day))),
        Audience::Practitioner => marks.extend(rows.iter().map(|(row, day)| mark(row, *day))),
    }
    marks.push(say.plain("page--mark-law-unreviewed"));
    if say.words.reviewed_by(say.audience).is_none() {
        marks.push(say.plain("page--mark-words-draft"));
    }
    marks
}
