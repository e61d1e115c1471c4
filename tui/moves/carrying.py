"""The reader's place, carried over to other documents or to another comparison of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...core.documents import Document
from ..digest.digest import Digest
from ..digest.places import ends
from .position import ReaderPosition, go_passage, links, start


def carry(
    position: ReaderPosition, old: Sequence[Document], new: Sequence[Document]
) -> ReaderPosition:
    """The same place among other documents, as far as it still exists.

    A document that was read again is known by its origin. Topic, link and search belong to what
    was compared before and are left out.
    """
    passages = list(start(new).passages)
    current = 0
    for index, document in enumerate(new):
        before = counterpart(document, old)
        if before is not None:
            passages[index] = _passage(old[before], position.passages[before], document)
            if before == position.document:
                current = index
    return replace(
        start(new),
        passages=tuple(passages),
        document=current,
        filter=position.filter,
        based=position.based,
    )


def recompared(position: ReaderPosition, topic: str | None, digest: Digest) -> ReaderPosition:
    """The same place where topics and links are others: a topic by its name, a link by its ends."""
    names = [each.topic.name if each.topic else "" for each in digest.topics]
    last = len(names) - 1
    near = min(position.topic, last) if position.topic is not None and names else None
    index = names.index(topic) if topic in names else near
    moved = go_passage(replace(position, topic=index, link=None), position.here, digest)
    if position.link is None:
        return moved
    same = (each for each in links(moved, moved.here, digest) if ends(each) == ends(position.link))
    return replace(moved, link=next(same, moved.link))


def reordered(
    order: Sequence[int], old: Sequence[Document], new: Sequence[Document]
) -> tuple[int, ...]:
    """The order of documents from left to right, by index: what is new comes last."""
    places = {index: order.index(before) for index, before in _known(old, new).items()}
    return tuple(sorted(range(len(new)), key=lambda index: places.get(index, len(old))))


def _known(old: Sequence[Document], new: Sequence[Document]) -> dict[int, int]:
    """By index of a document: the index that it had before."""
    pairs = ((index, counterpart(document, old)) for index, document in enumerate(new))
    return {index: before for index, before in pairs if before is not None}


def counterpart(document: Document, others: Sequence[Document]) -> int | None:
    """The index of the same document among others: of the same content, or the same origin."""
    for same in ("sha256", "origin"):
        wanted = getattr(document, same)
        for index, other in enumerate(others):
            if getattr(other, same) == wanted:
                return index
    return None


def _passage(before: Document, index: int, document: Document) -> int:
    """The passage with the same text that is nearest, or the one in the same place."""
    if not document.passages or not before.passages:
        return 0
    text = before.passages[index].text
    same = (number for number, each in enumerate(document.passages) if each.text == text)
    nearest = min(same, key=lambda number: abs(number - index), default=index)
    return min(nearest, len(document.passages) - 1)
