"""
The classes and the text door.
"""

from datetime import date
from sijs._types import Date
from typing import Any, Final, Literal, final

__all__ = ["__version__", "About", "AnotherWay", "Authority", "Case", "Finding", "Flag", "Group", "Line", "Matter", "MissingFact", "NextChange", "NextStep", "Page", "Section", "call"]

__version__: Final[str]

@final
class About:
    """
    What a finding speaks of; `None` where the rule does not speak of such a thing.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def filing(self, /) -> int | str | None:
        """
        The petition: its place among the filings, "new" (could still be made) or "untold".
        """
    @property
    def orders(self, /) -> tuple[int, ...] | None:
        """
        The orders, by their places.
        """
    @property
    def parent(self, /) -> int | None:
        """
        The parent, by its place.
        """

@final
class AnotherWay:
    """
    What could still be filed.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def outcome(self, /) -> Literal["satisfied", "not_satisfied", "not_yet", "unknown", "needs_review", "not_applicable"]:
        """
        Never better than not yet.
        """
    @property
    def timing(self, /) -> str | None:
        """
        How pressing: "open", "closing" or "overdue".
        """
    @property
    def until(self, /) -> Date | None:
        """
        Its last day.
        """

@final
class Authority:
    """
    A row of law.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def cite(self, /) -> str:
        """
        The citation.
        """
    @property
    def row(self, /) -> str:
        """
        The row's id.
        """
    @property
    def support(self, /) -> str:
        """
        How well it is known: "verified", "corroborated", "secondary", "recalled" or "practice".
        """
    @property
    def verified_through(self, /) -> Date | None:
        """
        The last day for which its sources speak.
        """

@final
class Case:
    """
    The facts about one young person, as events in time. What is left out, or `None`, is not known.

    Keywords are the facts of `person`, the lists, and `state`, short for `residence={"at_least": [{"state": ..}]}`;
    anything else goes by path: `case.set("help.family_lawyer", False)`. A date is text ("2009-06-02", "2009-06", "2009")
    or a `datetime.date`; a `datetime.datetime` is refused.

    >>> import sijs
    >>> case = sijs.Case(birth_date="2009-06-02", state="NJ", filings=[])
    >>> case.to_json()
    '{"person":{"birth_date":"2009-06-02"},"residence":{"at_least":[{"state":"NJ"}]},"filings":[]}'
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __new__(cls, /, *, birth_date: str | date | None = None, birth_date_earliest: str | date | None = None, birth_date_latest: str | date | None = None, other_birth_dates: list[Any] | tuple[Any, ...] | dict[str, Any] | None = None, birth_country: str | None = None, nationalities: list[Any] | tuple[Any, ...] | dict[str, Any] | None = None, marriages: list[Any] | tuple[Any, ...] | dict[str, Any] | None = None, ever_arrested: bool | None = None, state: str | None = None, residence: list[Any] | tuple[Any, ...] | dict[str, Any] | None = None, household: list[Any] | tuple[Any, ...] | dict[str, Any] | None = None, travel: list[Any] | tuple[Any, ...] | dict[str, Any] | None = None, parents: list[Any] | tuple[Any, ...] | dict[str, Any] | None = None, conflicts: list[Any] | tuple[Any, ...] | dict[str, Any] | None = None, orders: list[Any] | tuple[Any, ...] | dict[str, Any] | None = None, filings: list[Any] | tuple[Any, ...] | dict[str, Any] | None = None, grants: list[Any] | tuple[Any, ...] | dict[str, Any] | None = None, federal_custody: list[Any] | tuple[Any, ...] | dict[str, Any] | None = None, events: list[Any] | tuple[Any, ...] | dict[str, Any] | None = None) -> Case: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __repr__(self, /) -> str:
        """
        Nothing of what is told.
        """
    @classmethod
    def from_json(cls, /, text: str) -> Case:
        """
        Reads a case from JSON text.

        >>> import sijs
        >>> sijs.Case.from_json('{"filings": [{"received_date": "2026-02-30"}]}')
        Traceback (most recent call last):
        ...
        sijs.errors.InvalidCaseError: case.not_a_date at `filings[0].received_date`: not a calendar date in YYYY-MM-DD, YYYY-MM or YYYY form
        """
    def set(self, /, path: str, value: str | date | int | list[Any] | tuple[Any, ...] | dict[str, Any] | None) -> None:
        """
        Sets the fact at a path; `None` clears it, the empty path is the whole case. All of it is done, or nothing.

        Inside a list of which nothing is known this begins it ("at_least"); a place at the length of a list appends.

        >>> import sijs
        >>> case = sijs.Case()
        >>> case.set("orders[0].ended.date", "2026-10")
        >>> case.to_json()
        '{"orders":{"at_least":[{"ended":{"date":"2026-10"}}]}}'
        """
    def to_json(self, /) -> str:
        """
        The case as compact JSON; reading it again gives an equal case.
        """

