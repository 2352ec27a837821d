//! The facts as the emitters read them: whole, in order, every reference known to lead somewhere.

use super::names;

/// Every fact and every list of words.
#[derive(Debug)]
pub struct Model {
    pub(super) facts: Vec<Fact>,
    pub(super) lists: Vec<Codes>,
}

/// One node of the case.
#[derive(Debug)]
pub struct Fact {
    pub path: String,
    /// Its place in the list of facts; nothing for the case itself.
    pub parent: Option<usize>,
    pub kind: Kind,
    pub shape: Shape,
    pub own: bool,
    pub ahead: Vec<String>,
    pub means: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    Date,
    Bool,
    Number(u32, u32),
    /// The place of its list.
    Code(usize),
    Ref,
    Id,
    /// The name of its struct.
    Group(String),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    Plain,
    Happened,
    Said,
    /// Said, and never by the young person.
    Evidence,
    /// With the most items that it may hold.
    List(u16),
}

/// A closed list of words.
#[derive(Debug)]
pub struct Codes {
    pub name: String,
    pub newtype: bool,
    /// Each with what it means, where that is not obvious.
    pub words: Vec<(String, Option<String>)>,
}

impl Fact {
    pub fn name(&self) -> &str {
        self.path.rsplit('.').next().unwrap_or(&self.path)
    }

    pub fn constant(&self) -> String {
        names::constant(&self.path)
    }

    pub fn is_group(&self) -> bool {
        matches!(self.kind, Kind::Group(_))
    }
}

impl Codes {
    pub fn type_name(&self) -> String {
        names::type_name(&self.name)
    }
}

impl Model {
    /// The fields of a group, of the case itself where there is no group.
    pub fn fields(&self, group: Option<usize>) -> impl Iterator<Item = (usize, &Fact)> {
        self.facts.iter().enumerate().filter(move |(_, fact)| fact.parent == group)
    }

    /// The place behind the last fact below this one.
    pub fn end(&self, at: usize) -> usize {
        let inside = |below: &usize| {
            let mut parent = self.facts.get(*below).and_then(|fact| fact.parent);
            while let Some(up) = parent {
                if up == at {
                    return true;
                }
                parent = self.facts.get(up).and_then(|fact| fact.parent);
            }
            false
        };
        at + 1 + (at + 1..self.facts.len()).take_while(inside).count()
    }

    /// All structs in order, the case first: place of the group, name, meaning.
    pub fn structs(&self) -> impl Iterator<Item = (Option<usize>, &str, &str)> {
        let case = (None, "Case", "The facts about one young person, as events in time. The default knows nothing.");
        std::iter::once(case).chain(self.facts.iter().enumerate().filter_map(|(at, fact)| match &fact.kind {
            Kind::Group(name) => Some((Some(at), name.as_str(), fact.means.as_str())),
            _ => None,
        }))
    }

    /// The Rust type of one value.
    pub fn value_type(&self, fact: &Fact) -> String {
        match &fact.kind {
            Kind::Date => "PartialDate".into(),
            Kind::Bool => "bool".into(),
            Kind::Number(..) => "u32".into(),
            Kind::Code(list) => self.lists.get(*list).map_or_else(String::new, Codes::type_name),
            Kind::Ref | Kind::Id => "Id".into(),
            Kind::Group(name) => name.clone(),
        }
    }

    /// The Rust type of the field.
    pub fn field_type(&self, fact: &Fact) -> String {
        let value = self.value_type(fact);
        match fact.shape {
            Shape::Plain if fact.is_group() => value,
            Shape::Plain => format!("Option<{value}>"),
            Shape::Happened if fact.is_group() => format!("Happened<{value}>"),
            Shape::Happened => format!("Happened<Option<{value}>>"),
            Shape::Said | Shape::Evidence => format!("Option<Said<{value}>>"),
            Shape::List(_) => format!("List<{value}>"),
        }
    }
}
