"""Formats that hold no text that can be had, each with what to do about it."""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import DocumentError
from . import archives
from .material import Extracted, Material

_MARKS = (
    (b"\xd0\xcf\x11\xe0", "an old Office file", "save it as DOCX or PDF"),
    (b"\x89PNG", "a picture", "run a text recognition on it"),
    (b"\xff\xd8\xff", "a picture", "run a text recognition on it"),
    (b"GIF8", "a picture", "run a text recognition on it"),
    (b"ID3", "a sound recording", "transcribe it"),
    (b"OggS", "a sound recording", "transcribe it"),
    (b"RIFF", "a sound recording, a film or a picture", "transcribe it"),
    (b"\x1f\x8b", "a packed file", "unpack it"),
    (b"7z\xbc\xaf", "a packed file", "unpack it"),
    (b"SQLite format 3", "a database", "export the texts"),
)


def claims(material: Material) -> bool:
    """Whether the bytes begin like one of these, or are an archive that no reader knows."""
    return material.data.startswith((archives.MAGIC, *(mark for mark, _, _ in _MARKS)))


def read(material: Material) -> Iterator[Extracted]:
    """Never a text.

    Raises:
        DocumentError: Always; it says what to do instead.
    """
    names = archives.names(material.data)
    what, advice = "a packed file", "unpack it"
    if "xl/workbook.xml" in names:
        what, advice = "a spreadsheet", "save the sheet as CSV"
    elif "ppt/presentation.xml" in names:
        what, advice = "a presentation", "save it as PDF"
    elif material.data.startswith(archives.MAGIC) and not names:
        what, advice = "a damaged archive or document", "get it again"
    for mark, name, todo in _MARKS:
        if material.data.startswith(mark):
            what, advice = name, todo
    raise DocumentError(f"{material.origin}: this is {what}, no text; {advice} first.")
    yield
