//! Rust source as the suites look at it: tokens, with what is only said (comments, strings) kept apart from code.

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A name or a word of the language, without `r#`.
    Word,
    Lifetime,
    Number,
    /// Text between quotes of any kind, without them.
    Text,
    /// One sign, or `::`.
    Sign,
    /// With its slashes.
    Comment,
}

/// A token and its line, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token<'s> {
    pub kind: Kind,
    pub text: &'s str,
    pub line: usize,
}

impl Token<'_> {
    /// Whether it is this word or sign of code.
    pub fn is(&self, code: &str) -> bool {
        matches!(self.kind, Kind::Word | Kind::Sign) && self.text == code
    }
}

/// Every token of a source, comments too.
pub fn tokens(source: &str) -> Vec<Token<'_>> {
    let mut lexer = Lexer { source, at: 0, line: 1 };
    let mut found = Vec::new();
    while let Some(token) = lexer.next(found.last()) {
        found.push(token);
    }
    found
}

/// The tokens of code alone.
pub fn code(source: &str) -> Vec<Token<'_>> {
    tokens(source).into_iter().filter(|token| token.kind != Kind::Comment).collect()
}

struct Lexer<'s> {
    source: &'s str,
    at: usize,
    line: usize,
}

impl<'s> Lexer<'s> {
    fn rest(&self) -> &'s str {
        &self.source[self.at..]
    }

    fn next(&mut self, last: Option<&Token<'s>>) -> Option<Token<'s>> {
        let blank = self.rest().len() - self.rest().trim_start().len();
        self.pass(blank);
        let rest = self.rest();
        let first = rest.chars().next()?;
        let (kind, length, from, to) = if rest.starts_with("//") {
            let length = rest.find('\n').unwrap_or(rest.len());
            (Kind::Comment, length, 0, length)
        } else if rest.starts_with("/*") {
            let length = block(rest);
            (Kind::Comment, length, 0, length)
        } else if let Some((length, from, to)) = text(rest) {
            (Kind::Text, length, from, to)
        } else if first == '\'' {
            let length = 1 + word(&rest[1..]);
            (Kind::Lifetime, length, 0, length)
        } else if let Some(raw) = rest.strip_prefix("r#").filter(|raw| word(raw) > 0) {
            let length = 2 + word(raw);
            (Kind::Word, length, 2, length)
        } else if first.is_ascii_digit() {
            let after_dot = last.is_some_and(|last| last.is("."));
            let length = number(rest, !after_dot);
            (Kind::Number, length, 0, length)
        } else if word(rest) > 0 {
            let length = word(rest);
            (Kind::Word, length, 0, length)
        } else {
            let length = if rest.starts_with("::") { 2 } else { first.len_utf8() };
            (Kind::Sign, length, 0, length)
        };
        let token = Token { kind, text: &rest[from..to], line: self.line };
        self.pass(length);
        Some(token)
    }

    fn pass(&mut self, length: usize) {
        self.line += self.rest()[..length].matches('\n').count();
        self.at += length;
    }
}

fn word(rest: &str) -> usize {
    let is_part = |(at, letter): &(usize, char)| {
        *letter == '_' || letter.is_alphabetic() || (*at > 0 && letter.is_alphanumeric())
    };
    rest.char_indices().take_while(is_part).map(|(at, letter)| at + letter.len_utf8()).last().unwrap_or(0)
}

/// Digits, a point only before a digit (`0..9` is a range) and, after a dot, none (`x.0.1` are two places).
fn number(rest: &str, may_have_point: bool) -> usize {
    let bytes = rest.as_bytes();
    let mut length = 0;
    let mut may_have_point = may_have_point;
    while let Some(byte) = bytes.get(length) {
        let digit_follows = bytes.get(length + 1).is_some_and(u8::is_ascii_digit);
        match byte {
            b'_' => length += 1,
            byte if byte.is_ascii_alphanumeric() => length += 1,
            b'.' if may_have_point && digit_follows => {
                may_have_point = false;
                length += 1;
            }
            _ => break,
        }
    }
    length
}

