"""Formats that hold no text that can be had, each with what to do about it."""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import DocumentError
from . import archives
from .material import Extracted, Material

_PACKED = ("a packed file", "unpack it")
_SOUND = ("a sound recording or a film", "transcribe it")
_PICTURE = ("a picture", "run a text recognition on it")
_MARKS = (
    (0, b"\xd0\xcf\x11\xe0", ("an old Office file", "save it as DOCX or PDF")),
    (0, b"\xffWPC", ("a WordPerfect file", "save it as DOCX or PDF")),
    (0, b"%!PS-", ("a PostScript file", "save it as PDF")),
    (0, b"AT&TFORM", ("a DjVu file", "save it as PDF")),
    (60, b"BOOKMOBI", ("a book for Kindle", "save it as EPUB")),
    (0, b"\x89PNG", _PICTURE),
    (0, b"\xff\xd8\xff", _PICTURE),
    (0, b"GIF8", _PICTURE),
    (0, b"II*\0", _PICTURE),
    (0, b"MM\0*", _PICTURE),
    (4, b"ftyphei", _PICTURE),
    (4, b"ftyp", _SOUND),
    (0, b"ID3", _SOUND),
    (0, b"OggS", _SOUND),
    (0, b"fLaC", _SOUND),
    (0, b"\x1a\x45\xdf\xa3", _SOUND),
    (0, b"RIFF", ("a sound recording, a film or a picture", "transcribe it")),
    (0, b"\x1f\x8b", _PACKED),
    (0, b"7z\xbc\xaf", _PACKED),
    (0, b"\xfd7zXZ\0", _PACKED),
    (0, b"\x28\xb5\x2f\xfd", _PACKED),
    (0, b"Rar!\x1a\x07", _PACKED),
    (4, b"1AY&SY", _PACKED),
    (257, b"ustar", _PACKED),
    (0, b"SQLite format 3", ("a database", "export the texts")),
)
"""Where in a file which bytes stand, what it is then, and what to do about it; best first."""
_MEMBERS = (
    ("xl/workbook.xml", ("a spreadsheet", "save the sheet as CSV")),
    ("ppt/presentation.xml", ("a presentation", "save it as PDF")),
    ("Index/Document.iwa", ("a file of Pages, Numbers or Keynote", "save it as DOCX or PDF")),
)
_KINDS = (
    (b"spreadsheet", ("a spreadsheet", "save the sheet as CSV")),
    (b"presentation", ("a presentation", "save it as PDF")),
    (b"graphics", ("a drawing", "save it as PDF")),
)
"""What OpenDocument calls itself."""


def claims(material: Material) -> bool:
    """Whether the bytes look like one of these, or are an archive that no reader knows."""
    return material.data.startswith(archives.MAGIC) or _marked(material.data) is not None


def read(material: Material) -> Iterator[Extracted]:
    """Never a text.

    Raises:
        DocumentError: Always; it says what to do instead.
    """
    packed = material.data.startswith(archives.MAGIC)
    what, advice = _archive(material) if packed else _marked(material.data) or _PACKED
    raise DocumentError(f"{material.origin}: this is {what}, no text; {advice} first.")
    yield


def _marked(data: bytes) -> tuple[str, str] | None:
    return next(
        (kind_and_advice for at, mark, kind_and_advice in _MARKS if data.startswith(mark, at)), None
    )


def _archive(material: Material) -> tuple[str, str]:
    names = archives.names(material.data)
    if not names:
        return "a damaged archive or document", "get it again"
    if (
        known_member := next(
            (kind_and_advice for name, kind_and_advice in _MEMBERS if name in names), None
        )
    ) is not None:
        return known_member
    kind = archives.Archive(material.data, material.origin).read("mimetype")
    return next((kind_and_advice for word, kind_and_advice in _KINDS if word in kind), _PACKED)
