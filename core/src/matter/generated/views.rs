// Made from core/case.toml by `sijs-law generate`; edit that.
//! The noted getters, one view a record.

#![expect(dead_code, reason = "a getter waits for the rule that reads it")]

use crate::case::{self, Fact, Said, node};
use crate::day::PartialDate;
use crate::id::Id;
use crate::matter::{Inquiry, Leaves, Many, Own, Read, Told, When};

#[derive(Clone, Copy)]
pub(crate) struct CaseView<'m> {
    m: &'m Inquiry<'m>,
    item: &'m case::Case,
    at: [u16; 2],
}

impl<'m> CaseView<'m> {
    pub(crate) fn new(m: &'m Inquiry<'m>, item: &'m case::Case, at: [u16; 2]) -> Self {
        Self { m, item, at }
    }

    pub(crate) fn at(self) -> [u16; 2] {
        self.at
    }

    pub(crate) fn schema(self) -> Read<case::Schema> {
        self.m.leaf(node::SCHEMA.at(self.at), self.item.schema)
    }

    pub(crate) fn id(self) -> Read<&'m Id> {
        self.m.text(node::ID.at(self.at), &self.item.id)
    }

    pub(crate) fn person(self) -> PersonView<'m> {
        PersonView::new(self.m, &self.item.person, self.at)
    }

    pub(crate) fn help(self) -> HelpView<'m> {
        HelpView::new(self.m, &self.item.help, self.at)
    }

    pub(crate) fn residence(self) -> Many<'m, case::Residence> {
        Many::new(self.m, node::RESIDENCE.at(self.at), &self.item.residence, self.at)
    }

    pub(crate) fn household(self) -> Many<'m, case::HouseholdMember> {
        Many::new(self.m, node::HOUSEHOLD.at(self.at), &self.item.household, self.at)
    }

    pub(crate) fn travel(self) -> Many<'m, case::Journey> {
        Many::new(self.m, node::TRAVEL.at(self.at), &self.item.travel, self.at)
    }

    pub(crate) fn parents(self) -> Many<'m, case::Parent> {
        Many::new(self.m, node::PARENTS.at(self.at), &self.item.parents, self.at)
    }

    pub(crate) fn conflicts(self) -> Many<'m, case::Conflict> {
        Many::new(self.m, node::CONFLICTS.at(self.at), &self.item.conflicts, self.at)
    }

    pub(crate) fn orders(self) -> Many<'m, case::Order> {
        Many::new(self.m, node::ORDERS.at(self.at), &self.item.orders, self.at)
    }

    pub(crate) fn filings(self) -> Many<'m, case::Filing> {
        Many::new(self.m, node::FILINGS.at(self.at), &self.item.filings, self.at)
    }

    pub(crate) fn grants(self) -> Many<'m, case::Grant> {
        Many::new(self.m, node::GRANTS.at(self.at), &self.item.grants, self.at)
    }

    pub(crate) fn federal_custody(self) -> Many<'m, case::FederalCustody> {
        Many::new(self.m, node::FEDERAL_CUSTODY.at(self.at), &self.item.federal_custody, self.at)
    }

    pub(crate) fn history(self) -> HistoryView<'m> {
        HistoryView::new(self.m, &self.item.history, self.at)
    }

    pub(crate) fn events(self) -> Many<'m, case::Event> {
        Many::new(self.m, node::EVENTS.at(self.at), &self.item.events, self.at)
    }
}

impl Told for case::Case {
    type View<'m> = CaseView<'m>;

    fn view<'m>(&'m self, m: &'m Inquiry<'m>, at: [u16; 2]) -> CaseView<'m> {
        CaseView::new(m, self, at)
    }

    fn own(&self, _at: [u16; 2], _visit: &mut dyn FnMut(Fact, Own)) {}
}

#[derive(Clone, Copy)]
pub(crate) struct PersonView<'m> {
    m: &'m Inquiry<'m>,
    item: &'m case::Person,
    at: [u16; 2],
}

impl<'m> PersonView<'m> {
    pub(crate) fn new(m: &'m Inquiry<'m>, item: &'m case::Person, at: [u16; 2]) -> Self {
        Self { m, item, at }
    }

    pub(crate) fn at(self) -> [u16; 2] {
        self.at
    }

    pub(crate) fn birth_date(self) -> Read<When<'m>> {
        self.m.date(node::PERSON_BIRTH_DATE.at(self.at), self.item.birth_date)
    }

    pub(crate) fn birth_date_earliest(self) -> Read<When<'m>> {
        self.m.date(node::PERSON_BIRTH_DATE_EARLIEST.at(self.at), self.item.birth_date_earliest)
    }

    pub(crate) fn birth_date_latest(self) -> Read<When<'m>> {
        self.m.date(node::PERSON_BIRTH_DATE_LATEST.at(self.at), self.item.birth_date_latest)
    }

    pub(crate) fn other_birth_dates(self) -> Leaves<'m, PartialDate> {
        Leaves::new(self.m, node::PERSON_OTHER_BIRTH_DATES.at(self.at), &self.item.other_birth_dates)
    }

    pub(crate) fn birth_country(self) -> Read<case::Country> {
        self.m.leaf(node::PERSON_BIRTH_COUNTRY.at(self.at), self.item.birth_country)
    }

    pub(crate) fn nationalities(self) -> Leaves<'m, case::Country> {
        Leaves::new(self.m, node::PERSON_NATIONALITIES.at(self.at), &self.item.nationalities)
    }

    pub(crate) fn marriages(self) -> Many<'m, case::Marriage> {
        Many::new(self.m, node::PERSON_MARRIAGES.at(self.at), &self.item.marriages, self.at)
    }

    pub(crate) fn ever_arrested(self) -> Read<bool> {
        self.m.leaf(node::PERSON_EVER_ARRESTED.at(self.at), self.item.ever_arrested)
    }
}

impl Told for case::Person {
    type View<'m> = PersonView<'m>;

    fn view<'m>(&'m self, m: &'m Inquiry<'m>, at: [u16; 2]) -> PersonView<'m> {
        PersonView::new(m, self, at)
    }

    fn own(&self, _at: [u16; 2], _visit: &mut dyn FnMut(Fact, Own)) {}
}

#[derive(Clone, Copy)]
pub(crate) struct MarriageView<'m> {
    m: &'m Inquiry<'m>,
    item: &'m case::Marriage,
    at: [u16; 2],
}

impl<'m> MarriageView<'m> {
    pub(crate) fn new(m: &'m Inquiry<'m>, item: &'m case::Marriage, at: [u16; 2]) -> Self {
        Self { m, item, at }
    }

    pub(crate) fn at(self) -> [u16; 2] {
        self.at
    }

    pub(crate) fn began(self) -> Read<When<'m>> {
        self.m.date(node::PERSON_MARRIAGES_BEGAN.at(self.at), self.item.began)
    }

    pub(crate) fn kind(self) -> Read<case::MarriageKind> {
        self.m.leaf(node::PERSON_MARRIAGES_KIND.at(self.at), self.item.kind)
    }

    pub(crate) fn forced_or_child(self) -> Read<bool> {
        self.m.leaf(node::PERSON_MARRIAGES_FORCED_OR_CHILD.at(self.at), self.item.forced_or_child)
    }

    pub(crate) fn ended(self) -> Read<Option<MarriageEndedView<'m>>> {
        self.m.happened_group(node::PERSON_MARRIAGES_ENDED.at(self.at), &self.item.ended, self.at)
    }
}

impl Told for case::Marriage {
    type View<'m> = MarriageView<'m>;

    fn view<'m>(&'m self, m: &'m Inquiry<'m>, at: [u16; 2]) -> MarriageView<'m> {
        MarriageView::new(m, self, at)
    }

    fn own(&self, at: [u16; 2], visit: &mut dyn FnMut(Fact, Own)) {
        visit(node::PERSON_MARRIAGES_BEGAN.at(at), Own::Date(self.began));
    }
}

#[derive(Clone, Copy)]
pub(crate) struct MarriageEndedView<'m> {
    m: &'m Inquiry<'m>,
    item: &'m case::MarriageEnded,
    at: [u16; 2],
}

impl<'m> MarriageEndedView<'m> {
    pub(crate) fn new(m: &'m Inquiry<'m>, item: &'m case::MarriageEnded, at: [u16; 2]) -> Self {
        Self { m, item, at }
    }

    pub(crate) fn at(self) -> [u16; 2] {
        self.at
    }

    pub(crate) fn date(self) -> Read<When<'m>> {
        self.m.date(node::PERSON_MARRIAGES_ENDED_DATE.at(self.at), self.item.date)
    }

    pub(crate) fn how(self) -> Read<case::MarriageEnd> {
        self.m.leaf(node::PERSON_MARRIAGES_ENDED_HOW.at(self.at), self.item.how)
    }
}

impl Told for case::MarriageEnded {
    type View<'m> = MarriageEndedView<'m>;

    fn view<'m>(&'m self, m: &'m Inquiry<'m>, at: [u16; 2]) -> MarriageEndedView<'m> {
        MarriageEndedView::new(m, self, at)
    }

    fn own(&self, at: [u16; 2], visit: &mut dyn FnMut(Fact, Own)) {
        visit(node::PERSON_MARRIAGES_ENDED_DATE.at(at), Own::Date(self.date));
    }
}

