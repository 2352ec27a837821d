// Made by sijs-law from core/law; do not edit.
use crate::law::book::{AmountId, ChoiceId, ClockId, FlagId, RuleId, StepId};

#[expect(dead_code, reason = "some are named by tables alone")]
pub(crate) mod rule {
    use super::RuleId;

    pub(crate) const GENERAL: RuleId = RuleId(0);
    pub(crate) const AGE_AT_FILING: RuleId = RuleId(1);
    pub(crate) const FILING_DATE: RuleId = RuleId(2);
    pub(crate) const I360_SIGNATURE: RuleId = RuleId(3);
    pub(crate) const I360_PAYMENT: RuleId = RuleId(4);
    pub(crate) const FEE_I360_HR1: RuleId = RuleId(5);
    pub(crate) const UNMARRIED_FILING: RuleId = RuleId(6);
    pub(crate) const UNMARRIED_ADJUDICATION: RuleId = RuleId(7);
    pub(crate) const PRESENT_FILING: RuleId = RuleId(8);
    pub(crate) const PRESENT_ADJUDICATION: RuleId = RuleId(9);
    pub(crate) const JUVENILE_COURT_QUALIFIES: RuleId = RuleId(10);
    pub(crate) const STATE_JUVENILE_AGE: RuleId = RuleId(11);
    pub(crate) const DEPENDENCY_OR_CUSTODY: RuleId = RuleId(12);
    pub(crate) const REUNIFICATION: RuleId = RuleId(13);
    pub(crate) const BEST_INTEREST: RuleId = RuleId(14);
    pub(crate) const ORDER_STATE_LAW_BASIS: RuleId = RuleId(15);
    pub(crate) const ORDER_PREDATES_FILING: RuleId = RuleId(16);
    pub(crate) const ORDER_IN_EFFECT_FILING: RuleId = RuleId(17);
    pub(crate) const ORDER_IN_EFFECT_ADJUDICATION: RuleId = RuleId(18);
    pub(crate) const CONSENT_PRIMARY_REASON: RuleId = RuleId(19);
    pub(crate) const CONSENT_FACTUAL_BASIS: RuleId = RuleId(20);
    pub(crate) const CONSENT_RELIEF: RuleId = RuleId(21);
    pub(crate) const CONSENT_MATERIAL_CONFLICT: RuleId = RuleId(22);
    pub(crate) const HHS_CONSENT: RuleId = RuleId(23);
    pub(crate) const DHS_CONSENT: RuleId = RuleId(24);
    pub(crate) const REVOKE_AUTO_REUNIFY: RuleId = RuleId(25);
    pub(crate) const REVOKE_AUTO_RETURN: RuleId = RuleId(26);
    pub(crate) const REVOKE_NOTICE: RuleId = RuleId(27);
    pub(crate) const REVOKE_LEGACY: RuleId = RuleId(28);
}

pub(crate) mod clock {
    use super::ClockId;

    pub(crate) const SIJ_I360_LAST_DAY: ClockId = ClockId(0);
}

pub(crate) mod choice {
    use super::ChoiceId;

    pub(crate) const AGE_LAW: ChoiceId = ChoiceId(0);
    pub(crate) const I360_CHANNEL: ChoiceId = ChoiceId(1);
    pub(crate) const MARRIAGE_LAW: ChoiceId = ChoiceId(2);
    pub(crate) const SIGNATURE_SORT: ChoiceId = ChoiceId(3);
    pub(crate) const SIGNATURE_RULE: ChoiceId = ChoiceId(4);
}

#[expect(dead_code, reason = "some are named by tables alone")]
pub(crate) mod amount {
    use super::AmountId;

    pub(crate) const LEAD_I360: AmountId = AmountId(0);
    pub(crate) const CLOSING_WITHIN: AmountId = AmountId(1);
    pub(crate) const RECHECK_AFTER: AmountId = AmountId(2);
    pub(crate) const RECHECK_AFTER_NO: AmountId = AmountId(3);
    pub(crate) const FLAG_AGE_OUT_WITHIN: AmountId = AmountId(4);
}

pub(crate) mod flag {
    use super::FlagId;

    pub(crate) const AGE_OUT_NEAR: FlagId = FlagId(0);
    pub(crate) const FORM_CAME_BACK: FlagId = FlagId(1);
    pub(crate) const LAWYER_FIRST: FlagId = FlagId(2);
}

#[expect(dead_code, reason = "some are named by tables alone")]
pub(crate) mod step {
    use super::StepId;

    pub(crate) const FILE_I360: StepId = StepId(0);
    pub(crate) const SEE_LAWYER_TODAY: StepId = StepId(1);
    pub(crate) const SEE_LAWYER_NOW: StepId = StepId(2);
    pub(crate) const TALK_TO_LAWYER: StepId = StepId(3);
    pub(crate) const TELL_LAWYER_FIRST: StepId = StepId(4);
    pub(crate) const SIGN_BY_HAND: StepId = StepId(5);
}

