//! Reads a case strictly: one serde seed walks the table. The refusal, with our code and path, stands beside the error of
//! the format, whose text may quote the input and is never shown.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};

use super::leaf::{Cell, Leaf};
use super::node::{Fact, Kind, Node, Shape};
use super::record::{Given, Groups, Record, Slot};
use super::{By, Case, node};
use crate::error::{At, Code, SijsError};
use crate::id::{ID_MAX, Id};
use crate::json;

const SCHEMA: &str = "sijs-case/";
const AT_LEAST: &str = "at_least";

impl Case {
    /// Reads a case from JSON.
    ///
    /// # Errors
    ///
    /// * `json.syntax` with line and column; `json.too_large`: over 1 MiB.
    /// * `case.*` with the path inside the case, and for a key its ordinal: never a value or a foreign key.
    ///
    /// ```
    /// use sijs::case::Case;
    /// let refused = Case::from_json(r#"{"filings":[{"received_date":"2026-02-30"}]}"#).unwrap_err();
    /// assert_eq!((refused.code(), refused.path()), ("case.not_a_date", "filings[0].received_date"));
    /// ```
    pub fn from_json(text: &str) -> Result<Self, SijsError> {
        let mut refused = None;
        let read = json::read(text, seed(&mut refused));
        refused.map_or(read, Err)
    }
}

/// A seed that reads a case from any serde format. What it refuses it leaves in `refused`; the error of the format then
/// says nothing.
///
/// ```
/// use serde::de::DeserializeSeed;
/// let mut refused = None;
/// let mut json = serde_json::Deserializer::from_str(r#"{"person":{"name":"Ana"}}"#);
/// assert!(sijs::case::seed(&mut refused).deserialize(&mut json).is_err());
/// assert_eq!(refused.map(|error| error.code()), Some("case.unknown_field"));
/// ```
pub fn seed<'de>(refused: &mut Option<SijsError>) -> impl DeserializeSeed<'de, Value = Case> {
    CaseSeed(refused)
}

struct CaseSeed<'r>(&'r mut Option<SijsError>);

impl<'de> DeserializeSeed<'de> for CaseSeed<'_> {
    type Value = Case;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Case, D::Error> {
        let mut case = Case::default();
        let mut reader = Reader { refused: self.0, at: [0, 0] };
        let target = Target::Record(&mut case);
        Reading { reader: &mut reader, node: node::CASE, part: Part::Whole, target }.deserialize(deserializer)?;
        case.check_ids().map_err(|error| reader.keep(error))?;
        Ok(case)
    }
}

/// Where the walk stands, and what it refused.
pub(super) struct Reader<'r> {
    pub(super) refused: &'r mut Option<SijsError>,
    pub(super) at: [u16; 2],
}

impl Reader<'_> {
    fn keep<E: Error>(&mut self, error: SijsError) -> E {
        *self.refused = Some(error);
        E::custom("refused")
    }

    fn path(&self, node: Node, part: Part) -> String {
        part.path(node.at(self.at))
    }
}

/// A value that is about to be read, and where it goes.
pub(super) struct Reading<'a, 'r, 't> {
    pub(super) reader: &'a mut Reader<'r>,
    pub(super) node: Node,
    pub(super) part: Part,
    pub(super) target: Target<'t>,
}

/// Which part of a node's value it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Whole,
    Answer,
    By,
    Item(usize),
}

impl Part {
    pub(super) fn path(self, fact: Fact) -> String {
        let path = fact.path();
        match self {
            Self::Whole => path,
            Self::Answer => format!("{path}.answer"),
            Self::By => format!("{path}.by"),
            Self::Item(at) => format!("{path}[{at}]"),
        }
    }
}

