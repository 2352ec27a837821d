//! What the checker says of a table: file, line, a stable code, one sentence.

use std::fmt;
use std::path::PathBuf;

/// One thing that is wrong in a file that people edit.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Complaint {
    pub file: PathBuf,
    /// From 1; 0 where it speaks of the whole file.
    pub line: usize,
    pub code: &'static str,
    pub text: String,
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}: {}", self.file.display(), self.line, self.code, self.text)
    }
}

/// Collects complaints, so that one run shows all of them.
#[derive(Debug, Default)]
pub struct Complaints(Vec<Complaint>);

impl Complaints {
    pub fn say(&mut self, file: impl Into<PathBuf>, line: usize, code: &'static str, text: impl Into<String>) {
        self.0.push(Complaint { file: file.into(), line, code, text: text.into() });
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn into_sorted(mut self) -> Vec<Complaint> {
        self.0.sort();
        self.0.dedup();
        self.0
    }
}