@final
class Finding:
    """
    How a requirement stands, on which facts and on what authority.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def about(self, /) -> About:
        """
        What it speaks of.
        """
    @property
    def authority(self, /) -> tuple[Authority, ...]:
        """
        The law it rests on.
        """
    @property
    def examined(self, /) -> tuple[Authority, ...]:
        """
        Law that was examined and does not apply, and practice behind `timing`: cited, without weight.
        """
    @property
    def lean(self, /) -> str | None:
        """
        Which way decisions lean, for a review: "favourable" or "unfavourable".
        """
    @property
    def measured(self, /) -> str:
        """
        The moment whose facts count: "filing", "order", "decision" or "day".
        """
    @property
    def missing(self, /) -> tuple[str, ...]:
        """
        Paths of the facts that would settle it, where it is unknown.
        """
    @property
    def outcome(self, /) -> Literal["satisfied", "not_satisfied", "not_yet", "unknown", "needs_review", "not_applicable"]:
        """
        How it stands.
        """
    @property
    def point(self, /) -> str:
        """
        The named ending of the rule, such as "may-still-file".
        """
    @property
    def rule(self, /) -> str:
        """
        The rule, such as "age-at-filing".
        """
    @property
    def timing(self, /) -> str | None:
        """
        How pressing, for a not-yet: "open", "closing" or "overdue".
        """
    @property
    def today(self, /) -> str | None:
        """
        How things stand on the day, for a not-yet: "for" or "against".
        """
    @property
    def until(self, /) -> Date | None:
        """
        For a not-yet: the last day on which a fresh look gives the same.
        """
    @property
    def used(self, /) -> tuple[str, ...]:
        """
        Paths of the facts that were told and read.
        """
    @property
    def values(self, /) -> dict[str, Date | tuple[Date, Date] | None]:
        """
        The point's values by name: a day, or the first and the last day it can be.
        """

@final
class Flag:
    """
    A danger with one thing to do.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def about(self, /) -> About | None:
        """
        What it speaks of.
        """
    @property
    def date(self, /) -> Date | None:
        """
        The day it speaks of.
        """
    @property
    def days(self, /) -> int | None:
        """
        Days from the day asked to `date`.
        """
    @property
    def id(self, /) -> str:
        """
        The flag, such as "age-out-near".
        """
    @property
    def level(self, /) -> str:
        """
        How soon to act: "now", "today", "week" or "month".
        """
    @property
    def rule(self, /) -> str | None:
        """
        The rule that raised it.
        """
    @property
    def step(self, /) -> str:
        """
        The next step.
        """

@final
class Group:
    """
    How a group of requirements stands.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def against(self, /) -> tuple[str, ...]:
        """
        The rules that stand against, also where the word is unknown.
        """
    @property
    def another_way(self, /) -> AnotherWay | None:
        """
        What could still be filed, where everything on file is not satisfied.
        """
    @property
    def findings(self, /) -> tuple[int, ...]:
        """
        Its members, by their places among the findings.
        """
    @property
    def id(self, /) -> str:
        """
        The group, such as "classification".
        """
    @property
    def lean(self, /) -> str | None:
        """
        The lean of a review: "favourable" or "unfavourable".
        """
    @property
    def not_covered(self, /) -> tuple[str, ...]:
        """
        Members that this version does not evaluate yet.
        """
    @property
    def outcome(self, /) -> Literal["satisfied", "not_satisfied", "not_yet", "unknown", "needs_review", "not_applicable"]:
        """
        Of what is on file; only if nothing is, of what could still be filed.
        """
    @property
    def timing(self, /) -> str | None:
        """
        The most pressing of its members'.
        """
    @property
    def until(self, /) -> Date | None:
        """
        The last day, where every member that waits has one and none is unknown.
        """

@final
class Line:
    """
    A line of a section: a label with its text, or a text alone.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def label(self, /) -> str | None:
        """
        What stands before the text, such as a day or what the law asks.
        """
    @property
    def rule(self, /) -> str | None:
        """
        The rule it speaks of.
        """
    @property
    def text(self, /) -> str:
        """
        The text.
        """

