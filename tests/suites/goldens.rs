//! Whole answers are byte for byte as recorded. `tests/run --record goldens` writes them anew.

use std::collections::BTreeSet;

use sijs_tests::files;
use sijs_tests::goldens::{Golden, answer, manifest, on_disk, path, wanted};

/// Where two texts part, with a little of both; nothing where they are one.
fn difference(expected: &str, is: &str) -> Option<String> {
    if expected == is {
        return None;
    }
    let same = expected.bytes().zip(is.bytes()).take_while(|(left, right)| left == right).count();
    let around = |text: &str| {
        String::from_utf8_lossy(&text.as_bytes()[same.saturating_sub(40)..text.len().min(same + 40)]).into_owned()
    };
    Some(format!("byte {same}:\n  recorded {:?}\n  is       {:?}", around(expected), around(is)))
}

#[test]
fn every_answer_is_as_recorded() {
    let mut wrong = Vec::new();
    let manifest = manifest();
    for golden in &manifest {
        let (is, error) = answer(&golden.door, &files::text(&path(&golden.request)));
        if error != golden.error {
            wrong.push(format!("{}: error is {error}", golden.id));
        }
        let difference = difference(&files::text(&path(&golden.answer)), &is);
        wrong.extend(difference.map(|difference| format!("{}: {difference}", golden.id)));
    }
    println!("{} goldens, {} bytes differ", manifest.len(), if wrong.is_empty() { "no" } else { "some" });
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), manifest.len(), wrong.join("\n"));
}

#[test]
fn the_manifest_lists_every_file_and_no_other() {
    let mut listed = BTreeSet::from(["manifest.json".to_owned()]);
    for Golden { id, request, answer, .. } in manifest() {
        assert!(listed.insert(request) && listed.insert(answer), "{id}: a file twice");
    }
    assert_eq!(listed, on_disk(), "left: listed; right: there");
}

/// A record that changed, or is new, has its goldens recorded too.
#[test]
fn every_golden_that_must_be_is_there() {
    let (wanted, texts): (Vec<_>, Vec<_>) = wanted().into_iter().unzip();
    assert_eq!(manifest(), wanted);
    for (golden, text) in wanted.iter().zip(texts) {
        assert_eq!(files::text(&path(&golden.request)), text, "{}", golden.id);
    }
}

#[test]
fn one_byte_is_seen() {
    let text = "aé".repeat(60);
    assert_eq!(difference(&text, &text), None);
    for changed in [text.replacen('a', "b", 1), format!("{text}\n"), text[1..].to_owned(), String::new()] {
        assert!(difference(&text, &changed).is_some());
    }
}
