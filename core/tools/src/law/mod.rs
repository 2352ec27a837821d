//! `law/`: the tables that people edit. Read strictly, checked whole, then made into the book that the engine carries.

mod check;
mod codes;
mod day;
mod emit;
mod fingerprint;
mod model;
mod read;
mod sheet;
mod tree;
mod vocabulary;

use std::io;
use std::path::Path;
use std::rc::Rc;

pub use codes::CODES;
pub use sheet::sheet;
pub use vocabulary::ValueKind;

use self::day::Day;
use self::model::{
    Amount, Basis, Calendar, Choice, Clock, Flag, Named, Point, Row, Rule, Source, Step, Topic, Version,
};
use crate::complaint::Complaints;
use crate::output::Output;

/// The rule whose points any rule can end in. It rests on no law.
const GENERAL: &str = "general";

/// All tables of the law. Lists are in the order of the book: a rule's place here is its id there.
#[derive(Debug, Default)]
pub struct Law {
    id: String,
    checked: Option<Day>,
    fingerprint: String,
    /// The rules that `law.toml` puts first, with the file that says so.
    order: Vec<(Rc<Path>, Named)>,
    sources: Vec<Source>,
    topics: Vec<Topic>,
    rules: Vec<Rule>,
    choices: Vec<Choice>,
    clocks: Vec<Clock>,
    calendars: Vec<Calendar>,
    amounts: Vec<Amount>,
    flags: Vec<Flag>,
    steps: Vec<Step>,
}

impl Law {
    /// Reads and checks `law/` below `core`. Nothing where a file cannot be read; `complaints` say what is wrong.
    pub fn load(core: &Path, complaints: &mut Complaints) -> Option<Self> {
        let law = read::law(core, complaints)?;
        check::check(&law, complaints);
        Some(law)
    }

    /// The generated files. Asked of a law without complaints only.
    pub fn emit(&self) -> io::Result<Vec<Output>> {
        emit::emit(self)
    }

    /// The rules, and whether the engine evaluates them. The general endings are no rule.
    pub fn rules(&self) -> impl Iterator<Item = (&str, bool)> {
        let rules = self.rules.iter().filter(|rule| rule.kind != GENERAL);
        rules.map(|rule| (rule.row.id.as_str(), rule.covered))
    }

    /// Rule, point and values of every ending, those of `general` among them.
    pub fn points(&self) -> impl Iterator<Item = (&str, &str, &[(String, ValueKind)])> {
        self.all_points().map(|(rule, point)| (rule.row.id.as_str(), point.name.as_str(), point.values.as_slice()))
    }

    /// What pages call rules that are not covered.
    pub fn themes(&self) -> impl Iterator<Item = &str> {
        self.rules.iter().filter_map(|rule| rule.theme.as_deref())
    }

    /// The ids of the flags.
    pub fn flags(&self) -> impl Iterator<Item = &str> {
        self.flags.iter().map(|flag| flag.row.id.as_str())
    }

    /// The ids of the next steps.
    pub fn steps(&self) -> impl Iterator<Item = &str> {
        self.steps.iter().map(|step| step.id.as_str())
    }

    fn all_points(&self) -> impl Iterator<Item = (&Rule, &Point)> {
        self.rules.iter().flat_map(|rule| rule.points.iter().map(move |point| (rule, point)))
    }

    /// All rows, in the order of the book.
    fn rows(&self) -> Vec<&Row> {
        let mut rows = Vec::new();
        for rule in &self.rules {
            rows.push(&rule.row);
            rows.extend(rule.points.iter().filter_map(|point| match &point.basis {
                Basis::Own(row) => Some(row.as_ref()),
                Basis::Rule | Basis::Version { .. } => None,
            }));
        }
        rows.extend(self.choices.iter().flat_map(|choice| &choice.rows));
        rows.extend(self.clocks.iter().flat_map(|clock| &clock.versions).map(|version| &version.row));
        for calendar in &self.calendars {
            rows.push(&calendar.row);
            rows.extend(calendar.closed.iter().map(|closed| &closed.row));
        }
        rows.extend(self.amounts.iter().map(|amount| &amount.row));
        rows.extend(self.flags.iter().map(|flag| &flag.row));
        rows
    }

    /// The version of a clock that a point names.
    fn version(&self, clock: &str, version: &str) -> Option<&Version> {
        let clock = self.clocks.iter().find(|known| known.id == clock)?;
        clock.versions.iter().find(|known| known.name == version)
    }

    /// The row that a point rests on. Nothing where it names a version that there is not.
    fn row_of<'a>(&'a self, rule: &'a Rule, point: &'a Point) -> Option<&'a Row> {
        match &point.basis {
            Basis::Rule => Some(&rule.row),
            Basis::Own(row) => Some(row),
            Basis::Version { clock, version } => self.version(&clock.name, &version.name).map(|version| &version.row),
        }
    }
}
