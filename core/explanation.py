"""What `explain` tells of two passages: values, to be printed or read by a program."""

from __future__ import annotations

from .comparison import Confidence, Cue, Label
from .documents import Frozen, Passage, Span
from .settings import Settings


class ExplainedPart(Frozen):
    """One thing that makes two passages alike."""

    name: str
    value: float
    """0 to about 1."""
    weight: float
    adds: float
    """Value times weight. The score is s³ / (1 + s³), s being the sum of what all parts add."""


class SharedTopic(Frozen):
    """A topic that both passages belong to."""

    topic: str
    """Its name."""
    terms: tuple[tuple[str, ...], tuple[str, ...]]
    """The terms of it that matched in each."""
    scores: tuple[float, float]
    """How much of it each holds, 0 to 1."""


class Explanation(Frozen):
    """Two passages, what the engine makes of them, and why."""

    a: Passage
    b: Passage
    linked: bool
    """Whether the comparison shows them together."""
    score: float
    """Similarity, 0 to 1."""
    parts: tuple[ExplainedPart, ...]
    """What it is made of; nothing where the two share no word and no letters."""
    ranks: tuple[int, int]
    """Which place b has among the passages of its document that are like a, and a among those of
    its document that are like b; 1 is the nearest."""
    settings: Settings
    """With the similarity from which on two passages are linked, and all else that decided."""
    topics: tuple[SharedTopic, ...]
    sentences: tuple[Span, Span]
    """The two that match best."""
    cues: tuple[Cue, ...]
    english: bool
    """Whether both documents are read as English; of others they say nothing."""
    label: Label
    """What the cues say."""
    confidence: Confidence
    shown: Label
    """What the comparison shows of two linked passages: `related` where another pair tells the
    same difference more plainly."""
