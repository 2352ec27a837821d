//! A rule file opens with its rule in two sentences and its authority. Below that it finds facts and names points: no
//! outcome, citation, sentence, row id, date, State or circuit. Those are law, and stand in `core/law`.

use sijs::Law;
use sijs_tests::facts::Facts;
use sijs_tests::files;
use sijs_tests::rust::{Kind, Token, tokens};

/// Marks of a citation, as words.
const CITED: [&str; 4] = ["CFR", "USC", "INA", "FR"];

/// The same in longer spellings, as parts of a text.
const CITED_LONG: [&str; 8] = ["C.F.R.", "U.S.C.", "Fed. Reg.", "Pub. L.", "F.3d", "F.4th", "F. Supp", "I&N Dec."];

/// Outcomes as the engine and the doors call them.
const OUTCOMES: [&str; 14] = [
    "Satisfied",
    "NotSatisfied",
    "NotYet",
    "Unknown",
    "NeedsReview",
    "NotApplicable",
    "OutcomeWord",
    "Outcome",
    "satisfied",
    "not_satisfied",
    "not_yet",
    "unknown",
    "needs_review",
    "not_applicable",
];

/// Names that belong into tables.
struct Tables {
    states: Vec<String>,
    state_names: Vec<String>,
    rows: Vec<String>,
}

impl Tables {
    fn load() -> Self {
        let facts = Facts::load();
        let state = facts.facts.iter().find(|fact| fact.path == "residence[].state");
        let words = files::text(&files::here("../core/words/en/states.ftl"));
        let names = words.lines().filter_map(|line| line.split_once('=')).map(|(_, name)| name.trim().to_owned());
        Self {
            states: state.map_or(&[][..], |fact| facts.words(fact)).to_vec(),
            state_names: names.filter(|name| !name.is_empty()).collect(),
            rows: Law::embedded().row_ids(),
        }
    }
}

/// Where the opening comment ends, and its lines.
fn opening(text: &str) -> (Vec<&str>, &str) {
    let mut lines = Vec::new();
    let mut rest = text;
    while let Some(comment) = rest.strip_prefix("//!") {
        let (line, after) = comment.split_once('\n').unwrap_or((comment, ""));
        lines.push(line.trim());
        rest = after;
    }
    (lines, rest)
}

/// What is wrong with the opening of a rule file, such as `classification/age.rs`.
fn opening_faults(path: &str, lines: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    let text = lines.join(" ");
    let points = format!("Points: law/{}.toml.", path.trim_end_matches(".rs"));
    let Some(before) = text.strip_suffix(&points) else {
        return vec![format!("the opening does not end with `{points}`")];
    };
    let is_cited = |line: &str| has_word(line, &CITED) || CITED_LONG.iter().any(|long| line.contains(long));
    let Some(authority) = lines.iter().position(|line| is_cited(line)) else {
        return vec!["the opening names no authority".to_owned()];
    };
    let rule = lines[..authority].join(" ");
    let sentences = rule.split_inclusive(". ").filter(|sentence| !sentence.trim().is_empty()).count();
    if !rule.ends_with('.') || sentences != 2 {
        found.push(format!("the rule is said in {sentences} sentences, not in two: {rule}"));
    }
    if !before.trim_end().ends_with('.') {
        found.push("the authority does not end its sentence".to_owned());
    }
    found
}

/// The words of a text: letters, digits and `_` in a row.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '_').filter(|word| !word.is_empty())
}

fn has_word(text: &str, of: &[&str]) -> bool {
    words(text).flat_map(|word| word.split('_')).any(|word| of.contains(&word))
}

/// What a rule file says below its opening that is no rule's to say.
fn faults(text: &str, tables: &Tables) -> Vec<String> {
    let (lines, rest) = opening(text);
    let mut found = Vec::new();
    for token in tokens(rest) {
        let at = token.line + lines.len();
        found.extend(fault(&token, tables).map(|what| format!("{at}: {what}: {}", token.text)));
    }
    found
}

