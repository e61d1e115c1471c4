"""Ends of a time: two last days of one thing, and what was so by one year and not until another."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...comparison import Cue
from ..pairing import LIGHT, SentencePair
from ..reading.deciding import CERTAINTY, NEGATION, QUANTITY
from ..reading.sentence import ReadSentence
from ..reading.word_forms import word_forms
from ..reading.words import Word
from ..reason import against, differs
from ..rule import needing

_LEAST = 2
"""Ideas in both; for last days, equal figures as well."""
_MOST_APART = 2
"""Ideas that each may have of its own."""
_UNTIL = re.compile(
    r"\b(?:until|till|by|through|no\slater\sthan|up\sto)\s(?:(?:noon|midnight|[\d:.apm\s]{1,9})\son\s)?(?:the\s)?(?:\w+day,?\s)?$",
    re.IGNORECASE,
)
_CLOSES = re.compile(
    r"\b(?:close[sd]?|ends?|ended|expires?|expired|deadline)\s[^,;:()]{0,30}(?:\w+day,?\s)?$",
    re.IGNORECASE,
)
_NOT_UNTIL = re.compile(r"\bnot\suntil\s(?:the\syear\s)?$", re.IGNORECASE)
_ALREADY = re.compile(
    r"\b(?:by|in|since|from|already\sin|as\searly\sas(?:\sin)?)\s(?:the\syear\s)?$", re.IGNORECASE
)
_ENDING = LIGHT | word_forms("close end expire deadline accept raise")
_TURNED = NEGATION | CERTAINTY | QUANTITY


@needing("dates")
def deadlines(pair: SentencePair) -> Iterator[Cue]:
    """Two last days of one thing; a year until which something was not so that came before."""
    here, there = pair.only("date")
    if len(here) != 1 or len(there) != 1 or not pair.shared_plain or pair.speaks_of_another:
        return
    if pair.each_has_own("name", "code", "figure"):
        return
    a, b = here[0], there[0]
    if _end_apart(pair, a, b):
        spans = pair.spans([a], [b])
        yield differs("date", "time", spans, against(spans), strong=False)
    elif late := _not_until(pair, a, b):
        spans = pair.spans(*(([*late, a], [b]) if late[0] in pair.a.words else ([a], [*late, b])))
        yield differs("date", "until", spans, against(spans), strong=False)


def _end_apart(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether each tells the last day of what both speak of, and hardly anything else."""
    if not (_ends(pair.a, a) and _ends(pair.b, b)) or any(pair.decisive(_TURNED)):
        return False
    less, more = sorted(len(only - _ENDING) for only in pair.unmatched)
    if len(pair.shared) + len(pair.equal_figures) < _LEAST or less > 1 or more > _MOST_APART:
        return False
    mine, yours = (w.form[1:].split("/") for w in (a, b))
    one_year = "" in (mine[0], yours[0]) or mine[0] == yours[0]
    return one_year and bool(mine[2] and yours[2]) and mine[1:3] != yours[1:3]


def _ends(sentence: ReadSentence, date: Word) -> bool:
    text = sentence.span.text[: date.start]
    return bool(_UNTIL.search(text) or _CLOSES.search(text))


def _not_until(pair: SentencePair, a: Word, b: Word) -> list[Word]:
    """The negation of "not until 1931", where the other tells it of a year before."""
    if len(pair.shared_plain) < _LEAST:
        return []
    if any(len(only) > _MOST_APART for only in pair.extra):
        return []
    for late, one, early, other in ((pair.a, a, pair.b, b), (pair.b, b, pair.a, a)):
        if "" < _year(other) < _year(one) and _is_already(early, other):
            return _late(late, one)
    return []


def _year(date: Word) -> str:
    return date.form[1:].split("/")[0]


def _is_already(sentence: ReadSentence, date: Word) -> bool:
    """Whether something is told to be so by a date, and nothing denied."""
    told = _ALREADY.search(sentence.span.text, 0, date.start)
    return told is not None and "!not" not in sentence.forms


def _late(sentence: ReadSentence, date: Word) -> list[Word]:
    """The "not" of "not until" a date, where nothing else is turned."""
    told = _NOT_UNTIL.search(sentence.span.text, 0, date.start)
    nots = [w for w in sentence.words if w.form in _TURNED]
    one = told is not None and len(nots) == 1 and nots[0].start <= told.start() < nots[0].end
    return nots if one else []
