// Made from core/case.toml by `sijs-law generate`; edit that.
//! The fields of each struct by their nodes.

use super::model::{
    Adjudication, BestInterest, Case, Charge, Conflict, Conviction, Decision, Event, FederalCustody, Filing, Grant,
    Ground, Help, HhsConsent, History, HouseholdMember, ImmigrationOrder, Journey, Marriage, MarriageEnded, Order,
    OrderEnded, OrderNotice, OrderRefused, Parent, Payment, Person, Proceeding, ProceedingEnded, Rejected, Request,
    Residence, Reunification,
};
use super::table::node;
use crate::case::node::Node;
use crate::case::record::{Given, Record, Slot, View, kind_only};

kind_only!(
    Case,
    Person,
    Marriage,
    MarriageEnded,
    Help,
    Residence,
    HouseholdMember,
    Journey,
    Parent,
    Conflict,
    Order,
    OrderRefused,
    OrderNotice,
    Reunification,
    BestInterest,
    OrderEnded,
    Filing,
    Payment,
    Rejected,
    Request,
    Decision,
    Grant,
    FederalCustody,
    HhsConsent,
    History,
    Proceeding,
    ProceedingEnded,
    ImmigrationOrder,
    Conviction,
    Adjudication,
    Ground,
    Charge,
    Event
);

impl Record for Case {
    fn view(&self, field: Node) -> View<'_> {
        match field {
            node::SCHEMA => View::leaf(&self.schema),
            node::ID => View::leaf(&self.id),
            node::PERSON => View::Group(&self.person),
            node::HELP => View::Group(&self.help),
            node::RESIDENCE => View::Groups(&self.residence),
            node::HOUSEHOLD => View::Groups(&self.household),
            node::TRAVEL => View::Groups(&self.travel),
            node::PARENTS => View::Groups(&self.parents),
            node::CONFLICTS => View::Groups(&self.conflicts),
            node::ORDERS => View::Groups(&self.orders),
            node::FILINGS => View::Groups(&self.filings),
            node::GRANTS => View::Groups(&self.grants),
            node::FEDERAL_CUSTODY => View::Groups(&self.federal_custody),
            node::HISTORY => View::Group(&self.history),
            node::EVENTS => View::Groups(&self.events),
            _ => View::Nothing,
        }
    }

    fn put(&mut self, field: Node, given: Given) {
        match field {
            node::SCHEMA => self.schema = given.leaf(),
            node::ID => self.id = given.leaf(),
            node::PERSON => self.person = Default::default(),
            node::HELP => self.help = Default::default(),
            node::RESIDENCE => self.residence = given.groups(),
            node::HOUSEHOLD => self.household = given.groups(),
            node::TRAVEL => self.travel = given.groups(),
            node::PARENTS => self.parents = given.groups(),
            node::CONFLICTS => self.conflicts = given.groups(),
            node::ORDERS => self.orders = given.groups(),
            node::FILINGS => self.filings = given.groups(),
            node::GRANTS => self.grants = given.groups(),
            node::FEDERAL_CUSTODY => self.federal_custody = given.groups(),
            node::HISTORY => self.history = Default::default(),
            node::EVENTS => self.events = given.groups(),
            _ => {}
        }
    }

    fn slot(&mut self, field: Node) -> Option<Slot<'_>> {
        match field {
            node::PERSON => Some(Slot::Group(&mut self.person)),
            node::HELP => Some(Slot::Group(&mut self.help)),
            node::RESIDENCE => Some(Slot::Groups(&mut self.residence)),
            node::HOUSEHOLD => Some(Slot::Groups(&mut self.household)),
            node::TRAVEL => Some(Slot::Groups(&mut self.travel)),
            node::PARENTS => Some(Slot::Groups(&mut self.parents)),
            node::CONFLICTS => Some(Slot::Groups(&mut self.conflicts)),
            node::ORDERS => Some(Slot::Groups(&mut self.orders)),
            node::FILINGS => Some(Slot::Groups(&mut self.filings)),
            node::GRANTS => Some(Slot::Groups(&mut self.grants)),
            node::FEDERAL_CUSTODY => Some(Slot::Groups(&mut self.federal_custody)),
            node::HISTORY => Some(Slot::Group(&mut self.history)),
            node::EVENTS => Some(Slot::Groups(&mut self.events)),
            _ => None,
        }
    }
}

impl Record for Person {
    fn view(&self, field: Node) -> View<'_> {
        match field {
            node::PERSON_BIRTH_DATE => View::leaf(&self.birth_date),
            node::PERSON_BIRTH_DATE_EARLIEST => View::leaf(&self.birth_date_earliest),
            node::PERSON_BIRTH_DATE_LATEST => View::leaf(&self.birth_date_latest),
            node::PERSON_OTHER_BIRTH_DATES => View::Leaves(&self.other_birth_dates),
            node::PERSON_BIRTH_COUNTRY => View::leaf(&self.birth_country),
            node::PERSON_NATIONALITIES => View::Leaves(&self.nationalities),
            node::PERSON_MARRIAGES => View::Groups(&self.marriages),
            node::PERSON_EVER_ARRESTED => View::leaf(&self.ever_arrested),
            _ => View::Nothing,
        }
    }

    fn put(&mut self, field: Node, given: Given) {
        match field {
            node::PERSON_BIRTH_DATE => self.birth_date = given.leaf(),
            node::PERSON_BIRTH_DATE_EARLIEST => self.birth_date_earliest = given.leaf(),
            node::PERSON_BIRTH_DATE_LATEST => self.birth_date_latest = given.leaf(),
            node::PERSON_OTHER_BIRTH_DATES => self.other_birth_dates = given.leaves(),
            node::PERSON_BIRTH_COUNTRY => self.birth_country = given.leaf(),
            node::PERSON_NATIONALITIES => self.nationalities = given.leaves(),
            node::PERSON_MARRIAGES => self.marriages = given.groups(),
            node::PERSON_EVER_ARRESTED => self.ever_arrested = given.leaf(),
            _ => {}
        }
    }

    fn slot(&mut self, field: Node) -> Option<Slot<'_>> {
        match field {
            node::PERSON_MARRIAGES => Some(Slot::Groups(&mut self.marriages)),
            _ => None,
        }
    }
}

