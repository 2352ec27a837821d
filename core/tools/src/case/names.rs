//! How the names of facts and words read in Rust, and which names no language can take.

/// Hard keywords of C, Swift, Kotlin, Python, TypeScript and Rust.
#[rustfmt::skip]
const KEYWORDS: &[&str] = &[
    "False", "None", "Self", "True", "abstract", "and", "any", "as", "assert", "associatedtype", "async", "auto",
    "await", "become", "box", "break", "case", "catch", "char", "class", "const", "continue", "crate", "debugger",
    "def", "default", "defer", "deinit", "del", "delete", "do", "double", "dyn", "elif", "else", "enum", "except",
    "export", "extends", "extension", "extern", "fallthrough", "false", "fileprivate", "final", "finally", "float",
    "fn", "for", "from", "fun", "func", "function", "gen", "global", "goto", "guard", "if", "impl", "implements",
    "import", "in", "init", "inline", "inout", "instanceof", "int", "interface", "internal", "is", "lambda", "let",
    "long", "loop", "macro", "match", "mod", "move", "mut", "new", "nil", "nonlocal", "not", "null", "object",
    "operator", "or", "override", "package", "pass", "precedencegroup", "priv", "private", "protected", "protocol",
    "pub", "public", "raise", "ref", "register", "repeat", "restrict", "rethrows", "return", "self", "short", "signed",
    "sizeof", "static", "struct", "subscript", "super", "switch", "this", "throw", "throws", "trait", "true", "try",
    "type", "typealias", "typedef", "typeof", "union", "unsafe", "unsigned", "unsized", "use", "val", "var", "virtual",
    "void", "volatile", "when", "where", "while", "with", "yield",
];

/// Whether a name is a hard keyword of some language.
pub fn is_keyword(name: &str) -> bool {
    KEYWORDS.binary_search(&name).is_ok()
}

/// Whether a name is snake_case ASCII that begins with a letter.
pub fn is_snake(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && !name.ends_with('_')
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

/// Whether a name is that of a Rust type.
pub fn is_pascal(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase()) && name.chars().all(|c| c.is_ascii_alphanumeric())
}

/// The Rust type of a list of words.
pub fn type_name(list: &str) -> String {
    list.split('_').map(capital).collect()
}

/// The Rust variant of a word: `i360` -> `I360`, `in_person` -> `InPerson`, `NJ` -> `NJ`, `CIRCUIT` -> `Circuit`; one that
/// begins with a digit is a paragraph of a statute and stays as it is spelled: `6C_ii` -> `P6C_ii`.
pub fn variant(word: &str) -> String {
    if word.starts_with(|c: char| c.is_ascii_digit()) {
        return format!("P{word}");
    }
    if word.chars().all(|c| c.is_ascii_uppercase()) {
        return if word.len() <= 2 { word.into() } else { capital(&word.to_ascii_lowercase()) };
    }
    word.split(|c: char| !c.is_ascii_alphanumeric()).map(capital).collect()
}

/// The constant of a path: `filings[].requests[].date` -> `FILINGS_REQUESTS_DATE`.
pub fn constant(path: &str) -> String {
    path.replace("[]", "").replace('.', "_").to_ascii_uppercase()
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_are_sorted_for_the_search() {
        assert!(KEYWORDS.is_sorted());
        assert!(is_keyword("in") && is_keyword("fun") && !is_keyword("kind"));
    }

    #[test]
    fn words_become_variants() {
        for (word, name) in
            [("i360", "I360"), ("in_person", "InPerson"), ("NJ", "NJ"), ("JDR", "Jdr"), ("6C_ii", "P6C_ii")]
        {
            assert_eq!(variant(word), name);
        }
        assert_eq!(variant("sijs-case/1"), "SijsCase1");
        assert_eq!(constant("filings[].requests[].date"), "FILINGS_REQUESTS_DATE");
    }
}
