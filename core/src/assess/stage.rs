//! How far the case has come, by what is on file on the day.

use serde::Serialize;

use super::finding::Outcome;
use super::group::Group;
use crate::case::{CourtKind, DecisionKind, Form, GrantKind};
use crate::matter::{FilingView, Inquiry, Matter, OrderView, Read};

/// How far a case has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Too little is told.
    NotKnown,
    /// No court case, and nothing filed.
    BeforeCourt,
    /// A juvenile-court case is begun.
    InCourt,
    /// A juvenile court has made an order.
    OrderMade,
    /// An I-360 is with USCIS.
    PetitionPending,
    /// The I-360 is approved.
    Approved,
    /// An I-485 is pending.
    Adjusting,
    /// A green card is granted.
    Resident,
    /// Nothing is on file that could succeed, and nothing can be filed any more.
    Ended,
}

impl Stage {
    /// The word at the doors, such as `before_court`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::NotKnown => "not_known",
            Self::BeforeCourt => "before_court",
            Self::InCourt => "in_court",
            Self::OrderMade => "order_made",
            Self::PetitionPending => "petition_pending",
            Self::Approved => "approved",
            Self::Adjusting => "adjusting",
            Self::Resident => "resident",
            Self::Ended => "ended",
        }
    }
}

/// The furthest stage that what is told shows.
pub(super) fn stage(matter: Matter<'_>, groups: &[Group]) -> Stage {
    let inquiry = Inquiry::new(matter);
    let case = inquiry.case();
    let filed = |form: Form, is: &dyn Fn(FilingView<'_>) -> Read<bool>| {
        case.filings().any(|filing| inquiry.both(filing.form().map(|is| is == form), || is(filing)))
    };
    let is_approved = |filing: FilingView<'_>| {
        let approved = filing.decisions().any(|decision| decision.kind().map(|kind| kind == DecisionKind::Approved));
        let refused_since = filing.was_refused() == Ok(true)
            && filing.stands_decided(&inquiry, |kind| kind == DecisionKind::Approved).is_ok_and(|day| day.is_none());
        inquiry.both(approved, || Ok(!refused_since))
    };
    let made_order = |order: OrderView<'_>| {
        let by_juvenile_court = order
            .court_kind()
            .map(|kind| !matches!(kind, CourtKind::Agency | CourtKind::Immigration | CourtKind::Foreign));
        inquiry.both(order.entered_date().map(|entered| entered.is_some()), || by_juvenile_court.or(Ok(true)))
    };
    let in_court = |order: OrderView<'_>| order.filed_date().map(|filed| filed.is_some());
    let has_card = case.grants().any(|grant| {
        inquiry.both(grant.kind().map(|kind| kind == GrantKind::GreenCard), || {
            grant.granted().map(|granted| granted.is_some())
        })
    });
    // a refusal may be appealed, and another birth date may be the right one: neither ends a case here
    let may_go_on = case.filings().any(|filing| filing.is_decided()) == Ok(true)
        || !case.person().other_birth_dates().as_told().is_empty();
    let closed = !may_go_on
        && groups.iter().any(|group| {
            group.outcome == Outcome::NotSatisfied
                && group.another_way.is_none_or(|way| way.outcome == Outcome::NotSatisfied)
        });
    let shown = [
        (has_card, Stage::Resident),
        (filed(Form::I485, &is_pending), Stage::Adjusting),
        (filed(Form::I360, &is_approved), Stage::Approved),
        (filed(Form::I360, &is_pending), Stage::PetitionPending),
        (Ok(closed), Stage::Ended),
        (case.orders().any(made_order), Stage::OrderMade),
        (case.orders().any(in_court), Stage::InCourt),
    ];
    if let Some((_, stage)) = shown.iter().find(|(shows, _)| *shows == Ok(true)) {
        return *stage;
    }
    let nothing_begun = inquiry.either(case.orders().any(|_| Ok(true)), || case.filings().any(|_| Ok(true)));
    if nothing_begun == Ok(false) { Stage::BeforeCourt } else { Stage::NotKnown }
}

fn is_pending(filing: FilingView<'_>) -> Read<bool> {
    let was_sent_back = filing.rejected().map(|rejected| rejected.is_some());
    if was_sent_back == Ok(true) || filing.was_refused() == Ok(true) {
        return Ok(false);
    }
    filing.received_date().map(|received| received.is_some())
}
