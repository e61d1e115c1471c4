"""The lines of a PDF's pages, with the place and the size of each."""

from __future__ import annotations

from collections import Counter
from math import tau
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from .. import limits
from ..errors import DocumentError
from . import pdf_cells, pdf_columns
from .pdf_breaks import stretches
from .pdf_line import Line, line_of

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage, PdfTextPage

_LOCK = Lock()
"""PDFium may not be called from two threads at once."""
_SAMPLE = 200
"""Letters of a page by which it is told how they stand."""


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
    found = (line_of(upright, codes, start, end) for start, end in stretches(upright, codes))
    height = page.get_height()
    lines = [line._replace(page=number, height=height) for line in found if line]
    text.close()
    return pdf_columns.unwoven(lines)


def _turn(text: PdfTextPage) -> int:
    """By how many degrees a page has to be turned for most of its letters to stand upright."""
    from pypdfium2 import raw  # noqa: PLC0415

    count = text.count_chars()
    sample = range(0, count, max(1, count // _SAMPLE))
    angles = [raw.FPDFText_GetCharAngle(text, index) for index in sample]
    turns = Counter(round(-4 * angle / tau) % 4 * 90 for angle in angles if angle >= 0)
    return max(turns, key=lambda turn: (turns[turn], -turn), default=0)
