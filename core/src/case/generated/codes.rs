// Made from core/case.toml by `sijs-law generate`; edit that.
//! The closed lists of words.

use crate::case::code::words;

words! {
    /// A word of the list `by`.
    By {
        /// `stated`: The young person or a helper says so.
        Stated = "stated",
        /// `document`: A paper says so.
        Document = "document",
        /// `attorney`: An attorney or accredited representative who has read the record says so.
        Attorney = "attorney",
        /// `decided`: A court or an agency has decided so.
        Decided = "decided",
    }
}

words! {
    /// A word of the list `schema`.
    Schema {
        /// `sijs-case/1`.
        SijsCase1 = "sijs-case/1",
    }
}

/// The words of `country`.
#[rustfmt::skip]
pub(crate) const COUNTRY: &[&str] = &["AD","AE","AF","AG","AI","AL","AM","AO","AQ","AR","AS","AT","AU","AW","AX","AZ","BA","BB","BD","BE","BF","BG","BH","BI","BJ","BL","BM","BN","BO","BQ","BR","BS","BT","BV","BW","BY","BZ","CA","CC","CD","CF","CG","CH","CI","CK","CL","CM","CN","CO","CR","CU","CV","CW","CX","CY","CZ","DE","DJ","DK","DM","DO","DZ","EC","EE","EG","EH","ER","ES","ET","FI","FJ","FK","FM","FO","FR","GA","GB","GD","GE","GF","GG","GH","GI","GL","GM","GN","GP","GQ","GR","GS","GT","GU","GW","GY","HK","HM","HN","HR","HT","HU","ID","IE","IL","IM","IN","IO","IQ","IR","IS","IT","JE","JM","JO","JP","KE","KG","KH","KI","KM","KN","KP","KR","KW","KY","KZ","LA","LB","LC","LI","LK","LR","LS","LT","LU","LV","LY","MA","MC","MD","ME","MF","MG","MH","MK","ML","MM","MN","MO","MP","MQ","MR","MS","MT","MU","MV","MW","MX","MY","MZ","NA","NC","NE","NF","NG","NI","NL","NO","NP","NR","NU","NZ","OM","PA","PE","PF","PG","PH","PK","PL","PM","PN","PR","PS","PT","PW","PY","QA","RE","RO","RS","RU","RW","SA","SB","SC","SD","SE","SG","SH","SI","SJ","SK","SL","SM","SN","SO","SR","SS","ST","SV","SX","SY","SZ","TC","TD","TF","TG","TH","TJ","TK","TL","TM","TN","TO","TR","TT","TV","TW","TZ","UA","UG","UM","US","UY","UZ","VA","VC","VE","VG","VI","VN","VU","WF","WS","YE","YT","ZA","ZM","ZW",];

words! {
    /// A word of the list `marriage_kind`.
    MarriageKind {
        /// `marriage`.
        Marriage = "marriage",
        /// `civil_union`.
        CivilUnion = "civil_union",
        /// `religious_only`: Celebrated by a religion and not made in law.
        ReligiousOnly = "religious_only",
        /// `proxy_unconsummated`: Made by proxy and not consummated since.
        ProxyUnconsummated = "proxy_unconsummated",
    }
}

words! {
    /// A word of the list `marriage_end`.
    MarriageEnd {
        /// `divorce`.
        Divorce = "divorce",
        /// `annulment`.
        Annulment = "annulment",
        /// `death`.
        Death = "death",
    }
}