impl Record for Marriage {
    fn view(&self, field: Node) -> View<'_> {
        match field {
            node::PERSON_MARRIAGES_BEGAN => View::leaf(&self.began),
            node::PERSON_MARRIAGES_KIND => View::leaf(&self.kind),
            node::PERSON_MARRIAGES_FORCED_OR_CHILD => View::leaf(&self.forced_or_child),
            node::PERSON_MARRIAGES_ENDED => View::perhaps(&self.ended),
            _ => View::Nothing,
        }
    }

    fn put(&mut self, field: Node, given: Given) {
        match field {
            node::PERSON_MARRIAGES_BEGAN => self.began = given.leaf(),
            node::PERSON_MARRIAGES_KIND => self.kind = given.leaf(),
            node::PERSON_MARRIAGES_FORCED_OR_CHILD => self.forced_or_child = given.leaf(),
            node::PERSON_MARRIAGES_ENDED => self.ended = given.perhaps(),
            _ => {}
        }
    }

    fn slot(&mut self, field: Node) -> Option<Slot<'_>> {
        match field {
            node::PERSON_MARRIAGES_ENDED => Some(Slot::Perhaps(&mut self.ended)),
            _ => None,
        }
    }
}

impl Record for MarriageEnded {
    fn view(&self, field: Node) -> View<'_> {
        match field {
            node::PERSON_MARRIAGES_ENDED_DATE => View::leaf(&self.date),
            node::PERSON_MARRIAGES_ENDED_HOW => View::leaf(&self.how),
            _ => View::Nothing,
        }
    }

    fn put(&mut self, field: Node, given: Given) {
        match field {
            node::PERSON_MARRIAGES_ENDED_DATE => self.date = given.leaf(),
            node::PERSON_MARRIAGES_ENDED_HOW => self.how = given.leaf(),
            _ => {}
        }
    }
}

impl Record for Help {
    fn view(&self, field: Node) -> View<'_> {
        match field {
            node::HELP_IMMIGRATION_LAWYER => View::happened(&self.immigration_lawyer),
            node::HELP_FAMILY_LAWYER => View::happened(&self.family_lawyer),
            node::HELP_FILED_BY_NON_LAWYER => View::leaf(&self.filed_by_non_lawyer),
            _ => View::Nothing,
        }
    }

    fn put(&mut self, field: Node, given: Given) {
        match field {
            node::HELP_IMMIGRATION_LAWYER => self.immigration_lawyer = given.happened(),
            node::HELP_FAMILY_LAWYER => self.family_lawyer = given.happened(),
            node::HELP_FILED_BY_NON_LAWYER => self.filed_by_non_lawyer = given.leaf(),
            _ => {}
        }
    }
}

impl Record for Residence {
    fn view(&self, field: Node) -> View<'_> {
        match field {
            node::RESIDENCE_STATE => View::leaf(&self.state),
            node::RESIDENCE_SINCE => View::leaf(&self.since),
            node::RESIDENCE_UNTIL => View::happened(&self.until),
            node::RESIDENCE_EMERGENCY => View::leaf(&self.emergency),
            _ => View::Nothing,
        }
    }

    fn put(&mut self, field: Node, given: Given) {
        match field {
            node::RESIDENCE_STATE => self.state = given.leaf(),
            node::RESIDENCE_SINCE => self.since = given.leaf(),
            node::RESIDENCE_UNTIL => self.until = given.happened(),
            node::RESIDENCE_EMERGENCY => self.emergency = given.leaf(),
            _ => {}
        }
    }
}

impl Record for HouseholdMember {
    fn view(&self, field: Node) -> View<'_> {
        match field {
            node::HOUSEHOLD_LIVES_WITH => View::leaf(&self.lives_with),
            node::HOUSEHOLD_PARENT => View::leaf(&self.parent),
            node::HOUSEHOLD_SINCE => View::leaf(&self.since),
            node::HOUSEHOLD_UNTIL => View::happened(&self.until),
            _ => View::Nothing,
        }
    }

    fn put(&mut self, field: Node, given: Given) {
        match field {
            node::HOUSEHOLD_LIVES_WITH => self.lives_with = given.leaf(),
            node::HOUSEHOLD_PARENT => self.parent = given.leaf(),
            node::HOUSEHOLD_SINCE => self.since = given.leaf(),
            node::HOUSEHOLD_UNTIL => self.until = given.happened(),
            _ => {}
        }
    }
}

impl Record for Journey {
    fn view(&self, field: Node) -> View<'_> {
        match field {
            node::TRAVEL_DATE => View::leaf(&self.date),
            node::TRAVEL_DIRECTION => View::leaf(&self.direction),
            node::TRAVEL_ADVANCE_PAROLE => View::leaf(&self.advance_parole),
            node::TRAVEL_HOW => View::leaf(&self.how),
            node::TRAVEL_ARRIVING => View::leaf(&self.arriving),
            _ => View::Nothing,
        }
    }

    fn put(&mut self, field: Node, given: Given) {
        match field {
            node::TRAVEL_DATE => self.date = given.leaf(),
            node::TRAVEL_DIRECTION => self.direction = given.leaf(),
            node::TRAVEL_ADVANCE_PAROLE => self.advance_parole = given.leaf(),
            node::TRAVEL_HOW => self.how = given.leaf(),
            node::TRAVEL_ARRIVING => self.arriving = given.leaf(),
            _ => {}
        }
    }
}

