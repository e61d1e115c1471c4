"""A comparison before its links are labelled: what is known of it by then."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import version

from .alignment.similarity import AlikePair
from .comparison import Comparison, Engine, Link, OnlyHere, Speaker, Topic
from .documents import Document
from .labels.linking import alike_enough
from .labels.relations import relate
from .links import UnlabelledLink
from .settings import Settings


@dataclass(frozen=True, kw_only=True)
class WithoutLinks:
    """All of a comparison that is known before its links are labelled."""

    settings: Settings
    documents: tuple[Document, ...]
    topics: tuple[Topic, ...]
    unlinked: int
    """How many pairs are alike enough and more than are linked."""
    speakers: tuple[Speaker, ...] = ()
    only_here: tuple[OnlyHere, ...] = ()

    def linked(self, links: tuple[Link, ...]) -> Comparison:
        """The comparison with its links, and what they make of the topics."""
        return Comparison(
            engine=Engine(version=version("perspectives"), settings=self.settings),
            documents=self.documents,
            topics=relate(self.topics, links),
            links=links,
            only_here=self.only_here,
            speakers=self.speakers,
            unlinked=self.unlinked,
        )


def unlabelled(pairs: Sequence[AlikePair], settings: Settings) -> tuple[UnlabelledLink, ...]:
    """The links by likeness alone, before anything is said of them."""
    alike = alike_enough(pairs, settings)[: settings.most_links]
    ordered = sorted(
        alike, key=lambda p: (int(p.a.document), p.a.number, int(p.b.document), p.b.number)
    )
    return tuple(
        UnlabelledLink(a=a.id, b=b.id, score=score, label="related", confidence="possible", cues=())
        for a, b, score in ordered
    )