words! {
    /// A word of the list `state`.
    State {
        /// `AK`.
        AK = "AK",
        /// `AL`.
        AL = "AL",
        /// `AR`.
        AR = "AR",
        /// `AS`.
        AS = "AS",
        /// `AZ`.
        AZ = "AZ",
        /// `CA`.
        CA = "CA",
        /// `CO`.
        CO = "CO",
        /// `CT`.
        CT = "CT",
        /// `DC`.
        DC = "DC",
        /// `DE`.
        DE = "DE",
        /// `FL`.
        FL = "FL",
        /// `GA`.
        GA = "GA",
        /// `GU`.
        GU = "GU",
        /// `HI`.
        HI = "HI",
        /// `IA`.
        IA = "IA",
        /// `ID`.
        ID = "ID",
        /// `IL`.
        IL = "IL",
        /// `IN`.
        IN = "IN",
        /// `KS`.
        KS = "KS",
        /// `KY`.
        KY = "KY",
        /// `LA`.
        LA = "LA",
        /// `MA`.
        MA = "MA",
        /// `MD`.
        MD = "MD",
        /// `ME`.
        ME = "ME",
        /// `MI`.
        MI = "MI",
        /// `MN`.
        MN = "MN",
        /// `MO`.
        MO = "MO",
        /// `MP`.
        MP = "MP",
        /// `MS`.
        MS = "MS",
        /// `MT`.
        MT = "MT",
        /// `NC`.
        NC = "NC",
        /// `ND`.
        ND = "ND",
        /// `NE`.
        NE = "NE",
        /// `NH`.
        NH = "NH",
        /// `NJ`.
        NJ = "NJ",
        /// `NM`.
        NM = "NM",
        /// `NV`.
        NV = "NV",
        /// `NY`.
        NY = "NY",
        /// `OH`.
        OH = "OH",
        /// `OK`.
        OK = "OK",
        /// `OR`.
        OR = "OR",
        /// `PA`.
        PA = "PA",
        /// `PR`.
        PR = "PR",
        /// `RI`.
        RI = "RI",
        /// `SC`.
        SC = "SC",
        /// `SD`.
        SD = "SD",
        /// `TN`.
        TN = "TN",
        /// `TX`.
        TX = "TX",
        /// `UT`.
        UT = "UT",
        /// `VA`.
        VA = "VA",
        /// `VI`.
        VI = "VI",
        /// `VT`.
        VT = "VT",
        /// `WA`.
        WA = "WA",
        /// `WI`.
        WI = "WI",
        /// `WV`.
        WV = "WV",
        /// `WY`.
        WY = "WY",
    }
}

words! {
    /// A word of the list `lives_with`.
    LivesWith {
        /// `parent`.
        Parent = "parent",
        /// `relative`.
        Relative = "relative",
        /// `other_adult`.
        OtherAdult = "other_adult",
        /// `partner`.
        Partner = "partner",
        /// `foster_home`.
        FosterHome = "foster_home",
        /// `shelter`.
        Shelter = "shelter",
        /// `alone`.
        Alone = "alone",
    }
}

words! {
    /// A word of the list `direction`.
    Direction {
        /// `entry`.
        Entry = "entry",
        /// `exit`.
        Exit = "exit",
    }
}

words! {
    /// A word of the list `entry_manner`.
    EntryManner {
        /// `inspected`.
        Inspected = "inspected",
        /// `not_inspected`.
        NotInspected = "not_inspected",
        /// `crew`.
        Crew = "crew",
        /// `stowaway`.
        Stowaway = "stowaway",
        /// `transit`: In transit without a visa.
        Transit = "transit",
        /// `visa_waiver`.
        VisaWaiver = "visa_waiver",
    }
}

words! {
    /// A word of the list `relation`.
    Relation {
        /// `birth`.
        Birth = "birth",
        /// `adoptive`.
        Adoptive = "adoptive",
        /// `step`.
        Step = "step",
    }
}

words! {
    /// A word of the list `legal_basis`.
    LegalBasis {
        /// `birth_record`.
        BirthRecord = "birth_record",
        /// `acknowledged`.
        Acknowledged = "acknowledged",
        /// `court`.
        Court = "court",
        /// `adoption`.
        Adoption = "adoption",
        /// `no_basis`: Known to rest on nothing in law.
        NoBasis = "no_basis",
    }
}

words! {
    /// A word of the list `conflict_source`.
    ConflictSource {
        /// `border`.
        Border = "border",
        /// `visa`.
        Visa = "visa",
        /// `court`.
        Court = "court",
        /// `orr`: Records of the Office of Refugee Resettlement.
        Orr = "orr",
        /// `other_filing`.
        OtherFiling = "other_filing",
        /// `other`.
        Other = "other",
    }
}

words! {
    /// A word of the list `conflict_subject`.
    ConflictSubject {
        /// `identity`.
        Identity = "identity",
        /// `birth_date`.
        BirthDate = "birth_date",
        /// `parents`.
        Parents = "parents",
        /// `custody`.
        Custody = "custody",
        /// `other`.
        Other = "other",
    }
}

words! {
    /// A word of the list `court_kind`.
    CourtKind {
        /// `juvenile`.
        Juvenile = "juvenile",
        /// `family`.
        Family = "family",
        /// `probate`.
        Probate = "probate",
        /// `general`.
        General = "general",
        /// `delinquency`.
        Delinquency = "delinquency",
        /// `declaratory`.
        Declaratory = "declaratory",
        /// `tribal_ive`: A tribal court with a title IV-E agreement.
        TribalIve = "tribal_ive",
        /// `tribal_agreement`: A tribal court that acts under an agreement with the State.
        TribalAgreement = "tribal_agreement",
        /// `tribal_other`.
        TribalOther = "tribal_other",
        /// `support_only`.
        SupportOnly = "support_only",
        /// `agency`: No court: an agency.
        Agency = "agency",
        /// `immigration`.
        Immigration = "immigration",
        /// `foreign`.
        Foreign = "foreign",
    }
}

