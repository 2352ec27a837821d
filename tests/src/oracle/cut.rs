//! What is taken from a case: leaves, lists, the day or month of dates, and that a list is all. Never an item of a whole
//! list: that would say that it does not exist.

use serde_json::{Value, json};

use super::facts::{Field, Kind, Shape};
use super::place::{self, At, Step};
use super::rng::Rng;
use super::walk::{Spot, spots};

/// Something taken.
#[derive(Debug, Clone)]
pub struct Cut {
    pub at: At,
    pub field: &'static Field,
    pub how: How,
}

#[derive(Debug, Clone)]
pub enum How {
    /// Nothing is told any more; a conclusion goes with who drew it.
    Gone,
    /// So many items of the list are left, and there may be more.
    Begun(usize),
    /// The date has lost its day, or day and month.
    Shorter(String),
    /// It happened, and no date is told.
    Undated,
}

/// Every way to take one thing from a case.
pub fn ways(rng: &mut Rng, case: &Value) -> Vec<Cut> {
    let mut found = Vec::new();
    for Spot { at, field, told } in spots(case) {
        let Some(told) = told else { continue };
        let is_item = matches!(at.last(), Some(Step::Item(_)));
        let mut add = |how| found.push(Cut { at: at.clone(), field, how });
        if field.name == "schema" {
            continue;
        }
        if !is_item {
            add(How::Gone);
        }
        if let (Kind::Date, Some(date)) = (&field.kind, told.as_str()) {
            for length in [7, 4].into_iter().filter(|length| *length < date.len()) {
                add(How::Shorter(date[..length].to_owned()));
            }
            if field.shape == Shape::Happened {
                add(How::Undated);
            }
        }
        if let (Shape::List, false, Some(items)) = (field.shape, is_item, place::items(told)) {
            if place::is_whole(told) {
                add(How::Begun(items.len()));
            }
            if !items.is_empty() {
                add(How::Begun(rng.below(items.len())));
            }
        }
    }
    found
}

/// Takes some of them. What is inside of something taken, or is taken twice, is left out.
pub fn take_some(rng: &mut Rng, case: &Value, is_read: impl Fn(&Field) -> bool) -> (Value, Vec<Cut>) {
    let ways = ways(rng, case);
    if ways.is_empty() {
        return (case.clone(), Vec::new());
    }
    // most trials take little, so that something is left to be definite on; some take much
    let many = rng.pick(&[1, 1, 2, 2, 3, 3, 4, 6, ways.len() / 3 + 1]);
    let mut cuts: Vec<Cut> = Vec::new();
    for _ in 0..many {
        // what a rule reads is taken more often
        let mut cut = rng.pick(&ways);
        for _ in 0..3 {
            if is_read(cut.field) {
                break;
            }
            cut = rng.pick(&ways);
        }
        if cuts.iter().any(|other| other.covers(&cut.at)) {
            continue;
        }
        cuts.retain(|other| !cut.covers(&other.at));
        cuts.push(cut);
    }
    if rng.chance(15) {
        forget_dates(rng, &ways, &mut cuts);
    }
    let mut partial = case.clone();
    for cut in &cuts {
        cut.apply(&mut partial);
    }
    (partial, cuts)
}

/// Takes most own dates of one item: whether it is seen at all hangs on all of them.
fn forget_dates(rng: &mut Rng, ways: &[Cut], cuts: &mut Vec<Cut>) {
    let dates: Vec<&Cut> = ways.iter().filter(|cut| cut.field.own && matches!(cut.how, How::Gone)).collect();
    if dates.is_empty() {
        return;
    }
    let one = rng.pick(&dates);
    let item = &one.at[..one.at.len() - 1];
    for cut in dates.iter().filter(|cut| cut.at.len() > item.len() && cut.at.starts_with(item)) {
        if rng.chance(70) && !cuts.iter().any(|other| other.covers(&cut.at)) {
            cuts.push((*cut).clone());
        }
    }
}

impl Cut {
    /// Whether what stands at `at` goes with it.
    pub fn covers(&self, at: &[Step]) -> bool {
        if self.at == at {
            return true;
        }
        if !at.starts_with(&self.at) {
            return false;
        }
        match self.how {
            How::Gone => true,
            How::Begun(kept) => matches!(at[self.at.len()], Step::Item(place) if place >= kept),
            How::Shorter(_) | How::Undated => false,
        }
    }

    /// Whether a fact that an answer used, by its path, is no longer told, or no longer told as it was.
    pub fn touches(&self, used: &str) -> bool {
        let is_item = matches!(self.at.last(), Some(Step::Item(_)));
        let path = place::text(&self.at[..self.at.len() - usize::from(is_item)]); // a list of dates is used as a whole
        let Some(rest) = used.strip_prefix(&path) else { return false };
        match self.how {
            _ if rest.is_empty() => true,
            How::Gone => rest.starts_with(['.', '[']),
            How::Begun(kept) => {
                let place = rest.strip_prefix('[').and_then(|rest| rest.split_once(']'));
                place.and_then(|(place, _)| place.parse::<usize>().ok()).is_some_and(|place| place >= kept)
            }
            How::Shorter(_) | How::Undated => false,
        }
    }

    fn apply(&self, case: &mut Value) {
        match &self.how {
            How::Gone => place::take(case, &self.at),
            How::Begun(kept) => {
                let items = place::get(case, &self.at).and_then(place::items).cloned().unwrap_or_default();
                place::put(case, &self.at, place::begun(&items[..*kept]));
            }
            How::Shorter(date) => place::put(case, &self.at, json!(date)),
            How::Undated => place::put(case, &self.at, json!({})),
        }
    }
}
