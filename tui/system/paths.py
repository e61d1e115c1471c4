"""Paths as a user types them: with ~ for a home, and completed like in a shell."""

from __future__ import annotations

import os
from itertools import islice, takewhile
from pathlib import Path

from ...core.text.visible import visible

MOST = 5_000
"""A folder with more entries is not searched further: completing must not keep a reader waiting."""


def typed_path(typed: str) -> Path:
    """The path that a user named, with ~ for a home."""
    try:
        return Path(typed).expanduser()
    except RuntimeError:
        return Path(typed)  # the home of nobody: then it is a name like any other


def complete(typed: str) -> str:
    """A path with as much added as all files that begin like it have in common.

    A folder that is the only one ends with its separator. What was typed is given back when
    nothing begins like it.
    """
    folder, _, begun = typed.rpartition("/")
    folder = f"{folder}/" if "/" in typed else ""
    names = _names(folder, begun)
    if not names:
        return typed
    common = _common(names)
    ends = len(names) == 1 and typed_path(folder + common).is_dir()
    return f"{folder}{common}{'/' if ends else ''}"


def _names(folder: str, begun: str) -> list[str]:
    try:
        with os.scandir(typed_path(folder) if folder else ".") as entries:
            return sorted(
                entry.name
                for entry in islice(entries, MOST)
                if entry.name.startswith(begun)
                and (begun.startswith(".") or not entry.name.startswith("."))
                # A name with control characters could be put in, but not be shown.
                and visible(entry.name) == entry.name
            )
    except (OSError, ValueError):
        return []


def _common(names: list[str]) -> str:
    """What sorted names begin with: what the first and the last have in common."""
    first, last = names[0], names[-1]
    pairs = takewhile(lambda pair: pair[0] == pair[1], zip(first, last, strict=False))
    return "".join(letter for letter, _ in pairs)
