// Made from core/case.toml by `sijs-law generate`; edit that.
//! Every node of the case, in order; a node is its place.

use super::codes;
use crate::case::node::{Kind, Row, Shape};

#[rustfmt::skip]
pub(crate) static TABLE: &[Row] = &[
    Row::new("", 0, 209, Shape::Plain, Kind::Group),
    Row::new("schema", 0, 2, Shape::Plain, Kind::Code(codes::Schema::WORDS)),
    Row::new("id", 0, 3, Shape::Plain, Kind::Id),
    Row::new("person", 0, 18, Shape::Plain, Kind::Group),
    Row::new("birth_date", 3, 5, Shape::Plain, Kind::Date),
    Row::new("birth_date_earliest", 3, 6, Shape::Plain, Kind::Date),
    Row::new("birth_date_latest", 3, 7, Shape::Plain, Kind::Date),
    Row::new("other_birth_dates", 3, 8, Shape::List(64), Kind::Date),
    Row::new("birth_country", 3, 9, Shape::Plain, Kind::Code(codes::COUNTRY)),
    Row::new("nationalities", 3, 10, Shape::List(64), Kind::Code(codes::COUNTRY)),
    Row::new("marriages", 3, 17, Shape::List(64), Kind::Group),
    Row::new("began", 10, 12, Shape::Plain, Kind::Date),
    Row::new("kind", 10, 13, Shape::Plain, Kind::Code(codes::MarriageKind::WORDS)),
    Row::new("forced_or_child", 10, 14, Shape::Plain, Kind::Bool),
    Row::new("ended", 10, 17, Shape::Happened, Kind::Group),
    Row::new("date", 14, 16, Shape::Plain, Kind::Date),
    Row::new("how", 14, 17, Shape::Plain, Kind::Code(codes::MarriageEnd::WORDS)),
    Row::new("ever_arrested", 3, 18, Shape::Plain, Kind::Bool),
    Row::new("help", 0, 22, Shape::Plain, Kind::Group),
    Row::new("immigration_lawyer", 18, 20, Shape::Happened, Kind::Date),
    Row::new("family_lawyer", 18, 21, Shape::Happened, Kind::Date),
    Row::new("filed_by_non_lawyer", 18, 22, Shape::Plain, Kind::Bool),
    Row::new("residence", 0, 27, Shape::List(64), Kind::Group),
    Row::new("state", 22, 24, Shape::Plain, Kind::Code(codes::State::WORDS)),
    Row::new("since", 22, 25, Shape::Plain, Kind::Date),
    Row::new("until", 22, 26, Shape::Happened, Kind::Date),
    Row::new("emergency", 22, 27, Shape::Plain, Kind::Bool),
    Row::new("household", 0, 32, Shape::List(64), Kind::Group),
    Row::new("lives_with", 27, 29, Shape::Plain, Kind::Code(codes::LivesWith::WORDS)),
    Row::new("parent", 27, 30, Shape::Plain, Kind::Ref),
    Row::new("since", 27, 31, Shape::Plain, Kind::Date),
    Row::new("until", 27, 32, Shape::Happened, Kind::Date),
    Row::new("travel", 0, 38, Shape::List(64), Kind::Group),
    Row::new("date", 32, 34, Shape::Plain, Kind::Date),
    Row::new("direction", 32, 35, Shape::Plain, Kind::Code(codes::Direction::WORDS)),
    Row::new("advance_parole", 32, 36, Shape::Plain, Kind::Bool),
    Row::new("how", 32, 37, Shape::Plain, Kind::Code(codes::EntryManner::WORDS)),
    Row::new("arriving", 32, 38, Shape::Plain, Kind::Bool),
    Row::new("parents", 0, 46, Shape::List(64), Kind::Group),
    Row::new("id", 38, 40, Shape::Plain, Kind::Id),
    Row::new("relation", 38, 41, Shape::Plain, Kind::Code(codes::Relation::WORDS)),
    Row::new("legal_basis", 38, 42, Shape::Plain, Kind::Code(codes::LegalBasis::WORDS)),
    Row::new("presumed_parent", 38, 43, Shape::Said, Kind::Bool),
    Row::new("harmed", 38, 44, Shape::Plain, Kind::Bool),
    Row::new("died", 38, 45, Shape::Happened, Kind::Date),
    Row::new("birth_country", 38, 46, Shape::Plain, Kind::Code(codes::COUNTRY)),
    Row::new("conflicts", 0, 51, Shape::List(64), Kind::Group),
    Row::new("source", 46, 48, Shape::Plain, Kind::Code(codes::ConflictSource::WORDS)),
    Row::new("subject", 46, 49, Shape::Plain, Kind::Code(codes::ConflictSubject::WORDS)),
    Row::new("about", 46, 50, Shape::Plain, Kind::Ref),
    Row::new("explained", 46, 51, Shape::Plain, Kind::Bool),
    Row::new("orders", 0, 100, Shape::List(64), Kind::Group),
    Row::new("id", 51, 53, Shape::Plain, Kind::Id),
    Row::new("court_state", 51, 54, Shape::Plain, Kind::Code(codes::State::WORDS)),
    Row::new("court_country", 51, 55, Shape::Plain, Kind::Code(codes::COUNTRY)),
    Row::new("court_kind", 51, 56, Shape::Plain, Kind::Code(codes::CourtKind::WORDS)),
    Row::new("proceeding", 51, 57, Shape::Plain, Kind::Code(codes::CourtProceeding::WORDS)),
    Row::new("docket_type", 51, 58, Shape::Plain, Kind::Code(codes::DocketType::WORDS)),
    Row::new("filed_date", 51, 59, Shape::Happened, Kind::Date),
    Row::new("next_hearing_date", 51, 60, Shape::Happened, Kind::Date),
    Row::new("signed_date", 51, 61, Shape::Happened, Kind::Date),
    Row::new("entered_date", 51, 62, Shape::Happened, Kind::Date),
    Row::new("nunc_pro_tunc_to", 51, 63, Shape::Happened, Kind::Date),
    Row::new("amends", 51, 64, Shape::Happened, Kind::Ref),
    Row::new("amends_how", 51, 65, Shape::List(64), Kind::Code(codes::Amendment::WORDS)),
    Row::new("replaces_after_move", 51, 66, Shape::Happened, Kind::Ref),
    Row::new("temporary", 51, 67, Shape::Plain, Kind::Bool),
    Row::new("ex_parte", 51, 68, Shape::Plain, Kind::Bool),
    Row::new("declared_dependent", 51, 69, Shape::Plain, Kind::Bool),
    Row::new("custody_to", 51, 70, Shape::Plain, Kind::Code(codes::CustodyTo::WORDS)),
    Row::new("custody_parent", 51, 71, Shape::Plain, Kind::Ref),
    Row::new("altered_hhs_custody_or_placement", 51, 72, Shape::Plain, Kind::Bool),
    Row::new("relief_ordered", 51, 73, Shape::List(64), Kind::Code(codes::Relief::WORDS)),
    Row::new("facts_stated_for", 51, 74, Shape::List(64), Kind::Code(codes::Determination::WORDS)),
    Row::new("state_law_cited_for", 51, 75, Shape::List(64), Kind::Code(codes::Determination::WORDS)),
    Row::new("refused", 51, 78, Shape::List(64), Kind::Group),
    Row::new("what", 75, 77, Shape::Plain, Kind::Code(codes::RefusedPart::WORDS)),
    Row::new("date", 75, 78, Shape::Plain, Kind::Date),
    Row::new("notice", 51, 82, Shape::List(64), Kind::Group),
    Row::new("parent", 78, 80, Shape::Plain, Kind::Ref),
    Row::new("abroad", 78, 81, Shape::Plain, Kind::Bool),
    Row::new("done", 78, 82, Shape::Happened, Kind::Date),
    Row::new("appealed", 51, 83, Shape::Happened, Kind::Date),
    Row::new("reunification", 51, 88, Shape::List(64), Kind::Group),
    Row::new("parent", 83, 85, Shape::Plain, Kind::Ref),
    Row::new("grounds", 83, 86, Shape::List(64), Kind::Code(codes::ReunificationGround::WORDS)),
    Row::new("similar_cause", 83, 87, Shape::Plain, Kind::Code(codes::SimilarCause::WORDS)),
    Row::new("similar_basis", 83, 88, Shape::Said, Kind::Bool),
    Row::new("best_interest", 51, 93, Shape::Happened, Kind::Group),
    Row::new("by", 88, 90, Shape::Plain, Kind::Code(codes::BestInterestSource::WORDS)),
    Row::new("return_not_best", 88, 91, Shape::Plain, Kind::Bool),
    Row::new("countries", 88, 92, Shape::List(64), Kind::Code(codes::BestInterestCountry::WORDS)),
    Row::new("reasons", 88, 93, Shape::Plain, Kind::Code(codes::BestInterestReasons::WORDS)),
    Row::new("state_juvenile", 51, 94, Shape::Said, Kind::Bool),
    Row::new("factual_basis", 51, 95, Shape::Said, Kind::Bool),
    Row::new("relief_shown", 51, 96, Shape::Said, Kind::Bool),
    Row::new("primary_reason", 51, 97, Shape::Evidence, Kind::Code(codes::PrimaryReason::WORDS)),
    Row::new("ended", 51, 100, Shape::Happened, Kind::Group),
    Row::new("date", 97, 99, Shape::Plain, Kind::Date),
    Row::new("reasons", 97, 100, Shape::List(64), Kind::Code(codes::OrderEnd::WORDS)),
    Row::new("filings", 0, 142, Shape::List(64), Kind::Group),
    Row::new("id", 100, 102, Shape::Plain, Kind::Id),
    Row::new("form", 100, 103, Shape::Plain, Kind::Code(codes::Form::WORDS)),
    Row::new("filed_with", 100, 104, Shape::Plain, Kind::Code(codes::FiledWith::WORDS)),
    Row::new("motion", 100, 105, Shape::List(64), Kind::Code(codes::Motion::WORDS)),
    Row::new("category", 100, 106, Shape::Plain, Kind::Code(codes::Category::WORDS)),
    Row::new("edition", 100, 107, Shape::Plain, Kind::Date),
    Row::new("rests_on", 100, 108, Shape::List(64), Kind::Ref),
    Row::new("about", 100, 109, Shape::Plain, Kind::Ref),
    Row::new("relationship", 100, 110, Shape::Plain, Kind::Code(codes::Relationship::WORDS)),
    Row::new("postmark_date", 100, 111, Shape::Plain, Kind::Date),
    Row::new("received_date", 100, 112, Shape::Happened, Kind::Date),
    Row::new("channel", 100, 113, Shape::Plain, Kind::Code(codes::Channel::WORDS)),
    Row::new("signed_how", 100, 114, Shape::Plain, Kind::Code(codes::SignedHow::WORDS)),
    Row::new("payment", 100, 118, Shape::Happened, Kind::Group),
    Row::new("method", 114, 116, Shape::Plain, Kind::Code(codes::PaymentMethod::WORDS)),
    Row::new("paper_allowed", 114, 117, Shape::Plain, Kind::Bool),
    Row::new("declined", 114, 118, Shape::Plain, Kind::Bool),
    Row::new("sij_fee_paid_usd", 100, 119, Shape::Plain, Kind::Number(0, 99999)),
    Row::new("rejected", 100, 123, Shape::Happened, Kind::Group),
    Row::new("date", 119, 121, Shape::Plain, Kind::Date),
    Row::new("printed_reason", 119, 122, Shape::Plain, Kind::Code(codes::RejectionReason::WORDS)),
    Row::new("was_correct", 119, 123, Shape::Said, Kind::Bool),
    Row::new("priority_date_printed", 100, 124, Shape::Plain, Kind::Date),
    Row::new("evidence_complete", 100, 125, Shape::Happened, Kind::Date),
    Row::new("grounds", 100, 126, Shape::List(64), Kind::Code(codes::GroundCode::WORDS)),
    Row::new("reason", 100, 127, Shape::Plain, Kind::Code(codes::WaiverReason::WORDS)),
    Row::new("material_conflict", 100, 128, Shape::Said, Kind::Bool),
    Row::new("requests", 100, 136, Shape::List(64), Kind::Group),
    Row::new("date", 128, 130, Shape::Plain, Kind::Date),
    Row::new("kind", 128, 131, Shape::Plain, Kind::Code(codes::RequestKind::WORDS)),
    Row::new("asks", 128, 132, Shape::List(64), Kind::Code(codes::RequestSubject::WORDS)),
    Row::new("service", 128, 133, Shape::Plain, Kind::Code(codes::Service::WORDS)),
    Row::new("printed_due_date", 128, 134, Shape::Plain, Kind::Date),
    Row::new("period_days", 128, 135, Shape::Plain, Kind::Number(1, 999)),
    Row::new("answered", 128, 136, Shape::Happened, Kind::Date),
    Row::new("decisions", 100, 142, Shape::List(64), Kind::Group),
    Row::new("date", 136, 138, Shape::Plain, Kind::Date),
    Row::new("by", 136, 139, Shape::Plain, Kind::Code(codes::DecidedBy::WORDS)),
    Row::new("kind", 136, 140, Shape::Plain, Kind::Code(codes::DecisionKind::WORDS)),
    Row::new("grounds", 136, 141, Shape::List(64), Kind::Code(codes::DecisionGround::WORDS)),
    Row::new("service", 136, 142, Shape::Plain, Kind::Code(codes::Service::WORDS)),
    Row::new("grants", 0, 150, Shape::List(64), Kind::Group),
    Row::new("id", 142, 144, Shape::Plain, Kind::Id),
    Row::new("kind", 142, 145, Shape::Plain, Kind::Code(codes::GrantKind::WORDS)),
    Row::new("category", 142, 146, Shape::Plain, Kind::Code(codes::Category::WORDS)),
    Row::new("granted", 142, 147, Shape::Happened, Kind::Date),
    Row::new("expires", 142, 148, Shape::Plain, Kind::Date),
    Row::new("refused", 142, 149, Shape::Happened, Kind::Date),
    Row::new("ended", 142, 150, Shape::Happened, Kind::Date),
    Row::new("federal_custody", 0, 162, Shape::List(64), Kind::Group),
    Row::new("id", 150, 152, Shape::Plain, Kind::Id),
    Row::new("by", 150, 153, Shape::Plain, Kind::Code(codes::FederalCustodian::WORDS)),
    Row::new("state", 150, 154, Shape::Plain, Kind::Code(codes::State::WORDS)),
    Row::new("taken_in", 150, 155, Shape::Plain, Kind::Code(codes::TakenIn::WORDS)),
    Row::new("since", 150, 156, Shape::Plain, Kind::Date),
    Row::new("until", 150, 157, Shape::Happened, Kind::Date),
    Row::new("hhs_consent", 150, 162, Shape::Happened, Kind::Group),
    Row::new("asked", 157, 159, Shape::Plain, Kind::Date),
    Row::new("date", 157, 160, Shape::Happened, Kind::Date),
    Row::new("documented", 157, 161, Shape::Plain, Kind::Bool),
    Row::new("refused", 157, 162, Shape::Plain, Kind::Bool),
    Row::new("history", 0, 200, Shape::Plain, Kind::Group),
    Row::new("proceedings", 162, 170, Shape::List(64), Kind::Group),
    Row::new("nta_served", 163, 165, Shape::Plain, Kind::Date),
    Row::new("nta_filed", 163, 166, Shape::Happened, Kind::Date),
    Row::new("court_state", 163, 167, Shape::Plain, Kind::Code(codes::State::WORDS)),
    Row::new("ended", 163, 170, Shape::Happened, Kind::Group),
    Row::new("date", 167, 169, Shape::Plain, Kind::Date),
    Row::new("how", 167, 170, Shape::Plain, Kind::Code(codes::ProceedingEnd::WORDS)),
    Row::new("uc_determined", 162, 171, Shape::Happened, Kind::Date),
    Row::new("uc_ended", 162, 172, Shape::Happened, Kind::Date),
    Row::new("reentered_after_removal", 162, 173, Shape::Plain, Kind::Bool),
    Row::new("immigration_orders", 162, 183, Shape::List(64), Kind::Group),
    Row::new("date", 173, 175, Shape::Plain, Kind::Date),
    Row::new("kind", 173, 176, Shape::Plain, Kind::Code(codes::ImmigrationOrderKind::WORDS)),
    Row::new("final_since", 173, 177, Shape::Happened, Kind::Date),
    Row::new("notice_received", 173, 178, Shape::Said, Kind::Bool),
    Row::new("oral_warnings", 173, 179, Shape::Plain, Kind::Bool),
    Row::new("carried_out", 173, 180, Shape::Happened, Kind::Date),
    Row::new("rescinded", 173, 181, Shape::Happened, Kind::Date),
    Row::new("stayed", 173, 182, Shape::Happened, Kind::Date),
    Row::new("reinstated", 173, 183, Shape::Happened, Kind::Date),
    Row::new("convictions", 162, 187, Shape::List(64), Kind::Group),
    Row::new("date", 183, 185, Shape::Plain, Kind::Date),
    Row::new("kind", 183, 186, Shape::Plain, Kind::Code(codes::Offense::WORDS)),
    Row::new("petty_offense_exception", 183, 187, Shape::Said, Kind::Bool),
    Row::new("juvenile_adjudications", 162, 191, Shape::List(64), Kind::Group),
    Row::new("date", 187, 189, Shape::Plain, Kind::Date),
    Row::new("kind", 187, 190, Shape::Plain, Kind::Code(codes::Offense::WORDS)),
    Row::new("petty_offense_exception", 187, 191, Shape::Said, Kind::Bool),
    Row::new("grounds", 162, 195, Shape::List(64), Kind::Group),
    Row::new("code", 191, 193, Shape::Plain, Kind::Code(codes::GroundCode::WORDS)),
    Row::new("applies", 191, 194, Shape::Evidence, Kind::Bool),
    Row::new("waived", 191, 195, Shape::Happened, Kind::Date),
    Row::new("charges", 162, 198, Shape::List(64), Kind::Group),
    Row::new("code", 195, 197, Shape::Plain, Kind::Code(codes::ChargeCode::WORDS)),
    Row::new("facts_before_approval", 195, 198, Shape::Plain, Kind::Bool),
    Row::new("fraud_findings", 162, 199, Shape::List(64), Kind::Code(codes::FraudFinding::WORDS)),
    Row::new("citizen_or_resident_relative", 162, 200, Shape::Plain, Kind::Bool),
    Row::new("events", 0, 209, Shape::List(512), Kind::Group),
    Row::new("kind", 200, 202, Shape::Plain, Kind::Code(codes::EventKind::WORDS)),
    Row::new("date", 200, 203, Shape::Plain, Kind::Date),
    Row::new("time", 200, 204, Shape::Plain, Kind::Number(0, 1439)),
    Row::new("service", 200, 205, Shape::Plain, Kind::Code(codes::Service::WORDS)),
    Row::new("concerns", 200, 206, Shape::Plain, Kind::Ref),
    Row::new("printed_due_date", 200, 207, Shape::Plain, Kind::Date),
    Row::new("period_days", 200, 208, Shape::Plain, Kind::Number(1, 999)),
    Row::new("last_checked", 200, 209, Shape::Plain, Kind::Date),
];

