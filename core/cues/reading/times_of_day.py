"""Times of day: "9 a.m.", "at 8.30", "half past ten", "until midnight"."""

from __future__ import annotations

import re

from .amounts import NUMBER, value_of
from .quantity import CLOCK, TIMED, Quantity

HOURS = "one two three four five six seven eight nine ten eleven twelve".split()  # noqa: SIM905
"""The hours of half a day, in words."""
_BY_WORD = {word: hour for hour, word in enumerate(HOURS, 1)}
_PAST = re.compile(
    rf"(?:(?P<half>half)\spast|(?:a\s)?quarter\s(?P<way>past|to))\s(?P<hour>{NUMBER}|one)"
    r"(?![\w.,]\d|\s(?:days|weeks|per|million|thousand))(?P<half_day>\s?[ap]\.?m\b)?",
    re.IGNORECASE,
)
_TIME = re.compile(
    rf"(?P<hour>\d{{1,2}}|(?:{'|'.join(HOURS)})\b)"
    r"(?:(?P<mark>[:.])(?P<minute>[0-5]\d))?(?![\d:]|[.,]\d)"
    r"(?P<half_day>\s?(?:[ap]\.?m\b|o['’]clock\b)|\sat\snight\b|\sin\sthe\s(?:morning|afternoon|evening)\b)?",
    re.IGNORECASE,
)
_TAKEN = re.compile(
    r"(?P<hours>\d{1,2}):(?P<minutes>[0-5]\d):(?P<seconds>[0-5]\d)(?:\.\d+)?(?:\s(?:hours|h)\b)?(?![\d:])"
)
"""How long something took, to the second."""
_ALONE = re.compile(
    rf"(?:{'|'.join(HOURS)})\b(?=\s*(?:[.,;:!?)]|$)|\s(?:on|until|till|to|and|every|sharp)\b)",
    re.IGNORECASE,
)
"""An hour in a word, after "at" or "until", or between "from" and "until"."""
_HOUR_AT = re.compile(r"\b(?:at|until|till)\s$", re.IGNORECASE)
_HOUR_FROM = re.compile(r"\bfrom\s$", re.IGNORECASE)
_LATE = re.compile(r"p\.?m|night|afternoon|evening", re.IGNORECASE)
_DEEP = 5
"""Hours of the night before this one are of the next day."""
_TURN_OF_DAY = {"noon": 720.0, "midday": 720.0, "midnight": 1440.0}
_AT = re.compile(r"\b(?:at|by|from|until|till|since|before|after|around)\s$", re.IGNORECASE)
_NO_PRICE = re.compile(
    r"\s(?:on|in|and|or|to|until|every|each|this|next|tomorrow)\b|[.,;]?(?:\s|$)(?![a-z])"
)
"""What may follow a time that is written as a decimal."""


def time_of_day(text: str, at: int) -> tuple[Quantity, int, int] | None:
    """The time of day that is told at an offset: "9 a.m.", "at 8.30", "from 14:00"."""
    if past := _PAST.match(text, at):
        return _past_the_hour(past)
    if special := _taken(text, at) or _hour_in_a_word(text, at):
        return special
    match = _TIME.match(text, at)
    hour = hour_of(match["hour"]) if match else 0
    if match is None or hour > 24:
        return None
    if not (
        match["hour"].isdigit() or (match["half_day"] and _AT.search(text, max(0, at - 8), at))
    ):
        return None
    if not match["half_day"]:
        told = match["minute"] and _AT.search(text, max(0, at - 8), at)
        if not told or (match["mark"] == "." and not _NO_PRICE.match(text, match.end())):
            return None
    after = (match["half_day"] or "").lower()
    late = hour < 12 and bool(_LATE.search(after)) and not ("night" in after and hour < _DEEP)
    minutes = 60.0 * hour + int(match["minute"] or 0) + 720 * late
    rounded = not match["half_day"] and hour <= 12
    return Quantity(minutes, minutes, "", CLOCK, rounded), at, match.end()


def _taken(text: str, at: int) -> tuple[Quantity, int, int] | None:
    match = _TAKEN.match(text, at)
    if match is None or _AT.search(text, max(0, at - 8), at):
        return None
    minutes = 60 * int(match["hours"]) + int(match["minutes"]) + int(match["seconds"]) / 60
    return Quantity(minutes, minutes, "", TIMED, rounded=False), at, match.end()


def _hour_in_a_word(text: str, at: int) -> tuple[Quantity, int, int] | None:
    """The hour of "at ten", "until seven", "from seven until 22:00"."""
    match = _ALONE.match(text, at)
    if match is None:
        return None
    before = max(0, at - 8)
    until = text.startswith((" until", " till"), match.end())
    if not (_HOUR_AT.search(text, before, at) or (until and _HOUR_FROM.search(text, before, at))):
        return None
    minutes = 60.0 * hour_of(match[0])
    return Quantity(minutes, minutes, "", CLOCK, rounded=True), at, match.end()


def hour_of(word: str) -> int:
    """The hour that is told in digits or in a word."""
    return int(word) if word.isdigit() else _BY_WORD[word.lower()]


def _past_the_hour(match: re.Match[str]) -> tuple[Quantity, int, int] | None:
    """The time of day that "half past ten" or "a quarter to nine" tells."""
    hour = value_of(match["hour"])[0]
    if not 0 < hour <= 12:
        return None
    part = 30 if match["half"] else 15 if match["way"].lower() == "past" else -15
    evening = "p" in (match["half_day"] or "").lower() and hour < 12
    minutes = 60.0 * hour + part + 720 * evening
    rounded = not match["half_day"]
    return Quantity(minutes, minutes, "", CLOCK, rounded), match.start(), match.end()


def read_turn_of_day(text: str, at: int, word: str) -> tuple[Quantity, int, int] | None:
    """Noon or midnight where a time of day is told: "until midnight"."""
    if word not in _TURN_OF_DAY or not _AT.search(text, max(0, at - 8), at):
        return None
    minutes = _TURN_OF_DAY[word]
    return Quantity(minutes, minutes, "", CLOCK, rounded=False), at, at + len(word)
