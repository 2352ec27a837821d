//! First and last days. A limit in time is written once, as a clock of the law, and read here.

mod age;
mod reach;

pub(crate) use age::{AgeLimit, of};
pub(crate) use reach::{Reach, reach};
