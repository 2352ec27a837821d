// Made from core/case.toml by `sijs-law generate`; edit that.

/** A date, whole or in part: YYYY-MM-DD, YYYY-MM or YYYY, from 1900 to 2199. */
export type PartialDate = string;

/** An opaque id: 1 to 64 printable ASCII characters without a blank. It names no person. */
export type Id = string;

/** Not known where it is left out, or null. */
export type Told<T> = T | null | undefined;

/** `false`: it did not happen. `{}`: it happened, and no more is known. */
export type Happened<T> = Told<T | Record<string, never> | false>;

/** Whole: these and no others. Begun: these, perhaps more. */
export type List<T> = Told<readonly T[] | { readonly at_least: readonly T[] }>;

/** A conclusion, and who drew it: `stated` where that is not told. */
export type Said<T> = Told<{ answer: T; by?: Told<By> }>;

/** A conclusion that is never taken from the young person. */
export type Evidence<T> = Told<{ answer: T; by: Exclude<By, "stated"> }>;

/** The facts about one young person, as events in time. The default knows nothing. */
export interface Case {
  /** The version of the list of facts that this text was written for. */
  schema?: Told<Schema>;
  /** The host's own opaque id of the case, echoed and never read. */
  id?: Told<Id>;
  /** The young person. */
  person?: Told<Person>;
  /** Who helps the young person. */
  help?: Told<Help>;
  /** The States in which the young person lived, one item a stay. */
  residence?: List<Residence>;
  /** With whom the young person lives and lived, one item a stay. */
  household?: List<HouseholdMember>;
  /** Every crossing of the border of the United States. */
  travel?: List<Journey>;
  /** The parents by birth, adoption or marriage. */
  parents?: List<Parent>;
  /** Statements in other papers that do not agree with the petition, known before anything is filed. */
  conflicts?: List<Conflict>;
  /** Juvenile-court cases and their orders, originals and what amends them. */
  orders?: List<Order>;
  /** Every form and motion, one item each. */
  filings?: List<Filing>;
  /** What was granted, asked for or considered beside the petition. */
  grants?: List<Grant>;
  /** Each time the federal government held the young person. */
  federal_custody?: List<FederalCustody>;
  /** Immigration court, orders of removal, and what an attorney has read in the record. */
  history?: Told<History>;
  /** Only what has no home above. */
  events?: List<Event>;
}

/** The young person. */
export interface Person {
  /** The day, month or year of birth. */
  birth_date?: Told<PartialDate>;
  /** The first day of the span in which the birth lies, where no date is known. */
  birth_date_earliest?: Told<PartialDate>;
  /** The last day of that span. */
  birth_date_latest?: Told<PartialDate>;
  /** Other dates of birth that stand in records about the young person. */
  other_birth_dates?: List<PartialDate>;
  /** The country of birth. */
  birth_country?: Told<Country>;
  /** The countries whose national the young person is. */
  nationalities?: List<Country>;
  /** Every marriage and union, ended or not. */
  marriages?: List<Marriage>;
  /** Whether the young person was ever arrested; no date is asked. */
  ever_arrested?: Told<boolean>;
}

/** Every marriage and union, ended or not. */
export interface Marriage {
  /** The day it was entered into. */
  began?: Told<PartialDate>;
  /** What kind of union it is. */
  kind?: Told<MarriageKind>;
  /** Whether it was forced, or entered into as a child. */
  forced_or_child?: Told<boolean>;
  /** How it ended, if it did. */
  ended?: Happened<MarriageEnded>;
}

/** How it ended, if it did. */
export interface MarriageEnded {
  /** The day it ended. */
  date?: Told<PartialDate>;
  /** What ended it. */
  how?: Told<MarriageEnd>;
}

/** Who helps the young person. */
export interface Help {
  /** The day from which an immigration lawyer or accredited representative takes part. */
  immigration_lawyer?: Happened<PartialDate>;
  /** The day from which a lawyer for the State court takes part. */
  family_lawyer?: Happened<PartialDate>;
  /** Whether someone who is no lawyer or accredited representative filed papers for the young person. */
  filed_by_non_lawyer?: Told<boolean>;
}

/** The States in which the young person lived, one item a stay. */
export interface Residence {
  /** The State. */
  state?: Told<State>;
  /** The day the stay began. */
  since?: Told<PartialDate>;
  /** The day the stay ended, if it did. */
  until?: Happened<PartialDate>;
  /** Whether there is danger that lets a court act before six months in the State. */
  emergency?: Told<boolean>;
}

/** With whom the young person lives and lived, one item a stay. */
export interface HouseholdMember {
  /** With whom. */
  lives_with?: Told<LivesWith>;
  /** Which parent, where it is one. */
  parent?: Told<Id>;
  /** The day it began. */
  since?: Told<PartialDate>;
  /** The day it ended, if it did. */
  until?: Happened<PartialDate>;
}

