"""What is refused. No error holds a value or a foreign key of the input: a fixed message, a code and a path.

    SijsError (a ValueError)
        InvalidCaseError    a fact of the case: case.*
        InvalidJsonError    a text that is not JSON: json.*
        RequestError        a key of a request, an argument of a method: request.*, day.*
        LawError            a law that is not there: request.law, law.*
        DatetimeError       a datetime.datetime where a day is asked; a TypeError too
"""


class SijsError(ValueError):
    """Input that is refused."""

    code: str
    """The stable code, such as ``case.not_a_date``."""
    path: str
    """The path inside the input, such as ``filings[0].received_date``; empty for the whole."""
    message: str
    """What is wrong, in fixed words."""
    json: str
    """The error as JSON, the same bytes as at the text door of every language."""

    def __init__(self, code: str, path: str, message: str, json: str) -> None:
        super().__init__(code, path, message, json)
        self.code = code
        self.path = path
        self.message = message
        self.json = json

    def __str__(self) -> str:
        return f"{self.code} at `{self.path}`: {self.message}"


class InvalidCaseError(SijsError):
    """A fact of the case that is refused."""


class InvalidJsonError(SijsError):
    """A text that is not JSON, or too long."""


class RequestError(SijsError):
    """A key of a request, or an argument such as a day, a language or an audience, that is refused."""


class LawError(SijsError):
    """A law that is not there."""


class DatetimeError(SijsError, TypeError):
    """A ``datetime.datetime`` where a day is asked: which day it is depends on the time zone, and no one here may guess."""
