//! Plain Python values as the JSON that the core reads. The core alone refuses: what it takes nowhere is written as
//! [`REFUSED`], and its refusal has the right code and path.

use std::fmt::Write;

use pyo3::inspect::{PyStaticConstant, PyStaticExpr};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDate, PyDateAccess, PyDateTime, PyDict, PyInt, PyList, PyString, PyTuple};
use pyo3::{PyTypeInfo, type_hint_identifier, type_hint_subscript, type_hint_union};
use sijs::SijsError;

use crate::refusal::{raised, raised_for_moment};
use crate::shape::Text;

/// No fact and no key of a request is a number with a fraction.
pub(crate) const REFUSED: &str = "0.5";

/// Deeper than any case goes, and far from the end of the stack.
const DEEPEST: usize = 32;

/// Past this the core refuses the text unread.
const LONGEST: usize = 1 << 20;

/// A value as JSON.
#[derive(Default)]
pub(crate) struct Told {
    pub(crate) json: String,
    path: String,
    /// Where a `datetime.datetime` stood, as the core would name the place.
    moments: Vec<String>,
}

impl Told {
    /// A value that is to stand at a path of the case.
    pub(crate) fn at(path: &str, value: &Bound<'_, PyAny>) -> PyResult<Self> {
        let mut told = Self { path: path.to_owned(), ..Self::default() };
        told.push(value, 0)?;
        Ok(told)
    }

    /// Not known.
    pub(crate) fn null() -> Self {
        Self { json: "null".to_owned(), ..Self::default() }
    }

    /// The exception of the core's refusal of this value.
    pub(crate) fn raised(&self, refusal: &SijsError) -> PyErr {
        let is_moment = self.moments.iter().any(|path| path == refusal.path());
        if is_moment { raised_for_moment(refusal) } else { raised(refusal) }
    }

    fn push(&mut self, value: &Bound<'_, PyAny>, depth: usize) -> PyResult<()> {
        if depth > DEEPEST || self.json.len() > LONGEST {
            self.json.push_str(REFUSED);
        } else if value.is_none() {
            self.json.push_str("null");
        } else if value.is_instance_of::<PyString>() {
            push_text(&mut self.json, &value.extract::<Text<'_>>()?);
        } else if let Ok(is) = value.cast::<PyBool>() {
            self.json.push_str(if is.is_true() { "true" } else { "false" });
        } else if value.is_instance_of::<PyInt>() {
            match value.extract::<u32>() {
                Ok(number) => write!(self.json, "{number}").unwrap_or_default(),
                Err(_) => self.json.push_str(REFUSED),
            }
        } else if let Ok(object) = value.cast::<PyDict>() {
            self.object(object, depth)?;
        } else if let Ok(list) = value.cast::<PyList>() {
            self.list(list.iter(), depth)?;
        } else if let Ok(list) = value.cast::<PyTuple>() {
            self.list(list.iter(), depth)?;
        } else if value.is_instance_of::<PyDateTime>() {
            self.moments.push(self.path.clone());
            self.json.push_str(REFUSED);
        } else if let Ok(date) = value.cast::<PyDate>() {
            push_text(&mut self.json, &iso(date));
        } else {
            self.json.push_str(REFUSED);
        }
        Ok(())
    }

    fn object(&mut self, object: &Bound<'_, PyDict>, depth: usize) -> PyResult<()> {
        self.json.push('{');
        // a copy: nothing that runs meanwhile can change it
        for (place, item) in object.items().iter().enumerate() {
            let (key, value) = item.extract::<(Bound<'_, PyAny>, Bound<'_, PyAny>)>()?;
            // a key that is no text is no field
            let key = key.extract::<Text<'_>>();
            let key = key.as_deref().unwrap_or_default();
            if place > 0 {
                self.json.push(',');
            }
            push_text(&mut self.json, key);
            self.json.push(':');
            let step = match key {
                "at_least" => String::new(),
                key if self.path.is_empty() => key.to_owned(),
                key => format!(".{key}"),
            };
            self.below(&step, &value, depth)?;
        }
        self.json.push('}');
        Ok(())
    }

    fn list<'py>(&mut self, items: impl Iterator<Item = Bound<'py, PyAny>>, depth: usize) -> PyResult<()> {
        self.json.push('[');
        for (place, item) in items.enumerate() {
            if place > 0 {
                self.json.push(',');
            }
            self.below(&format!("[{place}]"), &item, depth)?;
        }
        self.json.push(']');
        Ok(())
    }

    fn below(&mut self, step: &str, value: &Bound<'_, PyAny>, depth: usize) -> PyResult<()> {
        let end = self.path.len();
        self.path.push_str(step);
        self.push(value, depth.saturating_add(1))?;
        self.path.truncate(end);
        Ok(())
    }
}

/// A day in ten characters.
pub(crate) fn iso(date: &Bound<'_, PyDate>) -> String {
    format!("{:04}-{:02}-{:02}", date.get_year(), date.get_month(), date.get_day())
}

/// A text as a JSON string.
pub(crate) fn quoted(text: &str) -> String {
    let mut json = String::new();
    push_text(&mut json, text);
    json
}

fn push_text(json: &mut String, text: &str) {
    json.push('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => json.extend(['\\', letter]),
            '\0'..='\x1f' => write!(json, "\\u{:04x}", u32::from(letter)).unwrap_or_default(),
            _ => json.push(letter),
        }
    }
    json.push('"');
}

/// A fact as it is given, with the type hint of its kind.
macro_rules! fact {
    ($(#[$doc:meta])* $name:ident, $hint:expr) => {
        $(#[$doc])*
        pub(crate) struct $name<'py>(pub(crate) Bound<'py, PyAny>);

        impl<'py> FromPyObject<'_, 'py> for $name<'py> {
            type Error = PyErr;

            const INPUT_TYPE: PyStaticExpr = $hint;

            fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
                Ok(Self(object.to_owned()))
            }
        }
    };
}

const ANY: PyStaticExpr = type_hint_identifier!("typing", "Any");
const ELLIPSIS: PyStaticExpr = PyStaticExpr::Constant { value: PyStaticConstant::Ellipsis };
const LIST: PyStaticExpr = type_hint_union!(
    type_hint_subscript!(PyList::TYPE_HINT, ANY),
    type_hint_subscript!(PyTuple::TYPE_HINT, ANY, ELLIPSIS)
);
const OBJECT: PyStaticExpr = type_hint_subscript!(PyDict::TYPE_HINT, PyString::TYPE_HINT, ANY);
const DATE: PyStaticExpr = type_hint_union!(PyString::TYPE_HINT, PyDate::TYPE_HINT);

fact!(
    /// A date, whole or in part.
    GivenDate,
    DATE
);
fact!(
    /// A word of a closed list.
    GivenWord,
    PyString::TYPE_HINT
);
fact!(
    /// Yes or no.
    GivenBool,
    PyBool::TYPE_HINT
);
fact!(
    /// A list, or `{"at_least": [..]}`.
    GivenList,
    type_hint_union!(LIST, OBJECT)
);
fact!(
    /// Any fact.
    Given,
    type_hint_union!(DATE, PyInt::TYPE_HINT, LIST, OBJECT)
);