impl Record for Parent {
    fn view(&self, field: Node) -> View<'_> {
        match field {
            node::PARENTS_ID => View::leaf(&self.id),
            node::PARENTS_RELATION => View::leaf(&self.relation),
            node::PARENTS_LEGAL_BASIS => View::leaf(&self.legal_basis),
            node::PARENTS_PRESUMED_PARENT => View::said(&self.presumed_parent),
            node::PARENTS_HARMED => View::leaf(&self.harmed),
            node::PARENTS_DIED => View::happened(&self.died),
            node::PARENTS_BIRTH_COUNTRY => View::leaf(&self.birth_country),
            _ => View::Nothing,
        }
    }

    fn put(&mut self, field: Node, given: Given) {
        match field {
            node::PARENTS_ID => self.id = given.leaf(),
            node::PARENTS_RELATION => self.relation = given.leaf(),
            node::PARENTS_LEGAL_BASIS => self.legal_basis = given.leaf(),
            node::PARENTS_PRESUMED_PARENT => self.presumed_parent = given.said(),
            node::PARENTS_HARMED => self.harmed = given.leaf(),
            node::PARENTS_DIED => self.died = given.happened(),
            node::PARENTS_BIRTH_COUNTRY => self.birth_country = given.leaf(),
            _ => {}
        }
    }
}

impl Record for Conflict {
    fn view(&self, field: Node) -> View<'_> {
        match field {
            node::CONFLICTS_SOURCE => View::leaf(&self.source),
            node::CONFLICTS_SUBJECT => View::leaf(&self.subject),
            node::CONFLICTS_ABOUT => View::leaf(&self.about),
            node::CONFLICTS_EXPLAINED => View::leaf(&self.explained),
            _ => View::Nothing,
        }
    }

    fn put(&mut self, field: Node, given: Given) {
        match field {
            node::CONFLICTS_SOURCE => self.source = given.leaf(),
            node::CONFLICTS_SUBJECT => self.subject = given.leaf(),
            node::CONFLICTS_ABOUT => self.about = given.leaf(),
            node::CONFLICTS_EXPLAINED => self.explained = given.leaf(),
            _ => {}
        }
    }
}

impl Record for Order {
    fn view(&self, field: Node) -> View<'_> {
        match field {
            node::ORDERS_ID => View::leaf(&self.id),
            node::ORDERS_COURT_STATE => View::leaf(&self.court_state),
            node::ORDERS_COURT_COUNTRY => View::leaf(&self.court_country),
            node::ORDERS_COURT_KIND => View::leaf(&self.court_kind),
            node::ORDERS_PROCEEDING => View::leaf(&self.proceeding),
            node::ORDERS_DOCKET_TYPE => View::leaf(&self.docket_type),
            node::ORDERS_FILED_DATE => View::happened(&self.filed_date),
            node::ORDERS_NEXT_HEARING_DATE => View::happened(&self.next_hearing_date),
            node::ORDERS_SIGNED_DATE => View::happened(&self.signed_date),
            node::ORDERS_ENTERED_DATE => View::happened(&self.entered_date),
            node::ORDERS_NUNC_PRO_TUNC_TO => View::happened(&self.nunc_pro_tunc_to),
            node::ORDERS_AMENDS => View::happened(&self.amends),
            node::ORDERS_AMENDS_HOW => View::Leaves(&self.amends_how),
            node::ORDERS_REPLACES_AFTER_MOVE => View::happened(&self.replaces_after_move),
            node::ORDERS_TEMPORARY => View::leaf(&self.temporary),
            node::ORDERS_EX_PARTE => View::leaf(&self.ex_parte),
            node::ORDERS_DECLARED_DEPENDENT => View::leaf(&self.declared_dependent),
            node::ORDERS_CUSTODY_TO => View::leaf(&self.custody_to),
            node::ORDERS_CUSTODY_PARENT => View::leaf(&self.custody_parent),
            node::ORDERS_ALTERED_HHS_CUSTODY_OR_PLACEMENT => View::leaf(&self.altered_hhs_custody_or_placement),
            node::ORDERS_RELIEF_ORDERED => View::Leaves(&self.relief_ordered),
            node::ORDERS_FACTS_STATED_FOR => View::Leaves(&self.facts_stated_for),
            node::ORDERS_STATE_LAW_CITED_FOR => View::Leaves(&self.state_law_cited_for),
            node::ORDERS_REFUSED => View::Groups(&self.refused),
            node::ORDERS_NOTICE => View::Groups(&self.notice),
            node::ORDERS_APPEALED => View::happened(&self.appealed),
            node::ORDERS_REUNIFICATION => View::Groups(&self.reunification),
            node::ORDERS_BEST_INTEREST => View::perhaps(&self.best_interest),
            node::ORDERS_STATE_JUVENILE => View::said(&self.state_juvenile),
            node::ORDERS_FACTUAL_BASIS => View::said(&self.factual_basis),
            node::ORDERS_RELIEF_SHOWN => View::said(&self.relief_shown),
            node::ORDERS_PRIMARY_REASON => View::said(&self.primary_reason),
            node::ORDERS_ENDED => View::perhaps(&self.ended),
            _ => View::Nothing,
        }
    }

    fn put(&mut self, field: Node, given: Given) {
        match field {
            node::ORDERS_ID => self.id = given.leaf(),
            node::ORDERS_COURT_STATE => self.court_state = given.leaf(),
            node::ORDERS_COURT_COUNTRY => self.court_country = given.leaf(),
            node::ORDERS_COURT_KIND => self.court_kind = given.leaf(),
            node::ORDERS_PROCEEDING => self.proceeding = given.leaf(),
            node::ORDERS_DOCKET_TYPE => self.docket_type = given.leaf(),
            node::ORDERS_FILED_DATE => self.filed_date = given.happened(),
            node::ORDERS_NEXT_HEARING_DATE => self.next_hearing_date = given.happened(),
            node::ORDERS_SIGNED_DATE => self.signed_date = given.happened(),
            node::ORDERS_ENTERED_DATE => self.entered_date = given.happened(),
            node::ORDERS_NUNC_PRO_TUNC_TO => self.nunc_pro_tunc_to = given.happened(),
            node::ORDERS_AMENDS => self.amends = given.happened(),
            node::ORDERS_AMENDS_HOW => self.amends_how = given.leaves(),
            node::ORDERS_REPLACES_AFTER_MOVE => self.replaces_after_move = given.happened(),
            node::ORDERS_TEMPORARY => self.temporary = given.leaf(),
            node::ORDERS_EX_PARTE => self.ex_parte = given.leaf(),
            node::ORDERS_DECLARED_DEPENDENT => self.declared_dependent = given.leaf(),
            node::ORDERS_CUSTODY_TO => self.custody_to = given.leaf(),
            node::ORDERS_CUSTODY_PARENT => self.custody_parent = given.leaf(),
            node::ORDERS_ALTERED_HHS_CUSTODY_OR_PLACEMENT => self.altered_hhs_custody_or_placement = given.leaf(),
            node::ORDERS_RELIEF_ORDERED => self.relief_ordered = given.leaves(),
            node::ORDERS_FACTS_STATED_FOR => self.facts_stated_for = given.leaves(),
            node::ORDERS_STATE_LAW_CITED_FOR => self.state_law_cited_for = given.leaves(),
            node::ORDERS_REFUSED => self.refused = given.groups(),
            node::ORDERS_NOTICE => self.notice = given.groups(),
            node::ORDERS_APPEALED => self.appealed = given.happened(),
            node::ORDERS_REUNIFICATION => self.reunification = given.groups(),
            node::ORDERS_BEST_INTEREST => self.best_interest = given.perhaps(),
            node::ORDERS_STATE_JUVENILE => self.state_juvenile = given.said(),
            node::ORDERS_FACTUAL_BASIS => self.factual_basis = given.said(),
            node::ORDERS_RELIEF_SHOWN => self.relief_shown = given.said(),
            node::ORDERS_PRIMARY_REASON => self.primary_reason = given.said(),
            node::ORDERS_ENDED => self.ended = given.perhaps(),
            _ => {}
        }
    }

    fn slot(&mut self, field: Node) -> Option<Slot<'_>> {
        match field {
            node::ORDERS_REFUSED => Some(Slot::Groups(&mut self.refused)),
            node::ORDERS_NOTICE => Some(Slot::Groups(&mut self.notice)),
            node::ORDERS_REUNIFICATION => Some(Slot::Groups(&mut self.reunification)),
            node::ORDERS_BEST_INTEREST => Some(Slot::Perhaps(&mut self.best_interest)),
            node::ORDERS_ENDED => Some(Slot::Perhaps(&mut self.ended)),
            _ => None,
        }
    }
}

