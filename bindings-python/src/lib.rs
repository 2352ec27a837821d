//! The native half of the Python package `sijs`; `python/sijs` exports it. The core answers, this converts.

mod answer;
mod card;
mod case;
mod door;
mod finding;
mod matter;
mod page;
mod refusal;
mod shape;
mod told;

use pyo3::prelude::pymodule;

/// The classes and the text door.
#[pymodule(gil_used = false)]
mod _native {
    #[pymodule_export]
    use super::answer::{AnotherWay, Flag, Group, MissingFact, NextChange, NextStep};
    #[pymodule_export]
    use super::case::Case;
    #[pymodule_export]
    use super::door::call;
    #[pymodule_export]
    use super::finding::{About, Authority, Finding};
    #[pymodule_export]
    use super::matter::Matter;
    #[pymodule_export]
    use super::page::{Line, Page, Section};

    #[pymodule_export]
    #[expect(non_upper_case_globals, reason = "its name in Python")]
    const __version__: &str = env!("CARGO_PKG_VERSION");
}
