"""Passages cut where their marked spans begin and end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from ..comparison import Label
from ..documents import Passage, Span

Mark = tuple[Label, Span, str]
"""What a span speaks for, the span, and the sentence of its cue."""

_ORDER: tuple[Label, ...] = ("diverge", "agree", "related")
"""A conflict shows before an agreement."""


@dataclass(frozen=True)
class Segment:
    """A stretch of a passage that is marked all through, or not at all."""

    text: str
    label: Label | None
    """What the mark speaks for."""
    says: str
    """The sentences of the cues, one a line."""


def segments(passage: Passage, marks: Sequence[Mark]) -> list[Segment]:
    """Cut a passage; the texts of the segments put together are the passage."""
    inside = [mark for mark in marks if mark[1].start < passage.end and mark[1].end > passage.start]
    ends = {end for _, span, _ in inside for end in (span.start, span.end)}
    cuts = sorted({passage.start, passage.end, *(c for c in ends if _within(c, passage))})
    return [_segment(passage, start, end, inside) for start, end in pairwise(cuts)]


def _within(cut: int, passage: Passage) -> bool:
    return passage.start < cut < passage.end


def _segment(passage: Passage, start: int, end: int, marks: Sequence[Mark]) -> Segment:
    here = [mark for mark in marks if mark[1].start <= start and mark[1].end >= end]
    says = "\n".join(dict.fromkeys(says for _, _, says in here))
    labels = {mark[0] for mark in here}
    best: Label | None = next((kind for kind in _ORDER if kind in labels), None)
    return Segment(passage.text[start - passage.start : end - passage.start], best, says)
