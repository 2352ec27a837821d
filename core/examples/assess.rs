//! The main job: one case file, one day, one page.
//!
//! `cargo run --release --example assess -- FILE DAY [--lang en|es] [--for youth|practitioner] [--json]`; `-` reads
//! standard input. A file or a day that is refused prints its code and path to standard error and exits with 2.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program speaks")]

use std::io::Read;
use std::process::ExitCode;
use std::{env, fs, io};

use sijs::{Audience, Case, Day, Law, SijsError, Words};

const USAGE: &str = "usage: assess FILE DAY [--lang en|es] [--for youth|practitioner] [--json]";

struct Asked {
    file: String,
    day: String,
    language: String,
    audience: String,
    json: bool,
}

fn main() -> ExitCode {
    let Some(asked) = asked(env::args().skip(1)) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let text = match read(&asked.file) {
        Ok(text) => text,
        Err(error) => {
            eprintln!("{}: {error}", asked.file);
            return ExitCode::from(2);
        }
    };
    match answer(&text, &asked) {
        Ok(Some(answer)) => {
            print!("{answer}");
            ExitCode::SUCCESS
        }
        Ok(None) => {
            eprintln!("{USAGE}");
            ExitCode::from(2)
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

fn answer(text: &str, asked: &Asked) -> Result<Option<String>, SijsError> {
    let (Some(words), Some(audience)) = (Words::embedded(&asked.language), Audience::from_word(&asked.audience)) else {
        return Ok(None);
    };
    let case = Case::from_json(text)?;
    let day: Day = asked.day.parse()?;
    if asked.json {
        let request = format!(
            r#"{{"version":1,"as_of":"{day}","case":{},"language":"{}","audience":"{}","include":["page","findings"]}}"#,
            case.to_json(),
            asked.language,
            asked.audience,
        );
        return sijs::call("assess", &request).map(|answer| Some(format!("{answer}\n")));
    }
    Ok(Some(Law::embedded().matter(&case, day).page(&words, audience).to_string()))
}

fn read(file: &str) -> io::Result<String> {
    if file != "-" {
        return fs::read_to_string(file);
    }
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).map(|_| text)
}

fn asked(arguments: impl Iterator<Item = String>) -> Option<Asked> {
    let mut asked =
        Asked { file: String::new(), day: String::new(), language: "en".into(), audience: "youth".into(), json: false };
    let mut plain = Vec::new();
    let mut arguments = arguments;
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--lang" => asked.language = arguments.next()?,
            "--for" => asked.audience = arguments.next()?,
            "--json" => asked.json = true,
            option if option.starts_with("--") => return None,
            _ => plain.push(argument),
        }
    }
    [asked.file, asked.day] = plain.try_into().ok()?;
    Some(asked)
}
