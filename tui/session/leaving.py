"""What is done, and said, about a notebook that is not saved when the program ends."""

from __future__ import annotations

import tempfile
from collections.abc import Generator, Sequence
from contextlib import suppress
from pathlib import Path

from ...core.errors import NotebookError
from ...core.notebook import Note, Notebook, NotebookFile, keep_drafts
from .session import Session

LAST_WAIT = 3.0
"""Seconds to wait for the last write, and for drafts, when the program is told to end."""
MOST_OF_NAME = 50
"""Characters of a notebook's name in that of a folder."""


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
    problem = _drafts_problem(session, written)
    session.store.finish(LAST_WAIT)
    if not session.store.unsaved and problem is None:
        return ""
    drafts_lost = f"What you were writing is not saved. {problem}"
    why = unsaved(session) if session.store.unsaved else drafts_lost
    everything = session.notebook
    for note in written:
        everything = everything.keep(note)
    return f"{why} {_rescued(session.store.path.stem, everything)}"


def _drafts_problem(session: Session, written: Sequence[Note]) -> NotebookError | None:
    """Keep what was being written as drafts; returns why that cannot be."""
    try:
        if written:
            keep_drafts(session.store.path, written, session.documents, LAST_WAIT)
    except NotebookError as error:
        return error
    return None


def _rescued(name: str, notebook: Notebook) -> str:
    """Keep a notebook wherever there is room for it; returns what is said of that."""
    problem: Exception | str = "there is no folder for it."
    for folder in _folders():
        try:
            # A folder of its own: nobody else may read it, or have put something there.
            own = Path(tempfile.mkdtemp(prefix=f"{name[:MOST_OF_NAME]}-rescued-", dir=folder))
            copy = own / "notebook.json"
            NotebookFile(copy).save(notebook)
        except (NotebookError, OSError) as error:
            problem = error
        else:
            return f"All of it is in {copy}."
    return f"Neither could a copy be kept: {problem}"


def _folders() -> Generator[Path]:
    """Where a copy may be kept: temporary files may lie on the same full disk, or nowhere."""
    with suppress(OSError):
        yield Path(tempfile.gettempdir())
    with suppress(RuntimeError):
        yield Path.home()
