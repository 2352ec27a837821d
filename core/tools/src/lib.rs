//! Reads `core/case.toml`, `core/law/` and `core/words/`, checks them, and makes what is generated from them.
//! It stands on no crate of ours: a broken table never stops the tool that mends it.

mod case;
mod complaint;
pub mod law;
mod output;
mod words;

use std::io;
use std::path::Path;

pub use complaint::{Complaint, Complaints};
pub use output::Output;

/// Everything that people edit, read and checked.
#[derive(Debug)]
pub struct Book {
    case: case::Model,
    law: law::Law,
    words: words::Words,
}

impl Book {
    /// Reads and checks all three. Nothing where a file cannot be read at all; what is wrong is said in `complaints`.
    pub fn load(core: &Path, complaints: &mut Complaints) -> Option<Self> {
        let case = case::Model::load(core, complaints)?;
        let law = law::Law::load(core, complaints)?;
        let words = words::Words::load(core, &law, complaints)?;
        Some(Self { case, law, words })
    }

    /// All generated files, in order.
    pub fn generate(&self) -> io::Result<Vec<Output>> {
        let mut files = self.case.emit()?;
        files.extend(self.law.emit()?);
        files.extend(self.words.emit()?);
        Ok(files)
    }

    /// The review sheet that a lawyer proof-reads.
    pub fn sheet(&self) -> String {
        law::sheet(&self.law, &self.words)
    }
}
