//! How a walk reaches into the typed structs: shapes that are the same for every field of every struct.

use alloc::vec::Vec;

use super::By;
use super::leaf::{Cell, Leaf, Value};
use super::node::Node;
use super::value::{Happened, List, Said};

/// A struct of the case, its fields reached by their nodes.
pub(crate) trait Record {
    /// What a field says.
    fn view(&self, field: Node) -> View<'_>;

    /// Tells a field anew, whole.
    fn put(&mut self, field: Node, given: Given);

    /// The records below a field.
    fn slot(&mut self, _field: Node) -> Option<Slot<'_>> {
        None
    }
}

/// What a field says.
#[derive(Clone, Copy)]
pub(crate) enum View<'a> {
    Leaf(Option<Value<'a>>),
    Happened(Happened<Option<Value<'a>>>),
    Said(Option<Said<Value<'a>>>),
    Leaves(&'a dyn Leaves),
    Group(&'a dyn Record),
    Perhaps(Happened<&'a dyn Record>),
    Groups(&'a dyn Groups),
    /// The node is none of this struct's.
    Nothing,
}

impl<'a> View<'a> {
    pub(super) fn leaf<T: Cell>(told: &'a Option<T>) -> Self {
        Self::Leaf(told.as_ref().map(Cell::value))
    }

    pub(super) fn happened<T: Cell>(told: &'a Happened<Option<T>>) -> Self {
        Self::Happened(match told {
            Happened::Unknown => Happened::Unknown,
            Happened::No => Happened::No,
            Happened::Yes(told) => Happened::Yes(told.as_ref().map(Cell::value)),
        })
    }

    pub(super) fn said<T: Cell>(told: &'a Option<Said<T>>) -> Self {
        Self::Said(told.as_ref().map(|said| Said { answer: said.answer.value(), by: said.by }))
    }

    pub(super) fn perhaps<T: Record>(told: &'a Happened<T>) -> Self {
        Self::Perhaps(match told {
            Happened::Unknown => Happened::Unknown,
            Happened::No => Happened::No,
            Happened::Yes(told) => Happened::Yes(told),
        })
    }
}

/// What a field is told: each shape takes what is its own, and reads the rest as unknown.
pub(crate) enum Given {
    Unknown,
    No,
    /// It happened, details unknown.
    Yes,
    Leaf(Leaf),
    Said(Leaf, By),
    /// A list, whole or not; of groups it begins empty.
    List(bool, Vec<Leaf>),
}

impl Given {
    pub(super) fn leaf<T: Cell>(self) -> Option<T> {
        if let Self::Leaf(leaf) = self { T::from_leaf(leaf) } else { None }
    }

    pub(super) fn happened<T: Cell>(self) -> Happened<Option<T>> {
        match self {
            Self::No => Happened::No,
            Self::Yes => Happened::Yes(None),
            Self::Leaf(leaf) => Happened::Yes(T::from_leaf(leaf)),
            Self::Unknown | Self::Said(..) | Self::List(..) => Happened::Unknown,
        }
    }

    pub(super) fn said<T: Cell>(self) -> Option<Said<T>> {
        if let Self::Said(leaf, by) = self { T::from_leaf(leaf).map(|answer| Said { answer, by }) } else { None }
    }

    pub(super) fn leaves<T: Cell>(self) -> List<T> {
        if let Self::List(whole, leaves) = self {
            List::of(whole, leaves.into_iter().filter_map(T::from_leaf).collect())
        } else {
            List::Unknown
        }
    }

    pub(super) fn perhaps<T: Default>(self) -> Happened<T> {
        match self {
            Self::No => Happened::No,
            Self::Yes => Happened::Yes(T::default()),
            Self::Unknown | Self::Leaf(_) | Self::Said(..) | Self::List(..) => Happened::Unknown,
        }
    }

    pub(super) fn groups<T>(self) -> List<T> {
        if let Self::List(whole, _) = self { List::of(whole, Vec::new()) } else { List::Unknown }
    }
}

/// The records below a field, to be told more.
pub(crate) enum Slot<'a> {
    Group(&'a mut dyn Record),
    Perhaps(&'a mut dyn Perhaps),
    Groups(&'a mut dyn Groups),
}

/// A record of what may not have happened.
pub(crate) trait Perhaps {
    /// The record, if it happened.
    fn yes_mut(&mut self) -> Option<&mut dyn Record>;
}

impl<T: Record> Perhaps for Happened<T> {
    fn yes_mut(&mut self) -> Option<&mut dyn Record> {
        if let Self::Yes(record) = self { Some(record) } else { None }
    }
}

/// A list of values.
pub(crate) trait Leaves {
    fn whole(&self) -> Option<bool>;
    fn count(&self) -> usize;
    fn value(&self, at: usize) -> Option<Value<'_>>;
}

impl<T: Cell> Leaves for List<T> {
    fn whole(&self) -> Option<bool> {
        Self::whole(self)
    }

    fn count(&self) -> usize {
        self.items().len()
    }

    fn value(&self, at: usize) -> Option<Value<'_>> {
        self.items().get(at).map(Cell::value)
    }
}

/// A list of records.
pub(crate) trait Groups {
    fn whole(&self) -> Option<bool>;
    fn count(&self) -> usize;
    fn record(&self, at: usize) -> Option<&dyn Record>;
    fn record_mut(&mut self, at: usize) -> Option<&mut dyn Record>;
    /// A new record at the end of a list that is begun.
    fn push(&mut self) -> Option<&mut dyn Record>;
    /// Forgets all that is told of one record.
    fn clear(&mut self, at: usize);
}

impl<T: Record + Default> Groups for List<T> {
    fn whole(&self) -> Option<bool> {
        Self::whole(self)
    }

    fn count(&self) -> usize {
        self.items().len()
    }

    fn record(&self, at: usize) -> Option<&dyn Record> {
        let record = self.items().get(at)?;
        Some(record)
    }

    fn record_mut(&mut self, at: usize) -> Option<&mut dyn Record> {
        let record = self.items_mut()?.get_mut(at)?;
        Some(record)
    }

    fn push(&mut self) -> Option<&mut dyn Record> {
        Some(self.items_mut()?.push_mut(T::default()))
    }

    fn clear(&mut self, at: usize) {
        if let Some(record) = self.items_mut().and_then(|items| items.get_mut(at)) {
            *record = T::default();
        }
    }
}

/// Prints the kind alone: whatever a case holds is a person's.
macro_rules! kind_only {
    ($($name:ident),* $(,)?) => {
        $(impl core::fmt::Debug for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(stringify!($name))
            }
        })*
    };
}

pub(super) use kind_only;
