"""A name for the stubs alone: a class with an attribute ``date`` cannot call the type so."""

from datetime import date as Date

__all__ = ["Date"]
