//! Of two rows of a choice that surely apply on one day, both in force, exactly one is over the other.

use crate::complaint::Complaints;
use crate::law::day::Day;
use crate::law::model::{Choice, Row};
use crate::law::{Law, codes};

const FIRST: Day = Day { year: 1900, month: 1, day: 1 };
const LAST: Day = Day { year: 2199, month: 12, day: 31 };

pub(super) fn check(law: &Law, complaints: &mut Complaints) {
    for choice in &law.choices {
        mixed(choice, complaints);
        for (at, row) in choice.rows.iter().enumerate() {
            for other in choice.rows.iter().take(at) {
                if collide(row, other) && is_over(row, other) == is_over(other, row) {
                    let text =
                        format!("`{}` and `{}` can both hold on one day: say which is over which", other.id, row.id);
                    complaints.say(row.place.path.as_ref(), row.place.line, codes::CONFLICT, text);
                }
            }
        }
    }
}

/// The rows of a choice are for the codes of one word.
fn mixed(choice: &Choice, complaints: &mut Complaints) {
    let mut first = None;
    for row in &choice.rows {
        let Some((word, _)) = &row.only else { continue };
        if *first.get_or_insert(word) != word {
            let text = format!("`{}` is for a code of `{word}`, the row before for another word", row.id);
            complaints.say(row.place.path.as_ref(), row.place.line, codes::MIXED_WHERE, text);
        }
    }
}

fn is_over(row: &Row, other: &Row) -> bool {
    row.over.iter().any(|named| named.name == other.id)
}

fn collide(row: &Row, other: &Row) -> bool {
    let same_code = match (&row.only, &other.only) {
        (Some((word, code)), Some((other_word, other_code))) => word == other_word && code == other_code,
        // a row for no code is for all
        _ => true,
    };
    same_code && overlap(surely(row), surely(other)) && both_in_force(row, other)
}

/// The days of the key event to which a row surely applies; inside a month that bounds it, that is open.
fn surely(row: &Row) -> (Day, Day) {
    (row.from.map_or(FIRST, |from| from.last()), row.to.map_or(LAST, |to| to.first()))
}

/// Whether there is a day on which both are in force. What holds changes only where a status begins.
fn both_in_force(row: &Row, other: &Row) -> bool {
    let begins = row.status.iter().chain(&other.status).map(|step| step.from);
    begins.chain([FIRST]).any(|day| in_force(row, day) && in_force(other, day))
}

fn in_force(row: &Row, day: Day) -> bool {
    let now = row.status.iter().take_while(|step| step.from <= day).last();
    now.map_or(row.status.is_empty(), |step| step.status == "in_force")
}

fn overlap(one: (Day, Day), other: (Day, Day)) -> bool {
    one.0.max(other.0) <= one.1.min(other.1)
}
