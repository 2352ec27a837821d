//! A date as it is told: whole, in part, or not at all. Comparisons that straddle are open, and name each vague date.

use core::fmt;

use super::inquiry::Inquiry;
use super::open::{Open, Read};
use crate::day::{Day, Span};

/// A date of the case, or one that follows from it.
#[derive(Clone, Copy)]
pub(crate) struct When<'m> {
    m: &'m Inquiry<'m>,
    /// Nothing: it happened, and no date is told.
    span: Option<Span>,
    /// What it hangs on where it is vague.
    why: Open,
    /// It is told to have happened.
    past: bool,
}

impl<'m> When<'m> {
    pub(crate) fn new(m: &'m Inquiry<'m>, span: Option<Span>, why: Open, past: bool) -> Self {
        Self { m, span, why, past }
    }

    /// The days it can be.
    pub(crate) fn span(self) -> Option<Span> {
        self.span
    }

    pub(super) fn why(self) -> Open {
        self.why
    }

    pub(super) fn is_past(self) -> bool {
        self.past
    }

    /// The day, where it is known whole; else what it hangs on.
    pub(crate) fn exact(self) -> Read<Day> {
        match self.span {
            Some(span) if span.first == span.last => Ok(span.first),
            Some(_) | None => Err(self.why),
        }
    }

    /// A date that follows from this one, day for day; nothing past the years that are known.
    pub(crate) fn map(self, to: impl Fn(Day) -> Option<Day>) -> Read<Self> {
        let Some(span) = self.span else { return Ok(self) };
        let ends = to(span.first).zip(to(span.last));
        let (first, last) = ends.ok_or_else(|| self.m.past_calendar())?;
        Ok(Self { span: Some(Span { first, last }), past: false, ..self })
    }

    /// The same days, hanging on something else.
    pub(crate) fn hanging_on(self, why: Open) -> Self {
        Self { why, ..self }
    }

    /// This day or one before it: what is known only to be no later. It hangs on `why`.
    pub(crate) fn or_earlier(self, why: Open) -> Self {
        let span = self.span.map(|span| Span { first: Day::FIRST, last: span.last });
        Self { span, why, ..self }
    }

    /// This day or one after it: what is known only to be no earlier. It hangs on `why`.
    pub(crate) fn or_later(self, why: Open) -> Self {
        let span = self.span.map(|span| Span { first: span.first, last: Day::LAST });
        Self { span, why, past: false, ..self }
    }

    /// The days of it that are not before `other`.
    pub(crate) fn not_before(self, other: Self) -> Self {
        let span = match (self.span, other.span) {
            (Some(this), Some(that)) => Some(Span { first: this.first.max(that.first).min(this.last), ..this }),
            (span, _) => span,
        };
        Self { span, ..self }
    }

    /// The days of it that are not after `other`.
    pub(crate) fn not_after(self, other: Self) -> Self {
        let span = match (self.span, other.span) {
            (Some(this), Some(that)) => Some(Span { last: this.last.min(that.last).max(this.first), ..this }),
            (span, _) => span,
        };
        Self { span, ..self }
    }

    /// One of the two, or a day in between.
    pub(crate) fn or(self, other: Self) -> Self {
        let span = self
            .span
            .zip(other.span)
            .map(|(one, two)| Span { first: one.first.min(two.first), last: one.last.max(two.last) });
        Self { span, why: self.m.both_open(self.why, other.why), past: self.past && other.past, ..self }
    }

    /// The same date or earlier than `other`.
    pub(crate) fn by(self, other: Self) -> Read<bool> {
        self.compare(other, |this, other| (this.last <= other.first, this.first > other.last))
    }

    /// Earlier than `other`.
    pub(crate) fn before(self, other: Self) -> Read<bool> {
        self.compare(other, |this, other| (this.last < other.first, this.first >= other.last))
    }

    /// The same day as `other`.
    pub(crate) fn on(self, other: Self) -> Read<bool> {
        self.compare(other, |this, other| {
            let whole = this.first == this.last && other.first == other.last;
            (whole && this.first == other.first, this.last < other.first || this.first > other.last)
        })
    }

    fn compare(self, other: Self, settle: impl Fn(Span, Span) -> (bool, bool)) -> Read<bool> {
        if let (Some(this), Some(that)) = (self.span, other.span) {
            match settle(this, that) {
                (true, _) => return Ok(true),
                (_, true) => return Ok(false),
                (false, false) => {}
            }
        }
        Err(self.vague_with(other))
    }

    fn vague_with(self, other: Self) -> Open {
        match (self.exact(), other.exact()) {
            (Err(one), Err(two)) => self.m.both_open(one, two),
            (Err(open), Ok(_)) | (Ok(_), Err(open)) => open,
            (Ok(_), Ok(_)) => self.why,
        }
    }
}

impl fmt::Debug for When<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("When")
    }
}
