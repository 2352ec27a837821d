// Made from core/case.toml by `sijs-law generate`; edit that.
//! What can be told of one young person.

use super::codes::{
    Amendment, BestInterestCountry, BestInterestReasons, BestInterestSource, Category, Channel, ChargeCode,
    ConflictSource, ConflictSubject, CourtKind, CourtProceeding, CustodyTo, DecidedBy, DecisionGround, DecisionKind,
    Determination, Direction, DocketType, EntryManner, EventKind, FederalCustodian, FiledWith, Form, FraudFinding,
    GrantKind, GroundCode, ImmigrationOrderKind, LegalBasis, LivesWith, MarriageEnd, MarriageKind, Motion, Offense,
    OrderEnd, PaymentMethod, PrimaryReason, ProceedingEnd, RefusedPart, RejectionReason, Relation, Relationship,
    Relief, RequestKind, RequestSubject, ReunificationGround, Schema, Service, SignedHow, SimilarCause, State, TakenIn,
    WaiverReason,
};
use crate::case::country::Country;
use crate::case::value::{Happened, List, Said};
use crate::day::PartialDate;
use crate::id::Id;

/// The facts about one young person, as events in time. The default knows nothing.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Case {
    /// `schema`: The version of the list of facts that this text was written for.
    pub schema: Option<Schema>,
    /// `id`: The host's own opaque id of the case, echoed and never read.
    pub id: Option<Id>,
    /// `person`: The young person.
    pub person: Person,
    /// `help`: Who helps the young person.
    pub help: Help,
    /// `residence[]`: The States in which the young person lived, one item a stay.
    pub residence: List<Residence>,
    /// `household[]`: With whom the young person lives and lived, one item a stay.
    pub household: List<HouseholdMember>,
    /// `travel[]`: Every crossing of the border of the United States.
    pub travel: List<Journey>,
    /// `parents[]`: The parents by birth, adoption or marriage.
    pub parents: List<Parent>,
    /// `conflicts[]`: Statements in other papers that do not agree with the petition, known before anything is filed.
    pub conflicts: List<Conflict>,
    /// `orders[]`: Juvenile-court cases and their orders, originals and what amends them.
    pub orders: List<Order>,
    /// `filings[]`: Every form and motion, one item each.
    pub filings: List<Filing>,
    /// `grants[]`: What was granted, asked for or considered beside the petition.
    pub grants: List<Grant>,
    /// `federal_custody[]`: Each time the federal government held the young person.
    pub federal_custody: List<FederalCustody>,
    /// `history`: Immigration court, orders of removal, and what an attorney has read in the record.
    pub history: History,
    /// `events[]`: Only what has no home above.
    pub events: List<Event>,
}

/// The young person.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Person {
    /// `person.birth_date`: The day, month or year of birth.
    pub birth_date: Option<PartialDate>,
    /// `person.birth_date_earliest`: The first day of the span in which the birth lies, where no date is known.
    pub birth_date_earliest: Option<PartialDate>,
    /// `person.birth_date_latest`: The last day of that span.
    pub birth_date_latest: Option<PartialDate>,
    /// `person.other_birth_dates[]`: Other dates of birth that stand in records about the young person.
    pub other_birth_dates: List<PartialDate>,
    /// `person.birth_country`: The country of birth.
    pub birth_country: Option<Country>,
    /// `person.nationalities[]`: The countries whose national the young person is.
    pub nationalities: List<Country>,
    /// `person.marriages[]`: Every marriage and union, ended or not.
    pub marriages: List<Marriage>,
    /// `person.ever_arrested`: Whether the young person was ever arrested; no date is asked.
    pub ever_arrested: Option<bool>,
}

