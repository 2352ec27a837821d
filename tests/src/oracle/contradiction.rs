//! Completions that cannot be true: they say nothing of what grows, and are skipped and counted.

use serde_json::Value;
use sijs::{Day, PartialDate};

use super::days::date;
use super::place::items;

type Days = (Day, Day);

/// What contradicts itself in a case as told on a day, if anything does. Dates told in part contradict only where every
/// reading does; what is told without a date has happened by that day.
pub fn found(case: &Value, day: Day) -> Option<&'static str> {
    person(&case["person"], day).or_else(|| items(&case["filings"])?.iter().find_map(|told| filing(told, day)))
}

fn person(person: &Value, day: Day) -> Option<&'static str> {
    let [born, earliest, latest] =
        ["birth_date", "birth_date_earliest", "birth_date_latest"].map(|name| days(&person[name]));
    if before(latest, earliest) || before(born, earliest) || before(latest, born) {
        return Some("a birth date outside of its span");
    }
    let ended = |marriage: &Value| {
        let ended = &marriage["ended"];
        ended.is_object() && before(by(&ended["date"], day), days(&marriage["began"]))
    };
    items(&person["marriages"])?.iter().any(ended).then_some("a marriage that ended before it began")
}

fn filing(filing: &Value, day: Day) -> Option<&'static str> {
    let list = |name: &str| items(&filing[name]).map_or(&[][..], Vec::as_slice);
    let (decisions, requests) = (list("decisions"), list("requests"));
    let received = days(&filing["received_date"]);
    let sent_back = &filing["rejected"];
    let kept = !decisions.is_empty() || !requests.is_empty();
    if sent_back.is_object() && kept {
        return Some("sent back, and decided or asked about");
    }
    if filing["received_date"] == false && (kept || sent_back.is_object() || filing["evidence_complete"].is_string()) {
        return Some("never received, and acted on");
    }
    let acts = decisions.iter().chain(requests).chain([sent_back]);
    if acts.into_iter().any(|act| act.is_object() && before(by(&act["date"], day), received)) {
        return Some("acted on before it was received");
    }
    let undated = filing["received_date"].is_object().then_some((day, day));
    if before(received.or(undated), days(&filing["postmark_date"])) {
        return Some("received before it was posted");
    }
    let answered = |request: &Value| before(days(&request["answered"]), days(&request["date"]));
    requests.iter().any(answered).then_some("answered before it was asked")
}

fn before(one: Option<Days>, other: Option<Days>) -> bool {
    one.zip(other).is_some_and(|((_, last), (first, _))| last < first)
}

/// Of what has happened: without a date it was on the day asked at the latest.
fn by(told: &Value, day: Day) -> Option<Days> {
    days(told).or(Some((day, day)))
}

fn days(told: &Value) -> Option<Days> {
    told.as_str().and_then(date).map(|date: PartialDate| (date.first(), date.last()))
}