/** Every crossing of the border of the United States. */
export interface Journey {
  /** The day of the crossing. */
  date?: Told<PartialDate>;
  /** Into the United States or out of it. */
  direction?: Told<Direction>;
  /** Whether the crossing was made with advance parole. */
  advance_parole?: Told<boolean>;
  /** In what manner the young person came in. */
  how?: Told<EntryManner>;
  /** Whether the government treats the young person as an arriving alien. */
  arriving?: Told<boolean>;
}

/** The parents by birth, adoption or marriage. */
export interface Parent {
  /** The id by which other items name this parent. */
  id?: Told<Id>;
  /** By what tie this person is a parent. */
  relation?: Told<Relation>;
  /** What makes the tie one in law. */
  legal_basis?: Told<LegalBasis>;
  /** Whether State law presumes this person to be a parent. */
  presumed_parent?: Said<boolean>;
  /** Whether this parent harmed the young person; no kind of harm is asked. */
  harmed?: Told<boolean>;
  /** The day this parent died, if so. */
  died?: Happened<PartialDate>;
  /** The country in which this parent was born. */
  birth_country?: Told<Country>;
}

/** Statements in other papers that do not agree with the petition, known before anything is filed. */
export interface Conflict {
  /** In which papers the other statement stands. */
  source?: Told<ConflictSource>;
  /** What it speaks of. */
  subject?: Told<ConflictSubject>;
  /** The item that it speaks of. */
  about?: Told<Id>;
  /** Whether the difference is explained with evidence. */
  explained?: Told<boolean>;
}

/** Juvenile-court cases and their orders, originals and what amends them. */
export interface Order {
  /** The id by which other items name this order. */
  id?: Told<Id>;
  /** The State of the court. */
  court_state?: Told<State>;
  /** The country of the court, of a foreign court only. */
  court_country?: Told<Country>;
  /** What kind of court it is. */
  court_kind?: Told<CourtKind>;
  /** What kind of case it is, in the words of the courts table. */
  proceeding?: Told<CourtProceeding>;
  /** The type of docket where the State tells them apart; never a number. */
  docket_type?: Told<DocketType>;
  /** The day the case was filed in the court. */
  filed_date?: Happened<PartialDate>;
  /** The day of the next hearing, if one is set. */
  next_hearing_date?: Happened<PartialDate>;
  /** The day the order was signed. */
  signed_date?: Happened<PartialDate>;
  /** The day the order was entered: from then on it exists. */
  entered_date?: Happened<PartialDate>;
  /** The earlier day from which the order is to count. */
  nunc_pro_tunc_to?: Happened<PartialDate>;
  /** The order that it amends; known not to amend one: an original. */
  amends?: Happened<Id>;
  /** What the amendment does. */
  amends_how?: List<Amendment>;
  /** The order of another State that it replaces after a move. */
  replaces_after_move?: Happened<Id>;
  /** Whether the order is temporary. */
  temporary?: Told<boolean>;
  /** Whether the order was made without hearing the other side. */
  ex_parte?: Told<boolean>;
  /** Whether the court declared the young person dependent on it. */
  declared_dependent?: Told<boolean>;
  /** To whom the court gave custody, or under whose custody it placed the young person. */
  custody_to?: Told<CustodyTo>;
  /** Which parent has custody, where it is one. */
  custody_parent?: Told<Id>;
  /** Whether the order changed custody or placement while HHS held the young person. */
  altered_hhs_custody_or_placement?: Told<boolean>;
  /** What the court ordered for protection. */
  relief_ordered?: List<Relief>;
  /** The determinations for which the order states facts. */
  facts_stated_for?: List<Determination>;
  /** The determinations for which the order cites State law. */
  state_law_cited_for?: List<Determination>;
  /** What was asked of the court and refused. */
  refused?: List<OrderRefused>;
  /** Notice of the case to each parent. */
  notice?: List<OrderNotice>;
  /** The day an appeal from the order was filed, if so. */
  appealed?: Happened<PartialDate>;
  /** What the order finds of reunification with each parent. */
  reunification?: List<Reunification>;
  /** The determination that return is not in the young person's best interest. */
  best_interest?: Happened<BestInterest>;
  /** Whether the young person was a juvenile under State law when the order was made. */
  state_juvenile?: Said<boolean>;
  /** Whether a factual basis is shown for every determination. */
  factual_basis?: Said<boolean>;
  /** Whether it is shown that the court granted or recognized relief. */
  relief_shown?: Said<boolean>;
  /** The primary reason for which the order was sought. */
  primary_reason?: Evidence<PrimaryReason>;
  /** How the order ended, if it did; told of the original. */
  ended?: Happened<OrderEnded>;
}

/** What was asked of the court and refused. */
export interface OrderRefused {
  /** What was refused. */
  what?: Told<RefusedPart>;
  /** The day it was refused. */
  date?: Told<PartialDate>;
}

