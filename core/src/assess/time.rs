//! The days of the I-360's clock that every not-yet is read against, and how pressing it is.

use alloc::vec::Vec;

use super::finding::Timing;
use crate::clock;
use crate::day::Day;
use crate::law::{RowId, ids};
use crate::matter::{Inquiry, Matter};

/// The days of the I-360's clock that lie ahead; each nothing where it is not known.
#[derive(Debug, Clone, Default)]
pub(crate) struct Days {
    /// The last day in time, by the earliest birth date told that is ahead.
    pub(crate) legal_last: Option<Day>,
    /// The last business day by the strictest reading.
    pub(crate) cautious_last: Option<Day>,
    /// The latest day to plan on; practice.
    pub(crate) plan_by: Option<Day>,
    /// The last day that a soft policy might still accept; for practitioners.
    pub(crate) policy_last: Option<Day>,
    /// The birthday, where it is known whole.
    pub(crate) birthday: Option<Day>,
    /// The days run from an earlier birth date than the one given.
    pub(crate) from_an_earlier_date: bool,
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

/// Reads the clock in an inquiry of its own: plan days decide no outcome.
pub(crate) fn days(matter: Matter<'_>) -> Days {
    let inquiry = Inquiry::new(matter);
    let read = || {
        let given = clock::of(&inquiry, ids::clock::SIJ_I360_LAST_DAY)?;
        let limit = given.ahead()?;
        let first = |when: crate::matter::When<'_>| when.span().map(|span| span.first);
        let legal_last = first(limit.last);
        let policy_last = limit.policy_last(None)?.and_then(first).filter(|last| Some(*last) > legal_last);
        Ok::<_, crate::matter::Open>(Days {
            legal_last,
            policy_last,
            birthday: limit.birthday.exact().ok(),
            cautious_last: limit.cautious_last().ok().map(|count| count.day()),
            plan_by: limit.plan_by().ok().map(|count| count.day()),
            from_an_earlier_date: limit.last.span() != given.last.span(),
            rows: Vec::new(),
        })
    };
    let days = read().unwrap_or_default();
    let closing = matter.law.book().amount(ids::amount::CLOSING_WITHIN).map(|amount| amount.row);
    let rows = inquiry.into_notes().authority.into_iter().chain(closing).collect();
    Days { rows, ..days }
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
