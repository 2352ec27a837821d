//! The page for the young person: effects and next steps, never the names of outcomes.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::headline::{leading, spoken};
use super::parts::{Line, Section, few_are_told};
use super::say::Say;
use super::{days, flags};
use crate::assess::{self, Assessment, Finding, Stage};
use crate::matter::Matter;

/// How many facts that are not told are asked for.
const ASKED: usize = 3;

/// The same on the short page.
const ASKED_OF_FEW: usize = 2;

/// Whom to turn to, the most pressing first.
const PRESSING: [&str; 3] = ["see-lawyer-today", "tell-lawyer-first", "see-lawyer-now"];

/// The headline and the parts.
pub(super) fn sections(matter: Matter<'_>, assessment: &Assessment, say: &Say<'_>) -> (Option<String>, Vec<Section>) {
    if few_are_told(matter) {
        if assessment.flags.iter().any(|flag| flag.date.is_none()) {
            return (None, alloc::vec![talk(say)]);
        }
        let asked = Section { title: None, ..not_known(assessment, say, ASKED_OF_FEW) };
        return (Some(say.plain("page--few")), alloc::vec![asked, talk(say)]);
    }
    let days = days::section(matter, assessment, say);
    let next = next(assessment, say);
    if flags::press(matter, assessment) {
        return (None, days.into_iter().chain([next]).collect());
    }
    let lead = leading(assessment).map(|finding| say.leads(finding));
    let parts = [
        days,
        Some(asks(assessment, say)),
        Some(not_known(assessment, say, ASKED)),
        not_covered(matter, assessment, say),
        Some(next),
    ];
    let parts = parts.into_iter().flatten().filter(|section| !section.lines.is_empty());
    (lead, parts.collect())
}

/// What the law asks beside how it stands, each rule once.
fn asks(assessment: &Assessment, say: &Say<'_>) -> Section {
    let mut rules: Vec<&Finding> = Vec::new();
    let in_a_group = |finding: &&Finding| finding.rule != "filing-date" && finding.point != "not-covered";
    for finding in spoken(assessment).filter(in_a_group) {
        if !rules.iter().any(|known| known.rule == finding.rule) {
            rules.push(finding);
        }
    }
    let line = |finding: &&Finding| Line {
        label: Some(say.asks(&finding.rule)),
        text: say.stands(finding),
        rule: Some(finding.rule.clone()),
    };
    Section {
        id: "asks",
        beside: Some(say.plain("page--you")),
        title: Some(say.plain("page--asks")),
        lines: rules.iter().map(line).collect(),
    }
}

fn not_known(assessment: &Assessment, say: &Say<'_>, most: usize) -> Section {
    let mut texts: Vec<String> = Vec::new();
    for missing in &assessment.missing {
        let text = say.words.missing(say.audience, &missing.path).unwrap_or_default();
        if texts.len() < most && !text.is_empty() && !texts.contains(&text) {
            texts.push(text);
        }
    }
    let lines = texts.into_iter().map(|text| Line { label: None, text, rule: None }).collect();
    Section { id: "not_known", beside: None, title: Some(say.plain("page--not-known")), lines }
}

/// What the law asks and this engine does not look at yet, in one paragraph.
fn not_covered(matter: Matter<'_>, assessment: &Assessment, say: &Say<'_>) -> Option<Section> {
    let group = assessment.groups.first().filter(|group| !group.not_covered.is_empty())?;
    let mut labels: Vec<String> = Vec::new();
    for theme in assess::themes(matter, &group.not_covered) {
        let label = say.plain(&format!("theme--{theme}"));
        if !labels.contains(&label) {
            labels.push(label);
        }
    }
    let lines = [say.plain("page--not-covered-first"), labels.join(" ")];
    let lines = lines.into_iter().map(|text| Line { label: None, text, rule: None }).collect();
    Some(Section { id: "not_covered", beside: None, title: Some(say.plain("page--not-covered")), lines })
}

fn next(assessment: &Assessment, say: &Say<'_>) -> Section {
    let mut texts: Vec<String> = Vec::new();
    let asked = |id: &&str| assessment.next_steps.iter().any(|step| step.id == *id);
    let step = PRESSING.into_iter().find(asked).unwrap_or("talk-to-lawyer");
    texts.push(say.plain(&format!("step--{step}")));
    if is_before_decision(assessment.stage) {
        texts.push(say.plain("page--ask-before"));
    }
    let mut lines = alloc::vec![Line { label: None, text: texts.join(" "), rule: None }];
    lines.push(days::look_again(assessment, say));
    Section { id: "next", beside: None, title: Some(say.plain("page--next")), lines }
}

fn talk(say: &Say<'_>) -> Section {
    let line = Line { label: None, text: say.plain("step--talk-to-lawyer"), rule: None };
    Section { id: "next", beside: None, title: None, lines: alloc::vec![line] }
}

fn is_before_decision(stage: Stage) -> bool {
    match stage {
        Stage::NotKnown | Stage::BeforeCourt | Stage::InCourt | Stage::OrderMade | Stage::PetitionPending => true,
        Stage::Approved | Stage::Adjusting | Stage::Resident | Stage::Ended => false,
    }
}