impl Record for OrderRefused {
    fn view(&self, field: Node) -> View<'_> {
        match field {
            node::ORDERS_REFUSED_WHAT => View::leaf(&self.what),
            node::ORDERS_REFUSED_DATE => View::leaf(&self.date),
            _ => View::Nothing,
        }
    }

    fn put(&mut self, field: Node, given: Given) {
        match field {
            node::ORDERS_REFUSED_WHAT => self.what = given.leaf(),
            node::ORDERS_REFUSED_DATE => self.date = given.leaf(),
            _ => {}
        }
    }
}

impl Record for OrderNotice {
    fn view(&self, field: Node) -> View<'_> {
        match field {
            node::ORDERS_NOTICE_PARENT => View::leaf(&self.parent),
            node::ORDERS_NOTICE_ABROAD => View::leaf(&self.abroad),
            node::ORDERS_NOTICE_DONE => View::happened(&self.done),
            _ => View::Nothing,
        }
    }

    fn put(&mut self, field: Node, given: Given) {
        match field {
            node::ORDERS_NOTICE_PARENT => self.parent = given.leaf(),
            node::ORDERS_NOTICE_ABROAD => self.abroad = given.leaf(),
            node::ORDERS_NOTICE_DONE => self.done = given.happened(),
            _ => {}
        }
    }
}

impl Record for Reunification {
    fn view(&self, field: Node) -> View<'_> {
        match field {
            node::ORDERS_REUNIFICATION_PARENT => View::leaf(&self.parent),
            node::ORDERS_REUNIFICATION_GROUNDS => View::Leaves(&self.grounds),
            node::ORDERS_REUNIFICATION_SIMILAR_CAUSE => View::leaf(&self.similar_cause),
            node::ORDERS_REUNIFICATION_SIMILAR_BASIS => View::said(&self.similar_basis),
            _ => View::Nothing,
        }
    }

    fn put(&mut self, field: Node, given: Given) {
        match field {
            node::ORDERS_REUNIFICATION_PARENT => self.parent = given.leaf(),
            node::ORDERS_REUNIFICATION_GROUNDS => self.grounds = given.leaves(),
            node::ORDERS_REUNIFICATION_SIMILAR_CAUSE => self.similar_cause = given.leaf(),
            node::ORDERS_REUNIFICATION_SIMILAR_BASIS => self.similar_basis = given.said(),
            _ => {}
        }
    }
}

impl Record for BestInterest {
    fn view(&self, field: Node) -> View<'_> {
        match field {
            node::ORDERS_BEST_INTEREST_BY => View::leaf(&self.by),
            node::ORDERS_BEST_INTEREST_RETURN_NOT_BEST => View::leaf(&self.return_not_best),
            node::ORDERS_BEST_INTEREST_COUNTRIES => View::Leaves(&self.countries),
            node::ORDERS_BEST_INTEREST_REASONS => View::leaf(&self.reasons),
            _ => View::Nothing,
        }
    }

    fn put(&mut self, field: Node, given: Given) {
        match field {
            node::ORDERS_BEST_INTEREST_BY => self.by = given.leaf(),
            node::ORDERS_BEST_INTEREST_RETURN_NOT_BEST => self.return_not_best = given.leaf(),
            node::ORDERS_BEST_INTEREST_COUNTRIES => self.countries = given.leaves(),
            node::ORDERS_BEST_INTEREST_REASONS => self.reasons = given.leaf(),
            _ => {}
        }
    }
}

impl Record for OrderEnded {
    fn view(&self, field: Node) -> View<'_> {
        match field {
            node::ORDERS_ENDED_DATE => View::leaf(&self.date),
            node::ORDERS_ENDED_REASONS => View::Leaves(&self.reasons),
            _ => View::Nothing,
        }
    }

    fn put(&mut self, field: Node, given: Given) {
        match field {
            node::ORDERS_ENDED_DATE => self.date = given.leaf(),
            node::ORDERS_ENDED_REASONS => self.reasons = given.leaves(),
            _ => {}
        }
    }
}

