"""The same bytes as every other door."""

import json

import pytest

import sijs
from conftest import RECORDS, ROOT, matter

GOLDENS = ROOT / "tests" / "goldens"
PAGES = ROOT / "tests" / "pages"


def said(door: str, request: str) -> tuple[str, bool]:
    """The answer at a door, and whether it is an error."""
    try:
        return sijs.call(door, request), False
    except sijs.SijsError as refused:
        return refused.json, True


def differs(recorded: bytes, text: str) -> str | None:
    """Where an answer leaves what is recorded."""
    made = text.encode()
    if made == recorded:
        return None
    same = next((at for at, (left, right) in enumerate(zip(recorded, made)) if left != right), None)
    at = min(len(recorded), len(made)) if same is None else same
    return f"byte {at}: recorded {recorded[at - 30 : at + 30]!r}, is {made[at - 30 : at + 30]!r}"


def test_every_golden_is_byte_equal(capsys: pytest.CaptureFixture[str]) -> None:
    manifest = json.loads((GOLDENS / "manifest.json").read_text(encoding="utf-8"))
    ran, wrong = 0, list[str]()
    for golden in manifest:
        answer, is_error = said(golden["door"], (GOLDENS / golden["request"]).read_bytes().decode())
        difference = differs((GOLDENS / golden["answer"]).read_bytes(), answer)
        if difference or is_error != golden["error"]:
            wrong.append(f"{golden['id']}: error is {is_error}; {difference}")
        ran += 1
    with capsys.disabled():
        print(f"\npython: {ran} goldens of {len(manifest)}, {ran - len(wrong)} byte-equal")
    assert not wrong, "\n".join(wrong)
    assert ran == len(manifest) >= len(RECORDS)


def test_every_page_is_byte_equal(capsys: pytest.CaptureFixture[str]) -> None:
    pages = sorted(PAGES.glob("*.txt"))
    wrong = list[str]()
    for page in pages:
        record, language, audience, _ = page.name.split(".")
        made = str(matter(ROOT / "tests" / "records" / f"{record}.json").page(language, audience))
        if difference := differs(page.read_bytes(), made):
            wrong.append(f"{page.name}: {difference}")
    with capsys.disabled():
        print(f"\npython: {len(pages)} pages, {len(pages) - len(wrong)} byte-equal")
    assert not wrong, "\n".join(wrong)
    assert len(pages) == 4 * len(RECORDS)


def test_one_byte_is_seen() -> None:
    assert differs(b"abc", "abc") is None
    for changed in ("abd", "ab", "abcd", ""):
        assert differs(b"abc", changed)
