//! A sentence: text, values by name, and selects on one value. Also the form in which it stands in a pack.

use std::collections::{BTreeMap, BTreeSet};

/// A sentence, part by part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern(pub Vec<Part>);

/// A piece of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    Text(String),
    Value(String),
    Select(Select),
}

/// Which text stands, by the word that a value gives. No select stands inside a branch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Select {
    pub name: String,
    pub branches: Vec<Branch>,
}

/// The text for one word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Branch {
    pub code: String,
    /// It also stands where no branch has the word.
    pub default: bool,
    pub parts: Vec<Part>,
}

impl Pattern {
    /// As it stands in a pack: `{name}`, `{name|code=text|*other=text}`, and `\` before what is meant literally.
    pub fn packed(&self) -> String {
        let mut out = String::new();
        for part in &self.0 {
            pack(part, &mut out);
        }
        out
    }

    /// For a reader of the sheet: values in braces, all branches in square brackets.
    pub fn shown(&self) -> String {
        show(&self.0)
    }

    /// The values it names, each with the words that it selects on.
    pub fn names(&self) -> BTreeMap<&str, BTreeSet<&str>> {
        let mut names: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for part in &self.0 {
            match part {
                Part::Text(_) => {}
                Part::Value(name) => drop(names.entry(name).or_default()),
                Part::Select(select) => {
                    names.entry(&select.name).or_default().extend(select.branches.iter().map(|one| one.code.as_str()));
                    for part in select.branches.iter().flat_map(|one| &one.parts) {
                        if let Part::Value(name) = part {
                            names.entry(name).or_default();
                        }
                    }
                }
            }
        }
        names
    }

    /// What a reader may see, once for every branch; each value is the replacement character, so that no phrase spans it.
    pub fn readings(&self) -> Vec<String> {
        let widest = self.0.iter().map(|part| if let Part::Select(one) = part { one.branches.len() } else { 1 });
        let mut readings = Vec::new();
        for (varied, width) in widest.enumerate().filter(|(at, width)| *width > 1 || *at == 0) {
            for chosen in 0..width {
                let mut text = String::new();
                for (at, part) in self.0.iter().enumerate() {
                    match part {
                        Part::Select(select) => {
                            let default = || select.branches.iter().find(|one| one.default);
                            let branch = if at == varied { select.branches.get(chosen) } else { default() };
                            branch.iter().flat_map(|one| &one.parts).for_each(|part| plain(part, &mut text));
                        }
                        _ => plain(part, &mut text),
                    }
                }
                readings.push(text);
            }
        }
        readings
    }
}

fn plain(part: &Part, out: &mut String) {
    match part {
        Part::Text(text) => out.push_str(text),
        Part::Value(_) | Part::Select(_) => out.push(char::REPLACEMENT_CHARACTER),
    }
}

fn pack(part: &Part, out: &mut String) {
    match part {
        Part::Text(text) => {
            for letter in text.chars() {
                match letter {
                    '\n' => out.push_str("\\n"),
                    '{' | '}' | '|' | '=' | '\\' => out.extend(['\\', letter]),
                    _ => out.push(letter),
                }
            }
        }
        Part::Value(name) => out.extend(["{", name, "}"]),
        Part::Select(select) => {
            out.extend(["{", &select.name]);
            for branch in &select.branches {
                out.extend([if branch.default { "|*" } else { "|" }, &branch.code, "="]);
                branch.parts.iter().for_each(|part| pack(part, out));
            }
            out.push('}');
        }
    }
}

fn show(parts: &[Part]) -> String {
    parts.iter().fold(String::new(), |mut out, part| {
        match part {
            Part::Text(text) => out.push_str(text),
            Part::Value(name) => out.extend(["{", name, "}"]),
            Part::Select(select) => {
                let branches: Vec<_> =
                    select.branches.iter().map(|one| format!("{}: {}", one.code, show(&one.parts))).collect();
                out.extend(["[", &branches.join(" / "), "]"]);
            }
        }
        out
    })
}
