//! A request, strictly read: a key that is not ours, twice there or of the wrong kind is refused.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

use crate::case::{self, Case};
use crate::day::Day;
use crate::error::{At, Code, SijsError};
use crate::explain::{Audience, Words};
use crate::json;
use crate::law::Law;

const VERSION: u32 = 1;

/// What can be included in an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Page,
    Text,
    Findings,
    NextChange,
}

/// A request with the law and the words that it names.
#[derive(Debug)]
pub(super) struct Request<'h> {
    pub(super) law: &'h Law,
    pub(super) words: &'h Words,
    pub(super) as_of: Day,
    pub(super) case: Case,
    pub(super) audience: Audience,
    pub(super) include: Vec<Part>,
}

impl<'h> Request<'h> {
    pub(super) fn read(laws: &'h [Law], words: &'h [Words], text: &str) -> Result<Self, SijsError> {
        let told = told(text, &KEYS)?;
        let as_of = told.as_of.ok_or_else(|| missing("as_of"))?;
        let as_of = as_of.parse::<Day>().map_err(|error| error.at_path("as_of"))?;
        let law = match &told.law {
            None => laws.first(),
            Some(id) => laws.iter().find(|law| law.id() == id),
        };
        let language = told.language.as_deref().unwrap_or("en");
        let audience = told.audience.as_deref().map_or(Some(Audience::Practitioner), Audience::from_word);
        let speak =
            |words: &&Words| words.language() == language && audience.is_none_or(|audience| words.speak_to(audience));
        let include = told.include.iter().map(|part| part_of(part));
        Ok(Self {
            law: law.ok_or_else(|| SijsError::new(Code::RequestLaw, "law"))?,
            words: words.iter().find(speak).ok_or_else(|| SijsError::new(Code::RequestLanguage, "language"))?,
            as_of,
            case: told.case.ok_or_else(|| missing("case"))?,
            audience: audience.ok_or_else(|| SijsError::new(Code::RequestAudience, "audience"))?,
            include: include.collect::<Option<_>>().ok_or_else(|| SijsError::new(Code::RequestInclude, "include"))?,
        })
    }

    pub(super) fn includes(&self, part: Part) -> bool {
        self.include.contains(&part)
    }
}

/// Reads a request that is its version and nothing else.
pub(super) fn version_alone(text: &str) -> Result<(), SijsError> {
    told(text, &["version"]).map(|_| ())
}

/// What a request tells with these keys, its version known.
fn told(text: &str, keys: &[&'static str]) -> Result<Told, SijsError> {
    let mut refused = None;
    let told = json::read(text, Seed { refused: &mut refused, keys });
    let told = match refused {
        Some(error) => return Err(error),
        None => told?,
    };
    if told.version.ok_or_else(|| missing("version"))? != VERSION {
        return Err(SijsError::new(Code::RequestVersion, "version"));
    }
    Ok(told)
}

fn missing(key: &str) -> SijsError {
    SijsError::new(Code::RequestMissing, key)
}

fn part_of(word: &str) -> Option<Part> {
    match word {
        "page" => Some(Part::Page),
        "text" => Some(Part::Text),
        "findings" => Some(Part::Findings),
        "next_change" => Some(Part::NextChange),
        _ => None,
    }
}

/// The keys as they are told.
#[derive(Default)]
struct Told {
    version: Option<u32>,
    law: Option<String>,
    as_of: Option<String>,
    case: Option<Case>,
    language: Option<String>,
    audience: Option<String>,
    include: Vec<String>,
}

struct Seed<'r> {
    refused: &'r mut Option<SijsError>,
    /// The keys that this request may have.
    keys: &'r [&'static str],
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Told;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Told, D::Error> {
        deserializer.deserialize_any(self)
    }
}

