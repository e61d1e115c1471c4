"""A time of day as a value: "9 a.m.", "at 8.30", "half past ten"; how long something took."""

from __future__ import annotations

import re
from functools import lru_cache

from .clock_times import DAY, Time, times
from .quantity import CLOCK, TIMED, Quantity

_TAKEN = re.compile(
    r"(?P<hours>\d{1,2}):(?P<minutes>[0-5]\d):(?P<seconds>[0-5]\d)(?:\.\d+)?(?:\s(?:hours|h)\b)?(?![\d:])"
)
"""How long something took, to the second."""
_AT = re.compile(r"\b(?:at|by|from|until|till|since|before|after|around)\s$", re.IGNORECASE)
_TURNS = ("noon", "midday", "midnight")


@lru_cache(maxsize=1)  # the sentence that is being read, word by word
def _times(text: str) -> dict[int, Time]:
    """The times of day of a sentence, by where they start."""
    return {time.start: time for time in times(text)}


def time_of_day(text: str, at: int) -> tuple[Quantity, int, int] | None:
    """The time of day that is told at an offset, in minutes; midnight ends a day."""
    if taken := _taken(text, at):
        return taken
    time = _times(text).get(at)
    if time is None:
        return None
    minutes = float(time.minutes or DAY)
    return Quantity(minutes, minutes, "", CLOCK, time.is_open), at, time.end


def _taken(text: str, at: int) -> tuple[Quantity, int, int] | None:
    match = _TAKEN.match(text, at)
    if match is None or _AT.search(text, max(0, at - 8), at):
        return None
    minutes = 60 * int(match["hours"]) + int(match["minutes"]) + int(match["seconds"]) / 60
    return Quantity(minutes, minutes, "", TIMED, rounded=False), at, match.end()


def read_turn_of_day(text: str, at: int, word: str) -> tuple[Quantity, int, int] | None:
    """Noon or midnight where a time of day is told: "until midnight"."""
    told = word in _TURNS and _AT.search(text, max(0, at - 8), at)
    return time_of_day(text, at) if told else None
