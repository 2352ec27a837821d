//! What holds of every case, whatever its law says.

#[path = "properties/dates.rs"]
mod dates;
#[path = "properties/days.rs"]
mod days;
#[path = "properties/facts.rs"]
mod facts;
#[path = "properties/grades.rs"]
mod grades;
#[path = "properties/lists.rs"]
mod lists;
#[path = "properties/pages.rs"]
mod pages;
#[path = "properties/rows.rs"]
mod rows;

/// Fails with all lines, where there are any.
fn none(wrong: &[String]) {
    const SHOWN: usize = 40;
    let more = wrong.len().saturating_sub(SHOWN);
    let lines = wrong.iter().take(SHOWN).cloned().collect::<Vec<_>>().join("\n");
    assert!(wrong.is_empty(), "{} wrong:\n{lines}{}", wrong.len(), if more > 0 { "\n.." } else { "" });
}
