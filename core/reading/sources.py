"""Sources as a user names them -> the documents of a comparison."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from os import PathLike
from typing import TypeVar

from ..documents import Document
from ..errors import CallError, PerspectivesError
from ..file_names import file_names
from ..limits import DOCUMENTS
from . import opening
from .beginning import beginning
from .building import build, extract, read_material
from .formats import SUFFIXES

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
    texts = extract(material)
    if len(texts) > 1:
        raise CallError(
            f"{material.origin}: it holds {len(texts)} documents; choose one, such as "
            f"{material.origin}#1."
        )
    return build(material, texts[0], id)


def read_all(
    paths: Iterable[str | PathLike[str]],
    *,
    offline: bool = False,
    notice: opening.Notice = lambda _said: None,
    on_error: Failed | None = None,
    on_text: Shown | None = None,
) -> tuple[Document, ...]:
    """Read the documents of a comparison: as `read_more`, where none are open already.

    Raises:
        CallError: There are fewer than two documents or more than `limits.DOCUMENTS`.
        DocumentError: One of them cannot be read, and nobody wants to be told.
    """
    paths = list(paths)
    documents = read_more(paths, offline=offline, notice=notice, on_error=on_error, on_text=on_text)
    check_enough(documents, paths)
    return documents


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
        paths: As for `read`; a folder, a pattern with `*`, a table, JSON or a feed stands for all
            in it. They are numbered on from those present; what cannot be read leaves a number out.
        present: How many documents are open already.
        offline: As for `read`.
        notice: As for `read`.
        on_error: Told of each source that cannot be read; without it the first one ends all.
        on_text: Told of each document when it is read, and before that how a long one begins.

    Raises:
        CallError: With those that are present there are more than `limits.DOCUMENTS`.
        DocumentError: One of them cannot be read, and nobody wants to be told.
    """
    attempt = _Attempt(on_error)
    named = _named(paths, attempt, present)
    _show_beginnings(named, present + 1, on_text)
    documents = [*_shown(_read_each(named, present + 1, attempt, offline, notice), on_text)]
    _check_most(present + len(documents))
    return _with_copies_noticed(documents, notice)


def _read_each(
    named: Iterable[str], first: int, attempt: _Attempt, offline: bool, notice: opening.Notice
) -> Iterator[Document]:
    """The documents in sources, numbered from the first; one that cannot be read has a number."""
    number = first
    for name in named:
        documents = attempt(partial(_read, name, number, offline, notice)) if name else []
        number += len(documents) or 1
        yield from documents


def _named(paths: Iterable[str | PathLike[str]], attempt: _Attempt, present: int) -> list[str]:
    """The sources that words stand for; "" for a word that stands for none, so that it counts."""
    expanded = (attempt(partial(opening.expand, os.fspath(path), SUFFIXES)) for path in paths)
    named = [name for names in expanded for name in names or [""]]
    _check_most(present + len(named))
    return named


def _shown(documents: Iterable[Document], on_text: Shown | None) -> Iterator[Document]:
    """Documents, each told of as soon as it is read."""
    for document in documents:
        if on_text:
            on_text(document)
        yield document


def _show_beginnings(named: Sequence[str], first: int, on_text: Shown | None) -> None:
    for number, name in enumerate(named, first) if on_text else ():
        if on_text and (document := beginning(name, number)):
            on_text(document)


def _with_copies_noticed(
    documents: Sequence[Document], notice: opening.Notice
) -> tuple[Document, ...]:
    """Documents told apart by name; those that are the same text are told."""
    by_text: dict[str, Document] = {}
    for document in documents:
        first = by_text.setdefault(document.text, document)
        if first is not document:
            notice(f"{document.origin}: this is the same text as {first.origin}.")
    return told_apart(documents)


def told_apart(documents: Sequence[Document]) -> tuple[Document, ...]:
    """Documents of which those without a title and of one file name are called with folders."""
    names = file_names([document.origin for document in documents])
    return tuple(
        document
        if document.title or name == document.name
        else document.model_copy(
            update={
                "title": name,
                "provenance": {**document.provenance, "title": "guessed from the file's path"},
            }
        )
        for name, document in zip(names, documents, strict=True)
    )


def _read(name: str, number: int, offline: bool, notice: opening.Notice) -> list[Document]:
    return read_material(opening.open_source(name, offline=offline, notice=notice), number)


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


def _check_most(count: int) -> None:
    if count > DOCUMENTS:
        raise CallError(f"{count} documents are more than {DOCUMENTS}; name fewer.")


class _Attempt:
    """A try at several sources, one of which may fail without the others."""

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
