"""Times: two days or months of one thing."""

from __future__ import annotations

from collections.abc import Iterator

from ...comparison import Cue
from ..pairing import SentencePair
from ..reason import against, differs
from .figures import elsewhere

_ALIKE = 0.6
_CLOSELY = 0.75
"""For days of the week: news of one thing is often told on two days."""


def times(pair: SentencePair) -> Iterator[Cue]:
    """The one date that differs."""
    here, there = pair.only("date")
    if len(here) != 1 or len(there) != 1 or pair.jaccard < _ALIKE or pair.containment < 0.8:
        return
    if elsewhere(pair) or all(pair.only("figure")):
        return
    mine, yours = (word.form[1:].split("/") for word in (here[0], there[0]))
    level = next((n for n in (1, 2, 3) if mine[n] and yours[n] and mine[n] != yours[n]), None)
    if level is None or (level == 3 and pair.jaccard < _CLOSELY):
        return
    spans = pair.spans(here, there)
    yield differs("date", "time", spans, against(spans), strong=pair.ratio >= 0.8)
