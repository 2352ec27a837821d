//! Facts that would settle something: whether that is all first, then danger, then what an answer settles.

use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Reverse;

use serde::Serialize;

use super::judge::Answers;
use crate::case::{Fact, Node, node};
use crate::law::OutcomeWord;

/// A fact that is not told, and what telling it would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MissingFact {
    /// The fact.
    pub path: String,
    /// Unknown findings that miss this fact only.
    pub settles: usize,
    /// All unknown findings that miss it.
    pub touches: usize,
}

/// Every fact that an unknown finding misses, the most useful first.
pub(super) fn ranked(answers: &Answers) -> Vec<MissingFact> {
    let unknown = || {
        let judged = answers.judged.iter().map(|answer| &answer.judged);
        judged.filter(|judged| judged.outcome == OutcomeWord::Unknown).map(|judged| judged.missing.facts.as_slice())
    };
    let mut facts: Vec<Fact> = Vec::new();
    for fact in unknown().flatten() {
        if !facts.contains(fact) {
            facts.push(*fact);
        }
    }
    let mut missing: Vec<(u8, MissingFact)> = facts
        .into_iter()
        .map(|fact| {
            let touches = unknown().filter(|facts| facts.contains(&fact)).count();
            let settles = unknown().filter(|facts| *facts == [fact]).count();
            (rank(fact), MissingFact { path: fact.path(), settles, touches })
        })
        .collect();
    missing.sort_by(|(rank, fact), (other_rank, other)| {
        let by_use = |fact: &MissingFact| (Reverse(fact.settles), Reverse(fact.touches));
        (rank, by_use(fact), &fact.path).cmp(&(other_rank, by_use(other), &other.path))
    });
    missing.into_iter().map(|(_, fact)| fact).collect()
}

/// Whether that is all of a list that holds everything else open, then danger, then the rest.
fn rank(fact: Fact) -> u8 {
    const ORDER: [Node; 8] = [
        node::FILINGS_RESTS_ON,
        node::FEDERAL_CUSTODY,
        node::EVENTS,
        node::HISTORY_IMMIGRATION_ORDERS,
        node::FILINGS_DECISIONS,
        node::PERSON_BIRTH_DATE,
        node::FILINGS,
        node::ORDERS,
    ];
    let place = ORDER.iter().position(|node| fact.is_within(*node)).unwrap_or(ORDER.len());
    u8::try_from(place).unwrap_or(u8::MAX)
}
