//! Dangers with one thing to do, worst first. A flag decides nothing.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::Serialize;

use super::finding::{About, Finding, Subject};
use super::time::Days;
use crate::case::{DecisionKind, Form};
use crate::day::Day;
use crate::law::{FlagId, ids};
use crate::matter::{FilingView, Inquiry, Matter, Read};

/// How soon to act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Minutes.
    Now,
    /// This day.
    Today,
    /// Within seven days.
    Week,
    /// Within thirty days.
    Month,
}

impl Level {
    /// The word at the doors.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::Today => "today",
            Self::Week => "week",
            Self::Month => "month",
        }
    }
}

/// A danger with one thing to do.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Flag {
    /// The flag, such as `age-out-near`.
    pub id: String,
    /// How soon.
    pub level: Level,
    /// The rule that raised it.
    pub rule: Option<String>,
    /// What it speaks of.
    pub about: Option<About>,
    /// The day it speaks of.
    pub date: Option<Day>,
    /// Days from the day asked to `date`.
    pub days: Option<i32>,
    /// The next step.
    pub step: String,
    /// The variants of its words.
    #[serde(skip)]
    pub(crate) says: Vec<(&'static str, &'static str)>,
}

/// Prints id and level alone: the days that are left tell a birth date.
impl fmt::Debug for Flag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Flag").field("id", &self.id).field("level", &self.level).finish_non_exhaustive()
    }
}

/// The flags that this engine can raise, worst first.
pub(super) fn flags(matter: Matter<'_>, findings: &[Finding], days: &Days) -> Vec<Flag> {
    let inquiry = Inquiry::new(matter);
    let mut raised: Vec<(u8, Flag)> = Vec::new();
    let mut raise = |id: FlagId, level: Level, about: Option<About>, date: Option<Day>| {
        raised.extend(flag(matter, id, level, about, date));
    };
    let today = matter.as_of;
    let is_ahead = days.legal_last.is_some_and(|last| today <= last);
    let date = days.act_by(today);
    let within = matter.law.book().amount(ids::amount::FLAG_AGE_OUT_WITHIN).map_or(0, |amount| amount.number);
    let is_near = date.is_some_and(|date| today.days_to(date) <= within);
    if is_ahead && is_near && a_form_arrived(&inquiry) != Ok(true) {
        let level = if days.is_overdue(today) { Level::Today } else { Level::Week };
        raise(ids::flag::AGE_OUT_NEAR, level, None, date);
    }
    // told in part, 21 may still be ahead: the careful side, without a day
    if days.may_be_past && a_form_arrived(&inquiry) != Ok(true) {
        raise(ids::flag::AGE_OUT_NEAR, Level::Today, None, None);
    }
    if let Some(place) = sent_back(&inquiry).filter(|_| is_ahead || days.may_be_past) {
        let about = About { filing: Some(Subject::Place(place)), orders: None, parent: None };
        raise(ids::flag::FORM_CAME_BACK, Level::Today, Some(about), date.filter(|_| is_ahead));
    }
    if before_decision(&inquiry) && (two_birth_dates(&inquiry) || married(&inquiry)) {
        let about = findings.iter().find(|finding| finding.rule == "unmarried-filing" && finding.is_against());
        raise(ids::flag::LAWYER_FIRST, Level::Week, about.map(|finding| finding.about.clone()), None);
    }
    let says = says(&inquiry, days);
    for (_, flag) in &mut raised {
        flag.says.clone_from(&says);
    }
    raised.sort_by_key(|(number, flag)| (flag.level, *number, flag.date));
    raised.into_iter().map(|(_, flag)| flag).collect()
}

fn flag(matter: Matter<'_>, id: FlagId, level: Level, about: Option<About>, date: Option<Day>) -> Option<(u8, Flag)> {
    let book = matter.law.book();
    let flag = book.flag(id)?;
    let rule = flag.rule.and_then(|rule| book.rule(rule)).map(|rule| book.text(book.row(rule.row).id).into());
    let flag_row = book.row(flag.row);
    let answer = Flag {
        id: book.text(flag_row.id).into(),
        level,
        rule,
        about,
        date,
        days: date.map(|date| matter.as_of.days_to(date)),
        step: book.step(flag.step).map_or("", |step| book.text(step.id)).into(),
        says: Vec::new(),
    };
    Some((flag.number, answer))
}

