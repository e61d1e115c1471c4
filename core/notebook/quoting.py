"""Quotations that hold on to a place in a document (the W3C's TextQuoteSelector)."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from ..documents import Document, Frozen, Passage

CONTEXT = 32
"""Code points kept on each side of a quotation, to tell two equal ones apart."""


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

    @property
    def end(self) -> int:
        """Offset after the quotation."""
        return self.start + len(self.exact)


def anchor(document: Document, passage: Passage) -> Anchor:
    """The anchor of a passage, with its surroundings."""
    return quote(document, passage.start, passage.end)


def quote(document: Document, start: int, end: int) -> Anchor:
    """The anchor of any stretch of a document's text."""
    return Anchor(
        document=document.sha256,
        source=document.name,
        exact=document.text[start:end],
        prefix=document.text[max(0, start - CONTEXT) : start],
        suffix=document.text[end : end + CONTEXT],
        start=start,
    )


def quoted(anchors: Iterable[Anchor]) -> frozenset[tuple[str, int]]:
    """Quotations by document and start, in no order."""
    return frozenset((anchor.document, anchor.start) for anchor in anchors)


def whole_origin(document: Document) -> str:
    """Where a document comes from, whichever folder the program was started in."""
    return document.origin if "://" in document.origin else str(Path(document.origin).resolve())
