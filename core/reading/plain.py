"""Plain text: where one paragraph ends and the next begins.

Three habits are understood, and mixed in one file: paragraphs between blank lines, one line a
paragraph, and lines that an editor or a mail program broke at a fixed width.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..documents import trimmed
from ..text.segmenting import Block
from . import front_matter
from .material import Extracted, Material

_LINE = re.compile(r"[^\n]+")
_LONGEST_WRAP = 120
"""No program wraps wider than this; a longer line is a paragraph by itself."""
_SHORTEST_WRAP = 40
_MARKUP = {
    ".adoc": "AsciiDoc",
    ".asciidoc": "AsciiDoc",
    ".latex": "LaTeX",
    ".mediawiki": "MediaWiki",
    ".org": "Org",
    ".rst": "reStructuredText",
    ".tex": "LaTeX",
    ".textile": "Textile",
    ".typ": "Typst",
    ".wiki": "MediaWiki",
}
"""Texts with marks that are not told from their words here."""


def read(material: Material) -> Iterator[Extracted]:
    """The text as it stands, with the front matter on top of it."""
    if (markup := _MARKUP.get(material.suffix)) is not None:
        material.notice(
            f"{material.origin}: {markup} is read as it is written, with its marks; make it plain "
            "text first, for example with pandoc."
        )
    known, body = front_matter.split(material.text, material.origin)
    yield Extracted(material.text, blocks(material.text, body), known)


def blocks(text: str, start: int = 0) -> Iterator[Block]:
    """Find the paragraphs of a plain text from offset `start` on.

    Yields:
        Each paragraph without white space around; plain text calls nothing a heading.
    """
    lines = [trimmed(text, *line.span()) for line in _LINE.finditer(text, start)]
    width = _wrap_width(lines)
    first = last = -1
    for line_start, line_end in lines:
        if line_start == line_end:
            continue
        if first >= 0 and _was_wrapped(text, (first, last), (line_start, line_end), width):
            last = line_end
            continue
        if first >= 0:
            yield Block(first, last)
        first, last = line_start, line_end
    if first >= 0:
        yield Block(first, last)


def _wrap_width(lines: list[tuple[int, int]]) -> int:
    """The width at which lines were broken: what nearly the longest short line has."""
    lengths = sorted(end - start for start, end in lines if 0 < end - start <= _LONGEST_WRAP)
    return lengths[int(len(lengths) * 0.95)] if lengths else 0


def _was_wrapped(text: str, block: tuple[int, int], line: tuple[int, int], width: int) -> bool:
    """Whether a line goes on with the block above: its first word did not fit there any more."""
    if width < _SHORTEST_WRAP or text.count("\n", block[1], line[0]) > 1:
        return False
    above = block[1] - (text.rfind("\n", block[0], block[1]) + 1 or block[0])
    word = (text[line[0] : line[1]].split(maxsplit=1) or [""])[0]
    return above <= _LONGEST_WRAP and above + 1 + len(word) > 0.85 * width
