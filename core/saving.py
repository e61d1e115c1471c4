"""Files that are whole at every moment: written beside the target, flushed, then put in place."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def replace(target: Path, data: bytes) -> None:
    """Write a file so that a reader sees either the old content or the new, never a part.

    Raises:
        OSError: The folder or the file cannot be written; the old content is untouched.
    """
    # A link stays a link: what it points to is replaced.
    target = Path(os.path.realpath(target))
    # A name may be as long as the file system allows, so the one beside it is cut.
    descriptor, beside = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:32]}.")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(beside).chmod(_mode(target))
        Path(beside).replace(target)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise


def _mode(target: Path) -> int:
    """The mode of the file that is replaced, or what the user's umask gives a new one."""
    try:
        return target.stat().st_mode & 0o777
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
