"""Scores: two counts of one vote, two results of one game."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...comparison import Cue
from ..pairing import SentencePair
from ..reading.deciding import NEGATION
from ..reading.quantity import SCORE
from ..reading.sentence import ReadSentence
from ..reason import against, differs
from ..rule import needing
from .tense import same_tense

_LEAST = 3
"""Ideas in both, in these or other words, of which one is no name."""
_STAGES = re.compile(
    r"\b(?:half-?time|interval|break|sets?|legs?|heats?|half|quarter|innings|overtime|extra\stime|penalt\w+|shoot-?out"
    r"|readings?|amendments?|rounds?|semi-?finals?|finals?|halves|frames?|at\shome|away)\b",
    re.IGNORECASE,
)
"""Of which part of a contest a score is."""


@needing("one subject", "figures")
def scores(pair: SentencePair) -> Iterator[Cue]:
    """The one score that differs, of one contest."""
    here, there = (
        [w for w in words if w.quantity and w.quantity.unit == SCORE]
        for words in pair.only("figure")
    )
    if len(here) != 1 or len(there) != 1 or pair.is_elsewhere or pair.each_has_own("date"):
        return
    if pair.common < _LEAST or not pair.shared_plain or any(pair.decisive(NEGATION)):
        return
    if _stages(pair.a) == _stages(pair.b) and not pair.speaks_of_another and same_tense(pair):
        spans = pair.spans(here, there)
        yield differs("number", "score", spans, against(spans), strong=False)


def _stages(sentence: ReadSentence) -> frozenset[str]:
    return frozenset(match.lower() for match in _STAGES.findall(sentence.span.text))
