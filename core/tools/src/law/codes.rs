//! The codes of all complaints about the law, each with a bad table of its own in `tests/bad/`.

pub(super) const UNREADABLE: &str = "unreadable";
pub(super) const NO_OPENING_COMMENT: &str = "no-opening-comment";
pub(super) const UNKNOWN_KEY: &str = "unknown-key";
pub(super) const MISSING_KEY: &str = "missing-key";
pub(super) const WRONG_TYPE: &str = "wrong-type";
pub(super) const UNKNOWN_WORD: &str = "unknown-word";
pub(super) const NOT_A_DAY: &str = "not-a-day";
pub(super) const NOT_AN_ID: &str = "not-an-id";
pub(super) const DUPLICATE_ID: &str = "duplicate-id";
pub(super) const UNKNOWN_SOURCE: &str = "unknown-source";
pub(super) const UNKNOWN_STEP: &str = "unknown-step";
pub(super) const UNKNOWN_RULE: &str = "unknown-rule";
pub(super) const UNKNOWN_AMOUNT: &str = "unknown-amount";
pub(super) const UNKNOWN_CALENDAR: &str = "unknown-calendar";
pub(super) const UNKNOWN_CLOCK_VERSION: &str = "unknown-clock-version";
pub(super) const OVER_UNKNOWN_ROW: &str = "over-unknown-row";
pub(super) const ROW_WITHOUT_SOURCE: &str = "row-without-source";
pub(super) const ROW_GIVEN_TWICE: &str = "row-given-twice";
pub(super) const INVERTED_PERIOD: &str = "inverted-period";
pub(super) const STATUS_OUT_OF_ORDER: &str = "status-out-of-order";
pub(super) const MIXED_WHERE: &str = "mixed-where";
pub(super) const CONFLICT: &str = "conflict";
pub(super) const LEAN_WITHOUT_REVIEW: &str = "lean-without-review";
pub(super) const TODAY_WITHOUT_NOT_YET: &str = "today-without-not-yet";
pub(super) const SOFT_NO: &str = "soft-no";
pub(super) const VALUE_KIND_UNKNOWN: &str = "value-kind-unknown";
pub(super) const VERSION_WITHOUT_GIVES: &str = "version-without-gives";
pub(super) const TABLE_WINDOW_INVERTED: &str = "table-window-inverted";
pub(super) const OBSERVED_TWICE: &str = "observed-twice";
pub(super) const FLAG_NUMBER_TWICE: &str = "flag-number-twice";

/// All of them.
pub const CODES: &[&str] = &[
    UNREADABLE,
    NO_OPENING_COMMENT,
    UNKNOWN_KEY,
    MISSING_KEY,
    WRONG_TYPE,
    UNKNOWN_WORD,
    NOT_A_DAY,
    NOT_AN_ID,
    DUPLICATE_ID,
    UNKNOWN_SOURCE,
    UNKNOWN_STEP,
    UNKNOWN_RULE,
    UNKNOWN_AMOUNT,
    UNKNOWN_CALENDAR,
    UNKNOWN_CLOCK_VERSION,
    OVER_UNKNOWN_ROW,
    ROW_WITHOUT_SOURCE,
    ROW_GIVEN_TWICE,
    INVERTED_PERIOD,
    STATUS_OUT_OF_ORDER,
    MIXED_WHERE,
    CONFLICT,
    LEAN_WITHOUT_REVIEW,
    TODAY_WITHOUT_NOT_YET,
    SOFT_NO,
    VALUE_KIND_UNKNOWN,
    VERSION_WITHOUT_GIVES,
    TABLE_WINDOW_INVERTED,
    OBSERVED_TWICE,
    FLAG_NUMBER_TWICE,
];
