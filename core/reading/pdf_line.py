"""A line of a PDF's page: its text, its cells, its place and how its letters look."""

from __future__ import annotations

from typing import NamedTuple

from . import pdf_cells, superscripts

_DRAWN = 0.2
"""How much is raised of what is drawn of small raised figures, in heights of a line."""
_BELOW = frozenset("gjpqyQJ")
"""Letters that are drawn below their line."""
_HYPHENS = ("\x02", "\ufffe", "\xad")
"""How PDFium gives a hyphen at the end of a line that it takes for a division."""


class Line(NamedTuple):
    """A line of text; places in points from the page's lower left corner."""

    text: str
    page: int
    """Counted from 1."""
    left: float
    right: float
    bottom: float
    size: float
    """Height of the font's box, in points."""
    bold: bool
    height: float
    """Of the page."""
    hyphen: bool
    """Whether the line ends inside a word that is divided."""
    row: bool
    """Whether it is the row of a table; its cells are put apart with " | "."""
    cells: tuple[tuple[str, float, float], ...] = ()
    """The words of each cell of a row, and where they begin and end."""


def line_of(upright: pdf_cells.Upright, codes: list[int], start: int, end: int) -> Line | None:
    """The line that a stretch of letters makes; None where it holds nothing to read."""
    start, end = _trimmed(codes, start, end)
    if start == end:
        return None
    _raise_figures(upright, codes, start, end)
    cells = _cells(upright, codes, start, end)
    content = " | ".join(cell for cell, _, _ in cells)
    hyphen = content.endswith(_HYPHENS)
    content = content.rstrip("".join(_HYPHENS)) if hyphen else content
    if not content:
        return None
    left, bottom, _, top = pdf_cells.box(upright, start)
    right = pdf_cells.box(upright, end - 1)[2]
    bold = _is_bold(upright, start, end)
    row = len(cells) > 1
    size = top - bottom
    return Line(content, 0, left, right, bottom, size, bold, 0.0, hyphen, row, cells if row else ())


def _cells(
    upright: pdf_cells.Upright, codes: list[int], start: int, end: int
) -> tuple[tuple[str, float, float], ...]:
    """The words of each cell of a line, and where they begin and end."""
    parts = pdf_cells.parted(upright, codes, start, end)
    return tuple(
        (_text(codes[n:m]), pdf_cells.box(upright, n)[0], pdf_cells.box(upright, m - 1)[2])
        for n, m in parts
    )


def _is_bold(upright: pdf_cells.Upright, start: int, end: int) -> bool:
    """Whether a line begins and ends with bold letters."""
    from pypdfium2 import raw  # noqa: PLC0415

    weights = [raw.FPDFText_GetFontWeight(upright.text, index) for index in (start, end - 1)]
    return min(weights) >= 600


def _trimmed(codes: list[int], start: int, end: int) -> tuple[int, int]:
    """A stretch without the blanks at its ends."""
    while start < end and chr(codes[start]).isspace():
        start += 1
    while end > start and (chr(codes[end - 1]).isspace() or codes[end - 1] == 0):
        end -= 1
    return start, end


def _text(codes: list[int]) -> str:
    text = "".join(map(chr, codes))
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _raise_figures(upright: pdf_cells.Upright, codes: list[int], start: int, end: int) -> None:
    """Write small raised figures as such: the mark of a note is no digit of a number."""
    letters = [n for n in range(start, end) if chr(codes[n]).isalpha()]
    if not letters or not any(0x30 <= code <= 0x39 for code in codes[start:end]):
        return
    usual = next((n for n in letters if chr(codes[n]) not in _BELOW), letters[0])
    _, bottom, _, top = pdf_cells.box(upright, usual)
    base = pdf_cells.box(upright, usual, loose=False)[1]
    for index in [n for n in range(start, end) if 0x30 <= codes[n] <= 0x39]:
        # Where a font has raised figures of its own, only what is drawn of them is raised.
        if pdf_cells.box(upright, index, loose=False)[1] > base + _DRAWN * (top - bottom):
            codes[index] = ord(superscripts.raised(chr(codes[index])))
