"""Where the reader is: values only, no screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ...core.comparison import Link
from ...core.documents import Document
from ..digest.digest import Digest
from ..digest.places import Place, ends
from .filtering import Filter, kept
from .search import Search


@dataclass(frozen=True)
class ReaderPosition:
    """The reader's place; indices count from 0."""

    passages: tuple[int, ...]
    """The current passage of each document."""
    document: int = 0
    """The current document."""
    topic: int | None = None
    """The current topic; None when there is none, and then every link counts."""
    link: Link | None = None
    """The current link, one of the current passage."""
    filter: Filter = "all"
    """What is lit and visited."""
    search: Search | None = None
    """What is looked for."""
    hit: int | None = None
    """The current hit, as an index of the search's hits."""
    marked: tuple[Place, ...] = ()
    """The passages that one note shall be on, in the order in which they were marked."""
    apart: tuple[Place, ...] = ()
    """Two passages that no link holds together and to which a way led all the same, last."""
    based: bool = False
    """Whether the document is the base of what is read: topics and links do not lead out of it."""

    @property
    def here(self) -> Place:
        """The current passage."""
        return self.document, self.passages[self.document]

    @property
    def together(self) -> tuple[Place, ...]:
        """The two passages that are read together: those of the link, or those of `apart`."""
        if self.link is not None:
            return ends(self.link)
        stands = all(self.passages[document] == passage for document, passage in self.apart)
        return self.apart if stands and self.here in self.apart else ()

    @property
    def light(self) -> tuple[object, ...]:
        """What decides how passages look besides the current one and its links."""
        return self.topic, self.filter, self.search, self.marked


def start(documents: Sequence[Document]) -> ReaderPosition:
    """At the beginning of the first document."""
    return ReaderPosition(passages=(0,) * len(documents))


def go_passage(position: ReaderPosition, where: Place, digest: Digest | None) -> ReaderPosition:
    """At a passage, and on its first link; a link that touches it already is kept."""
    moved = replace(position, document=where[0], passages=put(position.passages, where))
    if moved.link is not None and where in ends(moved.link):
        return moved
    there = links(position, where, digest)
    return replace(moved, link=there[0] if there else None)


def links(position: ReaderPosition, where: Place, digest: Digest | None) -> tuple[Link, ...]:
    """The links of a passage, the one to show first first.

    Those on the topic come before others, and those that the filter keeps before both: a filter
    never hides the links of a passage that has no other.
    """
    if digest is None:
        return ()
    on_topic = digest.topic(position.topic).links_at(where)
    anywhere = digest.everything.links_at(where)
    chosen = position.filter
    lit = kept(chosen, on_topic, digest) or kept(chosen, anywhere, digest) or on_topic or anywhere
    # The current link may have been reached by a way that asks neither filter nor topic.
    current = position.link
    if current is not None and current not in lit and where in ends(current):
        return (current, *lit)
    return lit


def speaking(position: ReaderPosition, digest: Digest) -> set[int]:
    """The documents that say something here: on the topic, or by the current link."""
    together = {document for document, _ in position.together}
    return together | digest.topic(position.topic).best.keys()


def at_all(position: ReaderPosition, places: Sequence[Place]) -> ReaderPosition:
    """With the documents of these passages at them."""
    for where in places:
        position = replace(position, passages=put(position.passages, where))
    return position


def put(passages: tuple[int, ...], where: Place) -> tuple[int, ...]:
    """The current passages with this one in its document."""
    document, passage = where
    return (*passages[:document], passage, *passages[document + 1 :])
