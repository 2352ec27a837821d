//! The checker of the law, checked: for each complaint a bad table, and a good law that holds all a table may say.
//! Every law is put together in the folder for temporary files; nothing in the tree is touched.

use std::fs;
use std::path::{Path, PathBuf};

use sijs_law::law::{CODES, Law};
use sijs_law::{Complaint, Complaints};

/// The good law in a folder of its own.
fn good(name: &str) -> PathBuf {
    let core = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if core.exists() {
        fs::remove_dir_all(&core).unwrap();
    }
    lay(&tests().join("good/law"), &core.join("law"));
    core
}

fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// Lays the files of one folder over those of another.
fn lay(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            lay(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

fn complaints(core: &Path) -> Vec<Complaint> {
    let mut complaints = Complaints::default();
    Law::load(core, &mut complaints);
    complaints.into_sorted()
}

/// As the tool prints them, paths from the folder of the law.
fn shown(core: &Path, complaints: &[Complaint]) -> String {
    let prefix = format!("{}/", core.display());
    complaints.iter().map(|complaint| complaint.to_string().replace(&prefix, "") + "\n").collect()
}

#[test]
fn each_bad_table_makes_its_one_complaint() {
    let mut faults = String::new();
    for code in CODES {
        let bad = tests().join("bad").join(code);
        let Ok(expected) = fs::read_to_string(bad.join("complaint.txt")) else {
            faults.push_str(&format!("{code}: no bad table, or no complaint.txt beside it\n"));
            continue;
        };
        let core = good(&format!("bad-{code}"));
        lay(&bad.join("law"), &core.join("law"));
        let got = complaints(&core);
        let found = shown(&core, &got);
        if found != expected || got.iter().any(|complaint| complaint.code != *code) {
            faults.push_str(&format!("{code}: expected\n{expected}found\n{found}\n"));
        }
    }
    assert!(faults.is_empty(), "{faults}");
}

#[test]
fn the_good_law_is_made_into_files_twice_the_same() {
    let core = good("good");
    let mut complaints = Complaints::default();
    let law = Law::load(&core, &mut complaints);
    assert_eq!(shown(&core, &complaints.into_sorted()), "");
    let law = law.unwrap();
    let write = || law.emit().unwrap().into_iter().map(|file| (file.path, file.text)).collect::<Vec<_>>();
    let files = write();
    assert_eq!(files, write());
    let text = |end: &str| &files.iter().find(|(path, _)| path.ends_with(end)).unwrap().1;
    // the order of `law.toml`, then that of the files
    assert!(text("registry.rs").contains("Judge::General, Judge::NotCovered, Judge::Claim(topic::good::first_rule)"));
    assert!(
        text("points.rs")
            .contains("fn met(received: impl Into<Value>, fee: impl Into<Value>, place: impl Into<Value>)")
    );
    assert!(text("ids.rs").contains("pub(crate) const BY_THE_CLOCK: PointId = PointId(5);"));
    assert!(
        text("topic/mod.rs").contains("/// All that a topic may say, once. Nothing here is law.\npub(crate) mod good;")
    );
}

#[test]
fn the_committed_law_has_no_complaint() {
    let core = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    assert_eq!(shown(core, &complaints(core)), "");
}

/// Two rows of a choice, and whether a human must say which is over which.
#[test]
fn two_rows_conflict_where_both_can_hold() {
    let pairs = [
        (true, "", ""),
        (true, "over = [\"one\"]\n", "over = [\"other\"]\n"),
        (false, "over = [\"one\"]\n", ""),
        (true, "where = { state = \"ny\" }\n", "where = { state = \"ny\" }\n"),
        (true, "where = { state = \"ny\" }\n", ""),
        (false, "where = { state = \"ny\" }\n", "where = { state = \"tx\" }\n"),
        (false, "applies_to = { to = \"2024-06-30\" }\n", "applies_to = { from = \"2024-07-01\" }\n"),
        (true, "applies_to = { to = \"2024-07-01\" }\n", "applies_to = { from = \"2024-07-01\" }\n"),
        // inside a month that bounds a row it is open whether the row applies
        (false, "applies_to = { to = \"2024-07\" }\n", "applies_to = { from = \"2024-07\" }\n"),
        (true, "applies_to = { to = \"2024-08\" }\n", "applies_to = { from = \"2024-07\" }\n"),
        (false, "status = [[\"2020-01-01\", \"announced\"]]\n", ""),
        (
            false,
            "status = [[\"2020-01-01\", \"in_force\"], [\"2024-01-01\", \"vacated\"]]\n",
            "status = [[\"2024-01-01\", \"in_force\"]]\n",
        ),
        (
            true,
            "status = [[\"2020-01-01\", \"in_force\"], [\"2024-01-02\", \"vacated\"]]\n",
            "status = [[\"2024-01-01\", \"in_force\"]]\n",
        ),
    ];
    let core = good("pairs");
    let row = |name: &str, more: &str| {
        let rest = "support = \"verified\"\ncite = \"1 USC 1\"\nsources = [\"statute\"]\n";
        format!("\n[choices.pair.rows.{name}]\nis = \"{name}\"\n{more}{rest}")
    };
    for (conflict, other, one) in pairs {
        let text =
            format!("# A pair.\n\n[choices.pair]\nkey = \"received\"\n{}{}", row("other", other), row("one", one));
        fs::write(core.join("law/topic/pair.toml"), text).unwrap();
        let codes: Vec<_> = complaints(&core).iter().map(|complaint| complaint.code).collect();
        assert_eq!(codes, vec!["conflict"; usize::from(conflict)], "{other}{one}");
    }
}

/// Every closed word of the good law, changed into one that there is not.
#[test]
fn closed_words_are_closed() {
    let words = [
        ("topic/good.toml", "kind = \"requirement\""),
        ("topic/good.toml", "of = \"claim\""),
        ("topic/good.toml", "measured = \"filing\""),
        ("topic/good.toml", "phase = \"petition\""),
        ("topic/good.toml", "support = \"secondary\""),
        ("topic/good.toml", "outcome = \"satisfied\""),
        ("topic/good.toml", "lean = \"favourable\""),
        ("topic/good.toml", "today = \"for\""),
        ("topic/good.toml", "key = \"received\""),
        ("topic/good.toml", "\"stayed\""),
        ("clocks/good.toml", "result = \"day\""),
        ("clocks/good.toml", "trigger = \"birth\""),
        ("clocks/good.toml", "cautious = \"business_day\""),
        ("clocks/good.toml", "gives = \"legal_last\""),
        ("clocks/good.toml", "roll = \"next_business_day\""),
        ("clocks/good.toml", "key = \"received\""),
        ("calendars/good.toml", "weekday = \"monday\""),
        ("steps.toml", "kind = \"practice\""),
    ];
    let core = good("words");
    for (file, word) in words {
        let path = core.join("law").join(file);
        let text = fs::read_to_string(&path).unwrap();
        let (before, after) = text.split_once(word).unwrap();
        let key = word.split('"').next().unwrap();
        fs::write(&path, format!("{before}{key}\"purple\"{after}")).unwrap();
        let found = complaints(&core);
        fs::write(&path, &text).unwrap();
        let line = before.lines().count() + usize::from(before.ends_with('\n'));
        let codes: Vec<_> = found.iter().map(|complaint| (complaint.code, complaint.line)).collect();
        assert_eq!(codes, [("unknown-word", line)], "{file}: {word}");
    }
}

/// No edit of a line makes the tool fall over; most make it complain.
#[test]
fn broken_lines_make_complaints_and_no_panic() {
    let core = good("broken");
    for file in
        ["law", "sources", "practice", "flags", "steps", "general", "topic/good", "clocks/good", "calendars/good"]
    {
        let path = core.join("law").join(file).with_extension("toml");
        let text = fs::read_to_string(&path).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        for (at, line) in lines.iter().enumerate() {
            let key = line.split('=').next().unwrap_or_default();
            let changed = [
                String::new(),
                format!("{key}= 7"),
                format!("{key}= \"ñ\""),
                format!("{key}= []"),
                format!("{key}= {{}}"),
            ];
            for changed in changed {
                let mut lines = lines.clone();
                lines[at] = &changed;
                fs::write(&path, lines.join("\n")).unwrap();
                complaints(&core);
            }
            fs::write(&path, lines[..at].join("\n")).unwrap();
            complaints(&core);
        }
        fs::write(&path, &text).unwrap();
    }
    assert_eq!(shown(&core, &complaints(&core)), "");
}
