"""Nothing about a person where it was not asked for."""

import inspect
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import sijs
from conftest import AS_OF, RECORDS, matter

BUDGET_MS = 30


def everything(thing: Any) -> list[object]:
    """A thing and all that its attributes lead to."""
    if type(thing).__name__ == "tuple":
        return [found for item in thing for found in everything(item)]
    if type(thing).__module__ != "sijs":
        return []
    names = [name for name in dir(thing) if not name.startswith("_") and not callable(getattr(thing, name))]
    return [thing] + [found for name in names for found in everything(getattr(thing, name))]


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.stem)
def test_repr_shows_no_date_and_no_fact(record: Path) -> None:
    of = matter(record)
    told = set(re.findall(r'"(\d{4}[\d-]*)"', record.read_text(encoding="utf-8"))) - {AS_OF}
    assert told
    seen = [*everything(of), *everything(of.page()), *everything(of.next_change())]
    assert {type(thing).__name__ for thing in seen} >= {"Case", "Matter", "Finding", "Authority", "Page", "Line"}
    for thing in seen:
        shown = repr(thing).replace(f"as_of='{AS_OF}'", "").replace(f"law='{of.law}'", "")
        assert not any(date in shown for date in told), shown
        assert not re.search(r"\d{4}-\d{2}-\d{2}", shown), shown
    assert repr(of.case) == "Case(...)"


def test_errors_hold_nothing_of_the_input() -> None:
    for text in ('{"person":{"birth_date":"Ana-1999"}}', '{"Ana-1999":1}', '{"id":"Ana 1999"}', '{"Ana-1999'):
        with pytest.raises(sijs.SijsError) as caught:
            sijs.Case.from_json(text)
        said = f"{caught.value} {caught.value!r} {caught.value.json} {caught.value.args}"
        assert "Ana" not in said and "1999" not in said


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-I", "-c", code], check=True, capture_output=True, text=True)
    return done.stdout.strip()


def test_import_brings_nothing_else() -> None:
    brought = run("import sys; old = set(sys.modules); import sijs; print(*sorted(set(sys.modules) - old))").split()
    assert set(brought) == {"sijs", "sijs._native", "sijs.errors"}


def test_import_is_quick(capsys: pytest.CaptureFixture[str]) -> None:
    code = "import time; t = time.perf_counter(); import sijs; print((time.perf_counter() - t) * 1000)"
    took = min(float(run(code)) for _ in range(5))
    with capsys.disabled():
        print(f"\npython: import sijs {took:.1f} ms of {BUDGET_MS}")
    assert took <= BUDGET_MS


def test_it_needs_nothing_at_run_time() -> None:
    import importlib.metadata

    about = importlib.metadata.metadata("sijs")
    assert about.get_all("Requires-Dist") is None
    assert about["Version"] == sijs.__version__
    assert about["Requires-Python"] == ">=3.10"


def test_there_is_no_way_out() -> None:
    # the package reads no file and no clock but in its command
    sources = [Path(inspect.getfile(sijs)), Path(inspect.getfile(sijs.SijsError))]
    for source in sources:
        words = set(re.findall(r"\w+", source.read_text(encoding="utf-8")))
        assert not words & {"open", "socket", "urllib", "environ", "now", "today", "logging"}, source
