//! The closed words of the tables, and how each kind of id is spelled.

pub(super) const KINDS: &[&str] = &["requirement", "computed"];
pub(super) const OF: &[&str] = &["claim", "filing"];
pub(super) const MEASURED: &[&str] = &["filing", "order", "decision", "day"];
pub(super) const PHASES: &[&str] = &["petition", "approved"];
pub(super) const SUPPORT: &[&str] = &["verified", "corroborated", "secondary", "recalled", "practice"];
pub(super) const STATUS: &[&str] = &["in_force", "stayed", "vacated", "announced"];
pub(super) const KEYS: &[&str] = &["received", "submitted", "decided", "day"];
pub(super) const OUTCOMES: &[&str] =
    &["satisfied", "not_satisfied", "not_yet", "unknown", "needs_review", "not_applicable"];
pub(super) const LEANS: &[&str] = &["favourable", "unfavourable"];
pub(super) const TODAY: &[&str] = &["for", "against"];
pub(super) const GIVES: &[&str] = &["legal_last", "policy_last"];
pub(super) const ROLLS: &[&str] = &["next_business_day"];
pub(super) const WEEKDAYS: &[&str] = &["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
pub(super) const STEP_KINDS: &[&str] = &["law", "practice"];

/// What a value of a point is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueKind {
    Day,
    Number,
    Dollars,
    Word,
    Place,
}

impl ValueKind {
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Day, Self::Number, Self::Dollars, Self::Word, Self::Place].into_iter().find(|kind| kind.word() == word)
    }

    pub fn word(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Number => "number",
            Self::Dollars => "dollars",
            Self::Word => "word",
            Self::Place => "place",
        }
    }
}

/// How an id is spelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Spelling {
    /// `age-at-filing`
    Kebab,
    /// `sij_i360_last_day`
    Snake,
}

impl Spelling {
    pub(super) fn allows(self, id: &str) -> bool {
        let (mark, twice) = match self {
            Self::Kebab => ('-', "--"),
            Self::Snake => ('_', "__"),
        };
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == mark;
        let whole = id.starts_with(|c: char| c.is_ascii_lowercase()) && id.chars().all(plain);
        whole && !id.ends_with(mark) && !id.contains(twice) && !KEYWORDS.contains(&id)
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Kebab => "small letters and digits joined by `-`, beginning with a letter, no keyword of a language",
            Self::Snake => "small letters and digits joined by `_`, beginning with a letter, no keyword of a language",
        }
    }
}

/// Hard keywords of Rust, which generated names may not be.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true",
    "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];
