//! Writes the goldens anew: the requests, their answers, the manifest. Read what changed before you commit it.

use std::path::Path;
use std::{fs, io};

use sijs_tests::goldens::{answer, manifest_path, on_disk, path, wanted};

fn main() -> io::Result<()> {
    let wanted = wanted();
    if path("").exists() {
        for old in on_disk() {
            fs::remove_file(path(&old))?;
        }
    }
    for (golden, request) in &wanted {
        let (answer, error) = answer(&golden.door, request);
        if error != golden.error {
            return Err(io::Error::other(format!("{}: not what was wanted: {answer}", golden.id)));
        }
        write(&path(&golden.request), request)?;
        write(&path(&golden.answer), &answer)?;
    }
    let lines: Result<Vec<String>, _> = wanted.iter().map(|(golden, _)| serde_json::to_string(golden)).collect();
    write(&manifest_path(), &format!("[\n{}\n]\n", lines?.join(",\n")))
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text)
}
