//! Writes a case: compact, in declared order, what is not known left out.

use alloc::string::String;
use core::fmt::Write;

use super::leaf::Value;
use super::node::Node;
use super::record::{Record, View};
use super::{Case, Happened, node};
use crate::json::{push_number, push_text};

impl Case {
    /// The case as compact JSON. What is not known is left out; reading it again gives an equal case.
    ///
    /// ```
    /// use sijs::case::Case;
    /// let text = r#"{"person":{"birth_date":"2008-03"},"filings":[]}"#;
    /// assert_eq!(Case::from_json(text)?.to_json(), text);
    /// # Ok::<(), sijs::SijsError>(())
    /// ```
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut out = String::new();
        object(&mut out, self, node::CASE);
        out
    }
}

/// Whether anything stands in it.
fn object(out: &mut String, record: &dyn Record, group: Node) -> bool {
    out.push('{');
    let empty = out.len();
    for field in group.fields() {
        let before = out.len();
        if before > empty {
            out.push(',');
        }
        out.extend(["\"", field.row().name, "\":"]);
        if !value(out, field, record.view(field)) {
            out.truncate(before);
        }
    }
    let told = out.len() > empty;
    out.push('}');
    told
}

/// Whether anything is told.
pub(super) fn value(out: &mut String, field: Node, view: View<'_>) -> bool {
    match view {
        View::Leaf(Some(told)) | View::Happened(Happened::Yes(Some(told))) => leaf(out, told),
        View::Happened(Happened::No) | View::Perhaps(Happened::No) => out.push_str("false"),
        View::Happened(Happened::Yes(None)) => out.push_str("{}"),
        View::Said(Some(said)) => {
            out.push_str("{\"answer\":");
            leaf(out, said.answer);
            out.push_str(",\"by\":");
            push_text(out, said.by.as_str());
            out.push('}');
        }
        View::Group(record) => return object(out, record, field),
        View::Perhaps(Happened::Yes(record)) => {
            object(out, record, field);
        }
        View::Leaves(items) => {
            return list(out, items.whole(), items.count(), &mut |out, at| {
                if let Some(told) = items.value(at) {
                    leaf(out, told);
                }
            });
        }
        View::Groups(items) => {
            return list(out, items.whole(), items.count(), &mut |out, at| {
                if let Some(record) = items.record(at) {
                    object(out, record, field);
                }
            });
        }
        View::Leaf(None) | View::Happened(_) | View::Said(None) | View::Perhaps(_) | View::Nothing => return false,
    }
    true
}

fn list(out: &mut String, whole: Option<bool>, count: usize, item: &mut dyn FnMut(&mut String, usize)) -> bool {
    let Some(whole) = whole else { return false };
    out.push_str(if whole { "[" } else { "{\"at_least\":[" });
    for at in 0..count {
        if at > 0 {
            out.push(',');
        }
        item(out, at);
    }
    out.push_str(if whole { "]" } else { "]}" });
    true
}

fn leaf(out: &mut String, told: Value<'_>) {
    match told {
        Value::Date(date) => {
            let _ = write!(out, "\"{date}\"");
        }
        Value::Bool(is) => out.push_str(if is { "true" } else { "false" }),
        Value::Number(number) => push_number(out, number),
        Value::Word(word) => push_text(out, word),
        Value::Text(id) => push_text(out, id.as_str()),
    }
}