words! {
    /// A word of the list `court_proceeding`.
    CourtProceeding {
        /// `adoption`.
        Adoption = "adoption",
        /// `custody`.
        Custody = "custody",
        /// `delinquency`.
        Delinquency = "delinquency",
        /// `dependency`.
        Dependency = "dependency",
        /// `extended_foster_care`.
        ExtendedFosterCare = "extended_foster_care",
        /// `guardianship_minor`.
        GuardianshipMinor = "guardianship_minor",
        /// `guardianship_young_adult`.
        GuardianshipYoungAdult = "guardianship_young_adult",
        /// `kinship_guardianship`.
        KinshipGuardianship = "kinship_guardianship",
        /// `special_findings_petition`.
        SpecialFindingsPetition = "special_findings_petition",
        /// `vulnerable_youth_guardianship`.
        VulnerableYouthGuardianship = "vulnerable_youth_guardianship",
    }
}

words! {
    /// A word of the list `docket_type`.
    DocketType {
        /// `CIRCUIT`.
        Circuit = "CIRCUIT",
        /// `FA`.
        FA = "FA",
        /// `FD`.
        FD = "FD",
        /// `FJ`.
        FJ = "FJ",
        /// `FM`.
        FM = "FM",
        /// `FN`.
        FN = "FN",
        /// `JDR`.
        Jdr = "JDR",
        /// `ORR`.
        Orr = "ORR",
    }
}

words! {
    /// A word of the list `amendment`.
    Amendment {
        /// `adds_finding`.
        AddsFinding = "adds_finding",
        /// `names_legal_basis`.
        NamesLegalBasis = "names_legal_basis",
        /// `clarifies_record`.
        ClarifiesRecord = "clarifies_record",
        /// `changes_custody`.
        ChangesCustody = "changes_custody",
        /// `extends_term`.
        ExtendsTerm = "extends_term",
    }
}

words! {
    /// A word of the list `custody_to`.
    CustodyTo {
        /// `nobody`.
        Nobody = "nobody",
        /// `state_agency`.
        StateAgency = "state_agency",
        /// `relative`.
        Relative = "relative",
        /// `other_person`.
        OtherPerson = "other_person",
        /// `parent`.
        Parent = "parent",
        /// `entity`.
        Entity = "entity",
        /// `orr`: The Office of Refugee Resettlement, whose custody the court recognized.
        Orr = "orr",
    }
}

words! {
    /// A word of the list `relief`.
    Relief {
        /// `custody`.
        Custody = "custody",
        /// `guardianship`.
        Guardianship = "guardianship",
        /// `dependency`.
        Dependency = "dependency",
        /// `services`.
        Services = "services",
        /// `protection`.
        Protection = "protection",
        /// `orr_recognized`.
        OrrRecognized = "orr_recognized",
    }
}

words! {
    /// A word of the list `determination`.
    Determination {
        /// `custody`.
        Custody = "custody",
        /// `reunification`.
        Reunification = "reunification",
        /// `best_interest`.
        BestInterest = "best_interest",
    }
}

words! {
    /// A word of the list `refused_part`.
    RefusedPart {
        /// `custody`.
        Custody = "custody",
        /// `reunification`.
        Reunification = "reunification",
        /// `best_interest`.
        BestInterest = "best_interest",
        /// `whole`.
        Whole = "whole",
    }
}

words! {
    /// A word of the list `reunification_ground`.
    ReunificationGround {
        /// `abuse`.
        Abuse = "abuse",
        /// `neglect`.
        Neglect = "neglect",
        /// `abandonment`.
        Abandonment = "abandonment",
        /// `similar`.
        Similar = "similar",
        /// `none_stated`.
        NoneStated = "none_stated",
    }
}

words! {
    /// A word of the list `similar_cause`.
    SimilarCause {
        /// `death`.
        Death = "death",
        /// `deportation`.
        Deportation = "deportation",
        /// `incarceration`.
        Incarceration = "incarceration",
        /// `other`.
        Other = "other",
    }
}