pub(super) enum Target<'a> {
    /// The field of this record, in its shape.
    Field(&'a mut dyn Record),
    /// The fields of this record.
    Record(&'a mut dyn Record),
    /// A new record of this list.
    Push(&'a mut dyn Groups),
    /// A single leaf.
    Leaf(&'a mut Option<Leaf>),
    /// The items of this record's list, of which there may be more.
    Begun(&'a mut dyn Record),
}

impl Reading<'_, '_, '_> {
    fn refuse<E: Error>(self, code: Code) -> E {
        let path = self.reader.path(self.node, self.part);
        self.reader.keep(SijsError::new(code, path))
    }

    fn kind(&self) -> Kind {
        if self.part == Part::By { Kind::Code(By::WORDS) } else { self.node.row().kind }
    }

    /// Whether a leaf may stand here.
    fn takes_leaf(&self) -> bool {
        match self.target {
            Target::Field(_) => matches!(self.node.row().shape, Shape::Plain | Shape::Happened),
            Target::Leaf(_) => true,
            Target::Record(_) | Target::Push(_) | Target::Begun(_) => false,
        }
    }

    fn leaf<E: Error>(self, leaf: Result<Leaf, Code>) -> Result<(), E> {
        if !self.takes_leaf() {
            return Err(self.refuse(Code::CaseWrongType));
        }
        match (leaf, self.target) {
            (Ok(leaf), Target::Field(record)) => record.put(self.node, Given::Leaf(leaf)),
            (Ok(leaf), Target::Leaf(target)) => *target = Some(leaf),
            (Err(code), target) => return Err(Self { target, ..self }.refuse(code)),
            (Ok(_), Target::Record(_) | Target::Push(_) | Target::Begun(_)) => {}
        }
        Ok(())
    }

    fn number<E: Error>(self, number: Option<u32>) -> Result<(), E> {
        let leaf = match (self.kind(), number) {
            (Kind::Number(min, max), Some(number)) if (min..=max).contains(&number) => Ok(Leaf::Number(number)),
            (Kind::Number(..), _) => Err(Code::CaseNotANumber),
            _ => Err(Code::CaseWrongType),
        };
        self.leaf(leaf)
    }
}

/// The leaf that a text is, for this kind of node.
fn leaf_of(node: Node, kind: Kind, text: &str) -> Result<Leaf, Code> {
    match kind {
        Kind::Date => text.parse().map(Leaf::Date).map_err(|_| Code::CaseNotADate),
        Kind::Code(_) | Kind::Ref | Kind::Id if is_long(text) => Err(Code::CaseTooLong),
        Kind::Code(_) if node == node::SCHEMA && is_newer(text) => Err(Code::CaseSchemaNewer),
        Kind::Code(words) => words.iter().position(|word| *word == text).map(Leaf::Code).ok_or(Code::CaseUnknownWord),
        Kind::Ref | Kind::Id => Id::new(text).map(Leaf::Text).ok_or(Code::CaseNotAnId),
        Kind::Bool | Kind::Number(..) | Kind::Group => Err(Code::CaseWrongType),
    }
}

fn is_long(text: &str) -> bool {
    text.len() > ID_MAX && text.chars().nth(ID_MAX).is_some()
}

fn is_newer(schema: &str) -> bool {
    let number = schema.strip_prefix(SCHEMA).unwrap_or_default();
    let digits = !number.starts_with('0') && number.bytes().all(|byte| byte.is_ascii_digit());
    digits && !matches!(number, "" | "1")
}

impl<'de> DeserializeSeed<'de> for Reading<'_, '_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if let (Part::Item(at), Shape::List(most)) = (self.part, self.node.row().shape)
            && at >= usize::from(most)
        {
            return Err(Self { part: Part::Whole, ..self }.refuse(Code::CaseTooMany));
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reading<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of the case")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        match self.target {
            Target::Field(record) => record.put(self.node, Given::Unknown),
            Target::Leaf(_) if matches!(self.part, Part::Answer | Part::By) => {}
            Target::Leaf(_) | Target::Record(_) | Target::Push(_) | Target::Begun(_) => {
                return Err(self.refuse(Code::CaseWrongType));
            }
        }
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, is: bool) -> Result<(), E> {
        match (self.target, self.node.row().shape) {
            (Target::Field(record), Shape::Happened) if !is => {
                record.put(self.node, Given::No);
                Ok(())
            }
            (target, _) => {
                let this = Self { target, ..self };
                let leaf = if this.kind() == Kind::Bool { Ok(Leaf::Bool(is)) } else { Err(Code::CaseWrongType) };
                this.leaf(leaf)
            }
        }
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        self.number(u32::try_from(number).ok())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        self.number(u32::try_from(number).ok())
    }

    fn visit_u128<E: Error>(self, number: u128) -> Result<(), E> {
        self.number(u32::try_from(number).ok())
    }

    fn visit_i128<E: Error>(self, number: i128) -> Result<(), E> {
        self.number(u32::try_from(number).ok())
    }

    fn visit_f64<E: Error>(self, _number: f64) -> Result<(), E> {
        self.number(None)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        let leaf = leaf_of(self.node, self.kind(), text);
        self.leaf(leaf)
    }

    fn visit_bytes<E: Error>(self, _bytes: &[u8]) -> Result<(), E> {
        Err(self.refuse(Code::CaseWrongType))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        match (self.target, self.node.row().shape) {
            (Target::Field(record), Shape::List(_)) => list(self.reader, self.node, record, true, items),
            (Target::Begun(record), _) => list(self.reader, self.node, record, false, items),
            (target, _) => Err(Self { target, ..self }.refuse(Code::CaseWrongType)),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        let (shape, kind) = (self.node.row().shape, self.node.row().kind);
        let keys = Keys { reader: self.reader, node: self.node, part: self.part, map, seen: 0, count: 0 };
        match (self.target, shape, kind) {
            (Target::Record(record), ..) => keys.record(record),
            (Target::Push(groups), ..) => groups.push().map_or(Ok(()), |record| keys.record(record)),
            (Target::Field(record), Shape::Plain | Shape::Happened, Kind::Group) => {
                record.put(keys.node, Given::Yes);
                match record.slot(keys.node) {
                    Some(Slot::Group(record)) => keys.record(record),
                    Some(Slot::Perhaps(perhaps)) => perhaps.yes_mut().map_or(Ok(()), |record| keys.record(record)),
                    Some(Slot::Groups(_)) | None => Ok(()),
                }
            }
            (Target::Field(record), Shape::Happened, _) => keys.happened(record),
            (Target::Field(record), Shape::Said | Shape::Evidence, _) => keys.said(record),
            (Target::Field(record), Shape::List(_), _) => keys.begun(record),
            (target, ..) => {
                let Keys { reader, node, part, .. } = keys;
                Err(Reading { reader, node, part, target }.refuse(Code::CaseWrongType))
            }
        }
    }
}

fn list<'de, A: SeqAccess<'de>>(
    reader: &mut Reader<'_>,
    node: Node,
    record: &mut dyn Record,
    whole: bool,
    mut items: A,
) -> Result<(), A::Error> {
    let fact = node.at(reader.at);
    if node.row().kind == Kind::Group {
        record.put(node, Given::List(whole, Vec::new()));
        let Some(Slot::Groups(groups)) = record.slot(node) else { return Ok(()) };
        for place in 0_u16.. {
            reader.at = fact.inside(fact.at, place);
            let target = Target::Push(&mut *groups);
            let item = Reading { reader, node, part: Part::Item(usize::from(place)), target };
            if items.next_element_seed(item)?.is_none() {
                break;
            }
        }
        reader.at = fact.at;
        return Ok(());
    }
    let mut leaves = Vec::new();
    loop {
        let mut leaf = None;
        let part = Part::Item(leaves.len());
        let item = Reading { reader, node, part, target: Target::Leaf(&mut leaf) };
        if items.next_element_seed(item)?.is_none() {
            break;
        }
        leaves.extend(leaf);
    }
    record.put(node, Given::List(whole, leaves));
    Ok(())
}

/// The keys of one object, each known and told once.
struct Keys<'a, 'r, A> {
    reader: &'a mut Reader<'r>,
    node: Node,
    part: Part,
    map: A,
    /// A bit for each key.
    seen: u64,
    count: usize,
}

/// A known key: its bit, and what it tells.
type Known = (u32, Node, Part);

impl<'de, A: MapAccess<'de>> Keys<'_, '_, A> {
    fn next(&mut self, known: &mut dyn FnMut(&str) -> Option<Known>) -> Result<Option<(Node, Part)>, A::Error> {
        let mut found = None;
        if self.map.next_key_seed(Key(&mut |key| found = known(key)))?.is_none() {
            return Ok(None);
        }
        let at = At::Ordinal(self.count);
        self.count = self.count.saturating_add(1);
        let Some((place, node, part)) = found else {
            let path = self.reader.path(self.node, self.part);
            return Err(self.reader.keep(SijsError::new(Code::CaseUnknownField, path).at(at)));
        };
        let bit = 1_u64.checked_shl(place).unwrap_or_default();
        if self.seen & bit != 0 {
            let path = self.reader.path(node, part);
            return Err(self.reader.keep(SijsError::new(Code::CaseDuplicateField, path).at(at)));
        }
        self.seen |= bit;
        Ok(Some((node, part)))
    }

    /// The value of the key that was just read.
    fn value(&mut self, node: Node, part: Part, target: Target<'_>) -> Result<(), A::Error> {
        self.map.next_value_seed(Reading { reader: &mut *self.reader, node, part, target })
    }

    fn record(mut self, record: &mut dyn Record) -> Result<(), A::Error> {
        let group = self.node;
        // keys mostly come in declared order: look on from the last one, then from the first
        let mut rest = group.fields().zip(0..);
        let mut known = |key: &str| {
            let is = |(field, _): &(Node, u32)| field.row().name == key;
            let found = rest.find(is).or_else(|| {
                rest = group.fields().zip(0..);
                rest.find(is)
            });
            found.map(|(field, place)| (place, field, Part::Whole))
        };
        while let Some((field, part)) = self.next(&mut known)? {
            self.value(field, part, Target::Field(&mut *record))?;
        }
        Ok(())
    }

    /// `{}`: it happened, and that is all.
    fn happened(mut self, record: &mut dyn Record) -> Result<(), A::Error> {
        self.next(&mut |_| None)?;
        record.put(self.node, Given::Yes);
        Ok(())
    }

    fn said(mut self, record: &mut dyn Record) -> Result<(), A::Error> {
        let node = self.node;
        let (mut answer, mut by) = (None, None);
        let mut known = move |key: &str| match key {
            "answer" => Some((0, node, Part::Answer)),
            "by" => Some((1, node, Part::By)),
            _ => None,
        };
        while let Some((_, part)) = self.next(&mut known)? {
            let leaf = if part == Part::Answer { &mut answer } else { &mut by };
            self.value(node, part, Target::Leaf(leaf))?;
        }
        match said(node, answer, by) {
            Ok(given) => record.put(node, given),
            Err((code, part)) => {
                let path = self.reader.path(node, part);
                return Err(self.reader.keep(SijsError::new(code, path)));
            }
        }
        Ok(())
    }

    /// `{"at_least": [..]}`.
    fn begun(mut self, record: &mut dyn Record) -> Result<(), A::Error> {
        let node = self.node;
        let mut known = move |key: &str| (key == AT_LEAST).then_some((0, node, Part::Whole));
        while self.next(&mut known)?.is_some() {
            self.value(node, Part::Whole, Target::Begun(&mut *record))?;
        }
        if self.seen == 0 {
            let path = self.reader.path(node, self.part);
            return Err(self.reader.keep(SijsError::new(Code::CaseMissing, path)));
        }
        Ok(())
    }
}

/// A conclusion of two parts; who drew it is `stated` where that is not told.
pub(super) fn said(node: Node, answer: Option<Leaf>, by: Option<Leaf>) -> Result<Given, (Code, Part)> {
    let answer = answer.ok_or((Code::CaseMissing, Part::Answer))?;
    let by = by.and_then(By::from_leaf).unwrap_or(By::Stated);
    if by == By::Stated && node.row().shape == Shape::Evidence {
        return Err((Code::CaseStated, Part::Whole));
    }
    Ok(Given::Said(answer, by))
}

/// Looks at a key and forgets it.
struct Key<'f>(&'f mut dyn FnMut(&str));

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key of the case")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<(), E> {
        (self.0)(key);
        Ok(())
    }
}
