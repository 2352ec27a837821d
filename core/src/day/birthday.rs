//! Birthdays, made in this one function.

use super::civil::Day;

/// On which day of a common year a person born on 29 February has a birthday. No federal immigration rule was found;
/// a last day takes 28 February, an earliest day 1 March.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeapBirthday {
    /// 28 February.
    February28,
    /// 1 March.
    March1,
}

/// The birthday on which a person born on `born` turns `age`: the first day not under that age. Nothing past 2199.
///
/// ```
/// use sijs::day::{Day, LeapBirthday, birthday};
/// let leap: Day = "2008-02-29".parse()?;
/// assert_eq!(birthday(leap, 21, LeapBirthday::February28).unwrap().to_string(), "2029-02-28");
/// assert_eq!(birthday(leap, 21, LeapBirthday::March1).unwrap().to_string(), "2029-03-01");
/// # Ok::<(), sijs::SijsError>(())
/// ```
#[must_use]
pub fn birthday(born: Day, age: u8, leap: LeapBirthday) -> Option<Day> {
    let year = born.year().checked_add(i32::from(age))?;
    Day::new(year, born.month(), born.day()).ok().or_else(|| match leap {
        LeapBirthday::February28 => Day::new(year, 2, 28).ok(),
        LeapBirthday::March1 => Day::new(year, 3, 1).ok(),
    })
}
