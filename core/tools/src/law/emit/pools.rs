//! The pools of the book: each text and each list once, in the order of first use.

use std::collections::BTreeMap;

/// The run of nothing.
pub(super) const NO_RUN: &str = "Run::NONE";

/// Texts and lists, as the rows name them.
#[derive(Debug, Default)]
pub(super) struct Pools {
    texts: Texts,
    pub(super) text_lists: Lists,
    pub(super) row_lists: Lists,
    pub(super) statuses: Lists,
}

#[derive(Debug, Default)]
struct Texts {
    places: BTreeMap<String, usize>,
    in_order: Vec<String>,
}

impl Pools {
    /// `Text(7)`
    pub(super) fn text(&mut self, text: &str) -> String {
        let next = self.texts.in_order.len();
        let place = *self.texts.places.entry(text.to_owned()).or_insert(next);
        if place == next {
            self.texts.in_order.push(text.to_owned());
        }
        format!("Text({place})")
    }

    /// `Some(Text(7))` or `None`
    pub(super) fn maybe(&mut self, text: Option<&str>) -> String {
        text.map_or_else(|| "None".to_owned(), |text| format!("Some({})", self.text(text)))
    }

    /// The run of a list of texts.
    pub(super) fn texts<'a>(&mut self, list: impl Iterator<Item = &'a str>) -> String {
        let list = list.map(|text| self.text(text)).collect();
        self.text_lists.run(list)
    }

    pub(super) fn all_texts(&self) -> &[String] {
        &self.texts.in_order
    }
}

/// A pool of members, each already written in Rust.
#[derive(Debug, Default)]
pub(super) struct Lists(Vec<String>);

impl Lists {
    /// The run of a list; one that is there already is used again.
    pub(super) fn run(&mut self, list: Vec<String>) -> String {
        if list.is_empty() {
            return NO_RUN.to_owned();
        }
        let len = list.len();
        let from = self.0.windows(len).position(|window| window == list).unwrap_or_else(|| {
            self.0.extend(list);
            self.0.len() - len
        });
        run(from, len)
    }

    pub(super) fn members(&self) -> &[String] {
        &self.0
    }
}

/// `Run { from: 3, len: 2 }`
pub(super) fn run(from: usize, len: usize) -> String {
    format!("Run {{ from: {from}, len: {len} }}")
}
