//! All requirements on all petitions of a matter: findings, groups, stage, flags, next steps, and what is missing.

mod change;
mod finding;
mod flags;
mod group;
mod judge;
mod missing;
mod stage;
mod steps;
mod time;

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

pub use change::NextChange;
pub(crate) use change::next_change;
pub use finding::{About, Authority, Finding, Lean, Outcome, Side, Subject, Value};
pub use flags::{Flag, Level};
pub(crate) use group::themes;
pub use group::{AnotherWay, Group};
pub use missing::MissingFact;
pub use stage::Stage;
pub use steps::NextStep;
pub use time::Timing;
pub(crate) use time::days;

use crate::day::Day;
use crate::matter::Matter;

/// Everything that the law says of one matter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Assessment {
    /// How far the case has come.
    pub stage: Stage,
    /// The findings added up, each group over its petitions.
    pub groups: Vec<Group>,
    /// One answer for each requirement and what it speaks of.
    pub findings: Vec<Finding>,
    /// Facts that would settle something, the most useful first.
    pub missing: Vec<MissingFact>,
    /// Facts that cannot both be true.
    pub contradictions: Vec<Contradiction>,
    /// Dangers with one thing to do, worst first.
    pub flags: Vec<Flag>,
    /// What to do next.
    pub next_steps: Vec<NextStep>,
    /// The first later day on which an outcome differs; worked out when asked.
    pub next_change: Option<NextChange>,
    /// The day on which to look again at the latest.
    pub recheck_by: Day,
}

impl Assessment {
    /// The finding that stands for a rule: the one that its group takes of what is on file; only where nothing is, the one
    /// on what could still be filed. Nothing where no finding is of that rule.
    ///
    /// ```
    /// use sijs::{Case, Day, Law};
    /// let law = Law::embedded();
    /// let case = Case::from_json(r#"{"person":{"birth_date":"2009-06-02"},"filings":[]}"#)?;
    /// let assessment = law.matter(&case, Day::new(2026, 11, 24)?).assess();
    /// assert_eq!(assessment.finding("age-at-filing").map(|finding| finding.point.as_str()), Some("may-still-file"));
    /// assert!(assessment.finding("no-such-rule").is_none());
    /// # Ok::<(), sijs::SijsError>(())
    /// ```
    #[must_use]
    pub fn finding(&self, rule: &str) -> Option<&Finding> {
        group::spoken(&self.groups, &self.findings, rule)
    }
}

/// Facts of the case that cannot both be true.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Contradiction {
    /// Which contradiction, such as `record-ended-before-it-began`.
    pub id: String,
    /// The facts.
    pub paths: Vec<String>,
}

/// Assesses a matter; `next_change` is left out.
pub(crate) fn assess(matter: Matter<'_>) -> Assessment {
    let answers = judge::all(matter);
    let days = time::days(matter);
    let findings: Vec<Finding> = answers.judged.iter().map(|judged| finding::finding(matter, judged, &days)).collect();
    let groups = group::groups(matter, &answers, &findings);
    let flags = flags::flags(matter, &findings, &days);
    Assessment {
        stage: stage::stage(matter, &groups),
        missing: missing::ranked(&answers),
        contradictions: Vec::new(),
        next_steps: steps::steps(matter, &answers, &findings, &flags, &days),
        recheck_by: change::recheck_by(matter, &answers, &findings, &flags, &days),
        next_change: None,
        groups,
        findings,
        flags,
    }
}
