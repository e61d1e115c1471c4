"""Origins: when one thing was made, or one person born."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...comparison import Cue
from ..pairing import SentencePair
from ..reading.sentence import ReadSentence
from ..reading.word_forms import word_forms
from ..reading.words import IDEAS, Word
from ..reason import against, differs
from ..rule import needing
from .times import differing_level

_ONCE = word_forms(
    """build found establish born bear open complete create invent discover abolish die sign launch
    consecrate inaugurate introduce erect adopt compose paint write publish"""
)
"""What happens to a thing or a person once."""
_IN = re.compile(
    r"\s(?:(?:back|up|it|as early as|only)\s)?(?:in|on)\s(?:the year\s)?$", re.IGNORECASE
)
_BE = re.compile(
    r"[,\s]*(?:(?:which|who|that|it|is|are|was|were|had|has|been|be|first|itself)\s)*$",
    re.IGNORECASE,
)
"""Between a thing and what once happened to it."""


@needing("dates")
def origins(pair: SentencePair) -> Iterator[Cue]:
    """When one thing was made, in sentences that say much else."""
    here, there = pair.only("date")
    if len(here) != 1 or len(there) != 1:
        return
    if _of_one_origin(pair, here[0], there[0]) and not pair.speaks_of_another:
        spans = pair.spans(*(_with_verb(x, w) for x, w in ((pair.a, here), (pair.b, there))))
        yield differs("date", "origin", spans, against(spans), strong=False)


def _of_one_origin(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether both dates tell when one thing was built, or one person born."""
    if differing_level(a, b) is None or pair.each_has_own("name", "code"):
        return False
    mine, yours = _once(pair.a, a), _once(pair.b, b)
    return mine is not None and mine == yours


def _once(sentence: ReadSentence, date: Word) -> tuple[str, str] | None:
    """What happened once by a date, and to what: "ship", "build"; None where nothing did."""
    before = [w for w in sentence.words if w.end <= date.start and w.kind in IDEAS]
    text = sentence.span.text
    if len(before) < 2 or before[-1].form not in _ONCE:
        return None
    thing, verb = before[-2:]
    if not _IN.fullmatch(text[verb.end : date.start]) or not _BE.fullmatch(
        text[thing.end : verb.start]
    ):
        return None
    return thing.form, verb.form


def _with_verb(sentence: ReadSentence, date: Sequence[Word]) -> list[Word]:
    verb = [w for w in sentence.words if w.end <= date[0].start and w.form in _ONCE][-1]
    return [verb, *date]
