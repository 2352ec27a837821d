//! `law/generated/book.rs`: the whole book as one static.

use std::collections::BTreeMap;
use std::io;

use super::names::variant;
use super::pools::{NO_RUN, Pools, run};
use crate::law::day::{Bound, Day};
use crate::law::model::{Choice, Clock, ClosedOn, Flag, Named, Point, Row, Rule, Version};
use crate::law::{GENERAL, Law};

pub(super) fn book(law: &Law) -> io::Result<String> {
    let mut book = Writer { law, places: Places::of(law)?, pools: Pools::default() };
    let id = book.pools.text(&law.id);
    let fingerprint = book.pools.text(&law.fingerprint);
    let rows = law.rows().into_iter().map(|row| book.row(row)).collect::<io::Result<Vec<_>>>()?;
    let rules = law.rules.iter().map(|rule| book.rule(rule)).collect::<io::Result<Vec<_>>>()?;
    let points = law.all_points().map(|(rule, point)| book.point(rule, point)).collect::<io::Result<Vec<_>>>()?;
    let versions = law.clocks.iter().flat_map(|clock| &clock.versions);
    let versions = versions.map(|version| book.version(version)).collect::<io::Result<Vec<_>>>()?;
    let clocks = book.clocks()?;
    let choices = law.choices.iter().map(|choice| book.choice(choice)).collect::<io::Result<Vec<_>>>()?;
    let amounts = law
        .amounts
        .iter()
        .map(|amount| Ok(format!("Amount {{ row: {}, number: {} }}", book.places.row(&amount.row.id)?, amount.number)));
    let amounts = amounts.collect::<io::Result<Vec<_>>>()?;
    let closings = book.closings()?;
    let tables = book.tables();
    let flags = law.flags.iter().map(|flag| book.flag(flag)).collect::<io::Result<Vec<_>>>()?;
    let steps = law.steps.iter().map(|step| format!("Step {{ id: {}, law: {} }}", book.pools.text(&step.id), step.law));
    let steps = steps.collect::<Vec<_>>();
    let observed = match law.calendars.iter().find(|calendar| calendar.observes.is_some()) {
        Some(calendar) => format!("Some({})", book.places.row(&calendar.row.id)?),
        None => "None".to_owned(),
    };
    let texts: Vec<_> = book.pools.all_texts().iter().map(|text| format!("Cow::Borrowed({text:?})")).collect();
    let pools = [
        ("texts", "Cow<'static, str>", texts.as_slice()),
        ("text_lists", "Text", book.pools.text_lists.members()),
        ("row_lists", "RowId", book.pools.row_lists.members()),
        ("statuses", "StatusFrom", book.pools.statuses.members()),
        ("rows", "Row", &rows),
        ("rules", "Rule", &rules),
        ("points", "PointRow", &points),
        ("versions", "Version", &versions),
        ("clocks", "Clock", &clocks),
        ("choices", "Choice", &choices),
        ("amounts", "Amount", &amounts),
        ("closings", "Closing", &closings),
        ("tables", "Table", &tables),
        ("flags", "Flag", &flags),
        ("steps", "Step", &steps),
    ];
    let mut fields = format!("id: {id}, fingerprint: {fingerprint}, observed: {observed},");
    let mut lists = String::new();
    for (name, kind, members) in pools {
        if members.len() > usize::from(u16::MAX) {
            return Err(io::Error::other(format!("{name}: more members than a place can name")));
        }
        let constant = name.to_ascii_uppercase();
        fields.push_str(&format!("{name}: Cow::Borrowed({constant}),"));
        lists.push_str(&format!("\nconst {constant}: &[{kind}] = &[{}];\n", members.join(",\n")));
    }
    Ok(format!("{}\npub(crate) static BOOK: Book = Book {{ {fields} }};\n\n{ROW}{lists}", imports(&lists)))
}

/// What most rows leave out.
const ROW: &str = "const ROW: Row = Row { id: Text(0), from: None, to: None, status: Run::NONE, code: None, is: None, \
over: Run::NONE, support: Support::Recalled, cite: Text(0), verified_through: None };\n";

