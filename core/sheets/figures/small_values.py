"""Values in short forms: "92p", "94 mph", "a couple of hours", "the third round", "90 times"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ...cues.reading.amounts import NUMBER, unit_of, value_of
from ...cues.reading.quantity import Quantity

RANK = "rank"
"""The unit of a place in a row: "the third round"."""
FOLD = "fold"
"""The unit of what is so many times another: "three times as many"."""
_ORDINALS = (
    *("third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"),
    *("twelfth", "thirteenth", "fourteenth", "fifteenth"),
)
_RANK = re.compile(
    r"\b(?i:the|an?|its|his|her|their|our|my|this|that|for\sthe)\s"
    rf"(?P<rank>(?P<word>{'|'.join(_ORDINALS)})|(?P<digits>\d{{1,3}})(?:st|nd|rd|th))"
    r"(?:\s(?:consecutive|straight|successive|such|annual|fatal|official|known))?\s"
    r"(?!(?:of|and|or|in|to|at|from|with|over|above|below|under|more|less|fewer|than|is|was"
    r"|time|times|half|quarter|century|centuries|party|parties"
    r"|world|person|degree|reading|edition|hand|rate|age|class|sector|generation|floor|storey|street"
    r"|avenue|amendment|estate|birthday|grade|grader|grade[sr]|parallel|way|most|largest|biggest"
    r"|highest|longest|oldest|lowest|best|worst|smallest)\b)(?P<noun>[a-z]{3,})"
)
_PENCE = re.compile(
    r"(?<![\w.,])(?:(?P<number>\d+(?:\.\d+)?)\s?(?:p(?![\w’'.]\w)|pence)"
    rf"|(?P<spelt>{NUMBER})\spence)\b"
)
_RATE = re.compile(
    r"\s(?:an?|per|(?:for\s)?(?:each|every))\s"
    r"(?:(?P<rate>hour|day|week|month|year|night)|(?P<measure>[a-z]+))\b"
)
_COUPLE = re.compile(r"\ba\scouple\sof\s(?P<unit>[a-z]+)s\b", re.IGNORECASE)
_FOLD = re.compile(
    rf"\b(?P<number>{NUMBER}|twice|three)(?:\stimes|(?<=twice))(?=\s(?:as|more|less|higher|bigger|larger"
    r"|longer|faster|what|that|those|its|their|the\s(?:size|number|rate|price|amount|average|length|speed))\b)"
    rf"|\b(?P<whole>{NUMBER})-?fold\b",
    re.IGNORECASE,
)
_MORE = re.compile(
    rf"\b(?P<number>{NUMBER})\s(?:more|further|additional|other|full|whole|long|consecutive|straight"
    r"|extra|working|business|calendar|school)\s(?P<unit>minute|hour|day|week|month|year)s\b",
    re.IGNORECASE,
)
_OR_SO = re.compile(r"\sor\sso\b")
_RANK_WORDS = ("third", "fourth", "fifth", "th ", "rd ", "nd ", "st ")
_MORE_WORDS = (
    *("more ", "further ", "additional ", "other ", "full ", "whole ", "long ", "consecutive "),
    *("straight ", "extra ", "working ", "business ", "calendar ", "school "),
)


def _found(pattern: re.Pattern[str], text: str, words: tuple[str, ...]) -> Iterable[re.Match[str]]:
    """The matches of a pattern, looked for only in a text with a word that it needs."""
    return pattern.finditer(text) if any(word in text for word in words) else ()


def small_values(text: str) -> Iterator[tuple[int, int, Quantity]]:
    """The values of a sentence in short forms, with their offsets in it."""
    for read in (_ranks, _pence, _in_words, _folds):
        yield from read(text)


def _ranks(text: str) -> Iterator[tuple[int, int, Quantity]]:
    for match in _found(_RANK, text, _RANK_WORDS):
        low = float(match["digits"] or 3 + _ORDINALS.index(match["word"]))
        if low > 2:
            yield *match.span("rank"), Quantity(low, low, "", RANK, rounded=False)


def _pence(text: str) -> Iterator[tuple[int, int, Quantity]]:
    for match in _found(_PENCE, text, ("p ", "p.", "p,", "p;", "p)", "pence")):
        low = value_of(match["number"] or match["spelt"])[0] / 100
        unit, end, of = _rate(text, match.end())
        yield match.start(), end, Quantity(low / of, low / of, "", f"£{unit}", rounded=False)


def _rate(text: str, end: int) -> tuple[str, int, float]:
    """The rate behind a sum, where it ends, and how much of the base unit it is of; or nothing."""
    rate = _RATE.match(text, end)
    known = unit_of(rate["measure"]) if rate and rate["measure"] else None
    if rate is None or not (known or rate["rate"]):
        return "", end, 1.0
    base, of = known or (rate["rate"], 1.0)
    return f"/{base}", rate.end(), of


def _in_words(text: str) -> Iterator[tuple[int, int, Quantity]]:
    """Values with a word in them: "two more days", "a couple of hours"."""
    for match in _found(_MORE, text, _MORE_WORDS):
        base, factor = unit_of(match["unit"].lower()) or ("", 1.0)
        low = factor * value_of(match["number"])[0]
        yield *match.span(), Quantity(low, low, "", base, rounded=False)
    for match in _found(_COUPLE, text, ("ouple of",)):
        if unit := unit_of(match["unit"].lower()):
            low = 2 * unit[1]
            yield *match.span(), Quantity(low, low, "about", unit[0], rounded=False)


def _folds(text: str) -> Iterator[tuple[int, int, Quantity]]:
    for match in _found(_FOLD, text, (" times ", "wice ", "fold")):
        word = (match["number"] or match["whole"]).lower()
        low = 2.0 if word == "twice" else value_of(word)[0]
        yield *match.span(), Quantity(low, low, "", FOLD, rounded=False)


def or_so(text: str, end: int) -> int:
    """Where "or so" ends behind a value, which makes it a rough one; 0 where there is none."""
    match = _OR_SO.match(text, end)
    return match.end() if match else 0
