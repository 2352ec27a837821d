//! Which finding leads the page.

use alloc::vec::Vec;

use crate::assess::{Assessment, Finding, Lean, Outcome, Subject, Timing};

/// The finding that leads: what stands against what is on file; not yet and overdue; a review, the unfavourable first;
/// not yet and closing; what is not known; the rest.
pub(super) fn leading(assessment: &Assessment) -> Option<&Finding> {
    let covered = || spoken(assessment).filter(|finding| finding.point != "not-covered");
    let is_on_file = |finding: &Finding| matches!(finding.about.filing, Some(Subject::Place(_)));
    let waits = |finding: &Finding, timing| finding.outcome == Outcome::NotYet && finding.timing == Some(timing);
    let reviews = |finding: &Finding, lean| finding.outcome == Outcome::NeedsReview(lean);
    let against = || covered().filter(|finding| is_on_file(finding) && finding.is_against());
    // what USCIS has decided speaks before what it may decide
    against()
        .find(|finding| finding.measured == "decision")
        .or_else(|| against().next())
        .or_else(|| covered().find(|finding| waits(finding, Timing::Overdue)))
        .or_else(|| covered().find(|finding| reviews(finding, Some(Lean::Unfavourable))))
        .or_else(|| covered().find(|finding| reviews(finding, None)))
        .or_else(|| covered().find(|finding| waits(finding, Timing::Closing)))
        .or_else(|| covered().find(|finding| reviews(finding, Some(Lean::Favourable))))
        .or_else(|| covered().find(|finding| finding.outcome == Outcome::NotSatisfied))
        .or_else(|| covered().find(|finding| finding.outcome == Outcome::Unknown))
        .or_else(|| covered().find(|finding| finding.outcome == Outcome::NotYet))
        .or_else(|| covered().next())
}

/// The findings that the page speaks of: of what is on file; only if nothing is, of what could still be filed.
pub(super) fn spoken(assessment: &Assessment) -> impl Iterator<Item = &Finding> {
    let age = |finding: &&Finding| finding.rule == "age-at-filing";
    let is_place = |subject: &Subject| matches!(subject, Subject::Place(_));
    // a form that was sent back is judged for its signature alone, and is not on file
    let on_file: Vec<Subject> =
        assessment.findings.iter().filter(age).filter_map(|finding| finding.about.filing).filter(is_place).collect();
    assessment.findings.iter().filter(move |finding| {
        finding.about.filing.is_some_and(|subject| match on_file.is_empty() {
            true => subject == Subject::New,
            false => on_file.contains(&subject),
        })
    })
}
