//! What a run counted, and the wrong answers it found.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;
use sijs::Day;

/// Counts of a run; the counts of threads are added up.
#[derive(Debug, Default)]
pub struct Tally {
    pub trials: u64,
    /// Trials that were given up: nothing to take, or hardly a completion that does not contradict itself.
    pub given_up: u64,
    pub completions: u64,
    pub contradictory: BTreeMap<&'static str, u64>,
    /// Pairs of a trial and a covered finding of its partial case, and the definite ones of them.
    pub pairs: Share,
    /// Of those, pairs in which something was taken that the finding used in the full case.
    pub touched: Share,
    /// Definite findings compared with a completion.
    pub compared: u64,
    /// Definite findings whose subject is gone in a completion, by rule and subject.
    pub gone: BTreeMap<String, u64>,
    /// Left out for the one presumption of the law notes.
    pub presumed: u64,
    pub groups: u64,
    /// By what is wrong, the first of each kind and how many there are.
    pub wrong: BTreeMap<String, (Wrong, u64)>,
}

/// So many of so many.
#[derive(Debug, Default, Clone, Copy)]
pub struct Share {
    pub definite: u64,
    pub all: u64,
}

impl Share {
    pub fn add(&mut self, definite: bool) {
        self.all += 1;
        self.definite += u64::from(definite);
    }

    pub fn percent(self) -> f64 {
        if self.all == 0 { 0.0 } else { 100.0 * self.definite as f64 / self.all as f64 }
    }
}

/// A definite answer that a fuller record contradicts.
#[derive(Debug, Clone)]
pub struct Wrong {
    pub trial: u64,
    pub day: Day,
    pub partial: Value,
    pub complete: Value,
    /// Rule and subject, or group, with both outcomes and points.
    pub what: String,
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} (trial {}, as of {})", self.what, self.trial, self.day)?;
        writeln!(f, "  told in part: {}", self.partial)?;
        write!(f, "  told in full: {}", self.complete)
    }
}

impl Tally {
    pub fn add(&mut self, other: Self) {
        self.trials += other.trials;
        self.given_up += other.given_up;
        self.completions += other.completions;
        for (share, more) in [(&mut self.pairs, other.pairs), (&mut self.touched, other.touched)] {
            share.all += more.all;
            share.definite += more.definite;
        }
        self.compared += other.compared;
        self.presumed += other.presumed;
        self.groups += other.groups;
        for (why, count) in other.contradictory {
            *self.contradictory.entry(why).or_default() += count;
        }
        for (what, count) in other.gone {
            *self.gone.entry(what).or_default() += count;
        }
        for (kind, (wrong, count)) in other.wrong {
            // the trial with the smallest number is shown, so that threads change nothing
            let known = self.wrong.entry(kind).or_insert_with(|| (wrong.clone(), 0));
            known.1 += count;
            if wrong.trial < known.0.trial {
                known.0 = wrong;
            }
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let contradictory: u64 = self.contradictory.values().sum();
        let gone: u64 = self.gone.values().sum();
        writeln!(f, "trials: {} (given up: {})", self.trials, self.given_up)?;
        writeln!(f, "completions: {} tried, {contradictory} skipped as contradictory", self.completions)?;
        for (why, count) in &self.contradictory {
            writeln!(f, "    {count:>7}  {why}")?;
        }
        for (name, share) in [("all pairs", self.pairs), ("pairs with something used taken", self.touched)] {
            writeln!(f, "definite of {name}: {} of {} ({:.1} %)", share.definite, share.all, share.percent())?;
        }
        writeln!(f, "definite answers compared: {}; definite groups compared: {}", self.compared, self.groups)?;
        writeln!(f, "left out, an unsaid signature made bad: {}", self.presumed)?;
        writeln!(f, "definite, and the subject gone in the completion: {gone}")?;
        for (what, count) in &self.gone {
            writeln!(f, "    {count:>7}  {what}")?;
        }
        write!(f, "kinds of wrong answers: {}", self.wrong.len())
    }
}
