//! A place in a case as JSON. A list that is only begun is looked through: its items keep their places when it is made whole.

use serde_json::{Map, Value, json};

/// One step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Name(&'static str),
    Item(usize),
}

/// The steps from the whole case.
pub type At = Vec<Step>;

/// As the library writes it: `filings[0].rejected.date`.
pub fn text(at: &[Step]) -> String {
    let mut text = String::new();
    for step in at {
        match step {
            Step::Name(name) if text.is_empty() => text.push_str(name),
            Step::Name(name) => text.push_str(&format!(".{name}")),
            Step::Item(item) => text.push_str(&format!("[{item}]")),
        }
    }
    text
}

/// What is told there; nothing for `null`.
pub fn get<'v>(case: &'v Value, at: &[Step]) -> Option<&'v Value> {
    let found = at.iter().try_fold(case, |value, step| match step {
        Step::Name(name) => value.get(name),
        Step::Item(item) => items(value).and_then(|items| items.get(*item)),
    });
    found.filter(|value| !value.is_null())
}

/// The items of a list that is told.
pub fn items(list: &Value) -> Option<&Vec<Value>> {
    list.as_array().or_else(|| list.get("at_least")?.as_array())
}

/// Whether all of a list is told.
pub fn is_whole(list: &Value) -> bool {
    list.is_array()
}

/// A list with the same items that is only begun.
pub fn begun(items: &[Value]) -> Value {
    json!({ "at_least": items })
}

fn items_mut(list: &mut Value) -> Option<&mut Vec<Value>> {
    if list.is_array() { list.as_array_mut() } else { list.get_mut("at_least")?.as_array_mut() }
}

/// Tells something. Groups above it that nothing was told of are made; items are not.
pub fn put(case: &mut Value, at: &[Step], told: Value) {
    let Some((last, above)) = at.split_last() else {
        *case = told;
        return;
    };
    let mut value = case;
    for step in above {
        if value.is_null() {
            *value = Value::Object(Map::new());
        }
        value = match step {
            Step::Name(name) => &mut value[*name],
            Step::Item(item) => match items_mut(value).and_then(|items| items.get_mut(*item)) {
                Some(item) => item,
                None => panic!("{}: no such item", text(at)),
            },
        };
    }
    if value.is_null() {
        *value = Value::Object(Map::new());
    }
    match last {
        Step::Name(name) => value[*name] = told,
        Step::Item(item) => match items_mut(value).and_then(|items| items.get_mut(*item)) {
            Some(item) => *item = told,
            None => panic!("{}: no such item", text(at)),
        },
    }
}

/// Takes back what is told of a field, if it is.
pub fn take(case: &mut Value, at: &[Step]) {
    let Some((Step::Name(name), above)) = at.split_last() else { return };
    if get(case, above).is_none() {
        return;
    }
    let mut value = case;
    for step in above {
        value = match step {
            Step::Name(name) => &mut value[*name],
            Step::Item(item) => match items_mut(value).and_then(|items| items.get_mut(*item)) {
                Some(item) => item,
                None => return,
            },
        };
    }
    if let Some(group) = value.as_object_mut() {
        group.remove(*name);
    }
}

/// Takes the last item from a list.
pub fn pop(case: &mut Value, at: &[Step]) {
    let Some(list) = get(case, at).cloned() else { return };
    let mut list = list;
    if let Some(items) = items_mut(&mut list) {
        items.pop();
    }
    put(case, at, list);
}
