"""Where a passage stands, as the screen counts: from 0, and in numbers."""

from __future__ import annotations

from functools import lru_cache

from ...core.comparison import Link

Place = tuple[int, int]
"""A passage by the index of its document and its own index in it, both from 0."""
Ends = frozenset[Place]
"""Two linked passages, whichever comes first; `ends` gives them in order."""


@lru_cache(maxsize=65_536)
def place(passage: str) -> Place:
    """Where the passage with this id stands. A link is asked for its ends again and again."""
    document, _, number = passage.partition(".")
    return int(document) - 1, int(number) - 1


def passage_id(where: Place) -> str:
    """The id of the passage that stands there."""
    return f"{where[0] + 1}.{where[1] + 1}"


def ends(link: Link) -> tuple[Place, Place]:
    """The two passages of a link."""
    return place(link.a), place(link.b)
