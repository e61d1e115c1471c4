"""What the reader sees: where they are, and how the documents stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ...core.documents import Document
from ..digest.places import Place
from ..moves.carrying import carry, reordered
from ..moves.position import ReaderPosition, start


@dataclass(frozen=True)
class State:
    """One moment of reading; everything on the screen is drawn from it and the comparison."""

    position: ReaderPosition
    """Where the reader is, with what is searched, marked and lit."""
    order: tuple[int, ...]
    """The documents from left to right, by index."""
    zoomed: bool = False
    """Whether one document has all the room."""
    synced: bool = True
    """Whether the other panes follow the current passage."""
    legend: bool = False
    """Whether the reader wants the legend."""
    scrolled: tuple[Place | None, tuple[int, ...]] = (None, ())
    """A passage, and the panes that the reader scrolled to while it is the current one."""
    next_topic: str | None = None
    """The topic to be on when the comparison is made again."""
    topic_before: str | None = None
    """The topic on which the reader was before the documents changed."""

    def at(self, position: ReaderPosition) -> State:
        """The same from another place."""
        return replace(self, position=position)


def beginning(documents: Sequence[Document]) -> State:
    """At the beginning of the first document, all as they are numbered."""
    return State(start(documents), tuple(range(len(documents))))


def carried(
    state: State, topic: str | None, old: Sequence[Document], new: Sequence[Document]
) -> State:
    """The same among other documents, as far as it is still there.

    Args:
        state: What was seen.
        topic: The topic then.
        old: The documents then.
        new: The documents now.
    """
    return State(
        carry(state.position, old, new),
        reordered(state.order, old, new),
        zoomed=state.zoomed,
        synced=state.synced,
        topic_before=topic,
    )
