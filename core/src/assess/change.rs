//! When to look again: the next day on which an outcome differs, and the day to look again at the latest.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use super::finding::{Finding, Outcome, Subject};
use super::flags::{Flag, Level};
use super::judge::{self, Answers};
use super::time::Days;
use crate::day::Day;
use crate::law::{OutcomeWord, ids};
use crate::matter::Matter;

/// The first later day on which an outcome differs, with the same facts and law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NextChange {
    /// The day.
    pub date: Day,
    /// The rules whose answers differ, in the order of the rules.
    pub rules: Vec<String>,
}

/// How many noted days are tried before giving up; each is one assessment.
const TRIES: usize = 256;

/// Follows the noted days, assessing each, until an outcome differs.
pub(crate) fn next_change(matter: Matter<'_>) -> Option<NextChange> {
    let now = outcomes(matter, &judge::all(matter));
    let mut day = matter.as_of;
    for _ in 0..TRIES {
        day = next_turn(&judge::all(matter.on(day)), day)?;
        let then = matter.on(day);
        let then = outcomes(then, &judge::all(then));
        if then != now {
            return Some(NextChange { date: day, rules: differing(&now, &then) });
        }
    }
    None
}

type Answered = (String, Subject, Outcome);

fn outcomes(matter: Matter<'_>, answers: &Answers) -> Vec<Answered> {
    let days = Days::default();
    let findings = answers.judged.iter().map(|answer| super::finding::finding(matter, answer, &days));
    findings.map(|finding| (finding.rule, finding.about.filing.unwrap_or(Subject::Untold), finding.outcome)).collect()
}

fn differing(now: &[Answered], then: &[Answered]) -> Vec<String> {
    let mut rules: Vec<String> = Vec::new();
    let both = now.iter().filter(|answer| !then.contains(answer)).chain(then.iter().filter(|a| !now.contains(a)));
    for (rule, _, _) in both {
        if !rules.contains(rule) {
            rules.push(rule.clone());
        }
    }
    rules
}

fn next_turn(answers: &Answers, day: Day) -> Option<Day> {
    let judged = answers.judged.iter().flat_map(|answer| answer.judged.turns());
    judged.chain(&answers.turns).copied().filter(|turn| *turn > day).min()
}

/// The earliest of the days that were noted, check dates, plan day and last work day still ahead, and the days of practice
/// from the day asked: fewer while something is for a lawyer today.
pub(super) fn recheck_by(
    matter: Matter<'_>,
    answers: &Answers,
    findings: &[Finding],
    flags: &[Flag],
    days: &Days,
) -> Day {
    let today = matter.as_of;
    let book = matter.law.book();
    let for_today =
        answers.judged.iter().filter_map(|answer| book.point(answer.judged.point)).any(|point| {
            point.outcome != OutcomeWord::NotApplicable && point.step == Some(ids::step::SEE_LAWYER_TODAY)
        });
    let pressing = for_today || flags.iter().any(|flag| matches!(flag.level, Level::Now | Level::Today));
    let after = if pressing { ids::amount::RECHECK_AFTER_NO } else { ids::amount::RECHECK_AFTER };
    let after = book.amount(after).map_or(0, |amount| amount.number);
    let latest = today.plus_days(after).unwrap_or(today);
    let checked = findings.iter().flat_map(|finding| finding.authority.iter().filter_map(|row| row.verified_through));
    let waits = findings.iter().any(|finding| finding.until.is_some());
    let planned = [days.plan_by, days.act_by(today)].into_iter().flatten().filter(|_| waits);
    let noted = next_turn(answers, today).into_iter().chain(checked).chain(planned);
    noted.filter(|day| *day > today).fold(latest, Day::min)
}