#[derive(Clone, Copy)]
pub(crate) struct HelpView<'m> {
    m: &'m Inquiry<'m>,
    item: &'m case::Help,
    at: [u16; 2],
}

impl<'m> HelpView<'m> {
    pub(crate) fn new(m: &'m Inquiry<'m>, item: &'m case::Help, at: [u16; 2]) -> Self {
        Self { m, item, at }
    }

    pub(crate) fn at(self) -> [u16; 2] {
        self.at
    }

    pub(crate) fn immigration_lawyer(self) -> Read<Option<When<'m>>> {
        self.m.happened_date(node::HELP_IMMIGRATION_LAWYER.at(self.at), &self.item.immigration_lawyer)
    }

    pub(crate) fn family_lawyer(self) -> Read<Option<When<'m>>> {
        self.m.happened_date(node::HELP_FAMILY_LAWYER.at(self.at), &self.item.family_lawyer)
    }

    pub(crate) fn filed_by_non_lawyer(self) -> Read<bool> {
        self.m.leaf(node::HELP_FILED_BY_NON_LAWYER.at(self.at), self.item.filed_by_non_lawyer)
    }
}

impl Told for case::Help {
    type View<'m> = HelpView<'m>;

    fn view<'m>(&'m self, m: &'m Inquiry<'m>, at: [u16; 2]) -> HelpView<'m> {
        HelpView::new(m, self, at)
    }

    fn own(&self, at: [u16; 2], visit: &mut dyn FnMut(Fact, Own)) {
        visit(node::HELP_IMMIGRATION_LAWYER.at(at), Own::Happened(self.immigration_lawyer));
        visit(node::HELP_FAMILY_LAWYER.at(at), Own::Happened(self.family_lawyer));
    }
}

#[derive(Clone, Copy)]
pub(crate) struct ResidenceView<'m> {
    m: &'m Inquiry<'m>,
    item: &'m case::Residence,
    at: [u16; 2],
}

impl<'m> ResidenceView<'m> {
    pub(crate) fn new(m: &'m Inquiry<'m>, item: &'m case::Residence, at: [u16; 2]) -> Self {
        Self { m, item, at }
    }

    pub(crate) fn at(self) -> [u16; 2] {
        self.at
    }

    pub(crate) fn state(self) -> Read<case::State> {
        self.m.leaf(node::RESIDENCE_STATE.at(self.at), self.item.state)
    }

    pub(crate) fn since(self) -> Read<When<'m>> {
        self.m.date(node::RESIDENCE_SINCE.at(self.at), self.item.since)
    }

    pub(crate) fn until(self) -> Read<Option<When<'m>>> {
        self.m.happened_date(node::RESIDENCE_UNTIL.at(self.at), &self.item.until)
    }

    pub(crate) fn emergency(self) -> Read<bool> {
        self.m.leaf(node::RESIDENCE_EMERGENCY.at(self.at), self.item.emergency)
    }
}

impl Told for case::Residence {
    type View<'m> = ResidenceView<'m>;

    fn view<'m>(&'m self, m: &'m Inquiry<'m>, at: [u16; 2]) -> ResidenceView<'m> {
        ResidenceView::new(m, self, at)
    }

    fn own(&self, at: [u16; 2], visit: &mut dyn FnMut(Fact, Own)) {
        visit(node::RESIDENCE_SINCE.at(at), Own::Date(self.since));
        visit(node::RESIDENCE_UNTIL.at(at), Own::Happened(self.until));
    }
}

#[derive(Clone, Copy)]
pub(crate) struct HouseholdMemberView<'m> {
    m: &'m Inquiry<'m>,
    item: &'m case::HouseholdMember,
    at: [u16; 2],
}

impl<'m> HouseholdMemberView<'m> {
    pub(crate) fn new(m: &'m Inquiry<'m>, item: &'m case::HouseholdMember, at: [u16; 2]) -> Self {
        Self { m, item, at }
    }

    pub(crate) fn at(self) -> [u16; 2] {
        self.at
    }

    pub(crate) fn lives_with(self) -> Read<case::LivesWith> {
        self.m.leaf(node::HOUSEHOLD_LIVES_WITH.at(self.at), self.item.lives_with)
    }

    pub(crate) fn parent(self) -> Read<&'m Id> {
        self.m.text(node::HOUSEHOLD_PARENT.at(self.at), &self.item.parent)
    }

    pub(crate) fn since(self) -> Read<When<'m>> {
        self.m.date(node::HOUSEHOLD_SINCE.at(self.at), self.item.since)
    }

    pub(crate) fn until(self) -> Read<Option<When<'m>>> {
        self.m.happened_date(node::HOUSEHOLD_UNTIL.at(self.at), &self.item.until)
    }
}

impl Told for case::HouseholdMember {
    type View<'m> = HouseholdMemberView<'m>;

    fn view<'m>(&'m self, m: &'m Inquiry<'m>, at: [u16; 2]) -> HouseholdMemberView<'m> {
        HouseholdMemberView::new(m, self, at)
    }

    fn own(&self, at: [u16; 2], visit: &mut dyn FnMut(Fact, Own)) {
        visit(node::HOUSEHOLD_SINCE.at(at), Own::Date(self.since));
        visit(node::HOUSEHOLD_UNTIL.at(at), Own::Happened(self.until));
    }
}

#[derive(Clone, Copy)]
pub(crate) struct JourneyView<'m> {
    m: &'m Inquiry<'m>,
    item: &'m case::Journey,
    at: [u16; 2],
}

impl<'m> JourneyView<'m> {
    pub(crate) fn new(m: &'m Inquiry<'m>, item: &'m case::Journey, at: [u16; 2]) -> Self {
        Self { m, item, at }
    }

    pub(crate) fn at(self) -> [u16; 2] {
        self.at
    }

    pub(crate) fn date(self) -> Read<When<'m>> {
        self.m.date(node::TRAVEL_DATE.at(self.at), self.item.date)
    }

    pub(crate) fn direction(self) -> Read<case::Direction> {
        self.m.leaf(node::TRAVEL_DIRECTION.at(self.at), self.item.direction)
    }

    pub(crate) fn advance_parole(self) -> Read<bool> {
        self.m.leaf(node::TRAVEL_ADVANCE_PAROLE.at(self.at), self.item.advance_parole)
    }

    pub(crate) fn how(self) -> Read<case::EntryManner> {
        self.m.leaf(node::TRAVEL_HOW.at(self.at), self.item.how)
    }

    pub(crate) fn arriving(self) -> Read<bool> {
        self.m.leaf(node::TRAVEL_ARRIVING.at(self.at), self.item.arriving)
    }
}

impl Told for case::Journey {
    type View<'m> = JourneyView<'m>;

    fn view<'m>(&'m self, m: &'m Inquiry<'m>, at: [u16; 2]) -> JourneyView<'m> {
        JourneyView::new(m, self, at)
    }

    fn own(&self, at: [u16; 2], visit: &mut dyn FnMut(Fact, Own)) {
        visit(node::TRAVEL_DATE.at(at), Own::Date(self.date));
    }
}

#[derive(Clone, Copy)]
pub(crate) struct ParentView<'m> {
    m: &'m Inquiry<'m>,
    item: &'m case::Parent,
    at: [u16; 2],
}

impl<'m> ParentView<'m> {
    pub(crate) fn new(m: &'m Inquiry<'m>, item: &'m case::Parent, at: [u16; 2]) -> Self {
        Self { m, item, at }
    }

    pub(crate) fn at(self) -> [u16; 2] {
        self.at
    }

    pub(crate) fn id(self) -> Read<&'m Id> {
        self.m.text(node::PARENTS_ID.at(self.at), &self.item.id)
    }

    pub(crate) fn relation(self) -> Read<case::Relation> {
        self.m.leaf(node::PARENTS_RELATION.at(self.at), self.item.relation)
    }

    pub(crate) fn legal_basis(self) -> Read<case::LegalBasis> {
        self.m.leaf(node::PARENTS_LEGAL_BASIS.at(self.at), self.item.legal_basis)
    }

    pub(crate) fn presumed_parent(self) -> Read<Said<bool>> {
        self.m.leaf(node::PARENTS_PRESUMED_PARENT.at(self.at), self.item.presumed_parent)
    }

    pub(crate) fn harmed(self) -> Read<bool> {
        self.m.leaf(node::PARENTS_HARMED.at(self.at), self.item.harmed)
    }

    pub(crate) fn died(self) -> Read<Option<When<'m>>> {
        self.m.happened_date(node::PARENTS_DIED.at(self.at), &self.item.died)
    }

    pub(crate) fn birth_country(self) -> Read<case::Country> {
        self.m.leaf(node::PARENTS_BIRTH_COUNTRY.at(self.at), self.item.birth_country)
    }
}

impl Told for case::Parent {
    type View<'m> = ParentView<'m>;

    fn view<'m>(&'m self, m: &'m Inquiry<'m>, at: [u16; 2]) -> ParentView<'m> {
        ParentView::new(m, self, at)
    }

    fn own(&self, at: [u16; 2], visit: &mut dyn FnMut(Fact, Own)) {
        visit(node::PARENTS_DIED.at(at), Own::Happened(self.died));
    }
}

