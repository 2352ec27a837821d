//! The page of an assessment, for either reader.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::parts::{Page, few_are_told};
use super::say::Say;
use super::words::{Audience, Said, Words};
use super::{flags, practitioner, youth};
use crate::assess::{self, Assessment};
use crate::case;
use crate::law::ids::choice;
use crate::matter::Matter;

/// The page of an assessment.
pub(crate) fn page(matter: Matter<'_>, assessment: &Assessment, words: &Words, audience: Audience) -> Page {
    let say = Say { words, audience };
    let day = words.day(matter.as_of);
    let parts = [Some(say.plain("page--title")), Some(day), state(matter, &say)];
    let law = [("engine", Said::Text(env!("CARGO_PKG_VERSION"))), ("law", Said::Text(matter.law.id()))];
    let law = match audience {
        Audience::Youth => say.with("page--law", &law),
        Audience::Practitioner => say.with("page--engine", &law),
    };
    let (lead, sections) = match audience {
        Audience::Youth => youth::sections(matter, assessment, &say),
        Audience::Practitioner => (None, practitioner::sections(matter, assessment, &say)),
    };
    Page {
        title: parts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        law,
        flags_title: say.plain("page--flags"),
        flags: flags::sentences(matter, assessment, &say),
        lead,
        sections,
        marks: marks(matter, assessment, &say),
        notice: say.plain("page--notice"),
    }
}

/// The State where the young person lives, if one is told that has not ended.
fn state(matter: Matter<'_>, say: &Say<'_>) -> Option<String> {
    let homes = matter.case.residence.items();
    let open = |home: &&case::Residence| !matches!(home.until, case::Happened::Yes(_));
    let mut states = homes.iter().filter(open).filter_map(|home| home.state);
    let state = states.next().filter(|_| states.next().is_none())?;
    say.maybe(&format!("state--{}", state.as_str()))
}

/// Whether a form is told to have gone by a channel that USCIS does not offer for it.
fn is_any_online(matter: Matter<'_>) -> bool {
    let book = matter.law.book();
    let Some(choice) = book.choice(choice::I360_CHANNEL) else { return false };
    let offered =
        |channel: &str| !book.rows_of(choice).any(|(_, row)| row.code.is_some_and(|code| book.text(code) == channel));
    matter.case.filings.items().iter().any(|filing| {
        filing.form == Some(case::Form::I360) && filing.channel.is_some_and(|channel| !offered(channel.as_str()))
    })
}

fn marks(matter: Matter<'_>, assessment: &Assessment, say: &Say<'_>) -> Vec<String> {
    let mut marks = Vec::new();
    if !assessment.contradictions.is_empty() {
        marks.push(say.plain("page--mark-contradiction"));
    }
    if !matter.case.person.other_birth_dates.items().is_empty() && !few_are_told(matter) {
        marks.push(say.plain("page--mark-two-births"));
    }
    if is_any_online(matter) {
        marks.push(say.plain("page--mark-online"));
    }
    let mut rows: Vec<(&str, crate::day::Day)> = Vec::new();
    for row in assessment.findings.iter().flat_map(|finding| &finding.authority) {
        let past = row.verified_through.filter(|day| *day < matter.as_of);
        rows.extend(past.map(|day| (row.row.as_str(), day)).filter(|row| !rows.contains(row)));
    }
    if say.audience == Audience::Practitioner {
        let policy = assess::days(matter).policy_row.map(|row| matter.law.book().row(row));
        let past = policy.and_then(|row| Some((matter.law.book().text(row.id), row.verified_through?)));
        rows.extend(past.filter(|(_, day)| *day < matter.as_of));
    }
    let mark = |row: &str, day| {
        let day = say.words.day(day);
        say.with("page--mark-check-date", &[("row", Said::Text(row)), ("day", Said::Text(&day))])
    };
    match say.audience {
        Audience::Youth => marks.extend(rows.iter().map(|(_, day)| *day).min().map(|day| mark("", day))),
        Audience::Practitioner => marks.extend(rows.iter().map(|(row, day)| mark(row, *day))),
    }
    marks.push(say.plain("page--mark-law-unreviewed"));
    if say.words.reviewed_by(say.audience).is_none() {
        marks.push(say.plain("page--mark-words-draft"));
    }
    marks
}
