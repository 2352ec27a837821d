//! What a young person's page never says, and what every page keeps.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use sijs::{Assessment, Audience, Day, Law, Level, Page, Words};
use sijs_tests::corpus::{Told, corpus, day, mixed};
use sijs_tests::facts::Facts;
use sijs_tests::random::Random;

use crate::none;

const SEED: u64 = 14;
const MIXED: usize = 300;

/// Never said to a young person, in whatever language the page is: `law/flags.md` 4 and DESIGN 12. Words in a row; `*` is
/// up to three others of the same sentence, `a/b` is either.
const BANNED: &[&str] = &[
    "you qualify",
    "you should * file/marry/move/wait/withdraw",
    "you must * file/marry/move/wait/withdraw",
    "safe/safely/safer",
    "guaranteed/guarantee/guarantees/promise/promised",
    "too late",
    "you lose/lost",
    "you win/won",
    "calificas/calificaras/calificarias",
    "debes/deberias * presentar/presentarla/presentarlo/casarte/mudarte/esperar/retirar/retirarla/retirarlo",
    "seguro/segura/seguros/seguras",
    "garantizado/garantizada/garantiza/garantizan/prometemos",
    "demasiado tarde",
    "ya es tarde",
    "pierdes/perdiste/perderas",
    // outcomes and leans
    "satisfied/satisfecho/satisfecha/unsatisfied",
    "not_satisfied/not_yet/needs_review/not_applicable",
    "needs review/requiere revision",
    "not applicable/no aplica/no aplicable",
    "unknown/desconocido/desconocida",
    "favourable/favorable/unfavourable/unfavorable/desfavorable/favorables/desfavorables",
    "eligible/ineligible/elegible/inelegible",
    // money
    "dollar/dollars/dolar/dolares/usd",
];

fn folded(text: &str) -> String {
    let plain = |letter| match letter {
        'á' => 'a',
        'é' => 'e',
        'í' => 'i',
        'ó' => 'o',
        'ú' | 'ü' => 'u',
        other => other,
    };
    text.to_lowercase().chars().map(plain).collect()
}

/// The words of a text; a sentence's end is a word of its own, a line's end is none.
fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for letter in folded(text).chars() {
        match letter {
            _ if letter.is_alphanumeric() || letter == '_' => {
                if let Some(word) = words.last_mut() {
                    word.push(letter);
                }
            }
            '.' | ':' | ';' | '?' | '!' => words.extend([letter.to_string(), String::new()]),
            _ => words.push(String::new()),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

fn follows(words: &[String], phrase: &[&str]) -> bool {
    match (phrase, words) {
        ([], _) => true,
        (["*", rest @ ..], _) => {
            let others =
                words.iter().take(3).take_while(|word| word.chars().all(|letter| letter.is_alphanumeric())).count();
            (0..=others).any(|skipped| follows(&words[skipped..], rest))
        }
        ([one, rest @ ..], [word, after @ ..]) => one.split('/').any(|one| one == word) && follows(after, rest),
        (_, []) => false,
    }
}

fn banned(text: &str) -> Option<&'static str> {
    let words = words(text);
    // a phrase with blanks on both sides of a stroke is two phrases
    let phrases = BANNED.iter().flat_map(|phrase| {
        let is_list_of_phrases =
            !phrase.contains('*') && phrase.split('/').filter(|part| part.contains(' ')).count() > 1;
        if is_list_of_phrases { phrase.split('/').collect::<Vec<_>>() } else { vec![*phrase] }
    });
    let mut phrases = phrases;
    phrases.find(|phrase| {
        let parts: Vec<&str> = phrase.split(' ').collect();
        (0..words.len()).any(|start| follows(&words[start..], &parts))
    })
}

/// Something that stands for a sentence and was not replaced by it: a key, or a value in braces.
fn raw(text: &str, is_youth: bool) -> Option<String> {
    const KEYS: [&str; 12] = [
        "page--",
        "flag--",
        "step--",
        "general--",
        "missing--",
        "month--",
        "month-short--",
        "state--",
        "day--",
        "theme--",
        "--youth",
        "--practitioner",
    ];
    if text.contains('{') || text.contains('}') {
        return Some("a brace".to_owned());
    }
    if let Some(key) = KEYS.iter().find(|key| text.contains(**key)) {
        return Some((*key).to_owned());
    }
    // a rule or a point by its id: kebab words with two strokes in a row are keys; practitioners see ids of points
    (is_youth && text.contains("--")).then(|| "a key".to_owned())
}

/// The days that a page names in words, such as `16 Apr 2030` or `16 de abril de 2030`.
fn days_named(text: &str) -> BTreeSet<Day> {
    const MONTHS: [&str; 24] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "ene", "feb", "mar", "abr",
        "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic",
    ];
    let words: Vec<String> = folded(text)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty() && *word != "de" && *word != "del")
        .map(str::to_owned)
        .collect();
    let named = words.windows(3).filter_map(|three| {
        let year: i32 = three[2].parse().ok().filter(|_| three[2].len() == 4)?;
        let short: String = three[1].chars().take(3).collect();
        let month = MONTHS.iter().position(|month| *month == short)? % 12;
        Day::new(year, u32::try_from(month).ok()? + 1, three[0].parse().ok()?).ok()
    });
    named.collect()
}