/// Every marriage and union, ended or not.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Marriage {
    /// `person.marriages[].began`: The day it was entered into.
    pub began: Option<PartialDate>,
    /// `person.marriages[].kind`: What kind of union it is.
    pub kind: Option<MarriageKind>,
    /// `person.marriages[].forced_or_child`: Whether it was forced, or entered into as a child.
    pub forced_or_child: Option<bool>,
    /// `person.marriages[].ended`: How it ended, if it did.
    pub ended: Happened<MarriageEnded>,
}

/// How it ended, if it did.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct MarriageEnded {
    /// `person.marriages[].ended.date`: The day it ended.
    pub date: Option<PartialDate>,
    /// `person.marriages[].ended.how`: What ended it.
    pub how: Option<MarriageEnd>,
}

/// Who helps the young person.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Help {
    /// `help.immigration_lawyer`: The day from which an immigration lawyer or accredited representative takes part.
    pub immigration_lawyer: Happened<Option<PartialDate>>,
    /// `help.family_lawyer`: The day from which a lawyer for the State court takes part.
    pub family_lawyer: Happened<Option<PartialDate>>,
    /// `help.filed_by_non_lawyer`: Whether someone who is no lawyer or accredited representative filed papers for the young person.
    pub filed_by_non_lawyer: Option<bool>,
}

/// The States in which the young person lived, one item a stay.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Residence {
    /// `residence[].state`: The State.
    pub state: Option<State>,
    /// `residence[].since`: The day the stay began.
    pub since: Option<PartialDate>,
    /// `residence[].until`: The day the stay ended, if it did.
    pub until: Happened<Option<PartialDate>>,
    /// `residence[].emergency`: Whether there is danger that lets a court act before six months in the State.
    pub emergency: Option<bool>,
}

/// With whom the young person lives and lived, one item a stay.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct HouseholdMember {
    /// `household[].lives_with`: With whom.
    pub lives_with: Option<LivesWith>,
    /// `household[].parent`: Which parent, where it is one.
    pub parent: Option<Id>,
    /// `household[].since`: The day it began.
    pub since: Option<PartialDate>,
    /// `household[].until`: The day it ended, if it did.
    pub until: Happened<Option<PartialDate>>,
}

/// Every crossing of the border of the United States.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Journey {
    /// `travel[].date`: The day of the crossing.
    pub date: Option<PartialDate>,
    /// `travel[].direction`: Into the United States or out of it.
    pub direction: Option<Direction>,
    /// `travel[].advance_parole`: Whether the crossing was made with advance parole.
    pub advance_parole: Option<bool>,
    /// `travel[].how`: In what manner the young person came in.
    pub how: Option<EntryManner>,
    /// `travel[].arriving`: Whether the government treats the young person as an arriving alien.
    pub arriving: Option<bool>,
}

/// The parents by birth, adoption or marriage.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Parent {
    /// `parents[].id`: The id by which other items name this parent.
    pub id: Option<Id>,
    /// `parents[].relation`: By what tie this person is a parent.
    pub relation: Option<Relation>,
    /// `parents[].legal_basis`: What makes the tie one in law.
    pub legal_basis: Option<LegalBasis>,
    /// `parents[].presumed_parent`: Whether State law presumes this person to be a parent.
    pub presumed_parent: Option<Said<bool>>,
    /// `parents[].harmed`: Whether this parent harmed the young person; no kind of harm is asked.
    pub harmed: Option<bool>,
    /// `parents[].died`: The day this parent died, if so.
    pub died: Happened<Option<PartialDate>>,
    /// `parents[].birth_country`: The country in which this parent was born.
    pub birth_country: Option<Country>,
}

/// Statements in other papers that do not agree with the petition, known before anything is filed.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Conflict {
    /// `conflicts[].source`: In which papers the other statement stands.
    pub source: Option<ConflictSource>,
    /// `conflicts[].subject`: What it speaks of.
    pub subject: Option<ConflictSubject>,
    /// `conflicts[].about`: The item that it speaks of.
    pub about: Option<Id>,
    /// `conflicts[].explained`: Whether the difference is explained with evidence.
    pub explained: Option<bool>,
}

