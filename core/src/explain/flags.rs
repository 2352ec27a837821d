//! The sentences of flags.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::parts::few_are_told;
use super::say::Say;
use super::words::{Audience, Said};
use crate::assess::{self, Assessment, Level};
use crate::matter::Matter;

/// At most this many on a young person's page; the others are behind "more".
const FOR_YOUTH: usize = 3;

/// The flags as the page says them. With few facts told no flag that counts a day is raised.
pub(super) fn sentences(matter: Matter<'_>, assessment: &Assessment, say: &Say<'_>) -> Vec<String> {
    let days = assess::days(matter);
    let most = match say.audience {
        Audience::Youth => FOR_YOUTH,
        Audience::Practitioner => usize::MAX,
    };
    let few = few_are_told(matter);
    let shown = assessment.flags.iter().filter(|flag| !few || flag.date.is_none());
    let said = shown.take(most).map(|flag| {
        let last = flag.date.map(|day| say.words.day(day)).unwrap_or_default();
        let birthday = days.birthday.map(|day| say.words.day(day)).unwrap_or_default();
        let last_kind = match flag.date {
            Some(date) if days.cautious_last == Some(date) => "work",
            Some(_) => "legal",
            None => "untold",
        };
        let mut values = alloc::vec![
            ("last", Said::Text(&last)),
            ("birthday", Said::Text(&birthday)),
            ("last_kind", Said::Code(last_kind)),
        ];
        values.extend(flag.says.iter().map(|(name, word)| (*name, Said::Code(word))));
        say.with(&format!("flag--{}", flag.id), &values)
    });
    said.collect()
}

/// Whether a flag asks for something now or today.
pub(super) fn press(matter: Matter<'_>, assessment: &Assessment) -> bool {
    let few = few_are_told(matter);
    assessment.flags.iter().any(|flag| matches!(flag.level, Level::Now | Level::Today) && (!few || flag.date.is_none()))
}
