//! Errors of the core as the exceptions of `sijs.errors`.

use pyo3::import_exception;
use pyo3::prelude::*;
use sijs::SijsError as Refusal;

import_exception!(sijs.errors, SijsError);
import_exception!(sijs.errors, InvalidCaseError);
import_exception!(sijs.errors, InvalidJsonError);
import_exception!(sijs.errors, RequestError);
import_exception!(sijs.errors, LawError);
import_exception!(sijs.errors, DatetimeError);

const MOMENT: &str = "a datetime is a moment, not a calendar day: which day it is depends on the time zone; \
                      choose the zone and give a datetime.date";

/// The exception of a refusal, by the room of its code.
pub(crate) fn raised(refusal: &Refusal) -> PyErr {
    let told = arguments(refusal, refusal.message());
    match refusal.code().split_once('.') {
        Some(("case", _)) => InvalidCaseError::new_err(told),
        Some(("json", _)) => InvalidJsonError::new_err(told),
        Some(("law", _) | ("request", "law")) => LawError::new_err(told),
        Some(("request" | "day", _)) => RequestError::new_err(told),
        _ => SijsError::new_err(told),
    }
}

/// The exception where what was refused is a `datetime.datetime`.
pub(crate) fn raised_for_moment(refusal: &Refusal) -> PyErr {
    DatetimeError::new_err(arguments(refusal, MOMENT))
}

fn arguments(refusal: &Refusal, message: &'static str) -> (&'static str, String, &'static str, String) {
    (refusal.code(), refusal.path().to_owned(), message, refusal.to_json())
}
