//! A refusal on the wire.

use alloc::string::String;
use core::fmt::Write;

use crate::error::{At, SijsError};
use crate::json::push_text;

impl SijsError {
    /// The error as compact JSON, the same bytes in every language: code, path, place (the ordinal of a key, line and
    /// column, or `null`), and the fixed message.
    ///
    /// ```
    /// let refused = sijs::Case::from_json(r#"{"person":{"birth_date":"soon"}}"#).unwrap_err();
    /// assert!(refused.to_json().starts_with(r#"{"error":{"code":"case.not_a_date","path":"person.birth_date","at":null"#));
    /// ```
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut out = String::from("{\"error\":{\"code\":");
        push_text(&mut out, self.code());
        out.push_str(",\"path\":");
        push_text(&mut out, self.path());
        out.push_str(",\"at\":");
        let _ = match self.place() {
            None => out.write_str("null"),
            Some(At::Ordinal(place)) => write!(out, "{place}"),
            Some(At::Place { line, column }) => write!(out, "{{\"line\":{line},\"column\":{column}}}"),
        };
        out.push_str(",\"message\":");
        push_text(&mut out, self.message());
        out.push_str("}}");
        out
    }
}

#[cfg(test)]
mod tests {
    use crate::case::Case;

    #[test]
    fn every_place_has_its_form() {
        for (text, start) in [
            ("[]", r#"{"error":{"code":"case.wrong_type","path":"","at":null,"message":"#),
            (r#"{"id":"a","x":1}"#, r#"{"error":{"code":"case.unknown_field","path":"","at":1,"message":"#),
            ("{\n\"id\":}", r#"{"error":{"code":"json.syntax","path":"","at":{"line":2,"column":6},"message":"#),
        ] {
            let said = Case::from_json(text).unwrap_err().to_json();
            assert!(said.starts_with(start) && said.ends_with("\"}}"), "{said}");
        }
    }
}
