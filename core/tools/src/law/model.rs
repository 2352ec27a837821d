//! The tables as they were read: what the checker, the emitters and the review sheet look at.

use std::path::Path;
use std::rc::Rc;

use super::day::{Bound, Day};
use super::vocabulary::ValueKind;

/// Where something is written.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub(super) path: Rc<Path>,
    pub(super) line: usize,
}

/// A name of something written elsewhere, with the line that names it.
#[derive(Debug, Clone)]
pub(super) struct Named {
    pub(super) name: String,
    pub(super) line: usize,
}

/// What every row carries.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) place: Place,
    pub(super) id: String,
    pub(super) from: Option<Bound>,
    pub(super) to: Option<Bound>,
    pub(super) status: Vec<StatusFrom>,
    /// The one word it is for and its code, such as `signed_how` and `ink`.
    pub(super) only: Option<(String, String)>,
    pub(super) is: Option<String>,
    pub(super) over: Vec<Named>,
    pub(super) support: &'static str,
    pub(super) cite: String,
    pub(super) sources: Vec<Named>,
    pub(super) verified_through: Option<Day>,
    pub(super) reviewed_by: Option<String>,
}

impl Row {
    /// Verified or corroborated: law that can say no.
    pub(super) fn is_firm(&self) -> bool {
        matches!(self.support, "verified" | "corroborated")
    }
}

#[derive(Debug, Clone, Copy)]
pub(super) struct StatusFrom {
    pub(super) from: Day,
    pub(super) status: &'static str,
}

/// A file whose tables are rules and choices.
#[derive(Debug)]
pub(super) struct Topic {
    pub(super) path: Rc<Path>,
    /// Its path below `law/`, without `.toml`.
    pub(super) name: String,
    pub(super) opening: Vec<String>,
}

#[derive(Debug)]
pub(super) struct Rule {
    pub(super) row: Row,
    /// The name of its topic.
    pub(super) topic: String,
    pub(super) kind: &'static str,
    pub(super) of: &'static str,
    pub(super) measured: &'static str,
    pub(super) phase: &'static str,
    pub(super) group: Option<String>,
    /// What a young person's page calls it while it is not covered.
    pub(super) theme: Option<String>,
    pub(super) covered: bool,
    pub(super) points: Vec<Point>,
}

#[derive(Debug)]
pub(super) struct Point {
    pub(super) place: Place,
    pub(super) name: String,
    pub(super) outcome: &'static str,
    pub(super) lean: Option<&'static str>,
    pub(super) today: Option<&'static str>,
    pub(super) step: Option<Named>,
    pub(super) values: Vec<(String, ValueKind)>,
    pub(super) basis: Basis,
}

/// The row that a point rests on.
#[derive(Debug)]
pub(super) enum Basis {
    Rule,
    Own(Box<Row>),
    Version { clock: Named, version: Named },
}

#[derive(Debug)]
pub(super) struct Choice {
    pub(super) place: Place,
    pub(super) id: String,
    pub(super) topic: String,
    pub(super) key: Option<&'static str>,
    pub(super) rows: Vec<Row>,
}

#[derive(Debug)]
pub(super) struct Clock {
    pub(super) place: Place,
    pub(super) id: String,
    pub(super) trigger: &'static str,
    pub(super) act: String,
    pub(super) actor: String,
    pub(super) age: u8,
    pub(super) plan: Option<Named>,
    pub(super) versions: Vec<Version>,
}

#[derive(Debug)]
pub(super) struct Version {
    pub(super) name: String,
    pub(super) row: Row,
    /// The event on whose day its period is read.
    pub(super) key: Option<&'static str>,
    pub(super) gives: &'static str,
    pub(super) except_channel: Option<String>,
    pub(super) roll: Option<&'static str>,
}

#[derive(Debug)]
pub(super) struct Calendar {
    pub(super) row: Row,
    pub(super) title: String,
    pub(super) legal: bool,
    pub(super) first: Day,
    pub(super) last: Day,
    /// The calendar whose holidays move off a weekend by this row.
    pub(super) observes: Option<Named>,
    pub(super) closed: Vec<Closed>,
}

#[derive(Debug)]
pub(super) struct Closed {
    pub(super) row: Row,
    pub(super) on: ClosedOn,
}

#[derive(Debug)]
pub(super) enum ClosedOn {
    Fixed { month: u8, day: u8, observed: bool },
    Nth { month: u8, weekday: &'static str, nth: u8 },
    Once(Vec<Day>),
}

#[derive(Debug)]
pub(super) struct Amount {
    pub(super) row: Row,
    pub(super) number: i32,
    pub(super) unit: String,
}

#[derive(Debug)]
pub(super) struct Flag {
    pub(super) row: Row,
    pub(super) number: u8,
    pub(super) rule: Option<Named>,
    pub(super) step: Named,
}

#[derive(Debug)]
pub(super) struct Step {
    pub(super) id: String,
    pub(super) law: bool,
}

#[derive(Debug)]
pub(super) struct Source {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) dated: String,
    pub(super) address: Option<String>,
}
