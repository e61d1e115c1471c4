"""Cues -> labels: what the engine says about two passages, and about two documents on a topic.

A label needs a cue. Where cues speak for both sides, or none is strong enough, the engine
abstains: `related` leaves the judgement to the reader.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from . import cues
from .comparison import Confidence, Cue, Label
from .documents import Passage


class Judgement(NamedTuple):
    """A label with what it rests on."""

    label: Label
    confidence: Confidence
    cues: tuple[Cue, ...]


class Judge(Protocol):
    """What labels a pair of passages; a model that the reader brings may stand here as well."""

    def judge(self, a: Passage, b: Passage, score: float) -> Judgement:
        """Label two passages whose similarity, 0 to 1, is `score`."""
        ...


class RuleJudge:
    """Labels by the cues that the rules find."""

    def judge(self, a: Passage, b: Passage, score: float) -> Judgement:
        """Label two passages."""
        return weigh(cues.find(a, b))


def weigh(found: Sequence[Cue]) -> Judgement:
    """The label that most cues speak for; a conflict is never outvoted by shared wording."""
    for label in ("diverge", "agree"):
        speaking = [cue for cue in found if cue.label == label]
        if speaking:
            return Judgement(label, "strong" if len(speaking) > 1 else "possible", tuple(found))
    return Judgement("related", "possible", tuple(found))
