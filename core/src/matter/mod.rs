//! One case, one day, one law; and the inquiry through which alone rules see all three, noting each read.

mod claim;
mod gate;
mod generated {
    pub(crate) mod views;
}
mod inquiry;
mod lookup;
mod many;
mod open;
mod point;
mod read;
mod when;

pub(crate) use claim::{Claim, Petition, Petitions};
pub(crate) use gate::{Judged, judged};
pub(crate) use generated::views::*;
pub(crate) use inquiry::Inquiry;
pub(crate) use many::{Leaves, Many};
pub(crate) use open::{Read, Verdict};
pub(crate) use point::{Point, Value};
pub(crate) use read::{Own, Told};
pub(crate) use when::When;

use crate::case::Case;
use crate::day::Day;
use crate::law::Law;

/// One case, one day, one law. Each question on it makes an inquiry of its own.
#[derive(Debug, Clone, Copy)]
pub struct Matter<'a> {
    pub(crate) law: &'a Law,
    pub(crate) case: &'a Case,
    pub(crate) as_of: Day,
}

impl<'a> Matter<'a> {
    pub(crate) fn new(law: &'a Law, case: &'a Case, as_of: Day) -> Self {
        Self { law, case, as_of }
    }

    /// The same case and law on another day.
    pub(crate) fn on(self, as_of: Day) -> Self {
        Self { as_of, ..self }
    }

    /// The day asked.
    #[must_use]
    pub fn as_of(&self) -> Day {
        self.as_of
    }
}