/// The nodes by name.
pub(crate) mod node {
    use crate::case::node::Node;

    pub(crate) const CASE: Node = Node(0);
    pub(crate) const SCHEMA: Node = Node(1);
    pub(crate) const ID: Node = Node(2);
    pub(crate) const PERSON: Node = Node(3);
    pub(crate) const PERSON_BIRTH_DATE: Node = Node(4);
    pub(crate) const PERSON_BIRTH_DATE_EARLIEST: Node = Node(5);
    pub(crate) const PERSON_BIRTH_DATE_LATEST: Node = Node(6);
    pub(crate) const PERSON_OTHER_BIRTH_DATES: Node = Node(7);
    pub(crate) const PERSON_BIRTH_COUNTRY: Node = Node(8);
    pub(crate) const PERSON_NATIONALITIES: Node = Node(9);
    pub(crate) const PERSON_MARRIAGES: Node = Node(10);
    pub(crate) const PERSON_MARRIAGES_BEGAN: Node = Node(11);
    pub(crate) const PERSON_MARRIAGES_KIND: Node = Node(12);
    pub(crate) const PERSON_MARRIAGES_FORCED_OR_CHILD: Node = Node(13);
    pub(crate) const PERSON_MARRIAGES_ENDED: Node = Node(14);
    pub(crate) const PERSON_MARRIAGES_ENDED_DATE: Node = Node(15);
    pub(crate) const PERSON_MARRIAGES_ENDED_HOW: Node = Node(16);
    pub(crate) const PERSON_EVER_ARRESTED: Node = Node(17);
    pub(crate) const HELP: Node = Node(18);
    pub(crate) const HELP_IMMIGRATION_LAWYER: Node = Node(19);
    pub(crate) const HELP_FAMILY_LAWYER: Node = Node(20);
    pub(crate) const HELP_FILED_BY_NON_LAWYER: Node = Node(21);
    pub(crate) const RESIDENCE: Node = Node(22);
    pub(crate) const RESIDENCE_STATE: Node = Node(23);
    pub(crate) const RESIDENCE_SINCE: Node = Node(24);
    pub(crate) const RESIDENCE_UNTIL: Node = Node(25);
    pub(crate) const RESIDENCE_EMERGENCY: Node = Node(26);
    pub(crate) const HOUSEHOLD: Node = Node(27);
    pub(crate) const HOUSEHOLD_LIVES_WITH: Node = Node(28);
    pub(crate) const HOUSEHOLD_PARENT: Node = Node(29);
    pub(crate) const HOUSEHOLD_SINCE: Node = Node(30);
    pub(crate) const HOUSEHOLD_UNTIL: Node = Node(31);
    pub(crate) const TRAVEL: Node = Node(32);
    pub(crate) const TRAVEL_DATE: Node = Node(33);
    pub(crate) const TRAVEL_DIRECTION: Node = Node(34);
    pub(crate) const TRAVEL_ADVANCE_PAROLE: Node = Node(35);
    pub(crate) const TRAVEL_HOW: Node = Node(36);
    pub(crate) const TRAVEL_ARRIVING: Node = Node(37);
    pub(crate) const PARENTS: Node = Node(38);
    pub(crate) const PARENTS_ID: Node = Node(39);
    pub(crate) const PARENTS_RELATION: Node = Node(40);
    pub(crate) const PARENTS_LEGAL_BASIS: Node = Node(41);
    pub(crate) const PARENTS_PRESUMED_PARENT: Node = Node(42);
    pub(crate) const PARENTS_HARMED: Node = Node(43);
    pub(crate) const PARENTS_DIED: Node = Node(44);
    pub(crate) const PARENTS_BIRTH_COUNTRY: Node = Node(45);
    pub(crate) const CONFLICTS: Node = Node(46);
    pub(crate) const CONFLICTS_SOURCE: Node = Node(47);
    pub(crate) const CONFLICTS_SUBJECT: Node = Node(48);
    pub(crate) const CONFLICTS_ABOUT: Node = Node(49);
    pub(crate) const CONFLICTS_EXPLAINED: Node = Node(50);
    pub(crate) const ORDERS: Node = Node(51);
    pub(crate) const ORDERS_ID: Node = Node(52);
    pub(crate) const ORDERS_COURT_STATE: Node = Node(53);
    pub(crate) const ORDERS_COURT_COUNTRY: Node = Node(54);
    pub(crate) const ORDERS_COURT_KIND: Node = Node(55);
    pub(crate) const ORDERS_PROCEEDING: Node = Node(56);
    pub(crate) const ORDERS_DOCKET_TYPE: Node = Node(57);
    pub(crate) const ORDERS_FILED_DATE: Node = Node(58);
    pub(crate) const ORDERS_NEXT_HEARING_DATE: Node = Node(59);
    pub(crate) const ORDERS_SIGNED_DATE: Node = Node(60);
    pub(crate) const ORDERS_ENTERED_DATE: Node = Node(61);
    pub(crate) const ORDERS_NUNC_PRO_TUNC_TO: Node = Node(62);
    pub(crate) const ORDERS_AMENDS: Node = Node(63);
    pub(crate) const ORDERS_AMENDS_HOW: Node = Node(64);
    pub(crate) const ORDERS_REPLACES_AFTER_MOVE: Node = Node(65);
    pub(crate) const ORDERS_TEMPORARY: Node = Node(66);
    pub(crate) const ORDERS_EX_PARTE: Node = Node(67);
    pub(crate) const ORDERS_DECLARED_DEPENDENT: Node = Node(68);
    pub(crate) const ORDERS_CUSTODY_TO: Node = Node(69);
    pub(crate) const ORDERS_CUSTODY_PARENT: Node = Node(70);
    pub(crate) const ORDERS_ALTERED_HHS_CUSTODY_OR_PLACEMENT: Node = Node(71);
    pub(crate) const ORDERS_RELIEF_ORDERED: Node = Node(72);
    pub(crate) const ORDERS_FACTS_STATED_FOR: Node = Node(73);
    pub(crate) const ORDERS_STATE_LAW_CITED_FOR: Node = Node(74);
    pub(crate) const ORDERS_REFUSED: Node = Node(75);
    pub(crate) const ORDERS_REFUSED_WHAT: Node = Node(76);
    pub(crate) const ORDERS_REFUSED_DATE: Node = Node(77);
    pub(crate) const ORDERS_NOTICE: Node = Node(78);
    pub(crate) const ORDERS_NOTICE_PARENT: Node = Node(79);
    pub(crate) const ORDERS_NOTICE_ABROAD: Node = Node(80);
    pub(crate) const ORDERS_NOTICE_DONE: Node = Node(81);
    pub(crate) const ORDERS_APPEALED: Node = Node(82);
    pub(crate) const ORDERS_REUNIFICATION: Node = Node(83);
    pub(crate) const ORDERS_REUNIFICATION_PARENT: Node = Node(84);
    pub(crate) const ORDERS_REUNIFICATION_GROUNDS: Node = Node(85);
    pub(crate) const ORDERS_REUNIFICATION_SIMILAR_CAUSE: Node = Node(86);
    pub(crate) const ORDERS_REUNIFICATION_SIMILAR_BASIS: Node = Node(87);
    pub(crate) const ORDERS_BEST_INTEREST: Node = Node(88);
    pub(crate) const ORDERS_BEST_INTEREST_BY: Node = Node(89);
    pub(crate) const ORDERS_BEST_INTEREST_RETURN_NOT_BEST: Node = Node(90);
    pub(crate) const ORDERS_BEST_INTEREST_COUNTRIES: Node = Node(91);
    pub(crate) const ORDERS_BEST_INTEREST_REASONS: Node = Node(92);
    pub(crate) const ORDERS_STATE_JUVENILE: Node = Node(93);
    pub(crate) const ORDERS_FACTUAL_BASIS: Node = Node(94);
    pub(crate) const ORDERS_RELIEF_SHOWN: Node = Node(95);
    pub(crate) const ORDERS_PRIMARY_REASON: Node = Node(96);
    pub(crate) const ORDERS_ENDED: Node = Node(97);
    pub(crate) const ORDERS_ENDED_DATE: Node = Node(98);
    pub(crate) const ORDERS_ENDED_REASONS: Node = Node(99);
    pub(crate) const FILINGS: Node = Node(100);
    pub(crate) const FILINGS_ID: Node = Node(101);
    pub(crate) const FILINGS_FORM: Node = Node(102);
    pub(crate) const FILINGS_FILED_WITH: Node = Node(103);
    pub(crate) const FILINGS_MOTION: Node = Node(104);
    pub(crate) const FILINGS_CATEGORY: Node = Node(105);
    pub(crate) const FILINGS_EDITION: Node = Node(106);
    pub(crate) const FILINGS_RESTS_ON: Node = Node(107);
    pub(crate) const FILINGS_ABOUT: Node = Node(108);
    pub(crate) const FILINGS_RELATIONSHIP: Node = Node(109);
    pub(crate) const FILINGS_POSTMARK_DATE: Node = Node(110);
    pub(crate) const FILINGS_RECEIVED_DATE: Node = Node(111);
    pub(crate) const FILINGS_CHANNEL: Node = Node(112);
    pub(crate) const FILINGS_SIGNED_HOW: Node = Node(113);
    pub(crate) const FILINGS_PAYMENT: Node = Node(114);
    pub(crate) const FILINGS_PAYMENT_METHOD: Node = Node(115);
    pub(crate) const FILINGS_PAYMENT_PAPER_ALLOWED: Node = Node(116);
    pub(crate) const FILINGS_PAYMENT_DECLINED: Node = Node(117);
    pub(crate) const FILINGS_SIJ_FEE_PAID_USD: Node = Node(118);
    pub(crate) const FILINGS_REJECTED: Node = Node(119);
    pub(crate) const FILINGS_REJECTED_DATE: Node = Node(120);
    pub(crate) const FILINGS_REJECTED_PRINTED_REASON: Node = Node(121);
    pub(crate) const FILINGS_REJECTED_WAS_CORRECT: Node = Node(122);
    pub(crate) const FILINGS_PRIORITY_DATE_PRINTED: Node = Node(123);
    pub(crate) const FILINGS_EVIDENCE_COMPLETE: Node = Node(124);
    pub(crate) const FILINGS_GROUNDS: Node = Node(125);
    pub(crate) const FILINGS_REASON: Node = Node(126);
    pub(crate) const FILINGS_MATERIAL_CONFLICT: Node = Node(127);
    pub(crate) const FILINGS_REQUESTS: Node = Node(128);
    pub(crate) const FILINGS_REQUESTS_DATE: Node = Node(129);
    pub(crate) const FILINGS_REQUESTS_KIND: Node = Node(130);
    pub(crate) const FILINGS_REQUESTS_ASKS: Node = Node(131);
    pub(crate) const FILINGS_REQUESTS_SERVICE: Node = Node(132);
    pub(crate) const FILINGS_REQUESTS_PRINTED_DUE_DATE: Node = Node(133);
    pub(crate) const FILINGS_REQUESTS_PERIOD_DAYS: Node = Node(134);
    pub(crate) const FILINGS_REQUESTS_ANSWERED: Node = Node(135);
    pub(crate) const FILINGS_DECISIONS: Node = Node(136);
    pub(crate) const FILINGS_DECISIONS_DATE: Node = Node(137);
    pub(crate) const FILINGS_DECISIONS_BY: Node = Node(138);
    pub(crate) const FILINGS_DECISIONS_KIND: Node = Node(139);
    pub(crate) const FILINGS_DECISIONS_GROUNDS: Node = Node(140);
    pub(crate) const FILINGS_DECISIONS_SERVICE: Node = Node(141);
    pub(crate) const GRANTS: Node = Node(142);
    pub(crate) const GRANTS_ID: Node = Node(143);
    pub(crate) const GRANTS_KIND: Node = Node(144);
    pub(crate) const GRANTS_CATEGORY: Node = Node(145);
    pub(crate) const GRANTS_GRANTED: Node = Node(146);
    pub(crate) const GRANTS_EXPIRES: Node = Node(147);
    pub(crate) const GRANTS_REFUSED: Node = Node(148);
    pub(crate) const GRANTS_ENDED: Node = Node(149);
    pub(crate) const FEDERAL_CUSTODY: Node = Node(150);
    pub(crate) const FEDERAL_CUSTODY_ID: Node = Node(151);
    pub(crate) const FEDERAL_CUSTODY_BY: Node = Node(152);
    pub(crate) const FEDERAL_CUSTODY_STATE: Node = Node(153);
    pub(crate) const FEDERAL_CUSTODY_TAKEN_IN: Node = Node(154);
    pub(crate) const FEDERAL_CUSTODY_SINCE: Node = Node(155);
    pub(crate) const FEDERAL_CUSTODY_UNTIL: Node = Node(156);
    pub(crate) const FEDERAL_CUSTODY_HHS_CONSENT: Node = Node(157);
    pub(crate) const FEDERAL_CUSTODY_HHS_CONSENT_ASKED: Node = Node(158);
    pub(crate) const FEDERAL_CUSTODY_HHS_CONSENT_DATE: Node = Node(159);
    pub(crate) const FEDERAL_CUSTODY_HHS_CONSENT_DOCUMENTED: Node = Node(160);
    pub(crate) const FEDERAL_CUSTODY_HHS_CONSENT_REFUSED: Node = Node(161);
    pub(crate) const HISTORY: Node = Node(162);
    pub(crate) const HISTORY_PROCEEDINGS: Node = Node(163);
    pub(crate) const HISTORY_PROCEEDINGS_NTA_SERVED: Node = Node(164);
    pub(crate) const HISTORY_PROCEEDINGS_NTA_FILED: Node = Node(165);
    pub(crate) const HISTORY_PROCEEDINGS_COURT_STATE: Node = Node(166);
    pub(crate) const HISTORY_PROCEEDINGS_ENDED: Node = Node(167);
    pub(crate) const HISTORY_PROCEEDINGS_ENDED_DATE: Node = Node(168);
    pub(crate) const HISTORY_PROCEEDINGS_ENDED_HOW: Node = Node(169);
    pub(crate) const HISTORY_UC_DETERMINED: Node = Node(170);
    pub(crate) const HISTORY_UC_ENDED: Node = Node(171);
    pub(crate) const HISTORY_REENTERED_AFTER_REMOVAL: Node = Node(172);
    pub(crate) const HISTORY_IMMIGRATION_ORDERS: Node = Node(173);
    pub(crate) const HISTORY_IMMIGRATION_ORDERS_DATE: Node = Node(174);
    pub(crate) const HISTORY_IMMIGRATION_ORDERS_KIND: Node = Node(175);
    pub(crate) const HISTORY_IMMIGRATION_ORDERS_FINAL_SINCE: Node = Node(176);
    pub(crate) const HISTORY_IMMIGRATION_ORDERS_NOTICE_RECEIVED: Node = Node(177);
    pub(crate) const HISTORY_IMMIGRATION_ORDERS_ORAL_WARNINGS: Node = Node(178);
    pub(crate) const HISTORY_IMMIGRATION_ORDERS_CARRIED_OUT: Node = Node(179);
    pub(crate) const HISTORY_IMMIGRATION_ORDERS_RESCINDED: Node = Node(180);
    pub(crate) const HISTORY_IMMIGRATION_ORDERS_STAYED: Node = Node(181);
    pub(crate) const HISTORY_IMMIGRATION_ORDERS_REINSTATED: Node = Node(182);
    pub(crate) const HISTORY_CONVICTIONS: Node = Node(183);
    pub(crate) const HISTORY_CONVICTIONS_DATE: Node = Node(184);
    pub(crate) const HISTORY_CONVICTIONS_KIND: Node = Node(185);
    pub(crate) const HISTORY_CONVICTIONS_PETTY_OFFENSE_EXCEPTION: Node = Node(186);
    pub(crate) const HISTORY_JUVENILE_ADJUDICATIONS: Node = Node(187);
    pub(crate) const HISTORY_JUVENILE_ADJUDICATIONS_DATE: Node = Node(188);
    pub(crate) const HISTORY_JUVENILE_ADJUDICATIONS_KIND: Node = Node(189);
    pub(crate) const HISTORY_JUVENILE_ADJUDICATIONS_PETTY_OFFENSE_EXCEPTION: Node = Node(190);
    pub(crate) const HISTORY_GROUNDS: Node = Node(191);
    pub(crate) const HISTORY_GROUNDS_CODE: Node = Node(192);
    pub(crate) const HISTORY_GROUNDS_APPLIES: Node = Node(193);
    pub(crate) const HISTORY_GROUNDS_WAIVED: Node = Node(194);
    pub(crate) const HISTORY_CHARGES: Node = Node(195);
    pub(crate) const HISTORY_CHARGES_CODE: Node = Node(196);
    pub(crate) const HISTORY_CHARGES_FACTS_BEFORE_APPROVAL: Node = Node(197);
    pub(crate) const HISTORY_FRAUD_FINDINGS: Node = Node(198);
    pub(crate) const HISTORY_CITIZEN_OR_RESIDENT_RELATIVE: Node = Node(199);
    pub(crate) const EVENTS: Node = Node(200);
    pub(crate) const EVENTS_KIND: Node = Node(201);
    pub(crate) const EVENTS_DATE: Node = Node(202);
    pub(crate) const EVENTS_TIME: Node = Node(203);
    pub(crate) const EVENTS_SERVICE: Node = Node(204);
    pub(crate) const EVENTS_CONCERNS: Node = Node(205);
    pub(crate) const EVENTS_PRINTED_DUE_DATE: Node = Node(206);
    pub(crate) const EVENTS_PERIOD_DAYS: Node = Node(207);
    pub(crate) const EVENTS_LAST_CHECKED: Node = Node(208);
}
