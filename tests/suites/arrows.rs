//! The rooms of the core: arrows point down only, none on one floor. Every `crate::room` path counts, wherever it stands.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use sijs_tests::files;
use sijs_tests::rust::{Kind, Token, close, code, only_in_tests};

/// Every room with its floor. `id` and `error` are the ground: they know nobody.
const FLOORS: [(&str, u8); 24] = [
    ("id", 0),
    ("error", 0),
    ("day", 1),
    ("json", 1),
    ("law", 2),
    ("case", 2),
    ("count", 2),
    ("matter", 3),
    ("line", 4),
    ("clock", 5),
    ("courts", 6),
    ("rules", 7),
    ("deadlines", 8),
    ("assess", 9),
    ("explain", 10),
    ("interview", 10),
    ("compare", 10),
    ("rights", 10),
    ("outlook", 10),
    ("picture", 10),
    ("doors", 11),
    ("call", 12),
    // lib.rs re-exports, nothing else
    ("lib", u8::MAX),
    ("main", u8::MAX),
];

/// Where a floating-point number may be named outside `outlook`: the file, the code of that line, and why.
const FLOATS: [(&str, &str, &str); 3] = [
    (
        "case/read.rs",
        "fn visit_f64<E: Error>(self, _number: f64)",
        "serde hands a float over so that it can be refused",
    ),
    (
        "call/request.rs",
        "fn visit_f64<E: Error>(mut self, _: f64)",
        "serde hands a float over so that it can be refused",
    ),
    ("call/request.rs", "fn visit_f64<E: Error>(self, _: f64)", "serde hands a float over so that it can be refused"),
];

/// One source of the core.
struct Source {
    /// Below `core/src`, with `/`.
    path: String,
    text: String,
    /// Compiled in tests alone.
    for_tests: bool,
}

fn core_src() -> PathBuf {
    files::here("../core/src")
}

fn sources() -> Vec<Source> {
    let root = core_src();
    let found = files::below("../core/src", "rs").into_iter().map(|path| {
        let below: Vec<String> = path
            .strip_prefix(&root)
            .unwrap_or(&path)
            .components()
            .map(|part| part.as_os_str().to_string_lossy().into_owned())
            .collect();
        Source { path: below.join("/"), text: files::text(&path), for_tests: false }
    });
    let mut sources: Vec<Source> = found.collect();
    // `#[cfg(test)] mod tests;` names a file, and all below it
    let mut only: Vec<String> = Vec::new();
    for source in &sources {
        let folder = match source.path.strip_suffix("mod.rs").or(source.path.strip_suffix("lib.rs")) {
            Some(folder) => folder.to_owned(),
            None => format!("{}/", source.path.trim_end_matches(".rs")),
        };
        only.extend(only_in_tests(&code(&source.text)).1.into_iter().map(|name| format!("{folder}{name}")));
    }
    for source in &mut sources {
        let is_below =
            |stem: &String| source.path.strip_prefix(stem).is_some_and(|rest| rest == ".rs" || rest.starts_with('/'));
        source.for_tests = only.iter().any(is_below);
    }
    sources
}

/// The room of a file below `core/src`.
fn room_of(path: &str) -> &str {
    path.split('/').next().unwrap_or(path).trim_end_matches(".rs")
}

fn floor(room: &str) -> Option<u8> {
    FLOORS.iter().find(|(known, _)| *known == room).map(|(_, floor)| *floor)
}

/// The first names behind every `crate::`, groups opened, with their lines.
fn named<'s>(code: &[Token<'s>]) -> Vec<(&'s str, usize)> {
    let mut found = Vec::new();
    for (at, pair) in code.windows(2).enumerate() {
        if pair[0].is("crate") && pair[1].is("::") {
            first_names(code, at + 2, &mut found);
        }
    }
    found
}

fn first_names<'s>(code: &[Token<'s>], at: usize, found: &mut Vec<(&'s str, usize)>) {
    let Some(token) = code.get(at) else { return };
    if !token.is("{") {
        found.push((token.text, token.line));
        return;
    }
    let end = close(code, at);
    let mut member = at + 1;
    while member < end {
        first_names(code, member, found);
        // on to the next comma of this group
        while member < end && !code[member].is(",") {
            member = if code[member].is("{") { close(code, member) + 1 } else { member + 1 };
        }
        member += 1;
    }
}

