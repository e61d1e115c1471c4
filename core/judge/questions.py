"""What a judge is asked: about two documents, two passages, a topic."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ..documents import Frozen


class Excerpt(Frozen):
    """The part of a document that a question is about."""

    document: str
    """The document's sha256."""
    passages: tuple[int, ...]
    """Numbers of its passages."""
    focus: tuple[int, int] | None = None
    """Start and end of the words that are asked about; None for the whole passages."""


class Question(Frozen):
    """One question on two documents; `a` is the document whose sha256 comes first."""

    kind: Literal["documents", "pair"]
    a: Excerpt
    b: Excerpt
    swapped: bool = False
    """Whether the second document is shown first, as when a divergence is asked about again."""

    @property
    def excerpts(self) -> tuple[Excerpt, ...]:
        """Both excerpts in the order in which they are shown."""
        return (self.b, self.a) if self.swapped else (self.a, self.b)


class AskedPosition(Frozen):
    """A position that can be taken, as the reader's topics have it."""

    topic: str
    """Name of the topic."""
    name: str

    def __str__(self) -> str:
        return f"{self.topic}: {self.name}"


class TopicQuestion(Frozen):
    """One question on topics: which positions are taken, what to call one, which of two names."""

    kind: Literal["positions", "name", "choice"]
    excerpts: tuple[Excerpt, ...] = Field(min_length=1)
    """By sha256; for positions one document alone."""
    positions: tuple[AskedPosition, ...] = ()
    names: tuple[str, ...] = ()
    """What the topic is called, which only a choice shows; last the name to choose instead."""
    swapped: bool = False
    """Whether the positions are shown from the last to the first, as when asked again."""

    @property
    def shown(self) -> tuple[AskedPosition, ...]:
        """The positions in the order in which they are numbered."""
        return self.positions[::-1] if self.swapped else self.positions


AnyQuestion = Annotated[Question | TopicQuestion, Field(discriminator="kind")]
