"""What a notebook holds of links and topics made by hand, for the documents that are open."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ...core.notebook import Anchor, Note, Notebook
from ..digest.hand_edits import APART, INSIDE, LINKED, OUTSIDE, HandEdits
from ..digest.places import Place
from ..looks.glyphs import NOTED

_LINKED, _APART = f"{LINKED} linked by you", f"{APART} taken apart by you"
_INSIDE, _OUTSIDE = f"{INSIDE} put on the topic by you", f"{OUTSIDE} taken off the topic by you"

Find = Callable[[Anchor], Place | None]
"""The passage that a quotation stands in, if a document that is open has it."""


def hand_edits(notebook: Notebook, find: Find) -> HandEdits:
    """What the reader linked, took apart and moved, as far as it is in these documents."""
    links: dict[bool, set[frozenset[Place]]] = {True: set(), False: set()}
    members: dict[bool, set[tuple[str, Place]]] = {True: set(), False: set()}
    for edit in notebook.links:
        a, b = find(edit.a), find(edit.b)
        if a is not None and b is not None and a[0] != b[0]:
            links[edit.linked].add(frozenset((a, b)))
    for edit in notebook.members:
        where = find(edit.passage)
        if where is not None:
            members[edit.belongs].add((edit.topic, where))
    return HandEdits(
        frozenset(links[True]),
        frozenset(links[False]),
        frozenset(members[True]),
        frozenset(members[False]),
    )


def told(notebook: Notebook) -> Iterator[Note]:
    """All that was done by hand, told as notes."""
    for edit in notebook.links:
        yield Note(anchors=(edit.a, edit.b), text=_LINKED if edit.linked else _APART)
    for edit in notebook.members:
        does = _INSIDE if edit.belongs else _OUTSIDE
        yield Note(topic=edit.topic, anchors=(edit.passage,), text=does)
    for row in notebook.rows:
        yield Note(anchors=row.quotes, text=f"{NOTED} {row.does} by you")