#[derive(Clone, Copy)]
pub(crate) struct ConflictView<'m> {
    m: &'m Inquiry<'m>,
    item: &'m case::Conflict,
    at: [u16; 2],
}

impl<'m> ConflictView<'m> {
    pub(crate) fn new(m: &'m Inquiry<'m>, item: &'m case::Conflict, at: [u16; 2]) -> Self {
        Self { m, item, at }
    }

    pub(crate) fn at(self) -> [u16; 2] {
        self.at
    }

    pub(crate) fn source(self) -> Read<case::ConflictSource> {
        self.m.leaf(node::CONFLICTS_SOURCE.at(self.at), self.item.source)
    }

    pub(crate) fn subject(self) -> Read<case::ConflictSubject> {
        self.m.leaf(node::CONFLICTS_SUBJECT.at(self.at), self.item.subject)
    }

    pub(crate) fn about(self) -> Read<&'m Id> {
        self.m.text(node::CONFLICTS_ABOUT.at(self.at), &self.item.about)
    }

    pub(crate) fn explained(self) -> Read<bool> {
        self.m.leaf(node::CONFLICTS_EXPLAINED.at(self.at), self.item.explained)
    }
}

impl Told for case::Conflict {
    type View<'m> = ConflictView<'m>;

    fn view<'m>(&'m self, m: &'m Inquiry<'m>, at: [u16; 2]) -> ConflictView<'m> {
        ConflictView::new(m, self, at)
    }

    fn own(&self, _at: [u16; 2], _visit: &mut dyn FnMut(Fact, Own)) {}
}

#[derive(Clone, Copy)]
pub(crate) struct OrderView<'m> {
    m: &'m Inquiry<'m>,
    item: &'m case::Order,
    at: [u16; 2],
}

impl<'m> OrderView<'m> {
    pub(crate) fn new(m: &'m Inquiry<'m>, item: &'m case::Order, at: [u16; 2]) -> Self {
        Self { m, item, at }
    }

    pub(crate) fn at(self) -> [u16; 2] {
        self.at
    }

    pub(crate) fn id(self) -> Read<&'m Id> {
        self.m.text(node::ORDERS_ID.at(self.at), &self.item.id)
    }

    pub(crate) fn court_state(self) -> Read<case::State> {
        self.m.leaf(node::ORDERS_COURT_STATE.at(self.at), self.item.court_state)
    }

    pub(crate) fn court_country(self) -> Read<case::Country> {
        self.m.leaf(node::ORDERS_COURT_COUNTRY.at(self.at), self.item.court_country)
    }

    pub(crate) fn court_kind(self) -> Read<case::CourtKind> {
        self.m.leaf(node::ORDERS_COURT_KIND.at(self.at), self.item.court_kind)
    }

    pub(crate) fn proceeding(self) -> Read<case::CourtProceeding> {
        self.m.leaf(node::ORDERS_PROCEEDING.at(self.at), self.item.proceeding)
    }

    pub(crate) fn docket_type(self) -> Read<case::DocketType> {
        self.m.leaf(node::ORDERS_DOCKET_TYPE.at(self.at), self.item.docket_type)
    }

    pub(crate) fn filed_date(self) -> Read<Option<When<'m>>> {
        self.m.happened_date(node::ORDERS_FILED_DATE.at(self.at), &self.item.filed_date)
    }

    pub(crate) fn next_hearing_date(self) -> Read<Option<When<'m>>> {
        self.m.planned_date(node::ORDERS_NEXT_HEARING_DATE.at(self.at), &self.item.next_hearing_date)
    }

    pub(crate) fn signed_date(self) -> Read<Option<When<'m>>> {
        self.m.happened_date(node::ORDERS_SIGNED_DATE.at(self.at), &self.item.signed_date)
    }

    pub(crate) fn entered_date(self) -> Read<Option<When<'m>>> {
        self.m.happened_date(node::ORDERS_ENTERED_DATE.at(self.at), &self.item.entered_date)
    }

    pub(crate) fn nunc_pro_tunc_to(self) -> Read<Option<When<'m>>> {
        self.m.planned_date(node::ORDERS_NUNC_PRO_TUNC_TO.at(self.at), &self.item.nunc_pro_tunc_to)
    }

    pub(crate) fn amends(self) -> Read<Option<&'m Id>> {
        self.m.happened_text(node::ORDERS_AMENDS.at(self.at), &self.item.amends)
    }

    pub(crate) fn amends_how(self) -> Leaves<'m, case::Amendment> {
        Leaves::new(self.m, node::ORDERS_AMENDS_HOW.at(self.at), &self.item.amends_how)
    }

    pub(crate) fn replaces_after_move(self) -> Read<Option<&'m Id>> {
        self.m.happened_text(node::ORDERS_REPLACES_AFTER_MOVE.at(self.at), &self.item.replaces_after_move)
    }

    pub(crate) fn temporary(self) -> Read<bool> {
        self.m.leaf(node::ORDERS_TEMPORARY.at(self.at), self.item.temporary)
    }

    pub(crate) fn ex_parte(self) -> Read<bool> {
        self.m.leaf(node::ORDERS_EX_PARTE.at(self.at), self.item.ex_parte)
    }

    pub(crate) fn declared_dependent(self) -> Read<bool> {
        self.m.leaf(node::ORDERS_DECLARED_DEPENDENT.at(self.at), self.item.declared_dependent)
    }

    pub(crate) fn custody_to(self) -> Read<case::CustodyTo> {
        self.m.leaf(node::ORDERS_CUSTODY_TO.at(self.at), self.item.custody_to)
    }

    pub(crate) fn custody_parent(self) -> Read<&'m Id> {
        self.m.text(node::ORDERS_CUSTODY_PARENT.at(self.at), &self.item.custody_parent)
    }

    pub(crate) fn altered_hhs_custody_or_placement(self) -> Read<bool> {
        self.m
            .leaf(node::ORDERS_ALTERED_HHS_CUSTODY_OR_PLACEMENT.at(self.at), self.item.altered_hhs_custody_or_placement)
    }

    pub(crate) fn relief_ordered(self) -> Leaves<'m, case::Relief> {
        Leaves::new(self.m, node::ORDERS_RELIEF_ORDERED.at(self.at), &self.item.relief_ordered)
    }

    pub(crate) fn facts_stated_for(self) -> Leaves<'m, case::Determination> {
        Leaves::new(self.m, node::ORDERS_FACTS_STATED_FOR.at(self.at), &self.item.facts_stated_for)
    }

    pub(crate) fn state_law_cited_for(self) -> Leaves<'m, case::Determination> {
        Leaves::new(self.m, node::ORDERS_STATE_LAW_CITED_FOR.at(self.at), &self.item.state_law_cited_for)
    }

    pub(crate) fn refused(self) -> Many<'m, case::OrderRefused> {
        Many::new(self.m, node::ORDERS_REFUSED.at(self.at), &self.item.refused, self.at)
    }

    pub(crate) fn notice(self) -> Many<'m, case::OrderNotice> {
        Many::new(self.m, node::ORDERS_NOTICE.at(self.at), &self.item.notice, self.at)
    }

    pub(crate) fn appealed(self) -> Read<Option<When<'m>>> {
        self.m.happened_date(node::ORDERS_APPEALED.at(self.at), &self.item.appealed)
    }

    pub(crate) fn reunification(self) -> Many<'m, case::Reunification> {
        Many::new(self.m, node::ORDERS_REUNIFICATION.at(self.at), &self.item.reunification, self.at)
    }

    pub(crate) fn best_interest(self) -> Read<Option<BestInterestView<'m>>> {
        self.m.happened_group(node::ORDERS_BEST_INTEREST.at(self.at), &self.item.best_interest, self.at)
    }

    pub(crate) fn state_juvenile(self) -> Read<Said<bool>> {
        self.m.leaf(node::ORDERS_STATE_JUVENILE.at(self.at), self.item.state_juvenile)
    }

    pub(crate) fn factual_basis(self) -> Read<Said<bool>> {
        self.m.leaf(node::ORDERS_FACTUAL_BASIS.at(self.at), self.item.factual_basis)
    }

    pub(crate) fn relief_shown(self) -> Read<Said<bool>> {
        self.m.leaf(node::ORDERS_RELIEF_SHOWN.at(self.at), self.item.relief_shown)
    }

    pub(crate) fn primary_reason(self) -> Read<Said<case::PrimaryReason>> {
        self.m.leaf(node::ORDERS_PRIMARY_REASON.at(self.at), self.item.primary_reason)
    }

    pub(crate) fn ended(self) -> Read<Option<OrderEndedView<'m>>> {
        self.m.happened_group(node::ORDERS_ENDED.at(self.at), &self.item.ended, self.at)
    }
}

impl Told for case::Order {
    type View<'m> = OrderView<'m>;

    fn view<'m>(&'m self, m: &'m Inquiry<'m>, at: [u16; 2]) -> OrderView<'m> {
        OrderView::new(m, self, at)
    }

    fn own(&self, at: [u16; 2], visit: &mut dyn FnMut(Fact, Own)) {
        visit(node::ORDERS_FILED_DATE.at(at), Own::Happened(self.filed_date));
        visit(node::ORDERS_SIGNED_DATE.at(at), Own::Happened(self.signed_date));
        visit(node::ORDERS_ENTERED_DATE.at(at), Own::Happened(self.entered_date));
        visit(node::ORDERS_APPEALED.at(at), Own::Happened(self.appealed));
    }
}

