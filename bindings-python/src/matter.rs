//! One case, one day, one law.

use pyo3::exceptions::PyKeyError;
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::{PyDate, PyString, PyType};
use pyo3::{PyTypeInfo, type_hint_union};
use sijs::{Assessment, Audience, Day, Law};

use crate::answer::{Flag, Group, MissingFact, NextChange, NextStep};
use crate::case::Case;
use crate::door;
use crate::finding::Finding;
use crate::page::Page;
use crate::shape::{Date, Items, Text};

/// One case on one day under one law, assessed. It keeps the facts as they were when it was made.
///
/// `as_of` is a `datetime.date` or "2026-11-24"; there is no today. `law` is the id of a law; without it, the one built in.
///
/// >>> import sijs
/// >>> ana = sijs.Matter(sijs.Case(birth_date="2009-06-02", orders=[], filings=[]), as_of="2026-11-24")
/// >>> ana.stage
/// 'before_court'
/// >>> ana["age-at-filing"]
/// Finding(rule='age-at-filing', outcome='not_yet', point='may-still-file')
/// >>> ana["age-at-filing"].until
/// datetime.date(2030, 6, 1)
#[pyclass(frozen, module = "sijs")]
pub(crate) struct Matter {
    law: Law,
    case: sijs::Case,
    as_of: Day,
    assessment: Assessment,
}

impl Matter {
    fn matter(&self) -> sijs::Matter<'_> {
        self.law.matter(&self.case, self.as_of)
    }
}

/// A day as it is given.
struct GivenDay<'py>(Bound<'py, PyAny>);

impl<'py> FromPyObject<'_, 'py> for GivenDay<'py> {
    type Error = PyErr;

    const INPUT_TYPE: PyStaticExpr = type_hint_union!(PyString::TYPE_HINT, PyDate::TYPE_HINT);

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        Ok(Self(object.to_owned()))
    }
}

#[pymethods]
#[expect(clippy::needless_pass_by_value, reason = "arguments come by value")]
impl Matter {
    #[new]
    #[pyo3(signature = (case, as_of, law=None))]
    fn new(case: &Bound<'_, Case>, as_of: GivenDay<'_>, law: Option<Text<'_>>) -> PyResult<Self> {
        let (case, as_of, law) = (case.get().told(), door::day(&as_of.0)?, door::law(law.as_deref())?);
        let assessment = law.matter(&case, as_of).assess();
        Ok(Self { law, case, as_of, assessment })
    }

    /// The facts as they were when the matter was made; a copy.
    #[getter]
    fn case(&self) -> Case {
        Case::of(self.case.clone())
    }

    /// The day asked.
    #[getter]
    fn as_of(&self) -> Date {
        Date(self.as_of)
    }

    /// The id of the law, such as "2026-11". Log it with `sijs.__version__` beside each answer.
    #[getter]
    fn law(&self) -> &str {
        self.law.id()
    }

    /// How far the case has come: "not_known", "before_court", "in_court", "order_made", "petition_pending", "approved",
    /// "adjusting", "resident" or "ended".
    #[getter]
    fn stage(&self) -> &'static str {
        self.assessment.stage.word()
    }

    /// One answer for each requirement and what it speaks of.
    #[getter]
    fn findings(&self) -> Items<Finding> {
        self.assessment.findings.iter().cloned().map(Finding).collect()
    }

    /// The findings added up.
    #[getter]
    fn groups(&self) -> Items<Group> {
        self.assessment.groups.iter().cloned().map(Group).collect()
    }

    /// Facts that would settle something, the most useful first.
    #[getter]
    fn missing(&self) -> Items<MissingFact> {
        self.assessment.missing.iter().cloned().map(MissingFact).collect()
    }

    /// Dangers with one thing to do, worst first.
    #[getter]
    fn flags(&self) -> Items<Flag> {
        self.assessment.flags.iter().cloned().map(Flag).collect()
    }

    /// What to do next.
    #[getter]
    fn next_steps(&self) -> Items<NextStep> {
        self.assessment.next_steps.iter().cloned().map(NextStep).collect()
    }

    /// The day on which to look again at the latest.
    #[getter]
    fn recheck_by(&self) -> Date {
        Date(self.assessment.recheck_by)
    }

    /// The first later day on which any outcome differs, with the same facts and law. It looks at many days.
    fn next_change(&self, py: Python<'_>) -> Option<NextChange> {
        py.detach(|| self.matter().next_change()).map(NextChange)
    }

    /// The page: what a young person reads ("youth"), or what a lawyer keeps ("practitioner").
    #[pyo3(signature = (language="en", audience="youth"))]
    fn page(&self, language: &str, audience: &str) -> PyResult<Page> {
        let (words, audience) = (door::words(language)?, door::audience(audience)?);
        Ok(Page(self.matter().page(&words, audience), language.to_owned(), audience))
    }

    /// The finding that stands for a rule: the one that its group takes of what is on file; only where nothing is, the
    /// one on what could still be filed.
    fn __getitem__(&self, rule: Text<'_>) -> PyResult<Finding> {
        let finding = self.assessment.finding(&rule).cloned().map(Finding);
        finding.ok_or_else(|| PyKeyError::new_err(rule.to_owned()))
    }

    fn __contains__(&self, rule: Text<'_>) -> bool {
        self.assessment.finding(&rule).is_some()
    }

    fn __str__(&self) -> String {
        self.youth_page().0.to_string()
    }

    fn __repr__(&self) -> String {
        format!("Matter(as_of='{}', law='{}', stage='{}')", self.as_of, self.law(), self.stage())
    }

    fn _repr_html_(&self) -> String {
        self.youth_page()._repr_html_()
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> (Bound<'py, PyType>, (Case, Date, String)) {
        let matter = slf.get();
        (slf.get_type(), (matter.case(), Date(matter.as_of), matter.law().to_owned()))
    }
}

impl Matter {
    fn youth_page(&self) -> Page {
        let page = self.matter().page(&sijs::Words::english(), Audience::Youth);
        Page(page, "en".to_owned(), Audience::Youth)
    }
}
