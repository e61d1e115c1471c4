"""Times: two days, months or years of one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...comparison import Cue
from ..pairing import SentencePair
from ..reading.deciding import CERTAINTY, NEGATION, QUANTITY
from ..reading.word_forms import is_past
from ..reading.words import Word
from ..reading.written_forms import small_words
from ..reason import against, differs
from ..rule import needing
from .tense import same_tense

_ALIKE = 0.6
_LEAST = 3
"""Ideas in both, in these or other words, where they are less alike ..."""
_MOST_MORE = 4
"""... and of the one that says more beside it."""
_CLOSELY = 0.75
"""For days of the week: news of one thing is often told on two days."""
_BOUND = re.compile(
    r"\b(?:by(?:\sthe\send\sof)?|until|till|no\slater\sthan|before(?:\sthe\send\sof)?|(?:levels?|values?|figures?|base|prices?)"
    r"\s(?:of|in)|(?:compared|measured)\s(?:with|to|against)|as\sof|with\seffect\sfrom)\s$",
    re.IGNORECASE,
)
"""Before a year that a claim holds up to, or from which it is measured."""
_LAST = re.compile(r"\b(?:by|until|till|to|through|before)\s(?:the\s)?$", re.IGNORECASE)
_FIRST = re.compile(r"\b(?:from|since|after|as\sof)\s(?:the\s)?$", re.IGNORECASE)


@needing("dates")
def times(pair: SentencePair) -> Iterator[Cue]:
    """The one date that differs."""
    here, there = pair.only("date")
    if len(here) != 1 or len(there) != 1 or any(pair.decisive(NEGATION)) or _tell_two_deeds(pair):
        return
    if pair.jaccard < _ALIKE or pair.containment < 0.8:
        yield from _of_one_event(pair, here[0], there[0])
        return
    if pair.each_has_own("figure") or _are_two_edges(pair, here[0], there[0]):
        return
    if pair.is_elsewhere and not _are_bounds(pair, here[0], there[0]):
        return
    if pair.speaks_of_another or all(pair.extra):
        return
    level = differing_level(here[0], there[0])
    if level in (0, 1, 2) or (level == 3 and pair.jaccard >= _CLOSELY):
        spans = pair.spans(here, there)
        yield differs("date", "time", spans, against(spans), strong=pair.ratio >= 0.8)


def _tell_two_deeds(pair: SentencePair) -> bool:
    """Whether each tells what was done in a verb of its own: "was lodged", "was dismissed"."""
    return all(
        any(
            word.form in only and is_past(side.span.text[word.start : word.end].lower())
            for word in side.words
        )
        for side, only in zip((pair.a, pair.b), pair.unmatched, strict=True)
    )


def _of_one_event(pair: SentencePair, a: Word, b: Word) -> Iterator[Cue]:
    """The day or month of what both speak of, where one speaks of nothing else."""
    less, more = sorted(map(len, pair.extra))
    if less or more > _MOST_MORE or pair.common < _LEAST or not same_tense(pair):
        return
    apart = pair.decisive(NEGATION | CERTAINTY | QUANTITY)
    if pair.is_elsewhere or any(apart) or any(pair.only("figure", "code")):
        return
    if differing_level(a, b) in (1, 2):
        spans = pair.spans([a], [b])
        yield differs("date", "time", spans, against(spans), strong=False)


def _are_two_edges(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether one is the last day and the other the first: "by 15 May", "from 1 April"."""
    before = [side.span.text[: word.start] for side, word in ((pair.a, a), (pair.b, b))]
    return {bool(_LAST.search(text)) for text in before} == {True, False} and any(
        _FIRST.search(text) for text in before
    )


def _are_bounds(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether two years are bounds of one rule: "by 2030", "from the level of 2015"."""
    before = (side.span.text[: word.start] for side, word in ((pair.a, a), (pair.b, b)))
    bounds = [_BOUND.search(text) for text in before]
    others = any(map(bool, (*pair.only("name"), *pair.only("code"), *pair.unmatched)))
    over = any("had" in small_words(side) for side in (pair.a, pair.b))  # "had closed by 1990"
    return all(bounds) and not others and not over


def differing_level(a: Word, b: Word) -> int | None:
    """What differs first of year, month, day and day of the week, 0 to 3; None for none."""
    mine, yours = (word.form[1:].split("/") for word in (a, b))
    return next((n for n in range(4) if mine[n] and yours[n] and mine[n] != yours[n]), None)
