"""Rich Text Format: striprtf's text, with the headings that word processors mark by style."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from .. import limits
from ..errors import DocumentError
from . import comments, rtf_notes
from .material import Builder, Extracted, Facts, Material
from .properties import of_file

_STYLES = re.compile(
    r"\{\\s(\d{1,4})(?!\d)[^{}]{0,2000}?(?:\\outlinelevel\d|(?:heading \d|[ ]title);)",
    re.IGNORECASE,
)
_LEVEL = r"\\outlinelevel\d(?!\d)"
_MARK = "\ue000"
"""Put where a heading begins; of the private use area, so that no text holds it."""
_CELL = re.compile(r"\\par\s*\}?\s*(?=\\cell\b)")
_INFO = re.compile(r"\{\\(title|author)\s([^{}\\]{1,500})\}")
_CREATED = re.compile(r"\{\\creatim\\yr(\d{4})\\mo(\d{1,2})\\dy(\d{1,2})")
_HEAD = 200_000
"""Characters in which the tables of fonts and styles and the properties stand."""


def claims(material: Material) -> bool:
    """Whether the bytes begin as RTF does."""
    return material.data.lstrip()[:5] == b"{\\rtf"


def read(material: Material) -> Iterator[Extracted]:
    """Each paragraph of the text.

    Raises:
        DocumentError: It is no RTF.
    """
    from striprtf import striprtf  # noqa: PLC0415 - plain text never needs it

    if not claims(material):
        raise DocumentError(f"{material.origin}: this is no RTF file; open and save it again.")
    source = material.data.decode("latin-1")
    # Characters beyond the first 65 536 come as two halves.
    text = cast("str", striprtf.rtf_to_text(_prepared(source), errors="replace"))  # pyright: ignore
    text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    builder = Builder()
    said: list[comments.Comment] = []
    for line in text.split("\n"):
        if line.startswith(rtf_notes.COMMENT) and line.count(rtf_notes.COMMENT) == 2:
            _, author, words = line.split(rtf_notes.COMMENT)
            said.append(comments.Comment(author, words))
        else:
            _add(builder, line)
    comments.add(builder, said)
    known, hints = _properties(source[:_HEAD])
    yield Extracted(builder.text, builder.blocks, known, hints)


def _add(builder: Builder, line: str) -> None:
    content = line.replace(_MARK, "").strip()
    if content.endswith("|"):
        cells = (cell.strip() for cell in content[:-1].split("|"))
        builder.add(" | ".join(cells).strip(" |"), "body")
    elif content.startswith("•"):
        builder.add(content[1:], "body", mark="• ")
    else:
        builder.add(content, "heading" if _MARK in line else None)


def _prepared(source: str) -> str:
    """The file with its headings marked, and without what would keep striprtf searching."""
    source = rtf_notes.at_the_end(source)
    # The targets of links are no text; left in, each one is searched for to the end of its line.
    source = source.replace("\\fldinst", "\\datafield")
    fonts = source.find("\\fonttbl")
    if fonts >= 0 and source.find("}}", fonts, fonts + limits.FONTS) < 0:
        source = source.replace("\\fonttbl", "\\datafield")
    numbers = "|".join(sorted(set(_STYLES.findall(source[:_HEAD]))))
    style = rf"|\\s(?:{numbers})(?!\d)" if numbers else ""
    source = re.sub(
        rf"(?<!\{{)(?:{_LEVEL}{style})[ ]?", lambda found: f"{found[0]}\\u57344?", source
    )
    return _CELL.sub("}", source) if "\\cell" in source else source


def _properties(head: str) -> tuple[Facts, Facts]:
    said = dict(_INFO.findall(head))
    created = _CREATED.search(head)
    day = "-".join(part.zfill(2) for part in created.groups()) if created else None
    return of_file(said.get("title"), said.get("author"), None, day)