/// The facts that a person told: what stands at the leaves, an empty list, a no, and that something happened. What only
/// holds others is no fact, nor is an id.
fn facts_told(facts: &Value) -> usize {
    match facts {
        Value::Null => 0,
        Value::Object(fields) if fields.is_empty() => 1,
        Value::Object(fields) => {
            let told = fields.iter().filter(|(key, _)| !["schema", "id"].contains(&key.as_str()));
            told.map(|(key, value)| if key == "by" && fields.contains_key("answer") { 0 } else { facts_told(value) })
                .sum()
        }
        Value::Array(items) if items.is_empty() => 1,
        Value::Array(items) => items.iter().map(facts_told).sum(),
        Value::Bool(_) | Value::Number(_) | Value::String(_) => 1,
    }
}

/// All cases and records, mixed ones, and ones that tell next to nothing.
fn told() -> Vec<Told> {
    let mut random = Random::new(SEED);
    let mut all = corpus();
    let of_corpus = all.clone();
    all.extend((0..MIXED).map(|_| mixed(&of_corpus, &mut random)));
    let facts = [
        json!({}),
        json!({ "id": "x", "schema": "sijs-case/1" }),
        json!({ "person": { "birth_date": "2006-01-18" } }),
        json!({ "person": { "birth_date": "2006-01-18" }, "filings": [] }),
        json!({ "person": { "birth_date": "2006-01-18", "marriages": [] } }),
        json!({ "person": { "birth_date": "2006-01-18" }, "residence": { "at_least": [{ "state": "NJ" }] } }),
        json!({ "person": { "other_birth_dates": ["2006-01-18", "2007-01-18"] } }),
        json!({ "person": { "marriages": { "at_least": [{ "ended": false }] } } }),
        json!({ "filings": { "at_least": [{ "form": "i360", "received_date": "2026-11-02" }] } }),
        json!({ "filings": { "at_least": [{ "form": "i360", "rejected": {} }] } }),
        json!({ "filings": [], "orders": [] }),
        json!({ "person": { "birth_date": "2005-12-01" }, "filings": { "at_least": [{ "rejected": {} }] } }),
    ];
    // every State, on a day with a long name
    let list = Facts::load();
    let state = list.facts.iter().find(|fact| fact.path == "residence[].state");
    for state in state.map_or(&[][..], |fact| list.words(fact)) {
        let facts = json!({ "person": { "birth_date": "2010-06-02", "marriages": [] }, "filings": [], "orders": [],
            "residence": { "at_least": [{ "state": state }] } });
        all.push(Told::new(&format!("lives in {state}"), day("2027-09-23"), facts));
    }
    all.extend(
        facts
            .into_iter()
            .enumerate()
            .map(|(at, facts)| Told::new(&format!("few facts {at}"), day("2026-11-24"), facts)),
    );
    all
}

fn every_page(law: &Law, mut look: impl FnMut(&Told, &Assessment, &str, Audience, &Page)) {
    for told in told() {
        let matter = law.matter(&told.case, told.as_of);
        let assessment = matter.assess();
        for (language, words) in [("en", Words::english()), ("es", Words::spanish())] {
            for audience in [Audience::Youth, Audience::Practitioner] {
                look(&told, &assessment, language, audience, &matter.page(&words, audience));
            }
        }
    }
}

#[test]
fn every_page_keeps_its_form() {
    let mut wrong = BTreeSet::new();
    let mut pages = 0;
    every_page(&Law::embedded(), |told, _, language, audience, page| {
        pages += 1;
        let text = page.to_string();
        let mut fault =
            |what: String| wrong.insert(format!("{what}; {language} {audience:?}, {} on {}", told.name, told.as_of));
        if let Some(raw) = raw(&text, audience == Audience::Youth) {
            fault(format!("prints {raw}"));
        }
        if let Some(line) = text.lines().find(|line| line.chars().count() > 80) {
            fault(format!("{} columns: {line}", line.chars().count()));
        }
        if !text.ends_with('\n')
            || text.ends_with("\n\n")
            || text.contains('\t')
            || text.lines().any(|line| line.ends_with(' '))
        {
            fault("blanks, tabs or line breaks at an end".to_owned());
        }
        if page.notice.is_empty() || !folded(&text.replace("\n  ", " ")).contains(&folded(&page.notice)) {
            fault("the notice is missing".to_owned());
        }
        if page.sections.iter().flat_map(|section| &section.lines).any(|line| line.text.trim().is_empty()) {
            fault("an empty line in a section".to_owned());
        }
    });
    println!("{pages} pages");
    none(&wrong.into_iter().collect::<Vec<_>>());
}

