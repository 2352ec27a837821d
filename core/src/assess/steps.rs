//! What to do next: the steps that flags and points name, each once.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use super::finding::{Finding, Outcome};
use super::flags::Flag;
use super::judge::Answers;
use super::time::Days;
use crate::day::Day;
use crate::law::{StepId, ids};
use crate::matter::Matter;

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NextStep {
    /// The step, such as `file-i360`.
    pub id: String,
    /// The rule that asks it.
    pub rule: Option<String>,
    /// The day to do it by: the day asked while acting earlier earns something.
    pub by: Option<Day>,
    /// The last day.
    pub last: Option<Day>,
    /// Whether `by` is law or practice.
    pub kind: &'static str,
}

/// The steps of the flags, then of the findings, in their order.
pub(super) fn steps(
    matter: Matter<'_>,
    answers: &Answers,
    findings: &[Finding],
    flags: &[Flag],
    days: &Days,
) -> Vec<NextStep> {
    let book = matter.law.book();
    let mut steps: Vec<NextStep> = Vec::new();
    let mut add = |step: NextStep| {
        if !steps.iter().any(|known| known.id == step.id) {
            steps.push(step);
        }
    };
    let named = |id: StepId| book.step(id);
    for flag in flags {
        add(NextStep {
            id: flag.step.clone(),
            rule: flag.rule.clone(),
            by: Some(matter.as_of),
            last: flag.date,
            kind: "practice",
        });
    }
    for (answer, finding) in answers.judged.iter().zip(findings) {
        let asked = matches!(finding.outcome, Outcome::NotYet | Outcome::NotSatisfied | Outcome::NeedsReview(_));
        let step = book.point(answer.judged.point).and_then(|point| point.step).filter(|_| asked);
        let Some((id, step)) = step.and_then(|id| Some((id, named(id)?))) else { continue };
        add(NextStep {
            id: book.text(step.id).into(),
            rule: Some(finding.rule.clone()),
            by: Some(matter.as_of),
            last: if id == ids::step::FILE_I360 { days.act_by(matter.as_of) } else { None },
            kind: if step.law { "law" } else { "practice" },
        });
    }
    steps
}
