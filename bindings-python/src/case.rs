//! The facts about one young person.

use std::sync::{Mutex, PoisonError};

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyType};

use crate::refusal::raised;
use crate::shape::Text;
use crate::told::{Given, GivenBool, GivenDate, GivenList, GivenWord, Told};

/// The facts about one young person, as events in time. What is left out, or `None`, is not known.
///
/// Keywords are the facts of `person`, the lists, and `state`, short for `residence={"at_least": [{"state": ..}]}`;
/// anything else goes by path: `case.set("help.family_lawyer", False)`. A date is text ("2009-06-02", "2009-06", "2009")
/// or a `datetime.date`; a `datetime.datetime` is refused.
///
/// >>> import sijs
/// >>> case = sijs.Case(birth_date="2009-06-02", state="NJ", filings=[])
/// >>> case.to_json()
/// '{"person":{"birth_date":"2009-06-02"},"residence":{"at_least":[{"state":"NJ"}]},"filings":[]}'
#[pyclass(frozen, module = "sijs")]
pub(crate) struct Case(Mutex<sijs::Case>);

impl Case {
    /// The facts as they are now.
    pub(crate) fn told(&self) -> sijs::Case {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn of(told: sijs::Case) -> Self {
        Self(Mutex::new(told))
    }
}

#[pymethods]
impl Case {
    #[new]
    #[pyo3(signature = (
        *, birth_date=None, birth_date_earliest=None, birth_date_latest=None, other_birth_dates=None, birth_country=None,
        nationalities=None, marriages=None, ever_arrested=None, state=None, residence=None, household=None, travel=None,
        parents=None, conflicts=None, orders=None, filings=None, grants=None, federal_custody=None, events=None
    ))]
    #[expect(clippy::too_many_arguments, reason = "one keyword a fact")]
    fn new<'py>(
        py: Python<'py>,
        birth_date: Option<GivenDate<'py>>,
        birth_date_earliest: Option<GivenDate<'py>>,
        birth_date_latest: Option<GivenDate<'py>>,
        other_birth_dates: Option<GivenList<'py>>,
        birth_country: Option<GivenWord<'py>>,
        nationalities: Option<GivenList<'py>>,
        marriages: Option<GivenList<'py>>,
        ever_arrested: Option<GivenBool<'py>>,
        state: Option<GivenWord<'py>>,
        residence: Option<GivenList<'py>>,
        household: Option<GivenList<'py>>,
        travel: Option<GivenList<'py>>,
        parents: Option<GivenList<'py>>,
        conflicts: Option<GivenList<'py>>,
        orders: Option<GivenList<'py>>,
        filings: Option<GivenList<'py>>,
        grants: Option<GivenList<'py>>,
        federal_custody: Option<GivenList<'py>>,
        events: Option<GivenList<'py>>,
    ) -> PyResult<Self> {
        let residence = match (state, residence.map(|given| given.0)) {
            (None, residence) => residence,
            (Some(state), None) => Some(residence_in(state)?.into_any()),
            (Some(_), Some(_)) => return Err(PyTypeError::new_err("state is short for residence: give one of them")),
        };
        let list = |given: Option<GivenList<'py>>| given.map(|given| given.0);
        let person = object(
            py,
            [
                ("birth_date", birth_date.map(|given| given.0)),
                ("birth_date_earliest", birth_date_earliest.map(|given| given.0)),
                ("birth_date_latest", birth_date_latest.map(|given| given.0)),
                ("other_birth_dates", list(other_birth_dates)),
                ("birth_country", birth_country.map(|given| given.0)),
                ("nationalities", list(nationalities)),
                ("marriages", list(marriages)),
                ("ever_arrested", ever_arrested.map(|given| given.0)),
            ],
        )?;
        let case = object(
            py,
            [
                ("person", Some(person.into_any())),
                ("residence", residence),
                ("household", list(household)),
                ("travel", list(travel)),
                ("parents", list(parents)),
                ("conflicts", list(conflicts)),
                ("orders", list(orders)),
                ("filings", list(filings)),
                ("grants", list(grants)),
                ("federal_custody", list(federal_custody)),
                ("events", list(events)),
            ],
        )?;
        let told = Told::at("", &case)?;
        sijs::Case::from_json(&told.json).map(Self::of).map_err(|refusal| told.raised(&refusal))
    }

    /// Reads a case from JSON text.
    ///
    /// >>> import sijs
    /// >>> sijs.Case.from_json('{"filings": [{"received_date": "2026-02-30"}]}')
    /// Traceback (most recent call last):
    /// ...
    /// sijs.errors.InvalidCaseError: case.not_a_date at `filings[0].received_date`: not a calendar date in YYYY-MM-DD, YYYY-MM or YYYY form
    #[classmethod]
    #[expect(clippy::needless_pass_by_value, reason = "arguments come by value")]
    fn from_json(_class: &Bound<'_, PyType>, text: Text<'_>) -> PyResult<Self> {
        sijs::Case::from_json(&text).map(Self::of).map_err(|refusal| raised(&refusal))
    }

    /// The case as compact JSON; reading it again gives an equal case.
    fn to_json(&self) -> String {
        self.told().to_json()
    }

    /// Sets the fact at a path; `None` clears it, the empty path is the whole case. All of it is done, or nothing.
    ///
    /// Inside a list of which nothing is known this begins it ("at_least"); a place at the length of a list appends.
    ///
    /// >>> import sijs
    /// >>> case = sijs.Case()
    /// >>> case.set("orders[0].ended.date", "2026-10")
    /// >>> case.to_json()
    /// '{"orders":{"at_least":[{"ended":{"date":"2026-10"}}]}}'
    #[expect(clippy::needless_pass_by_value, reason = "arguments come by value")]
    fn set(&self, path: Text<'_>, value: Option<Given<'_>>) -> PyResult<()> {
        let told = match value {
            Some(value) => Told::at(&path, &value.0)?,
            None => Told::null(),
        };
        let mut case = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        case.set(&path, &told.json).map_err(|refusal| told.raised(&refusal))
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.told() == other.told()
    }

    /// Nothing of what is told.
    fn __repr__(&self) -> &'static str {
        "Case(...)"
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
        Ok((slf.get_type().getattr("from_json")?, (slf.get().to_json(),)))
    }
}

fn object<'py, const N: usize>(
    py: Python<'py>,
    facts: [(&str, Option<Bound<'py, PyAny>>); N],
) -> PyResult<Bound<'py, PyDict>> {
    let object = PyDict::new(py);
    for (name, fact) in facts {
        if let Some(fact) = fact {
            object.set_item(name, fact)?;
        }
    }
    Ok(object)
}

#[expect(clippy::needless_pass_by_value, reason = "an argument as it came")]
fn residence_in(state: GivenWord<'_>) -> PyResult<Bound<'_, PyDict>> {
    let py = state.0.py();
    let home = object(py, [("state", Some(state.0.clone()))])?;
    let homes = PyList::new(py, [home])?;
    object(py, [("at_least", Some(homes.into_any()))])
}
