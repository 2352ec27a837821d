//! From ids to names in Rust.

/// `age-at-filing` as `age_at_filing`: a function or a module.
pub(super) fn snake(id: &str) -> String {
    id.replace('-', "_")
}

/// `age-at-filing` as `AGE_AT_FILING`: a constant.
pub(super) fn constant(id: &str) -> String {
    snake(id).to_ascii_uppercase()
}

/// `not_satisfied` as `NotSatisfied`: a variant.
pub(super) fn variant(word: &str) -> String {
    word.split(['_', '-']).map(capital).collect()
}

fn capital(part: &str) -> String {
    let mut chars = part.chars();
    chars.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(chars).collect()
}
