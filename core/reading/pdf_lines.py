"""The lines of a PDF's pages, with the place and the size of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from math import tau
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from .. import limits
from ..errors import DocumentError
from . import pdf_cells, pdf_columns, superscripts

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage, PdfTextPage

_LOCK = Lock()
"""PDFium may not be called from two threads at once."""
_DIVISION = 2
"""The code of the hyphen that PDFium gives for a division."""
_UNKNOWN = 0xFFFD
_SAMPLE = 200
"""Letters of a page by which it is told how they stand."""
_RAISED, _DRAWN = 0.1, 0.2
"""By how much small raised figures are raised, and what is drawn of them, in heights of a line."""
_BELOW = frozenset("gjpqyQJ")
"""Letters that are drawn below their line."""
_NOTHING = 0x200B
_NEAR = 6
"""Characters from one word to the next, at most."""
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


class Properties(NamedTuple):
    """What the file says about itself."""

    said: dict[str, str]
    pages: int


def lines(data: bytes, origin: str) -> tuple[list[Line], Properties]:
    """The lines of every page in the order of the file.

    Raises:
        DocumentError: The file is encrypted or damaged, or has too many pages.
    """
    import pypdfium2  # noqa: PLC0415 - 30 ms that other formats need not pay

    with _LOCK:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            raise _unreadable(origin, str(error)) from error
        try:
            pages = len(document)
            _check_pages(pages, origin)
            properties = document.get_metadata_dict(skip_empty=True)
            return _all_lines(document, origin), Properties(properties, pages)
        except pypdfium2.PdfiumError as error:
            raise _unreadable(origin, str(error)) from error
        finally:
            document.close()


def _check_pages(pages: int, origin: str) -> None:
    """Refuse a file of too many pages.

    Raises:
        DocumentError: It has too many.
    """
    if pages > limits.PAGES:
        raise DocumentError(
            f"{origin}: it has {pages} pages, more than {limits.PAGES}; "
            "cut out the part to compare."
        )


def _unreadable(origin: str, reason: str) -> DocumentError:
    if "password" in reason.lower():
        return DocumentError(f"{origin}: the PDF is encrypted; save it without a password first.")
    return DocumentError(f"{origin}: the PDF is damaged or cut off; get it again.")


def _all_lines(document: PdfDocument, origin: str) -> list[Line]:
    lines: list[Line] = []
    characters = 0
    for number in range(len(document)):
        page = document[number]
        text = page.get_textpage()
        characters += text.count_chars()
        if characters > limits.CHARACTERS:
            raise DocumentError(f"{origin}: it holds too much text; cut out the part to compare.")
        lines += _lines(page, text, number + 1)
        page.close()
    return lines


def _lines(page: PdfPage, text: PdfTextPage, number: int) -> list[Line]:
    from pypdfium2 import raw  # noqa: PLC0415

    turn = _turn(text)
    if turn != page.get_rotation():
        # PDFium puts lines in the order in which the page is shown.
        page.set_rotation(turn)  # pyright: ignore
        text.close()
        text = page.get_textpage()
    upright = pdf_cells.Upright(text, turn, page.get_width(), page.get_height())
    codes = [raw.FPDFText_GetUnicode(text, index) for index in range(text.count_chars())]
    stretches = _stretches(upright, codes)
    found = (_line(upright, codes, start, end) for start, end in stretches)
    height = page.get_height()
    lines = [line._replace(page=number, height=height) for line in found if line]
    text.close()
    return pdf_columns.unwoven(lines)


def _stretches(upright: pdf_cells.Upright, codes: list[int]) -> Iterator[tuple[int, int]]:
    """Where lines begin and end; codes that end none are replaced by what they stand for."""
    start = 0
    for end, code in enumerate([*codes, 10]):
        if code == _DIVISION and not _divides(upright, codes, start, end):
            codes[end] = _UNKNOWN
            continue
        # After the hyphen of a division PDFium often gives no end of the line.
        after = end + 1 if code == _DIVISION else end
        instead = _goes_on(upright, codes, end) if code in (10, 13) and end < len(codes) else None
        if instead is not None:
            codes[end] = instead
            continue
        if code in (10, 13, _DIVISION):
            yield start, after
            start = end + 1


def _turn(text: PdfTextPage) -> int:
    """By how many degrees a page has to be turned for most of its letters to stand upright."""
    from pypdfium2 import raw  # noqa: PLC0415

    count = text.count_chars()
    sample = range(0, count, max(1, count // _SAMPLE))
    angles = [raw.FPDFText_GetCharAngle(text, index) for index in sample]
    turns = Counter(round(-4 * angle / tau) % 4 * 90 for angle in angles if angle >= 0)
    return max(turns, key=lambda turn: (turns[turn], -turn), default=0)


def _divides(upright: pdf_cells.Upright, codes: list[int], start: int, at: int) -> bool:
    """Whether a code that may be a hyphen ends its line; or else it is a letter without a name."""
    after = next((n for n in range(at + 1, len(codes)) if not chr(codes[n]).isspace()), None)
    if at == start or after is None or codes[at + 1] in (10, 13):
        return at > start
    _, bottom, right, top = pdf_cells.box(upright, at - 1)
    left, next_bottom, _, _ = pdf_cells.box(upright, after)
    return abs(next_bottom - bottom) > 0.5 * (top - bottom) or left < right - (top - bottom)


def _line(upright: pdf_cells.Upright, codes: list[int], start: int, end: int) -> Line | None:
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


def _goes_on(upright: pdf_cells.Upright, codes: list[int], at: int) -> int | None:
    """What stands for an end of a line at which the line goes on, a little higher or lower.

    Returns:
        The code of a space, or of nothing; None where the line ends.
    """
    before = next((n for n in range(at - 1, -1, -1) if not _is_blank(codes[n])), None)
    after = next((n for n in range(at + 1, len(codes)) if not _is_blank(codes[n])), None)
    if before is None or after is None or after - before > _NEAR:
        return None
    _, low, right, high = pdf_cells.box(upright, before)
    left, next_low, _, next_high = pdf_cells.box(upright, after)
    height = min(high - low, next_high - next_low)
    overlap = min(high, next_high) - max(low, next_low)
    gap = left - right
    moved = abs(next_low - low) > _RAISED * height
    if not moved or overlap < 0.5 * height or not -0.2 * height < gap < 0.6 * height:
        return None
    return 0x20 if gap > 0.15 * height else _NOTHING


def _is_blank(code: int) -> bool:
    return code == _NOTHING or chr(code).isspace()
