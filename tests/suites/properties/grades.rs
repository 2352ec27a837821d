//! A row known from memory alone lets no answer say no.

use sijs::{Grade, Law, Outcome};
use sijs_tests::corpus::corpus;

use crate::none;
use crate::rows::{findings, names};

#[test]
fn no_answer_says_no_on_a_row_known_from_memory() {
    let law = Law::embedded();
    let told = corpus();
    let (mut wrong, mut held) = (Vec::new(), 0);
    for row in law.row_ids() {
        let soft = law.with_grade(&row, Grade::Recalled).unwrap_or_else(|| panic!("no row {row}"));
        for told in &told {
            for ((rule, subject), finding) in findings(&soft, told) {
                let rests = names(&finding.authority, &row);
                held += usize::from(rests);
                if rests && finding.outcome == Outcome::NotSatisfied {
                    wrong.push(format!("{row}: {}: {rule} of {subject} says no", told.name));
                }
            }
        }
    }
    assert!(held > 1_000, "only {held} answers");
    none(&wrong);
}
