//! The numbers of a trial, so that a seed gives the same trials on every machine.

use crate::random::Random;

/// What trials ask of a generator.
#[derive(Debug, Clone)]
pub struct Rng(Random);

impl Rng {
    /// The numbers of one trial: trials do not share a stream, so that the number of threads changes nothing.
    pub fn of_trial(seed: u64, trial: u64) -> Self {
        let mut streams = Random::new(seed ^ trial.wrapping_mul(0xd134_2543_de82_ef95));
        Self(Random::new(streams.number()))
    }

    /// Less than `end`.
    pub fn below(&mut self, end: usize) -> usize {
        assert!(end > 0, "an empty range");
        self.0.below(end)
    }

    /// From `first` to `last`, both included.
    pub fn between(&mut self, first: i32, last: i32) -> i32 {
        first + self.below((last - first + 1) as usize) as i32
    }

    /// True `percent` times in a hundred.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of them.
    pub fn pick<T: Clone>(&mut self, of: &[T]) -> T {
        self.0.one_of(of).clone()
    }
}