fn fault(token: &Token<'_>, tables: &Tables) -> Option<&'static str> {
    let text = token.text;
    let says = matches!(token.kind, Kind::Text | Kind::Comment);
    if has_word(text, &CITED) || CITED_LONG.iter().any(|long| text.contains(long)) {
        return Some("a citation");
    }
    let is_year = |digits: &str| digits.len() >= 4 && digits.bytes().all(|byte| byte.is_ascii_digit());
    let groups = |text: &str| text.split(|letter: char| !letter.is_ascii_digit()).any(is_year);
    if groups(text) || (token.kind == Kind::Number && groups(&text.replace('_', ""))) {
        return Some("a date");
    }
    if words(text).any(|word| OUTCOMES.contains(&word)) && !(token.kind == Kind::Comment && only_unknown(text)) {
        return Some("an outcome");
    }
    if words(text).any(|word| ["circuit", "cir"].contains(&word.to_lowercase().as_str())) {
        return Some("a circuit");
    }
    if says && tables.state_names.iter().any(|name| text.contains(name.as_str())) {
        return Some("a State");
    }
    if token.kind != Kind::Comment && words(text).any(|word| tables.states.iter().any(|state| state == word)) {
        return Some("a State");
    }
    if token.kind == Kind::Text {
        if text.contains('@') || text.contains("--") || tables.rows.iter().any(|row| row == text) {
            return Some("a row of the law");
        }
        if text.contains(' ') {
            return Some("a sentence");
        }
    }
    None
}

/// In a comment, "unknown" is a word like any other.
fn only_unknown(text: &str) -> bool {
    words(text).filter(|word| OUTCOMES.contains(word)).all(|word| word == "unknown")
}

/// The rule files with their paths below `core/src/rules`, what is made from the law left out.
fn rule_files() -> Vec<(String, String)> {
    let root = files::here("../core/src/rules");
    let found = files::below("../core/src/rules", "rs").into_iter().filter_map(|path| {
        let parts: Vec<String> = path
            .strip_prefix(&root)
            .unwrap_or(&path)
            .components()
            .map(|part| part.as_os_str().to_string_lossy().into_owned())
            .collect();
        let text = files::text(&path);
        let is_made = parts.contains(&"generated".to_owned()) || text.starts_with("// Made by sijs-law");
        (!is_made).then(|| (parts.join("/"), text))
    });
    found.collect()
}

#[test]
fn every_rule_reads_like_a_rule() {
    let tables = Tables::load();
    assert!(tables.states.len() == 56 && tables.state_names.len() >= 56 && tables.rows.len() > 20);
    let files = rule_files();
    assert!(files.len() >= 6, "only {} rule files were read", files.len());
    let mut found = Vec::new();
    for (path, text) in &files {
        found.extend(faults(text, &tables).into_iter().map(|fault| format!("{path}:{fault}")));
        if path.ends_with("mod.rs") {
            continue;
        }
        found.extend(opening_faults(path, &opening(text).0).into_iter().map(|fault| format!("{path}: {fault}")));
        let table = files::here("../core/law").join(path.replace(".rs", ".toml"));
        if !table.is_file() {
            found.push(format!("{path}: no table {}", table.display()));
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn what_is_no_rules_to_say_is_found() {
    let tables = Tables::load();
    let found = |text: &str| -> Vec<String> {
        faults(&format!("//! A rule. It is one.\n//! 8 CFR 1.\n{text}"), &tables)
            .iter()
            .map(|fault| fault.split(": ").nth(1).unwrap_or_default().to_owned())
            .collect()
    };
    for plain in [
        "",
        "fn f() -> bool { form == Form::I360 && m.pick(choice::AGE_LAW, None, Some(\"until-decision\")) == Ok(\"any\") }",
        "// not known, or unknown; I-360, 21, 485\nfn f() {}",
        "use crate::law::ids::clock::SIJ_I360_LAST_DAY;",
        "fn in_or<'m>(m: &'m Inquiry<'m>) -> Read<bool> { Ok(true) } // or in, me, ok, hi",
    ] {
        assert_eq!(found(plain), Vec::<String>::new(), "{plain}");
    }
    for (text, fault) in [
        ("// 8 CFR 204.11(b)(1)", "a citation"),
        ("const A: &str = \"8-USC\";", "a citation"),
        ("const INA_101: u8 = 1;", "a citation"),
        ("// 42 U.S.C. 1", "a citation"),
        ("// Until 2008 it was otherwise.", "a date"),
        ("const A: u16 = 2_008;", "a date"),
        ("const A: &str = \"2013-06-26\";", "a date"),
        ("fn f() -> Outcome { x }", "an outcome"),
        ("fn f() { OutcomeWord }", "an outcome"),
        ("fn f() { x::NotYet }", "an outcome"),
        ("const A: &str = \"satisfied\";", "an outcome"),
        ("// then it is satisfied", "an outcome"),
        ("// the Ninth Circuit", "a circuit"),
        ("fn f() { State::NJ }", "a State"),
        ("const A: &str = \"TX\";", "a State"),
        ("// New Jersey", "a State"),
        ("const A: &str = \"age@2\";", "a row of the law"),
        ("const A: &str = \"age-at-filing--late\";", "a row of the law"),
        ("const A: &str = \"age-at-filing-law\";", "a row of the law"),
        ("const A: &str = \"You may still file\";", "a sentence"),
    ] {
        assert_eq!(found(text), [fault], "{text}");
    }
}

#[test]
fn an_opening_that_is_none_is_found() {
    let wrong = |text: &str| opening_faults("classification/age.rs", &opening(text).0);
    let points = "Points: law/classification/age.toml.";
    let open = |rule: &str| format!("//! {rule}\n//! 8 USC 1232(d)(6); 8 CFR 204.11(b)(1). {points}\n\nfn f() {{}}\n");
    assert_eq!(wrong(&open("Under 21. Turning 21 does\n//! no harm.")), Vec::<String>::new());
    for text in [
        open("Under 21."),
        open("Under 21. Turning 21 does no harm. That is all."),
        open("Under 21. Turning 21 does no harm").replace("harm\n", "harm\n//! 8 USC 1\n"),
        open("A. B.").replace("age.toml", "marriage.toml"),
        open("A. B.").replace("8 USC 1232(d)(6); 8 CFR 204.11(b)(1). ", ""),
        "fn f() {}".to_owned(),
    ] {
        assert_ne!(wrong(&text), Vec::<String>::new(), "{text}");
    }
}
