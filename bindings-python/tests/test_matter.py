"""A matter, and its answers beside those of the text door."""

import datetime
from pathlib import Path
from typing import Any, cast

import pytest

import sijs
from conftest import AS_OF, RECORDS, answer, matter

# sentences are on the page
ON_THE_PAGE = {"text"}


def test_the_first_minute(ana: sijs.Matter) -> None:
    assert ana.stage == "before_court"
    finding = ana["age-at-filing"]
    assert repr(finding) == "Finding(rule='age-at-filing', outcome='not_yet', point='may-still-file')"
    assert finding.until == datetime.date(2030, 6, 1)
    assert str(ana) == str(ana.page()) == str(ana.page("en", "youth"))
    assert ana.as_of == datetime.date(2026, 11, 24)
    assert ana.law and sijs.__version__
    assert "age-at-filing" in ana and "no-such-rule" not in ana
    with pytest.raises(KeyError):
        ana["no-such-rule"]


def test_a_day_is_a_date_or_ten_characters(ana: sijs.Matter) -> None:
    case = ana.case
    assert sijs.Matter(case, datetime.date(2026, 11, 24)).findings == sijs.Matter(case, "2026-11-24").findings
    assert sijs.Matter(case, "2026-11-24", law=ana.law).findings == ana.findings
    assert sijs.Matter(case, as_of="2030-06-02").findings != ana.findings


def day(value: object) -> object:
    """A typed value as the text door writes it."""
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, tuple):
        first, last = cast(tuple[object, object], value)
        return {"first": day(first), "last": day(last)}
    return value


def plain(value: Any) -> Any:
    """A typed answer as the text door writes it."""
    if type(value).__module__ == "sijs":
        names = [name for name in dir(value) if not name.startswith("_")]
        return {name: plain(getattr(value, name)) for name in names}
    kind = type(value).__name__
    if kind == "dict":
        return {name: day(days) for name, days in value.items()}
    if kind == "tuple":
        return [plain(item) for item in value]
    return day(value)


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.stem)
def test_typed_answers_are_those_of_the_text_door(record: Path) -> None:
    typed, text = matter(record), answer("assess", record.read_text(encoding="utf-8"), include=["next_change"])
    assert typed.law == text["law"] and typed.as_of.isoformat() == text["as_of"] and typed.stage == text["stage"]
    assert typed.recheck_by.isoformat() == text["recheck_by"]
    assert plain(typed.next_change()) == text["next_change"]
    for part in ("findings", "groups", "missing", "flags", "next_steps"):
        wanted = [{key: value for key, value in item.items() if key not in ON_THE_PAGE} for item in text[part]]
        assert plain(getattr(typed, part)) == wanted, part
    # never found so far, so there is no class for it yet
    assert text["contradictions"] == []


@pytest.mark.parametrize("audience", ["youth", "practitioner"])
@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.stem)
def test_a_page_has_the_parts_of_the_text_door(record: Path, language: str, audience: str) -> None:
    page = matter(record).page(language, audience)
    case = record.read_text(encoding="utf-8")
    text = answer("page", case, language=language, audience=audience)["page"]
    assert str(page) == text.pop("text")
    assert (page.language, page.audience) == (language, audience)
    for part, wanted in text.items():
        assert plain(getattr(page, part)) == wanted, part


def filing(**told: object) -> dict[str, object]:
    whole: dict[str, object] = {"form": "i360", "channel": "paper", "signed_how": "ink", "rejected": False}
    return {**whole, "decisions": [], **told}


@pytest.mark.parametrize(
    ("filings", "outcome", "about"),
    [
        ([], "not_yet", "new"),
        # one that may have been made stands before one that could be
        (None, "unknown", "untold"),
        ([filing(received_date="2026-03-05")], "satisfied", 0),
        # the better of two
        ([filing(received_date="2026-11-20"), filing(received_date="2026-03-05")], "satisfied", 1),
        # one that was sent back was never made
        ([filing(received_date="2026-03-05", rejected={"printed_reason": "payment"})], "not_yet", "new"),
    ],
)
def test_one_finding_stands_for_a_rule(filings: list[Any] | None, outcome: str, about: int | str) -> None:
    finding = sijs.Matter(sijs.Case(birth_date="2005-10-10", filings=filings), "2026-09-01")["age-at-filing"]
    assert (finding.outcome, finding.about.filing) == (outcome, about)


def test_what_is_missing_is_named() -> None:
    missing = sijs.Matter(sijs.Case(state="NJ"), AS_OF).missing
    assert "person.birth_date" in [fact.path for fact in missing]
    assert all(fact.touches >= fact.settles >= 0 for fact in missing)


def test_a_span_is_its_first_and_last_day() -> None:
    vague = sijs.Matter(sijs.Case(birth_date="2009-06", orders=[], filings=[]), AS_OF)
    assert vague["age-at-filing"].values["last"] == (datetime.date(2030, 5, 31), datetime.date(2030, 6, 29))


def test_equal_answers_are_equal(ana: sijs.Matter) -> None:
    again = sijs.Matter(ana.case, ana.as_of)
    for part in ("findings", "groups", "missing", "flags", "next_steps"):
        assert getattr(ana, part) == getattr(again, part)
        assert set(getattr(ana, part)) == set(getattr(again, part))
    assert ana.page() == again.page() and hash(ana.page()) == hash(again.page())
    assert ana.page() != ana.page("es") and ana.page() != ana.findings[0]
    assert ana.next_change() == again.next_change() and hash(ana.next_change()) == hash(again.next_change())
    assert len(set(ana.findings)) == len(ana.findings)
