//! A point that says no rests on firm law.

use crate::complaint::Complaints;
use crate::law::{Law, codes};

pub(super) fn check(law: &Law, complaints: &mut Complaints) {
    for (rule, point) in law.all_points() {
        let Some(row) = law.row_of(rule, point) else { continue };
        if point.outcome == "not_satisfied" && !row.is_firm() {
            let text = format!("`{}` says no, and its row `{}` is only {}", point.name, row.id, row.support);
            complaints.say(point.place.path.as_ref(), point.place.line, codes::SOFT_NO, text);
        }
    }
}
