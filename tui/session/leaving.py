"""What is done, and said, about a notebook that is not saved when the program ends."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from ...core.errors import NotebookError
from ...core.notebook import Note, NotebookFile, keep_drafts
from .session import Session

LAST_WAIT = 3.0
"""Seconds to wait for the last write when the program is told to end."""


def reason(session: Session) -> str:
    """Why the last changes are not saved."""
    path, problem = session.store.path, session.store.problem
    return str(problem or f"{path}: another program holds this notebook, which is waited for.")


def unsaved(session: Session) -> str:
    """What is said when the program has ended without saving."""
    return f"Your last changes are not saved. {reason(session)}"


def save_copy(session: Session, path: Path) -> str:
    """Save the notebook to another, new file.

    Returns:
        What is said of it when the program has ended.

    Raises:
        NotebookError: The file is there already, or cannot be written.
    """
    if path.exists():
        raise NotebookError(f"{path}: this file exists already; name a new one.")
    NotebookFile(path).save(session.notebook)
    return (
        f"{session.store.path} could not be saved; your notes are in {path}: open them with "
        f"--notebook {path}."
    )


def end(session: Session, written: Sequence[Note]) -> str:
    """Save what there is when nobody can be asked: the last changes, and what was being written.

    Args:
        session: The notebook.
        written: Notes as they stand in an open dialog; they become drafts.

    Returns:
        What is said of it when the program has ended; nothing when all is in its place.
    """
    drafts_kept = _draft(session, written)
    session.store.finish(LAST_WAIT)
    if drafts_kept and not session.store.unsaved:
        return ""
    folder = Path(tempfile.gettempdir())
    copy = folder / f"{session.store.path.stem}-rescued-{os.getpid()}.json"
    everything = session.notebook
    for note in written:
        everything = everything.keep(note)
    try:
        NotebookFile(copy).save(everything)
    except NotebookError as error:
        return f"{unsaved(session)} Neither could a copy be kept: {error}"
    return f"{unsaved(session)} All of it is in {copy}."


def _draft(session: Session, written: Sequence[Note]) -> bool:
    try:
        if written:
            keep_drafts(session.store.path, written, session.documents)
    except NotebookError:
        return False
    return True
