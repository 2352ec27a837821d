//! From what is written to the model; every fault is said, with its line.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::model::{Codes, Fact, Kind, Model, Shape};
use super::names;
use super::raw::{RawCase, RawCodes, RawFact};
use crate::complaint::Complaints;

const FILE: &str = "case.toml";
const LIST_MOST: u16 = 64;
/// The reader marks the fields it has seen in a word of 64 bits.
const FIELDS_MOST: usize = 64;

/// Reads the text of `case.toml`; nothing where it is not a table of facts at all.
pub fn read(text: &str, complaints: &mut Complaints) -> Option<Model> {
    let raw: RawCase = match toml::from_str(text) {
        Ok(raw) => raw,
        Err(error) => {
            let line = error.span().map_or(0, |span| line_of(text, span.start));
            complaints.say(FILE, line, "case-toml", error.message());
            return None;
        }
    };
    let mut check = Check { complaints, line: 0 };
    let mut lists = Vec::new();
    for codes in &raw.codes {
        check.line = line_of(text, codes.span().start);
        lists.push(check.codes(codes.get_ref(), &lists));
    }
    let mut facts = Vec::new();
    let mut used = BTreeSet::new();
    for fact in &raw.fact {
        check.line = line_of(text, fact.span().start);
        if let Some(fact) = check.fact(fact.get_ref(), &facts, &lists) {
            if let Kind::Code(list) = fact.kind {
                used.insert(list);
            }
            facts.push(fact);
        }
    }
    let model = Model { facts, lists };
    for (at, list) in model.lists.iter().enumerate() {
        if !used.contains(&at) && list.name != "by" {
            check.complaints.say(FILE, 0, "case-codes", format!("no fact takes a word of `{}`", list.name));
        }
    }
    check.whole(&model);
    Some(model)
}

/// Reads `case.toml` below `core`.
pub fn load(core: &Path, complaints: &mut Complaints) -> Option<Model> {
    match std::fs::read_to_string(core.join(FILE)) {
        Ok(text) => read(&text, complaints),
        Err(error) => {
            complaints.say(FILE, 0, "case-unreadable", error.to_string());
            None
        }
    }
}

fn line_of(text: &str, at: usize) -> usize {
    1 + text.bytes().take(at).filter(|byte| *byte == b'\n').count()
}

struct Check<'c> {
    complaints: &'c mut Complaints,
    line: usize,
}

