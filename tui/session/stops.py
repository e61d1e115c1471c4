"""Where the reader stopped and jumped from, as the notebook keeps it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ...core.documents import Document
from ...core.notebook import Stop, quote
from ..digest.places import Place
from .made_by_hand import Find

SAID = 40
"""Characters of a passage that are kept of a jump."""
Stand = tuple[str | None, Place]
"""A place by the name of its topic and its passage."""


def stop(documents: Sequence[Document], stand: Stand) -> Stop:
    """A place as the notebook keeps it."""
    document = documents[stand[1][0]]
    start = document.passages[stand[1][1]].start
    # Its beginning is enough to find it again: there may be many of these.
    return Stop(topic=stand[0], passage=quote(document, start, start + SAID))


def stands(stops: Iterable[Stop], find: Find) -> list[Stand]:
    """The places of which the passages are in these documents."""
    places = ((each.topic, find(each.passage)) for each in stops if each.passage)
    return [(topic, where) for topic, where in places if where is not None]
