//! Sets one fact by its path. Either all of it is done, or nothing.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use super::leaf::{Leaf, Value};
use super::node::{Kind, Node, Row, Shape, UNTOLD};
use super::path::{Step, steps};
use super::read::{Part, Reader, Reading, Target, said};
use super::record::{Given, Record, Slot, View};
use super::{By, Case, Happened, node};
use crate::error::{Code, SijsError};
use crate::json;

impl Case {
    /// Sets the fact at a path, such as `orders[0].ended.date`, to a JSON value; `null` clears it; the empty path is the
    /// whole case. Setting inside a list of which nothing is known begins it (`at_least`); a place at the length of a list
    /// appends; setting inside what was not known to have happened says that it happened.
    ///
    /// # Errors
    ///
    /// * `case.no_such_path`: `path` is as much of it as there is.
    /// * Whatever [`Case::from_json`] refuses. The case is then as it was.
    ///
    /// ```
    /// use sijs::case::Case;
    /// let mut case = Case::default();
    /// case.set("filings[0].received_date", "\"2026-11-16\"")?;
    /// assert_eq!(case.to_json(), r#"{"filings":{"at_least":[{"received_date":"2026-11-16"}]}}"#);
    /// # Ok::<(), sijs::SijsError>(())
    /// ```
    pub fn set(&mut self, path: &str, json: &str) -> Result<(), SijsError> {
        if path.is_empty() {
            *self = if is_null(json) { Self::default() } else { Self::from_json(json)? };
            return Ok(());
        }
        let mut changed = self.clone();
        let steps: Vec<Step<'_>> = steps(path).collect();
        let mut setting = Setting { json, at: [0, 0], made: false };
        setting.below(&mut changed, node::CASE, &steps)?;
        // clearing what is not told makes nothing
        if setting.made && is_null(json) {
            return Ok(());
        }
        changed.check_ids()?;
        *self = changed;
        Ok(())
    }

    /// Refuses the second of two items with one id.
    pub(super) fn check_ids(&self) -> Result<(), SijsError> {
        let mut ids = BTreeSet::new();
        for list in node::CASE.fields() {
            let View::Groups(items) = self.view(list) else { continue };
            let Some(id) = list.fields().find(|field| field.row().kind == Kind::Id) else { continue };
            for place in 0..items.count() {
                if let Some(View::Leaf(Some(Value::Text(told)))) = items.record(place).map(|item| item.view(id))
                    && !ids.insert(told.as_str())
                {
                    let at = list.at([0, 0]).inside([0, 0], place_of(place));
                    return Err(SijsError::new(Code::CaseDuplicateId, id.at(at).path()));
                }
            }
        }
        Ok(())
    }
}

fn is_null(json: &str) -> bool {
    json.trim_matches([' ', '\t', '\n', '\r']) == "null"
}

fn place_of(place: usize) -> u16 {
    u16::try_from(place).unwrap_or(UNTOLD)
}

/// The walk down a path.
struct Setting<'s> {
    json: &'s str,
    at: [u16; 2],
    /// Whether something had to be made on the way.
    made: bool,
}

