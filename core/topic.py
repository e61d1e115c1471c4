"""Topics as a comparison has them: with passages, positions, relations and silences."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Literal

from .documents import Frozen
from .links import Confidence, Cue, Label, Link

Origin = Literal["named", "suggested"]


class Membership(Frozen):
    """A passage that belongs to a topic or takes one of its positions."""

    passage: str
    score: float
    """How much of the topic the passage holds, 0 to 1."""
    terms: tuple[str, ...] = ()
    """The terms of the topic that matched."""


class Nearest(Frozen):
    """The best match below the threshold: how near the engine came to finding something."""

    passage: str
    score: float
    """0 to 1."""


class Position(Frozen):
    """A side that documents take on a topic."""

    name: str
    terms: tuple[str, ...]
    passages: tuple[Membership, ...] = ()

    @cached_property
    def held_by(self) -> frozenset[str]:
        """The ids of the passages that take it."""
        return frozenset(member.passage for member in self.passages)


class Relation(Frozen):
    """How two documents stand to each other on one topic."""

    documents: tuple[str, str]
    label: Label
    confidence: Confidence
    cues: tuple[Cue, ...]

    @property
    def strong(self) -> bool:
        """Whether it says something, for strong reasons."""
        return self.label != "related" and self.confidence == "strong"


class Silence(Frozen):
    """A document in which no passage on a topic was found."""

    document: str
    nearest: Nearest | None
    """None when no passage of the document shares anything with the topic."""


class Topic(Frozen):
    """A subject that passages of several documents speak to."""

    id: str
    name: str
    origin: Origin
    terms: tuple[str, ...]
    positions: tuple[Position, ...] = ()
    passages: tuple[Membership, ...]
    """In the order of documents and passages."""
    relations: tuple[Relation, ...]
    """One for each two documents that both speak."""
    silent: tuple[Silence, ...]

    @property
    def members(self) -> frozenset[str]:
        """The ids of its passages."""
        return frozenset(member.passage for member in self.passages)

    def joining(self, links: Iterable[Link]) -> tuple[Link, ...]:
        """Those of the links that join two passages of the topic, whatever they say."""
        members = self.members
        return tuple(link for link in links if {link.a, link.b} <= members)

    def among(self, links: Iterable[Link]) -> tuple[Link, ...]:
        """Those of the links that join two passages of the topic and say something on it."""
        return tuple(link for link in self.joining(links) if link.bears_on(self.id))