/** Notice of the case to each parent. */
export interface OrderNotice {
  /** The parent. */
  parent?: Told<Id>;
  /** Whether notice must be served abroad. */
  abroad?: Told<boolean>;
  /** The day notice was served. */
  done?: Happened<PartialDate>;
}

/** What the order finds of reunification with each parent. */
export interface Reunification {
  /** The parent. */
  parent?: Told<Id>;
  /** The grounds that the order names. */
  grounds?: List<ReunificationGround>;
  /** What lies behind a ground that is similar to the three of the statute. */
  similar_cause?: Told<SimilarCause>;
  /** Whether it is shown that State law treats the ground as similar. */
  similar_basis?: Said<boolean>;
}

/** The determination that return is not in the young person's best interest. */
export interface BestInterest {
  /** Who made it. */
  by?: Told<BestInterestSource>;
  /** Whether it speaks against return, and not only for staying with someone. */
  return_not_best?: Told<boolean>;
  /** Of which countries it speaks. */
  countries?: List<BestInterestCountry>;
  /** Where its reasons stand. */
  reasons?: Told<BestInterestReasons>;
}

/** How the order ended, if it did; told of the original. */
export interface OrderEnded {
  /** The day it ended. */
  date?: Told<PartialDate>;
  /** What ended it. */
  reasons?: List<OrderEnd>;
}

/** Every form and motion, one item each. */
export interface Filing {
  /** The id by which other items name this filing. */
  id?: Told<Id>;
  /** Which form it is. */
  form?: Told<Form>;
  /** With whom it is filed. */
  filed_with?: Told<FiledWith>;
  /** What a motion asks for. */
  motion?: List<Motion>;
  /** The category under which work permission is asked for. */
  category?: Told<Category>;
  /** The edition date printed on the form. */
  edition?: Told<PartialDate>;
  /** The orders that a petition rests on. */
  rests_on?: List<Id>;
  /** The filing or grant that it appeals, renews or speaks of. */
  about?: Told<Id>;
  /** Who the beneficiary of an I-130 is to the petitioner. */
  relationship?: Told<Relationship>;
  /** The day of the postmark. */
  postmark_date?: Told<PartialDate>;
  /** The day it was received; known not received: not filed. */
  received_date?: Happened<PartialDate>;
  /** How it was handed in. */
  channel?: Told<Channel>;
  /** How it was signed. */
  signed_how?: Told<SignedHow>;
  /** How it was paid for; known not: nothing was paid. */
  payment?: Happened<Payment>;
  /** The SIJ fee of H.R. 1 that was paid, in whole dollars. From 0 to 99999. */
  sij_fee_paid_usd?: Told<number>;
  /** How it was sent back at intake, if it was. */
  rejected?: Happened<Rejected>;
  /** The priority date as a notice prints it. */
  priority_date_printed?: Told<PartialDate>;
  /** The day by which all required evidence was in. */
  evidence_complete?: Happened<PartialDate>;
  /** The grounds of inadmissibility that it asks to waive, INA 212(a). */
  grounds?: List<GroundCode>;
  /** The reason for which a waiver is asked. */
  reason?: Told<WaiverReason>;
  /** Whether there is a conflict in the record that matters to the decision. */
  material_conflict?: Said<boolean>;
  /** What the agency asked or announced before it decided. */
  requests?: List<Request>;
  /** What was decided on it. */
  decisions?: List<Decision>;
}

/** How it was paid for; known not: nothing was paid. */
export interface Payment {
  /** The means of payment. */
  method?: Told<PaymentMethod>;
  /** Whether the payer is exempt from electronic payment. */
  paper_allowed?: Told<boolean>;
  /** Whether the payment was declined. */
  declined?: Told<boolean>;
}

/** How it was sent back at intake, if it was. */
export interface Rejected {
  /** The day it was sent back. */
  date?: Told<PartialDate>;
  /** The reason printed on the notice. */
  printed_reason?: Told<RejectionReason>;
  /** Whether sending it back was correct. */
  was_correct?: Said<boolean>;
}

/** What the agency asked or announced before it decided. */
export interface Request {
  /** The date of the notice. */
  date?: Told<PartialDate>;
  /** What kind of notice it is. */
  kind?: Told<RequestKind>;
  /** What it asks about. */
  asks?: List<RequestSubject>;
  /** How it was served. */
  service?: Told<Service>;
  /** The last day for an answer as the notice prints it. */
  printed_due_date?: Told<PartialDate>;
  /** The period for an answer as the notice prints it, in days. From 1 to 999. */
  period_days?: Told<number>;
  /** The day the answer was received. */
  answered?: Happened<PartialDate>;
}