/// Imports of the names that are written.
fn imports(text: &str) -> String {
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).collect();
    let used =
        |names: &[&str]| names.iter().filter(|name| words.contains(*name)).copied().collect::<Vec<_>>().join(", ");
    let days = used(&["Day", "PartialDate", "Weekday"]);
    let book = used(&[
        "Amount",
        "AmountId",
        "Choice",
        "Clock",
        "ClosedOn",
        "Closing",
        "Flag",
        "Gives",
        "Measured",
        "Of",
        "OutcomeWord",
        "Phase",
        "PointRow",
        "Rule",
        "RuleId",
        "Side",
        "Step",
        "StepId",
        "Table",
        "Version",
    ]);
    let row = used(&["Row", "RowId", "Run", "Status", "StatusFrom", "Support", "Text"]);
    format!(
        "use alloc::borrow::Cow;\n\nuse crate::day::{{{days}}};\nuse crate::law::book::{{Book, {book}}};\n\
         use crate::law::row::{{{row}}};\n"
    )
}

/// Where rows, rules, amounts and steps stand in the book.
struct Places<'a> {
    rows: BTreeMap<&'a str, usize>,
    rules: BTreeMap<&'a str, usize>,
    amounts: BTreeMap<&'a str, usize>,
    steps: BTreeMap<&'a str, usize>,
}

impl<'a> Places<'a> {
    fn of(law: &'a Law) -> io::Result<Self> {
        let places = Self {
            rows: law.rows().into_iter().map(|row| row.id.as_str()).zip(0..).collect(),
            rules: law.rules.iter().map(|rule| rule.row.id.as_str()).zip(0..).collect(),
            amounts: law.amounts.iter().map(|amount| amount.row.id.as_str()).zip(0..).collect(),
            steps: law.steps().zip(0..).collect(),
        };
        if places.rules.get(GENERAL) != Some(&0) { Err(absent(GENERAL)) } else { Ok(places) }
    }

    fn row(&self, id: &str) -> io::Result<String> {
        self.rows.get(id).map(|at| format!("RowId({at})")).ok_or_else(|| absent(id))
    }

    fn maybe(places: &BTreeMap<&str, usize>, kind: &str, named: Option<&Named>) -> io::Result<String> {
        let Some(named) = named else { return Ok("None".to_owned()) };
        let at = places.get(named.name.as_str()).ok_or_else(|| absent(&named.name))?;
        Ok(format!("Some({kind}({at}))"))
    }
}

fn absent(id: &str) -> io::Error {
    io::Error::other(format!("the law names `{id}` and does not have it"))
}

struct Writer<'a> {
    law: &'a Law,
    places: Places<'a>,
    pools: Pools,
}

