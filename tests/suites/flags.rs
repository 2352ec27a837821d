//! Each flag on each side of what raises it, and where its fact is not told.

use sijs::{Case, Law, Level};

/// The flags raised, each with its level and its day.
fn flags(facts: &str, as_of: &str) -> Vec<(String, Level, Option<String>)> {
    let case = Case::from_json(facts).unwrap();
    let flags = Law::embedded().matter(&case, as_of.parse().unwrap()).assess().flags;
    flags.into_iter().map(|flag| (flag.id, flag.level, flag.date.map(|day| day.to_string()))).collect()
}

fn born(date: &str, rest: &str) -> String {
    format!(r#"{{"person":{{"birth_date":"{date}","marriages":[]}},"orders":[]{rest}}}"#)
}

fn raised(id: &str, level: Level, day: &str) -> (String, Level, Option<String>) {
    (id.into(), level, (!day.is_empty()).then(|| day.into()))
}

const NOTHING_FILED: &str = r#","filings":[]"#;

#[test]
fn age_out_near_by_days_and_plan() {
    // 21 on Thursday 10 June 2027: last work day 9 June, plan day 25 April
    let case = born("2006-06-10", NOTHING_FILED);
    let near = |level| vec![raised("age-out-near", level, "2027-06-09")];
    assert_eq!(flags(&case, "2026-06-08"), [], "366 days");
    assert_eq!(flags(&case, "2026-06-09"), near(Level::Week), "365 days");
    assert_eq!(flags(&case, "2027-04-25"), near(Level::Week), "the plan day itself");
    assert_eq!(flags(&case, "2027-04-26"), near(Level::Today), "the day after it");
    assert_eq!(flags(&case, "2027-06-09"), near(Level::Today), "the last day");
    assert_eq!(flags(&case, "2027-06-10"), [], "the birthday");
}

#[test]
fn age_out_near_where_a_form_arrived_or_may_have() {
    let with = |filing: &str| born("2006-06-10", &format!(r#","filings":[{{"id":"a","form":"i360"{filing}}}]"#));
    let arrived = with(r#","received_date":"2026-10-01","rejected":false"#);
    assert_eq!(flags(&arrived, "2026-11-24"), []);
    let mailed = with(r#","postmark_date":"2026-11-20""#);
    assert_eq!(flags(&mailed, "2026-11-24"), [raised("age-out-near", Level::Week, "2027-06-09")]);
    let untold = born("2006-06-10", "");
    assert_eq!(flags(&untold, "2026-11-24"), [raised("age-out-near", Level::Week, "2027-06-09")]);
}

#[test]
fn age_out_near_without_a_day_where_the_birth_date_is_told_in_part() {
    let case = born("2005-12", NOTHING_FILED);
    assert_eq!(flags(&case, "2026-11-24"), [raised("age-out-near", Level::Today, "2026-11-30")]);
    assert_eq!(flags(&case, "2026-12-15"), [raised("age-out-near", Level::Today, "")], "it may still be ahead");
    assert_eq!(flags(&case, "2027-01-02"), [], "past by any day of that month");
    assert_eq!(flags(&case.replace("\"birth_date\":\"2005-12\",", ""), "2026-12-15"), [], "no guess of a day");
}

#[test]
fn form_came_back_unless_one_lives_or_came_later() {
    let case = |more: &str| {
        let back = r#"{"id":"a","form":"i360","received_date":"2026-10-01","rejected":{"date":"2026-10-08"}}"#;
        born("2006-06-10", &format!(r#","filings":[{back}{more}]"#))
    };
    let ids = |facts: &str, as_of: &str| flags(facts, as_of).into_iter().map(|(id, _, _)| id).collect::<Vec<_>>();
    assert_eq!(ids(&case(""), "2026-10-07"), Vec::<String>::new(), "not back yet: it had arrived");
    assert_eq!(ids(&case(""), "2026-10-08"), ["form-came-back", "age-out-near"]);
    assert_eq!(ids(&case(""), "2027-06-10"), Vec::<String>::new(), "21");
    let lives = r#",{"id":"b","form":"i360","received_date":"2026-11-02","rejected":false}"#;
    assert_eq!(ids(&case(lives), "2026-11-24"), Vec::<String>::new());
    let denied_before = r#",{"id":"b","form":"i360","received_date":"2026-01-05","rejected":false,
        "decisions":[{"date":"2026-06-01","kind":"denied"}]}"#;
    assert_eq!(ids(&case(denied_before), "2026-11-24"), ["form-came-back"]);
}

#[test]
fn lawyer_first_for_two_birth_dates_or_a_tie_before_the_decision() {
    let case = |person: &str, decisions: &str| {
        format!(
            r#"{{"person":{{"birth_date":"2008-01-10"{person}}},"orders":[],"filings":[{{"id":"a","form":"i360",
            "received_date":"2026-02-02","rejected":false,"decisions":[{decisions}]}}]}}"#
        )
    };
    let flag = vec![raised("lawyer-first", Level::Week, "")];
    let approved = r#"{"date":"2026-08-03","kind":"approved"}"#;
    let two = r#","other_birth_dates":["2007-01-10"]"#;
    let tie = |ended: &str| format!(r#","marriages":[{{"began":"2025-01-01","kind":"marriage"{ended}}}]"#);
    assert_eq!(flags(&case("", ""), "2026-11-24"), []);
    assert_eq!(flags(&case(two, ""), "2026-11-24"), flag);
    assert_eq!(flags(&case(two, approved), "2026-11-24"), [], "decided");
    assert_eq!(flags(&case(&tie(r#","ended":false"#), ""), "2026-11-24"), flag);
    assert_eq!(flags(&case(&tie(""), ""), "2026-11-24"), flag, "its end is not told: the careful side");
    assert_eq!(flags(&case(&tie(r#","ended":{"date":"2025-06-01"}"#), ""), "2026-11-24"), []);
}
