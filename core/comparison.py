"""What a comparison found: links, topics, relations and silences, each with its reasons.

The engine suggests; it never decides. A label other than `related` always carries the cues that
speak for it, and a reader's verdict is kept elsewhere (`notebook`), so neither can be mistaken for
the other.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Literal

from .documents import Document, Frozen, Passage, Span
from .findings import Finding, PositionFinding
from .links import Confidence, Cue, CueKind, Label, Link, decided
from .names import names
from .settings import Settings

__all__ = [
    "Comparison",
    "Confidence",
    "Cue",
    "CueKind",
    "Engine",
    "Label",
    "Link",
    "Membership",
    "Nearest",
    "OnlyHere",
    "Origin",
    "Position",
    "Relation",
    "Silence",
    "Speaker",
    "Topic",
    "decided",
]

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


class OnlyHere(Frozen):
    """A sentence for which no match was found in any other document."""

    passage: str
    """Id of the passage that it stands in; the rest of that may well have a match."""
    sentence: Span
    nearest: Nearest | None
    """The passage with the sentence that comes nearest."""


class Speaker(Frozen):
    """A passage that does not speak in its document's own voice: it quotes or reports others."""

    passage: str
    who: tuple[Span, ...]
    """The document's words for who speaks, in the order of the text; empty for a quotation of
    which the passage does not say whose it is."""


class Engine(Frozen):
    """What made a comparison, so that it can be made again."""

    version: str
    settings: Settings


class Comparison(Frozen):
    """Everything that was found in two or more documents."""

    engine: Engine
    documents: tuple[Document, ...]
    topics: tuple[Topic, ...]
    links: tuple[Link, ...]
    """By first and second passage, in the order of the documents."""
    only_here: tuple[OnlyHere, ...]
    """In the order of documents and sentences."""
    speakers: tuple[Speaker, ...] = ()
    """In the order of the text."""
    findings: tuple[Finding, ...] = ()
    """What a judge that the reader brought says, by first and second passage; empty without one."""
    position_findings: tuple[PositionFinding, ...] = ()
    """Which positions a judge says passages take, by topic and passage; empty without one."""
    unlinked: int = 0
    """How many pairs are alike enough and not linked, because `Settings.most_links` others are more
    alike."""

    def changed(self, **fields: object) -> Comparison:
        """The same comparison with other values in some of its fields."""
        # Made anew: a copy would keep what was worked out from the values before.
        return Comparison.model_validate({**dict(self), **fields})

    def document(self, id: str) -> Document:  # noqa: A002 - the field's own name
        """The document with this id."""
        return self._documents[id]

    def called(self, id: str) -> str:  # noqa: A002
        """What the document with this id is called: short, and as no other one is."""
        return self._names[id]

    def passage(self, id: str) -> Passage:  # noqa: A002
        """The passage with this id."""
        document, _, number = id.partition(".")
        return self._documents[document].passage(int(number))

    def links_of(self, passage: str) -> tuple[Link, ...]:
        """The links that touch a passage, best first."""
        return self._links.get(passage, ())

    def links_on(self, topic: Topic) -> tuple[Link, ...]:
        """The links that speak of a topic."""
        return topic.among(self.links)

    def link(self, a: str, b: str) -> Link | None:
        """The link between two passages, whichever is named first."""
        return next((link for link in self.links_of(a) if {a, b} == {link.a, link.b}), None)

    def findings_on(self, a: str, b: str) -> tuple[Finding, ...]:
        """What a judge says of two passages, whichever is named first."""
        return tuple(each for each in self.findings if {each.a.passage, each.b.passage} == {a, b})

    def positions_on(self, *passages: str) -> tuple[PositionFinding, ...]:
        """Which positions a judge says some passages take."""
        return tuple(each for each in self.position_findings if each.claim.passage in passages)

    @cached_property
    def _documents(self) -> dict[str, Document]:
        return {document.id: document for document in self.documents}

    @cached_property
    def _names(self) -> dict[str, str]:
        ids = (document.id for document in self.documents)
        return dict(zip(ids, names(self.documents), strict=True))

    @cached_property
    def _links(self) -> dict[str, tuple[Link, ...]]:
        touching: dict[str, list[Link]] = {}
        for link in self.links:
            touching.setdefault(link.a, []).append(link)
            touching.setdefault(link.b, []).append(link)
        return {
            key: tuple(sorted(links, key=lambda link: -link.score))
            for key, links in touching.items()
        }