/// Which variant of a flag's words fits the facts.
fn says<'m>(m: &'m Inquiry<'m>, days: &Days) -> Vec<(&'static str, &'static str)> {
    let births = match (days.from_an_earlier_date, days.birthday) {
        (true, _) => "two",
        (false, None) => "unsure",
        (false, Some(_)) => "one",
    };
    let has_order = m.case().orders().any(|order| order.entered_date().map(|entered| entered.is_some()));
    let variant = match (is_on_its_way(m), has_order == Ok(true)) {
        (true, _) => "mailed",
        (false, true) => "order-made",
        (false, false) => "court",
    };
    let why = match (two_birth_dates(m), married(m)) {
        (true, true) => "several",
        (true, false) => "birth-dates",
        (false, true) => "marriage",
        (false, false) => "other",
    };
    alloc::vec![("births", births), ("variant", variant), ("why", why)]
}

fn is_i360(filing: FilingView<'_>) -> Read<bool> {
    filing.form().map(|form| form == Form::I360)
}

/// An I-360 is told to have arrived, and not known to have been sent back.
fn a_form_arrived<'m>(m: &'m Inquiry<'m>) -> Read<bool> {
    m.case().filings().any(|filing| {
        m.both(is_i360(filing), || {
            let sent_back = filing.was_sent_back(m) == Ok(true);
            Ok(!sent_back && filing.received_date().is_ok_and(|received| received.is_some()))
        })
    })
}

/// The place of an I-360 that was sent back, where none lives and none has arrived since.
fn sent_back<'m>(m: &'m Inquiry<'m>) -> Option<u16> {
    let kept = |filing: FilingView<'m>| is_i360(filing) == Ok(true) && filing.was_sent_back(m) == Ok(false);
    let received = |filing: FilingView<'m>| filing.received_date().ok().flatten();
    let filings = || m.case().filings().told();
    let one_lives =
        filings().any(|(_, filing)| kept(filing) && received(filing).is_some() && filing.was_refused() != Ok(true));
    if one_lives {
        return None;
    }
    filings().find_map(|(place, filing)| {
        let is_sent_back = is_i360(filing) == Ok(true) && filing.was_sent_back(m) == Ok(true);
        let arrived_since = filings().filter(|(_, other)| kept(*other)).any(|(_, other)| {
            received(filing).zip(received(other)).is_some_and(|(this, other)| this.before(other) == Ok(true))
        });
        (is_sent_back && !arrived_since).then_some(place)
    })
}

/// An I-360 was or may have been sent, is not known to have arrived, and was not sent back.
fn is_on_its_way<'m>(m: &'m Inquiry<'m>) -> bool {
    m.case().filings().told().any(|(_, filing)| {
        let received = filing.received_date();
        let arrived = received.is_ok_and(|received| received.is_some());
        let may_be_sent = filing.postmark_date().is_ok() || received.is_err();
        is_i360(filing) == Ok(true) && may_be_sent && !arrived && filing.was_sent_back(m) != Ok(true)
    })
}

fn before_decision<'m>(m: &'m Inquiry<'m>) -> bool {
    let decided = m.case().filings().any(|filing| {
        m.both(is_i360(filing), || {
            filing.decisions().any(|decision| decision.kind().map(|kind| kind == DecisionKind::Approved))
        })
    });
    decided != Ok(true)
}

fn two_birth_dates<'m>(m: &'m Inquiry<'m>) -> bool {
    !m.case().person().other_birth_dates().as_told().is_empty()
}

/// A tie is told that is not known to have ended: the careful side.
fn married<'m>(m: &'m Inquiry<'m>) -> bool {
    m.case().person().marriages().told().any(|(_, marriage)| !matches!(marriage.ended(), Ok(Some(_))))
}
