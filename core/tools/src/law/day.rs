//! Days and months of the tables, read strictly: `2026-07-10` or `2026-07`, years 1900 to 2199.

use std::fmt;

/// A calendar day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Day {
    pub(super) year: u16,
    pub(super) month: u8,
    pub(super) day: u8,
}

/// A bound of a period: a day, or a month whose days are left open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bound {
    Day(Day),
    Month { first: Day, last: Day },
}

impl Day {
    pub(super) fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let fits = (1900..=2199).contains(&year) && (1..=days_in(year, month)).contains(&day);
        fits.then_some(Self { year, month, day })
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        let (month, day) = text.rsplit_once('-')?;
        let (year, month) = month.split_once('-')?;
        Self::new(digits(year, 4)?, small(month)?, small(day)?)
    }
}

impl Bound {
    pub(super) fn parse(text: &str) -> Option<Self> {
        if let Some(day) = Day::parse(text) {
            return Some(Self::Day(day));
        }
        let (year, month) = text.split_once('-')?;
        let (year, month) = (digits(year, 4)?, small(month)?);
        let (first, last) = (Day::new(year, month, 1)?, Day::new(year, month, days_in(year, month))?);
        Some(Self::Month { first, last })
    }

    /// The first day it can be.
    pub(super) fn first(self) -> Day {
        match self {
            Self::Day(day) => day,
            Self::Month { first, .. } => first,
        }
    }

    /// The last day it can be.
    pub(super) fn last(self) -> Day {
        match self {
            Self::Day(day) => day,
            Self::Month { last, .. } => last,
        }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => write!(f, "{day}"),
            Self::Month { first, .. } => write!(f, "{:04}-{:02}", first.year, first.month),
        }
    }
}

/// How many days a month has; none where there is no such month.
pub(super) fn days_in(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        _ => 0,
    }
}

fn digits(text: &str, len: usize) -> Option<u16> {
    let all = text.len() == len && text.bytes().all(|byte| byte.is_ascii_digit());
    if all { text.parse().ok() } else { None }
}

fn small(text: &str) -> Option<u8> {
    digits(text, 2).and_then(|number| u8::try_from(number).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_days_and_months_are_read() {
        for text in ["2028-02-29", "1900-01-01", "2199-12-31"] {
            assert_eq!(Day::parse(text).map(|day| day.to_string()).as_deref(), Some(text));
        }
        for text in ["2027-02-29", "2027-13-01", "2027-00-10", "2027-1-17", "1899-12-31", "2027-01", "2027-01-17 ", ""]
        {
            assert_eq!(Day::parse(text), None, "{text}");
        }
        assert_eq!(Bound::parse("2028-02").map(|month| month.last().to_string()).as_deref(), Some("2028-02-29"));
        assert_eq!(Bound::parse("2028"), None);
        assert_eq!(Bound::parse("2028-2"), None);
    }
}
