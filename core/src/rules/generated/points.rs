// Made by sijs-law from core/law; do not edit.

pub(crate) mod age_at_filing {
    use crate::law::PointId;
    use crate::matter::{Point, Value};

    pub(crate) fn received_under_21(received: impl Into<Value>, last: impl Into<Value>) -> Point {
        Point::new(PointId(5)).with(received).with(last)
    }
    pub(crate) fn received_late(received: impl Into<Value>, last: impl Into<Value>) -> Point {
        Point::new(PointId(6)).with(received).with(last)
    }
    pub(crate) fn may_still_file(last: impl Into<Value>) -> Point {
        Point::new(PointId(7)).with(last)
    }
    pub(crate) fn too_late_to_file(last: impl Into<Value>) -> Point {
        Point::new(PointId(8)).with(last)
    }
    pub(crate) fn weekend_grace(received: impl Into<Value>, last: impl Into<Value>) -> Point {
        Point::new(PointId(9)).with(received).with(last)
    }
    pub(crate) fn unfiled_in_grace(last: impl Into<Value>) -> Point {
        Point::new(PointId(10)).with(last)
    }
    pub(crate) fn received_on_birthday(received: impl Into<Value>, last: impl Into<Value>) -> Point {
        Point::new(PointId(11)).with(received).with(last)
    }
    pub(crate) fn unfiled_on_birthday(last: impl Into<Value>) -> Point {
        Point::new(PointId(12)).with(last)
    }
    pub(crate) fn received_leap_day(received: impl Into<Value>, last: impl Into<Value>) -> Point {
        Point::new(PointId(13)).with(received).with(last)
    }
    pub(crate) fn unfiled_leap_day(last: impl Into<Value>) -> Point {
        Point::new(PointId(14)).with(last)
    }
    pub(crate) fn wrongly_rejected(last: impl Into<Value>) -> Point {
        Point::new(PointId(15)).with(last)
    }
    pub(crate) fn signature_invalid(received: impl Into<Value>, last: impl Into<Value>) -> Point {
        Point::new(PointId(16)).with(received).with(last)
    }
    pub(crate) fn denied_for_signature(received: impl Into<Value>, last: impl Into<Value>) -> Point {
        Point::new(PointId(17)).with(received).with(last)
    }
    pub(crate) fn decided_under_old_law(decided: impl Into<Value>) -> Point {
        Point::new(PointId(18)).with(decided)
    }
}

pub(crate) mod filing_date {
    use crate::law::PointId;
    use crate::matter::{Point, Value};

    pub(crate) fn received_on(received: impl Into<Value>) -> Point {
        Point::new(PointId(19)).with(received)
    }
    pub(crate) fn nothing_filed(last: impl Into<Value>) -> Point {
        Point::new(PointId(20)).with(last)
    }
    pub(crate) fn date_in_doubt(received: impl Into<Value>) -> Point {
        Point::new(PointId(21)).with(received)
    }
}

pub(crate) mod i360_signature {
    use crate::law::PointId;
    use crate::matter::{Point, Value};

    pub(crate) fn signed_validly() -> Point {
        Point::new(PointId(22))
    }
    pub(crate) fn invalid_and_rejected() -> Point {
        Point::new(PointId(23))
    }
    pub(crate) fn invalid_and_denied() -> Point {
        Point::new(PointId(24))
    }
    pub(crate) fn invalid_not_acted_on() -> Point {
        Point::new(PointId(25))
    }
    pub(crate) fn invalid_decided_otherwise() -> Point {
        Point::new(PointId(26))
    }
    pub(crate) fn not_filed(last: impl Into<Value>) -> Point {
        Point::new(PointId(27)).with(last)
    }
    pub(crate) fn filing_in_doubt(last: impl Into<Value>) -> Point {
        Point::new(PointId(28)).with(last)
    }
    pub(crate) fn filing_out_of_reach() -> Point {
        Point::new(PointId(29))
    }
    pub(crate) fn invalid_older_rule() -> Point {
        Point::new(PointId(30))
    }
}

pub(crate) mod unmarried_filing {
    use crate::law::PointId;
    use crate::matter::{Point, Value};

    pub(crate) fn unmarried_when_filed(received: impl Into<Value>) -> Point {
        Point::new(PointId(31)).with(received)
    }
    pub(crate) fn married_when_filed(received: impl Into<Value>) -> Point {
        Point::new(PointId(32)).with(received)
    }
    pub(crate) fn not_filed_unmarried(last: impl Into<Value>) -> Point {
        Point::new(PointId(33)).with(last)
    }
    pub(crate) fn not_filed_married(last: impl Into<Value>) -> Point {
        Point::new(PointId(34)).with(last)
    }
    pub(crate) fn not_filed(last: impl Into<Value>) -> Point {
        Point::new(PointId(35)).with(last)
    }
    pub(crate) fn filing_in_doubt(last: impl Into<Value>) -> Point {
        Point::new(PointId(36)).with(last)
    }
    pub(crate) fn filing_out_of_reach() -> Point {
        Point::new(PointId(37))
    }
    pub(crate) fn civil_union(received: impl Into<Value>) -> Point {
        Point::new(PointId(38)).with(received)
    }
    pub(crate) fn religious_only(received: impl Into<Value>) -> Point {
        Point::new(PointId(39)).with(received)
    }
    pub(crate) fn proxy_unconsummated(received: impl Into<Value>) -> Point {
        Point::new(PointId(40)).with(received)
    }
    pub(crate) fn forced_or_child_marriage(received: impl Into<Value>) -> Point {
        Point::new(PointId(41)).with(received)
    }
    pub(crate) fn annulled_after_filing(received: impl Into<Value>) -> Point {
        Point::new(PointId(42)).with(received)
    }
    pub(crate) fn married_under_older_law(received: impl Into<Value>) -> Point {
        Point::new(PointId(43)).with(received)
    }
    pub(crate) fn changed_on_the_day(received: impl Into<Value>) -> Point {
        Point::new(PointId(44)).with(received)
    }
}

pub(crate) mod dhs_consent {
    use crate::law::PointId;
    use crate::matter::{Point, Value};

    pub(crate) fn approved(decided: impl Into<Value>) -> Point {
        Point::new(PointId(45)).with(decided)
    }
    pub(crate) fn waits_for_decision() -> Point {
        Point::new(PointId(46))
    }
    pub(crate) fn not_filed(last: impl Into<Value>) -> Point {
        Point::new(PointId(47)).with(last)
    }
    pub(crate) fn filing_in_doubt(last: impl Into<Value>) -> Point {
        Point::new(PointId(48)).with(last)
    }
    pub(crate) fn denied(decided: impl Into<Value>) -> Point {
        Point::new(PointId(49)).with(decided)
    }
    pub(crate) fn revoked(decided: impl Into<Value>) -> Point {
        Point::new(PointId(50)).with(decided)
    }
    pub(crate) fn decisions_cross() -> Point {
        Point::new(PointId(51))
    }
    pub(crate) fn given_up(decided: impl Into<Value>) -> Point {
        Point::new(PointId(52)).with(decided)
    }
    pub(crate) fn filing_out_of_reach() -> Point {
        Point::new(PointId(53))
    }
}
