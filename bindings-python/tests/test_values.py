"""Plain Python values as facts."""

import datetime
from enum import IntEnum
from typing import Any

import pytest

import sijs
from conftest import RECORDS

DAY = datetime.date(2026, 11, 16)
MOMENT = datetime.datetime(2026, 11, 16, 9, tzinfo=datetime.timezone.utc)


def test_keywords_are_facts() -> None:
    case = sijs.Case(
        birth_date=datetime.date(2006, 1, 18),
        marriages=[],
        nationalities=["GT"],
        ever_arrested=False,
        state="NJ",
        orders={"at_least": [{"id": "o1", "ended": False}]},
        filings=[{"form": "i360", "received_date": DAY, "rejected": {}, "sij_fee_paid_usd": 250}],
    )
    assert case.to_json() == (
        '{"person":{"birth_date":"2006-01-18","nationalities":["GT"],"marriages":[],"ever_arrested":false},'
        '"residence":{"at_least":[{"state":"NJ"}]},"orders":{"at_least":[{"id":"o1","ended":false}]},'
        '"filings":[{"form":"i360","received_date":"2026-11-16","sij_fee_paid_usd":250,"rejected":{}}]}'
    )


def test_what_is_left_out_is_not_known() -> None:
    assert sijs.Case().to_json() == sijs.Case(birth_date=None, orders=None, state=None).to_json() == "{}"
    assert sijs.Case(orders=[]).to_json() == '{"orders":[]}'


def test_a_case_is_read_and_written() -> None:
    for record in RECORDS:
        case = sijs.Case.from_json(record.read_text(encoding="utf-8"))
        again = sijs.Case.from_json(case.to_json())
        assert case == again and case.to_json() == again.to_json()
    assert sijs.Case(state="NJ") != sijs.Case(state="NY")
    assert sijs.Case() != "Case"


def test_a_fact_is_set_by_its_path() -> None:
    case = sijs.Case()
    case.set("filings[0].received_date", DAY)
    case.set("help.family_lawyer", False)
    case.set("filings[0].decisions", ())
    assert case.to_json() == (
        '{"help":{"family_lawyer":false},"filings":{"at_least":[{"received_date":"2026-11-16","decisions":[]}]}}'
    )
    case.set("filings", None)
    case.set("help", None)
    assert case == sijs.Case()
    case.set("", {"person": {"birth_date": "2009"}})
    assert case == sijs.Case(birth_date="2009")


def test_a_case_that_is_set_has_no_hash() -> None:
    with pytest.raises(TypeError):
        hash(sijs.Case())


def test_a_matter_keeps_the_facts_it_was_made_of() -> None:
    case = sijs.Case(birth_date="2009-06-02")
    matter = sijs.Matter(case, "2026-11-24")
    case.set("person.birth_date", "2001")
    matter.case.set("person.birth_date", "2001")
    assert matter.case == sijs.Case(birth_date="2009-06-02")


@pytest.mark.parametrize(
    ("path", "case"),
    [
        ("person.birth_date", lambda: sijs.Case(birth_date=MOMENT)),
        ("person.other_birth_dates[1]", lambda: sijs.Case(other_birth_dates=["2009", MOMENT])),
        ("filings[0].received_date", lambda: sijs.Case(filings=[{"received_date": MOMENT}])),
        ("filings[1].rejected.date", lambda: sijs.Case(filings={"at_least": [{}, {"rejected": {"date": MOMENT}}]})),
        ("filings[0].postmark_date", lambda: sijs.Case().set("filings[0].postmark_date", MOMENT)),
        ("as_of", lambda: sijs.Matter(sijs.Case(), MOMENT)),
    ],
)
def test_a_datetime_is_no_day(path: str, case: Any) -> None:
    with pytest.raises(sijs.DatetimeError, match="time zone") as caught:
        case()
    assert caught.value.path == path
    assert caught.value.code.endswith(".wrong_type")
    assert isinstance(caught.value, TypeError) and isinstance(caught.value, sijs.SijsError)
    assert "2026" not in str(caught.value)


