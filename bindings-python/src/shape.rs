//! How values cross: text without lone surrogates, days as `datetime.date`, lists as tuples; each with its type hint.

use std::borrow::Cow;
use std::ops::Deref;

use pyo3::inspect::{PyStaticConstant, PyStaticExpr};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDate, PyDict, PyString, PyTuple};
use pyo3::{PyTypeInfo, type_hint_identifier, type_hint_subscript};
use sijs::{Day, Outcome};

/// A text. A lone surrogate becomes U+FFFD, as in a browser; the core takes neither.
pub(crate) struct Text<'a>(Cow<'a, str>);

impl<'a> FromPyObject<'a, '_> for Text<'a> {
    type Error = PyErr;

    const INPUT_TYPE: PyStaticExpr = PyString::TYPE_HINT;

    fn extract(object: Borrowed<'a, '_, PyAny>) -> PyResult<Self> {
        let text = object.cast::<PyString>()?;
        if let Ok(text) = object.extract::<&'a str>() {
            return Ok(Self(Cow::Borrowed(text)));
        }
        let wide = text.call_method1("encode", ("utf-16-le", "surrogatepass"))?;
        let pairs = wide.cast::<PyBytes>()?.as_bytes().chunks_exact(2);
        let units: Vec<u16> = pairs.filter_map(|pair| pair.try_into().ok()).map(u16::from_le_bytes).collect();
        Ok(Self(Cow::Owned(String::from_utf16_lossy(&units))))
    }
}

impl Deref for Text<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

/// A day, as `datetime.date`.
#[derive(Clone, Copy)]
pub(crate) struct Date(pub(crate) Day);

impl<'py> IntoPyObject<'py> for Date {
    type Target = PyDate;
    type Output = Bound<'py, PyDate>;
    type Error = PyErr;

    const OUTPUT_TYPE: PyStaticExpr = type_hint_identifier!("sijs._types", "Date");

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        let part = |number: u32| u8::try_from(number).unwrap_or_default();
        PyDate::new(py, self.0.year(), part(self.0.month()), part(self.0.day()))
    }
}

/// A list, as a tuple.
pub(crate) struct Items<T>(Vec<T>);

impl<T> FromIterator<T> for Items<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self(items.into_iter().collect())
    }
}

impl<'py, T: IntoPyObject<'py>> IntoPyObject<'py> for Items<T> {
    type Target = PyTuple;
    type Output = Bound<'py, PyTuple>;
    type Error = PyErr;

    const OUTPUT_TYPE: PyStaticExpr = type_hint_subscript!(
        PyTuple::TYPE_HINT,
        T::OUTPUT_TYPE,
        PyStaticExpr::Constant { value: PyStaticConstant::Ellipsis }
    );

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        PyTuple::new(py, self.0)
    }
}

/// The values of a point by name.
pub(crate) struct Values<'a>(pub(crate) Vec<(&'a str, Option<Days>)>);

/// A day, or the first and the last day it can be.
#[derive(IntoPyObject)]
pub(crate) enum Days {
    Day(Date),
    Span((Date, Date)),
}

impl<'py> IntoPyObject<'py> for Values<'_> {
    type Target = PyDict;
    type Output = Bound<'py, PyDict>;
    type Error = PyErr;

    const OUTPUT_TYPE: PyStaticExpr =
        type_hint_subscript!(PyDict::TYPE_HINT, PyString::TYPE_HINT, <Option<Days>>::OUTPUT_TYPE);

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        let values = PyDict::new(py);
        for (name, days) in self.0 {
            values.set_item(name, days)?;
        }
        Ok(values)
    }
}

/// The word of an outcome; the six are closed, so a type checker knows them.
pub(crate) struct Answer(pub(crate) Outcome);

const fn word(outcome: &'static str) -> PyStaticExpr {
    PyStaticExpr::Constant { value: PyStaticConstant::Str(outcome) }
}

impl<'py> IntoPyObject<'py> for Answer {
    type Target = PyString;
    type Output = Bound<'py, PyString>;
    type Error = PyErr;

    const OUTPUT_TYPE: PyStaticExpr = type_hint_subscript!(
        type_hint_identifier!("typing", "Literal"),
        word("satisfied"),
        word("not_satisfied"),
        word("not_yet"),
        word("unknown"),
        word("needs_review"),
        word("not_applicable")
    );

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        Ok(PyString::new(py, self.0.word()))
    }
}

/// Equal answers have equal hashes; a few fields of them are enough.
macro_rules! hashed {
    ($class:ident, $answer:ident => $fields:expr) => {
        impl std::hash::Hash for $class {
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                let $answer = &self.0;
                std::hash::Hash::hash(&$fields, state);
            }
        }
    };
}
pub(crate) use hashed;
