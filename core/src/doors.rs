//! The public verbs.

use crate::assess::{self, Assessment, NextChange};
use crate::case::Case;
use crate::day::Day;
use crate::explain::{self, Audience, Page, Words};
use crate::law::Law;
use crate::matter::Matter;

impl Law {
    /// One case, on one day, under this law.
    #[must_use]
    pub fn matter<'a>(&'a self, case: &'a Case, as_of: Day) -> Matter<'a> {
        Matter::new(self, case, as_of)
    }
}

impl Matter<'_> {
    /// Which requirements are met, not met, not yet, unknown, or for a lawyer to judge, on what authority.
    #[must_use]
    pub fn assess(&self) -> Assessment {
        assess::assess(*self)
    }

    /// All of it on a page: what a lawyer keeps, or what a young person reads.
    #[must_use]
    pub fn page(&self, words: &Words, audience: Audience) -> Page {
        explain::page(*self, &self.assess(), words, audience)
    }

    /// The last days of the I-360: legal, cautious, policy, plan. For the suites, until the door `deadlines` is built.
    #[doc(hidden)]
    #[must_use]
    pub fn i360_days(&self) -> [Option<Day>; 4] {
        let days = assess::days(*self);
        [days.legal_last, days.cautious_last, days.policy_last, days.plan_by]
    }

    /// The first later day on which any outcome differs, with the same facts and law.
    #[must_use]
    pub fn next_change(&self) -> Option<NextChange> {
        assess::next_change(*self)
    }
}
