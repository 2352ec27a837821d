//! The files of this folder. A file that cannot be read fails the suite.

use std::fs;
use std::path::{Path, PathBuf};

/// A file or folder below `tests/`.
pub fn here(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// All files below a folder with this ending, sorted by path.
pub fn below(folder: &str, ending: &str) -> Vec<PathBuf> {
    all_below(folder).into_iter().filter(|path| path.extension().is_some_and(|is| is == ending)).collect()
}

/// All files below a folder, sorted by path.
pub fn all_below(folder: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut ahead = vec![here(folder)];
    while let Some(folder) = ahead.pop() {
        let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for entry in entries {
            let path = entry.unwrap_or_else(|error| panic!("{}: {error}", folder.display())).path();
            if path.is_dir() {
                ahead.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The text of a file.
pub fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