/// Juvenile-court cases and their orders, originals and what amends them.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Order {
    /// `orders[].id`: The id by which other items name this order.
    pub id: Option<Id>,
    /// `orders[].court_state`: The State of the court.
    pub court_state: Option<State>,
    /// `orders[].court_country`: The country of the court, of a foreign court only.
    pub court_country: Option<Country>,
    /// `orders[].court_kind`: What kind of court it is.
    pub court_kind: Option<CourtKind>,
    /// `orders[].proceeding`: What kind of case it is, in the words of the courts table.
    pub proceeding: Option<CourtProceeding>,
    /// `orders[].docket_type`: The type of docket where the State tells them apart; never a number.
    pub docket_type: Option<DocketType>,
    /// `orders[].filed_date`: The day the case was filed in the court.
    pub filed_date: Happened<Option<PartialDate>>,
    /// `orders[].next_hearing_date`: The day of the next hearing, if one is set.
    pub next_hearing_date: Happened<Option<PartialDate>>,
    /// `orders[].signed_date`: The day the order was signed.
    pub signed_date: Happened<Option<PartialDate>>,
    /// `orders[].entered_date`: The day the order was entered: from then on it exists.
    pub entered_date: Happened<Option<PartialDate>>,
    /// `orders[].nunc_pro_tunc_to`: The earlier day from which the order is to count.
    pub nunc_pro_tunc_to: Happened<Option<PartialDate>>,
    /// `orders[].amends`: The order that it amends; known not to amend one: an original.
    pub amends: Happened<Option<Id>>,
    /// `orders[].amends_how[]`: What the amendment does.
    pub amends_how: List<Amendment>,
    /// `orders[].replaces_after_move`: The order of another State that it replaces after a move.
    pub replaces_after_move: Happened<Option<Id>>,
    /// `orders[].temporary`: Whether the order is temporary.
    pub temporary: Option<bool>,
    /// `orders[].ex_parte`: Whether the order was made without hearing the other side.
    pub ex_parte: Option<bool>,
    /// `orders[].declared_dependent`: Whether the court declared the young person dependent on it.
    pub declared_dependent: Option<bool>,
    /// `orders[].custody_to`: To whom the court gave custody, or under whose custody it placed the young person.
    pub custody_to: Option<CustodyTo>,
    /// `orders[].custody_parent`: Which parent has custody, where it is one.
    pub custody_parent: Option<Id>,
    /// `orders[].altered_hhs_custody_or_placement`: Whether the order changed custody or placement while HHS held the young person.
    pub altered_hhs_custody_or_placement: Option<bool>,
    /// `orders[].relief_ordered[]`: What the court ordered for protection.
    pub relief_ordered: List<Relief>,
    /// `orders[].facts_stated_for[]`: The determinations for which the order states facts.
    pub facts_stated_for: List<Determination>,
    /// `orders[].state_law_cited_for[]`: The determinations for which the order cites State law.
    pub state_law_cited_for: List<Determination>,
    /// `orders[].refused[]`: What was asked of the court and refused.
    pub refused: List<OrderRefused>,
    /// `orders[].notice[]`: Notice of the case to each parent.
    pub notice: List<OrderNotice>,
    /// `orders[].appealed`: The day an appeal from the order was filed, if so.
    pub appealed: Happened<Option<PartialDate>>,
    /// `orders[].reunification[]`: What the order finds of reunification with each parent.
    pub reunification: List<Reunification>,
    /// `orders[].best_interest`: The determination that return is not in the young person's best interest.
    pub best_interest: Happened<BestInterest>,
    /// `orders[].state_juvenile`: Whether the young person was a juvenile under State law when the order was made.
    pub state_juvenile: Option<Said<bool>>,
    /// `orders[].factual_basis`: Whether a factual basis is shown for every determination.
    pub factual_basis: Option<Said<bool>>,
    /// `orders[].relief_shown`: Whether it is shown that the court granted or recognized relief.
    pub relief_shown: Option<Said<bool>>,
    /// `orders[].primary_reason`: The primary reason for which the order was sought.
    pub primary_reason: Option<Said<PrimaryReason>>,
    /// `orders[].ended`: How the order ended, if it did; told of the original.
    pub ended: Happened<OrderEnded>,
}