#[test]
fn no_page_for_a_young_person_says_what_is_banned() {
    let mut wrong = BTreeSet::new();
    every_page(&Law::embedded(), |told, assessment, language, audience, page| {
        if audience != Audience::Youth {
            return;
        }
        let text = page.to_string();
        let mut fault = |what: String| wrong.insert(format!("{what}; {language}, {} on {}", told.name, told.as_of));
        if let Some(phrase) = banned(&text) {
            fault(format!("says `{phrase}`"));
        }
        if text.contains('$') {
            fault("names money".to_owned());
        }
        if page.flags.len() > 3 {
            fault(format!("{} flags", page.flags.len()));
        }
        let rules: Vec<&str> = assessment.findings.iter().map(|finding| finding.rule.as_str()).collect();
        let ids = rules
            .iter()
            .chain(&["classification"])
            .find(|rule| words(&text.replace('-', "_")).contains(&rule.replace('-', "_")));
        if let Some(rule) = ids.filter(|rule| rule.contains('-')) {
            fault(format!("names the rule {rule}"));
        }
    });
    none(&wrong.into_iter().collect::<Vec<_>>());
}

#[test]
fn a_pressing_flag_leaves_flags_days_and_the_next_step() {
    let (mut wrong, mut pressing) = (BTreeSet::new(), 0);
    every_page(&Law::embedded(), |told, assessment, language, audience, page| {
        let presses = assessment.flags.iter().any(|flag| [Level::Now, Level::Today].contains(&flag.level));
        if audience != Audience::Youth || !presses || facts_told(&told.facts) < 3 {
            return;
        }
        pressing += 1;
        let others: Vec<&str> =
            page.sections.iter().map(|section| section.id).filter(|id| !["days", "next"].contains(id)).collect();
        if page.flags.is_empty() || page.lead.is_some() || !others.is_empty() || page.sections.is_empty() {
            let (flags, lead) = (page.flags.len(), page.lead.is_some());
            wrong.insert(format!(
                "{flags} flags, lead {lead}, also {others:?}; {language}, {} on {}",
                told.name, told.as_of
            ));
        }
    });
    println!("{pressing} pages under a flag of now or today");
    assert!(pressing > 40, "only {pressing}");
    none(&wrong.into_iter().collect::<Vec<_>>());
}

#[test]
fn with_few_facts_a_page_is_short_and_computes_no_day() {
    let (mut wrong, mut few) = (BTreeSet::new(), 0);
    every_page(&Law::embedded(), |told, assessment, language, audience, page| {
        let count = facts_told(&told.facts);
        if audience != Audience::Youth || count >= 3 {
            return;
        }
        few += 1;
        let text = page.to_string();
        let mut fault = |what: String| {
            wrong.insert(format!("{count} facts: {what}; {language}, {} on {}\n{text}", told.name, told.as_of))
        };
        let lines = text.lines().count();
        if lines > 12 {
            fault(format!("{lines} lines"));
        }
        let checked =
            assessment.findings.iter().flat_map(|finding| &finding.authority).filter_map(|row| row.verified_through);
        let known: BTreeSet<Day> = checked.chain([told.as_of]).collect();
        let named: Vec<String> = days_named(&text).difference(&known).map(ToString::to_string).collect();
        if !named.is_empty() {
            fault(format!("names {named:?}"));
        }
    });
    println!("{few} pages with fewer than three facts");
    assert!(few >= 20, "only {few}");
    none(&wrong.into_iter().collect::<Vec<_>>());
}

/// The days that a federal office is closed by law in the years that are tried.
fn is_federal_holiday(day: Day) -> bool {
    let nth = (day.day() - 1) / 7 + 1;
    let is_last = day.plus_days(7).is_none_or(|week| week.month() != day.month());
    let weekday = format!("{:?}", day.weekday());
    let fixed = |day: Day| [(1, 1), (6, 19), (7, 4), (11, 11), (12, 25)].contains(&(day.month(), day.day()));
    let observed = match weekday.as_str() {
        "Friday" => day.next().is_some_and(fixed),
        "Monday" => day.previous().is_some_and(fixed),
        _ => false,
    };
    let moving = match (day.month(), weekday.as_str()) {
        (1 | 2, "Monday") => nth == 3,
        (5, "Monday") => is_last,
        (9, "Monday") => nth == 1,
        (10, "Monday") => nth == 2,
        (11, "Thursday") => nth == 4,
        _ => false,
    };
    fixed(day) || observed || moving
}