impl Record for Filing {
    fn view(&self, field: Node) -> View<'_> {
        match field {
            node::FILINGS_ID => View::leaf(&self.id),
            node::FILINGS_FORM => View::leaf(&self.form),
            node::FILINGS_FILED_WITH => View::leaf(&self.filed_with),
            node::FILINGS_MOTION => View::Leaves(&self.motion),
            node::FILINGS_CATEGORY => View::leaf(&self.category),
            node::FILINGS_EDITION => View::leaf(&self.edition),
            node::FILINGS_RESTS_ON => View::Leaves(&self.rests_on),
            node::FILINGS_ABOUT => View::leaf(&self.about),
            node::FILINGS_RELATIONSHIP => View::leaf(&self.relationship),
            node::FILINGS_POSTMARK_DATE => View::leaf(&self.postmark_date),
            node::FILINGS_RECEIVED_DATE => View::happened(&self.received_date),
            node::FILINGS_CHANNEL => View::leaf(&self.channel),
            node::FILINGS_SIGNED_HOW => View::leaf(&self.signed_how),
            node::FILINGS_PAYMENT => View::perhaps(&self.payment),
            node::FILINGS_SIJ_FEE_PAID_USD => View::leaf(&self.sij_fee_paid_usd),
            node::FILINGS_REJECTED => View::perhaps(&self.rejected),
            node::FILINGS_PRIORITY_DATE_PRINTED => View::leaf(&self.priority_date_printed),
            node::FILINGS_EVIDENCE_COMPLETE => View::happened(&self.evidence_complete),
            node::FILINGS_GROUNDS => View::Leaves(&self.grounds),
            node::FILINGS_REASON => View::leaf(&self.reason),
            node::FILINGS_MATERIAL_CONFLICT => View::said(&self.material_conflict),
            node::FILINGS_REQUESTS => View::Groups(&self.requests),
            node::FILINGS_DECISIONS => View::Groups(&self.decisions),
            _ => View::Nothing,
        }
    }

    fn put(&mut self, field: Node, given: Given) {
        match field {
            node::FILINGS_ID => self.id = given.leaf(),
            node::FILINGS_FORM => self.form = given.leaf(),
            node::FILINGS_FILED_WITH => self.filed_with = given.leaf(),
            node::FILINGS_MOTION => self.motion = given.leaves(),
            node::FILINGS_CATEGORY => self.category = given.leaf(),
            node::FILINGS_EDITION => self.edition = given.leaf(),
            node::FILINGS_RESTS_ON => self.rests_on = given.leaves(),
            node::FILINGS_ABOUT => self.about = given.leaf(),
            node::FILINGS_RELATIONSHIP => self.relationship = given.leaf(),
            node::FILINGS_POSTMARK_DATE => self.postmark_date = given.leaf(),
            node::FILINGS_RECEIVED_DATE => self.received_date = given.happened(),
            node::FILINGS_CHANNEL => self.channel = given.leaf(),
            node::FILINGS_SIGNED_HOW => self.signed_how = given.leaf(),
            node::FILINGS_PAYMENT => self.payment = given.perhaps(),
            node::FILINGS_SIJ_FEE_PAID_USD => self.sij_fee_paid_usd = given.leaf(),
            node::FILINGS_REJECTED => self.rejected = given.perhaps(),
            node::FILINGS_PRIORITY_DATE_PRINTED => self.priority_date_printed = given.leaf(),
            node::FILINGS_EVIDENCE_COMPLETE => self.evidence_complete = given.happened(),
            node::FILINGS_GROUNDS => self.grounds = given.leaves(),
            node::FILINGS_REASON => self.reason = given.leaf(),
            node::FILINGS_MATERIAL_CONFLICT => self.material_conflict = given.said(),
            node::FILINGS_REQUESTS => self.requests = given.groups(),
            node::FILINGS_DECISIONS => self.decisions = given.groups(),
            _ => {}
        }
    }

    fn slot(&mut self, field: Node) -> Option<Slot<'_>> {
        match field {
            node::FILINGS_PAYMENT => Some(Slot::Perhaps(&mut self.payment)),
            node::FILINGS_REJECTED => Some(Slot::Perhaps(&mut self.rejected)),
            node::FILINGS_REQUESTS => Some(Slot::Groups(&mut self.requests)),
            node::FILINGS_DECISIONS => Some(Slot::Groups(&mut self.decisions)),
            _ => None,
        }
    }
}

impl Record for Payment {
    fn view(&self, field: Node) -> View<'_> {
        match field {
            node::FILINGS_PAYMENT_METHOD => View::leaf(&self.method),
            node::FILINGS_PAYMENT_PAPER_ALLOWED => View::leaf(&self.paper_allowed),
            node::FILINGS_PAYMENT_DECLINED => View::leaf(&self.declined),
            _ => View::Nothing,
        }
    }

    fn put(&mut self, field: Node, given: Given) {
        match field {
            node::FILINGS_PAYMENT_METHOD => self.method = given.leaf(),
            node::FILINGS_PAYMENT_PAPER_ALLOWED => self.paper_allowed = given.leaf(),
            node::FILINGS_PAYMENT_DECLINED => self.declined = given.leaf(),
            _ => {}
        }
    }
}

impl Record for Rejected {
    fn view(&self, field: Node) -> View<'_> {
        match field {
            node::FILINGS_REJECTED_DATE => View::leaf(&self.date),
            node::FILINGS_REJECTED_PRINTED_REASON => View::leaf(&self.printed_reason),
            node::FILINGS_REJECTED_WAS_CORRECT => View::said(&self.was_correct),
            _ => View::Nothing,
        }
    }

    fn put(&mut self, field: Node, given: Given) {
        match field {
            node::FILINGS_REJECTED_DATE => self.date = given.leaf(),
            node::FILINGS_REJECTED_PRINTED_REASON => self.printed_reason = given.leaf(),
            node::FILINGS_REJECTED_WAS_CORRECT => self.was_correct = given.said(),
            _ => {}
        }
    }
}