fn block(rest: &str) -> usize {
    let (mut at, mut depth) = (0, 0_usize);
    while at < rest.len() {
        let here = &rest.as_bytes()[at..];
        if here.starts_with(b"/*") {
            (at, depth) = (at + 2, depth + 1);
        } else if here.starts_with(b"*/") {
            (at, depth) = (at + 2, depth - 1);
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    rest.len()
}

/// A string of any kind or a letter in quotes: its length, and where its text begins and ends.
fn text(rest: &str) -> Option<(usize, usize, usize)> {
    let prefix = ["br", "cr", "b", "c", "r", ""].into_iter().find(|prefix| {
        let after = rest.strip_prefix(*prefix);
        after.is_some_and(|after| match prefix.ends_with('r') {
            true => after.trim_start_matches('#').starts_with('"'),
            false => after.starts_with('"') || (!prefix.starts_with('c') && after.starts_with('\'')),
        })
    })?;
    let after = &rest[prefix.len()..];
    if prefix.ends_with('r') {
        let hashes = after.len() - after.trim_start_matches('#').len();
        let close = format!("\"{}", "#".repeat(hashes));
        let from = prefix.len() + hashes + 1;
        let to = rest[from..].find(&close).map_or(rest.len(), |at| from + at);
        return Some(((to + close.len()).min(rest.len()), from, to));
    }
    let quote = after.chars().next()?;
    // 'a is a lifetime, 'a' a letter
    if quote == '\'' {
        let mut letters = after.chars().skip(1);
        let (letter, next) = (letters.next()?, letters.next());
        if letter != '\\' && next != Some('\'') {
            return None;
        }
    }
    let from = prefix.len() + 1;
    let mut escaped = false;
    for (at, letter) in rest[from..].char_indices() {
        if !escaped && letter == quote {
            return Some((from + at + 1, from, from + at));
        }
        escaped = !escaped && letter == '\\';
    }
    Some((rest.len(), from, rest.len()))
}

/// The last token of the group that opens at `open`; the last of all where it does not close.
pub fn close(code: &[Token<'_>], open: usize) -> usize {
    let mut depth = 0_usize;
    for (at, token) in code.iter().enumerate().skip(open) {
        if ["(", "[", "{"].iter().any(|sign| token.is(sign)) {
            depth += 1;
        } else if [")", "]", "}"].iter().any(|sign| token.is(sign)) {
            depth = depth.saturating_sub(1);
            if depth == 0 {
                return at;
            }
        }
    }
    code.len().saturating_sub(1)
}

/// For each token whether it is compiled in tests alone, by a `#[cfg(test)]` before its item; and the modules without a
/// body that are.
pub fn only_in_tests<'s>(code: &[Token<'s>]) -> (Vec<bool>, Vec<&'s str>) {
    const CFG_TEST: [&str; 7] = ["#", "[", "cfg", "(", "test", ")", "]"];
    let mut only = vec![false; code.len()];
    let mut modules = Vec::new();
    for start in 0..code.len() {
        let here = &code[start..];
        if here.len() < CFG_TEST.len() || !here.iter().zip(CFG_TEST).all(|(token, sign)| token.is(sign)) {
            continue;
        }
        let mut at = start + CFG_TEST.len();
        while code.get(at).is_some_and(|token| token.is("#")) && code.get(at + 1).is_some_and(|token| token.is("[")) {
            at = close(code, at + 1) + 1;
        }
        let item = at;
        while code.get(at).is_some_and(|token| !token.is(";") && !token.is("{")) {
            at = if token_opens(&code[at]) { close(code, at) + 1 } else { at + 1 };
        }
        if code.get(at).is_some_and(|token| token.is("{")) {
            at = close(code, at);
        } else if let Some(name) = code[item..at.min(code.len())].windows(2).find(|pair| pair[0].is("mod")) {
            modules.push(name[1].text);
        }
        let end = (at + 1).min(code.len());
        only[start..end].fill(true);
    }
    (only, modules)
}

fn token_opens(token: &Token<'_>) -> bool {
    token.is("(") || token.is("[")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(source: &str) -> Vec<(Kind, &str)> {
        tokens(source).into_iter().map(|token| (token.kind, token.text)).collect()
    }

    #[test]
    fn what_is_said_is_no_code() {
        use Kind::{Comment, Lifetime, Number, Sign, Text, Word};
        assert_eq!(shown("a // crate::b\nc"), [(Word, "a"), (Comment, "// crate::b"), (Word, "c")]);
        assert_eq!(shown("/* a /* b */ c */d"), [(Comment, "/* a /* b */ c */"), (Word, "d")]);
        assert_eq!(shown(r#""a \" b" c"#), [(Text, r#"a \" b"#), (Word, "c")]);
        assert_eq!(shown("r#\"a \" b\"# c"), [(Text, "a \" b"), (Word, "c")]);
        assert_eq!(shown("br\"\\\" b'x' b\"y\" c\"z\""), [(Text, "\\"), (Text, "x"), (Text, "y"), (Text, "z")]);
        assert_eq!(
            shown("&'a T '\\'' 'é' '\"'"),
            [(Sign, "&"), (Lifetime, "'a"), (Word, "T"), (Text, "\\'"), (Text, "é"), (Text, "\""),]
        );
        assert_eq!(
            shown("r#type x.0.1 1.5f64 0..9 1_000u32 b"),
            [
                (Word, "type"),
                (Word, "x"),
                (Sign, "."),
                (Number, "0"),
                (Sign, "."),
                (Number, "1"),
                (Number, "1.5f64"),
                (Number, "0"),
                (Sign, "."),
                (Sign, "."),
                (Number, "9"),
                (Number, "1_000u32"),
                (Word, "b"),
            ]
        );
        assert_eq!(tokens("a\n\nb \"x\ny\" c").iter().map(|token| token.line).collect::<Vec<_>>(), [1, 3, 3, 4]);
    }

    #[test]
    fn what_is_for_tests_alone_is_known() {
        let source = "fn a() {} #[cfg(test)] #[x(y)] mod t { fn b() { c() } } fn d() {} #[cfg(test)] mod e; use f;
            #[cfg(test)] fn g(x: [u8; 2]) { h } struct I;";
        let code = code(source);
        let (only, modules) = only_in_tests(&code);
        let words = |is: bool| -> Vec<&str> {
            let of = code.iter().zip(&only).filter(|(token, only)| token.kind == Kind::Word && **only == is);
            of.map(|(token, _)| token.text).collect()
        };
        assert_eq!(words(false), ["fn", "a", "fn", "d", "use", "f", "struct", "I"]);
        assert_eq!(modules, ["e"]);
    }
}
