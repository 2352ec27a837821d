//! The days of the I-360's clock that every not-yet is read against, and how pressing it is.

use alloc::vec::Vec;

use crate::clock;
use crate::count::Step;
use crate::day::Day;
use crate::law::{Gives, RowId, ids};
use crate::matter::{Inquiry, Matter, Read, When};

/// How pressing a not-yet is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Timing {
    /// More than a year is left, or no last day is set.
    Open,
    /// A year or less is left.
    Closing,
    /// A plan day is past, and the last day is not.
    Overdue,
}

impl Timing {
    /// The word at the doors.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Closing => "closing",
            Self::Overdue => "overdue",
        }
    }
}

/// The days of the I-360's clock that lie ahead; each nothing where it is not known.
#[derive(Debug, Clone, Default)]
pub(crate) struct Days {
    /// The last day in time, by the earliest birth date told that is ahead.
    pub(crate) legal_last: Option<Day>,
    /// The birth date is told in part, and whether the last day is past cannot be said.
    pub(crate) may_be_past: bool,
    /// The last business day by the strictest reading.
    pub(crate) cautious_last: Option<Day>,
    /// The latest day to plan on; practice.
    pub(crate) plan_by: Option<Day>,
    /// The last day that a soft policy might still accept; for practitioners.
    pub(crate) policy_last: Option<Day>,
    /// The row of that policy.
    pub(crate) policy_row: Option<RowId>,
    /// The birthday, where it is known whole.
    pub(crate) birthday: Option<Day>,
    /// The days run from an earlier birth date than the one given.
    pub(crate) from_an_earlier_date: bool,
    /// How the plan day, and on the way the last days, were counted.
    pub(crate) counted: Vec<Step>,
    /// Rows behind the cautious day and the plan day.
    pub(super) rows: Vec<RowId>,
}

impl Days {
    /// The day to act by: the cautious one, and the law's once that is past.
    pub(super) fn act_by(&self, today: Day) -> Option<Day> {
        self.cautious_last.filter(|last| *last >= today).or(self.legal_last)
    }

    /// A plan day is past, and the law's last day is not.
    pub(super) fn is_overdue(&self, today: Day) -> bool {
        self.plan_by.is_some_and(|plan| today > plan) && self.legal_last.is_some_and(|last| today <= last)
    }
}

/// Reads the clock in inquiries of their own: plan days decide no outcome.
pub(crate) fn days(matter: Matter<'_>) -> Days {
    let (inquiry, plan) = (Inquiry::new(matter), Inquiry::new(matter));
    let days = legal_days(&inquiry).unwrap_or_default();
    let (cautious_last, plan_by, counted) = plan_days(&plan).unwrap_or_default();
    let law = inquiry.into_notes().authority;
    let book = matter.law.book();
    let clock = book.clock(ids::clock::SIJ_I360_LAST_DAY);
    let policy = clock.and_then(|clock| book.versions(clock).iter().find(|version| version.gives == Gives::PolicyLast));
    let policy_row = policy.filter(|_| days.policy_last.is_some()).map(|version| version.row);
    let closing = matter.law.book().amount(ids::amount::CLOSING_WITHIN).map(|amount| amount.row);
    let rows = plan.into_notes().authority.into_iter().filter(|row| !law.contains(row)).chain(closing).collect();
    Days { cautious_last, plan_by, counted, policy_row, rows, ..days }
}

fn legal_days<'m>(m: &'m Inquiry<'m>) -> Read<Days> {
    let given = clock::of(m, ids::clock::SIJ_I360_LAST_DAY)?;
    let limit = given.ahead()?;
    let first = |when: When<'_>| when.span().map(|span| span.first);
    let legal_last = first(limit.last);
    let policy_last = limit.grace(None)?.and_then(|grace| first(grace.last));
    let may_be_past = m.has_come(limit.birthday).is_err();
    Ok(Days {
        legal_last,
        may_be_past,
        policy_last: policy_last.filter(|last| Some(*last) > legal_last),
        birthday: limit.birthday.exact().ok(),
        from_an_earlier_date: limit.last.span() != given.last.span(),
        ..Days::default()
    })
}

fn plan_days<'m>(m: &'m Inquiry<'m>) -> Read<(Option<Day>, Option<Day>, Vec<Step>)> {
    let limit = clock::of(m, ids::clock::SIJ_I360_LAST_DAY)?.ahead()?;
    let cautious = limit.cautious_last()?;
    let Ok(plan) = limit.plan_by() else { return Ok((Some(cautious.day()), None, cautious.steps().to_vec())) };
    Ok((Some(cautious.day()), Some(plan.day()), plan.steps().to_vec()))
}

/// Overdue where a plan day is past; closing within the days of practice; else open.
pub(super) fn timing(matter: Matter<'_>, until: Option<Day>, days: &Days) -> Timing {
    let Some(until) = until else { return Timing::Open };
    let within = matter.law.book().amount(ids::amount::CLOSING_WITHIN).map_or(0, |amount| amount.number);
    if days.is_overdue(matter.as_of) {
        Timing::Overdue
    } else if matter.as_of.days_to(until) <= within {
        Timing::Closing
    } else {
        Timing::Open
    }
}