#[derive(Clone, Copy)]
pub(crate) struct OrderRefusedView<'m> {
    m: &'m Inquiry<'m>,
    item: &'m case::OrderRefused,
    at: [u16; 2],
}

impl<'m> OrderRefusedView<'m> {
    pub(crate) fn new(m: &'m Inquiry<'m>, item: &'m case::OrderRefused, at: [u16; 2]) -> Self {
        Self { m, item, at }
    }

    pub(crate) fn at(self) -> [u16; 2] {
        self.at
    }

    pub(crate) fn what(self) -> Read<case::RefusedPart> {
        self.m.leaf(node::ORDERS_REFUSED_WHAT.at(self.at), self.item.what)
    }

    pub(crate) fn date(self) -> Read<When<'m>> {
        self.m.date(node::ORDERS_REFUSED_DATE.at(self.at), self.item.date)
    }
}

impl Told for case::OrderRefused {
    type View<'m> = OrderRefusedView<'m>;

    fn view<'m>(&'m self, m: &'m Inquiry<'m>, at: [u16; 2]) -> OrderRefusedView<'m> {
        OrderRefusedView::new(m, self, at)
    }

    fn own(&self, at: [u16; 2], visit: &mut dyn FnMut(Fact, Own)) {
        visit(node::ORDERS_REFUSED_DATE.at(at), Own::Date(self.date));
    }
}

#[derive(Clone, Copy)]
pub(crate) struct OrderNoticeView<'m> {
    m: &'m Inquiry<'m>,
    item: &'m case::OrderNotice,
    at: [u16; 2],
}

impl<'m> OrderNoticeView<'m> {
    pub(crate) fn new(m: &'m Inquiry<'m>, item: &'m case::OrderNotice, at: [u16; 2]) -> Self {
        Self { m, item, at }
    }

    pub(crate) fn at(self) -> [u16; 2] {
        self.at
    }

    pub(crate) fn parent(self) -> Read<&'m Id> {
        self.m.text(node::ORDERS_NOTICE_PARENT.at(self.at), &self.item.parent)
    }

    pub(crate) fn abroad(self) -> Read<bool> {
        self.m.leaf(node::ORDERS_NOTICE_ABROAD.at(self.at), self.item.abroad)
    }

    pub(crate) fn done(self) -> Read<Option<When<'m>>> {
        self.m.happened_date(node::ORDERS_NOTICE_DONE.at(self.at), &self.item.done)
    }
}

impl Told for case::OrderNotice {
    type View<'m> = OrderNoticeView<'m>;

    fn view<'m>(&'m self, m: &'m Inquiry<'m>, at: [u16; 2]) -> OrderNoticeView<'m> {
        OrderNoticeView::new(m, self, at)
    }

    fn own(&self, at: [u16; 2], visit: &mut dyn FnMut(Fact, Own)) {
        visit(node::ORDERS_NOTICE_DONE.at(at), Own::Happened(self.done));
    }
}

#[derive(Clone, Copy)]
pub(crate) struct ReunificationView<'m> {
    m: &'m Inquiry<'m>,
    item: &'m case::Reunification,
    at: [u16; 2],
}

impl<'m> ReunificationView<'m> {
    pub(crate) fn new(m: &'m Inquiry<'m>, item: &'m case::Reunification, at: [u16; 2]) -> Self {
        Self { m, item, at }
    }

    pub(crate) fn at(self) -> [u16; 2] {
        self.at
    }

    pub(crate) fn parent(self) -> Read<&'m Id> {
        self.m.text(node::ORDERS_REUNIFICATION_PARENT.at(self.at), &self.item.parent)
    }

    pub(crate) fn grounds(self) -> Leaves<'m, case::ReunificationGround> {
        Leaves::new(self.m, node::ORDERS_REUNIFICATION_GROUNDS.at(self.at), &self.item.grounds)
    }

    pub(crate) fn similar_cause(self) -> Read<case::SimilarCause> {
        self.m.leaf(node::ORDERS_REUNIFICATION_SIMILAR_CAUSE.at(self.at), self.item.similar_cause)
    }

    pub(crate) fn similar_basis(self) -> Read<Said<bool>> {
        self.m.leaf(node::ORDERS_REUNIFICATION_SIMILAR_BASIS.at(self.at), self.item.similar_basis)
    }
}

impl Told for case::Reunification {
    type View<'m> = ReunificationView<'m>;

    fn view<'m>(&'m self, m: &'m Inquiry<'m>, at: [u16; 2]) -> ReunificationView<'m> {
        ReunificationView::new(m, self, at)
    }

    fn own(&self, _at: [u16; 2], _visit: &mut dyn FnMut(Fact, Own)) {}
}

#[derive(Clone, Copy)]
pub(crate) struct BestInterestView<'m> {
    m: &'m Inquiry<'m>,
    item: &'m case::BestInterest,
    at: [u16; 2],
}

impl<'m> BestInterestView<'m> {
    pub(crate) fn new(m: &'m Inquiry<'m>, item: &'m case::BestInterest, at: [u16; 2]) -> Self {
        Self { m, item, at }
    }

    pub(crate) fn at(self) -> [u16; 2] {
        self.at
    }

    pub(crate) fn by(self) -> Read<case::BestInterestSource> {
        self.m.leaf(node::ORDERS_BEST_INTEREST_BY.at(self.at), self.item.by)
    }

    pub(crate) fn return_not_best(self) -> Read<bool> {
        self.m.leaf(node::ORDERS_BEST_INTEREST_RETURN_NOT_BEST.at(self.at), self.item.return_not_best)
    }

    pub(crate) fn countries(self) -> Leaves<'m, case::BestInterestCountry> {
        Leaves::new(self.m, node::ORDERS_BEST_INTEREST_COUNTRIES.at(self.at), &self.item.countries)
    }

    pub(crate) fn reasons(self) -> Read<case::BestInterestReasons> {
        self.m.leaf(node::ORDERS_BEST_INTEREST_REASONS.at(self.at), self.item.reasons)
    }
}

impl Told for case::BestInterest {
    type View<'m> = BestInterestView<'m>;

    fn view<'m>(&'m self, m: &'m Inquiry<'m>, at: [u16; 2]) -> BestInterestView<'m> {
        BestInterestView::new(m, self, at)
    }

    fn own(&self, _at: [u16; 2], _visit: &mut dyn FnMut(Fact, Own)) {}
}

#[derive(Clone, Copy)]
pub(crate) struct OrderEndedView<'m> {
    m: &'m Inquiry<'m>,
    item: &'m case::OrderEnded,
    at: [u16; 2],
}

impl<'m> OrderEndedView<'m> {
    pub(crate) fn new(m: &'m Inquiry<'m>, item: &'m case::OrderEnded, at: [u16; 2]) -> Self {
        Self { m, item, at }
    }

    pub(crate) fn at(self) -> [u16; 2] {
        self.at
    }

    pub(crate) fn date(self) -> Read<When<'m>> {
        self.m.date(node::ORDERS_ENDED_DATE.at(self.at), self.item.date)
    }

    pub(crate) fn reasons(self) -> Leaves<'m, case::OrderEnd> {
        Leaves::new(self.m, node::ORDERS_ENDED_REASONS.at(self.at), &self.item.reasons)
    }
}

impl Told for case::OrderEnded {
    type View<'m> = OrderEndedView<'m>;

    fn view<'m>(&'m self, m: &'m Inquiry<'m>, at: [u16; 2]) -> OrderEndedView<'m> {
        OrderEndedView::new(m, self, at)
    }

    fn own(&self, at: [u16; 2], visit: &mut dyn FnMut(Fact, Own)) {
        visit(node::ORDERS_ENDED_DATE.at(at), Own::Date(self.date));
    }
}

#[derive(Clone, Copy)]
pub(crate) struct FilingView<'m> {
    m: &'m Inquiry<'m>,
    item: &'m case::Filing,
    at: [u16; 2],
}

impl<'m> FilingView<'m> {
    pub(crate) fn new(m: &'m Inquiry<'m>, item: &'m case::Filing, at: [u16; 2]) -> Self {
        Self { m, item, at }
    }

    pub(crate) fn at(self) -> [u16; 2] {
        self.at
    }

