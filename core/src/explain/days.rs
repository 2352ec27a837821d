//! The important days, for both pages.

use alloc::string::String;
use alloc::vec::Vec;

use super::flags;
use super::parts::{Line, Section};
use super::say::Say;
use super::words::{Audience, Said};
use crate::assess::{self, Assessment, Outcome, Stage, Value};
use crate::count::{Op, Step, Why};
use crate::day::Day;
use crate::law::RowId;
use crate::matter::Matter;

/// The days ahead of a petition that is not there yet, and the days of what is on file.
pub(super) fn section(matter: Matter<'_>, assessment: &Assessment, say: &Say<'_>) -> Option<Section> {
    let mut lines: Vec<Line> = on_file(assessment, say);
    let days = assess::days(matter);
    let today = matter.as_of;
    let waits = |finding: &assess::Finding| finding.rule == "age-at-filing" && finding.outcome == Outcome::NotYet;
    let filing_is_ahead = assessment.findings.iter().any(waits);
    if let Some(legal_last) = days.legal_last.filter(|last| filing_is_ahead && *last >= today) {
        let short = |day: Day| say.words.day_short(day);
        let mut line =
            |label: String, key: &str| lines.push(Line { label: Some(label), text: say.plain(key), rule: None });
        let before_the_order = matches!(assessment.stage, Stage::NotKnown | Stage::BeforeCourt | Stage::InCourt);
        if before_the_order && !flags::press(matter, assessment) {
            line(say.plain("page--now"), "page--day-talk");
        }
        let cautious = days.cautious_last.filter(|last| *last >= today);
        match say.audience {
            Audience::Youth => {
                match days.plan_by {
                    Some(plan) if plan >= today => line(short(plan), "page--day-plan"),
                    Some(_) => line(say.plain("page--today"), "page--day-plan-past"),
                    None => {}
                }
                match cautious {
                    Some(cautious) => line(short(cautious), "page--day-cautious"),
                    None => line(short(legal_last), "page--day-legal"),
                }
            }
            Audience::Practitioner => {
                if let Some(plan) = days.plan_by {
                    line(short(plan), "page--day-plan");
                }
                if let Some(cautious) = days.cautious_last {
                    line(short(cautious), "page--day-cautious");
                }
                line(short(legal_last), "page--day-legal");
                if let Some(birthday) = days.birthday {
                    line(short(birthday), "page--day-birthday");
                }
                if let Some(policy) = days.policy_last {
                    let row = days.policy_row.map(|row| matter.law.book().row(row));
                    let cite = row.map_or("", |row| matter.law.book().text(row.cite));
                    let support = row.map_or("", |row| row.support.word());
                    let values = [("cite", Said::Text(cite)), ("support", Said::Code(support))];
                    let text = say.with("page--day-policy", &values);
                    lines.push(Line { label: Some(short(policy)), text, rule: None });
                }
            }
        }
        lines.push(Line { label: None, text: say.plain("page--place"), rule: None });
        if say.audience == Audience::Practitioner && !days.counted.is_empty() {
            lines.push(Line { label: None, text: counted(matter, &days.counted, say), rule: None });
        }
        if days.from_an_earlier_date {
            lines.push(Line { label: None, text: say.plain("page--earlier-birth-date"), rule: None });
        }
    }
    (!lines.is_empty()).then(|| Section { id: "days", beside: None, title: Some(say.plain("page--days")), lines })
}

/// How the days were counted, step by step, each with the day it led to.
fn counted(matter: Matter<'_>, steps: &[Step], say: &Say<'_>) -> String {
    let book = matter.law.book();
    let weekend = say.plain("page--weekend");
    let steps = steps.iter().map(|step| {
        let day = say.words.day_short(step.day);
        let op = match step.op {
            Op::Start => "start",
            Op::Age => "age",
            Op::Back if step.amount == 1 => "day-before",
            Op::Back => "back",
            Op::RollBack => "roll-back",
            Op::RollForward => "roll-forward",
        };
        let why = match step.why {
            Some(Why::Row(row)) => book.text(book.row(RowId(row)).id),
            Some(Why::Weekend) | None => &weekend,
        };
        let values = [
            ("op", Said::Code(op)),
            ("amount", Said::Number(step.amount.into())),
            ("why", Said::Text(why)),
            ("day", Said::Text(&day)),
        ];
        say.with("page--counted", &values)
    });
    let steps = steps.collect::<Vec<_>>().join("; ");
    say.with("page--how-counted", &[("steps", Said::Text(&steps))])
}

fn on_file(assessment: &Assessment, say: &Say<'_>) -> Vec<Line> {
    let day_of = |rule: &str, name: &str, key: &str| -> Vec<Line> {
        let of_rule = assessment.findings.iter().filter(|finding| finding.rule == rule);
        let days = of_rule.flat_map(|finding| &finding.values).filter(|(known, _)| known == name);
        let line =
            |day: Day| Line { label: Some(say.words.day_short(day)), text: say.plain(key), rule: Some(rule.into()) };
        days.filter_map(|(_, Value::Days(days))| days.filter(|(first, last)| first == last))
            .map(|(day, _)| line(day))
            .collect()
    };
    let mut lines = day_of("filing-date", "received", "page--day-received");
    lines.extend(day_of("dhs-consent", "decided", "page--day-decided"));
    lines
}

/// The line that says when to look again.
pub(super) fn look_again(assessment: &Assessment, say: &Say<'_>) -> Line {
    let day = say.words.day(assessment.recheck_by);
    Line { label: None, text: say.with("page--look-again", &[("day", Said::Text(&day))]), rule: None }
}
