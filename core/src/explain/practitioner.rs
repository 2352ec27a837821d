//! The page that a lawyer keeps: every finding with its point, its authority and how well that is known.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::days;
use super::parts::{Line, Section};
use super::say::Say;
use super::words::Said;
use crate::assess::{Assessment, Authority, Finding, Group, Lean, Outcome, Side, Subject, Timing};
use crate::matter::Matter;

/// All parts: groups, findings, days, what is not told, what is not evaluated, next steps.
pub(super) fn sections(matter: Matter<'_>, assessment: &Assessment, say: &Say<'_>) -> Vec<Section> {
    let covered = || assessment.findings.iter().filter(|finding| finding.point != "not-covered");
    let findings = covered().map(|finding| block(finding, say)).collect();
    let not_known = assessment.missing.iter().map(|missing| Line {
        label: Some(missing.path.clone()),
        text: say.words.missing(say.audience, &missing.path).unwrap_or_default(),
        rule: None,
    });
    let mut steps: Vec<String> = Vec::new();
    for step in &assessment.next_steps {
        steps.push(say.plain(&format!("step--{}", step.id)));
    }
    let mut next: Vec<Line> = steps.into_iter().map(|text| Line { label: None, text, rule: None }).collect();
    next.push(days::look_again(assessment, say));
    let uncovered = assessment.groups.iter().flat_map(|group| &group.not_covered).map(|rule| say.asks(rule));
    let uncovered = uncovered.collect::<Vec<_>>().join("; ");
    let not_covered = Line { label: None, text: uncovered, rule: None };
    let head = |id, key: &str, lines| Section { id, beside: None, title: Some(say.plain(key)), lines };
    let parts = [
        Some(head(
            "groups",
            "page--groups",
            assessment.groups.iter().map(|group| sum(group, assessment, say)).collect(),
        )),
        Some(head("findings", "page--you", findings)),
        days::section(matter, assessment, say),
        Some(head("not_known", "page--not-known", not_known.collect())),
        Some(head("not_covered", "page--not-covered", alloc::vec![not_covered])),
        Some(head("next", "page--next", next)),
    ];
    let filled = |section: &Section| section.lines.iter().any(|line| !line.text.is_empty());
    parts.into_iter().flatten().filter(filled).collect()
}

fn sum(group: &Group, assessment: &Assessment, say: &Say<'_>) -> Line {
    let mut said = alloc::vec![outcome(group.outcome, say)];
    said.extend(group.timing.map(|timing| timed(timing, say)));
    if !group.against.is_empty() {
        let against = group.against.join(", ");
        said.push(say.with("page--against", &[("rules", Said::Text(&against))]));
    }
    if let Some(way) = group.another_way {
        let word = outcome(way.outcome, say);
        said.push(say.with("page--another-way", &[("outcome", Said::Text(&word))]));
    }
    let stage = say.with("page--stage", &[("stage", Said::Code(assessment.stage.word()))]);
    Line { label: Some(group.id.clone()), text: format!("{}; {stage}", said.join("; ")), rule: None }
}

fn block(finding: &Finding, say: &Say<'_>) -> Line {
    let mut said = alloc::vec![outcome(finding.outcome, say)];
    said.extend(finding.timing.map(|timing| timed(timing, say)));
    said.extend(finding.until.map(|day| {
        let day = say.words.day(day);
        say.with("page--until", &[("day", Said::Text(&day))])
    }));
    said.extend(finding.today.map(|side| {
        let side = match side {
            Side::For => "for",
            Side::Against => "against",
        };
        say.with("page--standing", &[("today", Said::Code(side))])
    }));
    let about = match finding.about.filing {
        Some(Subject::New) => "new",
        Some(Subject::Untold) => "untold",
        Some(Subject::Place(_)) | None => "told",
    };
    let number = match finding.about.filing {
        Some(Subject::Place(place)) => u32::from(place).saturating_add(1).to_string(),
        Some(Subject::New | Subject::Untold) | None => String::new(),
    };
    let about = say.with("page--about", &[("filing", Said::Code(about)), ("number", Said::Text(&number))]);
    let point = say.with("page--point", &[("point", Said::Text(&finding.point))]);
    let law = cited(&finding.authority, say);
    let mut text = format!("{}. {}\n{law}; {point}", said.join("; "), say.stands(finding));
    if !finding.examined.is_empty() {
        let examined = cited(&finding.examined, say);
        text.push('\n');
        text.push_str(&say.with("page--examined", &[("law", Said::Text(&examined))]));
    }
    Line { label: Some(format!("{} ({about})", finding.rule)), text, rule: Some(finding.rule.clone()) }
}

fn outcome(outcome: Outcome, say: &Say<'_>) -> String {
    let word = say.with("page--outcome", &[("outcome", Said::Code(outcome.word()))]);
    let lean = match outcome.lean() {
        Some(Lean::Favourable) => "favourable",
        Some(Lean::Unfavourable) => "unfavourable",
        None => return word,
    };
    format!("{word}, {}", say.with("page--lean", &[("lean", Said::Code(lean))]))
}

fn timed(timing: Timing, say: &Say<'_>) -> String {
    let word = match timing {
        Timing::Open => "open",
        Timing::Closing => "closing",
        Timing::Overdue => "overdue",
    };
    say.with("page--timing", &[("timing", Said::Code(word))])
}

/// Citations with how well each is known, a citation once.
fn cited(rows: &[Authority], say: &Say<'_>) -> String {
    let mut cited: Vec<String> = Vec::new();
    for row in rows.iter().filter(|row| !row.cite.is_empty()) {
        let support = say.with("page--support", &[("support", Said::Code(row.support))]);
        let checked = row.verified_through.map(|day| {
            let day = say.words.day(day);
            format!(", {}", say.with("page--checked", &[("day", Said::Text(&day))]))
        });
        let text = format!("{} ({support}{})", row.cite, checked.unwrap_or_default());
        if !cited.contains(&text) {
            cited.push(text);
        }
    }
    cited.join("; ")
}
