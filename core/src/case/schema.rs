//! The JSON Schema of a case, made from `case.toml` as the table of the reader is.

use alloc::string::String;

/// One node a line.
static SCHEMA: &str = include_str!("generated/schema.json");

/// The schema as compact JSON: its lines, joined.
pub(crate) fn schema() -> String {
    SCHEMA.lines().collect()
}