const KEYS: [&str; 7] = ["version", "law", "as_of", "case", "language", "audience", "include"];

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Told;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a request")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<Told, A::Error> {
        let mut told = Told::default();
        let mut seen: Vec<&str> = Vec::new();
        let mut ordinal = 0_usize;
        while let Some(key) = map.next_key::<Cow<'de, str>>()? {
            let Some(known) = self.keys.iter().copied().find(|known| *known == key) else {
                return Err(self.refuse(SijsError::new(Code::RequestUnknownKey, "").at(At::Ordinal(ordinal))));
            };
            if seen.contains(&known) {
                return Err(self.refuse(SijsError::new(Code::JsonDuplicate, known).at(At::Ordinal(ordinal))));
            }
            seen.push(known);
            self.value(&mut map, known, &mut told)?;
            ordinal = ordinal.saturating_add(1);
        }
        Ok(told)
    }

    // anything but an object
    fn visit_unit<E: Error>(mut self) -> Result<Told, E> {
        Err(self.wrong_type(""))
    }

    fn visit_bool<E: Error>(mut self, _: bool) -> Result<Told, E> {
        Err(self.wrong_type(""))
    }

    fn visit_u64<E: Error>(mut self, _: u64) -> Result<Told, E> {
        Err(self.wrong_type(""))
    }

    fn visit_i64<E: Error>(mut self, _: i64) -> Result<Told, E> {
        Err(self.wrong_type(""))
    }

    fn visit_f64<E: Error>(mut self, _: f64) -> Result<Told, E> {
        Err(self.wrong_type(""))
    }

    fn visit_str<E: Error>(mut self, _: &str) -> Result<Told, E> {
        Err(self.wrong_type(""))
    }

    fn visit_seq<A: serde::de::SeqAccess<'de>>(mut self, _: A) -> Result<Told, A::Error> {
        Err(self.wrong_type(""))
    }
}

impl Seed<'_> {
    fn value<'de, A: MapAccess<'de>>(&mut self, map: &mut A, key: &str, told: &mut Told) -> Result<(), A::Error> {
        if key == "case" {
            told.case = Some(map.next_value_seed(case::seed(self.refused))?);
            return Ok(());
        }
        // the value alone is read by serde; whether it was the text or its kind that failed, the text door tells
        match key {
            "version" => match map.next_value::<Loose>()? {
                Loose::Number(number) => told.version = Some(number),
                Loose::Nothing | Loose::Text(_) | Loose::Texts(_) | Loose::Other => return Err(self.wrong_type(key)),
            },
            "include" => match map.next_value::<Loose>()? {
                Loose::Nothing => {}
                Loose::Texts(texts) => told.include = texts,
                Loose::Number(_) | Loose::Text(_) | Loose::Other => return Err(self.wrong_type(key)),
            },
            _ => {
                let text = match map.next_value::<Loose>()? {
                    Loose::Nothing => None,
                    Loose::Text(text) => Some(text),
                    Loose::Number(_) | Loose::Texts(_) | Loose::Other => return Err(self.wrong_type(key)),
                };
                match key {
                    "law" => told.law = text,
                    "as_of" => told.as_of = text,
                    "language" => told.language = text,
                    _ => told.audience = text,
                }
            }
        }
        Ok(())
    }

    fn wrong_type<E: Error>(&mut self, key: &str) -> E {
        self.refuse(SijsError::new(Code::RequestWrongType, key))
    }

    fn refuse<E: Error>(&mut self, error: SijsError) -> E {
        *self.refused = Some(error);
        E::custom("")
    }
}

/// A value of one of the few kinds that a request holds, or another.
enum Loose {
    Nothing,
    Number(u32),
    Text(String),
    Texts(Vec<String>),
    Other,
}

impl<'de> serde::Deserialize<'de> for Loose {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;

        impl<'de> Visitor<'de> for Any {
            type Value = Loose;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }

            fn visit_unit<E: Error>(self) -> Result<Loose, E> {
                Ok(Loose::Nothing)
            }

            fn visit_bool<E: Error>(self, _: bool) -> Result<Loose, E> {
                Ok(Loose::Other)
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<Loose, E> {
                Ok(u32::try_from(number).map_or(Loose::Other, Loose::Number))
            }

            fn visit_i64<E: Error>(self, _: i64) -> Result<Loose, E> {
                Ok(Loose::Other)
            }

            fn visit_f64<E: Error>(self, _: f64) -> Result<Loose, E> {
                Ok(Loose::Other)
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Loose, E> {
                Ok(Loose::Text(text.into()))
            }

            fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut items: A) -> Result<Loose, A::Error> {
                let mut texts = Vec::new();
                let mut all_texts = true;
                while let Some(item) = items.next_element::<Item>()? {
                    match item {
                        Item(Some(text)) => texts.push(text),
                        Item(None) => all_texts = false,
                    }
                }
                Ok(if all_texts { Loose::Texts(texts) } else { Loose::Other })
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Loose, A::Error> {
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(Loose::Other)
            }
        }

        deserializer.deserialize_any(Any)
    }
}

/// A text of a list; nothing where the item is something else.
struct Item(Option<String>);

impl<'de> serde::Deserialize<'de> for Item {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(serde_json::Value::deserialize(deserializer)?.as_str().map(Into::into)))
    }
}
