//! Reads all files below `law/`, strictly.

mod calendar;
mod clock;
mod fields;
mod plain;
mod row;
mod topic;

use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::{fs, io};

use self::fields::Desk;
use super::codes;
use super::tree::File;
use super::{GENERAL, Law, fingerprint};
use crate::complaint::Complaints;

/// The law as it was read, its rules in the order of the page. Nothing where a file is no TOML.
pub(super) fn law(core: &Path, complaints: &mut Complaints) -> Option<Law> {
    let root = core.join("law");
    let mut paths = Vec::new();
    if let Err(error) = find(&root, &mut paths) {
        complaints.say(&root, 0, codes::UNREADABLE, error.to_string());
        return None;
    }
    paths.sort();
    let files: Vec<_> = paths.iter().map(|path| file(&root, path, complaints)).collect();
    let files: Vec<File> = files.into_iter().collect::<Option<_>>()?;
    let mut law = Law { fingerprint: fingerprint::of(&files), ..Law::default() };
    let mut order = Vec::new();
    let mut seen = Vec::new();
    for file in &files {
        let mut desk = Desk { path: &file.path, complaints };
        seen.push(file.name.as_str());
        match file.name.as_str() {
            "law" => {
                let head = plain::head(file, &mut desk);
                (law.id, law.checked, order) = (head.id, head.checked, head.order);
                law.order = order.iter().map(|named| (Rc::clone(&file.path), named.clone())).collect();
            }
            "sources" => law.sources = plain::sources(file, &mut desk),
            "practice" => law.amounts = plain::amounts(file, &mut desk),
            "flags" => law.flags = plain::flags(file, &mut desk),
            "steps" => law.steps = plain::steps(file, &mut desk),
            name if name.starts_with("calendars/") => law.calendars.extend(calendar::calendars(file, &mut desk)),
            name if name.starts_with("clocks/") => law.clocks.extend(clock::clocks(file, &mut desk)),
            _ => {
                let (topic, rules, choices) = topic::topic(file, &mut desk);
                law.topics.push(topic);
                law.rules.extend(rules);
                law.choices.extend(choices);
            }
        }
    }
    for name in ["law", "sources", "practice", "flags", "steps", GENERAL] {
        if !seen.contains(&name) {
            complaints.say(root.join(name).with_extension("toml"), 0, codes::UNREADABLE, "there is no such file");
            return None;
        }
    }
    // `general` first, then the rules that `order` names, then by file
    let rank = |id: &str| match order.iter().position(|named| named.name == id) {
        _ if id == GENERAL => 0,
        Some(at) => 1 + at,
        None => 1 + order.len(),
    };
    law.rules.sort_by_key(|rule| rank(&rule.row.id));
    Some(law)
}

fn find(folder: &Path, paths: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            find(&path, paths)?;
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            paths.push(path);
        }
    }
    Ok(())
}

fn file(root: &Path, path: &Path, complaints: &mut Complaints) -> Option<File> {
    let parts = path.strip_prefix(root).unwrap_or(path).with_extension("");
    let name: Vec<_> = parts.iter().map(|part| part.to_string_lossy()).collect();
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) => {
            complaints.say(path, 0, codes::UNREADABLE, error.to_string());
            return None;
        }
    };
    let parsed = File::parse(Rc::from(path), name.join("/"), &text);
    parsed.map_err(|bad| complaints.say(path, bad.line, codes::UNREADABLE, bad.text)).ok()
}