/** What was decided on it. */
export interface Decision {
  /** The date of the decision. */
  date?: Told<PartialDate>;
  /** Who decided. */
  by?: Told<DecidedBy>;
  /** What was decided. */
  kind?: Told<DecisionKind>;
  /** What the decision rests on. */
  grounds?: List<DecisionGround>;
  /** How it was served. */
  service?: Told<Service>;
}

/** What was granted, asked for or considered beside the petition. */
export interface Grant {
  /** The id by which other items name this grant. */
  id?: Told<Id>;
  /** What it is. */
  kind?: Told<GrantKind>;
  /** The category of a work permit. */
  category?: Told<Category>;
  /** The day it was granted. */
  granted?: Happened<PartialDate>;
  /** The last day on which it is good. */
  expires?: Told<PartialDate>;
  /** The day it was refused, if it was. */
  refused?: Happened<PartialDate>;
  /** The day it was ended before its time, if it was. */
  ended?: Happened<PartialDate>;
}

/** Each time the federal government held the young person. */
export interface FederalCustody {
  /** The id by which other items name this custody. */
  id?: Told<Id>;
  /** Which department. */
  by?: Told<FederalCustodian>;
  /** The State in which the young person is or was held. */
  state?: Told<State>;
  /** Where the young person was taken into custody. */
  taken_in?: Told<TakenIn>;
  /** The day it began. */
  since?: Told<PartialDate>;
  /** The day it ended, if it did. */
  until?: Happened<PartialDate>;
  /** The specific consent of HHS to a court that changes custody or placement. */
  hhs_consent?: Happened<HhsConsent>;
}

/** The specific consent of HHS to a court that changes custody or placement. */
export interface HhsConsent {
  /** The day it was asked for. */
  asked?: Told<PartialDate>;
  /** The day it was given. */
  date?: Happened<PartialDate>;
  /** Whether a paper shows it. */
  documented?: Told<boolean>;
  /** Whether it was refused. */
  refused?: Told<boolean>;
}

/** Immigration court, orders of removal, and what an attorney has read in the record. */
export interface History {
  /** Removal proceedings. */
  proceedings?: List<Proceeding>;
  /** The day the young person was found to be an unaccompanied child. */
  uc_determined?: Happened<PartialDate>;
  /** The day that finding ended. */
  uc_ended?: Happened<PartialDate>;
  /** Whether the young person came back unlawfully after a removal. */
  reentered_after_removal?: Told<boolean>;
  /** Orders of removal. */
  immigration_orders?: List<ImmigrationOrder>;
  /** Convictions, as an attorney has read them in the record. */
  convictions?: List<Conviction>;
  /** Adjudications of a juvenile court, which are no convictions. */
  juvenile_adjudications?: List<Adjudication>;
  /** Grounds of inadmissibility, INA 212(a), that were looked into. */
  grounds?: List<Ground>;
  /** Charges in removal proceedings. */
  charges?: List<Charge>;
  /** Findings of fraud in the record. */
  fraud_findings?: List<FraudFinding>;
  /** Whether a spouse, parent or child is a citizen or permanent resident, for INA 212(h). */
  citizen_or_resident_relative?: Told<boolean>;
}

/** Removal proceedings. */
export interface Proceeding {
  /** The day the notice to appear was served. */
  nta_served?: Told<PartialDate>;
  /** The day the notice to appear was filed with the court. */
  nta_filed?: Happened<PartialDate>;
  /** The State of the immigration court. */
  court_state?: Told<State>;
  /** How the proceedings ended, if they did. */
  ended?: Happened<ProceedingEnded>;
}

/** How the proceedings ended, if they did. */
export interface ProceedingEnded {
  /** The day they ended. */
  date?: Told<PartialDate>;
  /** What ended them. */
  how?: Told<ProceedingEnd>;
}

/** Orders of removal. */
export interface ImmigrationOrder {
  /** The date of the order. */
  date?: Told<PartialDate>;
  /** What kind of order it is. */
  kind?: Told<ImmigrationOrderKind>;
  /** The day it became final. */
  final_since?: Happened<PartialDate>;
  /** Whether the notice of the hearing was received. */
  notice_received?: Said<boolean>;
  /** Whether the warnings of INA 240(b)(7) were given aloud. */
  oral_warnings?: Told<boolean>;
  /** The day it was carried out. */
  carried_out?: Happened<PartialDate>;
  /** The day it was rescinded. */
  rescinded?: Happened<PartialDate>;
  /** The day from which it is stayed. */
  stayed?: Happened<PartialDate>;
  /** The day it was reinstated. */
  reinstated?: Happened<PartialDate>;
}

/** Convictions, as an attorney has read them in the record. */
export interface Conviction {
  /** The day of the conviction. */
  date?: Told<PartialDate>;
  /** What the offense means in immigration law. */
  kind?: Told<Offense>;
  /** Whether the petty-offense exception applies. */
  petty_offense_exception?: Said<boolean>;
}

