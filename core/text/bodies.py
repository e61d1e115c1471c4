"""Which passages take part in a comparison."""

from __future__ import annotations

from collections.abc import Iterable

from ..documents import Document, Passage


def bodies(document: Document) -> tuple[Passage, ...]:
    """The passages that take part in a comparison: neither headings nor boilerplate."""
    return tuple(passage for passage in document.passages if passage.role == "body")


def all_bodies(documents: Iterable[Document]) -> tuple[Passage, ...]:
    """The passages of all documents that take part, in the order of documents and texts."""
    return tuple(passage for document in documents for passage in bodies(document))
