//! The one error: a stable code, a path inside the input, a place; never a value.

use alloc::string::String;
use core::fmt;

/// Where in an object or a text an error lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum At {
    /// The ordinal (from 0) of the key in its object; the key itself may be a person's data.
    Ordinal(usize),
    /// Line and column (from 1) of a text that is not JSON.
    Place {
        /// Line, from 1.
        line: usize,
        /// Column in bytes, from 1.
        column: usize,
    },
}

/// Everything that can be refused. What stands in `path` and in messages is ours: never a value of the input.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("{code} at `{path}`: {}", code.message())]
pub struct SijsError {
    code: Code,
    path: String,
    at: Option<At>,
}

impl SijsError {
    pub(crate) fn new(code: Code, path: impl Into<String>) -> Self {
        Self { code, path: path.into(), at: None }
    }

    /// The same error at another path.
    pub(crate) fn at_path(self, path: impl Into<String>) -> Self {
        Self { path: path.into(), ..self }
    }

    pub(crate) fn at(mut self, at: At) -> Self {
        self.at = Some(at);
        self
    }

    /// The stable code, such as `case.not_a_date`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.code.as_str()
    }

    /// The path inside the input, such as `filings[0].received_date`; empty for the whole.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Where in its object or text, if that can be said.
    #[must_use]
    pub fn place(&self) -> Option<At> {
        self.at
    }

    /// The fixed English message of the code.
    #[must_use]
    pub fn message(&self) -> &'static str {
        self.code.message()
    }
}

impl fmt::Debug for SijsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

macro_rules! codes {
    ($($name:ident = $code:literal, $message:literal;)*) => {
        /// The codes of all errors, each with its fixed message.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Code { $(#[doc = $message] $name,)* }

        impl Code {
            pub(crate) fn as_str(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }

            pub(crate) fn message(self) -> &'static str {
                match self { $(Self::$name => $message,)* }
            }
        }
    };
}

codes! {
    JsonSyntax = "json.syntax", "not well-formed JSON";
    JsonTooLarge = "json.too_large", "larger than 1 MiB of text";
    JsonDuplicate = "json.duplicate_key", "the same key twice in one object";
    CaseUnknownField = "case.unknown_field", "not a field of the case";
    CaseDuplicateField = "case.duplicate_field", "the same field twice";
    CaseWrongType = "case.wrong_type", "not the kind of value that this field takes";
    CaseNotADate = "case.not_a_date", "not a calendar date in YYYY-MM-DD, YYYY-MM or YYYY form";
    CaseUnknownWord = "case.not_a_code", "not a word of this field's list";
    CaseNotAnId = "case.not_an_id", "not an id of 1 to 64 printable ASCII characters";
    CaseNotANumber = "case.not_a_number", "not a whole number in this field's range";
    CaseTooMany = "case.too_many", "more items than this list may hold";
    CaseTooLong = "case.too_long", "longer than 64 characters";
    CaseDuplicateId = "case.duplicate_id", "the same id on two items";
    CaseStated = "case.stated_conclusion", "this conclusion is never taken from the young person; say who drew it";
    CaseMissing = "case.missing_field", "a field that must be told is missing";
    CaseNoSuchPath = "case.no_such_path", "not a path of the case";
    CaseSchemaNewer = "case.schema_newer", "written for a newer schema than this engine knows";
    DayNotADay = "day.not_a_day", "not a calendar day in YYYY-MM-DD form";
    DayOutOfRange = "day.out_of_range", "outside the years 1900 to 2199";
    RequestDoor = "request.door", "no door of that name";
    RequestUnknownKey = "request.unknown_key", "not a key of this request";
    RequestMissing = "request.missing_key", "a key that this request needs is missing";
    RequestWrongType = "request.wrong_type", "not the kind of value that this key takes";
    RequestVersion = "request.version", "a version of requests that this engine does not know";
    RequestLaw = "request.law", "no law of that id is loaded";
    RequestLanguage = "request.language", "no words of that language are loaded";
    RequestAudience = "request.audience", "neither youth nor practitioner";
    RequestInclude = "request.include", "not a part that can be included";
    WordsFormat = "words.format", "not a pack of words that this engine can read";
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
