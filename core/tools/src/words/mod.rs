//! `words/`: the sentences, Fluent files.

mod asked;
mod banned;
mod check;
mod pack;
mod pattern;
mod read;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use asked::Asked;
use read::Messages;

use crate::law::Law;
use crate::{Complaints, Output};

const LANGUAGES: [&str; 2] = ["en", "es"];
const AUDIENCES: [&str; 2] = ["youth", "practitioner"];

/// All sentences, by language and key.
#[derive(Debug)]
pub struct Words(BTreeMap<&'static str, Messages>);

impl Words {
    /// Reads and checks `words/` below `core`. Nothing where a file cannot be read.
    pub fn load(core: &Path, law: &Law, complaints: &mut Complaints) -> Option<Self> {
        Self::read(core, &Asked::of(law), complaints)
    }

    fn read(core: &Path, asked: &Asked, complaints: &mut Complaints) -> Option<Self> {
        let read = LANGUAGES.map(|language| (language, read::language(core, language, complaints)));
        let words = read.into_iter().map(|(language, messages)| Some((language, messages?))).collect::<Option<_>>()?;
        check::check(&words, asked, complaints);
        Some(Self(words))
    }

    /// The packs, one a language and audience.
    pub fn emit(&self) -> io::Result<Vec<Output>> {
        let packs = self.0.iter().flat_map(|(language, messages)| {
            AUDIENCES.iter().map(move |audience| {
                let path = format!("src/explain/packs/{language}.{audience}.txt");
                Output::plain(path, pack::pack(language, audience, messages))
            })
        });
        Ok(packs.collect())
    }

    /// A sentence as a proof-reader sees it: values in braces, all branches in square brackets.
    pub fn sentence(&self, language: &str, audience: &str, key: &str) -> Option<String> {
        self.0.get(language)?.get(key)?.of(audience).map(pattern::Pattern::shown)
    }
}