impl Record for Request {
    fn view(&self, field: Node) -> View<'_> {
        match field {
            node::FILINGS_REQUESTS_DATE => View::leaf(&self.date),
            node::FILINGS_REQUESTS_KIND => View::leaf(&self.kind),
            node::FILINGS_REQUESTS_ASKS => View::Leaves(&self.asks),
            node::FILINGS_REQUESTS_SERVICE => View::leaf(&self.service),
            node::FILINGS_REQUESTS_PRINTED_DUE_DATE => View::leaf(&self.printed_due_date),
            node::FILINGS_REQUESTS_PERIOD_DAYS => View::leaf(&self.period_days),
            node::FILINGS_REQUESTS_ANSWERED => View::happened(&self.answered),
            _ => View::Nothing,
        }
    }

    fn put(&mut self, field: Node, given: Given) {
        match field {
            node::FILINGS_REQUESTS_DATE => self.date = given.leaf(),
            node::FILINGS_REQUESTS_KIND => self.kind = given.leaf(),
            node::FILINGS_REQUESTS_ASKS => self.asks = given.leaves(),
            node::FILINGS_REQUESTS_SERVICE => self.service = given.leaf(),
            node::FILINGS_REQUESTS_PRINTED_DUE_DATE => self.printed_due_date = given.leaf(),
            node::FILINGS_REQUESTS_PERIOD_DAYS => self.period_days = given.leaf(),
            node::FILINGS_REQUESTS_ANSWERED => self.answered = given.happened(),
            _ => {}
        }
    }
}

impl Record for Decision {
    fn view(&self, field: Node) -> View<'_> {
        match field {
            node::FILINGS_DECISIONS_DATE => View::leaf(&self.date),
            node::FILINGS_DECISIONS_BY => View::leaf(&self.by),
            node::FILINGS_DECISIONS_KIND => View::leaf(&self.kind),
            node::FILINGS_DECISIONS_GROUNDS => View::Leaves(&self.grounds),
            node::FILINGS_DECISIONS_SERVICE => View::leaf(&self.service),
            _ => View::Nothing,
        }
    }

    fn put(&mut self, field: Node, given: Given) {
        match field {
            node::FILINGS_DECISIONS_DATE => self.date = given.leaf(),
            node::FILINGS_DECISIONS_BY => self.by = given.leaf(),
            node::FILINGS_DECISIONS_KIND => self.kind = given.leaf(),
            node::FILINGS_DECISIONS_GROUNDS => self.grounds = given.leaves(),
            node::FILINGS_DECISIONS_SERVICE => self.service = given.leaf(),
            _ => {}
        }
    }
}

impl Record for Grant {
    fn view(&self, field: Node) -> View<'_> {
        match field {
            node::GRANTS_ID => View::leaf(&self.id),
            node::GRANTS_KIND => View::leaf(&self.kind),
            node::GRANTS_CATEGORY => View::leaf(&self.category),
            node::GRANTS_GRANTED => View::happened(&self.granted),
            node::GRANTS_EXPIRES => View::leaf(&self.expires),
            node::GRANTS_REFUSED => View::happened(&self.refused),
            node::GRANTS_ENDED => View::happened(&self.ended),
            _ => View::Nothing,
        }
    }

    fn put(&mut self, field: Node, given: Given) {
        match field {
            node::GRANTS_ID => self.id = given.leaf(),
            node::GRANTS_KIND => self.kind = given.leaf(),
            node::GRANTS_CATEGORY => self.category = given.leaf(),
            node::GRANTS_GRANTED => self.granted = given.happened(),
            node::GRANTS_EXPIRES => self.expires = given.leaf(),
            node::GRANTS_REFUSED => self.refused = given.happened(),
            node::GRANTS_ENDED => self.ended = given.happened(),
            _ => {}
        }
    }
}

impl Record for FederalCustody {
    fn view(&self, field: Node) -> View<'_> {
        match field {
            node::FEDERAL_CUSTODY_ID => View::leaf(&self.id),
            node::FEDERAL_CUSTODY_BY => View::leaf(&self.by),
            node::FEDERAL_CUSTODY_STATE => View::leaf(&self.state),
            node::FEDERAL_CUSTODY_TAKEN_IN => View::leaf(&self.taken_in),
            node::FEDERAL_CUSTODY_SINCE => View::leaf(&self.since),
            node::FEDERAL_CUSTODY_UNTIL => View::happened(&self.until),
            node::FEDERAL_CUSTODY_HHS_CONSENT => View::perhaps(&self.hhs_consent),
            _ => View::Nothing,
        }
    }

    fn put(&mut self, field: Node, given: Given) {
        match field {
            node::FEDERAL_CUSTODY_ID => self.id = given.leaf(),
            node::FEDERAL_CUSTODY_BY => self.by = given.leaf(),
            node::FEDERAL_CUSTODY_STATE => self.state = given.leaf(),
            node::FEDERAL_CUSTODY_TAKEN_IN => self.taken_in = given.leaf(),
            node::FEDERAL_CUSTODY_SINCE => self.since = given.leaf(),
            node::FEDERAL_CUSTODY_UNTIL => self.until = given.happened(),
            node::FEDERAL_CUSTODY_HHS_CONSENT => self.hhs_consent = given.perhaps(),
            _ => {}
        }
    }

    fn slot(&mut self, field: Node) -> Option<Slot<'_>> {
        match field {
            node::FEDERAL_CUSTODY_HHS_CONSENT => Some(Slot::Perhaps(&mut self.hhs_consent)),
            _ => None,
        }
    }
}

impl Record for HhsConsent {
    fn view(&self, field: Node) -> View<'_> {
        match field {
            node::FEDERAL_CUSTODY_HHS_CONSENT_ASKED => View::leaf(&self.asked),
            node::FEDERAL_CUSTODY_HHS_CONSENT_DATE => View::happened(&self.date),
            node::FEDERAL_CUSTODY_HHS_CONSENT_DOCUMENTED => View::leaf(&self.documented),
            node::FEDERAL_CUSTODY_HHS_CONSENT_REFUSED => View::leaf(&self.refused),
            _ => View::Nothing,
        }
    }

    fn put(&mut self, field: Node, given: Given) {
        match field {
            node::FEDERAL_CUSTODY_HHS_CONSENT_ASKED => self.asked = given.leaf(),
            node::FEDERAL_CUSTODY_HHS_CONSENT_DATE => self.date = given.happened(),
            node::FEDERAL_CUSTODY_HHS_CONSENT_DOCUMENTED => self.documented = given.leaf(),
            node::FEDERAL_CUSTODY_HHS_CONSENT_REFUSED => self.refused = given.leaf(),
            _ => {}
        }
    }
}

