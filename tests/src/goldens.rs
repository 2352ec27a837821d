//! Whole answers, byte for byte. `tests/goldens/manifest.json` lists them for the runners of every language; this module
//! says which there are.

use std::collections::BTreeSet;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::files;

/// One line of the manifest: a request at a door, and its answer. Paths are below `tests/goldens`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Golden {
    pub id: String,
    pub door: String,
    pub request: String,
    pub answer: String,
    /// Whether the answer is an error.
    pub error: bool,
}

/// The day on which the records are read.
const AS_OF: &str = "2026-11-24";

/// Requests that are refused: with a path, with the ordinal of a key, with a place in the text.
const REFUSED: [(&str, &str, &str); 3] = [
    (
        "refused.date",
        "assess",
        r#"{"version":1,"as_of":"2026-11-24","case":{"filings":[{"received_date":"2027-02-29"}]}}"#,
    ),
    ("refused.key", "page", r#"{"version":1,"as_of":"2026-11-24","case":{},"name":"Ana"}"#),
    ("refused.text", "assess", "{\"version\":1,\"as_of\":\"2026-11-24\",\n\"case\":{\"id\":'a'}}"),
];

/// The path of the list itself.
pub fn manifest_path() -> PathBuf {
    path("manifest.json")
}

/// A file below `tests/goldens`.
pub fn path(name: &str) -> PathBuf {
    files::here("goldens").join(name)
}

/// The list as it is committed.
pub fn manifest() -> Vec<Golden> {
    let path = manifest_path();
    serde_json::from_str(&files::text(&path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every golden there must be, with the text of its request.
pub fn wanted() -> Vec<(Golden, String)> {
    let mut wanted = Vec::new();
    for path in files::below("records", "json") {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let record = files::text(&path);
        for (kind, rest) in [
            ("assess", r#""audience":"practitioner","include":["page","text","findings","next_change"]"#),
            ("assess.es.youth", r#""language":"es","audience":"youth""#),
        ] {
            let text = format!("{{\"version\":1,\"as_of\":\"{AS_OF}\",{rest},\n\"case\":{}}}", record.trim_end());
            wanted.push((golden(&format!("{name}.{kind}"), "assess", false), text));
        }
    }
    wanted.push((golden("schema", "schema", false), r#"{"version":1}"#.to_owned()));
    wanted.extend(REFUSED.map(|(id, door, text)| (golden(id, door, true), text.to_owned())));
    wanted
}

fn golden(id: &str, door: &str, error: bool) -> Golden {
    let (request, answer) = (format!("requests/{id}.json"), format!("answers/{id}.json"));
    Golden { id: id.to_owned(), door: door.to_owned(), request, answer, error }
}

/// The answer at a door, and whether it is an error.
pub fn answer(door: &str, request: &str) -> (String, bool) {
    match sijs::call(door, request) {
        Ok(answer) => (answer, false),
        Err(error) => (error.to_json(), true),
    }
}

/// Every file below `tests/goldens`, as the manifest names files.
pub fn on_disk() -> BTreeSet<String> {
    let root = files::here("goldens");
    let name = |path: PathBuf| {
        let parts = path.strip_prefix(&root).unwrap_or(&path).components();
        parts.map(|part| part.as_os_str().to_string_lossy().into_owned()).collect::<Vec<_>>().join("/")
    };
    files::all_below("goldens").into_iter().map(name).collect()
}