/// What was asked of the court and refused.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct OrderRefused {
    /// `orders[].refused[].what`: What was refused.
    pub what: Option<RefusedPart>,
    /// `orders[].refused[].date`: The day it was refused.
    pub date: Option<PartialDate>,
}

/// Notice of the case to each parent.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct OrderNotice {
    /// `orders[].notice[].parent`: The parent.
    pub parent: Option<Id>,
    /// `orders[].notice[].abroad`: Whether notice must be served abroad.
    pub abroad: Option<bool>,
    /// `orders[].notice[].done`: The day notice was served.
    pub done: Happened<Option<PartialDate>>,
}

/// What the order finds of reunification with each parent.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Reunification {
    /// `orders[].reunification[].parent`: The parent.
    pub parent: Option<Id>,
    /// `orders[].reunification[].grounds[]`: The grounds that the order names.
    pub grounds: List<ReunificationGround>,
    /// `orders[].reunification[].similar_cause`: What lies behind a ground that is similar to the three of the statute.
    pub similar_cause: Option<SimilarCause>,
    /// `orders[].reunification[].similar_basis`: Whether it is shown that State law treats the ground as similar.
    pub similar_basis: Option<Said<bool>>,
}

/// The determination that return is not in the young person's best interest.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct BestInterest {
    /// `orders[].best_interest.by`: Who made it.
    pub by: Option<BestInterestSource>,
    /// `orders[].best_interest.return_not_best`: Whether it speaks against return, and not only for staying with someone.
    pub return_not_best: Option<bool>,
    /// `orders[].best_interest.countries[]`: Of which countries it speaks.
    pub countries: List<BestInterestCountry>,
    /// `orders[].best_interest.reasons`: Where its reasons stand.
    pub reasons: Option<BestInterestReasons>,
}

/// How the order ended, if it did; told of the original.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct OrderEnded {
    /// `orders[].ended.date`: The day it ended.
    pub date: Option<PartialDate>,
    /// `orders[].ended.reasons[]`: What ended it.
    pub reasons: List<OrderEnd>,
}

/// Every form and motion, one item each.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Filing {
    /// `filings[].id`: The id by which other items name this filing.
    pub id: Option<Id>,
    /// `filings[].form`: Which form it is.
    pub form: Option<Form>,
    /// `filings[].filed_with`: With whom it is filed.
    pub filed_with: Option<FiledWith>,
    /// `filings[].motion[]`: What a motion asks for.
    pub motion: List<Motion>,
    /// `filings[].category`: The category under which work permission is asked for.
    pub category: Option<Category>,
    /// `filings[].edition`: The edition date printed on the form.
    pub edition: Option<PartialDate>,
    /// `filings[].rests_on[]`: The orders that a petition rests on.
    pub rests_on: List<Id>,
    /// `filings[].about`: The filing or grant that it appeals, renews or speaks of.
    pub about: Option<Id>,
    /// `filings[].relationship`: Who the beneficiary of an I-130 is to the petitioner.
    pub relationship: Option<Relationship>,
    /// `filings[].postmark_date`: The day of the postmark.
    pub postmark_date: Option<PartialDate>,
    /// `filings[].received_date`: The day it was received; known not received: not filed.
    pub received_date: Happened<Option<PartialDate>>,
    /// `filings[].channel`: How it was handed in.
    pub channel: Option<Channel>,
    /// `filings[].signed_how`: How it was signed.
    pub signed_how: Option<SignedHow>,
    /// `filings[].payment`: How it was paid for; known not: nothing was paid.
    pub payment: Happened<Payment>,
    /// `filings[].sij_fee_paid_usd`: The SIJ fee of H.R. 1 that was paid, in whole dollars.
    pub sij_fee_paid_usd: Option<u32>,
    /// `filings[].rejected`: How it was sent back at intake, if it was.
    pub rejected: Happened<Rejected>,
    /// `filings[].priority_date_printed`: The priority date as a notice prints it.
    pub priority_date_printed: Option<PartialDate>,
    /// `filings[].evidence_complete`: The day by which all required evidence was in.
    pub evidence_complete: Happened<Option<PartialDate>>,
    /// `filings[].grounds[]`: The grounds of inadmissibility that it asks to waive, INA 212(a).
    pub grounds: List<GroundCode>,
    /// `filings[].reason`: The reason for which a waiver is asked.
    pub reason: Option<WaiverReason>,
    /// `filings[].material_conflict`: Whether there is a conflict in the record that matters to the decision.
    pub material_conflict: Option<Said<bool>>,
    /// `filings[].requests[]`: What the agency asked or announced before it decided.
    pub requests: List<Request>,
    /// `filings[].decisions[]`: What was decided on it.
    pub decisions: List<Decision>,
}

