"""Customs: since which year something is so, time and again: "every May since 1921"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...comparison import Cue
from ..pairing import SentencePair
from ..reading.deciding import NEGATION
from ..reading.sentence import ReadSentence
from ..reading.words import Word
from ..reason import against, differs
from ..rule import needing

_SINCE = re.compile(r"\bsince\s(?:[^.;:()]{0,40}[,\s])?$", re.IGNORECASE)
_OFTEN = re.compile(r"\b(?:every|each)\s(?P<when>(?:single\s)?[a-z]+)\b", re.IGNORECASE)
_HAS = re.compile(r"\b(?:has|have)\b")
"""Behind what is so since a year."""


@needing("dates")
def customs(pair: SentencePair) -> Iterator[Cue]:
    """Two years since which one thing is so, as often."""
    here, there = (list(filter(_year, words)) for words in pair.only("date"))
    if len(here) != 1 or len(there) != 1 or _year(here[0]) == _year(there[0]):
        return
    if any(pair.decisive(NEGATION)) or pair.each_has_own("name", "code"):
        return
    mine, yours = _custom(pair.a, here[0]), _custom(pair.b, there[0])
    if mine is not None and mine == yours:
        spans = pair.spans(here, there)
        yield differs("date", "origin", spans, against(spans), strong=False)


def _custom(sentence: ReadSentence, since: Word) -> tuple[str, str] | None:
    """What is so since a year, and when: "fair", "may"; None where nothing is."""
    text = sentence.span.text
    often, has = _OFTEN.search(text), _HAS.search(text)
    if often is None or has is None or not _SINCE.search(text, 0, since.start):
        return None
    before = (w for w in sentence.words if w.kind in ("word", "name") and w.end <= has.start())
    what = [word.form for word in before]
    return (what[-1], often["when"].lower()) if what else None


def _year(date: Word) -> str:
    return date.form[1:].split("/")[0]
