"""A notebook with its quotations where they stand by now."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from ..documents import Document, Frozen
from .book import Notebook
from .note import Correction, HandRow, ReadingPlace
from .quoting import Anchor

_Model = TypeVar("_Model", bound=Frozen)
_Move = Callable[[Anchor], Anchor]
"""Where a quotation stands now."""


def with_anchors(
    notebook: Notebook, moved: Mapping[Anchor, Anchor | None], homes: Mapping[str, Document]
) -> Notebook:
    """A notebook with other anchors.

    Args:
        notebook: As it was.
        moved: The anchors that are others now; one without a new one stays as it was.
        homes: The documents as they are now, by the hashes that they had.
    """

    def move(old: Anchor) -> Anchor:
        return moved.get(old) or old

    return _changed(
        notebook,
        notes=tuple(
            _changed(each, anchors=tuple(map(move, each.anchors))) for each in notebook.notes
        ),
        links=tuple(_changed(each, a=move(each.a), b=move(each.b)) for each in notebook.links),
        members=tuple(_changed(each, passage=move(each.passage)) for each in notebook.members),
        rows=tuple(_row(each, move) for each in notebook.rows),
        corrections=tuple(_correction(each, homes) for each in notebook.corrections),
        place=_place(notebook.place, move),
    )


def named_quotes(notebook: Notebook) -> dict[Anchor, Anchor]:
    """Each quotation as one that names its document as it is called beside the others."""
    called = {known.sha256: known.title for known in notebook.documents}
    return {
        each: each.model_copy(update={"source": called.get(each.document, each.source)})
        for each in notebook.anchors()
    }


def _row(row: HandRow, move: _Move) -> HandRow:
    parts = (_changed(part, quotes=tuple(map(move, part.quotes))) for part in row.parts)
    return _changed(row, parts=tuple(parts))


def _correction(correction: Correction, homes: Mapping[str, Document]) -> Correction:
    home = homes.get(correction.document)
    return _changed(correction, document=home.sha256) if home is not None else correction


def _place(reading_place: ReadingPlace | None, move: _Move) -> ReadingPlace | None:
    if reading_place is None or reading_place.passage is None:
        return reading_place
    return _changed(reading_place, passage=move(reading_place.passage))


def _changed(model: _Model, **values: object) -> _Model:
    return model.model_copy(update=values)
