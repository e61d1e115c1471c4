"""Drafts: notes that were being written when the program had to end, kept beside the notebook.

They are no notes yet: the reader gets them back when the notebook is opened next, to keep or not.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from ..documents import Document
from ..errors import NotebookError
from ..saving import LONGEST
from .book import Notebook
from .file import NotebookFile, load
from .note import Note


def draft_path(path: Path) -> Path:
    """Where the drafts of a notebook are: a notebook of its own."""
    return path.with_name(f"{path.name[:LONGEST]}.draft")


def keep_drafts(
    path: Path,
    notes: Iterable[Note],
    documents: Iterable[Document],
    patience: float | None = None,
) -> None:
    """Keep notes as drafts beside a notebook, with those that are there.

    Args:
        path: The notebook.
        notes: What was being written.
        documents: What it is about.
        patience: As of a `NotebookFile`.

    Raises:
        NotebookError: They cannot be written.
    """
    file = NotebookFile(draft_path(path), patience)
    drafts = file.load()
    for note in notes:
        drafts = drafts.keep(note)
    file.save(drafts.about(documents))


def drafts_of(path: Path) -> Notebook:
    """The drafts beside a notebook; none when they cannot be read."""
    with suppress(NotebookError):
        return load(draft_path(path))
    return Notebook()


def drop_drafts(path: Path, known: Sequence[Note]) -> None:
    """Delete the drafts of a notebook, unless there are others than these."""
    if drafts_of(path).notes == tuple(known):
        with suppress(OSError):
            draft_path(path).unlink(missing_ok=True)
