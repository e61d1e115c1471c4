"""Shares in words: "one in five", "by almost a quarter", "a seventh of its value"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...cues.reading.amounts import value_of
from ...cues.reading.bounds import bound_before
from ...cues.reading.quantity import Quantity
from ...cues.reading.samples import is_one_of

_ONE_IN = re.compile(
    r"\bone\s(?:(?:(?!in\b|out\b)\w+\s)?(?!in\b|out\b)(?P<noun>\w+)\s)?(?:(?:in|out\sof)\s(?:every\s)?|of\severy\s)"
    r"(?P<base>two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty"
    r"|(?:a\s)?hundred|\d+)\b",
    re.IGNORECASE,
)
"""A share: "one in five", "one house in three"."""
_PART = re.compile(
    r"\bby\s(?:(?:about|around|almost|nearly|over|roughly|more\sthan)\s)?a\s"
    r"(?P<part>third|quarter|fifth|tenth)\b(?!\sof\s(?:a|an|the)\b)"
)
"""A share that something rose or fell by: "by almost a quarter"."""
_ABOUT_A_PART = re.compile(
    r"\b(?:nearly|almost|about|around|over|roughly|(?:more|less)\sthan|just\s(?:under|over)|close\sto)\s"
    r"(?P<whole>(?:an?|one)[\s-](?P<part>third|quarter|fifth|tenth))\b(?!\sof\b|\s[a-z]+\s(?:of|hour|century)\b"
    r"|\s(?:hour|century|mile|million|billion|year)\b)"
)
"""A share that nothing names: "save nearly a third"."""
_SMALL_PART = re.compile(
    r"\b(?:an?|one)[\s-](?P<part>sixth|seventh|eighth|ninth|twelfth)\sof\s(?!a\b|an\b|[A-Z])"
)
"""A smaller share: "a seventh of its value"."""
_PARTS = {
    **{"third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9},
    **{"tenth": 10, "twelfth": 12},
}


def noun_inside(written: str) -> str:
    """What is counted inside of a share: "house" of "one house in three", or nothing."""
    match = _ONE_IN.fullmatch(written)
    return (match["noun"] or "") if match else ""


def shares(text: str) -> Iterator[tuple[int, int, Quantity]]:
    """The shares of a sentence that are told in words, with their offsets in it."""
    for match in _ONE_IN.finditer(text):
        before_number = match.end("noun") if match["noun"] else match.start() + len("one")
        if is_one_of(text, match.start(), before_number, match.end()):
            share = 100 / max(1.0, value_of(match["base"])[0])
            yield _bounded(text, match.start(), match.end(), share)
    yield from _parts(text)


def _parts(text: str) -> Iterator[tuple[int, int, Quantity]]:
    """The shares that are so many times smaller than the whole: "nearly a third"."""
    for match in _ABOUT_A_PART.finditer(text):
        if not text[: match.start()].endswith("by "):
            share = 100 / _PARTS[match["part"]]
            yield _bounded(text, match.start("whole"), match.end(), share)
    for match in _SMALL_PART.finditer(text):
        yield _bounded(text, match.start(), match.end("part"), 100 / _PARTS[match["part"]])
    for match in _PART.finditer(text):
        start, share = match.start("part"), 100 / _PARTS[match["part"]]
        _, end, quantity = _bounded(text, start, match.end(), share)
        at = bound_before(text, start)[1] if quantity.bound else start - len("a ")
        yield at, end, quantity


def _bounded(text: str, start: int, end: int, share: float) -> tuple[int, int, Quantity]:
    """A share with what limits it before: "more than one in five"."""
    bound, at = bound_before(text, start)
    return at, end, Quantity(share, share, bound, "%", rounded=False)
