//! The nodes of the case, and the places at which they are told.

use alloc::string::String;
use core::fmt::Write;

use super::generated::table::TABLE;
pub(crate) use super::generated::table::node::*;

/// The place of a list's member that is not told.
pub(crate) const UNTOLD: u16 = u16::MAX;

/// A node: its place in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Node(pub(crate) u16);

/// What the table says of a node.
#[derive(Clone, Copy)]
pub(crate) struct Row {
    pub(super) name: &'static str,
    pub(super) parent: Node,
    /// The node behind the last one below this one.
    pub(super) end: u16,
    pub(super) shape: Shape,
    pub(super) kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    Plain,
    Happened,
    Said,
    /// Said, and never by the young person.
    Evidence,
    /// With the most items that it may hold.
    List(u16),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Date,
    Bool,
    /// Least and most.
    Number(u32, u32),
    Code(&'static [&'static str]),
    Ref,
    Id,
    Group,
}

impl Row {
    pub(super) const fn new(name: &'static str, parent: u16, end: u16, shape: Shape, kind: Kind) -> Self {
        Self { name, parent: Node(parent), end, shape, kind }
    }
}

/// What stands for a node that the table does not hold: an empty group.
static NOTHING: Row = Row::new("", 0, 0, Shape::Plain, Kind::Group);

impl Node {
    pub(crate) fn row(self) -> &'static Row {
        TABLE.get(usize::from(self.0)).unwrap_or(&NOTHING)
    }

    /// This node at a place of the case.
    pub(crate) const fn at(self, at: [u16; 2]) -> Fact {
        Fact { node: self, at }
    }

    /// The fields of a group, in order.
    pub(crate) fn fields(self) -> impl Iterator<Item = Self> {
        let end = self.row().end;
        let inside = move |node: Self| (node.0 < end).then_some(node);
        let first = self.0.checked_add(1).and_then(|next| inside(Self(next)));
        core::iter::successors(first, move |field| inside(Self(field.row().end)))
    }

    /// How many lists it lies in.
    fn lists_above(self) -> usize {
        let mut lists = 0_usize;
        let mut above = self.row().parent;
        while above.0 != 0 {
            lists = lists.saturating_add(usize::from(matches!(above.row().shape, Shape::List(_))));
            above = above.row().parent;
        }
        lists
    }
}

/// A node at a place of the case: at most two of its lists have places.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Fact {
    pub(crate) node: Node,
    pub(crate) at: [u16; 2],
}

impl Fact {
    /// Whether it is that node or lies below it.
    pub(crate) fn is_within(self, node: Node) -> bool {
        self.node.0 >= node.0 && self.node.0 < node.row().end
    }

    /// The place of a member of this list.
    pub(crate) fn inside(self, at: [u16; 2], place: u16) -> [u16; 2] {
        let mut inside = at;
        if let Some(own) = inside.get_mut(self.node.lists_above()) {
            *own = place;
        }
        inside
    }

    /// The path, such as `filings[0].requests[1].date`; `filings[].form` of a member that is not told.
    pub(crate) fn path(self) -> String {
        let mut path = String::new();
        self.push(&mut path, self.node);
        path
    }

    /// The path of what lies in this group, such as `filings[0]`.
    pub(crate) fn inner_path(self) -> String {
        let mut path = self.path();
        if matches!(self.node.row().shape, Shape::List(_)) {
            self.push_place(&mut path, self.node.lists_above());
        }
        path
    }

    fn push_place(self, path: &mut String, list: usize) {
        let _ = match self.at.get(list) {
            Some(&UNTOLD) | None => write!(path, "[]"),
            Some(place) => write!(path, "[{place}]"),
        };
    }

    /// Appends the path of a node; tells how many lists lie above it.
    fn push(self, path: &mut String, node: Node) -> usize {
        let row = node.row();
        if node.0 == 0 {
            return 0;
        }
        let lists = self.push(path, row.parent);
        let parent = row.parent.row();
        let lists = if matches!(parent.shape, Shape::List(_)) {
            self.push_place(path, lists);
            lists.saturating_add(1)
        } else {
            lists
        };
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(row.name);
        lists
    }
}
