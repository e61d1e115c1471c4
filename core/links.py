"""Links: two passages that speak of the same thing, with a label and the cues for it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from .documents import Frozen, Span

Label = Literal["agree", "diverge", "related"]
Confidence = Literal["strong", "possible"]
CueKind = Literal[
    "wording",
    "number",
    "date",
    "polarity",
    "certainty",
    "attribution",
    "cause",
    "remedy",
    "evaluation",
    "position",
]


class Cue(Frozen):
    """One reason for a label: a span on each side and a plain sentence."""

    kind: CueKind
    label: Label
    """What the cue speaks for; a cue for `related` only informs."""
    a: Span
    b: Span
    says: str
    """The reason in one sentence for the reader."""
    confidence: Confidence = "possible"
    """Whether the cue is enough for a label by itself."""
    rule: str = ""
    """Which rule of the kind fired; the manual lists them with their precision."""
    topic: str | None = None
    """Id of the topic on which positions are taken; None for every other kind."""


def decided(cues: Iterable[Cue]) -> tuple[Label, Confidence] | None:
    """The label that cues settle by themselves: strong ones first, then positions taken.

    A conflict comes before an agreement; None when neither a strong cue nor a position is there.
    """
    cues = tuple(cues)
    sides: tuple[Label, ...] = ("diverge", "agree")
    for label in sides:
        if any(cue.label == label and cue.confidence == "strong" for cue in cues):
            return label, "strong"
    for label in sides:
        if any(cue.label == label and cue.kind == "position" for cue in cues):
            return label, "possible"
    return None


class Link(Frozen):
    """Two passages of different documents that speak of the same thing."""

    a: str
    """Passage id, of the document that comes first."""
    b: str
    """Passage id."""
    score: float
    """Similarity, 0 to 1."""
    label: Label
    confidence: Confidence
    cues: tuple[Cue, ...]

    def bearing_on(self, topic: str) -> Link:
        """The link without positions on other topics, labelled by what is left."""
        cues = tuple(cue for cue in self.cues if cue.topic in (None, topic))
        if len(cues) == len(self.cues):
            return self
        label, confidence = decided(cues) or (self.label, self.confidence)
        if all(cue.label != label for cue in cues):
            label, confidence = "related", "possible"
        return self.model_copy(update={"label": label, "confidence": confidence, "cues": cues})
