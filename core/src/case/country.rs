//! A country, as two letters of ISO 3166-1.

use super::generated::codes::COUNTRY;
use super::leaf::{Cell, Leaf, Value};
use super::record::kind_only;

/// A country: one of the two-letter codes of ISO 3166-1.
///
/// ```
/// use sijs::case::Country;
/// assert_eq!(Country::new("GT").map(Country::as_str), Some("GT"));
/// assert!(Country::new("gt").is_none());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(&'static str);

impl Country {
    /// The country of these two letters; nothing where the list does not hold them.
    #[must_use]
    pub fn new(letters: &str) -> Option<Self> {
        let at = COUNTRY.binary_search(&letters).ok()?;
        COUNTRY.get(at).copied().map(Self)
    }

    /// Its two letters.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.0
    }
}

impl Cell for Country {
    fn from_leaf(leaf: Leaf) -> Option<Self> {
        COUNTRY.get(leaf.code()?).copied().map(Self)
    }

    fn value(&self) -> Value<'_> {
        Value::Word(self.0)
    }
}

kind_only!(Country);