impl Record for History {
    fn view(&self, field: Node) -> View<'_> {
        match field {
            node::HISTORY_PROCEEDINGS => View::Groups(&self.proceedings),
            node::HISTORY_UC_DETERMINED => View::happened(&self.uc_determined),
            node::HISTORY_UC_ENDED => View::happened(&self.uc_ended),
            node::HISTORY_REENTERED_AFTER_REMOVAL => View::leaf(&self.reentered_after_removal),
            node::HISTORY_IMMIGRATION_ORDERS => View::Groups(&self.immigration_orders),
            node::HISTORY_CONVICTIONS => View::Groups(&self.convictions),
            node::HISTORY_JUVENILE_ADJUDICATIONS => View::Groups(&self.juvenile_adjudications),
            node::HISTORY_GROUNDS => View::Groups(&self.grounds),
            node::HISTORY_CHARGES => View::Groups(&self.charges),
            node::HISTORY_FRAUD_FINDINGS => View::Leaves(&self.fraud_findings),
            node::HISTORY_CITIZEN_OR_RESIDENT_RELATIVE => View::leaf(&self.citizen_or_resident_relative),
            _ => View::Nothing,
        }
    }

    fn put(&mut self, field: Node, given: Given) {
        match field {
            node::HISTORY_PROCEEDINGS => self.proceedings = given.groups(),
            node::HISTORY_UC_DETERMINED => self.uc_determined = given.happened(),
            node::HISTORY_UC_ENDED => self.uc_ended = given.happened(),
            node::HISTORY_REENTERED_AFTER_REMOVAL => self.reentered_after_removal = given.leaf(),
            node::HISTORY_IMMIGRATION_ORDERS => self.immigration_orders = given.groups(),
            node::HISTORY_CONVICTIONS => self.convictions = given.groups(),
            node::HISTORY_JUVENILE_ADJUDICATIONS => self.juvenile_adjudications = given.groups(),
            node::HISTORY_GROUNDS => self.grounds = given.groups(),
            node::HISTORY_CHARGES => self.charges = given.groups(),
            node::HISTORY_FRAUD_FINDINGS => self.fraud_findings = given.leaves(),
            node::HISTORY_CITIZEN_OR_RESIDENT_RELATIVE => self.citizen_or_resident_relative = given.leaf(),
            _ => {}
        }
    }

    fn slot(&mut self, field: Node) -> Option<Slot<'_>> {
        match field {
            node::HISTORY_PROCEEDINGS => Some(Slot::Groups(&mut self.proceedings)),
            node::HISTORY_IMMIGRATION_ORDERS => Some(Slot::Groups(&mut self.immigration_orders)),
            node::HISTORY_CONVICTIONS => Some(Slot::Groups(&mut self.convictions)),
            node::HISTORY_JUVENILE_ADJUDICATIONS => Some(Slot::Groups(&mut self.juvenile_adjudications)),
            node::HISTORY_GROUNDS => Some(Slot::Groups(&mut self.grounds)),
            node::HISTORY_CHARGES => Some(Slot::Groups(&mut self.charges)),
            _ => None,
        }
    }
}

impl Record for Proceeding {
    fn view(&self, field: Node) -> View<'_> {
        match field {
            node::HISTORY_PROCEEDINGS_NTA_SERVED => View::leaf(&self.nta_served),
            node::HISTORY_PROCEEDINGS_NTA_FILED => View::happened(&self.nta_filed),
            node::HISTORY_PROCEEDINGS_COURT_STATE => View::leaf(&self.court_state),
            node::HISTORY_PROCEEDINGS_ENDED => View::perhaps(&self.ended),
            _ => View::Nothing,
        }
    }

    fn put(&mut self, field: Node, given: Given) {
        match field {
            node::HISTORY_PROCEEDINGS_NTA_SERVED => self.nta_served = given.leaf(),
            node::HISTORY_PROCEEDINGS_NTA_FILED => self.nta_filed = given.happened(),
            node::HISTORY_PROCEEDINGS_COURT_STATE => self.court_state = given.leaf(),
            node::HISTORY_PROCEEDINGS_ENDED => self.ended = given.perhaps(),
            _ => {}
        }
    }

    fn slot(&mut self, field: Node) -> Option<Slot<'_>> {
        match field {
            node::HISTORY_PROCEEDINGS_ENDED => Some(Slot::Perhaps(&mut self.ended)),
            _ => None,
        }
    }
}

impl Record for ProceedingEnded {
    fn view(&self, field: Node) -> View<'_> {
        match field {
            node::HISTORY_PROCEEDINGS_ENDED_DATE => View::leaf(&self.date),
            node::HISTORY_PROCEEDINGS_ENDED_HOW => View::leaf(&self.how),
            _ => View::Nothing,
        }
    }

    fn put(&mut self, field: Node, given: Given) {
        match field {
            node::HISTORY_PROCEEDINGS_ENDED_DATE => self.date = given.leaf(),
            node::HISTORY_PROCEEDINGS_ENDED_HOW => self.how = given.leaf(),
            _ => {}
        }
    }
}

