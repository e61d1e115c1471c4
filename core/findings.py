"""The judge's findings: what somebody other than the rules says of two passages.

A finding is never mixed with a link's label: it names its judge, the words it rests on, and how
often that judge was right.
"""

from __future__ import annotations

from typing import Literal

from .documents import Frozen, Span, document_of
from .links import Label

Stance = Literal["holds", "reports", "denies"]
"""What a document does with a claim: says it itself, gives it as another's, or denies it."""

Facet = Literal[
    "number",
    "date",
    "name",
    "role",
    "cause",
    "remedy",
    "evaluation",
    "prediction",
    "certainty",
    "scope",
    "definition",
    "timing",
    "other",
]
"""The point in which two claims meet or part."""


class Record(Frozen):
    """How often a judge was right where it gave a label, in its exam."""

    right: int
    shown: int

    def __str__(self) -> str:
        return f"right {self.right} of {self.shown}" if self.shown else "never said"


class Claim(Frozen):
    """One side of a finding."""

    passage: str
    """Passage id."""
    quote: Span
    """The document's own words that the judge rests on."""
    claim: str
    """What they claim, in one sentence of the judge's."""
    stance: Stance = "holds"
    speaker: str | None = None
    """Whose claim it is where the document only reports it, in the document's words."""

    @property
    def document(self) -> str:
        """Id of the document."""
        return document_of(self.passage)


class Finding(Frozen):
    """What a judge says of two passages of different documents."""

    a: Claim
    """Of the document that comes first."""
    b: Claim
    label: Label
    """What may be shown of the judge's word: `related` where a gate kept it back."""
    said: Label
    """What the judge said."""
    on: Facet
    why: str
    """The judge's reason in one sentence."""
    model: str
    """The name of the judge."""
    kept_back: str | None = None
    """Why less is shown than was said; None when nothing was kept back."""
    record: Record | None = None
    """How often the judge was right with this label in its exam; None when it took none."""
    own_record: Record | None = None
    """The same by the reader's own verdicts; None when it was not asked about them."""

    def touches(self, passage: str) -> bool:
        """Whether a passage, by its id, is one of the two."""
        return passage in (self.a.passage, self.b.passage)


class PositionFinding(Frozen):
    """The position that a judge says a passage takes on a topic."""

    topic: str
    """Id of the topic."""
    claim: Claim
    position: str | None
    """Name of the position as it may be shown; None where a gate kept it back."""
    said: str
    """Name of the position that the judge named."""
    why: str
    """The judge's reason in one sentence."""
    model: str
    """The name of the judge."""
    kept_back: str | None = None
    """Why less is shown than was said; None when nothing was kept back."""


class TopicName(Frozen):
    """What a judge would call a topic: a proposal, which the reader takes, changes or leaves."""

    topic: str
    """Id of the topic."""
    name: str
    terms: tuple[str, ...]
    """Words and phrases that stand in the passages of the topic."""
    not_found: tuple[str, ...] = ()
    """Terms that the judge gave and that stand in none of them."""
    model: str
    """The name of the judge."""
