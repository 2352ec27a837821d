//! `sijs-law check | generate [--check] | sheet`: keeps the facts, the law and the words of `core/` whole.

use std::path::PathBuf;
use std::process::ExitCode;

use sijs_law::{Book, Complaints};

const USAGE: &str = "usage: sijs-law check | generate [--check] | sheet   [--core DIR]";

fn main() -> ExitCode {
    let mut words: Vec<String> = std::env::args().skip(1).collect();
    let core = take_option(&mut words, "--core").map_or_else(|| PathBuf::from("core"), PathBuf::from);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let mut complaints = Complaints::default();
    let book = Book::load(&core, &mut complaints);
    let complaints = complaints.into_sorted();
    for complaint in &complaints {
        eprintln!("{complaint}");
    }
    let (Some(book), true) = (book, complaints.is_empty()) else { return ExitCode::FAILURE };
    let done = match words.as_slice() {
        ["check"] => Ok(true),
        ["generate"] => book.generate().and_then(|files| {
            for file in files {
                if file.write(&core)? {
                    println!("wrote {}", file.path.display());
                }
            }
            Ok(true)
        }),
        ["generate", "--check"] => book.generate().map(|files| {
            let stale: Vec<_> = files.iter().filter(|file| !file.is_committed(&core)).collect();
            for file in &stale {
                eprintln!("stale: {}", file.path.display());
            }
            stale.is_empty()
        }),
        ["sheet"] => {
            print!("{}", book.sheet());
            Ok(true)
        }
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn take_option(words: &mut Vec<String>, name: &str) -> Option<String> {
    let at = words.iter().position(|word| word == name)?;
    words.remove(at);
    (at < words.len()).then(|| words.remove(at))
}
