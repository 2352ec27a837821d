//! A door by name: JSON in, JSON out, the same bytes in every language.

mod answer;
mod refused;
mod request;

use alloc::string::String;

use crate::case;
use crate::error::{Code, SijsError};
use crate::explain::Words;
use crate::law::Law;
use request::Request;

/// Answers a request at a door with the embedded law and words.
///
/// Doors: `assess`, `page`. The request is `{"version":1,"law":null,"as_of","case","language":"en",
/// "audience":"practitioner","include":[]}`; `version`, `as_of` and `case` must be there. The answer is compact JSON with
/// every key in its order. And `schema`: the request is `{"version":1}`, the answer the JSON Schema of a case.
///
/// # Errors
///
/// `request.*` with the key as path, `case.*` with a path inside the case, `json.*` where the text is not JSON.
///
/// ```
/// let request = r#"{"version":1,"as_of":"2026-11-24","case":{"person":{"birth_date":"2009-06-02"},"filings":[]}}"#;
/// let answer = sijs::call("assess", request)?;
/// assert!(answer.starts_with(r#"{"engine":"#));
/// let refused = sijs::call("assess", r#"{"version":1,"as_of":"2026-11-24","case":{"person":{"birth_date":"soon"}}}"#);
/// assert_eq!(refused.map_err(|e| (e.code(), e.path().len())), Err(("case.not_a_date", "person.birth_date".len())));
/// # Ok::<(), sijs::SijsError>(())
/// ```
pub fn call(door: &str, request: &str) -> Result<String, SijsError> {
    call_with(&[Law::embedded()], &[Words::english(), Words::spanish()], door, request)
}

/// Answers a request at a door with laws and words that the host holds. A request may name a law by its id; else the first
/// is used.
///
/// # Errors
///
/// As [`call`]; `request.law` and `request.language` where none that is held fits.
pub fn call_with(laws: &[Law], words: &[Words], door: &str, request: &str) -> Result<String, SijsError> {
    let answer = match door {
        "assess" => answer::assess,
        "page" => answer::page,
        "schema" => return request::version_alone(request).map(|()| case::schema()),
        _ => return Err(SijsError::new(Code::RequestDoor, "")),
    };
    answer(&Request::read(laws, words, request)?)
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::*;

    /// The web fetches the words of one audience alone: the other audience's page is refused, not printed without words.
    #[test]
    fn words_of_one_audience_answer_that_audience() {
        let youth = include_str!("../explain/packs/es.youth.txt");
        let words = [Words::from_packs(youth, "sijs-words/1\tes\tpractitioner\t-\n").unwrap()];
        let ask = |audience: &str| {
            let request =
                format!(r#"{{"version":1,"as_of":"2026-11-24","case":{{}},"language":"es","audience":"{audience}"}}"#);
            call_with(&[Law::embedded()], &words, "page", &request).map_err(|error| error.code())
        };
        assert!(ask("youth").is_ok_and(|answer| answer.contains("noviembre")));
        assert_eq!(ask("practitioner"), Err("request.language"));
        assert_eq!(ask("judge"), Err("request.audience"));
    }
}
