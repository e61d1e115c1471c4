"""Quotations that hold on to a place in a document (the W3C's TextQuoteSelector)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from ..documents import Document, Frozen, Passage

CONTEXT = 32
"""Code points kept on each side of a quotation ..."""
MOST_CONTEXT = 1_000
"""... and at most where the same words stand in other places, to tell each of them apart."""
_MOST_PLACES = 100
"""Other places that a quotation is told apart from."""


class Anchor(Frozen):
    """A quotation in one document."""

    document: str
    """The document's sha256."""
    source: str
    """The document's title or origin, for people."""
    exact: str
    prefix: str
    suffix: str
    start: int
    """Offset of the quotation in the text as read, in code points."""
    several: bool = False
    """Whether the same words stand in other places of the document as well."""

    @property
    def end(self) -> int:
        """Offset after the quotation."""
        return self.start + len(self.exact)


def anchor(document: Document, passage: Passage) -> Anchor:
    """The anchor of a passage, with its surroundings."""
    return quote(document, passage.start, passage.end)


def quote(document: Document, start: int, end: int) -> Anchor:
    """The anchor of any stretch of a document's text."""
    text = document.text
    exact = text[start:end]
    others = [at for at in islice(places(exact, text), _MOST_PLACES) if at != start]
    before, behind = _before(text, start), _behind(text, end)
    ahead = _alike(before, {_before(text, at) for at in others})
    after = _alike(behind, {_behind(text, at + len(exact)) for at in others})
    return Anchor(
        document=document.sha256,
        source=document.name,
        exact=exact,
        prefix=before[: max(CONTEXT, ahead + 1)][::-1],
        suffix=behind[: max(CONTEXT, after + 1)],
        start=start,
        several=bool(others),
    )


def places(exact: str, text: str) -> Iterator[int]:
    """Where words stand in a text, as offsets in order."""
    at = text.find(exact) if exact else -1
    while at >= 0:
        yield at
        at = text.find(exact, at + 1)


def _before(text: str, at: int) -> str:
    """What stands before a place, backwards."""
    return text[max(0, at - MOST_CONTEXT) : at][::-1]


def _behind(text: str, at: int) -> str:
    return text[at : at + MOST_CONTEXT]


def _alike(one: str, others: set[str]) -> int:
    """Characters with which a text begins like one of others, at most."""
    lengths = range(1, len(one) + 1)
    return bisect_left(
        lengths, True, key=lambda n: not any(each.startswith(one[:n]) for each in others)
    )


def quoted(anchors: Iterable[Anchor]) -> frozenset[tuple[str, int]]:
    """Quotations by document and start, in no order."""
    return frozenset((anchor.document, anchor.start) for anchor in anchors)


def whole_origin(document: Document) -> str:
    """Where a document comes from, whichever folder the program was started in."""
    return document.origin if "://" in document.origin else str(Path(document.origin).resolve())
