"""What the tests share."""

import json
from pathlib import Path
from typing import Any

import pytest

import sijs

ROOT = Path(__file__).resolve().parents[2]
RECORDS = sorted((ROOT / "tests" / "records").glob("*.json"))
AS_OF = "2026-11-24"


def matter(record: Path) -> sijs.Matter:
    """A record on the day on which the records are read."""
    return sijs.Matter(sijs.Case.from_json(record.read_text(encoding="utf-8")), AS_OF)


def answer(door: str, case: str, **asked: object) -> Any:
    """What the text door says of a case."""
    request = {"version": 1, "as_of": AS_OF, **asked, "case": json.loads(case)}
    return json.loads(sijs.call(door, json.dumps(request)))


@pytest.fixture
def ana() -> sijs.Matter:
    """A seventeen-year-old in New Jersey who has filed nothing."""
    return sijs.Matter(sijs.Case(birth_date="2009-06-02", state="NJ", orders=[], filings=[]), as_of=AS_OF)
