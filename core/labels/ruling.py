"""Rulings: a label with what it rests on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..comparison import Confidence, Cue, Label, decided


class Ruling(NamedTuple):
    """A label with what it rests on."""

    label: Label
    confidence: Confidence
    cues: tuple[Cue, ...]


def ruling_of(cues: Sequence[Cue]) -> Ruling:
    """The label that some cues settle; nothing settles it where none speaks for a label."""
    label, confidence = decided(cues) or ("related", "possible")
    ordered = sorted(cues, key=lambda cue: (cue.label != label, cue.confidence != "strong"))
    return Ruling(label, confidence, tuple(ordered))


def contradicts(ruling: Ruling) -> bool:
    """Whether two passages say contrary things: for their positions others stand already."""
    return any(cue.label == "diverge" and cue.kind != "position" for cue in ruling.cues)


def is_firm(cue: Cue) -> bool:
    """Whether a cue speaks for two documents as well: a strong one, or a position taken."""
    return cue.confidence == "strong" or cue.kind == "position"
