//! The sentences of one language: a pack of text for each audience, looked up by key.
//!
//! The lines of a pack stand in the order of their keys, so a lookup halves the text itself: no index to build or to keep,
//! nothing is copied, the packs that are built in cost nothing until they are asked, and the code is a few hundred bytes.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::sync::Arc;
use core::fmt::{self, Write};

use crate::day::{Day, Span};
use crate::error::{At, Code, SijsError};

const FORMAT: &str = "sijs-words/1";

/// Stands in the head of a pack that nobody has reviewed.
const NOBODY: &str = "-";

/// Whom a page is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// The young person whose case it is.
    Youth,
    /// A lawyer, or who works under one.
    Practitioner,
}

impl Audience {
    /// Its word at the doors.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Youth => "youth",
            Self::Practitioner => "practitioner",
        }
    }

    /// The audience of a word, or nothing where the word is another.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Youth, Self::Practitioner].into_iter().find(|audience| audience.word() == word)
    }
}

/// The sentences of one language, for both audiences. Cheap to clone.
///
/// ```
/// use sijs::Words;
/// assert_eq!(Words::spanish().language(), "es");
/// assert!(Words::embedded("fr").is_none());
/// ```
#[derive(Clone)]
pub struct Words {
    youth: Pack,
    practitioner: Pack,
}

