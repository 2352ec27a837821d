//! Opaque ids of a host and of the items in a case: at most 64 ASCII characters, echoed and never read.

use alloc::boxed::Box;
use alloc::string::String;
use core::fmt;

/// The longest id, in ASCII characters.
pub(crate) const ID_MAX: usize = 64;

/// An opaque id: 1 to 64 printable ASCII characters without a space.
///
/// ```
/// use sijs::Id;
/// assert_eq!(Id::new("order-1").map(|id| id.as_str().len()), Some(7));
/// assert!(Id::new("").is_none());
/// assert!(Id::new("María").is_none());
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Box<str>);

impl Id {
    /// The id, or nothing where the text is empty, longer than 64 characters, or not printable ASCII.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let fits = !text.is_empty() && text.len() <= ID_MAX;
        (fits && text.bytes().all(|byte| byte.is_ascii_graphic())).then(|| Self(text.into()))
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Prints the kind alone: a host may have put a name into an id.
impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Id")
    }
}

impl From<Id> for String {
    fn from(id: Id) -> Self {
        id.0.into()
    }
}
