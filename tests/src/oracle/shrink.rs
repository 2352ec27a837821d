//! Makes a wrong pair as small as it can be: whoever reads it should see the fault and nothing else.

use serde_json::Value;
use sijs::{Day, Law};

use super::answers::assess;
use super::contradiction;
use super::facts::{Kind, Shape};
use super::place::{self, At};
use super::trial::{Difference, differences};
use super::walk::spots;

/// The least partial case and completion that show the same difference.
pub fn least(law: &Law, partial: &Value, complete: &Value, day: Day, wrong: &Difference) -> (Value, Value) {
    let still_wrong = |partial: &Value, complete: &Value| {
        let found = || differences(&assess(law, partial, day), partial, complete, &assess(law, complete, day));
        contradiction::found(complete, day).is_none() && found().contains(wrong)
    };
    let mut least = (partial.clone(), complete.clone());
    loop {
        let smaller = smaller(&least.0, &least.1);
        match smaller.into_iter().find(|(partial, complete)| still_wrong(partial, complete)) {
            Some(found) => least = found,
            None => return least,
        }
    }
}

/// Pairs that are one step smaller: something is told in neither, or in both alike.
fn smaller(partial: &Value, complete: &Value) -> Vec<(Value, Value)> {
    let mut found = Vec::new();
    for spot in spots(complete).iter().filter(|spot| spot.told.is_some() && !spot.is_item()) {
        let mut without = (partial.clone(), complete.clone());
        place::take(&mut without.0, &spot.at);
        place::take(&mut without.1, &spot.at);
        found.push(without);
        if spot.field.shape == Shape::List {
            found.push(without_last(partial, complete, &spot.at));
        }
    }
    for spot in spots(complete).iter().filter(|spot| spot.told.is_some()) {
        let told = place::get(partial, &spot.at);
        let above = place::get(partial, &spot.at[..spot.at.len() - 1]).is_some();
        if told == spot.told
            || !above
            || (told.is_some() && spot.field.kind == Kind::Group)
            || (told.is_none() && spot.is_item())
        {
            continue;
        }
        let mut alike = partial.clone();
        place::put(&mut alike, &spot.at, spot.told.cloned().unwrap_or_default());
        found.push((alike, complete.clone()));
    }
    found.retain(|pair| pair != &(partial.clone(), complete.clone()));
    found
}

fn without_last(partial: &Value, complete: &Value, at: &At) -> (Value, Value) {
    let count = |case| place::get(case, at).and_then(place::items).map_or(0, Vec::len);
    let mut without = (partial.clone(), complete.clone());
    if count(partial) == count(complete) {
        place::pop(&mut without.0, at);
    }
    if count(complete) > 0 {
        place::pop(&mut without.1, at);
    }
    without
}
