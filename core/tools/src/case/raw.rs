//! `case.toml` as it is written, before any check.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawCase {
    #[serde(default)]
    pub fact: Vec<Spanned<RawFact>>,
    #[serde(default)]
    pub codes: Vec<Spanned<RawCodes>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawFact {
    pub path: String,
    pub kind: String,
    /// The struct of a group.
    #[serde(rename = "type")]
    pub group: Option<String>,
    /// The closed list of a code.
    pub codes: Option<String>,
    pub min: Option<u32>,
    pub max: Option<u32>,
    /// How many items a list may hold.
    pub most: Option<u16>,
    #[serde(default)]
    pub happened: bool,
    #[serde(default)]
    pub list: bool,
    #[serde(default)]
    pub said: bool,
    #[serde(default)]
    pub refuse_stated: bool,
    #[serde(default)]
    pub own: bool,
    /// Words of the sibling `kind` with which an own date may lie ahead.
    #[serde(default)]
    pub ahead: Vec<String>,
    pub ask: Option<String>,
    pub keep: Option<String>,
    pub means: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawCodes {
    pub name: String,
    pub words: Vec<String>,
    /// No enum: a newtype over the word, written by hand.
    #[serde(default)]
    pub newtype: bool,
    #[serde(default)]
    pub means: BTreeMap<String, String>,
}