/// How it was paid for; known not: nothing was paid.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Payment {
    /// `filings[].payment.method`: The means of payment.
    pub method: Option<PaymentMethod>,
    /// `filings[].payment.paper_allowed`: Whether the payer is exempt from electronic payment.
    pub paper_allowed: Option<bool>,
    /// `filings[].payment.declined`: Whether the payment was declined.
    pub declined: Option<bool>,
}

/// How it was sent back at intake, if it was.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Rejected {
    /// `filings[].rejected.date`: The day it was sent back.
    pub date: Option<PartialDate>,
    /// `filings[].rejected.printed_reason`: The reason printed on the notice.
    pub printed_reason: Option<RejectionReason>,
    /// `filings[].rejected.was_correct`: Whether sending it back was correct.
    pub was_correct: Option<Said<bool>>,
}

/// What the agency asked or announced before it decided.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Request {
    /// `filings[].requests[].date`: The date of the notice.
    pub date: Option<PartialDate>,
    /// `filings[].requests[].kind`: What kind of notice it is.
    pub kind: Option<RequestKind>,
    /// `filings[].requests[].asks[]`: What it asks about.
    pub asks: List<RequestSubject>,
    /// `filings[].requests[].service`: How it was served.
    pub service: Option<Service>,
    /// `filings[].requests[].printed_due_date`: The last day for an answer as the notice prints it.
    pub printed_due_date: Option<PartialDate>,
    /// `filings[].requests[].period_days`: The period for an answer as the notice prints it, in days.
    pub period_days: Option<u32>,
    /// `filings[].requests[].answered`: The day the answer was received.
    pub answered: Happened<Option<PartialDate>>,
}

/// What was decided on it.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Decision {
    /// `filings[].decisions[].date`: The date of the decision.
    pub date: Option<PartialDate>,
    /// `filings[].decisions[].by`: Who decided.
    pub by: Option<DecidedBy>,
    /// `filings[].decisions[].kind`: What was decided.
    pub kind: Option<DecisionKind>,
    /// `filings[].decisions[].grounds[]`: What the decision rests on.
    pub grounds: List<DecisionGround>,
    /// `filings[].decisions[].service`: How it was served.
    pub service: Option<Service>,
}

/// What was granted, asked for or considered beside the petition.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Grant {
    /// `grants[].id`: The id by which other items name this grant.
    pub id: Option<Id>,
    /// `grants[].kind`: What it is.
    pub kind: Option<GrantKind>,
    /// `grants[].category`: The category of a work permit.
    pub category: Option<Category>,
    /// `grants[].granted`: The day it was granted.
    pub granted: Happened<Option<PartialDate>>,
    /// `grants[].expires`: The last day on which it is good.
    pub expires: Option<PartialDate>,
    /// `grants[].refused`: The day it was refused, if it was.
    pub refused: Happened<Option<PartialDate>>,
    /// `grants[].ended`: The day it was ended before its time, if it was.
    pub ended: Happened<Option<PartialDate>>,
}

