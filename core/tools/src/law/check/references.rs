//! What names something that is written elsewhere, names something.

use std::collections::BTreeSet;
use std::path::Path;

use crate::complaint::Complaints;
use crate::law::model::{Basis, Named};
use crate::law::{GENERAL, Law, codes};

pub(super) fn check(law: &Law, complaints: &mut Complaints) {
    let sources: BTreeSet<&str> = law.sources.iter().map(|source| source.id.as_str()).collect();
    let steps: BTreeSet<&str> = law.steps().collect();
    let amounts: BTreeSet<&str> = law.amounts.iter().map(|amount| amount.row.id.as_str()).collect();
    let calendars: BTreeSet<&str> = law.calendars.iter().map(|calendar| calendar.row.id.as_str()).collect();
    let rules: BTreeSet<&str> = law.rules().map(|(rule, _)| rule).collect();
    let rows: BTreeSet<&str> = law.rows().into_iter().map(|row| row.id.as_str()).collect();
    let mut look = Look { complaints };

    for row in law.rows() {
        let path = &row.place.path;
        row.sources.iter().for_each(|named| look.up(path, named, &sources, codes::UNKNOWN_SOURCE, "source"));
        for named in &row.over {
            if named.name == row.id {
                look.say(path, named, codes::OVER_UNKNOWN_ROW, "a row cannot be over itself");
            }
            look.up(path, named, &rows, codes::OVER_UNKNOWN_ROW, "row");
        }
    }
    for (_, point) in law.all_points() {
        let path = &point.place.path;
        point.step.iter().for_each(|named| look.up(path, named, &steps, codes::UNKNOWN_STEP, "step"));
        if let Basis::Version { clock, version } = &point.basis
            && ![clock, version].iter().any(|named| named.name.is_empty())
            && law.version(&clock.name, &version.name).is_none()
        {
            let text = format!("there is no version `{}` of a clock `{}`", version.name, clock.name);
            look.say(path, version, codes::UNKNOWN_CLOCK_VERSION, &text);
        }
    }
    for clock in &law.clocks {
        clock.plan.iter().for_each(|it| look.up(&clock.place.path, it, &amounts, codes::UNKNOWN_AMOUNT, "amount"));
    }
    for calendar in &law.calendars {
        let path = &calendar.row.place.path;
        calendar.observes.iter().for_each(|it| look.up(path, it, &calendars, codes::UNKNOWN_CALENDAR, "calendar"));
    }
    for flag in &law.flags {
        let path = &flag.row.place.path;
        flag.rule.iter().for_each(|named| look.up(path, named, &rules, codes::UNKNOWN_RULE, "rule"));
        look.up(path, &flag.step, &steps, codes::UNKNOWN_STEP, "step");
    }
    let mut ordered = BTreeSet::new();
    for (path, named) in &law.order {
        if named.name == GENERAL {
            look.say(path, named, codes::UNKNOWN_RULE, "`general` comes first without being named");
            continue;
        }
        look.up(path, named, &rules, codes::UNKNOWN_RULE, "rule");
        if !ordered.insert(named.name.as_str()) {
            look.say(path, named, codes::DUPLICATE_ID, &format!("the order names `{}` twice", named.name));
        }
    }
}

struct Look<'a> {
    complaints: &'a mut Complaints,
}

impl Look<'_> {
    /// Says where a name is not among the known ones. An empty name was said before.
    fn up(&mut self, path: &Path, named: &Named, known: &BTreeSet<&str>, code: &'static str, what: &str) {
        if !named.name.is_empty() && !known.contains(named.name.as_str()) {
            self.say(path, named, code, &format!("there is no {what} `{}`", named.name));
        }
    }

    fn say(&mut self, path: &Path, named: &Named, code: &'static str, text: &str) {
        self.complaints.say(path, named.line, code, text);
    }
}
