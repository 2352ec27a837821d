//! Compact JSON, without a floating-point number.

use alloc::string::String;
use core::fmt::Write;

/// Appends a string of printable ASCII in quotes; whatever else it holds is escaped too.
pub(crate) fn push_text(out: &mut String, text: &str) {
    out.push('"');
    if text.bytes().all(|byte| byte >= b' ' && !matches!(byte, b'"' | b'\\')) {
        out.push_str(text);
        out.push('"');
        return;
    }
    for letter in text.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            '\0'..='\x1f' => {
                let _ = write!(out, "\\u{:04x}", u32::from(letter));
            }
            _ => out.push(letter),
        }
    }
    out.push('"');
}

/// Appends a whole number.
pub(crate) fn push_number(out: &mut String, number: u32) {
    let _ = write!(out, "{number}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_and_controls_are_escaped() {
        let mut out = String::new();
        push_text(&mut out, "a\"\\\n");
        push_number(&mut out, 7);
        assert_eq!(out, "\"a\\\"\\\\\\u000a\"7");
    }
}
