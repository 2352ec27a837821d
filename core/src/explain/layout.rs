//! A page in 80 columns of text.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::{self, Write};

use super::parts::{Line, Page, Section};

const WIDTH: usize = 80;
const DAY: usize = 11;

/// Prints the whole page in 80 columns, ended by a line break.
impl fmt::Display for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        print(self, f)
    }
}

fn print(page: &Page, out: &mut impl Write) -> fmt::Result {
    let room = WIDTH.saturating_sub(width(&page.law));
    let used = width(&page.title).saturating_add(2);
    if used.saturating_add(2) <= room {
        writeln!(out, "  {}{}{}", page.title, " ".repeat(room.saturating_sub(used)), page.law)?;
    } else {
        writeln!(out, "  {}\n{}{}", page.title, " ".repeat(room), page.law)?;
    }
    writeln!(out)?;
    if !page.flags.is_empty() {
        writeln!(out, "  {}", page.flags_title)?;
        for flag in &page.flags {
            paragraph(out, 4, flag)?;
        }
    }
    if let Some(lead) = &page.lead {
        paragraph(out, 2, lead)?;
    }
    for section in &page.sections {
        self::section(out, section)?;
    }
    if page.sections.len() > 2 {
        writeln!(out)?;
    }
    let mut foot = page.marks.join(" ");
    foot.push(' ');
    foot.push_str(&page.notice);
    paragraph(out, 2, &foot)
}

fn section(out: &mut impl Write, section: &Section) -> fmt::Result {
    let labels = section.lines.iter().filter_map(|line| line.label.as_deref()).map(width);
    match (&section.title, &section.beside) {
        (Some(title), Some(beside)) => {
            let column = labels.clone().max().unwrap_or_default().saturating_add(6);
            let room = " ".repeat(column.saturating_sub(width(title)));
            writeln!(out, "  {title}{room}{beside}")?;
        }
        (Some(title), None) => writeln!(out, "  {title}")?,
        (None, _) => {}
    }
    match section.id {
        "days" => section.lines.iter().try_for_each(|line| day(out, line)),
        "asks" => {
            let column = labels.max().unwrap_or_default();
            section.lines.iter().try_for_each(|line| beside(out, line, column))
        }
        _ => section.lines.iter().try_for_each(|line| below(out, line)),
    }
}

/// A day, right-aligned, with its text beside it.
fn day(out: &mut impl Write, line: &Line) -> fmt::Result {
    let Some(label) = &line.label else { return paragraph(out, 4, &line.text) };
    // words stand at the left, dates at the right
    let is_date = label.chars().any(|c| c.is_ascii_digit());
    let room = " ".repeat(DAY.saturating_sub(width(label)));
    let label = if is_date { [room.as_str(), label] } else { [label.as_str(), &room] };
    hanging(out, &label.concat(), &line.text)
}

/// What the law asks in one column, how it stands in the other.
fn beside(out: &mut impl Write, line: &Line, column: usize) -> fmt::Result {
    let label = line.label.as_deref().unwrap_or_default();
    let room = " ".repeat(column.saturating_sub(width(label)).saturating_add(2));
    hanging(out, &[label, &room].concat(), &line.text)
}

fn hanging(out: &mut impl Write, label: &str, text: &str) -> fmt::Result {
    let indent = width(label).saturating_add(6);
    let mut lines = wrapped(text, WIDTH.saturating_sub(indent)).into_iter();
    writeln!(out, "    {label}  {}", lines.next().unwrap_or_default())?;
    lines.try_for_each(|line| writeln!(out, "{}{line}", " ".repeat(indent)))
}

/// A label on a line of its own with its text below, or a text alone.
fn below(out: &mut impl Write, line: &Line) -> fmt::Result {
    let Some(label) = &line.label else { return paragraph(out, 4, &line.text) };
    writeln!(out, "    {label}")?;
    paragraph(out, 6, &line.text)
}

fn paragraph(out: &mut impl Write, indent: usize, text: &str) -> fmt::Result {
    for part in text.split('\n') {
        for line in wrapped(part, WIDTH.saturating_sub(indent)) {
            writeln!(out, "{}{line}", " ".repeat(indent))?;
        }
    }
    Ok(())
}

fn wrapped(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let room = width(&line).saturating_add(1).saturating_add(width(word));
        if !line.is_empty() && room > most {
            lines.push(core::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push(line);
    lines
}

fn width(text: &str) -> usize {
    text.chars().count()
}