/** Adjudications of a juvenile court, which are no convictions. */
export interface Adjudication {
  /** The day of the adjudication. */
  date?: Told<PartialDate>;
  /** What the conduct means in immigration law. */
  kind?: Told<Offense>;
  /** Whether the petty-offense exception would apply. */
  petty_offense_exception?: Said<boolean>;
}

/** Grounds of inadmissibility, INA 212(a), that were looked into. */
export interface Ground {
  /** The ground. */
  code?: Told<GroundCode>;
  /** Whether it applies. */
  applies?: Evidence<boolean>;
  /** The day it was waived, if it was. */
  waived?: Happened<PartialDate>;
}

/** Charges in removal proceedings. */
export interface Charge {
  /** The charge. */
  code?: Told<ChargeCode>;
  /** Whether the facts behind it lie before the approval of the petition. */
  facts_before_approval?: Told<boolean>;
}

/** Only what has no home above. */
export interface Event {
  /** What happened, or is to happen. */
  kind?: Told<EventKind>;
  /** The day. */
  date?: Told<PartialDate>;
  /** The time of day, in minutes after midnight. From 0 to 1439. */
  time?: Told<number>;
  /** How a paper was served. */
  service?: Told<Service>;
  /** The item that it concerns. */
  concerns?: Told<Id>;
  /** The last day for an answer as the paper prints it. */
  printed_due_date?: Told<PartialDate>;
  /** The period for an answer as the paper prints it, in days. From 1 to 999. */
  period_days?: Told<number>;
  /** The day on which someone last looked this up. */
  last_checked?: Told<PartialDate>;
}

/**
 * A word of the list `by`:
 *
 * - `stated`: The young person or a helper says so.
 * - `document`: A paper says so.
 * - `attorney`: An attorney or accredited representative who has read the record says so.
 * - `decided`: A court or an agency has decided so.
 */
export type By = "stated" | "document" | "attorney" | "decided";

/** A word of the list `schema`. */
export type Schema = "sijs-case/1";

/** A word of the list `country`. */
export type Country =
  | "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA"
  | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV"
  | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU"
  | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES"
  | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM"
  | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE"
  | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM"
  | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY"
  | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT"
  | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU"
  | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA"
  | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM"
  | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL"
  | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE"
  | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW";

/**
 * A word of the list `marriage_kind`:
 *
 * - `religious_only`: Celebrated by a religion and not made in law.
 * - `proxy_unconsummated`: Made by proxy and not consummated since.
 */
export type MarriageKind = "marriage" | "civil_union" | "religious_only" | "proxy_unconsummated";

/** A word of the list `marriage_end`. */
export type MarriageEnd = "divorce" | "annulment" | "death";

/** A word of the list `state`. */
export type State =
  | "AK" | "AL" | "AR" | "AS" | "AZ" | "CA" | "CO" | "CT" | "DC" | "DE" | "FL" | "GA" | "GU" | "HI" | "IA" | "ID" | "IL"
  | "IN" | "KS" | "KY" | "LA" | "MA" | "MD" | "ME" | "MI" | "MN" | "MO" | "MP" | "MS" | "MT" | "NC" | "ND" | "NE" | "NH"
  | "NJ" | "NM" | "NV" | "NY" | "OH" | "OK" | "OR" | "PA" | "PR" | "RI" | "SC" | "SD" | "TN" | "TX" | "UT" | "VA" | "VI"
  | "VT" | "WA" | "WI" | "WV" | "WY";

/** A word of the list `lives_with`. */
export type LivesWith = "parent" | "relative" | "other_adult" | "partner" | "foster_home" | "shelter" | "alone";

/** A word of the list `direction`. */
export type Direction = "entry" | "exit";

/**
 * A word of the list `entry_manner`:
 *
 * - `transit`: In transit without a visa.
 */
export type EntryManner = "inspected" | "not_inspected" | "crew" | "stowaway" | "transit" | "visa_waiver";

/** A word of the list `relation`. */
export type Relation = "birth" | "adoptive" | "step";

/**
 * A word of the list `legal_basis`:
 *
 * - `no_basis`: Known to rest on nothing in law.
 */
export type LegalBasis = "birth_record" | "acknowledged" | "court" | "adoption" | "no_basis";

/**
 * A word of the list `conflict_source`:
 *
 * - `orr`: Records of the Office of Refugee Resettlement.
 */
export type ConflictSource = "border" | "visa" | "court" | "orr" | "other_filing" | "other";

/** A word of the list `conflict_subject`. */
export type ConflictSubject = "identity" | "birth_date" | "parents" | "custody" | "other";

/**
 * A word of the list `court_kind`:
 *
 * - `tribal_ive`: A tribal court with a title IV-E agreement.
 * - `tribal_agreement`: A tribal court that acts under an agreement with the State.
 * - `agency`: No court: an agency.
 */