words! {
    /// A word of the list `best_interest_source`.
    BestInterestSource {
        /// `court`.
        Court = "court",
        /// `recognized_agency`.
        RecognizedAgency = "recognized_agency",
        /// `other_agency`.
        OtherAgency = "other_agency",
        /// `immigration_judge`.
        ImmigrationJudge = "immigration_judge",
    }
}

words! {
    /// A word of the list `best_interest_country`.
    BestInterestCountry {
        /// `nationality`.
        Nationality = "nationality",
        /// `last_residence`: The country of last habitual residence of the young person or the parents.
        LastResidence = "last_residence",
        /// `other`.
        Other = "other",
    }
}

words! {
    /// A word of the list `best_interest_reasons`.
    BestInterestReasons {
        /// `in_order`.
        InOrder = "in_order",
        /// `elsewhere`: Elsewhere in the record.
        Elsewhere = "elsewhere",
        /// `nowhere`.
        Nowhere = "nowhere",
    }
}

words! {
    /// A word of the list `primary_reason`.
    PrimaryReason {
        /// `protection`.
        Protection = "protection",
        /// `mixed`.
        Mixed = "mixed",
        /// `immigration_only`.
        ImmigrationOnly = "immigration_only",
    }
}

words! {
    /// A word of the list `order_end`.
    OrderEnd {
        /// `age`.
        Age = "age",
        /// `expired_by_its_terms`.
        ExpiredByItsTerms = "expired_by_its_terms",
        /// `adoption`.
        Adoption = "adoption",
        /// `permanent_guardianship`.
        PermanentGuardianship = "permanent_guardianship",
        /// `other_permanency`.
        OtherPermanency = "other_permanency",
        /// `reunified_found_parent`: Reunified with the parent named as unfit.
        ReunifiedFoundParent = "reunified_found_parent",
        /// `reunified_other_parent`.
        ReunifiedOtherParent = "reunified_other_parent",
        /// `custodian_gone`.
        CustodianGone = "custodian_gone",
        /// `transferred`.
        Transferred = "transferred",
        /// `moved_away`.
        MovedAway = "moved_away",
        /// `runaway`.
        Runaway = "runaway",
        /// `dismissed_on_request`.
        DismissedOnRequest = "dismissed_on_request",
        /// `vacated`.
        Vacated = "vacated",
        /// `other`.
        Other = "other",
    }
}

words! {
    /// A word of the list `form`.
    Form {
        /// `i360`.
        I360 = "i360",
        /// `i485`.
        I485 = "i485",
        /// `i765`.
        I765 = "i765",
        /// `i131`.
        I131 = "i131",
        /// `i601`.
        I601 = "i601",
        /// `i290b`.
        I290b = "i290b",
        /// `i589`.
        I589 = "i589",
        /// `g325a`: The form on which deferred action is asked for.
        G325a = "g325a",
        /// `i130`.
        I130 = "i130",
        /// `i212`.
        I212 = "i212",
        /// `i821`: Temporary protected status.
        I821 = "i821",
        /// `i821d`: DACA.
        I821d = "i821d",
        /// `notice_of_appeal`: To the Board of Immigration Appeals, EOIR-26.
        NoticeOfAppeal = "notice_of_appeal",
        /// `motion`.
        Motion = "motion",
    }
}

words! {
    /// A word of the list `filed_with`.
    FiledWith {
        /// `uscis`.
        Uscis = "uscis",
        /// `eoir`.
        Eoir = "eoir",
        /// `bia`.
        Bia = "bia",
        /// `court`: A court of the United States.
        Court = "court",
    }
}

words! {
    /// A word of the list `motion`.
    Motion {
        /// `reopen`.
        Reopen = "reopen",
        /// `reconsider`.
        Reconsider = "reconsider",
        /// `rescind`.
        Rescind = "rescind",
        /// `terminate`.
        Terminate = "terminate",
        /// `administrative_closure`.
        AdministrativeClosure = "administrative_closure",
        /// `continuance`.
        Continuance = "continuance",
        /// `stay`.
        Stay = "stay",
    }
}

words! {
    /// A word of the list `category`.
    Category {
        /// `c8`: Asylum pending.
        C8 = "c8",
        /// `c9`: Adjustment pending.
        C9 = "c9",
        /// `c10`: Cancellation pending.
        C10 = "c10",
        /// `c11`: Parole.
        C11 = "c11",
        /// `c14`: Deferred action.
        C14 = "c14",
        /// `c18`: Order of supervision.
        C18 = "c18",
        /// `c19`: Temporary protected status pending.
        C19 = "c19",
        /// `c33`: DACA.
        C33 = "c33",
        /// `a12`: Temporary protected status.
        A12 = "a12",
        /// `other`.
        Other = "other",
    }
}

