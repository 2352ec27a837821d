//! The text door, and what it says of one key of a request.

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyDate, PyDateTime, PyString};
use sijs::{Audience, Day, Law, SijsError, Words};

use crate::refusal::{raised, raised_for_moment};
use crate::shape::Text;
use crate::told::{REFUSED, iso, quoted};

/// Answers a request at a door: JSON in, JSON out, the same bytes in every language.
///
/// Doors: "assess", "page". The request is {"version": 1, "law": null, "as_of": .., "case": .., "language": "en",
/// "audience": "practitioner", "include": []}; "version", "as_of" and "case" must be there. And "schema": {"version": 1}.
#[pyfunction]
#[expect(clippy::needless_pass_by_value, reason = "arguments come by value")]
pub(crate) fn call(py: Python<'_>, door: Text<'_>, request: Text<'_>) -> PyResult<String> {
    let (door, request) = (&*door, &*request);
    py.detach(|| sijs::call(door, request)).map_err(|error| raised(&error))
}

/// The day asked, from a `datetime.date` or ten characters.
pub(crate) fn day(value: &Bound<'_, PyAny>) -> PyResult<Day> {
    let text = if value.is_instance_of::<PyString>() {
        value.extract::<Text<'_>>()?.to_owned()
    } else if value.is_instance_of::<PyDateTime>() {
        return Err(refused("as_of", REFUSED, raised_for_moment));
    } else if let Ok(date) = value.cast::<PyDate>() {
        iso(date)
    } else {
        return Err(refused("as_of", REFUSED, raised));
    };
    text.parse().map_err(|_| refused("as_of", &quoted(&text), raised))
}

/// The law of an id; without one, that which is built in.
pub(crate) fn law(id: Option<&str>) -> PyResult<Law> {
    let law = Law::embedded();
    match id {
        Some(id) if id != law.id() => Err(refused("law", &quoted(id), raised)),
        _ => Ok(law),
    }
}

/// The words of a language.
pub(crate) fn words(language: &str) -> PyResult<Words> {
    Words::embedded(language).ok_or_else(|| refused("language", &quoted(language), raised))
}

/// The audience of a word.
pub(crate) fn audience(word: &str) -> PyResult<Audience> {
    Audience::from_word(word).ok_or_else(|| refused("audience", &quoted(word), raised))
}

/// What the text door says of this value of a key: one list of codes, paths and messages for both kinds of door.
fn refused(key: &str, value: &str, raise: fn(&SijsError) -> PyErr) -> PyErr {
    let as_of = if key == "as_of" { "" } else { r#""as_of":"2000-01-01","# };
    match sijs::call("page", &format!(r#"{{"version":1,"case":{{}},{as_of}"{key}":{value}}}"#)) {
        Err(refusal) => raise(&refusal),
        Ok(_) => PyRuntimeError::new_err("the two kinds of door differ"),
    }
}
