"""Where the reader stopped and jumped from, as the notebook keeps it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ...core.documents import Document
from ...core.notebook import Stop, quote
from ..digest.places import Place
from .made_by_hand import Find

SAID = 40
"""Characters of a passage that are kept of a jump."""
NamedPlace = tuple[str | None, Place]
"""A place by the name of its topic and its passage."""


def make_stop(documents: Sequence[Document], named: NamedPlace) -> Stop:
    """A place as the notebook keeps it."""
    document = documents[named[1][0]]
    start = document.passages[named[1][1]].start
    # Its beginning is enough to find it again: there may be many of these.
    return Stop(topic=named[0], passage=quote(document, start, start + SAID))


def named_places(stops: Iterable[Stop], find: Find) -> list[NamedPlace]:
    """The places of which the passages are in these documents."""
    places = ((each.topic, find(each.passage)) for each in stops if each.passage)
    return [(topic, where) for topic, where in places if where is not None]