    pub(crate) fn id(self) -> Read<&'m Id> {
        self.m.text(node::FILINGS_ID.at(self.at), &self.item.id)
    }

    pub(crate) fn form(self) -> Read<case::Form> {
        self.m.leaf(node::FILINGS_FORM.at(self.at), self.item.form)
    }

    pub(crate) fn filed_with(self) -> Read<case::FiledWith> {
        self.m.leaf(node::FILINGS_FILED_WITH.at(self.at), self.item.filed_with)
    }

    pub(crate) fn motion(self) -> Leaves<'m, case::Motion> {
        Leaves::new(self.m, node::FILINGS_MOTION.at(self.at), &self.item.motion)
    }

    pub(crate) fn category(self) -> Read<case::Category> {
        self.m.leaf(node::FILINGS_CATEGORY.at(self.at), self.item.category)
    }

    pub(crate) fn edition(self) -> Read<When<'m>> {
        self.m.date(node::FILINGS_EDITION.at(self.at), self.item.edition)
    }

    pub(crate) fn rests_on(self) -> Leaves<'m, Id> {
        Leaves::new(self.m, node::FILINGS_RESTS_ON.at(self.at), &self.item.rests_on)
    }

    pub(crate) fn about(self) -> Read<&'m Id> {
        self.m.text(node::FILINGS_ABOUT.at(self.at), &self.item.about)
    }

    pub(crate) fn relationship(self) -> Read<case::Relationship> {
        self.m.leaf(node::FILINGS_RELATIONSHIP.at(self.at), self.item.relationship)
    }

    pub(crate) fn postmark_date(self) -> Read<When<'m>> {
        self.m.date(node::FILINGS_POSTMARK_DATE.at(self.at), self.item.postmark_date)
    }

    pub(crate) fn received_date(self) -> Read<Option<When<'m>>> {
        self.m.happened_date(node::FILINGS_RECEIVED_DATE.at(self.at), &self.item.received_date)
    }

    pub(crate) fn channel(self) -> Read<case::Channel> {
        self.m.leaf(node::FILINGS_CHANNEL.at(self.at), self.item.channel)
    }

    pub(crate) fn signed_how(self) -> Read<case::SignedHow> {
        self.m.leaf(node::FILINGS_SIGNED_HOW.at(self.at), self.item.signed_how)
    }

    pub(crate) fn payment(self) -> Read<Option<PaymentView<'m>>> {
        self.m.happened_group(node::FILINGS_PAYMENT.at(self.at), &self.item.payment, self.at)
    }

    pub(crate) fn sij_fee_paid_usd(self) -> Read<u32> {
        self.m.leaf(node::FILINGS_SIJ_FEE_PAID_USD.at(self.at), self.item.sij_fee_paid_usd)
    }

    pub(crate) fn rejected(self) -> Read<Option<RejectedView<'m>>> {
        self.m.happened_group(node::FILINGS_REJECTED.at(self.at), &self.item.rejected, self.at)
    }

    pub(crate) fn priority_date_printed(self) -> Read<When<'m>> {
        self.m.date(node::FILINGS_PRIORITY_DATE_PRINTED.at(self.at), self.item.priority_date_printed)
    }

    pub(crate) fn evidence_complete(self) -> Read<Option<When<'m>>> {
        self.m.happened_date(node::FILINGS_EVIDENCE_COMPLETE.at(self.at), &self.item.evidence_complete)
    }

    pub(crate) fn grounds(self) -> Leaves<'m, case::GroundCode> {
        Leaves::new(self.m, node::FILINGS_GROUNDS.at(self.at), &self.item.grounds)
    }

    pub(crate) fn reason(self) -> Read<case::WaiverReason> {
        self.m.leaf(node::FILINGS_REASON.at(self.at), self.item.reason)
    }

    pub(crate) fn material_conflict(self) -> Read<Said<bool>> {
        self.m.leaf(node::FILINGS_MATERIAL_CONFLICT.at(self.at), self.item.material_conflict)
    }

    pub(crate) fn requests(self) -> Many<'m, case::Request> {
        Many::new(self.m, node::FILINGS_REQUESTS.at(self.at), &self.item.requests, self.at)
    }

    pub(crate) fn decisions(self) -> Many<'m, case::Decision> {
        Many::new(self.m, node::FILINGS_DECISIONS.at(self.at), &self.item.decisions, self.at)
    }
}

impl Told for case::Filing {
    type View<'m> = FilingView<'m>;

    fn view<'m>(&'m self, m: &'m Inquiry<'m>, at: [u16; 2]) -> FilingView<'m> {
        FilingView::new(m, self, at)
    }

    fn own(&self, at: [u16; 2], visit: &mut dyn FnMut(Fact, Own)) {
        visit(node::FILINGS_POSTMARK_DATE.at(at), Own::Date(self.postmark_date));
        visit(node::FILINGS_RECEIVED_DATE.at(at), Own::Happened(self.received_date));
        visit(node::FILINGS_EVIDENCE_COMPLETE.at(at), Own::Happened(self.evidence_complete));
    }
}

#[derive(Clone, Copy)]
pub(crate) struct PaymentView<'m> {
    m: &'m Inquiry<'m>,
    item: &'m case::Payment,
    at: [u16; 2],
}

impl<'m> PaymentView<'m> {
    pub(crate) fn new(m: &'m Inquiry<'m>, item: &'m case::Payment, at: [u16; 2]) -> Self {
        Self { m, item, at }
    }

    pub(crate) fn at(self) -> [u16; 2] {
        self.at
    }

    pub(crate) fn method(self) -> Read<case::PaymentMethod> {
        self.m.leaf(node::FILINGS_PAYMENT_METHOD.at(self.at), self.item.method)
    }

    pub(crate) fn paper_allowed(self) -> Read<bool> {
        self.m.leaf(node::FILINGS_PAYMENT_PAPER_ALLOWED.at(self.at), self.item.paper_allowed)
    }

    pub(crate) fn declined(self) -> Read<bool> {
        self.m.leaf(node::FILINGS_PAYMENT_DECLINED.at(self.at), self.item.declined)
    }
}

impl Told for case::Payment {
    type View<'m> = PaymentView<'m>;

    fn view<'m>(&'m self, m: &'m Inquiry<'m>, at: [u16; 2]) -> PaymentView<'m> {
        PaymentView::new(m, self, at)
    }

    fn own(&self, _at: [u16; 2], _visit: &mut dyn FnMut(Fact, Own)) {}
}

#[derive(Clone, Copy)]
pub(crate) struct RejectedView<'m> {
    m: &'m Inquiry<'m>,
    item: &'m case::Rejected,
    at: [u16; 2],
}

impl<'m> RejectedView<'m> {
    pub(crate) fn new(m: &'m Inquiry<'m>, item: &'m case::Rejected, at: [u16; 2]) -> Self {
        Self { m, item, at }
    }

    pub(crate) fn at(self) -> [u16; 2] {
        self.at
    }

    pub(crate) fn date(self) -> Read<When<'m>> {
        self.m.date(node::FILINGS_REJECTED_DATE.at(self.at), self.item.date)
    }

    pub(crate) fn printed_reason(self) -> Read<case::RejectionReason> {
        self.m.leaf(node::FILINGS_REJECTED_PRINTED_REASON.at(self.at), self.item.printed_reason)
    }

    pub(crate) fn was_correct(self) -> Read<Said<bool>> {
        self.m.leaf(node::FILINGS_REJECTED_WAS_CORRECT.at(self.at), self.item.was_correct)
    }
}

impl Told for case::Rejected {
    type View<'m> = RejectedView<'m>;

    fn view<'m>(&'m self, m: &'m Inquiry<'m>, at: [u16; 2]) -> RejectedView<'m> {
        RejectedView::new(m, self, at)
    }

    fn own(&self, at: [u16; 2], visit: &mut dyn FnMut(Fact, Own)) {
        visit(node::FILINGS_REJECTED_DATE.at(at), Own::Date(self.date));
    }
}

#[derive(Clone, Copy)]
pub(crate) struct RequestView<'m> {
    m: &'m Inquiry<'m>,
    item: &'m case::Request,
    at: [u16; 2],
}

impl<'m> RequestView<'m> {
    pub(crate) fn new(m: &'m Inquiry<'m>, item: &'m case::Request, at: [u16; 2]) -> Self {
        Self { m, item, at }
    }

    pub(crate) fn at(self) -> [u16; 2] {
        self.at
    }

    pub(crate) fn date(self) -> Read<When<'m>> {
        self.m.date(node::FILINGS_REQUESTS_DATE.at(self.at), self.item.date)
    }

    pub(crate) fn kind(self) -> Read<case::RequestKind> {
        self.m.leaf(node::FILINGS_REQUESTS_KIND.at(self.at), self.item.kind)
    }

    pub(crate) fn asks(self) -> Leaves<'m, case::RequestSubject> {
        Leaves::new(self.m, node::FILINGS_REQUESTS_ASKS.at(self.at), &self.item.asks)
    }

    pub(crate) fn service(self) -> Read<case::Service> {
        self.m.leaf(node::FILINGS_REQUESTS_SERVICE.at(self.at), self.item.service)
    }

    pub(crate) fn printed_due_date(self) -> Read<When<'m>> {
        self.m.date(node::FILINGS_REQUESTS_PRINTED_DUE_DATE.at(self.at), self.item.printed_due_date)
    }

    pub(crate) fn period_days(self) -> Read<u32> {
        self.m.leaf(node::FILINGS_REQUESTS_PERIOD_DAYS.at(self.at), self.item.period_days)
    }

    pub(crate) fn answered(self) -> Read<Option<When<'m>>> {
        self.m.happened_date(node::FILINGS_REQUESTS_ANSWERED.at(self.at), &self.item.answered)
    }
}

impl Told for case::Request {
    type View<'m> = RequestView<'m>;

    fn view<'m>(&'m self, m: &'m Inquiry<'m>, at: [u16; 2]) -> RequestView<'m> {
        RequestView::new(m, self, at)
    }

    fn own(&self, at: [u16; 2], visit: &mut dyn FnMut(Fact, Own)) {
        visit(node::FILINGS_REQUESTS_DATE.at(at), Own::Date(self.date));
        visit(node::FILINGS_REQUESTS_ANSWERED.at(at), Own::Happened(self.answered));
    }
}

