"""Links: two passages that speak of the same thing, with a label and the cues for it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from typing import Literal

from .documents import Frozen, Span

Label = Literal["agree", "diverge", "related"]
Confidence = Literal["strong", "possible"]
CueKind = Literal[
    "wording",
    "number",
    "date",
    "force",
    "negation",
    "quantifier",
    "role",
    "certainty",
    "condition",
    "opposite",
    "quotation",
    "list",
    "cause",
    "attribution",
    "position",
]


COPIED = 10
"""Words in a row that two texts hardly have by chance."""
SAME_TEXT = "same text"
"""What an agreement of copies is called: nobody else says so."""
ELSEWHERE = "elsewhere"
"""The rule of a cue that tells what else two passages say that agree in one sentence."""
_WORD = re.compile(r"\w+")


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
    """Which rule of the kind fired: docs/cues.md lists them, docs/benchmarks.md counts them."""
    topic: str | None = None
    """Id of the topic on which positions are taken; None for every other kind."""

    @property
    def copied(self) -> bool:
        """Whether both sides have the same words, more than two texts have by chance."""
        a, b = (_WORD.findall(span.text.casefold()) for span in (self.a, self.b))
        return len(a) >= COPIED and a == b


def decided(cues: Iterable[Cue]) -> tuple[Label, Confidence] | None:
    """The label that cues settle; None when none speaks for a label.

    What two texts say differently comes before what they say alike, and strong agreement before
    positions; a position outranks agreement that is only possible.
    """
    ranked = sorted((cue for cue in cues if cue.label != "related"), key=_rank)
    if not ranked:
        return None
    label = ranked[0].label
    strong = any(cue.label == label and cue.confidence == "strong" for cue in ranked)
    return label, "strong" if strong else "possible"


def _rank(cue: Cue) -> int:
    if cue.kind == "position":
        return 2 if cue.label == "diverge" else 3
    if cue.label == "diverge":
        return 0
    return 1 if cue.confidence == "strong" else 4


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

    @property
    def strong(self) -> bool:
        """Whether it says something, for a strong reason."""
        return self.label != "related" and self.confidence == "strong"

    @cached_property
    def same_text(self) -> bool:
        """Whether the two agree because the one is copied from the other, or both from a third."""
        speaking = [cue for cue in self.cues if cue.label == self.label]
        # Of one quotation alone the rest may turn the sense.
        copied = all(cue.copied for cue in speaking) and any(
            cue.kind != "quotation" for cue in speaking
        )
        return self.label == "agree" and copied and self.beside is None

    @property
    def beside(self) -> Cue | None:
        """What they say beside a sentence in which they agree, where it differs."""
        return next((cue for cue in self.cues if cue.rule == ELSEWHERE), None)

    @property
    def called(self) -> str:
        """What a reader calls it: its label, or "same text"."""
        return SAME_TEXT if self.same_text else self.label

    def bears_on(self, topic: str) -> bool:
        """Whether its label says something on a topic: a position on another topic does not."""
        own = [cue for cue in self.cues if cue.label == self.label]
        return not own or any(cue.topic in (None, topic) for cue in own)


class UnlabelledLink(Link):
    """A link of which nobody has worked out the label yet: that it is related is no finding."""
