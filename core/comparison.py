"""What a comparison found: links, topics, relations and silences, each with its reasons.

The engine suggests; it never decides. A label other than `related` always carries the cues that
speak for it, and a reader's verdict is kept elsewhere (`notebook`), so neither can be mistaken for
the other.
"""

from __future__ import annotations

from functools import cached_property

from .documents import Document, Frozen, Passage, Span
from .findings import Finding, PositionFinding
from .links import Confidence, Cue, CueKind, Label, Link, decided
from .names import names
from .settings import Settings
from .topic import Membership, Nearest, Origin, Position, Relation, Silence, Topic

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
