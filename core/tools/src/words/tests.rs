use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::*;

/// Every complaint of this module has its code here and a folder below `tests/words_bad/`.
const CODES: [&str; 8] = [
    "banned-word",
    "duplicate-message",
    "extra-message",
    "missing-message",
    "not-allowed",
    "too-long",
    "unreadable",
    "variables-differ",
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/words_bad")
}

fn asked() -> Asked {
    Asked {
        points: [("age--met".to_owned(), vec!["last".to_owned()])].into(),
        rules: vec!["age".to_owned()],
        others: vec!["flag--near".to_owned(), "step--call".to_owned()],
    }
}

/// The codes that one text gives, as a file of English words.
fn said(text: &str) -> Vec<String> {
    let (mut messages, mut complaints) = (Messages::new(), Complaints::default());
    read::source(Path::new("words/en/x.ftl"), text, &mut messages, &mut complaints);
    complaints.into_sorted().iter().map(|one| format!("{} {}", one.line, one.code)).collect()
}

#[test]
fn every_bad_folder_gives_its_one_complaint() {
    let folders: BTreeSet<String> = fs::read_dir(folder())
        .expect("the folder of bad words")
        .map(|entry| entry.expect("an entry").file_name().into_string().expect("a plain name"))
        .collect();
    assert_eq!(folders, CODES.map(str::to_owned).into());
    for code in CODES {
        let mut complaints = Complaints::default();
        Words::read(&folder().join(code), &asked(), &mut complaints);
        let complaints = complaints.into_sorted();
        let codes: Vec<_> = complaints.iter().map(|one| one.code).collect();
        assert_eq!(codes, [code], "{complaints:?}");
        assert!(complaints.iter().all(|one| one.line > 0), "{complaints:?}");
    }
}

#[test]
fn packs_are_byte_for_byte() {
    let text = "words--reviewed = A. Lawyer\n\
        b = { $day } {\"\"}\n";
    assert_eq!(said(text), ["2 not-allowed"]);
    let text = "words--reviewed =\n    .youth = -\n    .practitioner = A. Lawyer\n\
        b = Year = { $year } | \\ { $n ->\n    [one] one day\n   *[other] { $n } days\n } on\n\
        a--x =\n    .youth = día\n    .youth-lead = first\n        second\n    .practitioner = day\n";
    let (mut messages, mut complaints) = (Messages::new(), Complaints::default());
    assert!(read::source(Path::new("words/en/x.ftl"), text, &mut messages, &mut complaints));
    assert!(complaints.is_empty());
    assert_eq!(
        pack::pack("en", "youth", &messages),
        "sijs-words/1\ten\tyouth\t-\n\
         a--x\tdía\n\
         a--x--lead\tfirst\\nsecond\n\
         b\tYear \\= {year} \\| \\\\ {n|one=one day|*other={n} days} on\n"
    );
    assert_eq!(
        pack::pack("en", "practitioner", &messages),
        "sijs-words/1\ten\tpractitioner\tA. Lawyer\n\
         a--x\tday\n\
         b\tYear \\= {year} \\| \\\\ {n|one=one day|*other={n} days} on\n"
    );
    let words = Words([("en", messages)].into());
    let sentence = words.sentence("en", "practitioner", "b").expect("a sentence");
    assert_eq!(sentence, "Year = {year} | \\ [one: one day / other: {n} days] on");
    assert_eq!(words.sentence("en", "youth", "c"), None);
    assert_eq!(words.sentence("fr", "youth", "b"), None);
}

#[test]
fn what_packs_cannot_say_is_refused() {
    for bad in [
        "a = { DATETIME($day) }\n",
        "a = { b }\n",
        "a = { b.youth }\n",
        "a = { -b }\n",
        "-a = term\n",
        "a = { \"text\" }\n",
        "a = { 3 }\n",
        "a = { { $b } }\n",
        "a = a\tb\n",
        "a = { $b ->\n    [1] c\n   *[other] d\n }\n",
        "a = { $b ->\n    [c] c\n    [c] d\n   *[other] e\n }\n",
        "a = { $b ->\n    [c] { $d ->\n    [e] e\n   *[f] f\n }\n   *[other] g\n }\n",
        "a = { NUMBER($b) ->\n   *[other] g\n }\n",
        "a = { \"b\" ->\n   *[other] g\n }\n",
    ] {
        assert_eq!(said(bad), ["1 not-allowed"], "{bad}");
    }
    assert_eq!(said("a = b\n    .youth = c\n"), ["2 not-allowed"]);
    assert_eq!(said("a =\n    .title = c\n"), ["2 not-allowed"]);
    assert_eq!(said("a =\n    .youth = c\n    .youth = d\n"), ["3 duplicate-message"]);
    assert_eq!(said("a = b\n\na = c\n"), ["3 duplicate-message"]);
    assert_eq!(said("a = { $b ->\n    [c] d\n }\n"), ["3 unreadable"]);
}

#[test]
fn banned_phrases_are_found_in_any_form() {
    for bad in [
        "You qualify for this.",
        "you   QUALIFY",
        "You should file now",
        "You should really not marry",
        "you should never, ever move",
        "It is safe.",
        "Travel safely",
        "guaranteed",
        "It is too late",
        "Calificas para esto",
        "Debes presentar la forma",
        "deberías casarte",
        "Deberias mejor no mudarte",
        "debes, claro, esperar",
        "Estás segura aquí",
        "SEGURO",
        "Está garantizado",
        "Es demasiado tarde",
        "ya es tarde",
        "The lean is favourable",
    ] {
        assert!(banned::find(bad).is_some(), "{bad}");
    }
    for good in [
        "You may file, marry or move only after you ask.",
        "You should ask. File it with a lawyer.",
        "A safety plan",
        "the latest day",
        "before it is late",
        "seguramente",
        "Tu corte puede esperar. Debes algo",
        "Pregunta antes de casarte",
        "",
    ] {
        assert_eq!(banned::find(good), None, "{good}");
    }
}

#[test]
fn every_branch_is_read_for_banned_words() {
    let text =
        "a = You { $b ->\n    [c] should file\n   *[d] may ask\n } a { $e ->\n   *[f] form\n    [g] safe\n } now\n";
    let mut messages = Messages::new();
    read::source(Path::new("x.ftl"), text, &mut messages, &mut Complaints::default());
    let readings = messages.get("a").and_then(|message| message.youth.as_ref()).expect("a pattern").readings();
    let found: Vec<_> = readings.iter().filter_map(|reading| banned::find(reading)).collect();
    assert_eq!(found, ["you should ~ file/marry/move/wait/withdraw", "safe/safely"], "{readings:?}");
}
