"""Where the reader is, and where each move leads: values only, no screen."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice

from ...core.comparison import Label, Link
from ...core.documents import Document
from ..digest import Digest, Place, place
from .filtering import Filter, kept, label_of, visits
from .search import Search


@dataclass(frozen=True)
class Position:
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
    based: bool = False
    """Whether the document is the base of what is read: topics and links do not lead out of it."""

    @property
    def here(self) -> Place:
        """The current passage."""
        return self.document, self.passages[self.document]

    @property
    def light(self) -> tuple[object, ...]:
        """What decides how passages look besides the current one and its links."""
        return self.topic, self.filter, self.search, self.marked


def start(documents: Sequence[Document]) -> Position:
    """At the beginning of the first document."""
    return Position(passages=(0,) * len(documents))


def choose(position: Position, where: Place, digest: Digest | None) -> Position:
    """At a passage, and on its first link; a link that touches it already is kept."""
    moved = replace(position, document=where[0], passages=_put(position.passages, where))
    if moved.link is not None and where in ends(moved.link):
        return moved
    found = links(position, where, digest)
    return replace(moved, link=found[0] if found else None)


def links(position: Position, where: Place, digest: Digest | None) -> tuple[Link, ...]:
    """The links of a passage, the one to show first first.

    Those on the topic come before others, and those that the filter keeps before both: a filter
    never hides the links of a passage that has no other.
    """
    if digest is None:
        return ()
    on_topic = digest.topic(position.topic).links_at(where)
    anywhere = digest.everything.links_at(where)
    chosen = position.filter
    found = kept(chosen, on_topic) or kept(chosen, anywhere) or on_topic or anywhere
    # The current link may have been reached by a way that asks neither filter nor topic.
    current = position.link
    if current is not None and current not in found and where in ends(current):
        return (current, *found)
    return found


def choose_topic(position: Position, topic: int, digest: Digest) -> Position:
    """On a topic: each document at its best passage; a document that speaks is current.

    A silent document is at the passage that comes nearest.

    A document linked to the current passage is at that link, so that the pair stands together.
    """
    chosen = label_of(position.filter)
    best = digest.topics[topic].best
    if chosen is not None:
        best = {**best, **digest.topics[topic].first(chosen)}
    shown = {**digest.topics[topic].nearest, **best}
    passages = tuple(shown.get(index, passage) for index, passage in enumerate(position.passages))
    stays = position.based or position.document in best or not best
    document = position.document if stays else min(best)
    moved = replace(position, passages=passages, document=document, topic=topic, link=None)
    for link in reversed(digest.topics[topic].links_at(moved.here)):
        for end in ends(link):
            moved = replace(moved, passages=_put(moved.passages, end))
    return choose(moved, moved.here, digest)


def next_topic(position: Position, step: int, digest: Digest) -> Position:
    """On the topic `step` further, from the last on to the first."""
    if not digest.topics:
        return position
    current = position.topic if position.topic is not None else (-1 if step > 0 else 0)
    return choose_topic(position, (current + step) % len(digest.topics), digest)


def next_passage(
    position: Position, step: int, documents: Sequence[Document], digest: Digest | None
) -> Position:
    """At the passage `step` further in this document that is no boilerplate and passes the filter.

    Where there are not so many, the last of them; where there is none, it stays.
    """
    document, passage = position.here
    passages = documents[document].passages
    following = range(passage + 1, len(passages)) if step > 0 else range(passage - 1, -1, -1)
    met = (
        index
        for index in following
        if passages[index].role != "boilerplate"
        and (digest is None or visits(position.filter, (document, index), digest))
    )
    *_, reached = passage, *islice(met, abs(step))
    return choose(position, (document, reached), digest)


def end(
    position: Position, step: int, documents: Sequence[Document], digest: Digest | None
) -> Position:
    """At the first (-1) or last (1) passage of this document."""
    last = len(documents[position.document].passages) - 1
    return choose(position, (position.document, last if step > 0 else 0), digest)


def go_document(position: Position, document: int, digest: Digest | None) -> Position:
    """In another document, at the passage where it was left."""
    if not 0 <= document < len(position.passages):
        return position
    return choose(position, (document, position.passages[document]), digest)


def next_step(position: Position, label: Label, step: int, digest: Digest) -> Position:
    """On the next link with a label (step 1) or the one before (-1), round and round.

    The links of the topic come first, then those of the topics after it.
    """
    steps = [step for step in digest.steps(label) if _reaches(position, step[1])]
    if not steps:
        return position
    topics = len(digest.topics)
    keys = [(topic, *ends(link)) for topic, link in steps]
    topic = topics if position.topic is None else position.topic
    if position.link is not None and position.link.label == label:
        here = (topic, *ends(position.link))
    else:
        here = (topic, position.here, (-1, -1))
    found = bisect_right(keys, here) if step > 0 else bisect_left(keys, here) - 1
    topic, link = steps[found % len(steps)]
    return go_link(position, None if topic == topics else topic, link, digest)


def go_link(position: Position, topic: int | None, link: Link, digest: Digest) -> Position:
    """On a link, both its passages current, in the current document if it is part of it."""
    moved = position
    if topic != position.topic:
        moved = choose_topic(position, topic, digest) if topic is not None else position
    a, b = ends(link)
    return replace(
        moved,
        topic=topic,
        document=b[0] if position.document == b[0] else a[0],
        passages=_put(_put(moved.passages, a), b),
        link=link,
    )


def carry(position: Position, topic: str | None, digest: Digest) -> Position:
    """The same place where topics and links are others: a topic by its name, a link by its ends."""
    names = [each.topic.name if each.topic else "" for each in digest.topics]
    last = len(names) - 1
    near = min(position.topic, last) if position.topic is not None and names else None
    index = names.index(topic) if topic in names else near
    moved = choose(replace(position, topic=index, link=None), position.here, digest)
    if position.link is None:
        return moved
    same = (each for each in links(moved, moved.here, digest) if ends(each) == ends(position.link))
    return replace(moved, link=next(same, moved.link))


def speaking(position: Position, digest: Digest) -> set[int]:
    """The documents that say something here: on the topic, or by the current link."""
    linked = {document for document, _ in ends(position.link)} if position.link else set[int]()
    return linked | digest.topic(position.topic).best.keys()


def ends(link: Link) -> tuple[Place, Place]:
    """The two passages of a link."""
    return place(link.a), place(link.b)


def at_all(position: Position, places: Sequence[Place]) -> Position:
    """With the documents of these passages at them."""
    for where in places:
        position = replace(position, passages=_put(position.passages, where))
    return position


def _reaches(position: Position, link: Link) -> bool:
    return not position.based or position.document in {document for document, _ in ends(link)}


def _put(passages: tuple[int, ...], where: Place) -> tuple[int, ...]:
    document, passage = where
    return (*passages[:document], passage, *passages[document + 1 :])
