//! The matter and its notes. Every fact, every row of law and the day are read through an inquiry, and noted.

use alloc::vec::Vec;
use core::cell::RefCell;

use super::Matter;
use super::generated::views::CaseView;
use super::open::{Open, Read};
use super::when::When;
use crate::case::Fact;
use crate::day::Day;
use crate::law::{Book, RowId};

/// What was read on the way to an answer.
#[derive(Debug, Clone, Default)]
pub(crate) struct Notes {
    /// Facts that were told and read.
    pub(crate) used: Vec<Fact>,
    /// Rows of law that the answer rests on.
    pub(crate) authority: Vec<RowId>,
    /// Rows of exceptions that were examined and do not apply: cited, without weight.
    pub(crate) examined: Vec<RowId>,
    /// Later days on which something that was read would turn.
    pub(crate) turns: Vec<Day>,
    /// A conclusion that nobody but the family stated was relied on.
    pub(crate) stated: bool,
    opens: Vec<Why>,
}

/// Why something is not known.
#[derive(Debug, Clone, Copy)]
enum Why {
    Fact(Fact),
    Both(Open, Open),
    NoLaw,
    PastCalendar,
}

/// What an [`Open`] hangs on.
#[derive(Debug, Clone, Default)]
pub(crate) struct Missing {
    pub(crate) facts: Vec<Fact>,
    pub(crate) no_law: bool,
    pub(crate) past_calendar: bool,
}

impl Notes {
    /// What `open` hangs on, each fact once, in the order in which they were met.
    pub(crate) fn missing(&self, open: Open) -> Missing {
        let mut missing = Missing::default();
        let mut ahead = alloc::vec![open];
        while let Some(Open(at)) = ahead.pop() {
            match self.opens.get(usize::try_from(at).unwrap_or(usize::MAX)) {
                Some(Why::Fact(fact)) if !missing.facts.contains(fact) => missing.facts.push(*fact),
                Some(Why::Both(one, other)) => ahead.extend([*other, *one]),
                Some(Why::NoLaw) => missing.no_law = true,
                Some(Why::PastCalendar) => missing.past_calendar = true,
                Some(Why::Fact(_)) | None => {}
            }
        }
        missing
    }
}

fn note<T: PartialEq>(list: &mut Vec<T>, item: T) {
    if !list.contains(&item) {
        list.push(item);
    }
}

/// What rules see.
#[derive(Debug)]
pub(crate) struct Inquiry<'m> {
    matter: Matter<'m>,
    notes: RefCell<Notes>,
}

impl<'m> Inquiry<'m> {
    pub(crate) fn new(matter: Matter<'m>) -> Self {
        Self { matter, notes: RefCell::default() }
    }

    pub(crate) fn into_notes(self) -> Notes {
        self.notes.into_inner()
    }

    /// The facts of the case, each read noted.
    pub(crate) fn case(&'m self) -> CaseView<'m> {
        CaseView::new(self, self.matter.case, [0, 0])
    }

    /// Whether a date has come on the day asked. Notes the later day on which the answer would turn.
    pub(crate) fn has_come(&self, when: When<'_>) -> Read<bool> {
        let Some(span) = when.span() else { return if when.is_past() { Ok(true) } else { Err(when.why()) } };
        let today = self.matter.as_of;
        if span.last <= today {
            return Ok(true);
        }
        if span.first > today {
            self.turns_on(span.first);
            return Ok(false);
        }
        self.turns_on(span.last);
        Err(when.why())
    }

    /// Whether the day after a date has come.
    pub(crate) fn has_passed(&self, when: When<'_>) -> Read<bool> {
        self.has_come(when.map(Day::next)?)
    }

    /// True where either is, although the other is not known.
    pub(crate) fn either(&self, one: Read<bool>, other: impl FnOnce() -> Read<bool>) -> Read<bool> {
        match one {
            Ok(true) => Ok(true),
            Ok(false) => other(),
            Err(open) => match other() {
                Ok(true) => Ok(true),
                Ok(false) => Err(open),
                Err(more) => Err(self.both_open(open, more)),
            },
        }
    }

    /// True where both are; false where one is not, although the other is not known. What is missing of both is named.
    pub(crate) fn both(&self, one: Read<bool>, other: impl FnOnce() -> Read<bool>) -> Read<bool> {
        self.either(one.map(|is| !is), || other().map(|is| !is)).map(|either_fails| !either_fails)
    }

    /// Two reads that are both needed: what is missing of both is named.
    pub(crate) fn pair<A, B>(&self, one: Read<A>, other: Read<B>) -> Read<(A, B)> {
        match (one, other) {
            (Ok(one), Ok(other)) => Ok((one, other)),
            (Err(open), Ok(_)) | (Ok(_), Err(open)) => Err(open),
            (Err(one), Err(other)) => Err(self.both_open(one, other)),
        }
    }

    /// Hangs on both.
    pub(crate) fn both_open(&self, one: Open, other: Open) -> Open {
        if one == other { one } else { self.open(Why::Both(one, other)) }
    }

    /// Hangs on a fact that is not told, or not told exactly.
    pub(crate) fn open_on(&self, fact: Fact) -> Open {
        self.open(Why::Fact(fact))
    }

    /// The book has no row for it.
    pub(crate) fn no_law(&self) -> Open {
        self.open(Why::NoLaw)
    }

    /// The count left the years that are known.
    pub(crate) fn past_calendar(&self) -> Open {
        self.open(Why::PastCalendar)
    }

    fn open(&self, why: Why) -> Open {
        let mut notes = self.notes.borrow_mut();
        let at = u32::try_from(notes.opens.len()).unwrap_or(u32::MAX);
        notes.opens.push(why);
        Open(at)
    }

    pub(super) fn used(&self, fact: Fact) {
        note(&mut self.notes.borrow_mut().used, fact);
    }

    pub(super) fn relies_on(&self, row: RowId) {
        note(&mut self.notes.borrow_mut().authority, row);
    }

    pub(super) fn relies_on_statement(&self) {
        self.notes.borrow_mut().stated = true;
    }

    /// The answer may differ from `day` on.
    pub(super) fn turns_on(&self, day: Day) {
        note(&mut self.notes.borrow_mut().turns, day);
    }

    /// How many rows the answer rests on so far.
    pub(super) fn authority_so_far(&self) -> usize {
        self.notes.borrow().authority.len()
    }

    /// Rows read after `mark` were examined; the answer does not rest on them.
    pub(super) fn only_examined(&self, mark: usize) {
        let mut notes = self.notes.borrow_mut();
        let notes = &mut *notes;
        for row in notes.authority.drain(mark.min(notes.authority.len())..) {
            note(&mut notes.examined, row);
        }
    }

    pub(super) fn book(&self) -> &'m Book {
        self.matter.law.book()
    }

    /// For the rooms of `matter` alone; rules ask [`Inquiry::has_come`].
    pub(super) fn today(&self) -> Day {
        self.matter.as_of
    }
}
