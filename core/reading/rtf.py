"""Rich Text Format: paragraphs, headings, lists, tables, notes, comments; nothing hidden."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..errors import DocumentError
from . import comments
from .material import Builder, Extracted, Facts, Material
from .properties import of_file
from .rtf_reader import Reader
from .rtf_tokens import tokens


def claims(material: Material) -> bool:
    """Whether the bytes begin as RTF does."""
    return material.data.lstrip()[:5] == b"{\\rtf"


def read(material: Material) -> Iterator[Extracted]:
    """Each paragraph of the text, then its notes, then its comments.

    Raises:
        DocumentError: It is no RTF.
    """
    if not claims(material):
        raise DocumentError(f"{material.origin}: this is no RTF file; open and save it again.")
    reader = Reader()
    for token in tokens(material.data):
        reader.take(token)
        if reader.ended:
            break
    reader.finish()
    builder = Builder()
    for paragraph in (*reader.paragraphs.ended, *reader.notes):
        builder.add(paragraph.text, paragraph.role, mark=paragraph.mark)
    comments.add(builder, reader.comments)
    known, hints = _facts(reader.facts)
    yield Extracted(builder.text, builder.blocks, known, hints)


def _facts(properties: dict[str, str]) -> tuple[Facts, Facts]:
    day = re.match(r"(\d{4})(\d\d)(\d\d)", properties.get("creatim", ""))
    return of_file(
        properties.get("title"),
        properties.get("author"),
        None,
        "-".join(day.groups()) if day else None,
    )
