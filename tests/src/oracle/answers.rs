//! What the engine says of a case as JSON, and how two such answers are compared.

use serde_json::Value;
use sijs::{Assessment, Case, Day, Finding, Law, Outcome, Subject};

use super::place::{self, Step};

/// Signatures that are known to be invalid: 8 CFR 103.2(a)(7)(ii)(A) and what is recalled of it, `i360-signature`.
const INVALID: [&str; 5] = ["typed", "pasted_image", "stamp", "software", "someone_else"];
/// Rules that take a receipt to stand while nobody said how the form was signed: the one presumption of the law notes.
const PRESUME_SIGNED: [&str; 2] = ["age-at-filing", "filing-date"];

/// The engine's answer.
pub fn assess(law: &Law, case: &Value, day: Day) -> Assessment {
    let read = Case::from_json(&case.to_string())
        .unwrap_or_else(|error| panic!("the oracle made a bad case: {error}\n{case}"));
    law.matter(&read, day).assess()
}

/// Findings on rules that this engine evaluates.
pub fn covered(assessment: &Assessment) -> impl Iterator<Item = &Finding> {
    assessment.findings.iter().filter(|finding| finding.point != "not-covered")
}

/// The finding of the same rule on the same subject; what is untold has none once it is told.
pub fn counterpart<'a>(of: &Finding, among: &'a Assessment) -> Option<&'a Finding> {
    let subject = of.about.filing.filter(|subject| *subject != Subject::Untold)?;
    let same = |finding: &&Finding| {
        (finding.rule.as_str(), finding.about.filing) == (of.rule.as_str(), Some(subject))
            && finding.about.parent == of.about.parent
    };
    among.findings.iter().find(same)
}

/// How a definite answer of the partial case stands in the completion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    Same,
    /// What it spoke of is not asked about any more.
    Gone,
    /// The completion says how an unsaid signature was bad: that changes the facts and does not fill them in.
    Presumed,
    Wrong,
}

/// Compares one finding.
pub fn fate(finding: &Finding, partial: &Value, complete: &Value, answer: &Assessment) -> Fate {
    let place = match finding.about.filing {
        Some(Subject::Place(place)) => Some(usize::from(place)),
        Some(Subject::New | Subject::Untold) | None => None,
    };
    if let Some(place) = place
        && PRESUME_SIGNED.contains(&finding.rule.as_str())
        && is_made_invalid(partial, complete, place)
    {
        return Fate::Presumed;
    }
    match counterpart(finding, answer) {
        Some(other) if other.outcome == finding.outcome => Fate::Same,
        Some(_) => Fate::Wrong,
        // a petition that was received and kept is spoken of, whatever else is told
        None if place.is_some_and(|place| is_kept(complete, place)) => Fate::Wrong,
        None => Fate::Gone,
    }
}

fn filing(case: &Value, place: usize) -> Option<&Value> {
    place::get(case, &[Step::Name("filings"), Step::Item(place)])
}

fn is_made_invalid(partial: &Value, complete: &Value, place: usize) -> bool {
    let how = |case| filing(case, place).and_then(|filing| filing["signed_how"].as_str());
    how(partial).is_none() && how(complete).is_some_and(|how| INVALID.contains(&how))
}

/// Told as an I-360 that was received and not sent back. Completions tell own dates no later than the day asked.
fn is_kept(case: &Value, place: usize) -> bool {
    filing(case, place).is_some_and(|filing| {
        let received = &filing["received_date"];
        filing["form"] == "i360" && (received.is_object() || received.is_string()) && !filing["rejected"].is_object()
    })
}

/// A definite group outcome that differs: group, outcome of the partial case, outcome of the completion.
pub fn groups_that_differ<'a>(partial: &'a Assessment, complete: &'a Assessment) -> Vec<(&'a str, Outcome, Outcome)> {
    let definite = partial.groups.iter().filter(|group| group.outcome.is_definite());
    let pairs = definite.filter_map(|group| {
        let other = complete.groups.iter().find(|other| other.id == group.id)?;
        Some((group.id.as_str(), group.outcome, other.outcome))
    });
    pairs.filter(|(_, one, other)| one != other).collect()
}
