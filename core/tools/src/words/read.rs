//! Fluent files, read into messages. What the packs cannot say is refused here.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern as Tree, PatternElement, VariantKey};
use fluent_syntax::parser;

use super::pattern::{Branch, Part, Pattern, Select};
use crate::Complaints;

/// One message of one language.
#[derive(Debug)]
pub struct Message {
    pub file: PathBuf,
    pub line: usize,
    pub youth: Option<Pattern>,
    pub practitioner: Option<Pattern>,
    /// The sentences that open a page for a young person.
    pub lead: Option<Pattern>,
    /// Something in it was refused; what it lacks for that is not said again.
    pub is_broken: bool,
}

impl Message {
    /// The sentence behind an attribute's name.
    pub fn of(&self, attribute: &str) -> Option<&Pattern> {
        match attribute {
            "youth" => self.youth.as_ref(),
            "practitioner" => self.practitioner.as_ref(),
            "youth-lead" => self.lead.as_ref(),
            _ => None,
        }
    }
}

/// All messages of one language, by key.
pub type Messages = BTreeMap<String, Message>;

/// Reads every Fluent file below a language's folder. Nothing where the folder or one of them cannot be read.
pub fn language(core: &Path, language: &str, complaints: &mut Complaints) -> Option<Messages> {
    let folder = Path::new("words").join(language);
    let mut files = Vec::new();
    if let Err(error) = list(core, &folder, &mut files) {
        complaints.say(folder, 0, "unreadable", error.to_string());
        return None;
    }
    files.sort();
    let (mut messages, mut is_whole) = (Messages::new(), true);
    for file in files {
        match fs::read_to_string(core.join(&file)) {
            Ok(text) => is_whole &= source(&file, &text, &mut messages, complaints),
            Err(error) => {
                complaints.say(&file, 0, "unreadable", error.to_string());
                is_whole = false;
            }
        }
    }
    is_whole.then_some(messages)
}

fn list(core: &Path, folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(core.join(folder))? {
        let entry = entry?;
        let path = folder.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            list(core, &path, files)?;
        } else if path.extension().is_some_and(|end| end == "ftl") {
            files.push(path);
        }
    }
    Ok(())
}

/// Reads the text of one file. False where it is no Fluent.
pub fn source(file: &Path, source: &str, messages: &mut Messages, complaints: &mut Complaints) -> bool {
    let resource = match parser::parse(source) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            for error in errors {
                complaints.say(file, line_at(source, error.pos.start), "unreadable", error.to_string());
            }
            return false;
        }
    };
    for entry in resource.body {
        let (key, line) = match &entry {
            Entry::Message(message) => (message.id.name, line_of(source, message.id.name)),
            Entry::Term(term) => {
                let line = line_of(source, term.id.name);
                complaints.say(file, line, "not-allowed", format!("the term -{}", term.id.name));
                continue;
            }
            _ => continue,
        };
        let Entry::Message(tree) = entry else { continue };
        let mut reader = Reader { file, source, key, complaints };
        let value = tree.value.as_ref().map(|value| reader.pattern(value, line));
        let mut message = Message {
            file: file.to_owned(),
            line,
            youth: value.clone().flatten(),
            practitioner: value.clone().flatten(),
            lead: None,
            is_broken: value.as_ref().is_some_and(Option::is_none),
        };
        for attribute in &tree.attributes {
            reader.attribute(attribute, value.is_some(), &mut message);
        }
        if messages.contains_key(key) {
            complaints.say(file, line, "duplicate-message", key);
        } else {
            messages.insert(key.to_owned(), message);
        }
    }
    true
}

struct Reader<'a> {
    file: &'a Path,
    source: &'a str,
    key: &'a str,
    complaints: &'a mut Complaints,
}

impl Reader<'_> {
    fn attribute(&mut self, tree: &Attribute<&str>, has_value: bool, message: &mut Message) {
        let line = line_of(self.source, tree.id.name);
        let pattern = self.pattern(&tree.value, line);
        message.is_broken |= pattern.is_none();
        let place = match tree.id.name {
            "youth" | "practitioner" if has_value => {
                return self.refuse(line, format!("{} beside a plain value", tree.id.name));
            }
            "youth" => &mut message.youth,
            "practitioner" => &mut message.practitioner,
            "youth-lead" => &mut message.lead,
            other => return self.refuse(line, format!("the attribute {other}")),
        };
        if place.is_some() {
            let text = format!("{}.{}", self.key, tree.id.name);
            return self.complaints.say(self.file, line, "duplicate-message", text);
        }
        *place = pattern;
    }

    /// The pattern, or nothing where something in it was refused.
    fn pattern(&mut self, tree: &Tree<&str>, line: usize) -> Option<Pattern> {
        self.parts(tree, line, true).map(Pattern)
    }

    fn parts(&mut self, tree: &Tree<&str>, line: usize, may_select: bool) -> Option<Vec<Part>> {
        let mut parts: Vec<Part> = Vec::new();
        for element in &tree.elements {
            let part = match element {
                PatternElement::TextElement { value } if value.contains('\t') => {
                    self.refuse(line, "a tab".to_owned());
                    return None;
                }
                PatternElement::TextElement { value } => Part::Text((*value).to_owned()),
                PatternElement::Placeable { expression } => self.placeable(expression, line, may_select)?,
            };
            // the parser gives one element a line; one text is easier to read and to compare
            match (parts.last_mut(), part) {
                (Some(Part::Text(before)), Part::Text(text)) => before.push_str(&text),
                (_, part) => parts.push(part),
            }
        }
        Some(parts)
    }

    fn placeable(&mut self, tree: &Expression<&str>, line: usize, may_select: bool) -> Option<Part> {
        match tree {
            Expression::Inline(InlineExpression::VariableReference { id }) => Some(Part::Value(id.name.to_owned())),
            Expression::Inline(other) => {
                self.refuse(line, kind(other).to_owned());
                None
            }
            Expression::Select { .. } if !may_select => {
                self.refuse(line, "a select inside a select".to_owned());
                None
            }
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                let mut branches = Vec::new();
                for variant in variants {
                    let VariantKey::Identifier { name } = variant.key else {
                        self.refuse(line, "a number as the word of a branch".to_owned());
                        return None;
                    };
                    if branches.iter().any(|one: &Branch| one.code == name) {
                        self.refuse(line, format!("two branches for {name}"));
                        return None;
                    }
                    let parts = self.parts(&variant.value, line, false)?;
                    branches.push(Branch { code: name.to_owned(), default: variant.default, parts });
                }
                Some(Part::Select(Select { name: id.name.to_owned(), branches }))
            }
            Expression::Select { selector, .. } => {
                self.refuse(line, format!("a select on {}", kind(selector)));
                None
            }
        }
    }

    fn refuse(&mut self, line: usize, what: String) {
        self.complaints.say(self.file, line, "not-allowed", format!("{}: {what}", self.key));
    }
}

fn kind(tree: &InlineExpression<&str>) -> &'static str {
    match tree {
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => "a literal in braces",
        InlineExpression::FunctionReference { .. } => "a function",
        InlineExpression::MessageReference { .. } => "a reference to a message",
        InlineExpression::TermReference { .. } => "a reference to a term",
        InlineExpression::VariableReference { .. } => "a value",
        InlineExpression::Placeable { .. } => "braces inside braces",
    }
}

/// The line, from 1, of a name that the parser cut out of the source.
fn line_of(source: &str, name: &str) -> usize {
    line_at(source, (name.as_ptr() as usize).saturating_sub(source.as_ptr() as usize))
}

fn line_at(source: &str, at: usize) -> usize {
    source.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}
