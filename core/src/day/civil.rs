//! One calendar day between 1900 and 2199.

use core::fmt;
use core::str::FromStr;

use chrono::{Datelike, NaiveDate, TimeDelta};

use crate::error::{Code, SijsError};

const FIRST_YEAR: i32 = 1900;
const LAST_YEAR: i32 = 2199;

/// A civil day of the years 1900 to 2199. It has no default and there is no today.
///
/// ```
/// use sijs::Day;
/// let eve: Day = "2027-01-17".parse()?;
/// assert_eq!(eve.to_string(), "2027-01-17");
/// assert!("2027-02-29".parse::<Day>().is_err());
/// # Ok::<(), sijs::SijsError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say all")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Weekday {
    /// Saturday or Sunday.
    #[must_use]
    pub fn is_weekend(self) -> bool {
        matches!(self, Self::Saturday | Self::Sunday)
    }
}

/// What to do where adding months falls on a day that does not exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rounding {
    /// The last day of that month: right for a last day.
    EarlierDay,
    /// The first of the next month: right for an opening day.
    LaterDay,
    /// No answer.
    Refuse,
}

impl Day {
    /// 1 January 1900.
    pub(crate) const FIRST: Self = Self::of_table(FIRST_YEAR, 1, 1);
    /// 31 December 2199.
    pub(crate) const LAST: Self = Self::of_table(LAST_YEAR, 12, 31);

    /// The day of a year (1900 to 2199), month (1 to 12) and day of the month.
    ///
    /// # Errors
    ///
    /// * `day.out_of_range`: 1899 and 2200 are refused, 1900 and 2199 are not.
    /// * `day.not_a_day`: 29 February 2027 is refused, 29 February 2028 is not.
    ///
    /// ```
    /// use sijs::Day;
    /// assert!(Day::new(2028, 2, 29).is_ok());
    /// assert_eq!(Day::new(2027, 2, 29).map_err(|e| e.code()), Err("day.not_a_day"));
    /// ```
    pub fn new(year: i32, month: u32, day: u32) -> Result<Self, SijsError> {
        if !(FIRST_YEAR..=LAST_YEAR).contains(&year) {
            return Err(SijsError::new(Code::DayOutOfRange, ""));
        }
        NaiveDate::from_ymd_opt(year, month, day).map(Self).ok_or_else(|| SijsError::new(Code::DayNotADay, ""))
    }

    /// A day that a generated table names; the checker has refused any that is none.
    pub(crate) const fn of_table(year: i32, month: u32, day: u32) -> Self {
        match NaiveDate::from_ymd_opt(year, month, day) {
            Some(day) => Self(day),
            None => Self(NaiveDate::MIN),
        }
    }

    /// Year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// Month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// Day of the month, from 1.
    #[must_use]
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// Day of the week.
    #[must_use]
    pub fn weekday(self) -> Weekday {
        match self.0.weekday() {
            chrono::Weekday::Mon => Weekday::Monday,
            chrono::Weekday::Tue => Weekday::Tuesday,
            chrono::Weekday::Wed => Weekday::Wednesday,
            chrono::Weekday::Thu => Weekday::Thursday,
            chrono::Weekday::Fri => Weekday::Friday,
            chrono::Weekday::Sat => Weekday::Saturday,
            chrono::Weekday::Sun => Weekday::Sunday,
        }
    }

