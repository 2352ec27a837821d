//! A claim: one petition, made or still to be made, and what it rests on.

use alloc::vec::Vec;

use super::generated::views::{DecisionView, FilingView};
use super::inquiry::Inquiry;
use super::many::Member;
use super::open::{Open, Read};
use super::when::When;
use crate::case::{By, DecisionKind, Form, node};
use crate::law::Text;

/// One petition on what it rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Claim {
    pub(crate) petition: Petition,
}

/// The petition of a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Petition {
    /// A filing that is told, by its place.
    Told(u16),
    /// One that could still be made.
    New,
    /// One that may have been made and is not told.
    Untold,
}

/// The petitions of a matter, as far as they are told.
#[derive(Debug, Clone, Default)]
pub(crate) struct Petitions {
    /// Every told I-360 that was received, or may have been; sent back or not.
    pub(crate) sent: Vec<Petition>,
    /// Of those, the ones that are not known to have been sent back.
    pub(crate) made: Vec<Petition>,
    /// One of them is known to live: received, kept and not refused.
    pub(crate) one_lives: bool,
    /// There may be more than is told.
    pub(crate) untold: bool,
}

impl Petitions {
    pub(crate) fn of<'m>(m: &'m Inquiry<'m>) -> Self {
        let mut found = Self::default();
        for member in m.case().filings().each() {
            let Member::Told(place, filing, _) = member else {
                found.untold = true;
                continue;
            };
            match filing.form() {
                Ok(Form::I360) => found.add(m, place, filing),
                Ok(_) => {}
                Err(_) => found.untold = true,
            }
        }
        found
    }

    fn add<'m>(&mut self, m: &'m Inquiry<'m>, place: u16, filing: FilingView<'m>) {
        let received = filing.received_date();
        if matches!(received, Ok(None)) {
            return;
        }
        self.sent.push(Petition::Told(place));
        let sent_back = filing.was_sent_back(m);
        if sent_back == Ok(true) {
            return;
        }
        self.made.push(Petition::Told(place));
        let lives = received.is_ok() && sent_back == Ok(false) && filing.was_refused() == Ok(false);
        self.one_lives = self.one_lives || lives;
    }
}

impl Petition {
    /// The filing, where there is one; open where it is not told.
    pub(crate) fn filing<'m>(self, m: &'m Inquiry<'m>) -> Read<Option<FilingView<'m>>> {
        match self {
            Self::New => Ok(None),
            Self::Told(place) => Ok(m.case().filings().at(place)),
            Self::Untold => Err(m.open_on(m.case().filings().fact())),
        }
    }

    /// The day USCIS received it, unless it was sent back: such a filing keeps no date.
    pub(crate) fn date_kept<'m>(self, m: &'m Inquiry<'m>) -> Read<Option<When<'m>>> {
        let Some(filing) = self.filing(m)? else { return Ok(None) };
        let received = filing.received_date();
        if matches!(received, Ok(None)) {
            return Ok(None);
        }
        match filing.was_sent_back(m) {
            Ok(true) => Ok(None),
            sent_back => m.pair(received, sent_back).map(|(received, _)| received),
        }
    }
}

impl Petition {
    /// Whether it came otherwise than by the channel that a row does not reach.
    pub(crate) fn came_otherwise_than<'m>(self, m: &'m Inquiry<'m>, except: Option<Text>) -> Read<bool> {
        let (Some(except), Some(filing)) = (except, self.filing(m)?) else { return Ok(true) };
        filing.channel().map(|channel| channel.as_str() != m.book().text(except))
    }
}

