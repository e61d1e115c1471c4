"""The file of a notebook, opened and saved so that nothing is lost.

A save happens under a lock, looks at what the file holds now, takes in what another program
changed meanwhile, and replaces the file in one step; the versions before it stay as backups.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from ..documents import Frozen
from ..errors import DamagedError, NotebookError
from ..saving import LONGEST, replace, tidy
from .book import Notebook
from .encoding import encode, read_file
from .merging import merge

BACKUPS = 5
"""Versions kept beside a notebook."""
_WITHOUT_LOCKS = {errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOLCK}
"""What file systems say that have no locks; there two saves at once are not told apart."""
PATIENCE = 10.0
"""Seconds to wait for another program that holds the lock."""


class Saved(Frozen):
    """What became of a notebook that was saved."""

    notebook: Notebook
    """What the file holds now: with the changes of other programs too."""
    conflict: str = ""
    """What was said differently by another program and where the own version is kept, if so."""


def load(path: Path) -> Notebook:
    """Open a notebook; one that does not exist yet is empty.

    Raises:
        DamagedError: The file is no whole notebook; its backups are untouched.
        NotebookError: The file cannot be read.
    """
    try:
        return read_file(path)
    except FileNotFoundError:
        return Notebook()
    except OSError as error:
        raise NotebookError(f"{path}: the notebook cannot be read ({error.strerror}).") from error


class NotebookFile:
    """A notebook's file, and what this program last read from it or was given to save.

    Against that base its own changes, and those of another program, are seen: what others wrote is
    no part of it before `follow`.

    Args:
        path: Where the file is; a link stays a link, what it points to is written.
        patience: Seconds to wait for another program that holds the lock; `PATIENCE` when None.
    """

    def __init__(self, path: Path, patience: float | None = None) -> None:
        self.path = path
        self._patience = PATIENCE if patience is None else patience
        self._target = Path(os.path.realpath(path))
        self._base: Notebook | None = None

    def load(self) -> Notebook:
        """Open it; see `load`."""
        self._base = load(self.path)
        return self._base

    def follow(self, notebook: Notebook) -> None:
        """Take note that what is saved next was made from this content of the file."""
        self._base = notebook

    def save(self, notebook: Notebook) -> Saved:
        """Write a notebook so that the file is whole at every moment.

        What another program changed since the file was read is kept; where both changed the same
        thing, the other version stays in the file and the whole own one is kept beside it.

        Raises:
            NotebookError: The folder or file cannot be written; the old content is untouched.
        """
        try:
            self._target.parent.mkdir(parents=True, exist_ok=True)
            with _locked(self._target, self._patience):
                saved = self._replace(notebook)
        except TimeoutError as error:
            raise NotebookError(
                f"{self.path}: another program holds this notebook; try again, or name another "
                "file with --notebook."
            ) from error
        except OSError as error:
            raise NotebookError(
                f"{self.path}: the notebook cannot be saved ({error.strerror or error}); name "
                "another file with --notebook."
            ) from error
        self._base = notebook
        return saved

    def _replace(self, notebook: Notebook) -> Saved:
        saved = self._merged(notebook)
        data = encode(saved.notebook)
        if not self._target.exists() or self._target.read_bytes() != data:
            replace(self._target, data, backups=BACKUPS)
            tidy(self._target)
        return saved

    def _merged(self, mine: Notebook) -> Saved:
        try:
            theirs = read_file(self._target)
        except FileNotFoundError:
            return Saved(notebook=mine)
        except DamagedError:
            if self._base is None:
                raise  # never opened here: it may be any file of the user's
            set_aside(self._target, "corrupt")
            return Saved(notebook=mine)
        merged = merge(self._base or Notebook(), mine, theirs)
        if not merged.conflicts:
            return Saved(notebook=merged.notebook)
        aside = _keep_aside(self._target, encode(mine))
        what = ", ".join(merged.conflicts)
        return Saved(
            notebook=merged.notebook,
            conflict=f"{self.path}: another program changed {what} too, so nothing was "
            f"overwritten: its version is shown, yours is kept in {aside.name}.",
        )


def free_name(path: Path, ending: str) -> Path:
    """The first free name PATH.ENDING-N, N from 1."""
    number = 1
    while (free := path.with_name(f"{path.name[:LONGEST]}.{ending}-{number}")).exists():
        number += 1
    return free


def _keep_aside(path: Path, own: bytes) -> Path:
    """Keep the own version beside the file, once however often a save is tried again."""
    aside, number = free_name(path, "conflict"), 1
    while (candidate := path.with_name(f"{path.name[:LONGEST]}.conflict-{number}")) != aside:
        if candidate.read_bytes() == own:
            return candidate
        number += 1
    replace(aside, own)
    return aside


def set_aside(path: Path, ending: str) -> Path:
    """Move a file out of the way, to the first free name PATH.ENDING-N."""
    return path.rename(free_name(path, ending))


@contextmanager
def _locked(target: Path, patience: float) -> Generator[None]:
    """Keep other programs that ask the same from a file; a killed one lets go by itself.

    Raises:
        TimeoutError: Another program held it for so many seconds.
    """
    from filelock import FileLock  # noqa: PLC0415 - 35 ms that a reader without notes need not wait

    # A file of its own: the notebook itself is replaced by another at every save.
    lock = FileLock(target.with_name(f".{target.name[:LONGEST]}.lock"), thread_local=False)
    try:
        # filelock's own Timeout is a TimeoutError.
        lock.acquire(timeout=patience, poll_interval=0.02)
    except (NotImplementedError, OSError) as error:
        if isinstance(error, OSError) and error.errno not in _WITHOUT_LOCKS:
            raise
        yield
        return
    try:
        yield
    finally:
        lock.release()