    /// The day `days` later (earlier where negative); nothing past the range.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Option<Self> {
        self.0.checked_add_signed(TimeDelta::days(i64::from(days))).and_then(Self::in_range)
    }

    /// The day after; nothing past the range.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        self.plus_days(1)
    }

    /// The day before; nothing before the range.
    #[must_use]
    pub fn previous(self) -> Option<Self> {
        self.plus_days(-1)
    }

    /// How many days from this day to `later`; negative where it is earlier.
    #[must_use]
    pub fn days_to(self, later: Self) -> i32 {
        // the range holds about 110,000 days
        i32::try_from(later.0.signed_duration_since(self.0).num_days()).unwrap_or(i32::MAX)
    }

    /// The same day number `months` later (earlier where negative).
    ///
    /// # Properties
    ///
    /// Not reversible: one month after 31 January is 28 February, one month before that is 28 January. It is reversible
    /// for day numbers up to 28.
    #[must_use]
    pub fn plus_months(self, months: i32, rounding: Rounding) -> Option<Self> {
        let at = self.year().checked_mul(12)?.checked_add(i32::try_from(self.0.month0()).ok()?)?.checked_add(months)?;
        let (year, month) = (at.div_euclid(12), u32::try_from(at.rem_euclid(12)).ok()?.checked_add(1)?);
        let exact = NaiveDate::from_ymd_opt(year, month, self.day());
        let next_month = || {
            let next = at.checked_add(1)?;
            let month = u32::try_from(next.rem_euclid(12)).ok()?.checked_add(1)?;
            NaiveDate::from_ymd_opt(next.div_euclid(12), month, 1)
        };
        match (exact, rounding) {
            (Some(day), _) => Self::in_range(day),
            (None, Rounding::EarlierDay) => next_month()?.pred_opt().and_then(Self::in_range),
            (None, Rounding::LaterDay) => next_month().and_then(Self::in_range),
            (None, Rounding::Refuse) => None,
        }
    }

    fn in_range(day: NaiveDate) -> Option<Self> {
        (FIRST_YEAR..=LAST_YEAR).contains(&day.year()).then_some(Self(day))
    }
}

impl FromStr for Day {
    type Err = SijsError;

    /// Ten characters, `YYYY-MM-DD`, nothing else.
    fn from_str(text: &str) -> Result<Self, SijsError> {
        let bad = || SijsError::new(Code::DayNotADay, "");
        let [y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1] = text.as_bytes() else { return Err(bad()) };
        let year = digits(&[*y0, *y1, *y2, *y3]).and_then(|year| i32::try_from(year).ok()).ok_or_else(bad)?;
        Self::new(year, digits(&[*m0, *m1]).ok_or_else(bad)?, digits(&[*d0, *d1]).ok_or_else(bad)?)
    }
}

/// The number of ASCII digits, nothing where one is not a digit.
pub(super) fn digits(bytes: &[u8]) -> Option<u32> {
    bytes.iter().try_fold(0_u32, |number, byte| {
        let digit = byte.is_ascii_digit().then(|| byte.wrapping_sub(b'0'))?;
        number.checked_mul(10)?.checked_add(u32::from(digit))
    })
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

/// Prints the kind alone: a day may be a birth date.
impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Day")
    }
}

impl serde::Serialize for Day {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use std::string::ToString;

    use super::*;

    #[test]
    fn months_round_by_name() {
        let day: Day = "2027-08-30".parse().unwrap();
        assert_eq!(day.plus_months(-6, Rounding::LaterDay).unwrap().to_string(), "2027-03-01");
        assert_eq!(day.plus_months(-6, Rounding::EarlierDay).unwrap().to_string(), "2027-02-28");
        assert_eq!(day.plus_months(-6, Rounding::Refuse), None);
        assert_eq!(day.plus_months(6, Rounding::Refuse), None);
        assert_eq!(day.plus_months(12, Rounding::Refuse).unwrap().to_string(), "2028-08-30");
    }

    #[test]
    fn a_day_is_ten_characters() {
        for bad in
            ["2027-1-17", "2027-01-17 ", "+027-01-17", "2027/01/17", "2027-13-01", "1899-12-31", "2200-01-01", ""]
        {
            assert!(bad.parse::<Day>().is_err(), "{bad}");
        }
        assert!("2199-12-31".parse::<Day>().unwrap().next().is_none());
        assert!("1900-01-01".parse::<Day>().unwrap().previous().is_none());
    }
}