impl Record for ImmigrationOrder {
    fn view(&self, field: Node) -> View<'_> {
        match field {
            node::HISTORY_IMMIGRATION_ORDERS_DATE => View::leaf(&self.date),
            node::HISTORY_IMMIGRATION_ORDERS_KIND => View::leaf(&self.kind),
            node::HISTORY_IMMIGRATION_ORDERS_FINAL_SINCE => View::happened(&self.final_since),
            node::HISTORY_IMMIGRATION_ORDERS_NOTICE_RECEIVED => View::said(&self.notice_received),
            node::HISTORY_IMMIGRATION_ORDERS_ORAL_WARNINGS => View::leaf(&self.oral_warnings),
            node::HISTORY_IMMIGRATION_ORDERS_CARRIED_OUT => View::happened(&self.carried_out),
            node::HISTORY_IMMIGRATION_ORDERS_RESCINDED => View::happened(&self.rescinded),
            node::HISTORY_IMMIGRATION_ORDERS_STAYED => View::happened(&self.stayed),
            node::HISTORY_IMMIGRATION_ORDERS_REINSTATED => View::happened(&self.reinstated),
            _ => View::Nothing,
        }
    }

    fn put(&mut self, field: Node, given: Given) {
        match field {
            node::HISTORY_IMMIGRATION_ORDERS_DATE => self.date = given.leaf(),
            node::HISTORY_IMMIGRATION_ORDERS_KIND => self.kind = given.leaf(),
            node::HISTORY_IMMIGRATION_ORDERS_FINAL_SINCE => self.final_since = given.happened(),
            node::HISTORY_IMMIGRATION_ORDERS_NOTICE_RECEIVED => self.notice_received = given.said(),
            node::HISTORY_IMMIGRATION_ORDERS_ORAL_WARNINGS => self.oral_warnings = given.leaf(),
            node::HISTORY_IMMIGRATION_ORDERS_CARRIED_OUT => self.carried_out = given.happened(),
            node::HISTORY_IMMIGRATION_ORDERS_RESCINDED => self.rescinded = given.happened(),
            node::HISTORY_IMMIGRATION_ORDERS_STAYED => self.stayed = given.happened(),
            node::HISTORY_IMMIGRATION_ORDERS_REINSTATED => self.reinstated = given.happened(),
            _ => {}
        }
    }
}

impl Record for Conviction {
    fn view(&self, field: Node) -> View<'_> {
        match field {
            node::HISTORY_CONVICTIONS_DATE => View::leaf(&self.date),
            node::HISTORY_CONVICTIONS_KIND => View::leaf(&self.kind),
            node::HISTORY_CONVICTIONS_PETTY_OFFENSE_EXCEPTION => View::said(&self.petty_offense_exception),
            _ => View::Nothing,
        }
    }

    fn put(&mut self, field: Node, given: Given) {
        match field {
            node::HISTORY_CONVICTIONS_DATE => self.date = given.leaf(),
            node::HISTORY_CONVICTIONS_KIND => self.kind = given.leaf(),
            node::HISTORY_CONVICTIONS_PETTY_OFFENSE_EXCEPTION => self.petty_offense_exception = given.said(),
            _ => {}
        }
    }
}

impl Record for Adjudication {
    fn view(&self, field: Node) -> View<'_> {
        match field {
            node::HISTORY_JUVENILE_ADJUDICATIONS_DATE => View::leaf(&self.date),
            node::HISTORY_JUVENILE_ADJUDICATIONS_KIND => View::leaf(&self.kind),
            node::HISTORY_JUVENILE_ADJUDICATIONS_PETTY_OFFENSE_EXCEPTION => View::said(&self.petty_offense_exception),
            _ => View::Nothing,
        }
    }

    fn put(&mut self, field: Node, given: Given) {
        match field {
            node::HISTORY_JUVENILE_ADJUDICATIONS_DATE => self.date = given.leaf(),
            node::HISTORY_JUVENILE_ADJUDICATIONS_KIND => self.kind = given.leaf(),
            node::HISTORY_JUVENILE_ADJUDICATIONS_PETTY_OFFENSE_EXCEPTION => self.petty_offense_exception = given.said(),
            _ => {}
        }
    }
}

impl Record for Ground {
    fn view(&self, field: Node) -> View<'_> {
        match field {
            node::HISTORY_GROUNDS_CODE => View::leaf(&self.code),
            node::HISTORY_GROUNDS_APPLIES => View::said(&self.applies),
            node::HISTORY_GROUNDS_WAIVED => View::happened(&self.waived),
            _ => View::Nothing,
        }
    }

    fn put(&mut self, field: Node, given: Given) {
        match field {
            node::HISTORY_GROUNDS_CODE => self.code = given.leaf(),
            node::HISTORY_GROUNDS_APPLIES => self.applies = given.said(),
            node::HISTORY_GROUNDS_WAIVED => self.waived = given.happened(),
            _ => {}
        }
    }
}

impl Record for Charge {
    fn view(&self, field: Node) -> View<'_> {
        match field {
            node::HISTORY_CHARGES_CODE => View::leaf(&self.code),
            node::HISTORY_CHARGES_FACTS_BEFORE_APPROVAL => View::leaf(&self.facts_before_approval),
            _ => View::Nothing,
        }
    }

    fn put(&mut self, field: Node, given: Given) {
        match field {
            node::HISTORY_CHARGES_CODE => self.code = given.leaf(),
            node::HISTORY_CHARGES_FACTS_BEFORE_APPROVAL => self.facts_before_approval = given.leaf(),
            _ => {}
        }
    }
}

impl Record for Event {
    fn view(&self, field: Node) -> View<'_> {
        match field {
            node::EVENTS_KIND => View::leaf(&self.kind),
            node::EVENTS_DATE => View::leaf(&self.date),
            node::EVENTS_TIME => View::leaf(&self.time),
            node::EVENTS_SERVICE => View::leaf(&self.service),
            node::EVENTS_CONCERNS => View::leaf(&self.concerns),
            node::EVENTS_PRINTED_DUE_DATE => View::leaf(&self.printed_due_date),
            node::EVENTS_PERIOD_DAYS => View::leaf(&self.period_days),
            node::EVENTS_LAST_CHECKED => View::leaf(&self.last_checked),
            _ => View::Nothing,
        }
    }

    fn put(&mut self, field: Node, given: Given) {
        match field {
            node::EVENTS_KIND => self.kind = given.leaf(),
            node::EVENTS_DATE => self.date = given.leaf(),
            node::EVENTS_TIME => self.time = given.leaf(),
            node::EVENTS_SERVICE => self.service = given.leaf(),
            node::EVENTS_CONCERNS => self.concerns = given.leaf(),
            node::EVENTS_PRINTED_DUE_DATE => self.printed_due_date = given.leaf(),
            node::EVENTS_PERIOD_DAYS => self.period_days = given.leaf(),
            node::EVENTS_LAST_CHECKED => self.last_checked = given.leaf(),
            _ => {}
        }
    }
}
