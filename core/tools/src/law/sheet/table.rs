//! Markdown tables, and what several of them say of a row.

use crate::law::model::Row;
use crate::words::Words;

/// A table of the sheet; one without rows is left out.
pub(super) struct Table {
    columns: usize,
    lines: Vec<String>,
}

impl Table {
    pub(super) fn new(columns: &[&str]) -> Self {
        let rule = vec!["---"; columns.len()];
        Self { columns: columns.len(), lines: vec![line(columns), line(&rule)] }
    }

    pub(super) fn row(&mut self, cells: &[&str]) {
        debug_assert_eq!(cells.len(), self.columns, "a row has one cell a column");
        self.lines.push(line(cells));
    }

    pub(super) fn text(&self) -> String {
        if self.lines.len() == 2 { String::new() } else { format!("\n{}\n", self.lines.join("\n")) }
    }
}

fn line(cells: &[&str]) -> String {
    let cells: Vec<_> = cells.iter().map(|cell| cell.replace('|', "\\|").replace('\n', " ")).collect();
    format!("| {} |", cells.join(" | "))
}

/// The period of a row, its statuses, and what it displaces.
pub(super) fn applies(row: &Row) -> String {
    let period = match (row.from, row.to) {
        (None, None) => "always".to_owned(),
        (Some(from), None) => format!("from {from}"),
        (None, Some(to)) => format!("to {to}"),
        (Some(from), Some(to)) => format!("{from} to {to}"),
    };
    let status: Vec<_> = row.status.iter().map(|step| format!("{} from {}", step.status, step.from)).collect();
    let over: Vec<_> = row.over.iter().map(|named| format!("over `{}`", named.name)).collect();
    [vec![period], status, over].concat().join("; ")
}

/// The citation, how well it is known, where it was read, until when that speaks, and who reviewed it.
pub(super) fn authority(row: &Row) -> String {
    let mut parts = vec![format!("{} (**{}**)", row.cite, row.support)];
    if !row.sources.is_empty() {
        let sources: Vec<_> = row.sources.iter().map(|named| format!("`{}`", named.name)).collect();
        parts.push(sources.join(", "));
    }
    parts.extend(row.verified_through.map(|day| format!("verified through {day}")));
    parts.extend(row.reviewed_by.as_ref().map(|who| format!("reviewed by {who}")));
    parts.join("; ")
}

/// The English sentence for practitioners.
pub(super) fn quoted(words: &Words, key: &str) -> String {
    words.sentence("en", "practitioner", key).unwrap_or_else(|| "no sentence".to_owned())
}