/// Everything in one file that does not belong there.
fn faults(path: &str, text: &str, for_tests: bool) -> Vec<String> {
    let code = code(text);
    let (only, _) = only_in_tests(&code);
    let room = room_of(path);
    let mut found = Vec::new();
    let mut fault = |line: usize, what: String| found.push(format!("{path}:{line}: {what}"));
    let Some(own) = floor(room) else { return vec![format!("{path}: the room {room} has no floor")] };
    for (name, line) in named(&code) {
        let is_own_room = name == room && room != "lib";
        match floor(name) {
            _ if is_own_room => {}
            None => fault(line, format!("crate::{name} is no room; name the room it lives in")),
            Some(_) if room == "lib" => {}
            Some(floor) if floor < own => {}
            Some(floor) if floor == own => fault(line, format!("{room} -> {name}: both stand on one floor")),
            Some(_) => fault(line, format!("{room} -> {name}: points up")),
        }
    }
    let mut depth = 0_usize;
    let mut modules: Vec<usize> = Vec::new();
    for (at, token) in code.iter().enumerate() {
        let next = |by: usize, sign: &str| code.get(at + by).is_some_and(|token| token.is(sign));
        if token.is("{") {
            depth += 1;
            if at > 1 && code[at - 2].is("mod") {
                modules.push(depth);
            }
        } else if token.is("}") {
            if modules.last() == Some(&depth) {
                modules.pop();
            }
            depth = depth.saturating_sub(1);
        }
        if token.is("super") && next(1, "::") {
            if next(2, "super") {
                fault(token.line, "super::super".to_owned());
            }
            if at_the_top(path) && modules.is_empty() && room != "lib" {
                fault(token.line, "super:: names the whole crate here; write crate::room".to_owned());
            }
        }
        if token.is("crate") && next(1, "as") {
            fault(token.line, "the crate under another name".to_owned());
        }
        if token.is("chrono") && room != "day" {
            fault(token.line, "chrono outside day".to_owned());
        }
        if is_float(token) && room != "outlook" && !is_allowed_float(path, text, token.line) {
            fault(token.line, format!("the floating-point {} outside outlook", token.text));
        }
        if token.is("std") && !for_tests && !only[at] && (next(1, "::") || (at > 0 && code[at - 1].is("crate"))) {
            fault(token.line, "std outside tests".to_owned());
        }
    }
    found
}

/// Whether `super` of this file's own items is the crate.
fn at_the_top(path: &str) -> bool {
    let mut parts = path.split('/');
    match (parts.next(), parts.next(), parts.next()) {
        (Some(_), None, _) => true,
        (Some(_), Some(file), None) => file == "mod.rs",
        _ => false,
    }
}

fn is_float(token: &Token<'_>) -> bool {
    match token.kind {
        Kind::Word => ["f32", "f64"].contains(&token.text),
        Kind::Number => {
            let is_hex = token.text.starts_with("0x");
            token.text.contains('.') || (!is_hex && (token.text.ends_with("f32") || token.text.ends_with("f64")))
        }
        Kind::Lifetime | Kind::Text | Kind::Sign | Kind::Comment => false,
    }
}

fn is_allowed_float(path: &str, text: &str, line: usize) -> bool {
    let line = text.lines().nth(line - 1).unwrap_or_default();
    FLOATS.iter().any(|(file, code, _)| *file == path && line.contains(code))
}