impl Check<'_> {
    fn say(&mut self, code: &'static str, text: impl Into<String>) {
        self.complaints.say(FILE, self.line, code, text);
    }

    fn codes(&mut self, raw: &RawCodes, before: &[Codes]) -> Codes {
        if !names::is_snake(&raw.name) {
            self.say("case-name", format!("`{}` is not snake_case", raw.name));
        }
        if before.iter().any(|list| list.name == raw.name) {
            self.say("case-duplicate", format!("a second list `{}`", raw.name));
        }
        let mut seen = BTreeSet::new();
        for word in &raw.words {
            if matches!(word.to_ascii_lowercase().as_str(), "none" | "unknown") || names::is_keyword(word) {
                self.say("case-word", format!("no language can take the word `{word}`"));
            }
            let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '/');
            if word.is_empty() || word.len() > 64 || !word.chars().all(plain) {
                self.say("case-word", format!("`{word}` is not a word of 1 to 64 letters, digits and `_`"));
            }
            if !seen.insert(names::variant(word)) {
                self.say("case-duplicate", format!("`{word}` reads like another word of `{}`", raw.name));
            }
        }
        for word in raw.means.keys().filter(|word| !raw.words.contains(word)) {
            self.say("case-word", format!("a meaning for `{word}`, which is no word of `{}`", raw.name));
        }
        let words = raw.words.iter().map(|word| (word.clone(), raw.means.get(word).cloned())).collect();
        Codes { name: raw.name.clone(), newtype: raw.newtype, words }
    }

    fn fact(&mut self, raw: &RawFact, facts: &[Fact], lists: &[Codes]) -> Option<Fact> {
        let name = raw.path.rsplit('.').next().unwrap_or_default();
        if !names::is_snake(name) {
            self.say("case-name", format!("`{}` does not end in a snake_case name", raw.path));
        }
        if names::is_keyword(name) {
            self.say("case-keyword", format!("`{name}` is a keyword of some language"));
        }
        if facts.iter().any(|fact| fact.path == raw.path || fact.constant() == names::constant(&raw.path)) {
            self.say("case-duplicate", format!("a second `{}`", raw.path));
        }
        for (key, value, words) in
            [("ask", &raw.ask, &["youth", "helper", "attorney"][..]), ("keep", &raw.keep, &["saved", "memory"][..])]
        {
            match value {
                None => self.say("case-missing", format!("`{}` has no `{key}`", raw.path)),
                Some(word) if !words.contains(&word.as_str()) => {
                    self.say("case-who", format!("`{word}` is not one of {}", words.join(", ")));
                }
                Some(_) => {}
            }
        }
        if raw.said && raw.ask.as_deref() == Some("youth") {
            self.say("case-who", format!("`{}` is a conclusion and is never asked of a young person", raw.path));
        }
        if raw.means.as_deref().is_none_or(|means| means.trim().is_empty()) {
            self.say("case-missing", format!("`{}` has no `means`", raw.path));
        }
        let parent = self.parent(raw, facts)?;
        let (kind, shape) = (self.kind(raw, lists)?, self.shape(raw));
        Some(Fact {
            path: raw.path.clone(),
            parent,
            kind,
            shape,
            own: raw.own,
            ahead: raw.ahead.clone(),
            means: raw.means.clone().unwrap_or_default(),
        })
    }

    /// The group that holds it; nothing where there is none before it.
    #[expect(clippy::option_option, reason = "the case itself is a parent without a place")]
    fn parent(&mut self, raw: &RawFact, facts: &[Fact]) -> Option<Option<usize>> {
        let Some((above, _)) = raw.path.rsplit_once('.') else { return Some(None) };
        let (path, in_list) = above.strip_suffix("[]").map_or((above, false), |path| (path, true));
        let at = facts
            .iter()
            .position(|fact| fact.path == path && fact.is_group() && matches!(fact.shape, Shape::List(_)) == in_list);
        // its group is open as long as no fact outside of it has been told since
        let open =
            at.is_some_and(|at| facts.iter().skip(at + 1).all(|fact| fact.path.starts_with(&format!("{above}."))));
        if !open {
            self.say("case-order", format!("`{}` does not stand right below its group", raw.path));
            return None;
        }
        Some(at)
    }

    fn kind(&mut self, raw: &RawFact, lists: &[Codes]) -> Option<Kind> {
        let takes = [
            ("type", raw.group.is_some(), raw.kind == "group"),
            ("codes", raw.codes.is_some(), raw.kind == "code"),
            ("min", raw.min.is_some(), raw.kind == "number"),
            ("max", raw.max.is_some(), raw.kind == "number"),
        ];
        for (key, told, needed) in takes {
            if told != needed {
                let fault = if told { "takes no" } else { "has no" };
                self.say("case-shape", format!("`{}` {fault} `{key}`", raw.path));
                return None;
            }
        }
        match raw.kind.as_str() {
            "date" => Some(Kind::Date),
            "bool" => Some(Kind::Bool),
            "number" => {
                let (min, max) = (raw.min.unwrap_or_default(), raw.max.unwrap_or_default());
                if min > max {
                    self.say("case-shape", format!("`{}` holds no number", raw.path));
                }
                Some(Kind::Number(min, max))
            }
            "code" => {
                let list = lists.iter().position(|list| Some(&list.name) == raw.codes.as_ref());
                if list.is_none() {
                    self.say("case-codes", format!("no list `{}`", raw.codes.as_deref().unwrap_or_default()));
                }
                list.map(Kind::Code)
            }
            "ref" => Some(Kind::Ref),
            "id" => Some(Kind::Id),
            "group" => {
                let name = raw.group.clone().unwrap_or_default();
                if !names::is_pascal(&name) {
                    self.say("case-name", format!("`{name}` is not the name of a type"));
                }
                Some(Kind::Group(name))
            }
            other => {
                self.say("case-kind", format!("no kind `{other}`"));
                None
            }
        }
    }

    fn shape(&mut self, raw: &RawFact) -> Shape {
        let kind = raw.kind.as_str();
        let faults = [
            (u8::from(raw.happened) + u8::from(raw.list) + u8::from(raw.said) > 1, "one of happened, list, said"),
            (raw.happened && !matches!(kind, "date" | "ref" | "group"), "happened only of a date, a ref or a group"),
            (raw.said && !matches!(kind, "bool" | "code"), "said only of a bool or a code"),
            (raw.list && matches!(kind, "bool" | "number" | "id"), "no list of this kind"),
            (raw.refuse_stated && !raw.said, "refuse_stated only of what is said"),
            (raw.most.is_some() && !raw.list, "most only of a list"),
            (raw.own && (kind != "date" || raw.list), "own only of a date"),
            (!raw.ahead.is_empty() && (!raw.own || raw.happened), "ahead only of an own date"),
        ];
        for (wrong, rule) in faults {
            if wrong {
                self.say("case-shape", format!("`{}`: {rule}", raw.path));
            }
        }
        match (raw.happened, raw.said, raw.list) {
            (true, _, _) => Shape::Happened,
            (_, true, _) if raw.refuse_stated => Shape::Evidence,
            (_, true, _) => Shape::Said,
            (_, _, true) => Shape::List(raw.most.unwrap_or(LIST_MOST)),
            _ => Shape::Plain,
        }
    }

    /// What can be seen only of the whole.
    fn whole(&mut self, model: &Model) {
        self.line = 0;
        let mut types = BTreeMap::from([("By".to_string(), "by".to_string())]);
        let lists =
            model.lists.iter().filter(|list| list.name != "by").map(|list| (list.type_name(), list.name.clone()));
        let structs = model.structs().map(|(_, name, _)| (name.to_string(), name.to_string()));
        for (name, of) in lists.chain(structs) {
            if let Some(other) = types.insert(name.clone(), of) {
                self.say("case-duplicate", format!("a second type `{name}`, first that of `{other}`"));
            }
        }
        for (group, name, _) in model.structs() {
            match model.fields(group).count() {
                0 if group.is_some() => self.say("case-shape", format!("`{name}` has no field")),
                count if count > FIELDS_MOST => {
                    self.say("case-shape", format!("`{name}` has over {FIELDS_MOST} fields"))
                }
                _ => {}
            }
        }
        for fact in &model.facts {
            let places =
                fact.path.matches("[]").count() + usize::from(fact.is_group() && matches!(fact.shape, Shape::List(_)));
            if places > 2 {
                self.say("case-shape", format!("`{}` lies in more than two lists", fact.path));
            }
            let kind =
                model.fields(fact.parent).find(|(_, sibling)| sibling.name() == "kind").map(|(_, kind)| &kind.kind);
            let words = match kind {
                Some(Kind::Code(list)) => model.lists.get(*list).map(|list| &list.words),
                _ => None,
            };
            for word in &fact.ahead {
                if !words.is_some_and(|words| words.iter().any(|(known, _)| known == word)) {
                    self.say("case-codes", format!("`{}`: `{word}` is no word of its `kind`", fact.path));
                }
            }
        }
    }
}