export type CourtKind =
  | "juvenile" | "family" | "probate" | "general" | "delinquency" | "declaratory" | "tribal_ive" | "tribal_agreement"
  | "tribal_other" | "support_only" | "agency" | "immigration" | "foreign";

/** A word of the list `court_proceeding`. */
export type CourtProceeding =
  | "adoption" | "custody" | "delinquency" | "dependency" | "extended_foster_care" | "guardianship_minor"
  | "guardianship_young_adult" | "kinship_guardianship" | "special_findings_petition" | "vulnerable_youth_guardianship";

/** A word of the list `docket_type`. */
export type DocketType = "CIRCUIT" | "FA" | "FD" | "FJ" | "FM" | "FN" | "JDR" | "ORR";

/** A word of the list `amendment`. */
export type Amendment = "adds_finding" | "names_legal_basis" | "clarifies_record" | "changes_custody" | "extends_term";

/**
 * A word of the list `custody_to`:
 *
 * - `orr`: The Office of Refugee Resettlement, whose custody the court recognized.
 */
export type CustodyTo = "nobody" | "state_agency" | "relative" | "other_person" | "parent" | "entity" | "orr";

/** A word of the list `relief`. */
export type Relief = "custody" | "guardianship" | "dependency" | "services" | "protection" | "orr_recognized";

/** A word of the list `determination`. */
export type Determination = "custody" | "reunification" | "best_interest";

/** A word of the list `refused_part`. */
export type RefusedPart = "custody" | "reunification" | "best_interest" | "whole";

/** A word of the list `reunification_ground`. */
export type ReunificationGround = "abuse" | "neglect" | "abandonment" | "similar" | "none_stated";

/** A word of the list `similar_cause`. */
export type SimilarCause = "death" | "deportation" | "incarceration" | "other";

/** A word of the list `best_interest_source`. */
export type BestInterestSource = "court" | "recognized_agency" | "other_agency" | "immigration_judge";

/**
 * A word of the list `best_interest_country`:
 *
 * - `last_residence`: The country of last habitual residence of the young person or the parents.
 */
export type BestInterestCountry = "nationality" | "last_residence" | "other";

/**
 * A word of the list `best_interest_reasons`:
 *
 * - `elsewhere`: Elsewhere in the record.
 */
export type BestInterestReasons = "in_order" | "elsewhere" | "nowhere";

/** A word of the list `primary_reason`. */
export type PrimaryReason = "protection" | "mixed" | "immigration_only";

/**
 * A word of the list `order_end`:
 *
 * - `reunified_found_parent`: Reunified with the parent named as unfit.
 */
export type OrderEnd =
  | "age" | "expired_by_its_terms" | "adoption" | "permanent_guardianship" | "other_permanency"
  | "reunified_found_parent" | "reunified_other_parent" | "custodian_gone" | "transferred" | "moved_away" | "runaway"
  | "dismissed_on_request" | "vacated" | "other";

/**
 * A word of the list `form`:
 *
 * - `g325a`: The form on which deferred action is asked for.
 * - `i821`: Temporary protected status.
 * - `i821d`: DACA.
 * - `notice_of_appeal`: To the Board of Immigration Appeals, EOIR-26.
 */
export type Form =
  | "i360" | "i485" | "i765" | "i131" | "i601" | "i290b" | "i589" | "g325a" | "i130" | "i212" | "i821" | "i821d"
  | "notice_of_appeal" | "motion";

/**
 * A word of the list `filed_with`:
 *
 * - `court`: A court of the United States.
 */
export type FiledWith = "uscis" | "eoir" | "bia" | "court";

/** A word of the list `motion`. */
export type Motion =
  | "reopen" | "reconsider" | "rescind" | "terminate" | "administrative_closure" | "continuance" | "stay";

/**
 * A word of the list `category`:
 *
 * - `c8`: Asylum pending.
 * - `c9`: Adjustment pending.
 * - `c10`: Cancellation pending.
 * - `c11`: Parole.
 * - `c14`: Deferred action.
 * - `c18`: Order of supervision.
 * - `c19`: Temporary protected status pending.
 * - `c33`: DACA.
 * - `a12`: Temporary protected status.
 */
export type Category = "c8" | "c9" | "c10" | "c11" | "c14" | "c18" | "c19" | "c33" | "a12" | "other";

/** A word of the list `relationship`. */
export type Relationship = "spouse" | "parent" | "child" | "sibling";

/** A word of the list `channel`. */
export type Channel = "paper" | "in_person" | "online";

/** A word of the list `signed_how`. */
export type SignedHow = "ink" | "copy_of_ink" | "typed" | "pasted_image" | "stamp" | "software" | "someone_else";

/** A word of the list `payment_method`. */
export type PaymentMethod = "card" | "bank_debit" | "paper_check" | "money_order";

/** A word of the list `rejection_reason`. */
export type RejectionReason = "signature" | "payment" | "fee" | "edition" | "missing_pages" | "wrong_address" | "other";

