"""A damaged notebook: kept aside, and its last whole backup brought back."""

from __future__ import annotations

import os
from pathlib import Path

from ..documents import Frozen
from ..errors import DamagedError, NotebookError
from ..saving import backup, replace
from .book import Notebook
from .encoding import read_file
from .file import BACKUPS, load, set_aside


class Repaired(Frozen):
    """What was done about a damaged notebook."""

    aside: Path | None
    """Where the damaged file is kept; None when the notebook was missing."""
    backup: Path
    """Whose content the notebook has now."""
    notebook: Notebook


def last_backup(path: Path) -> Path | None:
    """The newest backup of a notebook that is whole, or None."""
    for number in range(1, BACKUPS + 1):
        candidate = backup(Path(os.path.realpath(path)), number)
        try:
            read_file(candidate)
        except (OSError, NotebookError):
            continue
        return candidate
    return None


def repair(path: Path) -> Repaired | None:
    """Bring the last whole backup of a damaged or missing notebook back.

    Returns:
        What was done, or None when the notebook is whole.

    Raises:
        NotebookError: There is no whole backup, or the folder cannot be written.
    """
    target = Path(os.path.realpath(path))
    try:
        read_file(target, path)
    except FileNotFoundError:
        missing = NotebookError(f"{path}: no such notebook, and no backup of it; check the path.")
        return _restore(path, missing)
    except DamagedError:
        hopeless = NotebookError(
            f"{path}: the notebook is damaged and has no whole backup; the file stays as it is."
        )
        return _restore(path, hopeless)
    except OSError as error:
        raise NotebookError(f"{path}: the notebook cannot be read ({error.strerror}).") from error
    return None


def _restore(path: Path, otherwise: NotebookError) -> Repaired | None:
    last = last_backup(path)
    if not last:
        raise otherwise
    target = Path(os.path.realpath(path))
    try:
        aside = set_aside(target, "corrupt") if target.exists() else None
        replace(target, last.read_bytes())
    except OSError as error:
        raise NotebookError(f"{path}: this cannot be written ({error.strerror}).") from error
    return Repaired(aside=aside, backup=last, notebook=load(path))
