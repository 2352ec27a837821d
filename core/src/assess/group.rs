//! Findings added up: all of them within a petition, the best of the petitions, what is on file before what could be.

use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Reverse;

use serde::Serialize;

use super::finding::{Finding, Lean, Outcome, Subject};
use super::judge::{Answer, Answers};
use super::time::Timing;
use crate::day::Day;
use crate::law::{Phase, Text};
use crate::matter::{Matter, Petition};

/// How a group of requirements stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Group {
    /// The group, such as `classification`.
    pub id: String,
    /// Of what is on file; only if nothing is, of what could still be filed.
    pub outcome: Outcome,
    /// The lean of a review.
    pub lean: Option<Lean>,
    /// The most pressing of its members'.
    pub timing: Option<Timing>,
    /// The last day, where every member that waits has one and none is unknown.
    pub until: Option<Day>,
    /// Its members, by their places among the findings.
    pub findings: Vec<usize>,
    /// The rules that stand against, also where the word is unknown.
    pub against: Vec<String>,
    /// What could still be filed, where everything on file is not satisfied.
    pub another_way: Option<AnotherWay>,
    /// Members that this engine does not evaluate yet.
    pub not_covered: Vec<String>,
}

/// What could still be filed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct AnotherWay {
    /// Never better than not yet.
    pub outcome: Outcome,
    /// Its last day.
    pub until: Option<Day>,
    /// How pressing.
    pub timing: Option<Timing>,
}

/// One petition's members added up.
#[derive(Debug, Clone, Copy)]
struct Sum {
    outcome: Outcome,
    timing: Option<Timing>,
    until: Option<Day>,
}

/// Every group that a rule of the book names.
pub(super) fn groups(matter: Matter<'_>, answers: &Answers, findings: &[Finding]) -> Vec<Group> {
    let book = matter.law.book();
    let mut named: Vec<Text> = Vec::new();
    for group in book.rules.iter().filter_map(|rule| rule.group) {
        if !named.contains(&group) {
            named.push(group);
        }
    }
    named.into_iter().map(|group| one(matter, answers, findings, group)).collect()
}

/// What a young person's page calls rules that are not covered, each once, in the order of the rules.
pub(crate) fn themes<'a>(matter: Matter<'a>, rules: &[String]) -> Vec<&'a str> {
    let book = matter.law.book();
    let mut themes: Vec<&str> = Vec::new();
    for rule in book.rules.iter().filter(|rule| rules.iter().any(|id| id == book.text(book.row(rule.row).id))) {
        if let Some(theme) = rule.theme.map(|theme| book.text(theme)).filter(|theme| !themes.contains(theme)) {
            themes.push(theme);
        }
    }
    themes
}

fn one(matter: Matter<'_>, answers: &Answers, findings: &[Finding], group: Text) -> Group {
    let book = matter.law.book();
    let rule_of = |answer: &Answer| book.rule(answer.judged.rule);
    let is_member = |answer: &Answer| {
        let phase = if answers.is_approved(answer.petition) { Phase::Approved } else { Phase::Petition };
        rule_of(answer).is_some_and(|rule| rule.group == Some(group) && rule.phase == phase)
            && (answers.petitions.made.contains(&answer.petition) || !matches!(answer.petition, Petition::Told(_)))
    };
    let members: Vec<(usize, &Answer, &Finding)> = answers
        .judged
        .iter()
        .zip(findings)
        .enumerate()
        .map(|(place, (answer, finding))| (place, answer, finding))
        .filter(|(_, answer, _)| is_member(answer))
        .collect();
    let sum = |petition: Petition| {
        let of_petition = members.iter().filter(|(_, answer, _)| answer.petition == petition);
        let sum = all_of(&of_petition.map(|(_, _, finding)| *finding).collect::<Vec<_>>());
        let no = sum.outcome == Outcome::NotSatisfied && answers.may_be_approved(petition);
        if no { Sum { outcome: Outcome::Unknown, ..sum } } else { sum }
    };
    let untold = answers.petitions.untold.then_some(Petition::Untold);
    let made: Vec<Sum> = answers.petitions.made.iter().copied().chain(untold).map(sum).collect();
    let ahead = (!answers.petitions.one_lives).then(|| way_ahead(sum(Petition::New)));
    let on_file = any_of(&made);
    let all_fail = on_file.is_some_and(|sum| sum.outcome == Outcome::NotSatisfied);
    let spoken = on_file.or(ahead).unwrap_or(Sum { outcome: Outcome::Unknown, timing: None, until: None });
    let mut against: Vec<String> = Vec::new();
    let mut not_covered: Vec<String> = Vec::new();
    let is_spoken = |petition: Petition| (petition == Petition::New) == made.is_empty();
    for (_, answer, finding) in members.iter().filter(|(_, answer, _)| is_spoken(answer.petition)) {
        let list = if rule_of(answer).is_some_and(|rule| !rule.covered) {
            &mut not_covered
        } else if finding.is_against() {
            &mut against
        } else {
            continue;
        };
        if !list.contains(&finding.rule) {
            list.push(finding.rule.clone());
        }
    }
    Group {
        id: book.text(group).into(),
        outcome: spoken.outcome,
        lean: spoken.outcome.lean(),
        timing: spoken.timing,
        until: spoken.until,
        findings: members.iter().map(|(place, _, _)| *place).collect(),
        against,
        another_way: ahead.filter(|_| all_fail).map(|way| AnotherWay {
            outcome: way.outcome,
            until: way.until,
            timing: way.timing,
        }),
        not_covered,
    }
}

