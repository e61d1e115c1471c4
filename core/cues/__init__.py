"""Cues: readable reasons for a label. One module for each kind, and the table of them."""

from __future__ import annotations

from itertools import product

from ..comparison import Cue
from ..documents import Passage
from ..segmenting import sentences
from .wording import wording

KINDS = (wording,)
"""What looks for cues in two sentences; the order is the order of explanation."""


def find(a: Passage, b: Passage) -> tuple[Cue, ...]:
    """Every cue between the sentences of two passages."""
    return tuple(
        cue for kind in KINDS for x, y in product(sentences(a), sentences(b)) for cue in kind(x, y)
    )