words! {
    /// A word of the list `relationship`.
    Relationship {
        /// `spouse`.
        Spouse = "spouse",
        /// `parent`.
        Parent = "parent",
        /// `child`.
        Child = "child",
        /// `sibling`.
        Sibling = "sibling",
    }
}

words! {
    /// A word of the list `channel`.
    Channel {
        /// `paper`.
        Paper = "paper",
        /// `in_person`.
        InPerson = "in_person",
        /// `online`.
        Online = "online",
    }
}

words! {
    /// A word of the list `signed_how`.
    SignedHow {
        /// `ink`.
        Ink = "ink",
        /// `copy_of_ink`.
        CopyOfInk = "copy_of_ink",
        /// `typed`.
        Typed = "typed",
        /// `pasted_image`.
        PastedImage = "pasted_image",
        /// `stamp`.
        Stamp = "stamp",
        /// `software`.
        Software = "software",
        /// `someone_else`.
        SomeoneElse = "someone_else",
    }
}

words! {
    /// A word of the list `payment_method`.
    PaymentMethod {
        /// `card`.
        Card = "card",
        /// `bank_debit`.
        BankDebit = "bank_debit",
        /// `paper_check`.
        PaperCheck = "paper_check",
        /// `money_order`.
        MoneyOrder = "money_order",
    }
}

words! {
    /// A word of the list `rejection_reason`.
    RejectionReason {
        /// `signature`.
        Signature = "signature",
        /// `payment`.
        Payment = "payment",
        /// `fee`.
        Fee = "fee",
        /// `edition`.
        Edition = "edition",
        /// `missing_pages`.
        MissingPages = "missing_pages",
        /// `wrong_address`.
        WrongAddress = "wrong_address",
        /// `other`.
        Other = "other",
    }
}

words! {
    /// A word of the list `ground_code`.
    #[expect(non_camel_case_types, reason = "paragraphs, as the statute spells them")]
    GroundCode {
        /// `1A_i`: Communicable disease.
        P1A_i = "1A_i",
        /// `1A_ii`: Missing vaccines.
        P1A_ii = "1A_ii",
        /// `1A_iii`: A disorder with harmful behavior.
        P1A_iii = "1A_iii",
        /// `1A_iv`: Drug abuse or addiction.
        P1A_iv = "1A_iv",
        /// `2A_i_I`: A crime involving moral turpitude.
        P2A_i_I = "2A_i_I",
        /// `2A_i_II`: A controlled-substance offense.
        P2A_i_II = "2A_i_II",
        /// `2B`: Two or more convictions with five years or more in all.
        P2B = "2B",
        /// `2C`: Traffickers in controlled substances.
        P2C = "2C",
        /// `2D`: Prostitution and vice.
        P2D = "2D",
        /// `2E`: Immunity from prosecution.
        P2E = "2E",
        /// `2G`: Violators of religious freedom.
        P2G = "2G",
        /// `2H`: Human traffickers.
        P2H = "2H",
        /// `2I`: Money laundering.
        P2I = "2I",
        /// `3A`: Espionage, sabotage, other unlawful activity.
        P3A = "3A",
        /// `3B`: Terrorism, listed gangs included.
        P3B = "3B",
        /// `3C`: Foreign policy.
        P3C = "3C",
        /// `3D`: Totalitarian party.
        P3D = "3D",
        /// `3E`: Persecution, genocide, torture, extrajudicial killing.
        P3E = "3E",
        /// `3F`: Association with terrorist organizations.
        P3F = "3F",
        /// `3G`: Child soldiers.
        P3G = "3G",
        /// `4`: Public charge.
        P4 = "4",
        /// `5A`: Labor certification.
        P5A = "5A",
        /// `5B`: Foreign physicians.
        P5B = "5B",
        /// `5C`: Foreign health workers.
        P5C = "5C",
        /// `6A`: Present without admission or parole.
        P6A = "6A",
        /// `6B`: Failure to attend a removal hearing.
        P6B = "6B",
        /// `6C_i`: Misrepresentation.
        P6C_i = "6C_i",
        /// `6C_ii`: False claim to citizenship.
        P6C_ii = "6C_ii",
        /// `6D`: Stowaway.
        P6D = "6D",
        /// `6E`: Smuggler.
        P6E = "6E",
        /// `6F`: Civil document fraud.
        P6F = "6F",
        /// `6G`: Abuse of a student visa.
        P6G = "6G",
        /// `7A`: Immigrant documents.
        P7A = "7A",
        /// `7B`: Nonimmigrant documents.
        P7B = "7B",
        /// `8`: Ineligible for citizenship, draft.
        P8 = "8",
        /// `9A`: Prior removal.
        P9A = "9A",
        /// `9B`: Unlawful presence of three or ten years.
        P9B = "9B",
        /// `9C`: Unlawful re-entry after removal or presence.
        P9C = "9C",
        /// `10A`: Polygamy.
        P10A = "10A",
        /// `10B`: Guardian of an inadmissible person.
        P10B = "10B",
        /// `10C`: Child abduction.
        P10C = "10C",
        /// `10D`: Unlawful voting.
        P10D = "10D",
        /// `10E`: Renunciation of citizenship for taxes.
        P10E = "10E",
    }
}