#[derive(Clone, Copy)]
pub(crate) struct DecisionView<'m> {
    m: &'m Inquiry<'m>,
    item: &'m case::Decision,
    at: [u16; 2],
}

impl<'m> DecisionView<'m> {
    pub(crate) fn new(m: &'m Inquiry<'m>, item: &'m case::Decision, at: [u16; 2]) -> Self {
        Self { m, item, at }
    }

    pub(crate) fn at(self) -> [u16; 2] {
        self.at
    }

    pub(crate) fn date(self) -> Read<When<'m>> {
        self.m.date(node::FILINGS_DECISIONS_DATE.at(self.at), self.item.date)
    }

    pub(crate) fn by(self) -> Read<case::DecidedBy> {
        self.m.leaf(node::FILINGS_DECISIONS_BY.at(self.at), self.item.by)
    }

    pub(crate) fn kind(self) -> Read<case::DecisionKind> {
        self.m.leaf(node::FILINGS_DECISIONS_KIND.at(self.at), self.item.kind)
    }

    pub(crate) fn grounds(self) -> Leaves<'m, case::DecisionGround> {
        Leaves::new(self.m, node::FILINGS_DECISIONS_GROUNDS.at(self.at), &self.item.grounds)
    }

    pub(crate) fn service(self) -> Read<case::Service> {
        self.m.leaf(node::FILINGS_DECISIONS_SERVICE.at(self.at), self.item.service)
    }
}

impl Told for case::Decision {
    type View<'m> = DecisionView<'m>;

    fn view<'m>(&'m self, m: &'m Inquiry<'m>, at: [u16; 2]) -> DecisionView<'m> {
        DecisionView::new(m, self, at)
    }

    fn own(&self, at: [u16; 2], visit: &mut dyn FnMut(Fact, Own)) {
        visit(node::FILINGS_DECISIONS_DATE.at(at), Own::Date(self.date));
    }
}

#[derive(Clone, Copy)]
pub(crate) struct GrantView<'m> {
    m: &'m Inquiry<'m>,
    item: &'m case::Grant,
    at: [u16; 2],
}

impl<'m> GrantView<'m> {
    pub(crate) fn new(m: &'m Inquiry<'m>, item: &'m case::Grant, at: [u16; 2]) -> Self {
        Self { m, item, at }
    }

    pub(crate) fn at(self) -> [u16; 2] {
        self.at
    }

    pub(crate) fn id(self) -> Read<&'m Id> {
        self.m.text(node::GRANTS_ID.at(self.at), &self.item.id)
    }

    pub(crate) fn kind(self) -> Read<case::GrantKind> {
        self.m.leaf(node::GRANTS_KIND.at(self.at), self.item.kind)
    }

    pub(crate) fn category(self) -> Read<case::Category> {
        self.m.leaf(node::GRANTS_CATEGORY.at(self.at), self.item.category)
    }

    pub(crate) fn granted(self) -> Read<Option<When<'m>>> {
        self.m.happened_date(node::GRANTS_GRANTED.at(self.at), &self.item.granted)
    }

    pub(crate) fn expires(self) -> Read<When<'m>> {
        self.m.date(node::GRANTS_EXPIRES.at(self.at), self.item.expires)
    }

    pub(crate) fn refused(self) -> Read<Option<When<'m>>> {
        self.m.happened_date(node::GRANTS_REFUSED.at(self.at), &self.item.refused)
    }

    pub(crate) fn ended(self) -> Read<Option<When<'m>>> {
        self.m.happened_date(node::GRANTS_ENDED.at(self.at), &self.item.ended)
    }
}

impl Told for case::Grant {
    type View<'m> = GrantView<'m>;

    fn view<'m>(&'m self, m: &'m Inquiry<'m>, at: [u16; 2]) -> GrantView<'m> {
        GrantView::new(m, self, at)
    }

    fn own(&self, at: [u16; 2], visit: &mut dyn FnMut(Fact, Own)) {
        visit(node::GRANTS_GRANTED.at(at), Own::Happened(self.granted));
        visit(node::GRANTS_REFUSED.at(at), Own::Happened(self.refused));
        visit(node::GRANTS_ENDED.at(at), Own::Happened(self.ended));
    }
}

#[derive(Clone, Copy)]
pub(crate) struct FederalCustodyView<'m> {
    m: &'m Inquiry<'m>,
    item: &'m case::FederalCustody,
    at: [u16; 2],
}

impl<'m> FederalCustodyView<'m> {
    pub(crate) fn new(m: &'m Inquiry<'m>, item: &'m case::FederalCustody, at: [u16; 2]) -> Self {
        Self { m, item, at }
    }

    pub(crate) fn at(self) -> [u16; 2] {
        self.at
    }

    pub(crate) fn id(self) -> Read<&'m Id> {
        self.m.text(node::FEDERAL_CUSTODY_ID.at(self.at), &self.item.id)
    }

    pub(crate) fn by(self) -> Read<case::FederalCustodian> {
        self.m.leaf(node::FEDERAL_CUSTODY_BY.at(self.at), self.item.by)
    }

    pub(crate) fn state(self) -> Read<case::State> {
        self.m.leaf(node::FEDERAL_CUSTODY_STATE.at(self.at), self.item.state)
    }

    pub(crate) fn taken_in(self) -> Read<case::TakenIn> {
        self.m.leaf(node::FEDERAL_CUSTODY_TAKEN_IN.at(self.at), self.item.taken_in)
    }

    pub(crate) fn since(self) -> Read<When<'m>> {
        self.m.date(node::FEDERAL_CUSTODY_SINCE.at(self.at), self.item.since)
    }

    pub(crate) fn until(self) -> Read<Option<When<'m>>> {
        self.m.happened_date(node::FEDERAL_CUSTODY_UNTIL.at(self.at), &self.item.until)
    }

    pub(crate) fn hhs_consent(self) -> Read<Option<HhsConsentView<'m>>> {
        self.m.happened_group(node::FEDERAL_CUSTODY_HHS_CONSENT.at(self.at), &self.item.hhs_consent, self.at)
    }
}

impl Told for case::FederalCustody {
    type View<'m> = FederalCustodyView<'m>;

    fn view<'m>(&'m self, m: &'m Inquiry<'m>, at: [u16; 2]) -> FederalCustodyView<'m> {
        FederalCustodyView::new(m, self, at)
    }

    fn own(&self, at: [u16; 2], visit: &mut dyn FnMut(Fact, Own)) {
        visit(node::FEDERAL_CUSTODY_SINCE.at(at), Own::Date(self.since));
        visit(node::FEDERAL_CUSTODY_UNTIL.at(at), Own::Happened(self.until));
    }
}

#[derive(Clone, Copy)]
pub(crate) struct HhsConsentView<'m> {
    m: &'m Inquiry<'m>,
    item: &'m case::HhsConsent,
    at: [u16; 2],
}

impl<'m> HhsConsentView<'m> {
    pub(crate) fn new(m: &'m Inquiry<'m>, item: &'m case::HhsConsent, at: [u16; 2]) -> Self {
        Self { m, item, at }
    }

    pub(crate) fn at(self) -> [u16; 2] {
        self.at
    }

    pub(crate) fn asked(self) -> Read<When<'m>> {
        self.m.date(node::FEDERAL_CUSTODY_HHS_CONSENT_ASKED.at(self.at), self.item.asked)
    }

    pub(crate) fn date(self) -> Read<Option<When<'m>>> {
        self.m.happened_date(node::FEDERAL_CUSTODY_HHS_CONSENT_DATE.at(self.at), &self.item.date)
    }

    pub(crate) fn documented(self) -> Read<bool> {
        self.m.leaf(node::FEDERAL_CUSTODY_HHS_CONSENT_DOCUMENTED.at(self.at), self.item.documented)
    }

    pub(crate) fn refused(self) -> Read<bool> {
        self.m.leaf(node::FEDERAL_CUSTODY_HHS_CONSENT_REFUSED.at(self.at), self.item.refused)
    }
}

impl Told for case::HhsConsent {
    type View<'m> = HhsConsentView<'m>;

    fn view<'m>(&'m self, m: &'m Inquiry<'m>, at: [u16; 2]) -> HhsConsentView<'m> {
        HhsConsentView::new(m, self, at)
    }

    fn own(&self, at: [u16; 2], visit: &mut dyn FnMut(Fact, Own)) {
        visit(node::FEDERAL_CUSTODY_HHS_CONSENT_ASKED.at(at), Own::Date(self.asked));
        visit(node::FEDERAL_CUSTODY_HHS_CONSENT_DATE.at(at), Own::Happened(self.date));
    }
}

#[derive(Clone, Copy)]
pub(crate) struct HistoryView<'m> {
    m: &'m Inquiry<'m>,
    item: &'m case::History,
    at: [u16; 2],
}

impl<'m> HistoryView<'m> {
    pub(crate) fn new(m: &'m Inquiry<'m>, item: &'m case::History, at: [u16; 2]) -> Self {
        Self { m, item, at }
    }

    pub(crate) fn at(self) -> [u16; 2] {
        self.at
    }

