//! Every case of law, judged as its file says.

use std::collections::BTreeSet;

use sijs::Law;
use sijs_tests::expected::cases;

#[test]
fn every_case_is_judged_as_written() {
    let law = Law::embedded();
    let cases = cases();
    assert!(cases.len() >= 400, "only {} cases were read", cases.len());
    let mut wrong = Vec::new();
    for expected in &cases {
        let case = expected.case();
        let findings = law.matter(&case, expected.day()).assess().findings;
        let differences = match expected.finding(&findings) {
            Some(finding) => expected.differences(finding),
            None => vec!["no such finding".to_owned()],
        };
        wrong.extend(differences.iter().map(|difference| format!("{}: {difference}", expected.id)));
    }
    assert!(wrong.is_empty(), "{} of {} cases:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn ids_are_unique_and_every_case_says_why() {
    let cases = cases();
    let ids: BTreeSet<&str> = cases.iter().map(|expected| expected.id.as_str()).collect();
    assert_eq!(ids.len(), cases.len());
    for expected in &cases {
        assert!(!expected.why.is_empty() && !expected.cite.is_empty(), "{}", expected.id);
        if let Some(contrast) = &expected.contrast {
            assert!(ids.contains(contrast.as_str()), "{}: no case {contrast}", expected.id);
        }
    }
}
