//! The walk over every field of a case, told or not, by the list of facts.

use serde_json::Value;

use super::facts::{self, Field, Kind, Shape};
use super::place::{self, At, Step};

/// A field at a place, and what is told there.
#[derive(Debug, Clone)]
pub struct Spot<'v> {
    pub at: At,
    pub field: &'static Field,
    pub told: Option<&'v Value>,
}

impl Spot<'_> {
    /// An item of a list of words, dates or ids, and no field.
    pub fn is_item(&self) -> bool {
        matches!(self.at.last(), Some(Step::Item(_)))
    }
}

/// Every field of the groups and items that are told, and every item of lists of dates. A group that always is
/// (`person`) is walked through and is no spot itself.
pub fn spots(case: &Value) -> Vec<Spot<'_>> {
    let mut found = Vec::new();
    below(facts::fields(), Some(case), &mut Vec::new(), &mut found);
    found
}

fn below<'v>(fields: &'static [Field], group: Option<&'v Value>, at: &mut At, found: &mut Vec<Spot<'v>>) {
    for field in fields {
        let told = group.and_then(|group| group.get(field.name)).filter(|value| !value.is_null());
        at.push(Step::Name(field.name));
        let is_group = field.kind == Kind::Group;
        if !(is_group && field.shape == Shape::Plain) {
            found.push(Spot { at: at.clone(), field, told });
        }
        match field.shape {
            Shape::Plain if is_group => below(&field.fields, told, at, found),
            Shape::Happened if is_group && told.is_some_and(Value::is_object) => below(&field.fields, told, at, found),
            Shape::List => {
                for (place, item) in told.and_then(place::items).into_iter().flatten().enumerate() {
                    at.push(Step::Item(place));
                    if is_group {
                        below(&field.fields, Some(item), at, found);
                    } else if field.kind == Kind::Date {
                        found.push(Spot { at: at.clone(), field, told: Some(item) });
                    }
                    at.pop();
                }
            }
            Shape::Plain | Shape::Happened | Shape::Said { .. } => {}
        }
        at.pop();
    }
}