impl Setting<'_> {
    /// Goes on below a record.
    fn below(&mut self, record: &mut dyn Record, group: Node, steps: &[Step<'_>]) -> Result<(), SijsError> {
        let [Step::Name(name), rest @ ..] = steps else { return Err(self.no_such_path(group)) };
        let Some(field) = group.fields().find(|field| field.row().name == *name) else {
            return Err(self.no_such_path(group));
        };
        let Row { shape, kind, .. } = *field.row();
        match (rest, shape, kind) {
            ([], ..) => {
                record.put(field, Given::Unknown);
                self.read(field, Part::Whole, Target::Field(record))
            }
            ([Step::Place(place), rest @ ..], Shape::List(_), Kind::Group) => self.item(record, field, *place, rest),
            ([Step::Place(place)], Shape::List(_), _) => self.leaf(record, field, *place),
            ([Step::Name(part)], Shape::Said | Shape::Evidence, _) => self.said(record, field, part),
            (rest, Shape::Plain | Shape::Happened, Kind::Group) => self.group(record, field, rest),
            _ => Err(SijsError::new(Code::CaseNoSuchPath, field.at(self.at).path())),
        }
    }

    fn group(&mut self, record: &mut dyn Record, field: Node, steps: &[Step<'_>]) -> Result<(), SijsError> {
        if matches!(record.view(field), View::Perhaps(Happened::Unknown | Happened::No)) {
            self.made = true;
            record.put(field, Given::Yes);
        }
        match record.slot(field) {
            Some(Slot::Group(below)) => self.below(below, field, steps),
            Some(Slot::Perhaps(perhaps)) => perhaps.yes_mut().map_or(Ok(()), |below| self.below(below, field, steps)),
            Some(Slot::Groups(_)) | None => Ok(()),
        }
    }

    fn item(
        &mut self,
        record: &mut dyn Record,
        field: Node,
        place: usize,
        steps: &[Step<'_>],
    ) -> Result<(), SijsError> {
        if let View::Groups(items) = record.view(field)
            && items.whole().is_none()
        {
            self.made = true;
            record.put(field, Given::List(false, Vec::new()));
        }
        let Some(Slot::Groups(items)) = record.slot(field) else { return Ok(()) };
        let is_new = self.is_new(field, place, items.count())?;
        self.at = field.at(self.at).inside(self.at, place_of(place));
        let item = match (is_new, steps) {
            (true, _) => items.push(),
            (false, []) => {
                items.clear(place);
                items.record_mut(place)
            }
            (false, _) => items.record_mut(place),
        };
        let Some(item) = item else { return Ok(()) };
        match steps {
            [] if is_null(self.json) => Ok(()),
            [] => self.read(field, Part::Item(place), Target::Record(item)),
            steps => self.below(item, field, steps),
        }
    }

    fn leaf(&mut self, record: &mut dyn Record, field: Node, place: usize) -> Result<(), SijsError> {
        let View::Leaves(told) = record.view(field) else { return Ok(()) };
        let whole = told.whole().unwrap_or(false);
        let mut leaves: Vec<Leaf> =
            (0..told.count()).filter_map(|at| told.value(at)?.to_leaf(field.row().kind)).collect();
        self.is_new(field, place, leaves.len())?;
        let mut leaf = None;
        self.read(field, Part::Item(place), Target::Leaf(&mut leaf))?;
        match (leaves.get_mut(place), leaf) {
            (Some(told), Some(leaf)) => *told = leaf,
            (None, leaf) => leaves.extend(leaf),
            (Some(_), None) => {}
        }
        record.put(field, Given::List(whole, leaves));
        Ok(())
    }

    /// One of the two parts of a conclusion; to clear the answer is to clear both.
    fn said(&mut self, record: &mut dyn Record, field: Node, part: &str) -> Result<(), SijsError> {
        let part = match part {
            "answer" => Part::Answer,
            "by" => Part::By,
            _ => return Err(SijsError::new(Code::CaseNoSuchPath, field.at(self.at).path())),
        };
        let View::Said(told) = record.view(field) else { return Ok(()) };
        let mut answer = told.and_then(|told| told.answer.to_leaf(field.row().kind));
        let mut by = told.and_then(|told| Value::Word(told.by.as_str()).to_leaf(Kind::Code(By::WORDS)));
        let leaf = if part == Part::Answer { &mut answer } else { &mut by };
        *leaf = None;
        self.read(field, part, Target::Leaf(leaf))?;
        if is_null(self.json) && (told.is_none() || part == Part::Answer) {
            record.put(field, Given::Unknown);
            return Ok(());
        }
        let given =
            said(field, answer, by).map_err(|(code, part)| SijsError::new(code, part.path(field.at(self.at))))?;
        record.put(field, given);
        Ok(())
    }

    /// Whether the place is the one behind the last.
    fn is_new(&mut self, field: Node, place: usize, count: usize) -> Result<bool, SijsError> {
        let is_new = place == count;
        self.made |= is_new;
        let Shape::List(most) = field.row().shape else { return Ok(false) };
        let code = match place {
            _ if place > count => Code::CaseNoSuchPath,
            _ if place >= usize::from(most) => Code::CaseTooMany,
            _ => return Ok(is_new),
        };
        Err(SijsError::new(code, field.at(self.at).path()))
    }

    fn read(&self, node: Node, part: Part, target: Target<'_>) -> Result<(), SijsError> {
        let mut refused = None;
        let mut reader = Reader { refused: &mut refused, at: self.at };
        let read = json::read(self.json, Reading { reader: &mut reader, node, part, target });
        refused.map_or(read, Err)
    }

    fn no_such_path(&self, group: Node) -> SijsError {
        SijsError::new(Code::CaseNoSuchPath, group.at(self.at).inner_path())
    }
}
