"""Scores: two numbers against each other, of a vote or a game: "55 votes to 44", "3-1"."""

from __future__ import annotations

import re

from ...number_words import ONES, TENS
from .amounts import NUMBER, value_of
from .quantity import SCORE, Quantity

_SPELT = ("nil", *ONES[1:], TENS[0])
_SIDE = 1e6
"""What the greater number is multiplied with, so that one value holds both."""
_NUMBER = rf"(?:\d{{1,3}}|(?:{'|'.join(_SPELT)}))\b"
_SCORE = re.compile(
    rf"(?P<one>{_NUMBER})(?P<noun>\s(?:votes?|ballots?|judges|justices|jurors|members|goals?|points?|frames|games|sets|runs))?"
    rf"(?:\s?[-–]\s?|\s(?:to|against)\s)(?P<other>{_NUMBER})"
    r"(?!\s?(?:%|per\b)|[-–:.,/]?\d|\s(?:percent|years?|days?|weeks?|months?|hours?|minutes?|seconds?|miles?|metres?|meters"
    r"|degrees?|people|times|million|billion|thousand|hundred)\b)",
    re.IGNORECASE,
)
_VOTES = rf"(?:{NUMBER}|one|nil)"
_VOTERS = r"(?:\s(?:votes?|members|[a-z]+[eo]rs))?"
_BY_SIDES = re.compile(
    rf"(?P<one>{_VOTES}){_VOTERS}\s(?:(?:voted\s)?in\sfavou?r|(?:voted\s)?for|ayes)(?:\sof\s[^,.;]{{1,40}}?)?"
    rf"(?:,?\s(?:and|to|with)|,)?\s(?P<other>{_VOTES}){_VOTERS}\s(?:(?:voted\s)?against|noes|opposed)\b",
    re.IGNORECASE,
)
"""The same by its sides: "11 votes in favour and 8 against"."""
_CONTEST = re.compile(
    r"\b(?:vot(?:e[ds]?|ing)|ballot|wins?|won|beat(?:en|s)?|lost|loses?|defeat(?:ed|s)?|victory|draw|drew|score[ds]?|scoring|goals?"
    r"|match|final|cup|league|thrash(?:ed|es)?|lead(?:s|ing)?|led|ruled|ruling|verdict|jury|senate|council|parliament|assembly"
    r"|committee|board|passed|cleared|approved|rejected|adopted|carried|backed|split|majority|tribunal|court)\b",
    re.IGNORECASE,
)
"""What makes a score of two numbers that may be a span: "open 9 to 5"."""
_NO_SCORE = re.compile(
    r"\b(?:from|between|aged|ages|open|chapters?|pages?|verses?)\s$|[$€£]$", re.I
)


def read_score(text: str, at: int) -> tuple[Quantity, int, int] | None:
    """The score that begins at an offset; the greater number first, whichever side is told of."""
    match = _BY_SIDES.match(text, at)
    if match is None:
        match = _SCORE.match(text, at)
        if match is None or _NO_SCORE.search(text, max(0, at - 10), at):
            return None
        if not match["noun"] and not _CONTEST.search(text):
            return None
    less, more = sorted(map(_value, (match["one"], match["other"])))
    value = _SIDE * more + less
    return Quantity(value, value, "", SCORE, rounded=False), at, match.end()


def sides(score: Quantity) -> tuple[float, float]:
    """The two numbers of a score, the greater first."""
    return divmod(score.low, _SIDE)


def _value(number: str) -> float:
    return 0.0 if number.lower() == "nil" else value_of(number)[0]