#[expect(dead_code, reason = "some are named by tables alone")]
pub(crate) mod point {
    pub(crate) mod general {
        use crate::law::book::PointId;

        pub(crate) const NOT_TOLD: PointId = PointId(0);
        pub(crate) const LAW_GAP: PointId = PointId(1);
        pub(crate) const RECORD_CONTRADICTION: PointId = PointId(2);
        pub(crate) const NOT_COVERED: PointId = PointId(3);
        pub(crate) const DAY_PAST_THE_CALENDAR: PointId = PointId(4);
    }
    pub(crate) mod age_at_filing {
        use crate::law::book::PointId;

        pub(crate) const RECEIVED_UNDER_21: PointId = PointId(5);
        pub(crate) const RECEIVED_LATE: PointId = PointId(6);
        pub(crate) const MAY_STILL_FILE: PointId = PointId(7);
        pub(crate) const TOO_LATE_TO_FILE: PointId = PointId(8);
        pub(crate) const WEEKEND_GRACE: PointId = PointId(9);
        pub(crate) const UNFILED_IN_GRACE: PointId = PointId(10);
        pub(crate) const RECEIVED_ON_BIRTHDAY: PointId = PointId(11);
        pub(crate) const UNFILED_ON_BIRTHDAY: PointId = PointId(12);
        pub(crate) const RECEIVED_LEAP_DAY: PointId = PointId(13);
        pub(crate) const UNFILED_LEAP_DAY: PointId = PointId(14);
        pub(crate) const WRONGLY_REJECTED: PointId = PointId(15);
        pub(crate) const SIGNATURE_INVALID: PointId = PointId(16);
        pub(crate) const DENIED_FOR_SIGNATURE: PointId = PointId(17);
        pub(crate) const DECIDED_UNDER_OLD_LAW: PointId = PointId(18);
    }
    pub(crate) mod filing_date {
        use crate::law::book::PointId;

        pub(crate) const RECEIVED_ON: PointId = PointId(19);
        pub(crate) const NOTHING_FILED: PointId = PointId(20);
        pub(crate) const DATE_IN_DOUBT: PointId = PointId(21);
    }
    pub(crate) mod i360_signature {
        use crate::law::book::PointId;

        pub(crate) const SIGNED_VALIDLY: PointId = PointId(22);
        pub(crate) const INVALID_AND_REJECTED: PointId = PointId(23);
        pub(crate) const INVALID_AND_DENIED: PointId = PointId(24);
        pub(crate) const INVALID_NOT_ACTED_ON: PointId = PointId(25);
        pub(crate) const INVALID_DECIDED_OTHERWISE: PointId = PointId(26);
        pub(crate) const NOT_FILED: PointId = PointId(27);
        pub(crate) const FILING_IN_DOUBT: PointId = PointId(28);
        pub(crate) const FILING_OUT_OF_REACH: PointId = PointId(29);
        pub(crate) const INVALID_OLDER_RULE: PointId = PointId(30);
    }
    pub(crate) mod unmarried_filing {
        use crate::law::book::PointId;

        pub(crate) const UNMARRIED_WHEN_FILED: PointId = PointId(31);
        pub(crate) const MARRIED_WHEN_FILED: PointId = PointId(32);
        pub(crate) const NOT_FILED_UNMARRIED: PointId = PointId(33);
        pub(crate) const NOT_FILED_MARRIED: PointId = PointId(34);
        pub(crate) const NOT_FILED: PointId = PointId(35);
        pub(crate) const FILING_IN_DOUBT: PointId = PointId(36);
        pub(crate) const FILING_OUT_OF_REACH: PointId = PointId(37);
        pub(crate) const CIVIL_UNION: PointId = PointId(38);
        pub(crate) const RELIGIOUS_ONLY: PointId = PointId(39);
        pub(crate) const PROXY_UNCONSUMMATED: PointId = PointId(40);
        pub(crate) const FORCED_OR_CHILD_MARRIAGE: PointId = PointId(41);
        pub(crate) const ANNULLED_AFTER_FILING: PointId = PointId(42);
        pub(crate) const MARRIED_UNDER_OLDER_LAW: PointId = PointId(43);
        pub(crate) const CHANGED_ON_THE_DAY: PointId = PointId(44);
    }
    pub(crate) mod dhs_consent {
        use crate::law::book::PointId;

        pub(crate) const APPROVED: PointId = PointId(45);
        pub(crate) const WAITS_FOR_DECISION: PointId = PointId(46);
        pub(crate) const NOT_FILED: PointId = PointId(47);
        pub(crate) const FILING_IN_DOUBT: PointId = PointId(48);
        pub(crate) const DENIED: PointId = PointId(49);
        pub(crate) const REVOKED: PointId = PointId(50);
        pub(crate) const DECISIONS_CROSS: PointId = PointId(51);
        pub(crate) const GIVEN_UP: PointId = PointId(52);
        pub(crate) const FILING_OUT_OF_REACH: PointId = PointId(53);
    }
}
