//! Not known: what a read gives where it cannot tell, and how a rule ends.

use super::point::Point;

/// Something that is not known; which facts it hangs on stands in the notes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Open(pub(super) u32);

/// What was read, or that it is not known.
pub(crate) type Read<T> = Result<T, Open>;

/// How a rule stops before its last line.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Stop {
    /// Something it needs is not known.
    Open(Open),
    /// An exception applies.
    At(Point),
}

/// A rule's ending.
pub(crate) type Verdict = Result<Point, Stop>;

impl From<Open> for Stop {
    fn from(open: Open) -> Self {
        Self::Open(open)
    }
}