/// Each time the federal government held the young person.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct FederalCustody {
    /// `federal_custody[].id`: The id by which other items name this custody.
    pub id: Option<Id>,
    /// `federal_custody[].by`: Which department.
    pub by: Option<FederalCustodian>,
    /// `federal_custody[].state`: The State in which the young person is or was held.
    pub state: Option<State>,
    /// `federal_custody[].taken_in`: Where the young person was taken into custody.
    pub taken_in: Option<TakenIn>,
    /// `federal_custody[].since`: The day it began.
    pub since: Option<PartialDate>,
    /// `federal_custody[].until`: The day it ended, if it did.
    pub until: Happened<Option<PartialDate>>,
    /// `federal_custody[].hhs_consent`: The specific consent of HHS to a court that changes custody or placement.
    pub hhs_consent: Happened<HhsConsent>,
}

/// The specific consent of HHS to a court that changes custody or placement.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct HhsConsent {
    /// `federal_custody[].hhs_consent.asked`: The day it was asked for.
    pub asked: Option<PartialDate>,
    /// `federal_custody[].hhs_consent.date`: The day it was given.
    pub date: Happened<Option<PartialDate>>,
    /// `federal_custody[].hhs_consent.documented`: Whether a paper shows it.
    pub documented: Option<bool>,
    /// `federal_custody[].hhs_consent.refused`: Whether it was refused.
    pub refused: Option<bool>,
}

/// Immigration court, orders of removal, and what an attorney has read in the record.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct History {
    /// `history.proceedings[]`: Removal proceedings.
    pub proceedings: List<Proceeding>,
    /// `history.uc_determined`: The day the young person was found to be an unaccompanied child.
    pub uc_determined: Happened<Option<PartialDate>>,
    /// `history.uc_ended`: The day that finding ended.
    pub uc_ended: Happened<Option<PartialDate>>,
    /// `history.reentered_after_removal`: Whether the young person came back unlawfully after a removal.
    pub reentered_after_removal: Option<bool>,
    /// `history.immigration_orders[]`: Orders of removal.
    pub immigration_orders: List<ImmigrationOrder>,
    /// `history.convictions[]`: Convictions, as an attorney has read them in the record.
    pub convictions: List<Conviction>,
    /// `history.juvenile_adjudications[]`: Adjudications of a juvenile court, which are no convictions.
    pub juvenile_adjudications: List<Adjudication>,
    /// `history.grounds[]`: Grounds of inadmissibility, INA 212(a), that were looked into.
    pub grounds: List<Ground>,
    /// `history.charges[]`: Charges in removal proceedings.
    pub charges: List<Charge>,
    /// `history.fraud_findings[]`: Findings of fraud in the record.
    pub fraud_findings: List<FraudFinding>,
    /// `history.citizen_or_resident_relative`: Whether a spouse, parent or child is a citizen or permanent resident, for INA 212(h).
    pub citizen_or_resident_relative: Option<bool>,
}

/// Removal proceedings.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Proceeding {
    /// `history.proceedings[].nta_served`: The day the notice to appear was served.
    pub nta_served: Option<PartialDate>,
    /// `history.proceedings[].nta_filed`: The day the notice to appear was filed with the court.
    pub nta_filed: Happened<Option<PartialDate>>,
    /// `history.proceedings[].court_state`: The State of the immigration court.
    pub court_state: Option<State>,
    /// `history.proceedings[].ended`: How the proceedings ended, if they did.
    pub ended: Happened<ProceedingEnded>,
}

