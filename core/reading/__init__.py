"""Sources -> documents: one module for each family of formats.

A source is a file, a folder, a pattern with `*`, standard input (`-`) or an address. `opening`
turns it into bytes, `formats` finds the reader, and the reader finds text, blocks and facts; what
the reader leaves open (a heading? whose title?) is guessed from the words.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from os import PathLike
from typing import TypeVar

from ..documents import Document
from ..errors import CallError, PerspectivesError
from . import opening
from .beginning import beginning
from .building import build, edited, extract, read_material
from .choosing import MOST
from .formats import FORMATS, SUFFIXES
from .pasted import keep_input, read_text
from .watching import changed

__all__ = [
    "FORMATS",
    "MOST",
    "SUFFIXES",
    "changed",
    "check_enough",
    "edited",
    "keep_input",
    "read",
    "read_all",
    "read_material",
    "read_more",
    "read_text",
]

_T = TypeVar("_T")
Failed = Callable[[PerspectivesError], None]
"""Told of a source that cannot be read, so that the others can be opened without it."""
Shown = Callable[[Document], object]
"""Told of text that can be shown already."""


def read(
    path: str | PathLike[str],
    *,
    id: str = "1",  # noqa: A002
    offline: bool = False,
    notice: opening.Notice = lambda _said: None,
) -> Document:
    """Read one document.

    Args:
        path: A file, an address or `-` for standard input; `table.csv#3` is its third row.
        id: The document's id in a comparison, counted from 1.
        offline: Whether an address is only looked for among the pages that were kept.
        notice: Told in a sentence what a user should know, such as a redirect.

    Raises:
        CallError: The source holds several documents, or what was chosen of it is not there.
        DocumentError: The source cannot be opened, is empty or is no text.
    """
    material = opening.open_source(os.fspath(path), offline=offline, notice=notice)
    found = extract(material)
    if len(found) > 1:
        raise CallError(
            f"{material.origin}: it holds {len(found)} documents; choose one, such as "
            f"{material.origin}#1."
        )
    return build(material, found[0], id)


def read_all(
    paths: Iterable[str | PathLike[str]],
    *,
    offline: bool = False,
    notice: opening.Notice = lambda _said: None,
    on_error: Failed | None = None,
    on_text: Shown | None = None,
) -> tuple[Document, ...]:
    """Read the documents of a comparison.

    Args:
        paths: As for `read`; a folder or a pattern with `*` stands for the files in it, and a
            table, JSON or a feed for all its documents.
        offline: As for `read`.
        notice: As for `read`.
        on_error: Told of each source that cannot be read; without it the first one ends all.
        on_text: Told of each document when it is read, and before that of the beginning of each
            that takes long to read.

    Raises:
        CallError: There are fewer than two documents or more than `MOST`.
        DocumentError: One of them cannot be read, and nobody wants to be told.
    """
    paths = list(paths)
    documents = read_more(paths, offline=offline, notice=notice, on_error=on_error, on_text=on_text)
    check_enough(documents, paths)
    return documents


def check_enough(documents: Sequence[Document], paths: Sequence[str | PathLike[str]] = ()) -> None:
    """See that there is something to compare.

    Args:
        documents: What was read.
        paths: What was named, for the message.

    Raises:
        CallError: There are fewer than two documents.
    """
    if len(documents) < 2:
        only = documents[0].origin if documents else (*paths, "nothing")[0]
        raise CallError(f"A comparison needs two documents or more, not just {only}; name another.")


def read_more(
    paths: Iterable[str | PathLike[str]],
    *,
    present: int = 0,
    offline: bool = False,
    notice: opening.Notice = lambda _said: None,
    on_error: Failed | None = None,
    on_text: Shown | None = None,
) -> tuple[Document, ...]:
    """Read documents to be compared with others that are open already.

    Args:
        paths: As for `read_all`; their documents are numbered on from those that are present.
        present: How many documents are open already.
        offline: As for `read`.
        notice: As for `read`.
        on_error: As for `read_all`.
        on_text: As for `read_all`.

    Raises:
        CallError: With those that are present there are more than `MOST`.
        DocumentError: One of them cannot be read, and nobody wants to be told.
    """
    attempt = _Attempt(on_error)
    named = [
        name
        for path in paths
        for name in attempt(lambda path=path: opening.expand(os.fspath(path), SUFFIXES))
    ]
    _check_most(present + len(named))
    if on_text is not None:
        begun = (beginning(name, number) for number, name in enumerate(named, present + 1))
        for document in filter(None, begun):
            on_text(document)
    documents: list[Document] = []
    for name in named:
        open_source = partial(opening.open_source, name, offline=offline, notice=notice)
        first = present + len(documents) + 1
        found = attempt(lambda opened=open_source, n=first: read_material(opened(), n))
        documents += found
        if on_text is not None:
            for document in found:
                on_text(document)
    _check_most(present + len(documents))
    _notice_copies(documents, notice)
    return tuple(documents)


def _notice_copies(documents: Iterable[Document], notice: opening.Notice) -> None:
    seen: dict[str, Document] = {}
    for document in documents:
        first = seen.setdefault(document.text, document)
        if first is not document:
            notice(f"{document.origin}: this is the same text as {first.origin}.")


def _check_most(count: int) -> None:
    if count > MOST:
        raise CallError(f"{count} documents are more than {MOST}; name fewer.")


class _Attempt:
    """Does work for several sources, one of which may fail without the others."""

    def __init__(self, on_error: Failed | None) -> None:
        self._on_error = on_error

    def __call__(self, work: Callable[[], list[_T]]) -> list[_T]:
        try:
            return work()
        except PerspectivesError as error:
            if self._on_error is None:
                raise
            self._on_error(error)
            return []
