"""The screen in ASCII, for terminals and fonts that have no more: one character for each.

The change is made to what is drawn, not where it is drawn, so no screen has to know of it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter
from textual.scrollbar import ScrollBarRender

SIGNS = {
    **dict(zip("✓≠·○", "=!.o", strict=True)),
    **dict(zip("▌┃┊▍▖▸", ">|:!=>", strict=True)),
    **dict(zip("▁▂▃▄▅▆▇", "1234567", strict=True)),
    **dict(zip("“”„‟″«»", '"""""<>', strict=True)),
    **dict(zip("‘’‚‛′‹›✎", "'''''<>n", strict=True)),
    **dict(zip("←→↑↓↔•…¶×−‐‑‒–—―", "<>^v/*~#x-------", strict=True)),
    **dict(zip("▲▼◀▶◆", "^v<>@", strict=True)),
    "\N{NO-BREAK SPACE}": " ",
}
"""The labels stay apart: = agrees, ! diverges, . is related, o is only here."""


def _drawn() -> Iterator[tuple[str, str]]:
    """Lines and blocks."""
    for code in range(0x2500, 0x25A0):
        name = unicodedata.name(chr(code))
        across, down = ("HORIZONTAL" in name, "VERTICAL" in name)
        if "BOX DRAWINGS" not in name:
            flat = "UPPER" in name or "LOWER" in name
            yield chr(code), "-" if flat else "|" if "LEFT" in name or "RIGHT" in name else "#"
        else:
            yield chr(code), "-" if across and not down else "|" if down and not across else "+"


TABLE = str.maketrans({**dict(_drawn()), **SIGNS})


@lru_cache(maxsize=4096)
def to_ascii(text: str, keep: str) -> str:
    """Text in as many cells.

    Args:
        text: What is drawn.
        keep: An encoding whose other characters, such as the letters of a document, can stay.
    """
    text = text.translate(TABLE)
    if text.isascii():
        return text
    return "".join(_plain(character, keep) for character in text)


class Ascii(LineFilter):
    """A filter that draws every strip in ASCII.

    Args:
        keep: The encoding of the terminal: letters of documents that it has are kept.
    """

    def __init__(self, keep: str = "utf-8") -> None:
        super().__init__()
        self._keep = keep

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The same segments in other characters."""
        del background
        return [
            Segment(to_ascii(text, self._keep), style, control) for text, style, control in segments
        ]


class WholeCells(ScrollBarRender):
    """A scroll bar without parts of cells, which would be drawn as the digits of a count."""

    VERTICAL_BARS: ClassVar[list[str]] = [" "]
    HORIZONTAL_BARS: ClassVar[list[str]] = [" "]


def _plain(character: str, keep: str) -> str:
    try:
        character.encode(keep)
    except UnicodeEncodeError:
        letter = unicodedata.normalize("NFD", character)[0]
        return letter if letter.isascii() else "?" * cell_len(character)
    return character