    pub(crate) fn proceedings(self) -> Many<'m, case::Proceeding> {
        Many::new(self.m, node::HISTORY_PROCEEDINGS.at(self.at), &self.item.proceedings, self.at)
    }

    pub(crate) fn uc_determined(self) -> Read<Option<When<'m>>> {
        self.m.happened_date(node::HISTORY_UC_DETERMINED.at(self.at), &self.item.uc_determined)
    }

    pub(crate) fn uc_ended(self) -> Read<Option<When<'m>>> {
        self.m.happened_date(node::HISTORY_UC_ENDED.at(self.at), &self.item.uc_ended)
    }

    pub(crate) fn reentered_after_removal(self) -> Read<bool> {
        self.m.leaf(node::HISTORY_REENTERED_AFTER_REMOVAL.at(self.at), self.item.reentered_after_removal)
    }

    pub(crate) fn immigration_orders(self) -> Many<'m, case::ImmigrationOrder> {
        Many::new(self.m, node::HISTORY_IMMIGRATION_ORDERS.at(self.at), &self.item.immigration_orders, self.at)
    }

    pub(crate) fn convictions(self) -> Many<'m, case::Conviction> {
        Many::new(self.m, node::HISTORY_CONVICTIONS.at(self.at), &self.item.convictions, self.at)
    }

    pub(crate) fn juvenile_adjudications(self) -> Many<'m, case::Adjudication> {
        Many::new(self.m, node::HISTORY_JUVENILE_ADJUDICATIONS.at(self.at), &self.item.juvenile_adjudications, self.at)
    }

    pub(crate) fn grounds(self) -> Many<'m, case::Ground> {
        Many::new(self.m, node::HISTORY_GROUNDS.at(self.at), &self.item.grounds, self.at)
    }

    pub(crate) fn charges(self) -> Many<'m, case::Charge> {
        Many::new(self.m, node::HISTORY_CHARGES.at(self.at), &self.item.charges, self.at)
    }

    pub(crate) fn fraud_findings(self) -> Leaves<'m, case::FraudFinding> {
        Leaves::new(self.m, node::HISTORY_FRAUD_FINDINGS.at(self.at), &self.item.fraud_findings)
    }

    pub(crate) fn citizen_or_resident_relative(self) -> Read<bool> {
        self.m.leaf(node::HISTORY_CITIZEN_OR_RESIDENT_RELATIVE.at(self.at), self.item.citizen_or_resident_relative)
    }
}

impl Told for case::History {
    type View<'m> = HistoryView<'m>;

    fn view<'m>(&'m self, m: &'m Inquiry<'m>, at: [u16; 2]) -> HistoryView<'m> {
        HistoryView::new(m, self, at)
    }

    fn own(&self, at: [u16; 2], visit: &mut dyn FnMut(Fact, Own)) {
        visit(node::HISTORY_UC_DETERMINED.at(at), Own::Happened(self.uc_determined));
        visit(node::HISTORY_UC_ENDED.at(at), Own::Happened(self.uc_ended));
    }
}

#[derive(Clone, Copy)]
pub(crate) struct ProceedingView<'m> {
    m: &'m Inquiry<'m>,
    item: &'m case::Proceeding,
    at: [u16; 2],
}

impl<'m> ProceedingView<'m> {
    pub(crate) fn new(m: &'m Inquiry<'m>, item: &'m case::Proceeding, at: [u16; 2]) -> Self {
        Self { m, item, at }
    }

    pub(crate) fn at(self) -> [u16; 2] {
        self.at
    }

    pub(crate) fn nta_served(self) -> Read<When<'m>> {
        self.m.date(node::HISTORY_PROCEEDINGS_NTA_SERVED.at(self.at), self.item.nta_served)
    }

    pub(crate) fn nta_filed(self) -> Read<Option<When<'m>>> {
        self.m.happened_date(node::HISTORY_PROCEEDINGS_NTA_FILED.at(self.at), &self.item.nta_filed)
    }

    pub(crate) fn court_state(self) -> Read<case::State> {
        self.m.leaf(node::HISTORY_PROCEEDINGS_COURT_STATE.at(self.at), self.item.court_state)
    }

    pub(crate) fn ended(self) -> Read<Option<ProceedingEndedView<'m>>> {
        self.m.happened_group(node::HISTORY_PROCEEDINGS_ENDED.at(self.at), &self.item.ended, self.at)
    }
}

impl Told for case::Proceeding {
    type View<'m> = ProceedingView<'m>;

    fn view<'m>(&'m self, m: &'m Inquiry<'m>, at: [u16; 2]) -> ProceedingView<'m> {
        ProceedingView::new(m, self, at)
    }

    fn own(&self, at: [u16; 2], visit: &mut dyn FnMut(Fact, Own)) {
        visit(node::HISTORY_PROCEEDINGS_NTA_SERVED.at(at), Own::Date(self.nta_served));
        visit(node::HISTORY_PROCEEDINGS_NTA_FILED.at(at), Own::Happened(self.nta_filed));
    }
}

#[derive(Clone, Copy)]
pub(crate) struct ProceedingEndedView<'m> {
    m: &'m Inquiry<'m>,
    item: &'m case::ProceedingEnded,
    at: [u16; 2],
}

impl<'m> ProceedingEndedView<'m> {
    pub(crate) fn new(m: &'m Inquiry<'m>, item: &'m case::ProceedingEnded, at: [u16; 2]) -> Self {
        Self { m, item, at }
    }

    pub(crate) fn at(self) -> [u16; 2] {
        self.at
    }

    pub(crate) fn date(self) -> Read<When<'m>> {
        self.m.date(node::HISTORY_PROCEEDINGS_ENDED_DATE.at(self.at), self.item.date)
    }

    pub(crate) fn how(self) -> Read<case::ProceedingEnd> {
        self.m.leaf(node::HISTORY_PROCEEDINGS_ENDED_HOW.at(self.at), self.item.how)
    }
}

impl Told for case::ProceedingEnded {
    type View<'m> = ProceedingEndedView<'m>;

    fn view<'m>(&'m self, m: &'m Inquiry<'m>, at: [u16; 2]) -> ProceedingEndedView<'m> {
        ProceedingEndedView::new(m, self, at)
    }

    fn own(&self, at: [u16; 2], visit: &mut dyn FnMut(Fact, Own)) {
        visit(node::HISTORY_PROCEEDINGS_ENDED_DATE.at(at), Own::Date(self.date));
    }
}

#[derive(Clone, Copy)]
pub(crate) struct ImmigrationOrderView<'m> {
    m: &'m Inquiry<'m>,
    item: &'m case::ImmigrationOrder,
    at: [u16; 2],
}

impl<'m> ImmigrationOrderView<'m> {
    pub(crate) fn new(m: &'m Inquiry<'m>, item: &'m case::ImmigrationOrder, at: [u16; 2]) -> Self {
        Self { m, item, at }
    }

    pub(crate) fn at(self) -> [u16; 2] {
        self.at
    }

    pub(crate) fn date(self) -> Read<When<'m>> {
        self.m.date(node::HISTORY_IMMIGRATION_ORDERS_DATE.at(self.at), self.item.date)
    }

    pub(crate) fn kind(self) -> Read<case::ImmigrationOrderKind> {
        self.m.leaf(node::HISTORY_IMMIGRATION_ORDERS_KIND.at(self.at), self.item.kind)
    }

    pub(crate) fn final_since(self) -> Read<Option<When<'m>>> {
        self.m.happened_date(node::HISTORY_IMMIGRATION_ORDERS_FINAL_SINCE.at(self.at), &self.item.final_since)
    }

    pub(crate) fn notice_received(self) -> Read<Said<bool>> {
        self.m.leaf(node::HISTORY_IMMIGRATION_ORDERS_NOTICE_RECEIVED.at(self.at), self.item.notice_received)
    }

    pub(crate) fn oral_warnings(self) -> Read<bool> {
        self.m.leaf(node::HISTORY_IMMIGRATION_ORDERS_ORAL_WARNINGS.at(self.at), self.item.oral_warnings)
    }

    pub(crate) fn carried_out(self) -> Read<Option<When<'m>>> {
        self.m.happened_date(node::HISTORY_IMMIGRATION_ORDERS_CARRIED_OUT.at(self.at), &self.item.carried_out)
    }

    pub(crate) fn rescinded(self) -> Read<Option<When<'m>>> {
        self.m.happened_date(node::HISTORY_IMMIGRATION_ORDERS_RESCINDED.at(self.at), &self.item.rescinded)
    }

    pub(crate) fn stayed(self) -> Read<Option<When<'m>>> {
        self.m.happened_date(node::HISTORY_IMMIGRATION_ORDERS_STAYED.at(self.at), &self.item.stayed)
    }

    pub(crate) fn reinstated(self) -> Read<Option<When<'m>>> {
        self.m.happened_date(node::HISTORY_IMMIGRATION_ORDERS_REINSTATED.at(self.at), &self.item.reinstated)
    }
}

impl Told for case::ImmigrationOrder {
    type View<'m> = ImmigrationOrderView<'m>;

