"""Paths -> bytes: what may be opened, how much of it, and what globs and folders stand for."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Collection
from glob import glob, has_magic
from pathlib import Path

from .. import limits
from ..errors import DocumentError


def load(path: Path) -> bytes:
    """The bytes of a file.

    Raises:
        DocumentError: There is no such file, it is no plain file, or it is too large.
    """
    try:
        _check(path, path.stat())
        # What is there may be exchanged: without O_NONBLOCK, a pipe would wait for a writer.
        with open(os.open(path, os.O_RDONLY | _FLAGS), "rb") as file:  # noqa: PTH123
            _check(path, os.fstat(file.fileno()))
            data = file.read(limits.SOURCE + 1)
    except FileNotFoundError:
        raise DocumentError(f"{path}: no such file; check the path.") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise DocumentError(f"{path}: the file cannot be read ({reason}).") from error
    return limited(data, str(path))


def standard_input() -> bytes:
    """Everything that is piped into the program.

    Raises:
        DocumentError: There is more of it than can be read, or nothing is piped in.
    """
    if sys.stdin is None or sys.stdin.isatty():  # pyright: ignore[reportUnnecessaryComparison]
        raise DocumentError("-: nothing is piped in; write for example: pbpaste | perspectives -.")
    return limited(sys.stdin.buffer.read(limits.SOURCE + 1), "-")


def limited(data: bytes, origin: str) -> bytes:
    """The same bytes.

    Raises:
        DocumentError: There are more of them than `limits.SOURCE`.
    """
    if len(data) > limits.SOURCE:
        raise DocumentError(
            f"{origin}: this is larger than {limits.SOURCE // 2**20} MB; "
            "cut out the part to compare."
        )
    return data


def expand(path: str, suffixes: Collection[str]) -> list[str]:
    """The files that a path, a pattern with `*` or a folder stands for, sorted by name.

    Args:
        path: What the user named.
        suffixes: Of the files that count in a folder.

    Raises:
        DocumentError: The folder or the pattern holds nothing to read.
    """
    try:
        if has_magic(path) and not os.path.lexists(path):
            matches = glob(path, recursive=True)  # noqa: PTH207 - of a whole path, not in a folder
            # What matches nothing is named as it stands, for the message that it is not there.
            return sorted(name for name in matches if not Path(name).is_dir()) or [path]
        if not Path(path).is_dir():
            return [path]
        files = sorted(str(file) for file in Path(path).iterdir() if _counts(file, suffixes))
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise DocumentError(f"{path}: the folder cannot be read ({reason}).") from error
    if not files:
        raise DocumentError(
            f"{path}: no readable document there; it should hold {', '.join(suffixes)}."
        )
    return files


def _counts(file: Path, suffixes: Collection[str]) -> bool:
    hidden = file.name.startswith(".")
    return file.suffix.lower() in suffixes and not hidden and file.is_file()


_FLAGS: int = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""What only some platforms know."""


def _check(path: Path, status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise DocumentError(f"{path}: this is a folder; name a file in it.")
    if not stat.S_ISREG(status.st_mode):
        raise DocumentError(f"{path}: this is a device or pipe, no file; save the text first.")
    if status.st_size > limits.SOURCE:
        limit = limits.SOURCE // 2**20
        raise DocumentError(
            f"{path}: the file has {status.st_size // 2**20} MB, more than the {limit} MB that are "
            "read; cut out the part to compare."
        )
