//! Random whole cases over what the rules read, on days around the boundaries.

use serde_json::{Value, json};
use sijs::Day;

use super::contradiction;
use super::days::{birthdays, day};
use super::rng::Rng;

const SIGNED: [&str; 7] = ["ink", "copy_of_ink", "typed", "pasted_image", "stamp", "software", "someone_else"];
const SAYS: [&str; 4] = ["stated", "document", "attorney", "decided"];

/// A whole case and the day asked.
pub fn case(rng: &mut Rng) -> (Value, Day) {
    loop {
        let born = birth(rng);
        let turning = rng.pick(&birthdays(born, 21));
        let as_of = match rng.below(10) {
            0..4 => near(rng, turning, 12),
            4..6 => near(rng, turning, 700),
            6 => near_boundary(rng),
            _ => day("2026-11-24"),
        };
        let filings: Vec<Value> = (0..rng.below(4)).map(|place| filing(rng, place, turning, as_of)).collect();
        // some are asked between the events of a filing, so that a part of it lies ahead
        let received = filings.first().and_then(|filing| filing["received_date"].as_str()).map(day);
        let as_of = match received.filter(|_| rng.chance(15)) {
            Some(received) => received.plus_days(rng.between(0, 200)).unwrap_or(as_of),
            None => as_of,
        };
        let case = json!({
            "schema": "sijs-case/1",
            "person": person(rng, born, turning),
            "filings": if rng.chance(90) { json!(filings) } else { json!({ "at_least": filings }) },
        });
        if contradiction::found(&case, as_of).is_none() {
            return (case, as_of);
        }
    }
}

fn birth(rng: &mut Rng) -> Day {
    match rng.below(10) {
        0 => day("2004-02-29"),
        1 => day("2008-02-29"),
        // of those who were 21 when the law of age changed
        2 if rng.chance(40) => near(rng, day("1988-01-01"), 400),
        _ => near(rng, day("2006-12-31"), 1460),
    }
}

fn near_boundary(rng: &mut Rng) -> Day {
    let boundary = rng.pick(&["2008-12-24", "2013-06-26", "2023-03-29", "2026-07-10"]);
    near(rng, day(boundary), 3)
}

/// A day at most so many days away.
fn near(rng: &mut Rng, day: Day, days: i32) -> Day {
    day.plus_days(rng.between(-days, days)).unwrap_or(day)
}

fn person(rng: &mut Rng, born: Day, turning: Day) -> Value {
    let marriages: Vec<Value> = (0..rng.pick(&[0, 0, 0, 1, 1, 2])).map(|_| marriage(rng, turning)).collect();
    let others: Vec<String> = (0..rng.pick(&[0, 0, 0, 1, 2])).map(|_| near(rng, born, 800).to_string()).collect();
    let mut person = json!({ "marriages": marriages, "other_birth_dates": others });
    if rng.chance(12) {
        person["birth_date_earliest"] = json!(near(rng, born, 20).to_string());
        person["birth_date_latest"] = json!(born.plus_days(rng.between(20, 200)).unwrap_or(born).to_string());
    } else {
        person["birth_date"] = json!(born.to_string());
    }
    person
}

fn marriage(rng: &mut Rng, turning: Day) -> Value {
    let began = near(rng, turning, 500);
    let ended = began.plus_days(rng.between(0, 600)).unwrap_or(began);
    let how = rng.pick(&["divorce", "annulment", "death"]);
    json!({
        "began": began.to_string(),
        "kind": rng.pick(&["marriage", "marriage", "marriage", "civil_union", "religious_only", "proxy_unconsummated"]),
        "forced_or_child": rng.chance(15),
        "ended": if rng.chance(50) { json!(false) } else { json!({ "date": ended.to_string(), "how": how }) },
    })
}

fn filing(rng: &mut Rng, place: usize, turning: Day, as_of: Day) -> Value {
    let received = match rng.below(10) {
        0..4 => near(rng, turning, 5),
        4 | 5 => near_boundary(rng),
        6 => near(rng, as_of, 10),
        _ => near(rng, turning, 1500),
    };
    let later = |rng: &mut Rng, from: Day| from.plus_days(rng.between(0, 300)).unwrap_or(from);
    let asked = later(rng, received);
    let mut filing = json!({
        "id": format!("f{place}"),
        "form": if rng.chance(92) { "i360" } else { "i485" },
        "filed_with": "uscis",
        "postmark_date": received.plus_days(-rng.between(0, 5)).unwrap_or(received).to_string(),
        "received_date": if rng.chance(92) { json!(received.to_string()) } else { json!(false) },
        "channel": rng.pick(&["paper", "paper", "paper", "in_person", "online"]),
        "signed_how": if rng.chance(60) { "ink" } else { rng.pick(&SIGNED) },
        "evidence_complete": if rng.chance(50) { json!(false) } else { json!(later(rng, received).to_string()) },
        "rejected": false,
        "requests": [],
        "decisions": [],
    });
    if rng.chance(30) {
        filing["rejected"] = json!({
            "date": later(rng, received).to_string(),
            "printed_reason": rng.pick(&["signature", "payment", "fee", "other"]),
            "was_correct": { "answer": rng.chance(60), "by": rng.pick(&SAYS) },
        });
        return filing;
    }
    if rng.chance(25) {
        let answered = later(rng, asked).to_string();
        filing["requests"] = json!([{
            "date": asked.to_string(),
            "kind": rng.pick(&["initial_evidence", "additional_evidence", "intent_to_deny"]),
            "asks": ["order"],
            "answered": if rng.chance(50) { json!(false) } else { json!(answered) },
        }]);
    }
    let decided = later(rng, asked);
    let decision =
        |day: Day, kind: &str, ground: &str| json!({ "date": day.to_string(), "kind": kind, "grounds": [ground] });
    filing["decisions"] = match rng.below(12) {
        0..6 => json!([]),
        6 | 7 => json!([decision(decided, "approved", "other")]),
        8 => json!([decision(decided, "denied", "signature")]),
        9 => json!([decision(decided, "denied", "order")]),
        10 => json!([decision(decided, "approved", "other"), decision(later(rng, decided), "revoked", "facts")]),
        _ => json!([decision(decided, "withdrawn", "other")]),
    };
    filing
}
