"""How a long text begins, to be shown while all of it is read."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from ..documents import Document
from ..errors import PerspectivesError
from .building import read_material
from .material import Material

LONG = 1_000_000
"""Bytes of a file from which reading takes long enough to be waited for."""
PART = 50_000
"""Bytes that are more than a screen holds."""
SUFFIXES = {".txt", ".text", ".md", ".markdown"}
"""Of the formats in which a part is a text by itself."""


def beginning(name: str, number: int) -> Document | None:
    """The first part of a long text file; None for every other source."""
    path = Path(name)
    if path.suffix.lower() not in SUFFIXES:
        return None
    # What is wrong with a file is told by who reads all of it.
    with suppress(OSError, ValueError, PerspectivesError):
        if path.is_file() and path.stat().st_size >= LONG:
            with path.open("rb") as file:
                whole_lines, _, _ = file.read(PART).rpartition(b"\n")
            material = Material(whole_lines, name, suffix=path.suffix.lower())
            return read_material(material, number)[0]
    return None