/**
 * A word of the list `ground_code`:
 *
 * - `1A_i`: Communicable disease.
 * - `1A_ii`: Missing vaccines.
 * - `1A_iii`: A disorder with harmful behavior.
 * - `1A_iv`: Drug abuse or addiction.
 * - `2A_i_I`: A crime involving moral turpitude.
 * - `2A_i_II`: A controlled-substance offense.
 * - `2B`: Two or more convictions with five years or more in all.
 * - `2C`: Traffickers in controlled substances.
 * - `2D`: Prostitution and vice.
 * - `2E`: Immunity from prosecution.
 * - `2G`: Violators of religious freedom.
 * - `2H`: Human traffickers.
 * - `2I`: Money laundering.
 * - `3A`: Espionage, sabotage, other unlawful activity.
 * - `3B`: Terrorism, listed gangs included.
 * - `3C`: Foreign policy.
 * - `3D`: Totalitarian party.
 * - `3E`: Persecution, genocide, torture, extrajudicial killing.
 * - `3F`: Association with terrorist organizations.
 * - `3G`: Child soldiers.
 * - `4`: Public charge.
 * - `5A`: Labor certification.
 * - `5B`: Foreign physicians.
 * - `5C`: Foreign health workers.
 * - `6A`: Present without admission or parole.
 * - `6B`: Failure to attend a removal hearing.
 * - `6C_i`: Misrepresentation.
 * - `6C_ii`: False claim to citizenship.
 * - `6D`: Stowaway.
 * - `6E`: Smuggler.
 * - `6F`: Civil document fraud.
 * - `6G`: Abuse of a student visa.
 * - `7A`: Immigrant documents.
 * - `7B`: Nonimmigrant documents.
 * - `8`: Ineligible for citizenship, draft.
 * - `9A`: Prior removal.
 * - `9B`: Unlawful presence of three or ten years.
 * - `9C`: Unlawful re-entry after removal or presence.
 * - `10A`: Polygamy.
 * - `10B`: Guardian of an inadmissible person.
 * - `10C`: Child abduction.
 * - `10D`: Unlawful voting.
 * - `10E`: Renunciation of citizenship for taxes.
 */
export type GroundCode =
  | "1A_i" | "1A_ii" | "1A_iii" | "1A_iv" | "2A_i_I" | "2A_i_II" | "2B" | "2C" | "2D" | "2E" | "2G" | "2H" | "2I" | "3A"
  | "3B" | "3C" | "3D" | "3E" | "3F" | "3G" | "4" | "5A" | "5B" | "5C" | "6A" | "6B" | "6C_i" | "6C_ii" | "6D" | "6E"
  | "6F" | "6G" | "7A" | "7B" | "8" | "9A" | "9B" | "9C" | "10A" | "10B" | "10C" | "10D" | "10E";

/** A word of the list `waiver_reason`. */
export type WaiverReason = "humanitarian" | "family_unity" | "public_interest";

/** A word of the list `request_kind`. */
export type RequestKind =
  | "initial_evidence" | "additional_evidence" | "appointment" | "intent_to_deny" | "intent_to_revoke" | "re_review";

/** A word of the list `request_subject`. */
export type RequestSubject =
  | "age" | "identity" | "order" | "similar_basis" | "best_interest" | "facts" | "relief" | "hhs_consent" | "conflict"
  | "discretion" | "other";

/** A word of the list `service`. */
export type Service = "mail" | "electronic" | "personal";

/** A word of the list `decided_by`. */
export type DecidedBy = "uscis" | "aao" | "immigration_judge" | "bia" | "court";

/** A word of the list `decision_kind`. */
export type DecisionKind =
  | "approved" | "denied" | "revoked" | "revoked_automatically" | "sustained" | "dismissed" | "remanded" | "withdrawn"
  | "abandoned";

/** A word of the list `decision_ground`. */
export type DecisionGround =
  | "age" | "identity" | "order" | "similar_basis" | "best_interest" | "facts" | "relief" | "hhs_consent" | "conflict"
  | "discretion" | "other" | "signature" | "fee" | "payment" | "late";

/** A word of the list `grant_kind`. */
export type GrantKind =
  | "deferred_action" | "work_permit" | "parole" | "advance_parole" | "voluntary_departure" | "green_card" | "tps"
  | "daca";

/** A word of the list `federal_custodian`. */
export type FederalCustodian = "hhs" | "dhs";

/**
 * A word of the list `taken_in`:
 *
 * - `state`: Inside a State.
 */
export type TakenIn = "state" | "border";

/** A word of the list `proceeding_end`. */
export type ProceedingEnd = "terminated" | "closed" | "dismissed" | "completed";

/** A word of the list `immigration_order_kind`. */
export type ImmigrationOrderKind = "after_hearing" | "in_absentia" | "expedited" | "stipulated";

