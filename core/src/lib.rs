//! Special Immigrant Juvenile Status: what the law asks, what is known, what is missing and what is coming.
#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;
#[cfg(test)]
extern crate std;

mod assess;
mod call;
pub mod case;
mod clock;
mod count;
pub mod day;
mod doors;
mod error;
mod explain;
mod id;
mod json;
mod law;
mod matter;
mod rules;

pub use assess::{
    About, AnotherWay, Assessment, Authority, Contradiction, Finding, Flag, Group, Lean, Level, MissingFact,
    NextChange, NextStep, Outcome, Side, Stage, Subject, Timing, Value,
};
pub use call::{call, call_with};
pub use case::Case;
pub use day::{Day, PartialDate};
pub use error::{At, SijsError};
pub use explain::{Audience, Line, Page, Section, Words};
pub use id::Id;
#[doc(hidden)]
pub use law::Grade;
pub use law::Law;
pub use matter::Matter;

/// The examples of the README compile and hold.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