@final
class Matter:
    """
    One case on one day under one law, assessed. It keeps the facts as they were when it was made.

    `as_of` is a `datetime.date` or "2026-11-24"; there is no today. `law` is the id of a law; without it, the one built in.

    >>> import sijs
    >>> ana = sijs.Matter(sijs.Case(birth_date="2009-06-02", orders=[], filings=[]), as_of="2026-11-24")
    >>> ana.stage
    'before_court'
    >>> ana["age-at-filing"]
    Finding(rule='age-at-filing', outcome='not_yet', point='may-still-file')
    >>> ana["age-at-filing"].until
    datetime.date(2030, 6, 1)
    """
    def __contains__(self, rule: str, /) -> bool: ...
    def __getitem__(self, rule: str, /) -> Finding:
        """
        The finding that stands for a rule: the one that its group takes of what is on file; only where nothing is, the
        one on what could still be filed.
        """
    def __new__(cls, /, case: Case, as_of: str | date, law: str | None = None) -> Matter: ...
    def __reduce__(self, /) -> tuple[type, tuple[Case, Date, str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    @property
    def as_of(self, /) -> Date:
        """
        The day asked.
        """
    @property
    def case(self, /) -> Case:
        """
        The facts as they were when the matter was made; a copy.
        """
    @property
    def findings(self, /) -> tuple[Finding, ...]:
        """
        One answer for each requirement and what it speaks of.
        """
    @property
    def flags(self, /) -> tuple[Flag, ...]:
        """
        Dangers with one thing to do, worst first.
        """
    @property
    def groups(self, /) -> tuple[Group, ...]:
        """
        The findings added up.
        """
    @property
    def law(self, /) -> str:
        """
        The id of the law, such as "2026-11". Log it with `sijs.__version__` beside each answer.
        """
    @property
    def missing(self, /) -> tuple[MissingFact, ...]:
        """
        Facts that would settle something, the most useful first.
        """
    def next_change(self, /) -> NextChange | None:
        """
        The first later day on which any outcome differs, with the same facts and law. It looks at many days.
        """
    @property
    def next_steps(self, /) -> tuple[NextStep, ...]:
        """
        What to do next.
        """
    def page(self, /, language: str = "en", audience: str = "youth") -> Page:
        """
        The page: what a young person reads ("youth"), or what a lawyer keeps ("practitioner").
        """
    @property
    def recheck_by(self, /) -> Date:
        """
        The day on which to look again at the latest.
        """
    @property
    def stage(self, /) -> str:
        """
        How far the case has come: "not_known", "before_court", "in_court", "order_made", "petition_pending", "approved",
        "adjusting", "resident" or "ended".
        """

@final
class MissingFact:
    """
    A fact that is not told, and what telling it would do.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def path(self, /) -> str:
        """
        The fact.
        """
    @property
    def settles(self, /) -> int:
        """
        Unknown findings that miss this fact only.
        """
    @property
    def touches(self, /) -> int:
        """
        All unknown findings that miss it.
        """

@final
class NextChange:
    """
    The first later day on which any outcome differs, with the same facts and law.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def date(self, /) -> Date:
        """
        The day.
        """
    @property
    def rules(self, /) -> tuple[str, ...]:
        """
        The rules whose answers differ.
        """

@final
class NextStep:
    """
    One thing to do.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def by(self, /) -> Date | None:
        """
        The day to do it by: the day asked, while acting earlier earns something.
        """
    @property
    def id(self, /) -> str:
        """
        The step, such as "file-i360".
        """
    @property
    def kind(self, /) -> str:
        """
        Whether `by` is "law" or "practice".
        """
    @property
    def last(self, /) -> Date | None:
        """
        The last day.
        """
    @property
    def rule(self, /) -> str | None:
        """
        The rule that asks it.
        """

@final
class Page:
    """
    The page of a matter. `str(page)` is its text in 80 columns; in a notebook it shows as a card.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    def _repr_html_(self, /) -> str: ...
    @property
    def audience(self, /) -> str:
        """
        Whom it is for: "youth" or "practitioner".
        """
    @property
    def flags(self, /) -> tuple[str, ...]:
        """
        Dangers with one thing to do, worst first.
        """
    @property
    def language(self, /) -> str:
        """
        The language of its words, such as "en".
        """
    @property
    def law(self, /) -> str:
        """
        Which law, and for practitioners which engine.
        """
    @property
    def lead(self, /) -> str | None:
        """
        The headline.
        """
    @property
    def marks(self, /) -> tuple[str, ...]:
        """
        What stands at the foot: reviews not made, check dates, contradictions.
        """
    @property
    def notice(self, /) -> str:
        """
        What this tool is not.
        """
    @property
    def sections(self, /) -> tuple[Section, ...]:
        """
        The parts.
        """
    @property
    def title(self, /) -> str:
        """
        What, when and where.
        """

@final
class Section:
    """
    A part of a page under one head.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def id(self, /) -> str:
        """
        Which part: "days", "asks", "findings", "not_known", "not_covered" or "next".
        """
    @property
    def lines(self, /) -> tuple[Line, ...]:
        """
        Its lines.
        """
    @property
    def title(self, /) -> str | None:
        """
        Its head.
        """

def call(door: str, request: str) -> str:
    """
    Answers a request at a door: JSON in, JSON out, the same bytes in every language.

    Doors: "assess", "page". The request is {"version": 1, "law": null, "as_of": .., "case": .., "language": "en",
    "audience": "practitioner", "include": []}; "version", "as_of" and "case" must be there. And "schema": {"version": 1}.
    """
