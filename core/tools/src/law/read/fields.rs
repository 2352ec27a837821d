//! One table, read strictly: unknown keys, missing keys and wrong types are said. What is wrong is read as empty, so
//! that one mistake makes one complaint.

use std::path::Path;
use std::rc::Rc;

use crate::complaint::Complaints;
use crate::law::codes;
use crate::law::day::{Bound, Day};
use crate::law::model::{Named, Place};
use crate::law::tree::{Entry, Value};
use crate::law::vocabulary::Spelling;

/// One file being read, and where its complaints go.
#[derive(Debug)]
pub(super) struct Desk<'a> {
    pub(super) path: &'a Rc<Path>,
    pub(super) complaints: &'a mut Complaints,
}

impl Desk<'_> {
    pub(super) fn say(&mut self, line: usize, code: &'static str, text: impl Into<String>) {
        self.complaints.say(self.path.as_ref(), line, code, text);
    }

    pub(super) fn place(&self, line: usize) -> Place {
        Place { path: Rc::clone(self.path), line }
    }

    /// The tables of a file or below a key, their names spelled as ids.
    pub(super) fn tables<'t>(&mut self, entries: &'t [Entry], spelling: Spelling) -> Vec<&'t Entry> {
        entries.iter().inspect(|entry| self.id(&entry.name, entry.line, spelling)).collect()
    }

    pub(super) fn id(&mut self, id: &str, line: usize, spelling: Spelling) {
        if !spelling.allows(id) {
            self.say(line, codes::NOT_AN_ID, format!("`{id}`: an id here is {}", spelling.name()));
        }
    }

    fn wrong_type(&mut self, line: usize, what: &str, wanted: &str) {
        self.say(line, codes::WRONG_TYPE, format!("`{what}` must be {wanted}"));
    }
}

/// A table whose keys are known.
#[derive(Debug)]
pub(super) struct Fields<'t> {
    pub(super) name: &'t str,
    pub(super) line: usize,
    entries: &'t [Entry],
}

impl<'t> Fields<'t> {
    /// Nothing where the entry is no table. A key that is not in `keys` is said.
    pub(super) fn of(entry: &'t Entry, keys: &[&[&str]], desk: &mut Desk<'_>) -> Option<Self> {
        let Value::Table(entries) = &entry.value else {
            desk.wrong_type(entry.line, &entry.name, "a table");
            return None;
        };
        let fields = Self { name: &entry.name, line: entry.line, entries };
        fields.allow(keys, desk);
        Some(fields)
    }

    /// A whole file as one table.
    pub(super) fn of_file(entries: &'t [Entry], keys: &[&[&str]], desk: &mut Desk<'_>) -> Self {
        let fields = Self { name: "the file", line: 0, entries };
        fields.allow(keys, desk);
        fields
    }

    fn allow(&self, keys: &[&[&str]], desk: &mut Desk<'_>) {
        for entry in self.entries {
            if !keys.iter().any(|some| some.contains(&entry.name.as_str())) {
                desk.say(entry.line, codes::UNKNOWN_KEY, format!("`{}` is no key of `{}`", entry.name, self.name));
            }
        }
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.entry(key).is_some()
    }

    /// The line of a key, or of the table where it is missing.
    pub(super) fn line_of(&self, key: &str) -> usize {
        self.entry(key).map_or(self.line, |entry| entry.line)
    }