words! {
    /// A word of the list `waiver_reason`.
    WaiverReason {
        /// `humanitarian`.
        Humanitarian = "humanitarian",
        /// `family_unity`.
        FamilyUnity = "family_unity",
        /// `public_interest`.
        PublicInterest = "public_interest",
    }
}

words! {
    /// A word of the list `request_kind`.
    RequestKind {
        /// `initial_evidence`.
        InitialEvidence = "initial_evidence",
        /// `additional_evidence`.
        AdditionalEvidence = "additional_evidence",
        /// `appointment`.
        Appointment = "appointment",
        /// `intent_to_deny`.
        IntentToDeny = "intent_to_deny",
        /// `intent_to_revoke`.
        IntentToRevoke = "intent_to_revoke",
        /// `re_review`.
        ReReview = "re_review",
    }
}

words! {
    /// A word of the list `request_subject`.
    RequestSubject {
        /// `age`.
        Age = "age",
        /// `identity`.
        Identity = "identity",
        /// `order`.
        Order = "order",
        /// `similar_basis`.
        SimilarBasis = "similar_basis",
        /// `best_interest`.
        BestInterest = "best_interest",
        /// `facts`.
        Facts = "facts",
        /// `relief`.
        Relief = "relief",
        /// `hhs_consent`.
        HhsConsent = "hhs_consent",
        /// `conflict`.
        Conflict = "conflict",
        /// `discretion`.
        Discretion = "discretion",
        /// `other`.
        Other = "other",
    }
}

words! {
    /// A word of the list `service`.
    Service {
        /// `mail`.
        Mail = "mail",
        /// `electronic`.
        Electronic = "electronic",
        /// `personal`.
        Personal = "personal",
    }
}

words! {
    /// A word of the list `decided_by`.
    DecidedBy {
        /// `uscis`.
        Uscis = "uscis",
        /// `aao`.
        Aao = "aao",
        /// `immigration_judge`.
        ImmigrationJudge = "immigration_judge",
        /// `bia`.
        Bia = "bia",
        /// `court`.
        Court = "court",
    }
}

words! {
    /// A word of the list `decision_kind`.
    DecisionKind {
        /// `approved`.
        Approved = "approved",
        /// `denied`.
        Denied = "denied",
        /// `revoked`.
        Revoked = "revoked",
        /// `revoked_automatically`.
        RevokedAutomatically = "revoked_automatically",
        /// `sustained`.
        Sustained = "sustained",
        /// `dismissed`.
        Dismissed = "dismissed",
        /// `remanded`.
        Remanded = "remanded",
        /// `withdrawn`.
        Withdrawn = "withdrawn",
        /// `abandoned`.
        Abandoned = "abandoned",
    }
}

words! {
    /// A word of the list `decision_ground`.
    DecisionGround {
        /// `age`.
        Age = "age",
        /// `identity`.
        Identity = "identity",
        /// `order`.
        Order = "order",
        /// `similar_basis`.
        SimilarBasis = "similar_basis",
        /// `best_interest`.
        BestInterest = "best_interest",
        /// `facts`.
        Facts = "facts",
        /// `relief`.
        Relief = "relief",
        /// `hhs_consent`.
        HhsConsent = "hhs_consent",
        /// `conflict`.
        Conflict = "conflict",
        /// `discretion`.
        Discretion = "discretion",
        /// `other`.
        Other = "other",
        /// `signature`.
        Signature = "signature",
        /// `fee`.
        Fee = "fee",
        /// `payment`.
        Payment = "payment",
        /// `late`.
        Late = "late",
    }
}

