"""A document in parts that have room in a question."""

from __future__ import annotations

from ..documents import Document
from ..text.body_text import bodies
from .prompts import tokens


def sections(
    document: Document, room: int, members: frozenset[str] | None = None
) -> list[tuple[str, ...]]:
    """The body passages of a document in runs that have room in a question.

    Args:
        document: The document.
        room: Tokens that a run may have; a passage that is longer stands alone.
        members: Only these passages; None for all.
    """
    runs: list[list[str]] = []
    room_left = 0
    for passage in bodies(document):
        if members is not None and passage.id not in members:
            continue
        size = tokens(passage.text) + 3 * (1 + passage.text.count(". "))
        if not runs or size > room_left:
            runs.append([])
            room_left = room
        runs[-1].append(passage.id)
        room_left -= size
    return [tuple(run) for run in runs]
