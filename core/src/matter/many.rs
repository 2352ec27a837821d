//! Lists, read only through quantifiers that add an unknown member where a list is unknown or only begun.

use super::inquiry::Inquiry;
use super::open::{Open, Read};
use super::read::{Seen, Told};
use crate::case::{Fact, List};

/// The items of a list as told.
#[derive(Debug)]
pub(crate) struct Many<'m, T> {
    m: &'m Inquiry<'m>,
    fact: Fact,
    told: &'m List<T>,
    at: [u16; 2],
}

// by hand: copying the look at a list asks nothing of its items
impl<T> Clone for Many<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Many<'_, T> {}

/// A member of a list.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Member<V> {
    /// One that is told, with its place, and what it hangs on where it may not be seen on the day.
    Told(u16, V, Option<Open>),
    /// One that is not told, where the list may hold more.
    Untold(Open),
}

impl<'m, T: Told> Many<'m, T> {
    pub(super) fn new(m: &'m Inquiry<'m>, fact: Fact, told: &'m List<T>, at: [u16; 2]) -> Self {
        Self { m, fact, told, at }
    }

    /// The list itself.
    pub(crate) fn fact(self) -> Fact {
        self.fact
    }

    /// The item at a place at which one was met before.
    pub(crate) fn at(self, place: u16) -> Option<T::View<'m>> {
        let (List::AtLeast(items) | List::All(items)) = self.told else { return None };
        Some(items.get(usize::from(place))?.view(self.m, self.fact.inside(self.at, place)))
    }

    /// Every member that is told and not hidden by the day, and the one that is not told.
    pub(crate) fn each(self) -> impl Iterator<Item = Member<T::View<'m>>> {
        let (items, whole): (&'m [T], bool) = match self.told {
            List::Unknown => (&[], false),
            List::AtLeast(items) => (items, false),
            List::All(items) => (items, true),
        };
        if whole || !items.is_empty() {
            self.m.used(self.fact);
        }
        let told = items.iter().zip(0_u16..).filter_map(move |(item, place)| {
            let at = self.fact.inside(self.at, place);
            let view = || item.view(self.m, at);
            match self.m.seen(item, at) {
                Seen::Yes => Some(Member::Told(place, view(), None)),
                Seen::Perhaps(open) => Some(Member::Told(place, view(), Some(open))),
                Seen::NotYet => None,
            }
        });
        let untold = (!whole).then(|| Member::Untold(self.m.open_on(self.fact)));
        told.chain(untold)
    }

    /// Every member that is told and surely seen, with its place: for the careful side alone.
    pub(crate) fn told(self) -> impl Iterator<Item = (u16, T::View<'m>)> {
        self.each().filter_map(|member| match member {
            Member::Told(place, view, None) => Some((place, view)),
            Member::Told(_, _, Some(_)) | Member::Untold(_) => None,
        })
    }

    /// Whether one of them is so. One that is so decides, whatever is not known of others.
    pub(crate) fn any(self, is: impl Fn(T::View<'m>) -> Read<bool>) -> Read<bool> {
        let mut so_far = Ok(false);
        for member in self.each() {
            // every member is asked, so that what is noted does not hang on their order
            let one = match member {
                Member::Told(_, view, None) => is(view),
                Member::Told(_, view, Some(open)) => self.m.both(Err(open), || is(view)),
                Member::Untold(open) => Err(open),
            };
            so_far = self.m.either(so_far, || one);
        }
        so_far
    }
}

/// A list of words, dates or ids.
#[derive(Debug)]
pub(crate) struct Leaves<'m, T> {
    m: &'m Inquiry<'m>,
    fact: Fact,
    told: &'m List<T>,
}

impl<T> Clone for Leaves<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Leaves<'_, T> {}

impl<'m, T> Leaves<'m, T> {
    pub(super) fn new(m: &'m Inquiry<'m>, fact: Fact, told: &'m List<T>) -> Self {
        Self { m, fact, told }
    }

    fn told(self) -> (&'m [T], bool) {
        match self.told {
            List::Unknown => (&[], false),
            List::AtLeast(items) => (items, false),
            List::All(items) => (items, true),
        }
    }

    /// Whether one of them is so.
    pub(crate) fn any(self, is: impl Fn(&T) -> bool) -> Read<bool> {
        let (items, whole) = self.told();
        if whole || !items.is_empty() {
            self.m.used(self.fact);
        }
        if items.iter().any(is) {
            return Ok(true);
        }
        if whole { Ok(false) } else { Err(self.m.open_on(self.fact)) }
    }

    /// What is told, whether or not there may be more: for the careful side alone.
    pub(crate) fn as_told(self) -> &'m [T] {
        let (items, _) = self.told();
        if !items.is_empty() {
            self.m.used(self.fact);
        }
        items
    }

    /// The list itself.
    pub(crate) fn fact(self) -> Fact {
        self.fact
    }
}