/**
 * A word of the list `offense`:
 *
 * - `marijuana_30g_once`: One offense of possessing 30 grams or less of marijuana.
 */
export type Offense =
  | "controlled_substance" | "marijuana_30g_once" | "drug_trafficking" | "moral_turpitude" | "violent"
  | "aggregate_five_years" | "other";

/**
 * A word of the list `charge_code`:
 *
 * - `237_1A`: Inadmissible at entry, on no ground of 212(a)(2) or (3).
 * - `237_1A_on_2_or_3`: Inadmissible at entry on a ground of 212(a)(2) or (3).
 * - `237_1B`: Present in violation of law.
 * - `237_1C`: Violated status.
 * - `237_1D`: Conditional residence terminated.
 * - `237_3A`: Change of address not reported.
 * - `237_other`: Any other paragraph of 237(a).
 * - `212_1A_i`: Communicable disease.
 * - `212_1A_ii`: Missing vaccines.
 * - `212_1A_iii`: A disorder with harmful behavior.
 * - `212_1A_iv`: Drug abuse or addiction.
 * - `212_2A_i_I`: A crime involving moral turpitude.
 * - `212_2A_i_II`: A controlled-substance offense.
 * - `212_2B`: Two or more convictions with five years or more in all.
 * - `212_2C`: Traffickers in controlled substances.
 * - `212_2D`: Prostitution and vice.
 * - `212_2E`: Immunity from prosecution.
 * - `212_2G`: Violators of religious freedom.
 * - `212_2H`: Human traffickers.
 * - `212_2I`: Money laundering.
 * - `212_3A`: Espionage, sabotage, other unlawful activity.
 * - `212_3B`: Terrorism, listed gangs included.
 * - `212_3C`: Foreign policy.
 * - `212_3D`: Totalitarian party.
 * - `212_3E`: Persecution, genocide, torture, extrajudicial killing.
 * - `212_3F`: Association with terrorist organizations.
 * - `212_3G`: Child soldiers.
 * - `212_4`: Public charge.
 * - `212_5A`: Labor certification.
 * - `212_5B`: Foreign physicians.
 * - `212_5C`: Foreign health workers.
 * - `212_6A`: Present without admission or parole.
 * - `212_6B`: Failure to attend a removal hearing.
 * - `212_6C_i`: Misrepresentation.
 * - `212_6C_ii`: False claim to citizenship.
 * - `212_6D`: Stowaway.
 * - `212_6E`: Smuggler.
 * - `212_6F`: Civil document fraud.
 * - `212_6G`: Abuse of a student visa.
 * - `212_7A`: Immigrant documents.
 * - `212_7B`: Nonimmigrant documents.
 * - `212_8`: Ineligible for citizenship, draft.
 * - `212_9A`: Prior removal.
 * - `212_9B`: Unlawful presence of three or ten years.
 * - `212_9C`: Unlawful re-entry after removal or presence.
 * - `212_10A`: Polygamy.
 * - `212_10B`: Guardian of an inadmissible person.
 * - `212_10C`: Child abduction.
 * - `212_10D`: Unlawful voting.
 * - `212_10E`: Renunciation of citizenship for taxes.
 */
export type ChargeCode =
  | "237_1A" | "237_1A_on_2_or_3" | "237_1B" | "237_1C" | "237_1D" | "237_3A" | "237_other" | "212_1A_i" | "212_1A_ii"
  | "212_1A_iii" | "212_1A_iv" | "212_2A_i_I" | "212_2A_i_II" | "212_2B" | "212_2C" | "212_2D" | "212_2E" | "212_2G"
  | "212_2H" | "212_2I" | "212_3A" | "212_3B" | "212_3C" | "212_3D" | "212_3E" | "212_3F" | "212_3G" | "212_4"
  | "212_5A" | "212_5B" | "212_5C" | "212_6A" | "212_6B" | "212_6C_i" | "212_6C_ii" | "212_6D" | "212_6E" | "212_6F"
  | "212_6G" | "212_7A" | "212_7B" | "212_8" | "212_9A" | "212_9B" | "212_9C" | "212_10A" | "212_10B" | "212_10C"
  | "212_10D" | "212_10E";

/** A word of the list `fraud_finding`. */
export type FraudFinding = "frivolous_asylum" | "marriage_fraud";

/**
 * A word of the list `event_kind`:
 *
 * - `state_hearing`: Only of a case that is not in orders.
 */
export type EventKind =
  | "hearing_master" | "hearing_individual" | "state_hearing" | "ice_check_in" | "interview" | "judge_decision_oral"
  | "judge_decision_mailed" | "judge_decision_electronic" | "board_decision" | "briefing_schedule" | "motion_served"
  | "address_changed" | "immigration_arrest" | "bond_decision" | "fear_interview_negative" | "judgment_entered"
  | "records_request_received" | "records_request_refused" | "fee_notice" | "medical_signed" | "custody_transfer";
