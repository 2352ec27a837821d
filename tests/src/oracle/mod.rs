//! The oracle: knowledge only grows. A definite answer on a part of a case must be that of every way to tell the rest.
//! What is wrong in part and whole alike it cannot see: cases of law and mutants catch that.

mod ahead;
mod answers;
pub mod contradiction;
mod cut;
mod days;
mod facts;
mod fill;
mod place;
mod random;
mod rng;
mod shrink;
mod starts;
mod tally;
mod trial;
mod walk;

use std::env;

pub use ahead::seen_too_early;
pub use rng::Rng;
pub use starts::Starts;
pub use tally::{Tally, Wrong};
pub use trial::{COMPLETIONS, run};

/// The day of the first run.
const SEED: u64 = 20_261_124;

/// The seed, from `ORACLE_SEED` if it is set.
pub fn seed() -> u64 {
    number("ORACLE_SEED", SEED)
}

/// How many trials, from `ORACLE_TRIALS` if it is set.
pub fn trials() -> u64 {
    number("ORACLE_TRIALS", 10_000)
}

#[expect(
    clippy::disallowed_methods,
    reason = "a longer run is asked for from outside; the answers do not depend on it"
)]
fn number(name: &str, otherwise: u64) -> u64 {
    match env::var(name) {
        Ok(text) => text.parse().unwrap_or_else(|_| panic!("{name} is no number")),
        Err(_) => otherwise,
    }
}
