"""The names of files: whether one is there, and what tells equal ones apart in a list."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path, PurePath


def is_there(path: Path) -> bool:
    """Whether a file or a folder has a name.

    `Path.exists` says so too, but from Python 3.14 on of a name that no file can have as well.

    Raises:
        OSError: No file can have this name, or nobody may look.
    """
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True


def file_names(origins: Sequence[str]) -> list[str]:
    """The name of each file, with as many folders above it as tell it from the others.

    Args:
        origins: Paths, as they were named; an address stays as it is.
    """
    parts = [(each,) if "://" in each else PurePath(each).parts or (each,) for each in origins]
    return [
        str(PurePath(*own[-_needed(own, parts) :])) if "://" not in own[0] else own[0]
        for own in parts
    ]


def _needed(own: tuple[str, ...], parts: Sequence[tuple[str, ...]]) -> int:
    """How many parts of a path, counted from its end, no other path ends with."""
    others = [each for each in parts if each != own]
    counts = range(1, len(own) + 1)
    return next((n for n in counts if all(each[-n:] != own[-n:] for each in others)), len(own))