/// The business day on or after a day.
fn rolled(day: Day) -> Day {
    let mut day = day;
    while day.weekday().is_weekend() || is_federal_holiday(day) {
        day = day.next().unwrap_or(day);
    }
    day
}

/// The day that only a soft policy might still accept is in no text for a young person: birthdays around weekends and
/// holidays, looked at from long before to the day itself.
#[test]
fn no_page_for_a_young_person_names_the_day_of_grace() {
    let law = Law::embedded();
    let (mut wrong, mut looked, mut shown) = (Vec::new(), 0, 0);
    let mut birthday = day("2027-01-01");
    while birthday < day("2029-01-01") {
        birthday = birthday.next().unwrap_or(birthday);
        let (Some(last), Ok(born)) =
            (birthday.previous(), Day::new(birthday.year() - 21, birthday.month(), birthday.day()))
        else {
            continue;
        };
        let grace = rolled(last);
        // a birthday, and the day before it, may always be named
        if grace <= birthday {
            continue;
        }
        for back in [-3, -2, -1, 0, 1, 2, 3, 7, 30, 45, 46, 120, 364, 366, 700] {
            let Some(as_of) = birthday.plus_days(-back).filter(|day| *day != grace) else { continue };
            for facts in [
                json!({ "person": { "birth_date": born.to_string(), "marriages": [] }, "filings": [], "orders": [] }),
                json!({ "person": { "birth_date": born.to_string(), "marriages": [] }, "filings": [{ "form": "i360",
                    "received_date": last.plus_days(-40).map(|day| day.to_string()), "channel": "paper", "signed_how": "ink",
                    "rejected": { "date": last.plus_days(-20).map(|day| day.to_string()), "printed_reason": "fee" } }] }),
            ] {
                let told = Told::new("around a weekend", as_of, facts);
                let matter = law.matter(&told.case, as_of);
                let assessment = matter.assess();
                for (language, words) in [("en", Words::english()), ("es", Words::spanish())] {
                    looked += 1;
                    let text = matter.page(&words, Audience::Youth).to_string();
                    // the day to look again is a day of the page, not of the law
                    let is_look = assessment.recheck_by == grace;
                    if days_named(&text).contains(&grace) && !is_look {
                        wrong.push(format!("{language}: born {born}, on {as_of}: names {grace}\n{text}"));
                    }
                    let professional = matter.page(&words, Audience::Practitioner).to_string();
                    shown += usize::from(days_named(&professional).contains(&grace));
                }
                for language in ["en", "es"] {
                    let answer = sijs::call("assess", &told.request(language, "youth", &[])).unwrap_or_default();
                    let recheck = format!("\"recheck_by\":\"{grace}\"");
                    if answer.replace(&recheck, "").contains(&grace.to_string()) {
                        wrong.push(format!("call, {language}: born {born}, on {as_of}: holds {grace}"));
                    }
                }
            }
        }
    }
    println!("{looked} pages around weekends; {shown} pages for practitioners name the day");
    assert!(looked > 1_000 && shown > 100, "{looked} pages, {shown} for practitioners");
    none(&wrong);
}

#[test]
fn what_looks_for_words_finds_them() {
    for (text, phrase) in [
        ("You\n  qualify for", "you qualify"),
        ("You should not\n wait.", "you should * file/marry/move/wait/withdraw"),
        ("It is SAFE.", "safe/safely/safer"),
        ("Ya es\ntarde", "ya es tarde"),
        (
            "Deberías presentarla",
            "debes/deberias * presentar/presentarla/presentarlo/casarte/mudarte/esperar/retirar/retirarla/retirarlo",
        ),
        ("Needs review", "needs review"),
    ] {
        assert_eq!(banned(text), Some(phrase), "{text}");
    }
    assert_eq!(banned("You should. Wait here; safety first, el seguro social"), Some("seguro/segura/seguros/seguras"));
    assert_eq!(banned("You should ask. File it later. Safety."), None);
    assert_eq!(raw("page--title", false).as_deref(), Some("page--"));
    assert_eq!(raw("a { $day }", false).as_deref(), Some("a brace"));
    let named = days_named("16 Apr 2030, 31 de mayo de 2030, 1 ene 2031; 99 May 2030, 1 maybe 3");
    assert_eq!(named.iter().map(ToString::to_string).collect::<Vec<_>>(), ["2030-04-16", "2030-05-31", "2031-01-01"]);
    assert_eq!(
        facts_told(
            &json!({ "id": "x", "person": { "birth_date": "2006", "marriages": [] }, "orders": { "at_least": [{ "a": {} }] } })
        ),
        3
    );
    assert_eq!(rolled(day("2027-07-03")).to_string(), "2027-07-06");
    assert_eq!(rolled(day("2026-11-24")).to_string(), "2026-11-24");
}