impl<'m> FilingView<'m> {
    /// When it was decided in one of these ways, if that decision stands: no decision of another kind is later, or of the
    /// same day. Undated where no date is told.
    pub(crate) fn stands_decided(
        self,
        m: &'m Inquiry<'m>,
        is: impl Fn(DecisionKind) -> bool,
    ) -> Read<Option<When<'m>>> {
        let decisions = self.decisions();
        let stands = |decision: DecisionView<'m>| {
            m.both(decision.kind().map(&is), || {
                let overtaken = decisions.any(|other| {
                    m.both(other.kind().map(|kind| !is(kind)), || Ok(!other.date()?.before(decision.date()?)?))
                });
                overtaken.map(|overtaken| !overtaken)
            })
        };
        if !decisions.any(stands)? {
            return Ok(None);
        }
        let dates = decisions.each().filter_map(|member| match member {
            Member::Told(_, decision, None) if stands(decision) == Ok(true) => Some(decision.date()),
            Member::Told(..) | Member::Untold(_) => None,
        });
        let undated = || When::new(m, None, m.open_on(decisions.fact()), true);
        let told = dates.reduce(|one, other| m.pair(one, other).map(|(one, other)| one.or(other)));
        Ok(Some(told.and_then(Result::ok).unwrap_or_else(undated)))
    }

    /// Whether it was sent back at intake. What USCIS decided, or wrote about, it had kept.
    pub(crate) fn was_sent_back(self, m: &'m Inquiry<'m>) -> Read<bool> {
        let told = self.rejected().map(|rejected| rejected.is_some());
        told.or_else(|open: Open| {
            let kept = m.either(self.decisions().any(|_| Ok(true)), || self.requests().any(|_| Ok(true)));
            if kept == Ok(true) { Ok(false) } else { Err(open) }
        })
    }

    /// Whether a decision on it is told.
    pub(crate) fn is_decided(self) -> Read<bool> {
        self.decisions().any(|_| Ok(true))
    }

    /// Whether USCIS said no to it, or it was given up.
    pub(crate) fn was_refused(self) -> Read<bool> {
        self.decisions().any(|decision| {
            decision.kind().map(|kind| match kind {
                DecisionKind::Denied
                | DecisionKind::Revoked
                | DecisionKind::RevokedAutomatically
                | DecisionKind::Withdrawn
                | DecisionKind::Abandoned => true,
                DecisionKind::Approved | DecisionKind::Sustained | DecisionKind::Dismissed | DecisionKind::Remanded => {
                    false
                }
            })
        })
    }

    /// The day it was submitted: the postmark; without one, some day up to the receipt.
    pub(crate) fn submitted(self, received: When<'m>) -> Read<When<'m>> {
        self.postmark_date().map(|posted| posted.not_after(received)).or_else(|open| Ok(received.or_earlier(open)))
    }

    /// The day it was decided: of several decisions the days from the first to the last; while none is told, some day
    /// from the receipt on; known to be pending, from the day asked on.
    pub(crate) fn decided(self, m: &'m Inquiry<'m>, received: When<'m>) -> When<'m> {
        let open = m.open_on(self.decisions().fact());
        let mut told: Option<When<'m>> = None;
        let mut one_is_open = false;
        for member in self.decisions().each() {
            let date = match member {
                Member::Told(_, decision, None) => decision.date(),
                Member::Told(_, _, Some(open)) | Member::Untold(open) => Err(open),
            };
            match date {
                Ok(date) => told = Some(told.map_or(date, |other| other.or(date))),
                Err(_) => one_is_open = true,
            }
        }
        if one_is_open {
            return received.or_later(open);
        }
        told.map_or_else(|| m.today_or_later(open), |told| told.not_before(received))
    }

    /// Whether it was received by `last`, sent back, and wrongly so. That it was right is taken from a paper, an attorney
    /// or a decision, not from a statement.
    pub(crate) fn was_wrongly_sent_back(self, m: &'m Inquiry<'m>, last: When<'m>) -> Read<bool> {
        let is_i360 = self.form().map(|form| form == Form::I360);
        let in_time = || match self.received_date()? {
            Some(received) => received.by(last),
            None => Ok(false),
        };
        let wrongly = || match self.was_sent_back(m) {
            Ok(false) => Ok(false),
            sent_back => m.both(sent_back, || {
                let Some(rejected) = self.rejected()? else { return Ok(false) };
                let said = rejected.was_correct()?;
                match (m.concluded(said), said.by) {
                    (false, _) => Ok(true),
                    (true, By::Stated) => Err(m.open_on(node::FILINGS_REJECTED_WAS_CORRECT.at(rejected.at()))),
                    (true, By::Document | By::Attorney | By::Decided) => Ok(false),
                }
            }),
        };
        m.both(is_i360, || m.both(in_time(), wrongly))
    }
}
