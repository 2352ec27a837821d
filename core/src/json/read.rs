//! One value from a text and nothing behind it. serde's own messages, which may quote the input, stay inside.

use serde::de::DeserializeSeed;

use crate::error::{At, Code, SijsError};

/// The longest text, in bytes.
const TEXT_MAX: usize = 1 << 20;

/// Feeds the value of the text to a seed. What the seed refuses has its own error beside this one.
pub(crate) fn read<'t, S: DeserializeSeed<'t>>(text: &'t str, seed: S) -> Result<S::Value, SijsError> {
    if text.len() > TEXT_MAX {
        return Err(SijsError::new(Code::JsonTooLarge, ""));
    }
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = seed.deserialize(&mut deserializer).map_err(|error| refusal(&error))?;
    deserializer.end().map_err(|error| refusal(&error))?;
    Ok(value)
}

fn refusal(error: &serde_json::Error) -> SijsError {
    let place = At::Place { line: error.line().max(1), column: error.column().max(1) };
    SijsError::new(Code::JsonSyntax, "").at(place)
}

#[cfg(test)]
mod tests {
    use serde::de::IgnoredAny;

    use super::*;

    fn code(text: &str) -> (&'static str, Option<At>) {
        let error = read(text, core::marker::PhantomData::<IgnoredAny>).unwrap_err();
        (error.code(), error.place())
    }

    #[test]
    fn what_is_not_json_has_a_place() {
        assert_eq!(code("{\n  \"a\" 1}"), ("json.syntax", Some(At::Place { line: 2, column: 7 })));
        assert_eq!(code("{} {}").0, "json.syntax");
        assert_eq!(code("").0, "json.syntax");
        assert_eq!(code(&" ".repeat(TEXT_MAX + 1)), ("json.too_large", None));
    }
}
