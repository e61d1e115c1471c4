"""Files that are whole at every moment: written beside the target, flushed, then put in place."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import suppress
from glob import escape
from pathlib import Path

UNFINISHED = ".tmp"
"""How a file ends that is still being written; one left behind by a kill can be deleted."""

OLD = 600.0
"""Seconds after which nobody is writing any more what is half-written."""

LONGEST = 200
"""Code points of a name that leave room for an ending after it."""


def replace(target: Path, data: bytes, *, backups: int = 0) -> None:
    """Write a file so that a reader sees either the old content or the new, never a part.

    Args:
        target: The file; a link stays a link, what it points to is replaced.
        data: The new content.
        backups: How many older contents are kept beside the target; see `backup`.

    Raises:
        OSError: The folder or the file cannot be written; the old content is untouched.
    """
    target = Path(os.path.realpath(target))
    descriptor, name = tempfile.mkstemp(UNFINISHED, _begin(target), target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(_mode(target))
        # Only now: a disk without room must not push good backups out.
        if backups and target.exists():
            _rotate(target, backups)
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _flush_folder(target.parent)


def backup(target: Path, number: int) -> Path:
    """Where an older content of a file is kept; number 1 is the newest."""
    return target.with_name(f"{target.name[:LONGEST]}.backup-{number}")


def tidy(target: Path) -> None:
    """Delete what a killed program left half-written of a file, `OLD` before it was written anew.

    A younger one may be under way: of this file, or of another whose name begins like it. Both
    times are the disk's, which may be others than this machine's.

    Raises:
        OSError: The file is not there.
    """
    written = target.stat().st_mtime
    for unfinished in target.parent.glob(f"{escape(_begin(target))}*{UNFINISHED}"):
        with suppress(OSError):
            if written - unfinished.stat().st_mtime > OLD:
                unfinished.unlink()


def _begin(target: Path) -> str:
    # A name may be as long as the file system allows, so the one beside it is cut.
    return f".{target.name[:32]}."


def _rotate(target: Path, backups: int) -> None:
    for number in range(backups - 1, 0, -1):
        with suppress(FileNotFoundError):
            backup(target, number).replace(backup(target, number + 1))
    newest = backup(target, 1)
    try:
        # A second name for the old content costs no room; the target itself is never missing.
        newest.hardlink_to(target)
    except OSError:
        shutil.copy2(target, newest)


def _flush_folder(folder: Path) -> None:
    # Some systems cannot open a folder; there the new name lasts a moment later.
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _mode(target: Path) -> int:
    """The mode of the file that is replaced, or what the user's umask gives a new one."""
    try:
        return target.stat().st_mode & 0o777
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
