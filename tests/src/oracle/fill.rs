//! Completions: every thing taken gets a value of its domain, and some of what the case never told gets one too.

use serde_json::{Map, Value, json};

use super::cut::{Cut, How};
use super::days::{Days, date};
use super::facts::{Field, Kind, Shape};
use super::place;
use super::rng::Rng;
use super::walk::{Spot, spots};

/// What is needed to complete a case.
#[derive(Debug)]
pub struct Filler<'f> {
    pub full: &'f Value,
    pub partial: &'f Value,
    pub cuts: &'f [Cut],
    pub days: &'f Days,
}

impl Filler<'_> {
    /// One completion. What the full case never told is filled only where a rule reads it.
    pub fn completion(&self, rng: &mut Rng, is_read: impl Fn(&Field) -> bool) -> Value {
        let mut complete = self.partial.clone();
        let extra = rng.pick(&[0, 0, 10, 30]);
        for spot in spots(self.partial) {
            let cut = self.cuts.iter().find(|cut| cut.at == spot.at);
            let fill = cut.is_some() || (is_read(spot.field) && rng.chance(extra));
            if let (true, Some(told)) = (fill, self.value(rng, &spot, cut)) {
                place::put(&mut complete, &spot.at, told);
            }
        }
        complete
    }

    /// More than is told; nothing where all is told.
    fn value(&self, rng: &mut Rng, spot: &Spot<'_>, cut: Option<&Cut>) -> Option<Value> {
        let old = place::get(self.full, &spot.at).filter(|_| cut.is_some());
        let Some(told) = spot.told else {
            if let Some(old) = old.filter(|old| rng.chance(35) && self.is_past(spot.field, old)) {
                return Some(old.clone());
            }
            return self.anything(rng, spot.field, old);
        };
        if let Some(vague) = told.as_str().filter(|text| spot.field.kind == Kind::Date && text.len() < 10) {
            let old = old.filter(|_| rng.chance(30));
            return match (old, date(vague)) {
                (Some(old), _) => Some(old.clone()),
                (None, vague) => Some(json!(self.days.inside(rng, spot.field, vague?).to_string())),
            };
        }
        let is_undated = spot.field.kind == Kind::Date && told.as_object().is_some_and(Map::is_empty);
        if is_undated {
            let fits = old.filter(|old| old.is_string() && self.is_past(spot.field, old));
            return Some(match fits.filter(|_| rng.chance(35)) {
                Some(old) => old.clone(),
                None => self.day(rng, spot.field),
            });
        }
        if spot.field.shape == Shape::List && !spot.is_item() && !place::is_whole(told) {
            let mut items = place::items(told).cloned().unwrap_or_default();
            let kept = items.len();
            if let (Some(Cut { how: How::Begun(_), .. }), Some(old)) = (cut, old.and_then(place::items)) {
                let more = rng.below(old.len() - kept + 1);
                items.extend_from_slice(&old[kept..kept + more]);
            }
            if rng.chance(35) {
                items.push(self.item(rng, spot.field));
            }
            return Some(items.into());
        }
        None
    }

    /// A value of the field's domain.
    fn anything(&self, rng: &mut Rng, field: &Field, old: Option<&Value>) -> Option<Value> {
        Some(match field.shape {
            Shape::List => {
                let mut items = match old.and_then(place::items).filter(|_| rng.chance(60)) {
                    Some(old) => old.clone(),
                    None => Vec::new(),
                };
                if rng.chance(40) {
                    items.push(self.item(rng, field));
                }
                items.into()
            }
            Shape::Happened if rng.chance(30) => json!(false),
            Shape::Happened if field.kind == Kind::Date && rng.chance(15) => json!({}),
            Shape::Said { may_be_stated } => {
                let words: &[&str] = &["document", "attorney", "decided", "stated"];
                let by = rng.pick(&words[..if may_be_stated { 4 } else { 3 }]);
                json!({ "answer": self.leaf(rng, field)?, "by": by })
            }
            Shape::Plain | Shape::Happened if field.kind == Kind::Group => self.group(rng, field),
            Shape::Plain | Shape::Happened => self.leaf(rng, field)?,
        })
    }

    fn item(&self, rng: &mut Rng, list: &Field) -> Value {
        match list.kind {
            Kind::Group => self.group(rng, list),
            _ => self.leaf(rng, list).unwrap_or(Value::Null),
        }
    }

    /// A group of which much is told.
    fn group(&self, rng: &mut Rng, group: &Field) -> Value {
        let percent = rng.pick(&[30, 70, 95]);
        let mut told = Map::new();
        for field in &group.fields {
            if rng.chance(percent)
                && let Some(value) = self.anything(rng, field, None)
            {
                told.insert(field.name.to_owned(), value);
            }
        }
        told.into()
    }

    fn leaf(&self, rng: &mut Rng, field: &Field) -> Option<Value> {
        Some(match &field.kind {
            Kind::Date => self.day(rng, field),
            Kind::Bool => json!(rng.chance(50)),
            Kind::Number(least, most) => json!(least + rng.below((most - least + 1) as usize) as u32),
            // of all forms the petition is the one that rules ask of
            Kind::Word(_) if field.path == "filings[].form" && rng.chance(60) => json!("i360"),
            Kind::Word(words) => json!(rng.pick(words)),
            Kind::Ref => json!(rng.pick(&self.ids())),
            Kind::Id => json!(format!("n{}", rng.below(1_000_000_000))),
            Kind::Group => return None,
        })
    }

    fn day(&self, rng: &mut Rng, field: &Field) -> Value {
        let day = self.days.pick(rng, field).to_string();
        let part = &day[..rng.pick(&[4, 7])];
        // an undated item has happened; one that is dated in part may lie ahead, which would tell less and not more
        let fits = rng.chance(8) && (!field.own || date(part).is_some_and(|part| part.last() <= self.days.as_of()));
        json!(if fits { part } else { &day })
    }

    /// What other items can be named by.
    fn ids(&self) -> Vec<String> {
        let told = spots(self.full).into_iter().filter(|spot| spot.field.kind == Kind::Id && spot.at.len() > 1);
        let mut ids: Vec<String> = told.filter_map(|spot| Some(spot.told?.as_str()?.to_owned())).collect();
        ids.push("elsewhere".to_owned());
        ids
    }

    /// Whether an old value can be told as of the day: an undated item has happened, so no part of its date lies ahead.
    fn is_past(&self, field: &Field, old: &Value) -> bool {
        let day = old.as_str().filter(|_| field.own && field.kind == Kind::Date).and_then(date);
        day.is_none_or(|date| date.last() <= self.days.as_of())
    }
}