def test_another_fault_is_not_blamed_on_a_datetime() -> None:
    with pytest.raises(sijs.InvalidCaseError) as caught:
        sijs.Case(birth_date="soon", filings=[{"received_date": MOMENT}])
    assert (caught.value.code, caught.value.path) == ("case.not_a_date", "person.birth_date")
    with pytest.raises(sijs.InvalidCaseError) as caught:
        sijs.Case(filings=[{"María": MOMENT}])
    assert (caught.value.code, caught.value.path) == ("case.unknown_field", "filings[0]")


def test_the_core_refuses() -> None:
    itself: list[Any] = []
    itself.append(itself)

    class Kind(IntEnum):
        ONE = 1

    facts: Any = sijs.Case
    for code, path, keywords in (
        ("case.wrong_type", "filings[0].received_date", {"filings": [{"received_date": True}]}),
        ("case.wrong_type", "filings[0].rejected", {"filings": [{"rejected": True}]}),
        ("case.wrong_type", "orders", {"orders": True}),
        ("case.wrong_type", "orders[0]", {"orders": itself}),
        ("case.wrong_type", "orders", {"orders": {1, 2}}),
        ("case.wrong_type", "person.birth_date", {"birth_date": Kind.ONE}),
        ("case.wrong_type", "person.birth_date", {"birth_date": object()}),
        ("case.wrong_type", "person.birth_date", {"birth_date": b"2009"}),
        ("case.wrong_type", "person.ever_arrested", {"ever_arrested": 0}),
        ("case.not_a_number", "events[0].time", {"events": [{"time": 10**4400}]}),
        ("case.not_a_number", "events[0].time", {"events": [{"time": -1}]}),
        ("case.not_a_number", "events[0].time", {"events": [{"time": float("nan")}]}),
        ("case.unknown_field", "orders[0]", {"orders": [{1: "a"}]}),
        ("case.not_a_code", "residence[0].state", {"state": "New Jersey"}),
        ("case.wrong_type", "residence[0].state", {"state": 1}),
    ):
        with pytest.raises(sijs.InvalidCaseError) as caught:
            facts(**keywords)
        assert (caught.value.code, caught.value.path) == (code, path)


def test_what_is_too_large_is_not_written_out() -> None:
    wide: list[Any] = []
    for _ in range(40):
        wide = [wide, wide, wide]
    for lists in (["2009-01-01"] * 100_000, wide):
        with pytest.raises(sijs.InvalidJsonError, match="json.too_large"):
            sijs.Case(other_birth_dates=lists)


def test_a_call_that_is_none_is_a_type_error() -> None:
    call: Any = sijs.call
    case: Any = sijs.Case
    with pytest.raises(TypeError):
        call("assess", b"{}")
    with pytest.raises(TypeError):
        case(name="Ana")
    with pytest.raises(TypeError, match="one of them"):
        case(state="NJ", residence=[])


@pytest.mark.parametrize(
    ("error", "code", "path", "asked"),
    [
        (sijs.RequestError, "day.not_a_day", "as_of", lambda: sijs.Matter(sijs.Case(), "2027-02-29")),
        (sijs.RequestError, "day.out_of_range", "as_of", lambda: sijs.Matter(sijs.Case(), datetime.date(1899, 12, 31))),
        (sijs.LawError, "request.law", "law", lambda: sijs.Matter(sijs.Case(), DAY, law='1999"')),
        (sijs.RequestError, "request.language", "language", lambda: sijs.Matter(sijs.Case(), DAY).page("fr")),
        (sijs.RequestError, "request.audience", "audience", lambda: sijs.Matter(sijs.Case(), DAY).page(audience="all")),
        (sijs.RequestError, "request.door", "", lambda: sijs.call("Assess", "{}")),
        (sijs.InvalidJsonError, "json.syntax", "", lambda: sijs.Case.from_json("")),
        (sijs.InvalidCaseError, "case.no_such_path", "", lambda: sijs.Case().set("María", 1)),
    ],
)
def test_each_error_has_its_class(error: type[sijs.SijsError], code: str, path: str, asked: Any) -> None:
    with pytest.raises(error) as caught:
        asked()
    refused = caught.value
    assert type(refused) is error and issubclass(error, sijs.SijsError) and issubclass(sijs.SijsError, ValueError)
    assert (refused.code, refused.path) == (code, path)
    assert str(refused) == f"{code} at `{path}`: {refused.message}"
