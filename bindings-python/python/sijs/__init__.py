"""Special Immigrant Juvenile Status: given these facts, on this day, under the law of that day, where does this young
person stand, on what authority, and what comes next?

>>> import sijs
>>> ana = sijs.Matter(sijs.Case(birth_date="2009-06-02", state="NJ", orders=[], filings=[]), as_of="2026-11-24")
>>> ana["age-at-filing"].outcome
'not_yet'

This tool is not a lawyer, is not a substitute for the advice of an attorney, does not represent you, and does not decide
your case.
"""

from sijs._native import (
    About,
    AnotherWay,
    Authority,
    Case,
    Finding,
    Flag,
    Group,
    Line,
    Matter,
    MissingFact,
    NextChange,
    NextStep,
    Page,
    Section,
    __version__,
    call,
)
from sijs.errors import (
    DatetimeError,
    InvalidCaseError,
    InvalidJsonError,
    LawError,
    RequestError,
    SijsError,
)

__all__ = [
    "About",
    "AnotherWay",
    "Authority",
    "Case",
    "DatetimeError",
    "Finding",
    "Flag",
    "Group",
    "InvalidCaseError",
    "InvalidJsonError",
    "LawError",
    "Line",
    "Matter",
    "MissingFact",
    "NextChange",
    "NextStep",
    "Page",
    "RequestError",
    "Section",
    "SijsError",
    "__version__",
    "call",
]
