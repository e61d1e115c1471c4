"""The lines of a PDF's pages, with the place and the size of each."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from .. import limits
from ..errors import DocumentError
from . import pdf_cells

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage, PdfTextPage

_LOCK = Lock()
"""PDFium may not be called from two threads at once."""
_DIVISION = 2
"""The code of the hyphen that PDFium gives for a division."""
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
            if pages > limits.PAGES:
                raise DocumentError(
                    f"{origin}: it has {pages} pages, more than {limits.PAGES}; "
                    "cut out the part to compare."
                )
            said = document.get_metadata_dict(skip_empty=True)
            return _all_lines(document, origin), Properties(said, pages)
        except pypdfium2.PdfiumError as error:
            raise _unreadable(origin, str(error)) from error
        finally:
            document.close()


def _unreadable(origin: str, reason: str) -> DocumentError:
    if "password" in reason.lower():
        return DocumentError(f"{origin}: the PDF is encrypted; save it without a password first.")
    return DocumentError(f"{origin}: the PDF is damaged or cut off; get it again.")


def _all_lines(document: PdfDocument, origin: str) -> list[Line]:
    found: list[Line] = []
    characters = 0
    for number in range(len(document)):
        page = document[number]
        text = page.get_textpage()
        characters += text.count_chars()
        if characters > limits.CHARACTERS:
            raise DocumentError(f"{origin}: it holds too much text; cut out the part to compare.")
        found += _lines(page, text, number + 1)
        text.close()
        page.close()
    return found


def _lines(page: PdfPage, text: PdfTextPage, number: int) -> list[Line]:
    from pypdfium2 import raw  # noqa: PLC0415

    height = page.get_height()
    codes = [raw.FPDFText_GetUnicode(text, index) for index in range(text.count_chars())]
    found: list[Line] = []
    start = 0
    for end, code in enumerate([*codes, 10]):
        # After the hyphen of a division PDFium often gives no end of the line.
        after = end + 1 if code == _DIVISION else end
        if code in (10, 13, _DIVISION):
            if line := _line(text, codes, start, after):
                found.append(line._replace(page=number, height=height))
            start = end + 1
    return found


def _line(text: PdfTextPage, codes: list[int], start: int, end: int) -> Line | None:
    from pypdfium2 import raw  # noqa: PLC0415

    while start < end and chr(codes[start]).isspace():
        start += 1
    while end > start and (chr(codes[end - 1]).isspace() or codes[end - 1] == 0):
        end -= 1
    if start == end:
        return None
    content, row = pdf_cells.parted(text, codes, start, end)
    content = content.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    hyphen = content.endswith(_HYPHENS)
    content = content.rstrip("".join(_HYPHENS)) if hyphen else content
    left, bottom, _, top = pdf_cells.box(text, start)
    right = pdf_cells.box(text, end - 1)[2]
    weights = [raw.FPDFText_GetFontWeight(text, index) for index in (start, end - 1)]
    bold = min(weights) >= 600
    return Line(content, 0, left, right, bottom, top - bottom, bold, 0.0, hyphen, row)
