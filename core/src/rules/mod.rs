//! From facts to a point, one file a topic. A rule holds no outcome, citation, sentence or date: those stand in `law/`.

pub(crate) mod classification;
mod generated;

pub(crate) use generated::points;
pub(crate) use generated::registry::RULES;

use crate::matter::{Claim, Inquiry, Verdict};

/// How a rule is judged.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Judge {
    /// The endings that any rule can have; never judged.
    General,
    /// On each claim, or each form that was sent.
    Claim(for<'m> fn(&'m Inquiry<'m>, Claim) -> Verdict),
    /// Not by this engine yet.
    NotCovered,
}
