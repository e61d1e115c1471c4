"""Times of day where a sentence tells them: "9.40 p.m.", "twenty to ten", "from noon", "06:00"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

HOURS = "one two three four five six seven eight nine ten eleven twelve".split()  # noqa: SIM905
"""The hours of half a day, in words."""
_BY_WORD = {word: hour for hour, word in enumerate(HOURS, 1)}
_H = rf"(?:1[0-2]|0?[1-9]|{'|'.join(HOURS)})"
_HALF = r"(?:[ap]\.?m\b\.?(?!\w)|o['’]clock\b)"
_DAYTIME = r"(?:in\sthe\s(?:early\s)?(?:morning|afternoon|evening)|at\snight)\b"
_AT = (
    r"(?:at|by|until|till|from|between|since|before|after|around|about|past|just\safter|just\sbefore)\s"
    r"(?:(?:about|around|exactly|precisely|some)\s)?"
)
_NO_UNIT = (
    r"(?!\s?(?:[ap]\.?m\b|o['’]clock|%|per\b|percent|million|billion|thousand|hundred"
    r"|and\sa\s(?:half|quarter)|[a-z]+(?<!p)s\b)|[.,:]?\d|[-–]\d)"
)
_ALONE = r"(?<![\w.,:$€£-])"
_BEFORE = ("at", "by", "until", "after", "before", "since", "about")
_BESIDE = "|".join(rf"(?<={each}\s)" for each in _BEFORE)
_24_HOURS = (
    r"(?<![\d.,:$€£])(?P<h24>[01]?\d|2[0-3]):(?P<m24>[0-5]\d)(?!\d|:)"
    rf"(?:\s?(?P<half24>{_HALF}))?"
)
_OF_HALF = (
    rf"{_ALONE}(?P<hour>{_H})(?:[.:](?P<minute>[0-5]\d))?\s?(?P<half>{_HALF})(?:\s(?P<later>{_DAYTIME}))?"
    rf"|{_ALONE}(?P<plain>{_H})(?:[.:](?P<plain_minute>[0-5]\d))?\s(?P<daytime>{_DAYTIME})"
)
_PAST = (
    r"\b(?:(?P<part>half|(?:a\s)?quarter)\s(?P<side>past|to)"
    rf"|(?:{_BESIDE})(?P<few>five|ten|twenty|twenty-five)\s(?:minutes\s)?(?P<few_side>past|to))\s"
    rf"(?P<of>{_H})(?![\w-]|[.,]\d)(?:\s(?P<of_day>{_DAYTIME}))?"
    r"(?!\s(?:people|days|weeks|years|men|women|per)\b)"
)
_DOTTED = rf"{_AT}(?P<dotted>(?P<dot_hour>1\d|2[0-3]|0?[1-9])\.(?P<dot_minute>[0-5]\d)){_NO_UNIT}"
_AT_HOUR = (
    rf"(?<=\bat\s)(?P<word>{_H})(?!\sand\sa\b)(?=[.,;]?\s*$|[.,;]\s"
    r"|\s(?:on|and|this|tomorrow|yesterday|last|next|each|every|sharp)\b)"
)
_TURN = r"\b(?P<turn>noon|midday|midnight)\b(?!\s(?:sun|oil|feast|blue|meal))"
_TIME = re.compile(
    f"{_24_HOURS}|{_OF_HALF}|{_PAST}|{_TURN}|{_DOTTED}(?!\\d)|{_AT_HOUR}", re.IGNORECASE
)
_MAY_HOLD = re.compile(
    r"\d[:.][0-5]\d|[\d\w]\s?[ap]\.?m\b|o['’]clock|noon|mid(?:day|night)|\b(?:past|quarter\sto)\b"
    r"|(?:five|ten|twenty)\s(?:minutes\s)?to\b|at\snight|in\sthe\s(?:early\s)?(?:m|a|e)"
    rf"|\bat\s(?:\d|{'|'.join(HOURS)})",
    re.IGNORECASE,
)
"""What a sentence has to hold to tell a time of day."""
_RANGE = re.compile(
    rf"{_ALONE}(?P<first>{_H})(?:[.:](?P<minute>[0-5]\d))?\s?(?:-|–|to|and|until|till)\s?$",
    re.IGNORECASE,
)
"""Before a time the one that it goes on from: "from 7 to 9 p.m."."""
_THEN = re.compile(
    rf"\s(?:and|to|until|till|instead\sof)\s(?P<last>{_H})(?:[.:](?P<minute>[0-5]\d))?"
    r"(?=[.,;]?\s*$|[.,;]\s|\s(?:on|at|in|the|every)\b)",
    re.IGNORECASE,
)
_CITED = re.compile(r"\b[A-Z][a-z]+\s$")
"""Before what is no time: "John 3:16"."""
_TURNS = {"noon": 720, "midday": 720, "midnight": 0}
_FEW = {"five": 5, "ten": 10, "twenty": 20, "twenty-five": 25}
_PARTS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("h24", "m24", ("half24",)),
    ("dot_hour", "dot_minute", ()),
    ("word", "", ()),
    ("hour", "minute", ("later", "half")),
    ("plain", "plain_minute", ("daytime",)),
)
"""The groups of an hour, its minute, and the half of the day."""
HALF_DAY, DAY = 720, 1440


class Time(NamedTuple):
    """A time of day; offsets point into the sentence."""

    start: int
    end: int
    minutes: int
    """Minutes since midnight, 0 to 1439."""
    is_open: bool
    """Whether it may as well be twelve hours later: "half past nine"."""

    def is_same(self, other: Time) -> bool:
        """Whether both may be one time."""
        away = self.minutes - other.minutes
        return away == 0 or ((self.is_open or other.is_open) and away % HALF_DAY == 0)

    @property
    def label(self) -> str:
        """As "21:40"; with a question mark where the half of the day is not told."""
        told = f"{self.minutes // 60:02}:{self.minutes % 60:02}"
        return f"{told}?" if self.is_open else told


def times(text: str) -> Iterator[Time]:
    """The times of day that a sentence tells, in its order."""
    if not _MAY_HOLD.search(text):
        return
    end = 0
    for match in _TIME.finditer(text):
        if match["h24"] and _CITED.search(text[: match.start()]):
            continue
        time = _read(match)
        before = _RANGE.search(text, max(end, match.start() - 12), match.start())
        if before and time.start > before.start():
            yield _of_range(before, time)
        yield time
        end = time.end
        if then := _THEN.match(text, time.end):
            hour, minute = hour_of(then["last"]), int(then["minute"] or 0)
            yield Time(then.start("last"), then.end(), hour * 60 % DAY + minute, is_open=True)
            end = then.end()


def hour_of(word: str) -> int:
    """The hour that is told in digits or in a word."""
    return int(word) if word.isdigit() else _BY_WORD[word.lower()]


def _of_range(before: re.Match[str], time: Time) -> Time:
    """The beginning of a range, in the half of the day in which it is before the end."""
    minutes = hour_of(before["first"]) * 60 % HALF_DAY + int(before["minute"] or 0)
    start, end = before.start("first"), before.end("minute" if before["minute"] else "first")
    if time.is_open:
        return Time(start, end, minutes, is_open=True)
    late = minutes + HALF_DAY
    return Time(start, end, late if late < time.minutes else minutes, is_open=False)


def _first(match: re.Match[str], names: Sequence[str]) -> str:
    """The first of some groups that has words, or nothing."""
    return next((match[name] for name in names if match[name]), "")


def _read(match: re.Match[str]) -> Time:
    if match["turn"]:
        return Time(*match.span(), _TURNS[match["turn"].lower()], is_open=False)
    if match["of"]:
        return _past(match)
    for hour, minute, half in _PARTS:
        if match[hour]:
            name = "dotted" if hour == "dot_hour" else "word" if hour == "word" else 0
            told = _told(
                match,
                hour_of(match[hour]),
                int(match[minute] or 0) if minute else 0,
                _first(match, half),
            )
            exact = match[hour].startswith("0") and hour != "hour"  # "06:00"
            return told._replace(
                start=match.start(name), end=match.end(name), is_open=told.is_open and not exact
            )
    raise AssertionError(match)


def _past(match: re.Match[str]) -> Time:
    """The time that "a quarter past one" or "twenty to ten" tells."""
    part = match["part"]
    away = _FEW[match["few"].lower()] if match["few"] else 30 if part.lower() == "half" else 15
    side = (match["side"] or match["few_side"]).lower()
    minute = away if side == "past" else -away
    return _told(match, hour_of(match["of"]), minute, match["of_day"] or "")


def _told(match: re.Match[str], hour: int, minute: int, half: str) -> Time:
    """A time with the half of the day as it is told."""
    low = half.lower()
    late = low.startswith("p") or "afternoon" in low or "evening" in low
    late = late or ("night" in low and 5 < hour < 12)
    early = low.startswith("a") or "morning" in low or "night" in low
    if early and not late:
        hour %= 12
    elif late:
        hour = hour % 12 + 12
    minutes = (hour * 60 + minute) % DAY
    return Time(match.start(), match.end(), minutes, is_open=not (early or late) and hour <= 12)
