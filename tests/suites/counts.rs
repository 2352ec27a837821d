//! The last days of the I-360, counted by hand and by the engine.

use serde::Deserialize;
use sijs::{Case, Day, Law};
use sijs_tests::files;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CountFile {
    counts: Vec<Count>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Count {
    id: String,
    clock: String,
    trigger: String,
    as_of: String,
    context: Context,
    expect: Expect,
    why: String,
    cite: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Context {
    channel: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Expect {
    legal_last: Option<String>,
    cautious_last: Option<String>,
    policy_last: Option<String>,
    plan_by: Option<String>,
}

#[test]
fn every_count_is_as_by_hand() {
    let file = files::text(&files::here("cases/clocks/sij_i360_last_day.toml"));
    let counts = toml::from_str::<CountFile>(&file).unwrap().counts;
    assert!(counts.len() >= 15);
    let law = Law::embedded();
    let mut wrong = Vec::new();
    for count in &counts {
        assert_eq!(count.clock, "sij_i360_last_day");
        assert!(!count.why.is_empty() && !count.cite.is_empty());
        let case = format!(r#"{{"person":{{"birth_date":"{}"}},"filings":[]}}"#, count.trigger);
        let case = Case::from_json(&case).unwrap();
        let [legal, cautious, policy, plan] = law.matter(&case, count.as_of.parse().unwrap()).i360_days();
        let mut check = |what: &str, expected: &Option<String>, is: Option<Day>| {
            let is = is.map_or("none".to_owned(), |day| day.to_string());
            if let Some(expected) = expected.as_ref().filter(|expected| **expected != is) {
                wrong.push(format!("{}: {what}: expected {expected}, is {is}", count.id));
            }
        };
        check("legal_last", &count.expect.legal_last, legal);
        check("cautious_last", &count.expect.cautious_last, cautious);
        check("plan_by", &count.expect.plan_by, plan);
        // the grace for another channel is a matter of the filing: cases of age-at-filing
        if count.context.channel == "paper" {
            check("policy_last", &count.expect.policy_last, policy);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