words! {
    /// A word of the list `grant_kind`.
    GrantKind {
        /// `deferred_action`.
        DeferredAction = "deferred_action",
        /// `work_permit`.
        WorkPermit = "work_permit",
        /// `parole`.
        Parole = "parole",
        /// `advance_parole`.
        AdvanceParole = "advance_parole",
        /// `voluntary_departure`.
        VoluntaryDeparture = "voluntary_departure",
        /// `green_card`.
        GreenCard = "green_card",
        /// `tps`.
        Tps = "tps",
        /// `daca`.
        Daca = "daca",
    }
}

words! {
    /// A word of the list `federal_custodian`.
    FederalCustodian {
        /// `hhs`.
        Hhs = "hhs",
        /// `dhs`.
        Dhs = "dhs",
    }
}

words! {
    /// A word of the list `taken_in`.
    TakenIn {
        /// `state`: Inside a State.
        State = "state",
        /// `border`.
        Border = "border",
    }
}

words! {
    /// A word of the list `proceeding_end`.
    ProceedingEnd {
        /// `terminated`.
        Terminated = "terminated",
        /// `closed`.
        Closed = "closed",
        /// `dismissed`.
        Dismissed = "dismissed",
        /// `completed`.
        Completed = "completed",
    }
}

words! {
    /// A word of the list `immigration_order_kind`.
    ImmigrationOrderKind {
        /// `after_hearing`.
        AfterHearing = "after_hearing",
        /// `in_absentia`.
        InAbsentia = "in_absentia",
        /// `expedited`.
        Expedited = "expedited",
        /// `stipulated`.
        Stipulated = "stipulated",
    }
}

words! {
    /// A word of the list `offense`.
    Offense {
        /// `controlled_substance`.
        ControlledSubstance = "controlled_substance",
        /// `marijuana_30g_once`: One offense of possessing 30 grams or less of marijuana.
        Marijuana30gOnce = "marijuana_30g_once",
        /// `drug_trafficking`.
        DrugTrafficking = "drug_trafficking",
        /// `moral_turpitude`.
        MoralTurpitude = "moral_turpitude",
        /// `violent`.
        Violent = "violent",
        /// `aggregate_five_years`.
        AggregateFiveYears = "aggregate_five_years",
        /// `other`.
        Other = "other",
    }
}

