//! What can only be seen when all tables are read.

mod conflicts;
mod ids;
mod points;
mod references;

use super::Law;
use crate::complaint::Complaints;

pub(super) fn check(law: &Law, complaints: &mut Complaints) {
    ids::check(law, complaints);
    references::check(law, complaints);
    points::check(law, complaints);
    conflicts::check(law, complaints);
}