    fn entry(&self, key: &str) -> Option<&'t Entry> {
        self.entries.iter().find(|entry| entry.name == key)
    }

    /// Says that a key is missing, and gives what is read in its place.
    fn missing<T: Default>(&self, key: &str, desk: &mut Desk<'_>) -> T {
        if !self.has(key) {
            desk.say(self.line, codes::MISSING_KEY, format!("`{}` has no `{key}`", self.name));
        }
        T::default()
    }

    pub(super) fn text(&self, key: &str, desk: &mut Desk<'_>) -> Option<&'t str> {
        let entry = self.entry(key)?;
        match &entry.value {
            Value::Text(text) if !text.trim().is_empty() => Some(text),
            _ => {
                desk.wrong_type(entry.line, key, "a text that is not empty");
                None
            }
        }
    }

    pub(super) fn need_text(&self, key: &str, desk: &mut Desk<'_>) -> String {
        self.text(key, desk).map_or_else(|| self.missing(key, desk), str::to_owned)
    }

    /// One of the closed words.
    pub(super) fn word(&self, key: &str, words: &[&'static str], desk: &mut Desk<'_>) -> Option<&'static str> {
        let text = self.text(key, desk)?;
        let word = words.iter().copied().find(|word| *word == text);
        if word.is_none() {
            desk.say(self.line_of(key), codes::UNKNOWN_WORD, not_one_of(key, text, words));
        }
        word
    }

    /// One of the closed words; the first of them stands for one that is missing or wrong.
    pub(super) fn need_word(&self, key: &str, words: &[&'static str], desk: &mut Desk<'_>) -> &'static str {
        self.word(key, words, desk).unwrap_or_else(|| {
            self.missing::<()>(key, desk);
            words.first().copied().unwrap_or_default()
        })
    }

    pub(super) fn switch(&self, key: &str, desk: &mut Desk<'_>) -> Option<bool> {
        let entry = self.entry(key)?;
        match entry.value {
            Value::Switch(switch) => Some(switch),
            _ => {
                desk.wrong_type(entry.line, key, "true or false");
                None
            }
        }
    }

    pub(super) fn need_switch(&self, key: &str, desk: &mut Desk<'_>) -> bool {
        self.switch(key, desk).unwrap_or_else(|| self.missing(key, desk))
    }

    /// A whole number that fits into `T`.
    pub(super) fn need_number<T: TryFrom<i64> + Default>(&self, key: &str, desk: &mut Desk<'_>) -> T {
        let Some(entry) = self.entry(key) else { return self.missing(key, desk) };
        if let Value::Number(number) = entry.value
            && let Ok(number) = T::try_from(number)
        {
            return number;
        }
        desk.wrong_type(entry.line, key, "a whole number of its range");
        T::default()
    }

    pub(super) fn day(&self, key: &str, desk: &mut Desk<'_>) -> Option<Day> {
        self.parsed(key, Day::parse, "a day such as 2026-07-10", desk)
    }

    pub(super) fn need_day(&self, key: &str, desk: &mut Desk<'_>) -> Option<Day> {
        self.day(key, desk).or_else(|| self.missing(key, desk))
    }

    /// A day, or a month.
    pub(super) fn bound(&self, key: &str, desk: &mut Desk<'_>) -> Option<Bound> {
        self.parsed(key, Bound::parse, "a day such as 2026-07-10 or a month such as 2026-07", desk)
    }

    fn parsed<T>(&self, key: &str, parse: fn(&str) -> Option<T>, wanted: &str, desk: &mut Desk<'_>) -> Option<T> {
        let text = self.text(key, desk)?;
        let parsed = parse(text);
        if parsed.is_none() {
            desk.say(self.line_of(key), codes::NOT_A_DAY, format!("`{key}`: `{text}` is not {wanted}"));
        }
        parsed
    }

    /// A name of something written elsewhere.
    pub(super) fn named(&self, key: &str, desk: &mut Desk<'_>) -> Option<Named> {
        let name = self.text(key, desk)?.to_owned();
        Some(Named { name, line: self.line_of(key) })
    }

    pub(super) fn need_named(&self, key: &str, desk: &mut Desk<'_>) -> Named {
        Named { name: self.need_text(key, desk), line: self.line_of(key) }
    }

    /// A list of names.
    pub(super) fn names(&self, key: &str, desk: &mut Desk<'_>) -> Vec<Named> {
        let mut names = Vec::new();
        for (line, value) in self.list(key, desk) {
            match value {
                Value::Text(text) => names.push(Named { name: text.clone(), line: *line }),
                _ => desk.wrong_type(*line, key, "a list of texts"),
            }
        }
        names
    }

    pub(super) fn list(&self, key: &str, desk: &mut Desk<'_>) -> &'t [(usize, Value)] {
        match self.entry(key) {
            None => &[],
            Some(Entry { value: Value::List(list), .. }) => list,
            Some(entry) => {
                desk.wrong_type(entry.line, key, "a list");
                &[]
            }
        }
    }

    /// What stands below a key that holds a table, or nothing.
    pub(super) fn below(&self, key: &str, desk: &mut Desk<'_>) -> &'t [Entry] {
        match self.entry(key) {
            None => &[],
            Some(Entry { value: Value::Table(entries), .. }) => entries,
            Some(entry) => {
                desk.wrong_type(entry.line, key, "a table");
                &[]
            }
        }
    }

    pub(super) fn need_below(&self, key: &str, desk: &mut Desk<'_>) -> &'t [Entry] {
        if !self.has(key) {
            self.missing::<()>(key, desk);
        }
        self.below(key, desk)
    }

    /// The table below a key.
    pub(super) fn table(&self, key: &str, keys: &[&str], desk: &mut Desk<'_>) -> Option<Self> {
        Self::of(self.entry(key)?, &[keys], desk)
    }
}

/// That a word is none of those allowed.
pub(super) fn not_one_of(key: &str, text: &str, words: &[&str]) -> String {
    format!("`{key}`: `{text}` is none of {}", words.join(", "))
}
