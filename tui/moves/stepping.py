"""Where moves by topic, passage, link and document lead: values only, no screen."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from ...core.comparison import Link
from ...core.documents import Document
from ..digest.digest import Digest
from ..digest.link_kinds import LinkKind
from ..digest.places import ends
from .filtering import kind_of, visits
from .position import ReaderPosition, go_passage, put


def go_topic(position: ReaderPosition, topic: int, digest: Digest) -> ReaderPosition:
    """On a topic: each document at its best passage, or the best one that the filter keeps.

    A document that speaks is current, but for a base view, which stays on its own. A silent
    document is at the passage that comes nearest.

    A document linked to the current passage is at that link, so that the pair stands together.
    """
    chosen = kind_of(position.filter)
    best = digest.topics[topic].best
    if chosen is not None:
        best = {**best, **digest.topics[topic].best_of(chosen)}
    best_passages = {**digest.topics[topic].nearest, **best}
    passages = tuple(
        best_passages.get(index, passage) for index, passage in enumerate(position.passages)
    )
    stays = position.based or position.document in best or not best
    document = position.document if stays else min(best)
    moved = replace(position, passages=passages, document=document, topic=topic, link=None)
    for link in reversed(digest.topics[topic].links_at(moved.here)):
        for end in ends(link):
            moved = replace(moved, passages=put(moved.passages, end))
    return go_passage(moved, moved.here, digest)


def next_topic(position: ReaderPosition, step: int, digest: Digest) -> ReaderPosition:
    """On the topic `step` further, from the last on to the first."""
    if not digest.topics:
        return position
    current = position.topic if position.topic is not None else (-1 if step > 0 else 0)
    return go_topic(position, (current + step) % len(digest.topics), digest)


def next_passage(
    position: ReaderPosition, step: int, documents: Sequence[Document], digest: Digest | None
) -> ReaderPosition:
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
    return go_passage(position, (document, reached), digest)


def end(
    position: ReaderPosition, step: int, documents: Sequence[Document], digest: Digest | None
) -> ReaderPosition:
    """At the first (-1) or last (1) passage of this document."""
    last = len(documents[position.document].passages) - 1
    return go_passage(position, (position.document, last if step > 0 else 0), digest)


def go_document(position: ReaderPosition, document: int, digest: Digest | None) -> ReaderPosition:
    """In another document, at the passage where it was left."""
    if not 0 <= document < len(position.passages):
        return position
    return go_passage(position, (document, position.passages[document]), digest)


def next_link(
    position: ReaderPosition, kind: LinkKind, step: int, digest: Digest
) -> ReaderPosition:
    """On the next link of a kind (step 1) or the one before (-1), round and round.

    The links of the topic come first, then those of the topics after it.
    """
    reached = [each for each in digest.links_in_order(kind) if _reaches(position, each[1])]
    if not reached:
        return position
    topics = len(digest.topics)
    topic = topics if position.topic is None else position.topic
    now = (topic, ends(position.link)) if position.link is not None else None
    at = [number for number, (on, link) in enumerate(reached) if (on, ends(link)) == now]
    if at:
        index = at[0] + step
    else:
        first = bisect_left([(on, ends(link)[0]) for on, link in reached], (topic, position.here))
        index = first if step > 0 else first - 1
    topic, link = reached[index % len(reached)]
    return go_link(position, None if topic == topics else topic, link, digest)


def go_link(
    position: ReaderPosition, topic: int | None, link: Link, digest: Digest
) -> ReaderPosition:
    """On a link, both its passages current, in the current document if it is part of it."""
    moved = position
    if topic != position.topic:
        moved = go_topic(position, topic, digest) if topic is not None else position
    a, b = ends(link)
    return replace(
        moved,
        topic=topic,
        document=b[0] if position.document == b[0] else a[0],
        passages=put(put(moved.passages, a), b),
        link=link,
    )


def _reaches(position: ReaderPosition, link: Link) -> bool:
    return not position.based or position.document in {document for document, _ in ends(link)}