words! {
    /// A word of the list `charge_code`.
    #[expect(non_camel_case_types, reason = "paragraphs, as the statute spells them")]
    ChargeCode {
        /// `237_1A`: Inadmissible at entry, on no ground of 212(a)(2) or (3).
        P237_1A = "237_1A",
        /// `237_1A_on_2_or_3`: Inadmissible at entry on a ground of 212(a)(2) or (3).
        P237_1A_on_2_or_3 = "237_1A_on_2_or_3",
        /// `237_1B`: Present in violation of law.
        P237_1B = "237_1B",
        /// `237_1C`: Violated status.
        P237_1C = "237_1C",
        /// `237_1D`: Conditional residence terminated.
        P237_1D = "237_1D",
        /// `237_3A`: Change of address not reported.
        P237_3A = "237_3A",
        /// `237_other`: Any other paragraph of 237(a).
        P237_other = "237_other",
        /// `212_1A_i`: Communicable disease.
        P212_1A_i = "212_1A_i",
        /// `212_1A_ii`: Missing vaccines.
        P212_1A_ii = "212_1A_ii",
        /// `212_1A_iii`: A disorder with harmful behavior.
        P212_1A_iii = "212_1A_iii",
        /// `212_1A_iv`: Drug abuse or addiction.
        P212_1A_iv = "212_1A_iv",
        /// `212_2A_i_I`: A crime involving moral turpitude.
        P212_2A_i_I = "212_2A_i_I",
        /// `212_2A_i_II`: A controlled-substance offense.
        P212_2A_i_II = "212_2A_i_II",
        /// `212_2B`: Two or more convictions with five years or more in all.
        P212_2B = "212_2B",
        /// `212_2C`: Traffickers in controlled substances.
        P212_2C = "212_2C",
        /// `212_2D`: Prostitution and vice.
        P212_2D = "212_2D",
        /// `212_2E`: Immunity from prosecution.
        P212_2E = "212_2E",
        /// `212_2G`: Violators of religious freedom.
        P212_2G = "212_2G",
        /// `212_2H`: Human traffickers.
        P212_2H = "212_2H",
        /// `212_2I`: Money laundering.
        P212_2I = "212_2I",
        /// `212_3A`: Espionage, sabotage, other unlawful activity.
        P212_3A = "212_3A",
        /// `212_3B`: Terrorism, listed gangs included.
        P212_3B = "212_3B",
        /// `212_3C`: Foreign policy.
        P212_3C = "212_3C",
        /// `212_3D`: Totalitarian party.
        P212_3D = "212_3D",
        /// `212_3E`: Persecution, genocide, torture, extrajudicial killing.
        P212_3E = "212_3E",
        /// `212_3F`: Association with terrorist organizations.
        P212_3F = "212_3F",
        /// `212_3G`: Child soldiers.
        P212_3G = "212_3G",
        /// `212_4`: Public charge.
        P212_4 = "212_4",
        /// `212_5A`: Labor certification.
        P212_5A = "212_5A",
        /// `212_5B`: Foreign physicians.
        P212_5B = "212_5B",
        /// `212_5C`: Foreign health workers.
        P212_5C = "212_5C",
        /// `212_6A`: Present without admission or parole.
        P212_6A = "212_6A",
        /// `212_6B`: Failure to attend a removal hearing.
        P212_6B = "212_6B",
        /// `212_6C_i`: Misrepresentation.
        P212_6C_i = "212_6C_i",
        /// `212_6C_ii`: False claim to citizenship.
        P212_6C_ii = "212_6C_ii",
        /// `212_6D`: Stowaway.
        P212_6D = "212_6D",
        /// `212_6E`: Smuggler.
        P212_6E = "212_6E",
        /// `212_6F`: Civil document fraud.
        P212_6F = "212_6F",
        /// `212_6G`: Abuse of a student visa.
        P212_6G = "212_6G",
        /// `212_7A`: Immigrant documents.
        P212_7A = "212_7A",
        /// `212_7B`: Nonimmigrant documents.
        P212_7B = "212_7B",
        /// `212_8`: Ineligible for citizenship, draft.
        P212_8 = "212_8",
        /// `212_9A`: Prior removal.
        P212_9A = "212_9A",
        /// `212_9B`: Unlawful presence of three or ten years.
        P212_9B = "212_9B",
        /// `212_9C`: Unlawful re-entry after removal or presence.
        P212_9C = "212_9C",
        /// `212_10A`: Polygamy.
        P212_10A = "212_10A",
        /// `212_10B`: Guardian of an inadmissible person.
        P212_10B = "212_10B",
        /// `212_10C`: Child abduction.
        P212_10C = "212_10C",
        /// `212_10D`: Unlawful voting.
        P212_10D = "212_10D",
        /// `212_10E`: Renunciation of citizenship for taxes.
        P212_10E = "212_10E",
    }
}

words! {
    /// A word of the list `fraud_finding`.
    FraudFinding {
        /// `frivolous_asylum`.
        FrivolousAsylum = "frivolous_asylum",
        /// `marriage_fraud`.
        MarriageFraud = "marriage_fraud",
    }
}

words! {
    /// A word of the list `event_kind`.
    EventKind {
        /// `hearing_master`.
        HearingMaster = "hearing_master",
        /// `hearing_individual`.
        HearingIndividual = "hearing_individual",
        /// `state_hearing`: Only of a case that is not in orders.
        StateHearing = "state_hearing",
        /// `ice_check_in`.
        IceCheckIn = "ice_check_in",
        /// `interview`.
        Interview = "interview",
        /// `judge_decision_oral`.
        JudgeDecisionOral = "judge_decision_oral",
        /// `judge_decision_mailed`.
        JudgeDecisionMailed = "judge_decision_mailed",
        /// `judge_decision_electronic`.
        JudgeDecisionElectronic = "judge_decision_electronic",
        /// `board_decision`.
        BoardDecision = "board_decision",
        /// `briefing_schedule`.
        BriefingSchedule = "briefing_schedule",
        /// `motion_served`.
        MotionServed = "motion_served",
        /// `address_changed`.
        AddressChanged = "address_changed",
        /// `immigration_arrest`.
        ImmigrationArrest = "immigration_arrest",
        /// `bond_decision`.
        BondDecision = "bond_decision",
        /// `fear_interview_negative`.
        FearInterviewNegative = "fear_interview_negative",
        /// `judgment_entered`.
        JudgmentEntered = "judgment_entered",
        /// `records_request_received`.
        RecordsRequestReceived = "records_request_received",
        /// `records_request_refused`.
        RecordsRequestRefused = "records_request_refused",
        /// `fee_notice`.
        FeeNotice = "fee_notice",
        /// `medical_signed`.
        MedicalSigned = "medical_signed",
        /// `custody_transfer`.
        CustodyTransfer = "custody_transfer",
    }
}
