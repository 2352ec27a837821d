//! One value of a case, whatever field it stands in.

use super::node::Kind;
use crate::day::PartialDate;
use crate::id::Id;

/// A value on its way into a case.
#[derive(Clone)]
pub(crate) enum Leaf {
    Date(PartialDate),
    Bool(bool),
    Number(u32),
    /// The place of a word in its list.
    Code(usize),
    Text(Id),
}

impl Leaf {
    pub(crate) fn code(&self) -> Option<usize> {
        match self {
            Self::Code(at) => Some(*at),
            Self::Date(_) | Self::Bool(_) | Self::Number(_) | Self::Text(_) => None,
        }
    }
}

/// A value as it stands in a case.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Value<'a> {
    Date(PartialDate),
    Bool(bool),
    Number(u32),
    Word(&'static str),
    Text(&'a Id),
}

impl Value<'_> {
    /// The same as a leaf of this kind.
    pub(crate) fn to_leaf(self, kind: Kind) -> Option<Leaf> {
        Some(match self {
            Self::Date(date) => Leaf::Date(date),
            Self::Bool(is) => Leaf::Bool(is),
            Self::Number(number) => Leaf::Number(number),
            Self::Word(told) => {
                let Kind::Code(words) = kind else { return None };
                Leaf::Code(words.iter().position(|word| *word == told)?)
            }
            Self::Text(id) => Leaf::Text(id.clone()),
        })
    }
}

/// A type that a field holds; nothing comes of a leaf of another kind.
pub(crate) trait Cell: Sized {
    fn from_leaf(leaf: Leaf) -> Option<Self>;
    fn value(&self) -> Value<'_>;
}

macro_rules! cell {
    ($($type:ty, $variant:ident, $value:expr;)*) => {
        $(impl Cell for $type {
            fn from_leaf(leaf: Leaf) -> Option<Self> {
                if let Leaf::$variant(value) = leaf { Some(value) } else { None }
            }

            fn value(&self) -> Value<'_> {
                $value(self)
            }
        })*
    };
}

cell! {
    PartialDate, Date, |date: &PartialDate| Value::Date(*date);
    bool, Bool, |is: &bool| Value::Bool(*is);
    u32, Number, |number: &u32| Value::Number(*number);
    Id, Text, Value::Text;
}
