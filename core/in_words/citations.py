"""Passages, documents and spans as a reader cites them: "2 Gazette ¶7, page 3"."""

from __future__ import annotations

from collections.abc import Iterator

from ..comparison import Comparison, Cue
from ..documents import Passage, Span
from ..text.visible import one_line


def citation(passage: str) -> str:
    """A passage as a reader cites it: "2 ¶7"."""
    document, _, number = passage.partition(".")
    return f"{document} ¶{number}"


def where(passage: Passage) -> str:
    """A passage with the place that its source gives it: "¶7, page 3"."""
    locator = f", {one_line(passage.locator)}" if passage.locator else ""
    return f"¶{passage.number}{locator}"


def cited(passage: Passage) -> str:
    """A passage with its document and the place that its source gives it: "2 ¶7, page 3"."""
    return f"{passage.document} {where(passage)}"


def named(document: str, comparison: Comparison) -> str:
    """A document by its number and name: "2 Gazette"."""
    return f"{document} {comparison.called(document)}"


def named_citation(passage: str, comparison: Comparison) -> str:
    """A passage with the name of its document: "2 Gazette ¶7"."""
    document, _, number = passage.partition(".")
    return f"{named(document, comparison)} ¶{number}"


def sides(
    cue: Cue, documents: tuple[str, str], comparison: Comparison
) -> Iterator[tuple[str, Span]]:
    """Where each of the two spans of a cue stands, as a reader cites it, with the span."""
    for document, span in zip(documents, (cue.a, cue.b), strict=True):
        passage = comparison.document(document).passage_at(span.start)
        yield (cited(passage) if passage else document), span