/// How the proceedings ended, if they did.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ProceedingEnded {
    /// `history.proceedings[].ended.date`: The day they ended.
    pub date: Option<PartialDate>,
    /// `history.proceedings[].ended.how`: What ended them.
    pub how: Option<ProceedingEnd>,
}

/// Orders of removal.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ImmigrationOrder {
    /// `history.immigration_orders[].date`: The date of the order.
    pub date: Option<PartialDate>,
    /// `history.immigration_orders[].kind`: What kind of order it is.
    pub kind: Option<ImmigrationOrderKind>,
    /// `history.immigration_orders[].final_since`: The day it became final.
    pub final_since: Happened<Option<PartialDate>>,
    /// `history.immigration_orders[].notice_received`: Whether the notice of the hearing was received.
    pub notice_received: Option<Said<bool>>,
    /// `history.immigration_orders[].oral_warnings`: Whether the warnings of INA 240(b)(7) were given aloud.
    pub oral_warnings: Option<bool>,
    /// `history.immigration_orders[].carried_out`: The day it was carried out.
    pub carried_out: Happened<Option<PartialDate>>,
    /// `history.immigration_orders[].rescinded`: The day it was rescinded.
    pub rescinded: Happened<Option<PartialDate>>,
    /// `history.immigration_orders[].stayed`: The day from which it is stayed.
    pub stayed: Happened<Option<PartialDate>>,
    /// `history.immigration_orders[].reinstated`: The day it was reinstated.
    pub reinstated: Happened<Option<PartialDate>>,
}

/// Convictions, as an attorney has read them in the record.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Conviction {
    /// `history.convictions[].date`: The day of the conviction.
    pub date: Option<PartialDate>,
    /// `history.convictions[].kind`: What the offense means in immigration law.
    pub kind: Option<Offense>,
    /// `history.convictions[].petty_offense_exception`: Whether the petty-offense exception applies.
    pub petty_offense_exception: Option<Said<bool>>,
}

/// Adjudications of a juvenile court, which are no convictions.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Adjudication {
    /// `history.juvenile_adjudications[].date`: The day of the adjudication.
    pub date: Option<PartialDate>,
    /// `history.juvenile_adjudications[].kind`: What the conduct means in immigration law.
    pub kind: Option<Offense>,
    /// `history.juvenile_adjudications[].petty_offense_exception`: Whether the petty-offense exception would apply.
    pub petty_offense_exception: Option<Said<bool>>,
}

/// Grounds of inadmissibility, INA 212(a), that were looked into.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Ground {
    /// `history.grounds[].code`: The ground.
    pub code: Option<GroundCode>,
    /// `history.grounds[].applies`: Whether it applies.
    pub applies: Option<Said<bool>>,
    /// `history.grounds[].waived`: The day it was waived, if it was.
    pub waived: Happened<Option<PartialDate>>,
}

/// Charges in removal proceedings.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Charge {
    /// `history.charges[].code`: The charge.
    pub code: Option<ChargeCode>,
    /// `history.charges[].facts_before_approval`: Whether the facts behind it lie before the approval of the petition.
    pub facts_before_approval: Option<bool>,
}

/// Only what has no home above.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Event {
    /// `events[].kind`: What happened, or is to happen.
    pub kind: Option<EventKind>,
    /// `events[].date`: The day.
    pub date: Option<PartialDate>,
    /// `events[].time`: The time of day, in minutes after midnight.
    pub time: Option<u32>,
    /// `events[].service`: How a paper was served.
    pub service: Option<Service>,
    /// `events[].concerns`: The item that it concerns.
    pub concerns: Option<Id>,
    /// `events[].printed_due_date`: The last day for an answer as the paper prints it.
    pub printed_due_date: Option<PartialDate>,
    /// `events[].period_days`: The period for an answer as the paper prints it, in days.
    pub period_days: Option<u32>,
    /// `events[].last_checked`: The day on which someone last looked this up.
    pub last_checked: Option<PartialDate>,
}
