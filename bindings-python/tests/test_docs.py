"""The examples hold."""

import doctest

import sijs
from conftest import ROOT


def test_the_package_shows_what_it_does() -> None:
    tried = doctest.testmod(sijs)
    assert tried.failed == 0 and tried.attempted >= 10


def test_the_readme_shows_what_it_does() -> None:
    tried = doctest.testfile(str(ROOT / "bindings-python" / "README.md"), module_relative=False)
    assert tried.failed == 0 and tried.attempted >= 10