#[test]
fn every_arrow_points_down() {
    let sources = sources();
    assert!(sources.len() > 60, "only {} sources were read", sources.len());
    let found: Vec<String> =
        sources.iter().flat_map(|source| faults(&source.path, &source.text, source.for_tests)).collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn what_is_allowed_is_still_there() {
    let sources: BTreeMap<String, String> = sources().into_iter().map(|source| (source.path, source.text)).collect();
    for (file, code, why) in FLOATS {
        let text = sources.get(file).unwrap_or_else(|| panic!("{file} is gone"));
        assert!(text.contains(code) && !why.is_empty(), "{file}: `{code}` is gone");
    }
    assert!(Path::new(&core_src()).join("lib.rs").is_file());
}

#[test]
fn files_of_tests_are_known() {
    let of_tests: Vec<String> =
        sources().into_iter().filter(|source| source.for_tests).map(|source| source.path).collect();
    assert!(of_tests.contains(&"case/tests.rs".to_owned()), "{of_tests:?}");
}

/// What is found, without file and line.
fn found(path: &str, text: &str) -> Vec<String> {
    let faults = faults(path, text, false);
    faults.iter().filter_map(|fault| fault.split_once(": ").map(|(_, what)| what.to_owned())).collect()
}

#[test]
fn an_arrow_down_is_an_arrow_down() {
    for (path, text) in [
        ("assess/mod.rs", "use crate::matter::Matter; use crate::assess::stage; fn f() -> crate::day::Day { todo() }"),
        ("assess/mod.rs", "use crate::{day::{Day, Span}, error::Code, law};"),
        (
            "explain/say.rs",
            "// crate::call\nconst A: &str = \"crate::doors\"; /* super::super */ /// chrono\nfn f() {}",
        ),
        ("day/civil.rs", "use chrono::NaiveDate;"),
        ("outlook/mod.rs", "fn f(x: f64) -> f64 { x * 1.5 }"),
        ("case/mod.rs", "mod generated { use super::node; } #[cfg(test)] mod tests { use super::*; use std::format; }"),
        ("lib.rs", "mod call; pub use crate::call::call; #[cfg(test)] extern crate std;"),
        ("matter/when.rs", "fn f(x: (u8, (u8, u8))) -> u8 { x.1.0 + 0xf64 } pub(crate) struct A;"),
        ("case/read.rs", "fn visit_f64<E: Error>(self, _number: f64) -> Result<(), E> {}"),
    ] {
        assert_eq!(found(path, text), Vec::<String>::new(), "{path}: {text}");
    }
}

#[test]
fn every_other_arrow_is_found() {
    let both = "both stand on one floor";
    for (path, text, wanted) in [
        ("law/book.rs", "use crate::case::Case;", format!("law -> case: {both}")),
        ("id.rs", "use crate::error::Code;", format!("id -> error: {both}")),
        ("error.rs", "use crate::day::Day;", "error -> day: points up".into()),
        ("matter/claim.rs", "fn f() { let x = crate::clock::of(); }", "matter -> clock: points up".into()),
        ("law/row.rs", "use crate::{day::{Day}, matter::{self, Read}};", "law -> matter: points up".into()),
        ("law/row.rs", "use crate::{{day::Day}, {error::Code, rules}};", "law -> rules: points up".into()),
        ("case/tests.rs", "#[cfg(test)] mod a { fn f() { crate::call::call(); } }", "case -> call: points up".into()),
        (
            "assess/stage.rs",
            "macro_rules! m { () => { $crate::explain::say() } }",
            "assess -> explain: points up".into(),
        ),
        ("assess/stage.rs", "use crate::Case;", "crate::Case is no room; name the room it lives in".into()),
        ("assess/stage.rs", "use crate::*;", "crate::* is no room; name the room it lives in".into()),
        ("assess/stage.rs", "use crate :: /* down */ call :: call;", "assess -> call: points up".into()),
        ("assess/stage.rs", "use crate as all;", "the crate under another name".into()),
        ("attic/mod.rs", "", "the room attic has no floor".into()),
        ("rules/a/b.rs", "use super::super::points;", "super::super".into()),
        ("doors.rs", "use super::call;", "super:: names the whole crate here; write crate::room".into()),
        ("law/mod.rs", "use super::case;", "super:: names the whole crate here; write crate::room".into()),
        ("count/mod.rs", "use chrono::NaiveDate;", "chrono outside day".into()),
        ("count/mod.rs", "fn f(x: f64) {}", "the floating-point f64 outside outlook".into()),
        ("count/mod.rs", "const A: u8 = 1.5;", "the floating-point 1.5 outside outlook".into()),
        ("count/mod.rs", "const A: u8 = 1_f32;", "the floating-point 1_f32 outside outlook".into()),
        ("count/mod.rs", "use std::fmt; #[cfg(test)] mod tests { use std::format; }", "std outside tests".into()),
        ("count/mod.rs", "extern crate std;", "std outside tests".into()),
    ] {
        assert_eq!(found(path, text), [wanted], "{path}: {text}");
    }
}
