use std::path::Path;

use super::check;
use crate::complaint::Complaints;

const WHO: &str = "ask = \"youth\"\nkeep = \"saved\"\nmeans = \"A fact.\"\n";

fn codes_of(text: &str) -> Vec<&'static str> {
    let mut complaints = Complaints::default();
    check::read(text, &mut complaints);
    complaints.into_sorted().into_iter().map(|complaint| complaint.code).collect()
}

fn fact(body: &str) -> String {
    format!("[[fact]]\n{body}\n{WHO}")
}

#[test]
fn the_table_of_the_case_is_whole() {
    let core = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut complaints = Complaints::default();
    let model = super::Model::load(&core, &mut complaints).expect("a model");
    assert_eq!(complaints.into_sorted(), []);
    assert_eq!(model.structs().count(), 33);
}

#[test]
fn what_is_generated_is_committed() {
    let core = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let model = super::Model::load(&core, &mut Complaints::default()).expect("a model");
    for file in model.emit().expect("rustfmt") {
        assert!(file.is_committed(&core), "stale: {}", file.path.display());
    }
}

#[test]
fn each_fault_has_its_code() {
    let happened = fact("path = \"a\"\nkind = \"bool\"\nhappened = true");
    let below = fact("path = \"a.b\"\nkind = \"bool\"");
    let word = "[[codes]]\nname = \"w\"\nwords = [\"none\"]\n".to_string()
        + &fact("path = \"a\"\nkind = \"code\"\ncodes = \"w\"");
    let youth = fact("path = \"a\"\nkind = \"bool\"\nsaid = true");
    for (code, text) in [
        ("case-toml", fact("path = \"a\"\nkind = \"bool\"\ncolor = 1")),
        ("case-kind", fact("path = \"a\"\nkind = \"text\"")),
        ("case-codes", fact("path = \"a\"\nkind = \"code\"\ncodes = \"missing\"")),
        ("case-duplicate", fact("path = \"a\"\nkind = \"bool\"") + &fact("path = \"a\"\nkind = \"bool\"")),
        ("case-order", below),
        ("case-name", fact("path = \"A\"\nkind = \"bool\"")),
        ("case-keyword", fact("path = \"in\"\nkind = \"bool\"")),
        ("case-word", word),
        ("case-missing", "[[fact]]\npath = \"a\"\nkind = \"bool\"\nask = \"youth\"\nkeep = \"saved\"\n".into()),
        ("case-who", youth),
        ("case-shape", happened),
    ] {
        assert_eq!(codes_of(&text), [code], "{text}");
    }
    let mut complaints = Complaints::default();
    assert!(super::Model::load(Path::new("/nowhere"), &mut complaints).is_none());
    assert_eq!(complaints.into_sorted().first().map(|complaint| complaint.code), Some("case-unreadable"));
}

#[test]
fn a_word_that_may_lie_ahead_is_a_word_of_its_kind() {
    let text = "[[codes]]\nname = \"k\"\nwords = [\"hearing\"]\n".to_string()
        + &fact("path = \"kind\"\nkind = \"code\"\ncodes = \"k\"")
        + &fact("path = \"date\"\nkind = \"date\"\nown = true\nahead = [\"meeting\"]");
    assert_eq!(codes_of(&text), ["case-codes"]);
    assert_eq!(codes_of(&text.replace("meeting", "hearing")), [] as [&str; 0]);
}