#[derive(Clone)]
enum Pack {
    Embedded(&'static str),
    Loaded(Arc<str>),
}

/// A value of a sentence.
#[derive(Clone, Copy)]
pub(crate) enum Said<'a> {
    /// Printed as it is, such as a day in words.
    Text(&'a str),
    /// A word that a sentence selects on.
    Code(&'a str),
    /// Printed, or selected on: 1 is `one`, any other `other`.
    Number(i64),
}

impl Words {
    /// The English sentences that are built in.
    #[must_use]
    pub fn english() -> Self {
        Self {
            youth: Pack::Embedded(include_str!("packs/en.youth.txt")),
            practitioner: Pack::Embedded(include_str!("packs/en.practitioner.txt")),
        }
    }

    /// The Spanish sentences that are built in.
    #[must_use]
    pub fn spanish() -> Self {
        Self {
            youth: Pack::Embedded(include_str!("packs/es.youth.txt")),
            practitioner: Pack::Embedded(include_str!("packs/es.practitioner.txt")),
        }
    }

    /// The built-in sentences of a language, such as `es`.
    #[must_use]
    pub fn embedded(language: &str) -> Option<Self> {
        match language {
            "en" => Some(Self::english()),
            "es" => Some(Self::spanish()),
            _ => None,
        }
    }

    /// The sentences of two packs of one language. A pack may be its head alone: then nothing is said to its audience, and a
    /// request for that audience is refused as `request.language`. Days are said from the pack for youth.
    ///
    /// # Errors
    ///
    /// `words.format`, with the audience as path and the line: a pack must begin with its format, language, audience and
    /// reviewer; each line must hold a key, a tab and a sentence whose braces close, the keys rising, and end; both packs
    /// must be of one language.
    ///
    /// ```
    /// use sijs::Words;
    /// let youth = "sijs-words/1\tht\tyouth\t-\nmonth--1\tjanvye\n";
    /// let practitioner = "sijs-words/1\tht\tpractitioner\t-\n";
    /// assert_eq!(Words::from_packs(youth, practitioner)?.language(), "ht");
    /// assert!(Words::from_packs(practitioner, youth).is_err());
    /// # Ok::<(), sijs::SijsError>(())
    /// ```
    pub fn from_packs(youth: &str, practitioner: &str) -> Result<Self, SijsError> {
        let language = check(youth, Audience::Youth)?;
        if check(practitioner, Audience::Practitioner)? != language {
            return Err(refused(Audience::Practitioner, 1));
        }
        Ok(Self { youth: Pack::Loaded(youth.into()), practitioner: Pack::Loaded(practitioner.into()) })
    }

    /// The language, such as `es`.
    #[must_use]
    pub fn language(&self) -> &str {
        self.youth.head(1)
    }

    /// Who reviewed the sentences for an audience, if anybody did.
    #[must_use]
    pub fn reviewed_by(&self, audience: Audience) -> Option<&str> {
        Some(self.of(audience).head(3)).filter(|name| !name.is_empty() && *name != NOBODY)
    }

    /// Whether the sentences for both audiences have been reviewed.
    #[must_use]
    pub fn is_reviewed(&self) -> bool {
        [Audience::Youth, Audience::Practitioner].into_iter().all(|audience| self.reviewed_by(audience).is_some())
    }

    /// Whether there is any sentence for an audience.
    pub(crate) fn speak_to(&self, audience: Audience) -> bool {
        self.of(audience).text().split_once('\n').is_some_and(|(_, sentences)| !sentences.is_empty())
    }

    /// The sentence of a key with its values, or nothing where the language has none.
    pub(crate) fn say(&self, audience: Audience, key: &str, values: &[(&str, Said<'_>)]) -> Option<String> {
        let pattern = self.of(audience).find(key)?;
        let mut out = String::with_capacity(pattern.len());
        fill(pattern, values, Selects::Read, &mut out);
        Some(out)
    }

    /// What a page says of a fact that is not told, by its path, such as `filings[0].received_date`.
    pub(crate) fn missing(&self, audience: Audience, path: &str) -> Option<String> {
        let mut key = String::from("missing--");
        for step in path.split('.') {
            if !key.ends_with('-') {
                key.push('-');
            }
            key.push_str(step.split('[').next().unwrap_or(step));
        }
        self.say(audience, &key, &[]).or_else(|| self.say(audience, "missing--other", &[]))
    }

    /// `1 June 2027`, for a sentence.
    pub(crate) fn day(&self, day: Day) -> String {
        self.date(day, "day--long", "month--")
    }

    /// `1 Jun 2027`, for a column of days.
    pub(crate) fn day_short(&self, day: Day) -> String {
        self.date(day, "day--short", "month-short--")
    }

    /// `between 1 June 2027 and 30 June 2027`, or the day where there is one only.
    pub(crate) fn span(&self, span: Span) -> String {
        let (first, last) = (self.day(span.first), self.day(span.last));
        if span.first == span.last {
            return first;
        }
        let values = [("first", Said::Text(&first)), ("last", Said::Text(&last))];
        self.say(Audience::Youth, "day--span", &values).unwrap_or_else(|| format!("{first} - {last}"))
    }

    /// Days and months read alike for both audiences. As numbers, where the language has no names for them.
    fn date(&self, day: Day, pattern: &str, months: &str) -> String {
        let month = self.say(Audience::Youth, &format!("{months}{}", day.month()), &[]);
        let said = month.and_then(|month| {
            let (number, year) = (Said::Number(day.day().into()), Said::Number(day.year().into()));
            self.say(Audience::Youth, pattern, &[("day", number), ("month", Said::Text(&month)), ("year", year)])
        });
        said.unwrap_or_else(|| day.to_string())
    }

    fn of(&self, audience: Audience) -> &Pack {
        match audience {
            Audience::Youth => &self.youth,
            Audience::Practitioner => &self.practitioner,
        }
    }
}

/// Prints the language alone.
impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({})", self.language())
    }
}

impl Pack {
    fn text(&self) -> &str {
        match self {
            Self::Embedded(text) => text,
            Self::Loaded(text) => text,
        }
    }

    /// A field of the first line.
    fn head(&self, at: usize) -> &str {
        self.text().lines().next().and_then(|line| line.split('\t').nth(at)).unwrap_or_default()
    }

    /// The pattern of a key.
    fn find(&self, key: &str) -> Option<&str> {
        let (_, mut rest) = self.text().split_once('\n')?;
        while !rest.is_empty() {
            // the line in which the middle lies; a line break is one byte, so the cut is never inside a letter
            let half = rest.as_bytes().get(..rest.len().div_ceil(2))?;
            let start = half.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at.saturating_add(1));
            let (before, from_here) = rest.split_at_checked(start)?;
            let (line, after) = from_here.split_once('\n')?;
            let (name, pattern) = line.split_once('\t')?;
            rest = match key.cmp(name) {
                core::cmp::Ordering::Less => before,
                core::cmp::Ordering::Equal => return Some(pattern),
                core::cmp::Ordering::Greater => after,
            };
        }
        None
    }
}

fn refused(audience: Audience, line: usize) -> SijsError {
    SijsError::new(Code::WordsFormat, audience.word()).at(At::Place { line, column: 1 })
}

/// Reads a pack through once; gives its language.
fn check(pack: &str, audience: Audience) -> Result<&str, SijsError> {
    let mut lines = pack.split_inclusive('\n').zip(1_usize..);
    let head = lines.next().and_then(|(line, _)| line.strip_suffix('\n')).ok_or_else(|| refused(audience, 1))?;
    let mut fields = head.split('\t');
    let head = (fields.next(), fields.next(), fields.next(), fields.next(), fields.next());
    let (Some(FORMAT), Some(language), Some(word), Some(_), None) = head else { return Err(refused(audience, 1)) };
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    if word != audience.word() || language.is_empty() || !language.bytes().all(is_name) {
        return Err(refused(audience, 1));
    }
    let mut before = "";
    for (line, number) in lines {
        let parts = line.strip_suffix('\n').and_then(|line| line.split_once('\t'));
        match parts {
            Some((key, pattern)) if before < key && is_plain(key) && is_plain(pattern) && closes(pattern) => {
                before = key;
            }
            _ => return Err(refused(audience, number)),
        }
    }
    Ok(language)
}

fn is_plain(text: &str) -> bool {
    !text.chars().any(char::is_control)
}

/// Whether every brace closes, a value in a select being the deepest. Filling what closes takes time by its length.
fn closes(pattern: &str) -> bool {
    let (mut deep, mut letters) = (0_u8, pattern.chars());
    while let Some(letter) = letters.next() {
        match letter {
            '\\' if letters.next().is_none() => return false,
            '{' if deep < 2 => deep = deep.saturating_add(1),
            '}' if deep > 0 => deep = deep.saturating_sub(1),
            '{' | '}' => return false,
            _ => {}
        }
    }
    deep == 0
}

/// Whether selects are read. Inside a branch they are not, so that no pack makes this nest.
#[derive(Clone, Copy)]
enum Selects {
    Read,
    Refused,
}

/// Writes a pattern with its values. What cannot be filled stands with its name in braces.
fn fill(pattern: &str, values: &[(&str, Said<'_>)], selects: Selects, out: &mut String) {
    let mut rest = pattern;
    while let Some((text, marked)) = rest.find(['{', '\\']).and_then(|at| rest.split_at_checked(at)) {
        out.push_str(text);
        let mut letters = marked.chars();
        let mark = letters.next();
        rest = letters.as_str();
        if mark == Some('\\') {
            match letters.next() {
                Some('n') => out.push('\n'),
                Some(letter) => out.push(letter),
                None => {}
            }
            rest = letters.as_str();
        } else if let Some((inside, after)) = cut(rest, '}') {
            place(inside, values, selects, out);
            rest = after;
        } else {
            out.push('{');
        }
    }
    out.push_str(rest);
}

/// Writes what stands between braces: a value, or the branch that a value selects.
fn place(inside: &str, values: &[(&str, Said<'_>)], selects: Selects, out: &mut String) {
    let (name, branches) = inside.split_once('|').map_or((inside, None), |(name, rest)| (name, Some(rest)));
    let value = values.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
    let branch = match (value, branches, selects) {
        (Some(value), Some(branches), Selects::Read) => chosen(value, branches),
        (Some(Said::Text(text) | Said::Code(text)), None, _) => return out.push_str(text),
        (Some(Said::Number(number)), None, _) => {
            // writing to a text cannot fail
            let _ = write!(out, "{number}");
            return;
        }
        (Some(_), Some(_), Selects::Refused) | (None, _, _) => None,
    };
    match branch {
        Some(text) => fill(text, values, Selects::Refused, out),
        None => {
            out.push('{');
            out.push_str(name);
            out.push('}');
        }
    }
}

/// The text of the branch for a value: of its word, else the one with a star.
fn chosen<'p>(value: Said<'_>, branches: &'p str) -> Option<&'p str> {
    let word = match value {
        Said::Text(word) | Said::Code(word) => word,
        Said::Number(1) => "one",
        Said::Number(_) => "other",
    };
    let (mut rest, mut default) = (Some(branches), None);
    while let Some(text) = rest {
        let branch = cut(text, '|');
        let (code, text) = branch.map_or(text, |(branch, _)| branch).split_once('=')?;
        let plain = code.strip_prefix('*');
        if plain.unwrap_or(code) == word {
            return Some(text);
        }
        default = default.or(plain.map(|_| text));
        rest = branch.map(|(_, after)| after);
    }
    default
}

/// Cuts at the first mark that stands neither behind a `\` nor inside braces.
fn cut(text: &str, mark: char) -> Option<(&str, &str)> {
    let (mut deep, mut literal) = (0_usize, false);
    for (at, letter) in text.char_indices() {
        match letter {
            _ if literal => literal = false,
            '\\' => literal = true,
            _ if letter == mark && deep == 0 => {
                let (before, after) = text.split_at_checked(at)?;
                return Some((before, after.strip_prefix(mark)?));
            }
            '{' => deep = deep.saturating_add(1),
            '}' => deep = deep.saturating_sub(1),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use super::*;

    const EMBEDDED: [&str; 4] = [
        include_str!("packs/en.youth.txt"),
        include_str!("packs/en.practitioner.txt"),
        include_str!("packs/es.youth.txt"),
        include_str!("packs/es.practitioner.txt"),
    ];

    fn filled(pattern: &str, values: &[(&str, Said<'_>)]) -> String {
        let mut out = String::new();
        fill(pattern, values, Selects::Read, &mut out);
        out
    }

    #[test]
    fn patterns_are_filled() {
        let values = [("day", Said::Text("1 June {x}")), ("n", Said::Number(1)), ("how", Said::Code("mailed"))];
        for (pattern, text) in [
            ("plain", "plain"),
            ("on {day}.", "on 1 June {x}."),
            ("{n} {n|one=form|*other=forms}", "1 form"),
            ("{how|*court=a|mailed=b {day}|late=c}!", "b 1 June {x}!"),
            ("{how|*court=a|late=c}", "a"),
            ("{how|court=a|*mailed=d}", "d"),
            (r"a\nb \{day\} \| \= \\ {how|mailed=x\|y\=z\}|*other=}", "a\nb {day} | = \\ x|y=z}"),
            ("{how|*other=}", ""),
            ("ñ{how|mailed=á|*other=é}ü", "ñáü"),
        ] {
            assert_eq!(filled(pattern, &values), text, "{pattern}");
        }
        assert_eq!(filled("{n|one=form|*other=forms}", &[("n", Said::Number(0))]), "forms");
        assert_eq!(filled("{n}", &[("n", Said::Number(-3))]), "-3");
    }

    #[test]
    fn what_is_broken_stands_in_braces() {
        let values = [("how", Said::Code("mailed"))];
        for (pattern, text) in [
            ("{gone}", "{gone}"),
            ("{gone|a=b|*c=d}", "{gone}"),
            ("{how|mailed={how|mailed=deep|*x=y}|*other=z}", "{how}"),
            ("{how|late=a}", "{how}"),
            ("{how|no branch}", "{how}"),
            ("{how", "{how"),
            ("{how|mailed={gone}", "{how|mailed={gone}"),
            ("{{{{", "{{{{"),
            ("a}b", "a}b"),
            ("{}", "{}"),
            ("end\\", "end"),
        ] {
            assert_eq!(filled(pattern, &values), text, "{pattern}");
        }
    }

    #[test]
    fn every_line_is_found() {
        for text in EMBEDDED {
            let pack = Pack::Embedded(text);
            let lines: Vec<_> = text.lines().skip(1).filter_map(|line| line.split_once('\t')).collect();
            assert!(lines.len() > 50);
            for (key, pattern) in lines {
                assert_eq!(pack.find(key), Some(pattern), "{key}");
                assert_eq!(pack.find(&format!("{key}~")), None);
                assert_eq!(pack.find(&format!("+{key}")), None);
            }
            for gone in ["", "a", "zzzz", "\n", "\t"] {
                assert_eq!(pack.find(gone), None);
            }
        }
    }

    #[test]
    fn packs_are_read_strictly() {
        let [youth, practitioner, spanish_youth, spanish] = EMBEDDED;
        for (youth, practitioner, language) in [(youth, practitioner, "en"), (spanish_youth, spanish, "es")] {
            let words = Words::from_packs(youth, practitioner).unwrap();
            let built_in = Words::embedded(language).unwrap();
            assert_eq!((words.language(), words.is_reviewed()), (language, built_in.is_reviewed()));
            let key = "general--not-told";
            assert_eq!(words.say(Audience::Youth, key, &[]), built_in.say(Audience::Youth, key, &[]));
        }
        let good = "sijs-words/1\ten\tpractitioner\tA. Lawyer, 2026\n";
        for (bad, line) in [
            ("", 1),
            ("sijs-words/1\ten\tyouth\t-", 1),
            ("sijs-words/2\ten\tyouth\t-\n", 1),
            ("sijs-words/1\t\tyouth\t-\n", 1),
            ("sijs-words/1\ten\tpractitioner\t-\n", 1),
            ("sijs-words/1\ten\tyouth\n", 1),
            ("sijs-words/1\ten\tyouth\t-\textra\n", 1),
            ("sijs-words/1\ten\tyouth\t-\na\tb", 2),
            ("sijs-words/1\ten\tyouth\t-\na\tb\nc\n", 3),
            ("sijs-words/1\ten\tyouth\t-\nb\tb\na\tb\n", 3),
            ("sijs-words/1\ten\tyouth\t-\na\tb\na\tb\n", 3),
            ("sijs-words/1\ten\tyouth\t-\na\tb\r\n", 2),
            ("sijs-words/1\ten\tyouth\t-\na\tb\tc\n", 2),
            ("sijs-words/1\ten\tyouth\t-\n\n", 2),
            ("sijs-words/1\ten\tyouth\t-\na\t{b\n", 2),
            ("sijs-words/1\ten\tyouth\t-\na\tb}\n", 2),
            ("sijs-words/1\ten\tyouth\t-\na\tb\\\n", 2),
            ("sijs-words/1\ten\tyouth\t-\na\t{b|*c={d|*e={f}}}\n", 2),
        ] {
            let error = Words::from_packs(bad, good).unwrap_err();
            assert_eq!((error.code(), error.path()), ("words.format", "youth"), "{bad}");
            assert_eq!(error.place(), Some(At::Place { line, column: 1 }), "{bad}");
        }
        let french = Words::from_packs("sijs-words/1\tfr\tyouth\t-\n", good).unwrap_err();
        assert_eq!((french.code(), french.path()), ("words.format", "practitioner"));
        let reviewed = Words::from_packs("sijs-words/1\ten\tyouth\t-\n", good).unwrap();
        assert_eq!(reviewed.reviewed_by(Audience::Practitioner), Some("A. Lawyer, 2026"));
        assert_eq!((reviewed.reviewed_by(Audience::Youth), reviewed.is_reviewed()), (None, false));
        assert_eq!(format!("{reviewed:?}"), "Words(en)");
    }

    #[test]
    fn days_are_said() {
        let (english, spanish) = (Words::english(), Words::spanish());
        let day: Day = "2027-06-01".parse().unwrap();
        assert_eq!((english.day(day), english.day_short(day)), ("1 June 2027".into(), "1 Jun 2027".into()));
        assert_eq!((spanish.day(day), spanish.day_short(day)), ("1 de junio de 2027".into(), "1 jun 2027".into()));
        let span = Span { first: day, last: "2027-06-30".parse().unwrap() };
        assert_eq!(english.span(span), "between 1 June 2027 and 30 June 2027");
        assert_eq!(spanish.span(span), "entre el 1 de junio de 2027 y el 30 de junio de 2027");
        assert_eq!(spanish.span(day.into()), "1 de junio de 2027");
        for month in 1..=12 {
            let day = Day::new(2026, month, 15).unwrap();
            for said in [english.day(day), english.day_short(day), spanish.day(day), spanish.day_short(day)] {
                assert!(said.starts_with("15 ") && said.ends_with(" 2026") && said.len() > 10, "{said}");
            }
        }
        let bare = Words::from_packs("sijs-words/1\tht\tyouth\t-\n", "sijs-words/1\tht\tpractitioner\t-\n").unwrap();
        assert_eq!((bare.day(day), bare.day_short(day)), ("2027-06-01".into(), "2027-06-01".into()));
        assert_eq!(bare.missing(Audience::Youth, "orders"), None);
        assert!(!bare.speak_to(Audience::Youth) && english.speak_to(Audience::Youth));
    }

    #[test]
    fn what_is_missing_is_said_by_its_path() {
        let words = Words::english();
        let direct = |key| words.say(Audience::Youth, key, &[]).unwrap();
        for (path, key) in [
            ("person.birth_date", "missing--person-birth_date"),
            ("filings", "missing--filings"),
            ("filings[0].rejected.was_correct", "missing--filings-rejected-was_correct"),
            ("person.marriages[12].ended.date", "missing--person-marriages-ended-date"),
            ("help.filed_by_non_lawyer", "missing--other"),
            ("", "missing--other"),
        ] {
            assert_eq!(words.missing(Audience::Youth, path).unwrap(), direct(key), "{path}");
        }
    }

    #[test]
    fn audiences_have_words() {
        for audience in [Audience::Youth, Audience::Practitioner] {
            assert_eq!(Audience::from_word(audience.word()), Some(audience));
        }
        assert_eq!(Audience::from_word("Youth"), None);
    }
}
