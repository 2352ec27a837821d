//! One trial: take something from a case, complete it many times, and compare every definite answer.

use std::thread;

use serde_json::Value;
use sijs::{Assessment, Finding, Law, Outcome, Subject};

use super::answers::{Fate, assess, counterpart, covered, fate, groups_that_differ};
use super::contradiction;
use super::cut::take_some;
use super::days::Days;
use super::fill::Filler;
use super::rng::Rng;
use super::shrink;
use super::starts::Starts;
use super::tally::{Tally, Wrong};

/// Completions of each trial.
pub const COMPLETIONS: usize = 20;
/// How often a completion is made anew where it contradicts itself.
const TRIES: usize = 5 * COMPLETIONS;
const THREADS: u64 = 2;

/// Runs so many trials.
pub fn run(law: &Law, seed: u64, trials: u64) -> Tally {
    let starts = Starts::new(law);
    let share = |thread: u64| {
        let mut tally = Tally::default();
        let mut number = thread;
        while tally.trials < trials / THREADS + u64::from(thread < trials % THREADS) {
            one(law, &starts, seed, number, &mut tally);
            number += THREADS;
            assert!(tally.given_up <= trials, "more trials are given up than made");
        }
        tally
    };
    let share = &share;
    thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS).map(|thread| scope.spawn(move || share(thread))).collect();
        let mut sum = Tally::default();
        for thread in threads {
            sum.add(thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        sum
    })
}

fn one(law: &Law, starts: &Starts, seed: u64, number: u64, tally: &mut Tally) {
    let mut rng = Rng::of_trial(seed, number);
    let (full, day) = starts.pick(&mut rng);
    let (partial, cuts) = take_some(&mut rng, &full, |field| starts.is_read(field));
    if cuts.is_empty() || contradiction::found(&full, day).is_some() {
        tally.given_up += 1;
        return;
    }
    let days = Days::of(&full, day);
    let filler = Filler { full: &full, partial: &partial, cuts: &cuts, days: &days };
    let mut completions = Vec::new();
    for _ in 0..TRIES {
        let complete = filler.completion(&mut rng, |field| starts.is_read(field));
        match contradiction::found(&complete, day) {
            Some(why) => *tally.contradictory.entry(why).or_default() += 1,
            None => completions.push(complete),
        }
        if completions.len() == COMPLETIONS {
            break;
        }
    }
    if completions.len() < COMPLETIONS {
        tally.given_up += 1;
        return;
    }
    tally.trials += 1;
    let before = assess(law, &full, day);
    let part = assess(law, &partial, day);
    for finding in covered(&part) {
        let definite = finding.outcome.is_definite();
        tally.pairs.add(definite);
        let used = counterpart(finding, &before).map_or(&[][..], |finding| &finding.used);
        if used.iter().any(|used| cuts.iter().any(|cut| cut.touches(used))) {
            tally.touched.add(definite);
        }
    }
    for complete in completions {
        tally.completions += 1;
        let answer = assess(law, &complete, day);
        for difference in compare(&part, &partial, &complete, &answer, tally) {
            let known = tally.wrong.get_mut(&difference.kind());
            if let Some((_, count)) = known {
                *count += 1;
                continue;
            }
            let (partial, complete) = shrink::least(law, &partial, &complete, day, &difference);
            let wrong = Wrong { trial: number, day, partial, complete, what: difference.said() };
            tally.wrong.insert(difference.kind(), (wrong, 1));
        }
    }
}

/// A definite answer and what the completion says instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The rule, or the group.
    pub of: String,
    pub subject: Option<Subject>,
    pub part: (Outcome, String),
    pub full: Option<(Outcome, String)>,
}

impl Difference {
    /// The same fault on another petition is the same kind.
    pub fn kind(&self) -> String {
        let word = |(outcome, point): &(Outcome, String)| format!("{} ({point})", outcome.word());
        let full = self.full.as_ref().map_or("gone".to_owned(), word);
        format!("{}: {}, then {full}", self.of, word(&self.part))
    }

    fn said(&self) -> String {
        let subject = self.subject.map_or(String::new(), |subject| format!(" on {subject:?}"));
        format!("{}{subject}", self.kind())
    }
}

fn compare(
    part: &Assessment,
    partial: &Value,
    complete: &Value,
    answer: &Assessment,
    tally: &mut Tally,
) -> Vec<Difference> {
    for finding in covered(part).filter(|finding| finding.outcome.is_definite()) {
        match fate(finding, partial, complete, answer) {
            Fate::Presumed => tally.presumed += 1,
            Fate::Gone => {
                let subject = match finding.about.filing {
                    Some(Subject::Place(_)) => "told",
                    Some(Subject::New) => "new",
                    Some(Subject::Untold) | None => "untold",
                };
                *tally.gone.entry(format!("{} on {subject}: {}", finding.rule, finding.point)).or_default() += 1;
            }
            Fate::Same | Fate::Wrong => tally.compared += 1,
        }
    }
    tally.groups += part.groups.iter().filter(|group| group.outcome.is_definite()).count() as u64;
    differences(part, partial, complete, answer)
}

/// Every definite answer of the partial case that the completion contradicts.
pub fn differences(part: &Assessment, partial: &Value, complete: &Value, answer: &Assessment) -> Vec<Difference> {
    let told = |finding: &Finding| (finding.outcome, finding.point.clone());
    let findings = covered(part).filter(|finding| finding.outcome.is_definite());
    let wrong = findings.filter(|finding| fate(finding, partial, complete, answer) == Fate::Wrong);
    let of_findings = wrong.map(|finding| Difference {
        of: finding.rule.clone(),
        subject: finding.about.filing,
        part: told(finding),
        full: counterpart(finding, answer).map(told),
    });
    let of_groups = groups_that_differ(part, answer).into_iter().map(|(group, one, other)| Difference {
        of: format!("group {group}"),
        subject: None,
        part: (one, String::new()),
        full: Some((other, String::new())),
    });
    of_findings.chain(of_groups).collect()
}
