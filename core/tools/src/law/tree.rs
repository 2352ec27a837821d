//! A TOML file as a plain tree: tables in file order, a line beside everything.

use std::path::Path;
use std::rc::Rc;

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

/// One file of the law.
#[derive(Debug)]
pub(super) struct File {
    pub(super) path: Rc<Path>,
    /// Its path below `law/`, parts joined by `/`, without `.toml`.
    pub(super) name: String,
    /// The comment lines at its head.
    pub(super) opening: Vec<String>,
    pub(super) entries: Vec<Entry>,
}

/// A key, its line, and what stands under it.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) name: String,
    pub(super) line: usize,
    pub(super) value: Value,
}

/// A value, its line beside every member of a list.
#[derive(Debug)]
pub(super) enum Value {
    Text(String),
    Number(i64),
    Switch(bool),
    List(Vec<(usize, Value)>),
    Table(Vec<Entry>),
    /// Fractions, TOML dates and numbers too large: no table has them.
    Other,
}

/// Why a file is no TOML, and on which line.
#[derive(Debug)]
pub(super) struct Unreadable {
    pub(super) line: usize,
    pub(super) text: String,
}

impl File {
    pub(super) fn parse(path: Rc<Path>, name: String, text: &str) -> Result<Self, Unreadable> {
        let lines = Lines::of(text);
        let table = DeTable::parse(text).map_err(|error| Unreadable {
            line: error.span().map_or(0, |span| lines.at(span.start)),
            text: error.message().to_owned(),
        })?;
        Ok(Self { path, name, opening: opening(text), entries: lines.table(table.get_ref()) })
    }
}

/// Where each line begins.
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self(std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect())
    }

    fn at(&self, offset: usize) -> usize {
        self.0.partition_point(|start| *start <= offset)
    }

    fn table(&self, table: &DeTable<'_>) -> Vec<Entry> {
        let mut entries: Vec<_> = table.iter().collect();
        entries.sort_by_key(|(key, _)| key.span().start);
        let entry = |(key, value): (&Spanned<_>, &Spanned<DeValue<'_>>)| Entry {
            name: DeString::to_string(key.get_ref()),
            line: self.at(key.span().start),
            value: self.value(value.get_ref()),
        };
        entries.into_iter().map(entry).collect()
    }

    fn value(&self, value: &DeValue<'_>) -> Value {
        match value {
            DeValue::String(text) => Value::Text(text.to_string()),
            DeValue::Integer(number) => {
                i64::from_str_radix(number.as_str(), number.radix()).map_or(Value::Other, Value::Number)
            }
            DeValue::Boolean(switch) => Value::Switch(*switch),
            DeValue::Array(list) => {
                Value::List(list.iter().map(|item| (self.at(item.span().start), self.value(item.get_ref()))).collect())
            }
            DeValue::Table(table) => Value::Table(self.table(table)),
            DeValue::Float(_) | DeValue::Datetime(_) => Value::Other,
        }
    }
}

/// The comment at the head of a file, without its marks.
fn opening(text: &str) -> Vec<String> {
    text.lines().map_while(|line| line.strip_prefix('#')).map(|line| line.trim().to_owned()).collect()
}
