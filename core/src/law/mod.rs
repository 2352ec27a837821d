//! The law book: rows with their periods, statuses, grades and sources. It does not know the person.

mod book;
mod closed;
mod experiment;
mod generated;
mod look;
mod row;

use alloc::sync::Arc;

pub(crate) use book::{
    AmountId, Book, ChoiceId, ClockId, FlagId, Gives, Measured, Of, OutcomeWord, Phase, PointId, Rule, RuleId, Side,
    StepId, Version,
};
pub(crate) use closed::Closes;
pub use experiment::Grade;
pub(crate) use generated::ids;
pub(crate) use look::Applies;
pub(crate) use row::{Row, RowId, Support, Text};

/// The law as of one month: immutable, cheap to clone, shared between threads.
#[derive(Clone)]
pub struct Law(Shared);

#[derive(Clone)]
enum Shared {
    Embedded,
    Loaded(Arc<Book>),
}

impl Law {
    /// The law that this engine was built with.
    #[must_use]
    pub fn embedded() -> Self {
        Self(Shared::Embedded)
    }

    /// The id that stands in every answer, such as `2026-11`.
    #[must_use]
    pub fn id(&self) -> &str {
        self.book().text(self.book().id)
    }

    /// The sha256, in hexadecimal, of the tables it was made from.
    #[must_use]
    pub fn fingerprint(&self) -> &str {
        self.book().text(self.book().fingerprint)
    }

    pub(crate) fn book(&self) -> &Book {
        match &self.0 {
            Shared::Embedded => &generated::book::BOOK,
            Shared::Loaded(book) => book,
        }
    }

    fn loaded(book: Book) -> Self {
        Self(Shared::Loaded(Arc::new(book)))
    }
}

impl core::fmt::Debug for Law {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_tuple("Law").field(&self.id()).finish()
    }
}
