//! A date of which the day, or the month and day, may not be known.

use core::fmt;
use core::str::FromStr;

use super::civil::{Day, Rounding, digits};
use crate::error::{Code, SijsError};

/// A calendar date, whole or in part: `2006-03-10`, `2006-03` or `2006`.
///
/// ```
/// use sijs::PartialDate;
/// let month: PartialDate = "2006-03".parse()?;
/// assert_eq!(month.first().to_string(), "2006-03-01");
/// assert_eq!(month.last().to_string(), "2006-03-31");
/// assert!(month.day().is_none());
/// # Ok::<(), sijs::SijsError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct PartialDate {
    first: Day,
    precision: Precision,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Precision {
    Year,
    Month,
    Day,
}

impl PartialDate {
    /// A whole day of a generated table.
    pub(crate) const fn day_of_table(year: i32, month: u32, day: u32) -> Self {
        Self { first: Day::of_table(year, month, day), precision: Precision::Day }
    }

    /// A month of a generated table.
    #[expect(dead_code, reason = "a bound may be a month; none is today")]
    pub(crate) const fn month_of_table(year: i32, month: u32) -> Self {
        Self { first: Day::of_table(year, month, 1), precision: Precision::Month }
    }

    /// The first day it can be.
    #[must_use]
    pub fn first(self) -> Day {
        self.first
    }

    /// The last day it can be.
    #[must_use]
    pub fn last(self) -> Day {
        let months = match self.precision {
            Precision::Year => 12,
            Precision::Month => 1,
            Precision::Day => return self.first,
        };
        // the first of a month has a day before it, but for the end of 2199
        let after = self.first.plus_months(months, Rounding::EarlierDay);
        after.and_then(Day::previous).or_else(|| Day::new(2199, 12, 31).ok()).unwrap_or(self.first)
    }

    /// The day, where it is known whole.
    #[must_use]
    pub fn day(self) -> Option<Day> {
        (self.precision == Precision::Day).then_some(self.first)
    }
}

impl From<Day> for PartialDate {
    fn from(day: Day) -> Self {
        Self { first: day, precision: Precision::Day }
    }
}

impl FromStr for PartialDate {
    type Err = SijsError;

    fn from_str(text: &str) -> Result<Self, SijsError> {
        let bad = || SijsError::new(Code::CaseNotADate, "");
        let (year, month, precision) = match text.as_bytes() {
            year if year.len() == 4 => (digits(year), Some(1), Precision::Year),
            [y0, y1, y2, y3, b'-', m0, m1] => (digits(&[*y0, *y1, *y2, *y3]), digits(&[*m0, *m1]), Precision::Month),
            _ => return text.parse::<Day>().map(Self::from).map_err(|_| bad()),
        };
        let (year, month) = (year.and_then(|year| i32::try_from(year).ok()).ok_or_else(bad)?, month.ok_or_else(bad)?);
        Day::new(year, month, 1).map(|first| Self { first, precision }).map_err(|_| bad())
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.precision {
            Precision::Year => write!(f, "{:04}", self.first.year()),
            Precision::Month => write!(f, "{:04}-{:02}", self.first.year(), self.first.month()),
            Precision::Day => fmt::Display::fmt(&self.first, f),
        }
    }
}

/// Prints the kind alone: it may be a birth date.
impl fmt::Debug for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PartialDate")
    }
}

/// All days from `first` to `last`, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) first: Day,
    pub(crate) last: Day,
}

impl From<Day> for Span {
    fn from(day: Day) -> Self {
        Self { first: day, last: day }
    }
}

impl From<PartialDate> for Span {
    fn from(date: PartialDate) -> Self {
        Self { first: date.first(), last: date.last() }
    }
}

impl serde::Serialize for Span {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        if self.first == self.last {
            return self.first.serialize(serializer);
        }
        let mut span = serializer.serialize_struct("Span", 2)?;
        span.serialize_field("first", &self.first)?;
        span.serialize_field("last", &self.last)?;
        span.end()
    }
}

#[cfg(test)]
mod tests {
    use std::string::ToString;

    use super::*;

    #[test]
    fn parts_are_read_strictly() {
        for (text, first, last) in [
            ("2028-02", "2028-02-01", "2028-02-29"),
            ("2027", "2027-01-01", "2027-12-31"),
            ("2199", "2199-01-01", "2199-12-31"),
            ("2199-12", "2199-12-01", "2199-12-31"),
            ("2008-02-29", "2008-02-29", "2008-02-29"),
        ] {
            let date: PartialDate = text.parse().unwrap();
            assert_eq!((date.first().to_string(), date.last().to_string()), (first.into(), last.into()));
            assert_eq!(date.to_string(), text);
        }
        for bad in ["202", "20270", "2027-", "2027-0", "2027-00", "2027-13", "2027-2-1", "1899", "2200-01", "２０２７"]
        {
            assert!(bad.parse::<PartialDate>().is_err(), "{bad}");
        }
    }
}
