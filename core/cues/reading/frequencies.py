"""Frequencies: "once a year", "every two years", "twice since June"."""

from __future__ import annotations

import re

from .amounts import NUMBER, value_of
from .quantity import Quantity

_OFTEN = re.compile(
    r"(?P<times>once|twice|thrice)\s(?:(?:an?|per|each)|every(?:\s(?P<many>half|two|three|four|five|six|ten))?)"
    r"[\s-](?P<period>day|week|month|quarter|year)s?\b",
    re.IGNORECASE,
)
_TIMES = {"once": 1.0, "twice": 2.0, "thrice": 3.0}
_TWICE = re.compile(
    r"(?P<times>twice|thrice)(?=\s?[.,;:!?)]|\s*$|\s(?:since|in|on|during|before|after|this|last|for"
    r"|by|and|but|between|within|under|until)\b)",
    re.IGNORECASE,
)
"""A count of times, and not "twice as big", "twice the size"."""
_EACH = re.compile(r"every\s$", re.IGNORECASE)
_EVERY = re.compile(
    rf"(?P<many>{NUMBER})\s(?P<period>day|week|month|quarter|year)s\b", re.IGNORECASE
)


def read_every(text: str, at: int) -> tuple[Quantity, int, int] | None:
    """How often something happens that is told by "every two years", from "two" on."""
    match = _EVERY.match(text, at)
    if match is None or not _EACH.search(text, max(0, at - len("every ")), at):
        return None
    value = value_of(match["many"])[0]
    often = Quantity(1 / value, 1 / value, "", f"times/{match['period'].lower()}", rounded=False)
    return often, at - len("every "), match.end()


def read_often(text: str, at: int) -> tuple[Quantity, int, int] | None:
    """How often something happens, told at an offset: "once a year", "twice every five years"."""
    match = _OFTEN.match(text, at)
    if match is None:
        return _counted_times(text, at)
    many = value_of(match["many"])[0] if match["many"] else 1.0
    times = _TIMES[match["times"].lower()] / many
    unit = f"times/{match['period'].lower()}"
    return Quantity(times, times, "", unit, rounded=False), at, match.end()


def _counted_times(text: str, at: int) -> tuple[Quantity, int, int] | None:
    """How many times something happened: "twice since June", but not "twice as big"."""
    match = _TWICE.match(text, at)
    if match is None:
        return None
    times = _TIMES[match["times"].lower()]
    return Quantity(times, times, "", "", rounded=False), at, match.end()
