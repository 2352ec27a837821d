//! Time and allocations of the first doors, in the name of each what it may cost (DESIGN 14): `cargo bench -p sijs-tests`.
//! The page counts its own assessment.

use divan::{AllocProfiler, Bencher, black_box};
use sijs::{Audience, Case, Day, Law, Words, call};
use sijs_tests::facts::Facts;
use sijs_tests::files;

#[global_allocator]
static ALLOCATIONS: AllocProfiler = AllocProfiler::system();

const AS_OF: &str = "2026-11-24";

/// A petition that waits, and a case in which each fact is told once.
const CASES: [&str; 2] = ["samuel", "every fact"];

fn main() {
    divan::main();
}

fn text(name: &str) -> String {
    match name {
        "samuel" => files::text(&files::here("records/samuel.json")),
        _ => Facts::load().full(true, 1).to_string(),
    }
}

fn case(name: &str) -> Case {
    Case::from_json(&text(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn day() -> Day {
    AS_OF.parse().unwrap_or_else(|error| panic!("{error}"))
}

fn request(include: &str) -> String {
    format!(r#"{{"version":1,"as_of":"{AS_OF}","include":[{include}],"case":{}}}"#, text("samuel"))
}

#[divan::bench(name = "1 read a case", args = CASES)]
fn read(bencher: Bencher<'_, '_>, name: &str) {
    let text = text(name);
    bencher.bench(|| Case::from_json(black_box(&text)));
}

#[divan::bench(name = "2 assess, typed: at most 15 us", args = CASES)]
fn assess(bencher: Bencher<'_, '_>, name: &str) {
    let (law, case, day) = (Law::embedded(), case(name), day());
    bencher.bench(|| law.matter(black_box(&case), day).assess());
}

#[divan::bench(name = "3 page of samuel", args = ["youth", "practitioner"])]
fn page(bencher: Bencher<'_, '_>, audience: &str) {
    let audience = Audience::from_word(audience).unwrap_or_else(|| panic!("{audience}"));
    let (law, case, day, words) = (Law::embedded(), case("samuel"), day(), Words::english());
    bencher.bench(|| law.matter(black_box(&case), day).page(&words, audience));
}

#[divan::bench(name = "4 call assess with words: at most 120 us")]
fn answer_with_words(bencher: Bencher<'_, '_>) {
    let request = request(r#""text""#);
    bencher.bench(|| call("assess", black_box(&request)));
}

#[divan::bench(name = "5 call assess with words and page")]
fn answer_with_page(bencher: Bencher<'_, '_>) {
    let request = request(r#""text","page""#);
    bencher.bench(|| call("assess", black_box(&request)));
}

#[divan::bench(name = "6 next_change of samuel")]
fn next_change(bencher: Bencher<'_, '_>) {
    let (law, case, day) = (Law::embedded(), case("samuel"), day());
    bencher.bench(|| law.matter(black_box(&case), day).next_change());
}
