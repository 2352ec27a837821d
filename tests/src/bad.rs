//! Refused input as `tests/bad/*.toml` holds it.

use serde::Deserialize;
use sijs::{At, SijsError};

use crate::files;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct BadFile {
    refused: Vec<Bad>,
}

/// One refused input, its code and where it is refused.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bad {
    #[serde(default)]
    pub text: String,
    /// The one door; else every door.
    pub door: Option<String>,
    /// What is set, into which case.
    pub set: Option<String>,
    #[serde(default)]
    pub case: String,
    #[serde(default)]
    pub youth: String,
    #[serde(default)]
    pub practitioner: String,
    /// What an @ stands for, and how often.
    #[serde(default)]
    pub fill: String,
    #[serde(default)]
    pub times: usize,
    /// Blanks are added up to so many bytes.
    #[serde(default)]
    pub pad: usize,
    pub code: String,
    #[serde(default)]
    pub path: String,
    pub at: Option<Where>,
    pub why: String,
}

/// Where in an object or a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Where {
    Ordinal(usize),
    Place { line: usize, column: usize },
}

impl From<At> for Where {
    fn from(at: At) -> Self {
        match at {
            At::Ordinal(place) => Self::Ordinal(place),
            At::Place { line, column } => Self::Place { line, column },
        }
    }
}

/// The refused inputs of a file below `tests/bad`.
pub fn refused(name: &str) -> Vec<Bad> {
    let path = files::here("bad").join(name);
    let file: BadFile =
        toml::from_str(&files::text(&path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    file.refused
}

impl Bad {
    /// The text, filled and padded.
    pub fn text(&self) -> String {
        let mut text = self.filled(&self.text);
        text.extend(std::iter::repeat_n(' ', self.pad.saturating_sub(text.len())));
        text
    }

    /// The case into which something is set, as it is written back.
    pub fn case(&self) -> String {
        if self.case.is_empty() { "{}".to_owned() } else { self.filled(&self.case) }
    }

    fn filled(&self, text: &str) -> String {
        if self.times == 0 {
            text.to_owned()
        } else {
            text.replace('@', &vec![self.fill.as_str(); self.times].join(","))
        }
    }

    /// In what an error differs from what is expected; nothing where it does not.
    pub fn difference<T>(&self, refused: Result<T, SijsError>) -> Option<String> {
        self.difference_but_for(refused, true)
    }

    /// The same; the place in a text may be another.
    pub fn difference_but_for<T>(&self, refused: Result<T, SijsError>, same_place: bool) -> Option<String> {
        let Err(error) = refused else { return Some("was taken".to_owned()) };
        let at = error.place().map(Where::from);
        let same_at = if same_place { at == self.at } else { at.is_some() == self.at.is_some() };
        let same = error.code() == self.code && error.path() == self.path && same_at;
        (!same).then(|| {
            format!(
                "expected {} at `{}` {:?}, is {} at `{}` {at:?}",
                self.code,
                self.path,
                self.at,
                error.code(),
                error.path()
            )
        })
    }
}
