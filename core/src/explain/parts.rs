//! The parts of a page, and how much must be told before it names a day.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::Serialize;
use serde::ser::{SerializeStruct, Serializer};

use crate::case::{self, node};
use crate::matter::Matter;

/// With fewer facts than this no day is named, and the page is short.
const FEW: usize = 3;

/// A line of a section: a label with its text, or a text alone.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    /// What stands before the text, such as a day or what the law asks.
    pub label: Option<String>,
    /// The text.
    pub text: String,
    /// The rule it speaks of.
    pub rule: Option<String>,
}

/// A part of a page under one head.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Section {
    /// Which part: days, asks, findings, not_known, not_covered, next.
    pub id: &'static str,
    /// Its head.
    pub title: Option<String>,
    /// The head of its second column, on a page of text.
    #[serde(skip)]
    pub(super) beside: Option<String>,
    /// Its lines.
    pub lines: Vec<Line>,
}

/// A page that a lawyer keeps or a young person reads.
#[derive(Clone, PartialEq, Eq)]
pub struct Page {
    /// What, when and where.
    pub title: String,
    /// Which law, and for practitioners which engine.
    pub law: String,
    /// The head of the flags.
    pub flags_title: String,
    /// Dangers with one thing to do, worst first.
    pub flags: Vec<String>,
    /// The headline.
    pub lead: Option<String>,
    /// The parts.
    pub sections: Vec<Section>,
    /// What stands at the foot: reviews not made, check dates, contradictions.
    pub marks: Vec<String>,
    /// What this tool is not.
    pub notice: String,
}

impl Serialize for Page {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut page = serializer.serialize_struct("Page", 7)?;
        page.serialize_field("title", &self.title)?;
        page.serialize_field("flags", &self.flags)?;
        page.serialize_field("lead", &self.lead)?;
        page.serialize_field("sections", &self.sections)?;
        page.serialize_field("marks", &self.marks)?;
        page.serialize_field("notice", &self.notice)?;
        page.serialize_field("text", &format!("{self}"))?;
        page.end()
    }
}

/// Whether few facts are told, ids aside. A list of items is a fact only where it says that there is none.
pub(super) fn few_are_told(matter: Matter<'_>) -> bool {
    let mut told = 0_usize;
    case::told(matter.case, &mut |fact, view| {
        let is_fact = match view {
            case::View::Groups(items) => items.count() == 0 && items.whole() == Some(true),
            case::View::Leaf(_)
            | case::View::Happened(_)
            | case::View::Said(_)
            | case::View::Leaves(_)
            | case::View::Perhaps(_) => ![node::SCHEMA, node::ID].contains(&fact.node),
            case::View::Group(_) | case::View::Nothing => false,
        };
        told = told.saturating_add(usize::from(is_fact));
    });
    told < FEW
}

/// A page speaks of a person: what is logged is its kind alone.
macro_rules! kind_only {
    ($($part:ident),*) => {$(
        impl fmt::Debug for $part {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(stringify!($part))
            }
        }
    )*};
}

kind_only!(Line, Section, Page);
