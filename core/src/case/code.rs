//! A closed list of words is an enum; this macro gives each the same few verbs.

macro_rules! words {
    ($(#[$about:meta])* $name:ident { $($(#[$means:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$means])* $variant,)* }

        impl $name {
            /// All words of the list, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            pub(crate) const WORDS: &'static [&'static str] = &[$($word,)*];

            /// The word as it stands in a case.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }
        }

        impl crate::case::leaf::Cell for $name {
            fn from_leaf(leaf: crate::case::leaf::Leaf) -> Option<Self> {
                Self::ALL.get(leaf.code()?).copied()
            }

            fn value(&self) -> crate::case::leaf::Value<'_> {
                crate::case::leaf::Value::Word(self.as_str())
            }
        }

        crate::case::record::kind_only!($name);
    };
}

pub(super) use words;
