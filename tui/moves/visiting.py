"""Moves of the filter, the search, the grid and the notes: values only, no screen."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from ..digest.digest import Digest
from ..digest.places import Place, ends
from .filtering import Filter
from .position import ReaderPosition, at_all, go_passage, speaking
from .search import Search
from .stepping import go_link, go_topic


def open_cell(
    position: ReaderPosition, topic: int | None, document: int, digest: Digest
) -> ReaderPosition:
    """In a document on a topic, or (None) on all links of any topic."""
    there = replace(position, document=document, topic=topic, link=None)
    if topic is None:
        return go_passage(there, there.here, digest)
    return go_topic(there, topic, digest)


def next_alone(position: ReaderPosition, step: int, digest: Digest) -> ReaderPosition:
    """On the next passage that stands alone (1) or the one before (-1), in any document."""
    alone = sorted(digest.only_here)
    if not alone:
        return position
    here = position.here
    index = bisect_right(alone, here) if step > 0 else bisect_left(alone, here) - 1
    return go_passage(position, alone[index % len(alone)], digest)


def next_judged(position: ReaderPosition, step: int, digest: Digest) -> ReaderPosition:
    """On the next pair that a judge speaks of (1) or the one before (-1), linked or not."""
    pairs = sorted(tuple(sorted(pair)) for pair in digest.by_judge)
    if not pairs:
        return position
    together = tuple(sorted(position.together))
    now = together if together in pairs else (position.here, position.here)
    index = bisect_right(pairs, now) if step > 0 else bisect_left(pairs, now) - 1
    return go_places(position, position.topic, pairs[index % len(pairs)], digest)


def apply(position: ReaderPosition, chosen: Filter, digest: Digest | None) -> ReaderPosition:
    """At the same passage through another filter, on a link that it keeps if there is one."""
    return go_passage(replace(position, filter=chosen, link=None), position.here, digest)


def searching(position: ReaderPosition, search: Search | None) -> ReaderPosition:
    """At the same place, on none of the hits yet."""
    return replace(position, search=search, hit=None)


def next_hit(position: ReaderPosition, step: int, digest: Digest | None) -> ReaderPosition:
    """On the next hit (1) or the one before (-1), round and round through all documents."""
    hits = position.search.hits if position.search is not None else ()
    if not hits:
        return position
    if position.hit is not None:
        number = position.hit + step
    else:
        places = [hit.where for hit in hits]
        number = bisect_left(places, position.here) - (step < 0)
    number %= len(hits)
    return go_passage(replace(position, hit=number), hits[number].where, digest)


def go_places(
    position: ReaderPosition, topic: int | None, places: Sequence[Place], digest: Digest
) -> ReaderPosition:
    """At passages that belong together, on their link if they have one, else on none."""
    link = digest.everything.link(*places) if len(places) == 2 else None
    if link is not None:
        return go_link(position, topic, link, digest)
    moved = go_passage(at_all(replace(position, topic=topic, link=None), places), places[0], digest)
    return replace(moved, link=None, apart=tuple(places)) if len(places) == 2 else moved


def resume(
    position: ReaderPosition, topic: str | None, where: Place, digest: Digest
) -> ReaderPosition | None:
    """Where the reader was: at a passage, on its topic; None where that is no place of now.

    A topic that is gone is replaced by the first to which the passage belongs; without a topic the
    passage has to be linked, or there are no topics at all.
    """
    names = [each.topic.name if each.topic else "" for each in digest.topics]
    homes = [index for index, each in enumerate(digest.topics) if where in each.members]
    if topic in names:
        position = go_topic(position, names.index(topic), digest)
    elif topic is not None and homes:
        position = go_topic(position, homes[0], digest)
    elif digest.topics and (topic is not None or not digest.everything.links_at(where)):
        return None
    else:
        position = replace(position, topic=None)
    moved = go_passage(replace(position, link=None), where, digest)
    # The pair stands together, as on every way to a link.
    return at_all(moved, ends(moved.link)) if moved.link is not None else moved


def on_one_row(position: ReaderPosition, digest: Digest) -> set[int]:
    """The documents that stand on one row: those that speak, and those that come near."""
    nearest = digest.topic(position.topic).nearest
    near = {each for each, passage in nearest.items() if position.passages[each] == passage}
    return speaking(position, digest) | near