const UNFAVOURABLE: Outcome = Outcome::NeedsReview(Some(Lean::Unfavourable));
const FAVOURABLE: Outcome = Outcome::NeedsReview(Some(Lean::Favourable));
const NO_LEAN: Outcome = Outcome::NeedsReview(None);

fn first_of(order: &[Outcome], of: &[Outcome]) -> Option<Outcome> {
    order.iter().copied().find(|outcome| of.contains(outcome))
}

/// Within one petition: the first that occurs of not satisfied, unknown, review (unfavourable first), not yet, satisfied.
fn all_of(findings: &[&Finding]) -> Sum {
    let outcomes: Vec<Outcome> = findings.iter().map(|finding| finding.outcome).collect();
    let order = [
        Outcome::NotSatisfied,
        Outcome::Unknown,
        UNFAVOURABLE,
        NO_LEAN,
        FAVOURABLE,
        Outcome::NotYet,
        Outcome::Satisfied,
    ];
    let mut outcome = first_of(&order, &outcomes).unwrap_or(Outcome::NotApplicable);
    let reviews = || outcomes.iter().filter(|outcome| matches!(outcome, Outcome::NeedsReview(_)));
    if matches!(outcome, Outcome::NeedsReview(_)) && outcome != UNFAVOURABLE {
        outcome = if reviews().all(|review| *review == FAVOURABLE) { FAVOURABLE } else { NO_LEAN };
    }
    let waiting = || findings.iter().filter(|finding| finding.outcome == Outcome::NotYet);
    let bounded = !outcomes.contains(&Outcome::Unknown) && waiting().all(|finding| finding.until.is_some());
    Sum {
        outcome,
        timing: findings.iter().filter_map(|finding| finding.timing).max(),
        until: waiting().filter_map(|finding| finding.until).min().filter(|_| bounded),
    }
}

const ANY_OF: [Outcome; 8] = [
    Outcome::Satisfied,
    Outcome::Unknown,
    FAVOURABLE,
    NO_LEAN,
    UNFAVOURABLE,
    Outcome::NotYet,
    Outcome::NotSatisfied,
    Outcome::NotApplicable,
];

/// Over petitions: the first that occurs of satisfied, unknown, review (favourable first), not yet, not satisfied.
fn any_of(sums: &[Sum]) -> Option<Sum> {
    let outcomes: Vec<Outcome> = sums.iter().map(|sum| sum.outcome).collect();
    let best = first_of(&ANY_OF, &outcomes)?;
    let of_best = || sums.iter().filter(|sum| sum.outcome == best);
    let until = of_best().filter_map(|sum| sum.until).max();
    // of several that give the last day, the least pressing
    let timing = of_best().filter(|sum| sum.until == until).filter_map(|sum| sum.timing).min();
    Some(Sum { outcome: best, timing, until })
}

/// What could still be made is never better than not yet.
fn way_ahead(sum: Sum) -> Sum {
    let outcome = if sum.outcome == Outcome::Satisfied { Outcome::NotYet } else { sum.outcome };
    Sum { outcome, ..sum }
}

/// The finding that stands for a rule: of the petitions that count in a group the one that `any_of` takes, the latest
/// `until` first; only where none was made, the one on what could still be filed.
pub(super) fn spoken<'a>(groups: &[Group], findings: &'a [Finding], rule: &str) -> Option<&'a Finding> {
    let counts = |place: &usize| groups.iter().any(|group| group.findings.contains(place));
    let of_rule: Vec<(usize, &Finding)> =
        findings.iter().enumerate().filter(|(_, finding)| finding.rule == rule).collect();
    let in_group = of_rule.iter().any(|(place, _)| counts(place));
    let counted = || of_rule.iter().filter(|(place, _)| !in_group || counts(place)).map(|(_, finding)| *finding);
    let is_made = |finding: &Finding| finding.about.filing != Some(Subject::New);
    let any_made = counted().any(is_made);
    let spoken = || counted().filter(|finding| !any_made || is_made(finding));
    ANY_OF.iter().find_map(|outcome| {
        spoken().filter(|finding| finding.outcome == *outcome).min_by_key(|finding| Reverse(finding.until))
    })
}