impl Writer<'_> {
    /// What a row leaves out is as in `ROW`.
    fn row(&mut self, row: &Row) -> io::Result<String> {
        let status = row
            .status
            .iter()
            .map(|step| format!("StatusFrom {{ from: {}, status: Status::{} }}", day(step.from), variant(step.status)));
        let over = row.over.iter().map(|named| self.places.row(&named.name)).collect::<io::Result<_>>()?;
        let fields = [
            ("id", self.pools.text(&row.id)),
            ("from", maybe(row.from, bound)),
            ("to", maybe(row.to, bound)),
            ("status", self.pools.statuses.run(status.collect())),
            ("code", self.pools.maybe(row.only.as_ref().map(|(_, code)| code.as_str()))),
            ("is", self.pools.maybe(row.is.as_deref())),
            ("over", self.pools.row_lists.run(over)),
            ("support", format!("Support::{}", variant(row.support))),
            ("cite", self.pools.text(&row.cite)),
            ("verified_through", maybe(row.verified_through, day)),
        ];
        let told = fields.iter().filter(|(_, value)| value != "None" && value != NO_RUN);
        let told: String = told.map(|(name, value)| format!("{name}: {value}, ")).collect();
        Ok(format!("Row {{ {told}..ROW }}"))
    }

    fn rule(&mut self, rule: &Rule) -> io::Result<String> {
        let group = self.pools.maybe(rule.group.as_deref());
        let theme = self.pools.maybe(rule.theme.as_deref());
        Ok(format!(
            "Rule {{ row: {}, of: Of::{}, measured: Measured::{}, phase: Phase::{}, \
             group: {group}, theme: {theme}, covered: {} }}",
            self.places.row(&rule.row.id)?,
            variant(rule.of),
            variant(rule.measured),
            variant(rule.phase),
            rule.covered,
        ))
    }

    fn point(&mut self, rule: &Rule, point: &Point) -> io::Result<String> {
        let row = self.law.row_of(rule, point).ok_or_else(|| absent(&point.name))?;
        let name = self.pools.text(&point.name);
        let values = self.pools.texts(point.values.iter().map(|(value, _)| value.as_str()));
        Ok(format!(
            "PointRow {{ rule: RuleId({}), name: {name}, row: {}, outcome: OutcomeWord::{}, lean: {}, today: {}, \
             step: {}, values: {values} }}",
            self.places.rules.get(rule.row.id.as_str()).ok_or_else(|| absent(&rule.row.id))?,
            self.places.row(&row.id)?,
            variant(point.outcome),
            maybe(point.lean, side),
            maybe(point.today, side),
            Places::maybe(&self.places.steps, "StepId", point.step.as_ref())?,
        ))
    }

    fn version(&mut self, version: &Version) -> io::Result<String> {
        let except = self.pools.maybe(version.except_channel.as_deref());
        let (row, gives) = (self.places.row(&version.row.id)?, variant(version.gives));
        let rolls = version.roll.is_some();
        Ok(format!("Version {{ row: {row}, gives: Gives::{gives}, except_channel: {except}, rolls: {rolls} }}"))
    }

    fn clocks(&mut self) -> io::Result<Vec<String>> {
        let mut from = 0;
        let mut clock = |clock: &Clock| {
            let versions = run(from, clock.versions.len());
            from += clock.versions.len();
            let plan = Places::maybe(&self.places.amounts, "AmountId", clock.plan.as_ref())?;
            Ok(format!("Clock {{ age: {}, plan: {plan}, versions: {versions} }}", clock.age))
        };
        self.law.clocks.iter().map(&mut clock).collect()
    }

    fn choice(&mut self, choice: &Choice) -> io::Result<String> {
        let from = choice.rows.first().and_then(|row| self.places.rows.get(row.id.as_str()));
        let rows = from.map_or_else(|| NO_RUN.to_owned(), |from| run(*from, choice.rows.len()));
        Ok(format!("Choice {{ rows: {rows} }}"))
    }

    fn closings(&self) -> io::Result<Vec<String>> {
        let mut closings = Vec::new();
        for (calendar, closed) in self.law.calendars.iter().flat_map(|it| it.closed.iter().map(move |day| (it, day))) {
            let row = self.places.row(&closed.row.id)?;
            let days = match &closed.on {
                ClosedOn::Fixed { month, day, observed } => {
                    vec![format!("Fixed {{ month: {month}, day: {day}, observed: {observed} }}")]
                }
                ClosedOn::Nth { month, weekday, nth } => {
                    vec![format!("Nth {{ month: {month}, weekday: Weekday::{}, nth: {nth} }}", variant(weekday))]
                }
                ClosedOn::Once(days) => days.iter().map(|once| format!("Once({})", day(*once))).collect(),
            };
            let legal = calendar.legal;
            closings
                .extend(days.iter().map(|on| format!("Closing {{ row: {row}, on: ClosedOn::{on}, legal: {legal} }}")));
        }
        Ok(closings)
    }

    fn tables(&mut self) -> Vec<String> {
        let mut tables = Vec::new();
        for calendar in &self.law.calendars {
            let (first, last) = (day(calendar.first), day(calendar.last));
            tables.push(format!("Table {{ first: {first}, last: {last} }}"));
        }
        tables
    }

    fn flag(&self, flag: &Flag) -> io::Result<String> {
        let rule = Places::maybe(&self.places.rules, "RuleId", flag.rule.as_ref())?;
        let step = self.places.steps.get(flag.step.name.as_str()).ok_or_else(|| absent(&flag.step.name))?;
        let (row, number) = (self.places.row(&flag.row.id)?, flag.number);
        Ok(format!("Flag {{ row: {row}, number: {number}, rule: {rule}, step: StepId({step}) }}"))
    }
}

fn day(day: Day) -> String {
    format!("Day::of_table({}, {}, {})", day.year, day.month, day.day)
}

fn bound(bound: Bound) -> String {
    match bound {
        Bound::Day(day) => format!("PartialDate::day_of_table({}, {}, {})", day.year, day.month, day.day),
        Bound::Month { first, .. } => format!("PartialDate::month_of_table({}, {})", first.year, first.month),
    }
}

fn maybe<T>(value: Option<T>, write: impl Fn(T) -> String) -> String {
    value.map_or_else(|| "None".to_owned(), |value| format!("Some({})", write(value)))
}

fn side(word: &str) -> String {
    let side = if matches!(word, "for" | "favourable") { "For" } else { "Against" };
    format!("Side::{side}")
}
