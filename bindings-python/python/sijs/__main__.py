"""The command: ``sijs assess FILE --as-of DATE``."""

import argparse
import json
import sys
from collections.abc import Sequence

from sijs import Case, Matter, SijsError, __version__, call


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; what is refused prints its code and path to standard error and returns 2."""
    asked = _parser().parse_args(arguments)
    try:
        answer = _assess(asked)
    except SijsError as refused:
        print(refused, file=sys.stderr)
        return 2
    except OSError as error:
        print(f"{asked.file}: {error.strerror}", file=sys.stderr)
        return 2
    # the same bytes on every machine
    sys.stdout.buffer.write(answer.encode())
    sys.stdout.buffer.flush()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="sijs", description="Where a young person stands under the law of SIJS.")
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    assess = commands.add_parser("assess", help="print the page of one case on one day", allow_abbrev=False)
    assess.add_argument("file", metavar="FILE", help="a case as JSON; - reads standard input")
    assess.add_argument("--as-of", metavar="DATE", required=True, help="the day asked, such as 2026-11-24")
    assess.add_argument("--lang", metavar="LANGUAGE", default="en", help="en or es; en if left out")
    assess.add_argument(
        "--for", dest="audience", metavar="AUDIENCE", default="youth", help="youth or practitioner; youth if left out"
    )
    assess.add_argument("--json", action="store_true", help="print the answer of the text door instead")
    return parser


def _assess(asked: argparse.Namespace) -> str:
    case = Case.from_json(_text(asked.file))
    page = Matter(case, asked.as_of).page(asked.lang, asked.audience)
    if not asked.json:
        return str(page)
    about = {"version": 1, "as_of": asked.as_of, "language": asked.lang, "audience": asked.audience}
    request = {**about, "include": ["page", "findings"], "case": json.loads(case.to_json())}
    return call("assess", json.dumps(request)) + "\n"


def _text(file: str) -> str:
    # what is not UTF-8 is refused by the core, at its place
    if file == "-":
        return sys.stdin.buffer.read().decode(errors="replace")
    with open(file, encoding="utf-8", errors="replace", newline="") as opened:
        return opened.read()


if __name__ == "__main__":
    sys.exit(main())
