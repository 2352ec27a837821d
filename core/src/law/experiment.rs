//! Laws that differ in one row, for those who test what a row is worth. No door uses it.

use super::book::Book;
use super::row::{Run, Status, StatusFrom, Support};
use super::{Law, RowId};
use crate::day::Day;

/// How well a row is to be known.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grade {
    /// The operative text was read.
    Verified,
    /// Known from memory.
    Recalled,
}

#[doc(hidden)]
impl Law {
    /// The ids of all rows.
    pub fn row_ids(&self) -> alloc::vec::Vec<alloc::string::String> {
        self.book().rows.iter().map(|row| self.book().text(row.id).into()).collect()
    }

    /// The same law, in which that row was vacated on `day`.
    pub fn with_vacated(&self, row: &str, day: Day) -> Option<Self> {
        self.edited(row, |book, at| {
            let step = StatusFrom { from: day, status: Status::Vacated };
            let from = u16::try_from(book.statuses.len()).ok()?;
            let old = book.row(at).status.of(&book.statuses).to_vec();
            let kept: alloc::vec::Vec<_> = old.into_iter().filter(|step| step.from < day).collect();
            let in_force_before = StatusFrom { from: Day::of_table(1900, 1, 1), status: Status::InForce };
            let statuses = book.statuses.to_mut();
            if kept.is_empty() && day > in_force_before.from {
                statuses.push(in_force_before);
            }
            statuses.extend(kept);
            statuses.push(step);
            let len = u16::try_from(statuses.len()).ok()?.checked_sub(from)?;
            book.rows.to_mut().get_mut(usize::from(at.0))?.status = Run { from, len };
            Some(())
        })
    }

    /// The same law, in which that row is known otherwise.
    pub fn with_grade(&self, row: &str, grade: Grade) -> Option<Self> {
        self.edited(row, |book, at| {
            let support = match grade {
                Grade::Verified => Support::Verified,
                Grade::Recalled => Support::Recalled,
            };
            book.rows.to_mut().get_mut(usize::from(at.0))?.support = support;
            Some(())
        })
    }

    fn edited(&self, row: &str, edit: impl FnOnce(&mut Book, RowId) -> Option<()>) -> Option<Self> {
        let mut book = self.book().clone();
        let at = book.rows.iter().position(|known| book.text(known.id) == row)?;
        edit(&mut book, RowId(u16::try_from(at).ok()?))?;
        Some(Self::loaded(book))
    }
}
