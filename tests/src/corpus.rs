//! Every case of law and every record, and cases mixed from them.

use serde_json::{Map, Value, json};
use sijs::{Case, Day, Finding, Subject};

use crate::expected::cases;
use crate::files;
use crate::random::Random;

/// The day on which records are read.
pub const RECORDS_AS_OF: &str = "2026-11-24";

/// One case on one day.
#[derive(Debug, Clone)]
pub struct Told {
    pub name: String,
    pub as_of: Day,
    pub facts: Value,
    pub case: Case,
}

impl Told {
    pub fn new(name: &str, as_of: Day, facts: Value) -> Self {
        let case = Case::from_json(&facts.to_string()).unwrap_or_else(|error| panic!("{name}: {error}"));
        Self { name: name.to_owned(), as_of, facts, case }
    }

    /// The same with other facts; nothing where they are refused.
    pub fn with(&self, facts: Value) -> Option<Self> {
        let case = Case::from_json(&facts.to_string()).ok()?;
        Some(Self { facts, case, ..self.clone() })
    }

    /// A request for it.
    pub fn request(&self, language: &str, audience: &str, include: &[&str]) -> String {
        json!({ "version": 1, "as_of": self.as_of.to_string(), "case": self.facts, "language": language,
            "audience": audience, "include": include })
        .to_string()
    }
}

pub fn day(text: &str) -> Day {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// Every case of law and every record.
pub fn corpus() -> Vec<Told> {
    let of_law = cases().into_iter().map(|case| Told::new(&case.id, day(&case.as_of), case.facts));
    let mut all: Vec<Told> = of_law.collect();
    all.extend(records());
    all
}

pub fn records() -> Vec<Told> {
    let read = |path: std::path::PathBuf| {
        let facts = serde_json::from_str(&files::text(&path));
        let facts = facts.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        Told::new(&name, day(RECORDS_AS_OF), facts)
    };
    files::below("records", "json").into_iter().map(read).collect()
}

/// A case mixed from others: the person of one, filings and marriages of several, ids made anew, a list at times begun
/// only, on the day of one of them.
pub fn mixed(of: &[Told], random: &mut Random) -> Told {
    loop {
        let first = random.one_of(of);
        let mut facts = first.facts.clone();
        for pointer in ["/filings", "/person/marriages"] {
            let mut items = Vec::new();
            let mut whole = random.below(4) > 0;
            for _ in 0..=random.below(3) {
                match random.one_of(of).facts.pointer(pointer) {
                    Some(Value::Array(told)) => items.extend(told.clone()),
                    Some(begun) => {
                        whole = false;
                        items.extend(begun["at_least"].as_array().cloned().unwrap_or_default());
                    }
                    None => {}
                }
            }
            for (at, item) in items.iter_mut().enumerate() {
                if let Some(fields) = item.as_object_mut() {
                    if pointer == "/filings" {
                        fields.insert("id".to_owned(), json!(format!("f{at}")));
                    }
                    fields.remove("rests_on");
                }
            }
            if items.is_empty() && random.below(2) == 0 {
                continue;
            }
            let list = if whole { Value::Array(items) } else { json!({ "at_least": items }) };
            put(&mut facts, pointer, list);
        }
        let as_of = random.one_of(of).as_of;
        let as_of = as_of.plus_days(i32::try_from(random.below(400)).unwrap_or(0) - 200).unwrap_or(as_of);
        if let Ok(case) = Case::from_json(&facts.to_string()) {
            return Told { name: format!("mixed from {}", first.name), as_of, facts, case };
        }
    }
}

/// Sets a field of the case or of a group of it.
fn put(facts: &mut Value, pointer: &str, value: Value) {
    let mut at = facts;
    let mut steps = pointer.split('/').skip(1).peekable();
    while let Some(step) = steps.next() {
        if !at.is_object() {
            *at = Value::Object(Map::new());
        }
        if steps.peek().is_none() {
            at[step] = value;
            return;
        }
        at = &mut at[step];
    }
}

/// The petition that a finding speaks of, as text.
pub fn subject(finding: &Finding) -> String {
    match finding.about.filing {
        Some(Subject::Place(place)) => place.to_string(),
        Some(Subject::New) => "new".to_owned(),
        Some(Subject::Untold) => "untold".to_owned(),
        None => "none".to_owned(),
    }
}

/// The outcome with its lean, as text.
pub fn outcome(finding: &Finding) -> String {
    match finding.outcome.lean() {
        Some(lean) => format!("{} {lean:?}", finding.outcome.word()),
        None => finding.outcome.word().to_owned(),
    }
}

/// The values of a finding's point, as text: `Debug` of a day prints no day.
pub fn values(finding: &Finding) -> String {
    let shown = finding.values.iter().map(|(name, sijs::Value::Days(days))| match days {
        Some((first, last)) => format!("{name} {first}..{last}"),
        None => format!("{name} -"),
    });
    shown.collect::<Vec<_>>().join(" ")
}

/// What a finding answers: outcome, lean, point, values, until, timing.
pub fn answer(finding: &Finding) -> String {
    let until = finding.until.map_or_else(|| "-".to_owned(), |day| day.to_string());
    let (outcome, values) = (outcome(finding), values(finding));
    format!("{outcome} {} [{values}] until {until} {:?} {:?}", finding.point, finding.timing, finding.today)
}
