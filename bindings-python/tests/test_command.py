"""The command."""

import json
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

import sijs
from conftest import AS_OF, RECORDS, ROOT, matter

MODULE = [sys.executable, "-m", "sijs"]
SCRIPT = [str(Path(sysconfig.get_path("scripts")) / "sijs")]
ANA = ROOT / "tests" / "records" / "ana.json"


def run(*arguments: str, stdin: bytes = b"", command: list[str] = MODULE) -> tuple[int, bytes, str]:
    # the environment says nothing of UTF-8
    env = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    done = subprocess.run([*command, *arguments], input=stdin, capture_output=True, env=env, check=False)
    return done.returncode, done.stdout, done.stderr.decode()


@pytest.mark.parametrize("command", [MODULE, SCRIPT], ids=["module", "script"])
def test_it_prints_the_page(command: list[str]) -> None:
    for how, page in (
        ([], matter(ANA).page()),
        (["--lang", "es"], matter(ANA).page("es")),
        (["--for", "practitioner"], matter(ANA).page("en", "practitioner")),
    ):
        assert run("assess", str(ANA), "--as-of", AS_OF, *how, command=command) == (0, str(page).encode(), "")


def test_standard_input_is_read_as_a_file_is() -> None:
    for how in ([], ["--json"]):
        asked = ("--as-of", AS_OF, *how)
        assert run("assess", "-", *asked, stdin=ANA.read_bytes()) == run("assess", str(ANA), *asked)


def test_json_is_the_answer_of_the_text_door() -> None:
    for record in RECORDS:
        case = sijs.Case.from_json(record.read_text(encoding="utf-8"))
        request = (
            f'{{"version":1,"as_of":"{AS_OF}","case":{case.to_json()},"language":"es","audience":"youth",'
            '"include":["page","findings"]}'
        )
        status, out, error = run("assess", str(record), "--as-of", AS_OF, "--lang", "es", "--json")
        assert (status, out.decode(), error) == (0, sijs.call("assess", request) + "\n", "")
        assert json.loads(out)["id"] == record.stem


@pytest.mark.parametrize(
    ("text", "how", "code", "path"),
    [
        (b'{"person":{"birth_date":"2027-02-29"}}', [], "case.not_a_date", "person.birth_date"),
        (b'{"person":{"birth_date":"2027-02-29"}}', ["--json"], "case.not_a_date", "person.birth_date"),
        (b'{"id":"\xff"}', [], "case.not_an_id", "id"),
        (b"\xff\xfe{\x00}\x00", [], "json.syntax", ""),
        (b"", [], "json.syntax", ""),
        (b"{}", ["--as-of", "2027-02-30"], "day.not_a_day", "as_of"),
        (b"{}", ["--lang", "fr"], "request.language", "language"),
        (b"{}", ["--for", "judge"], "request.audience", "audience"),
    ],
)
def test_what_is_refused(text: bytes, how: list[str], code: str, path: str, tmp_path: Path) -> None:
    file = tmp_path / "case.json"
    file.write_bytes(text)
    for name in (str(file), "-"):
        status, out, said = run("assess", name, "--as-of", AS_OF, *how, stdin=text)
        assert (status, out) == (2, b"")
        assert said.startswith(f"{code} at `{path}`: ")
        assert "2027" not in said and "Traceback" not in said


@pytest.mark.parametrize("arguments", [(), ("assess",), ("assess", "x.json"), ("courts",), ("assess", "x", "--jso")])
def test_what_is_not_asked_for_rightly(arguments: tuple[str, ...]) -> None:
    status, out, said = run(*arguments)
    assert (status, out) == (2, b"") and said.startswith("usage: ")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    status, out, said = run("assess", str(tmp_path / "none.json"), "--as-of", AS_OF)
    assert (status, out) == (2, b"") and "No such file" in said
