"""The border itself: every name is exported, every class is frozen, every fact has its keyword."""

import ast
import inspect
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

import sijs
from conftest import ROOT
from sijs import _native, errors

SOURCES = sorted((ROOT / "bindings-python" / "src").glob("*.rs"))
STUB = Path(_native.__file__).with_name("_native.pyi")


def public(module: object) -> set[str]:
    names = {name for name in vars(module) if not name.startswith("_")}
    return names | {"__version__"} & set(vars(module))


def test_names_are_the_same_everywhere() -> None:
    tree = ast.parse(STUB.read_text(encoding="utf-8"))
    classes = {node.name for node in tree.body if isinstance(node, ast.ClassDef | ast.FunctionDef)}
    stub = classes | {"__version__"}
    raised = {name for name, it in vars(errors).items() if inspect.isclass(it) and issubclass(it, sijs.SijsError)}
    assert public(_native) == stub
    assert set(sijs.__all__) == stub | raised
    assert list(sijs.__all__) == sorted(sijs.__all__)
    assert all(getattr(sijs, name) is getattr(_native, name) for name in stub)
    assert all(vars(_native)[name].__module__ == "sijs" for name in stub if inspect.isclass(vars(_native)[name]))


def test_every_name_says_what_it_is() -> None:
    for name in sijs.__all__:
        thing: Any = getattr(sijs, name)
        assert inspect.isclass(thing) is False or thing.__doc__
        for member in vars(thing).values() if inspect.isclass(thing) and thing.__module__ == "sijs" else ():
            if inspect.isgetsetdescriptor(member):
                assert member.__doc__, member


def test_every_class_is_frozen() -> None:
    found = [
        (source.name, line)
        for source in SOURCES
        for line in source.read_text(encoding="utf-8").splitlines()
        if line.startswith("#[pyclass")
    ]
    classes = [name for name in vars(_native) if inspect.isclass(vars(_native)[name])]
    assert len(found) == len(classes)
    assert all(re.search(r"\bfrozen\b", line) for _, line in found), found
    # changes with `set`, behind a lock
    hashed = [line for _, line in found if "hash" in line]
    assert len(hashed) == len(classes) - len(["Case", "Matter"])


def test_nothing_can_be_written(ana: sijs.Matter) -> None:
    things: list[Any] = [ana, ana.findings[0], ana.groups[0], ana.page(), ana.case]
    for thing in things:
        for name in [name for name in dir(thing) if not name.startswith("_")] + ["another"]:
            with pytest.raises(AttributeError):
                setattr(thing, name, None)
    for name in sijs.__all__:
        thing = getattr(sijs, name)
        if inspect.isclass(thing) and thing.__module__ == "sijs":
            with pytest.raises(TypeError):
                type("Sub", (thing,), {})
            if name not in ("Case", "Matter"):
                with pytest.raises(TypeError):
                    thing()


def test_keywords_are_the_facts_of_the_list() -> None:
    facts = tomllib.loads((ROOT / "core" / "case.toml").read_text(encoding="utf-8"))["fact"]
    of_person = [fact["path"] for fact in facts if re.fullmatch(r"person\.\w+", fact["path"])]
    lists = [fact["path"] for fact in facts if "." not in fact["path"] and fact.get("list")]
    wanted = {path.removeprefix("person.") for path in of_person} | set(lists) | {"state"}
    assert set(inspect.signature(sijs.Case).parameters) == wanted
    empty: dict[str, Any] = {name: [] for name in lists}
    assert sijs.Case(**empty).to_json() == "{" + ",".join(f'"{name}":[]' for name in lists) + "}"


def test_stubs_know_the_six_outcomes() -> None:
    words = re.search(r"def outcome.*Literal\[(.*)\]", STUB.read_text(encoding="utf-8"))
    source = (ROOT / "core" / "src" / "assess" / "finding.rs").read_text(encoding="utf-8")
    known = re.search(r"impl Outcome \{.*?\n    \}\n", source, re.DOTALL)
    assert words and known
    assert re.findall(r'"(\w+)"', words[1]) == re.findall(r'=> "(\w+)"', known[0])
