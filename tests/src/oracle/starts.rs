//! Where trials start: every case of law, every record, and random whole cases.

use std::collections::BTreeSet;

use serde_json::Value;
use sijs::{Day, Law};

use super::answers::{assess, covered};
use super::days::day;
use super::facts::Field;
use super::random;
use super::rng::Rng;
use crate::facts::unplaced;
use crate::{expected, files};

/// The records are told as of this day.
const RECORDS: &str = "2026-11-24";

/// Cases to start from, and what rules read of them.
#[derive(Debug)]
pub struct Starts {
    told: Vec<(Value, Day)>,
    /// Paths without places of what findings used or missed.
    read: BTreeSet<String>,
}

impl Starts {
    pub fn new(law: &Law) -> Self {
        let mut told: Vec<(Value, Day)> =
            expected::cases().iter().map(|case| (case.facts.clone(), case.day())).collect();
        told.extend(files::below("records", "json").iter().map(|path| {
            let read = serde_json::from_str(&files::text(path));
            (read.unwrap_or_else(|error| panic!("{}: {error}", path.display())), day(RECORDS))
        }));
        let mut read = BTreeSet::new();
        for (case, day) in &told {
            let answer = assess(law, case, *day);
            let paths = covered(&answer).flat_map(|finding| finding.used.iter().chain(&finding.missing));
            read.extend(paths.map(|path| unplaced(path)));
        }
        Self { told, read }
    }

    /// One to start from.
    pub fn pick(&self, rng: &mut Rng) -> (Value, Day) {
        if rng.chance(50) { random::case(rng) } else { rng.pick(&self.told) }
    }

    /// Whether a rule reads it. An own date is read where its list is: it says whether the item is seen.
    pub fn is_read(&self, field: &Field) -> bool {
        let list = || field.path.rsplit_once('.').map_or("", |(above, _)| above.trim_end_matches("[]"));
        self.read.contains(&field.path) || (field.own && self.read.contains(list()))
    }
}
