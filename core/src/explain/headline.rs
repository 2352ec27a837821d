//! Which finding leads the page.

use crate::assess::{Assessment, Finding, Lean, Outcome, Subject, Timing};

/// The finding that leads: what stands against what is on file; not yet and overdue; a review, the unfavourable first;
/// not yet and closing; what is not known; the rest.
pub(super) fn leading(assessment: &Assessment) -> Option<&Finding> {
    let covered = || spoken(assessment).filter(|finding| finding.point != "not-covered");
    let is_on_file = |finding: &Finding| matches!(finding.about.filing, Some(Subject::Place(_)));
    let waits = |finding: &Finding, timing| finding.outcome == Outcome::NotYet && finding.timing == Some(timing);
    let reviews = |finding: &Finding, lean| finding.outcome == Outcome::NeedsReview(lean);
    covered()
        .find(|finding| is_on_file(finding) && finding.is_against())
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
    let members = assessment.groups.first().map_or(&[][..], |group| group.findings.as_slice());
    let findings = move || members.iter().filter_map(|place| assessment.findings.get(*place));
    let is_new = |finding: &&Finding| finding.about.filing == Some(Subject::New);
    let any_on_file = findings().any(|finding| matches!(finding.about.filing, Some(Subject::Place(_))));
    let nothing_known_filed = !any_on_file;
    findings().filter(move |finding| is_new(finding) == nothing_known_filed)
}
