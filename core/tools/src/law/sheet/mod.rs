//! The review sheet: what a lawyer proof-reads, table by table, with the sentences beside.

mod table;
mod topic;

use self::table::{Table, applies, authority, quoted};
use super::Law;
use super::model::{Calendar, Clock, Closed, ClosedOn};
use crate::words::Words;

/// The whole law as Markdown.
pub fn sheet(law: &Law, words: &Words) -> String {
    let mut out = format!("# The law as of {}\n\n", law.id);
    let checked = law.checked.map_or_else(|| "no day".to_owned(), |day| day.to_string());
    let reviewed = law.rows().into_iter().filter(|row| row.reviewed_by.is_some()).count();
    out.push_str(&format!("Checked on {checked}. Fingerprint `{}`. ", law.fingerprint));
    out.push_str(&format!("{} rows, {reviewed} of them reviewed by a lawyer.\n\n", law.rows().len()));
    out.push_str("Sentences are the English ones for practitioners: values in braces, branches in square brackets.\n");
    for topic in &law.topics {
        out.push_str(&topic::topic(law, words, topic));
    }
    out.push_str("\n## Clocks\n");
    law.clocks.iter().for_each(|it| out.push_str(&clock(it)));
    out.push_str("\n## Calendars\n");
    law.calendars.iter().for_each(|it| out.push_str(&calendar(it)));
    out.push_str(&amounts(law));
    out.push_str(&flags(law, words));
    out.push_str(&steps(law, words));
    out.push_str(&sources(law));
    out
}

fn clock(clock: &Clock) -> String {
    let mut out = format!("\n### {}\n\n", clock.id);
    let (age, trigger, act, actor) = (clock.age, clock.trigger, &clock.act, &clock.actor);
    let turns = format!("- Trigger: {trigger}; ends on the day before age {age}; act: {act}, by: {actor}\n");
    out.push_str(&turns);
    if let Some(plan) = &clock.plan {
        out.push_str(&format!("- Planned ahead by `{}`\n", plan.name));
    }
    let mut table = Table::new(&["version", "gives", "not for", "closed last day", "read by", "applies", "authority"]);
    for version in &clock.versions {
        table.row(&[
            &version.name,
            version.gives,
            version.except_channel.as_deref().unwrap_or_default(),
            version.roll.map_or("stays", |_| "moves to the next business day"),
            version.key.unwrap_or_default(),
            &applies(&version.row),
            &authority(&version.row),
        ]);
    }
    out + &table.text()
}

fn calendar(calendar: &Calendar) -> String {
    let mut out = format!("\n### {}: {}\n\n", calendar.row.id, calendar.title);
    let closes =
        if calendar.legal { "legal dates, cautious dates and plans" } else { "cautious dates and plans alone" };
    out.push_str(&format!("- Closes {closes}; read from {} to {}\n", calendar.first, calendar.last));
    if let Some(observed) = &calendar.observes {
        let name = &observed.name;
        out.push_str(&format!(
            "- A holiday of `{name}` on a Saturday is observed the Friday before, on a Sunday the Monday after\n"
        ));
    }
    out.push_str(&format!("- {}\n", authority(&calendar.row)));
    let mut table = Table::new(&["day", "when", "observed", "applies"]);
    for closed in &calendar.closed {
        let (when, observed) = when(closed);
        let name = closed.row.id.rsplit('.').next().unwrap_or_default();
        table.row(&[name, &when, if observed { "yes" } else { "" }, &applies(&closed.row)]);
    }
    out + &table.text()
}

fn when(closed: &Closed) -> (String, bool) {
    match &closed.on {
        ClosedOn::Fixed { month, day, observed } => (format!("{day} {}", name_of(*month)), *observed),
        ClosedOn::Nth { month, weekday, nth } => {
            let nth =
                ["first", "second", "third", "fourth"].get(usize::from(*nth).saturating_sub(1)).unwrap_or(&"last");
            (format!("{nth} {weekday} of {}", name_of(*month)), false)
        }
        ClosedOn::Once(days) => (days.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "), false),
    }
}

fn name_of(month: u8) -> &'static str {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    MONTHS.get(usize::from(month).saturating_sub(1)).copied().unwrap_or_default()
}

fn amounts(law: &Law) -> String {
    let mut table = Table::new(&["number", "is", "authority"]);
    for amount in &law.amounts {
        table.row(&[&amount.row.id, &format!("{} ({})", amount.number, amount.unit), &authority(&amount.row)]);
    }
    format!("\n## Practice\n{}", table.text())
}

fn flags(law: &Law, words: &Words) -> String {
    let mut table = Table::new(&["number", "flag", "rule", "step", "authority", "sentence"]);
    for flag in &law.flags {
        table.row(&[
            &flag.number.to_string(),
            &flag.row.id,
            flag.rule.as_ref().map_or("", |named| &named.name),
            &flag.step.name,
            &authority(&flag.row),
            &quoted(words, &format!("flag--{}", flag.row.id)),
        ]);
    }
    format!("\n## Flags\n{}", table.text())
}

fn steps(law: &Law, words: &Words) -> String {
    let mut table = Table::new(&["step", "its day is", "sentence"]);
    for step in &law.steps {
        let kind = if step.law { "law" } else { "practice" };
        table.row(&[&step.id, kind, &quoted(words, &format!("step--{}", step.id))]);
    }
    format!("\n## Next steps\n{}", table.text())
}

fn sources(law: &Law) -> String {
    let mut table = Table::new(&["source", "title", "dated", "address"]);
    for source in &law.sources {
        table.row(&[&source.id, &source.title, &source.dated, source.address.as_deref().unwrap_or_default()]);
    }
    format!("\n## Sources\n{}", table.text())
}
