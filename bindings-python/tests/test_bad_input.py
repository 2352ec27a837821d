"""Refused input, as `tests/bad` lists it: the same code, path and place as in every other language."""

import json
import tomllib
from typing import Any

import pytest

import sijs
from conftest import ROOT

DOORS = ("assess", "page")


def refused(name: str) -> list[dict[str, Any]]:
    with (ROOT / "tests" / "bad" / name).open("rb") as file:
        listed: list[dict[str, Any]] = tomllib.load(file)["refused"]
    assert listed
    return listed


def filled(bad: dict[str, Any], key: str = "text") -> str:
    text: str = bad.get(key, "")
    if "times" in bad:
        text = text.replace("@", ",".join([bad.get("fill", "")] * bad["times"]))
    return text if key == "case" else text.ljust(bad.get("pad", 0))


def expect(error: sijs.SijsError, bad: dict[str, Any], path: str | None = None, *, same_place: bool = True) -> None:
    told = json.loads(error.json)["error"]
    wanted = (bad["code"], bad.get("path", "") if path is None else path)
    assert (error.code, error.path) == (told["code"], told["path"]) == wanted, bad["why"]
    at = bad.get("at")
    assert told["at"] == at if same_place else (told["at"] is None) == (at is None), bad["why"]


def test_texts_that_are_no_case() -> None:
    for bad in refused("case.toml"):
        text = filled(bad)
        with pytest.raises(sijs.SijsError) as caught:
            sijs.Case.from_json(text)
        expect(caught.value, bad)
        for door in DOORS:
            with pytest.raises(sijs.SijsError) as caught:
                sijs.call(door, f'{{"version":1,"as_of":"2026-11-24","case":{text}}}')
            expect(caught.value, bad, same_place=not bad["code"].startswith("json."))


def test_values_that_are_no_case() -> None:
    ran = 0
    for bad in refused("case.toml"):
        # what a Python value cannot be: a text that is not JSON, a key twice
        if bad["code"].startswith("json.") or bad["code"] == "case.duplicate_field" or bad.get("times", 0) > 1000:
            continue
        with pytest.raises(sijs.SijsError) as caught:
            sijs.Case().set("", json.loads(filled(bad)))
        expect(caught.value, bad)
        ran += 1
    assert ran >= 50


def test_facts_that_cannot_be_set() -> None:
    ran = 0
    for bad in refused("set.toml"):
        if bad["code"].startswith("json."):
            continue
        before = filled(bad, "case") or "{}"
        case = sijs.Case.from_json(before)
        with pytest.raises(sijs.SijsError) as caught:
            case.set(bad["set"], json.loads(filled(bad)))
        expect(caught.value, bad)
        assert case.to_json() == before
        ran += 1
    assert ran >= 15


def test_requests_that_are_none() -> None:
    for bad in refused("request.toml"):
        for door in [bad["door"]] if "door" in bad else DOORS:
            with pytest.raises(sijs.SijsError) as caught:
                sijs.call(door, filled(bad))
            expect(caught.value, bad)


def test_texts_that_are_no_day() -> None:
    for bad in refused("day.toml"):
        with pytest.raises(sijs.RequestError) as caught:
            sijs.Matter(sijs.Case(), filled(bad))
        expect(caught.value, bad, "as_of")


def test_every_file_is_read() -> None:
    # words are loaded from packs, and Python loads none
    files = {"case.toml", "set.toml", "request.toml", "day.toml", "words.toml"}
    assert {file.name for file in (ROOT / "tests" / "bad").glob("*.toml")} == files


@pytest.mark.parametrize("letter", ["\ud800", "\udfff", "\ufffd"])
def test_half_a_letter_is_refused_as_in_a_browser(letter: str) -> None:
    around = '{"version":1,"as_of":"2026-11-24","case":%s}'
    for code, case in (
        ("case.not_an_id", f'{{"id":"{letter}"}}'),
        ("case.unknown_field", f'{{"{letter}":1}}'),
        ("case.not_a_date", f'{{"person":{{"birth_date":"{letter}"}}}}'),
        ("json.syntax", letter),
    ):
        with pytest.raises(sijs.SijsError) as caught:
            sijs.call("assess", around % case)
        assert caught.value.code == code
        with pytest.raises(sijs.SijsError) as caught:
            sijs.Case.from_json(case)
        assert caught.value.code == code
        assert letter not in caught.value.json
    with pytest.raises(sijs.RequestError, match="request.door"):
        sijs.call(letter, "{}")
    with pytest.raises(sijs.InvalidCaseError, match="case.not_an_id"):
        sijs.Case().set("id", letter)
    with pytest.raises(sijs.InvalidCaseError, match="case.no_such_path"):
        sijs.Case().set(letter, 1)
    with pytest.raises(sijs.RequestError, match="day.not_a_day"):
        sijs.Matter(sijs.Case(), letter)


def test_a_pair_of_halves_is_one_letter() -> None:
    refused = list[str]()
    for letter in ("\ud83d\ude00", "\U0001f600"):
        with pytest.raises(sijs.InvalidJsonError) as caught:
            sijs.Case.from_json(f'"{letter}\1"')
        refused.append(caught.value.json)
    assert refused[0] == refused[1]
