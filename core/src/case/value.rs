//! The three wrappers: what may not have happened, a list that may hold more, a conclusion and who drew it.

use core::fmt;

use alloc::vec::Vec;

use super::By;

/// Something that may not have happened. In JSON: absent or `null`, `false`, else what happened (`{}`: details unknown).
///
/// ```
/// use sijs::case::{Case, Happened};
/// let case = Case::from_json(r#"{"help":{"family_lawyer":false}}"#)?;
/// assert!(matches!(case.help.family_lawyer, Happened::No));
/// assert!(matches!(case.help.immigration_lawyer, Happened::Unknown));
/// # Ok::<(), sijs::SijsError>(())
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Happened<T> {
    /// Nothing is known of it.
    #[default]
    Unknown,
    /// It is known not to have happened.
    No,
    /// It happened.
    Yes(T),
}

impl<T> Happened<T> {
    /// What happened, if it did.
    pub fn yes(&self) -> Option<&T> {
        match self {
            Self::Unknown | Self::No => None,
            Self::Yes(told) => Some(told),
        }
    }
}

/// A list. In JSON: absent or `null`, `{"at_least": [..]}`, or `[..]` for all of them.
#[derive(Clone, Default, PartialEq, Eq)]
pub enum List<T> {
    /// Nothing is known of it.
    #[default]
    Unknown,
    /// These, and there may be more.
    AtLeast(Vec<T>),
    /// These and no more; none where it is empty.
    All(Vec<T>),
}

impl<T> List<T> {
    /// The items that are told.
    #[must_use]
    pub fn items(&self) -> &[T] {
        match self {
            Self::Unknown => &[],
            Self::AtLeast(items) | Self::All(items) => items,
        }
    }

    pub(super) fn items_mut(&mut self) -> Option<&mut Vec<T>> {
        match self {
            Self::Unknown => None,
            Self::AtLeast(items) | Self::All(items) => Some(items),
        }
    }

    pub(super) fn of(whole: bool, items: Vec<T>) -> Self {
        if whole { Self::All(items) } else { Self::AtLeast(items) }
    }

    /// Whether these are all; nothing where nothing is told.
    pub(super) fn whole(&self) -> Option<bool> {
        match self {
            Self::Unknown => None,
            Self::AtLeast(_) => Some(false),
            Self::All(_) => Some(true),
        }
    }
}

/// A conclusion and who drew it. In JSON: `{"answer": .., "by": ..}`; `by` absent is [`By::Stated`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Said<T> {
    /// The conclusion.
    pub answer: T,
    /// Who drew it.
    pub by: By,
}

/// Prints the kind alone, never a value.
impl<T> fmt::Debug for Happened<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Happened")
    }
}

/// Prints the kind alone, never a value.
impl<T> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("List")
    }
}

/// Prints the kind alone, never a value.
impl<T> fmt::Debug for Said<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Said")
    }
}