    fn view<'m>(&'m self, m: &'m Inquiry<'m>, at: [u16; 2]) -> ImmigrationOrderView<'m> {
        ImmigrationOrderView::new(m, self, at)
    }

    fn own(&self, at: [u16; 2], visit: &mut dyn FnMut(Fact, Own)) {
        visit(node::HISTORY_IMMIGRATION_ORDERS_DATE.at(at), Own::Date(self.date));
        visit(node::HISTORY_IMMIGRATION_ORDERS_FINAL_SINCE.at(at), Own::Happened(self.final_since));
        visit(node::HISTORY_IMMIGRATION_ORDERS_CARRIED_OUT.at(at), Own::Happened(self.carried_out));
        visit(node::HISTORY_IMMIGRATION_ORDERS_RESCINDED.at(at), Own::Happened(self.rescinded));
        visit(node::HISTORY_IMMIGRATION_ORDERS_STAYED.at(at), Own::Happened(self.stayed));
        visit(node::HISTORY_IMMIGRATION_ORDERS_REINSTATED.at(at), Own::Happened(self.reinstated));
    }
}

#[derive(Clone, Copy)]
pub(crate) struct ConvictionView<'m> {
    m: &'m Inquiry<'m>,
    item: &'m case::Conviction,
    at: [u16; 2],
}

impl<'m> ConvictionView<'m> {
    pub(crate) fn new(m: &'m Inquiry<'m>, item: &'m case::Conviction, at: [u16; 2]) -> Self {
        Self { m, item, at }
    }

    pub(crate) fn at(self) -> [u16; 2] {
        self.at
    }

    pub(crate) fn date(self) -> Read<When<'m>> {
        self.m.date(node::HISTORY_CONVICTIONS_DATE.at(self.at), self.item.date)
    }

    pub(crate) fn kind(self) -> Read<case::Offense> {
        self.m.leaf(node::HISTORY_CONVICTIONS_KIND.at(self.at), self.item.kind)
    }

    pub(crate) fn petty_offense_exception(self) -> Read<Said<bool>> {
        self.m.leaf(node::HISTORY_CONVICTIONS_PETTY_OFFENSE_EXCEPTION.at(self.at), self.item.petty_offense_exception)
    }
}

impl Told for case::Conviction {
    type View<'m> = ConvictionView<'m>;

    fn view<'m>(&'m self, m: &'m Inquiry<'m>, at: [u16; 2]) -> ConvictionView<'m> {
        ConvictionView::new(m, self, at)
    }

    fn own(&self, at: [u16; 2], visit: &mut dyn FnMut(Fact, Own)) {
        visit(node::HISTORY_CONVICTIONS_DATE.at(at), Own::Date(self.date));
    }
}

#[derive(Clone, Copy)]
pub(crate) struct AdjudicationView<'m> {
    m: &'m Inquiry<'m>,
    item: &'m case::Adjudication,
    at: [u16; 2],
}

impl<'m> AdjudicationView<'m> {
    pub(crate) fn new(m: &'m Inquiry<'m>, item: &'m case::Adjudication, at: [u16; 2]) -> Self {
        Self { m, item, at }
    }

    pub(crate) fn at(self) -> [u16; 2] {
        self.at
    }

    pub(crate) fn date(self) -> Read<When<'m>> {
        self.m.date(node::HISTORY_JUVENILE_ADJUDICATIONS_DATE.at(self.at), self.item.date)
    }

    pub(crate) fn kind(self) -> Read<case::Offense> {
        self.m.leaf(node::HISTORY_JUVENILE_ADJUDICATIONS_KIND.at(self.at), self.item.kind)
    }

    pub(crate) fn petty_offense_exception(self) -> Read<Said<bool>> {
        self.m.leaf(
            node::HISTORY_JUVENILE_ADJUDICATIONS_PETTY_OFFENSE_EXCEPTION.at(self.at),
            self.item.petty_offense_exception,
        )
    }
}

impl Told for case::Adjudication {
    type View<'m> = AdjudicationView<'m>;

    fn view<'m>(&'m self, m: &'m Inquiry<'m>, at: [u16; 2]) -> AdjudicationView<'m> {
        AdjudicationView::new(m, self, at)
    }

    fn own(&self, at: [u16; 2], visit: &mut dyn FnMut(Fact, Own)) {
        visit(node::HISTORY_JUVENILE_ADJUDICATIONS_DATE.at(at), Own::Date(self.date));
    }
}

#[derive(Clone, Copy)]
pub(crate) struct GroundView<'m> {
    m: &'m Inquiry<'m>,
    item: &'m case::Ground,
    at: [u16; 2],
}

impl<'m> GroundView<'m> {
    pub(crate) fn new(m: &'m Inquiry<'m>, item: &'m case::Ground, at: [u16; 2]) -> Self {
        Self { m, item, at }
    }

    pub(crate) fn at(self) -> [u16; 2] {
        self.at
    }

    pub(crate) fn code(self) -> Read<case::GroundCode> {
        self.m.leaf(node::HISTORY_GROUNDS_CODE.at(self.at), self.item.code)
    }

    pub(crate) fn applies(self) -> Read<Said<bool>> {
        self.m.leaf(node::HISTORY_GROUNDS_APPLIES.at(self.at), self.item.applies)
    }

    pub(crate) fn waived(self) -> Read<Option<When<'m>>> {
        self.m.happened_date(node::HISTORY_GROUNDS_WAIVED.at(self.at), &self.item.waived)
    }
}

impl Told for case::Ground {
    type View<'m> = GroundView<'m>;

    fn view<'m>(&'m self, m: &'m Inquiry<'m>, at: [u16; 2]) -> GroundView<'m> {
        GroundView::new(m, self, at)
    }

    fn own(&self, at: [u16; 2], visit: &mut dyn FnMut(Fact, Own)) {
        visit(node::HISTORY_GROUNDS_WAIVED.at(at), Own::Happened(self.waived));
    }
}

#[derive(Clone, Copy)]
pub(crate) struct ChargeView<'m> {
    m: &'m Inquiry<'m>,
    item: &'m case::Charge,
    at: [u16; 2],
}

impl<'m> ChargeView<'m> {
    pub(crate) fn new(m: &'m Inquiry<'m>, item: &'m case::Charge, at: [u16; 2]) -> Self {
        Self { m, item, at }
    }

    pub(crate) fn at(self) -> [u16; 2] {
        self.at
    }

    pub(crate) fn code(self) -> Read<case::ChargeCode> {
        self.m.leaf(node::HISTORY_CHARGES_CODE.at(self.at), self.item.code)
    }

    pub(crate) fn facts_before_approval(self) -> Read<bool> {
        self.m.leaf(node::HISTORY_CHARGES_FACTS_BEFORE_APPROVAL.at(self.at), self.item.facts_before_approval)
    }
}

impl Told for case::Charge {
    type View<'m> = ChargeView<'m>;

    fn view<'m>(&'m self, m: &'m Inquiry<'m>, at: [u16; 2]) -> ChargeView<'m> {
        ChargeView::new(m, self, at)
    }

    fn own(&self, _at: [u16; 2], _visit: &mut dyn FnMut(Fact, Own)) {}
}

#[derive(Clone, Copy)]
pub(crate) struct EventView<'m> {
    m: &'m Inquiry<'m>,
    item: &'m case::Event,
    at: [u16; 2],
}

impl<'m> EventView<'m> {
    pub(crate) fn new(m: &'m Inquiry<'m>, item: &'m case::Event, at: [u16; 2]) -> Self {
        Self { m, item, at }
    }

    pub(crate) fn at(self) -> [u16; 2] {
        self.at
    }

    pub(crate) fn kind(self) -> Read<case::EventKind> {
        self.m.leaf(node::EVENTS_KIND.at(self.at), self.item.kind)
    }

    pub(crate) fn date(self) -> Read<When<'m>> {
        self.m.date(node::EVENTS_DATE.at(self.at), self.item.date)
    }

    pub(crate) fn time(self) -> Read<u32> {
        self.m.leaf(node::EVENTS_TIME.at(self.at), self.item.time)
    }

    pub(crate) fn service(self) -> Read<case::Service> {
        self.m.leaf(node::EVENTS_SERVICE.at(self.at), self.item.service)
    }

    pub(crate) fn concerns(self) -> Read<&'m Id> {
        self.m.text(node::EVENTS_CONCERNS.at(self.at), &self.item.concerns)
    }

    pub(crate) fn printed_due_date(self) -> Read<When<'m>> {
        self.m.date(node::EVENTS_PRINTED_DUE_DATE.at(self.at), self.item.printed_due_date)
    }

    pub(crate) fn period_days(self) -> Read<u32> {
        self.m.leaf(node::EVENTS_PERIOD_DAYS.at(self.at), self.item.period_days)
    }

    pub(crate) fn last_checked(self) -> Read<When<'m>> {
        self.m.date(node::EVENTS_LAST_CHECKED.at(self.at), self.item.last_checked)
    }
}

impl Told for case::Event {
    type View<'m> = EventView<'m>;

    fn view<'m>(&'m self, m: &'m Inquiry<'m>, at: [u16; 2]) -> EventView<'m> {
        EventView::new(m, self, at)
    }

    fn own(&self, at: [u16; 2], visit: &mut dyn FnMut(Fact, Own)) {
        if self.kind.is_some_and(|kind| {
            !matches!(
                kind,
                case::EventKind::HearingMaster
                    | case::EventKind::HearingIndividual
                    | case::EventKind::StateHearing
                    | case::EventKind::IceCheckIn
                    | case::EventKind::Interview
                    | case::EventKind::BriefingSchedule
            )
        }) {
            visit(node::EVENTS_DATE.at(at), Own::Date(self.date));
        }
    }
}
