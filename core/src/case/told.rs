//! Visits all that is told.

use super::node::{Fact, Node, UNTOLD};
use super::record::{Record, View};
use super::{Case, Happened, node};

/// Visits every leaf, list and happening that is told, in order; a record's own fields after it.
pub(crate) fn told<'c>(case: &'c Case, visit: &mut dyn FnMut(Fact, View<'c>)) {
    below(case, node::CASE, [0, 0], visit);
}

fn below<'c>(record: &'c dyn Record, group: Node, at: [u16; 2], visit: &mut dyn FnMut(Fact, View<'c>)) {
    for field in group.fields() {
        let (fact, view) = (field.at(at), record.view(field));
        if is_told(view) {
            visit(fact, view);
        }
        match view {
            View::Group(record) | View::Perhaps(Happened::Yes(record)) => below(record, field, at, visit),
            View::Groups(items) => {
                for place in 0..items.count() {
                    let inside = fact.inside(at, u16::try_from(place).unwrap_or(UNTOLD));
                    if let Some(item) = items.record(place) {
                        below(item, field, inside, visit);
                    }
                }
            }
            View::Leaf(_) | View::Happened(_) | View::Said(_) | View::Leaves(_) | View::Perhaps(_) | View::Nothing => {}
        }
    }
}

/// Whether anything is told here; of a plain group its fields say so.
fn is_told(view: View<'_>) -> bool {
    match view {
        View::Leaf(told) => told.is_some(),
        View::Happened(told) => told != Happened::Unknown,
        View::Said(told) => told.is_some(),
        View::Leaves(told) => told.whole().is_some(),
        View::Perhaps(told) => !matches!(told, Happened::Unknown),
        View::Groups(told) => told.whole().is_some(),
        View::Group(_) | View::Nothing => false,
    }
}
