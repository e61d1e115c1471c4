"""PDF: the lines of its pages put back together to paragraphs, without division of words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import groupby, pairwise
from operator import attrgetter
from statistics import median

from ..documents import Role
from ..errors import DocumentError
from .material import Builder, Extracted, Facts, Material
from .pdf_line import Line
from .pdf_lines import lines
from .properties import of_file

_NUMBER = re.compile(
    r"\W*(?:page\s+)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:/|of)\s*\d{1,4})?\W*", re.IGNORECASE
)
_STAMP = re.compile(
    r"(?:https?|file)://\S+(?:[\s|]+\d+/\d+)?|\d{1,2}/\d{1,2}/\d{2,4}, \d{1,2}:\d\d.*"
)
"""What browsers print above and below a page."""
_END = re.compile(r"[.!?…:][\"'”’»)\]]*$")
_ITEM = re.compile(r"[•‣▪●○–*·]\s*(?=\S)|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s")
_LARGE = 1.12
"""A heading's size, as a share of that of the body."""
_NOTE = 0.93
"""The same of a note at the foot of a page, at most."""
_DATE = re.compile(r"D:(\d{4})(\d\d)(\d\d)")
_OBJECT = re.compile(rb"\d+\s+\d+\s+obj\b")
_MARGIN = 0.12
"""Share of a page's height, above and below, in which page headers and footers stand."""
_NUMBERS = 0.18
"""The same for a number alone that stands on the same height on several pages."""
_SECTION = re.compile(r"(\d{1,2}(?:\.\d{1,2}){0,3}\.?) \| (?=[^|]+$)")
"""A heading's number, which LaTeX puts far from its words."""
_CELL = 30
"""Characters on a line of a table's cell; a column of text has more."""
_LINES = 50
"""The last lines of a paragraph, which tell where its lines begin; a paragraph may be a book."""
_GOES_ON = re.compile(r"\w[-–]$")
"""The end of a line in the middle of a word, a number or a range."""
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl"}


def claims(material: Material) -> bool:
    """Whether the bytes are a PDF."""
    return is_pdf(material.data)


def is_pdf(data: bytes) -> bool:
    """Whether the mark of PDF is among the first bytes, as other readers allow.

    A text may name it there as well; what a PDF is made of it does not hold.
    """
    at = data[:1024].find(b"%PDF-")
    return at == 0 or (at > 0 and _OBJECT.search(data) is not None)


def read(material: Material) -> Iterator[Extracted]:
    """Every paragraph with its page; page headers, footers and numbers are boilerplate.

    Raises:
        DocumentError: The file is encrypted or damaged, or its pages are pictures.
    """
    all_lines, properties = lines(material.data, material.origin)
    if not all_lines:
        raise DocumentError(
            f"{material.origin}: its pages are pictures without text; run a text recognition such "
            "as ocrmypdf on it first."
        )
    builder = Builder()
    _Layout(all_lines, properties.pages).add(builder)
    known, hints = _facts(properties.said)
    yield Extracted(builder.text, builder.blocks, known, hints)


class _Layout:
    """The layout of one document: what is usual in it tells its paragraphs apart."""

    def __init__(self, lines: list[Line], pages: int) -> None:
        # A page header comes on several pages, with nothing but the page's number changed.
        at_edges = {(_key(line), line.page) for line in lines if _at_edge(line) or _at_foot(line)}
        self._pages = Counter(key for key, _ in at_edges)
        self._often = max(2, 0.3 * pages)
        self._columns = {page: list(on) for page, on in groupby(lines, key=attrgetter("page"))}
        self._lines = [(line, self._is_furniture(line)) for line in lines]
        body = [line for line, furniture in self._lines if not furniture] or lines
        self._size = median(line.size for line in body for _ in line.text)
        gaps = [above.bottom - line.bottom for above, line in pairwise(body)]
        self._lines = [(self._titled(line), furniture) for line, furniture in self._lines]
        self._leading = median([gap for gap in gaps if 0 < gap < 3 * self._size] or [self._size])
        self._notes = self._at_feet()
        self._words = {word.lower() for line in body for word in line.text.split()}

    def add(self, builder: Builder) -> None:
        """Add every paragraph; what interrupts one at the end of a page comes after it."""
        paragraph: list[Line] = []
        waiting: list[Line] = []
        for line, furniture in self._lines:
            cut = bool(paragraph) and self._is_cut(paragraph[-1], line)
            goes_on = bool(paragraph) and not _END.search(paragraph[-1].text)
            if not cut and (furniture or (goes_on and line in self._notes)):
                waiting.append(line)
                continue
            if paragraph and self._begins(paragraph, line):
                self._end(builder, paragraph, waiting)
            paragraph.append(line)
        self._end(builder, paragraph, waiting)

    def _end(self, builder: Builder, paragraph: list[Line], waiting: list[Line]) -> None:
        self._put(builder, paragraph)
        notes = [line for line in waiting if line in self._notes]
        note: list[Line] = []
        for line in notes:
            if note and self._begins(note, line):
                self._put(builder, note)
            note.append(line)
        self._put(builder, note)
        for line in waiting:
            if line not in self._notes:
                builder.add(line.text, "boilerplate", _page(line))
        waiting.clear()

    def _put(self, builder: Builder, paragraph: list[Line]) -> None:
        if paragraph:
            builder.add(self._joined(paragraph), self._role(paragraph), _page(paragraph[0]))
        paragraph.clear()

    def _at_feet(self) -> set[Line]:
        """The smaller lines below the text of each page: its notes."""
        notes: set[Line] = set()
        for _, on_page in groupby(self._lines, key=lambda each: each[0].page):
            for line, furniture in reversed(list(on_page)):
                if furniture:
                    continue
                if line.size > _NOTE * self._size or line.bottom > 0.5 * line.height:
                    break
                notes.add(line)
        return notes

    def _is_furniture(self, line: Line) -> bool:
        known = _NUMBER.fullmatch(line.text) or _STAMP.fullmatch(line.text)
        return bool(known and _at_edge(line)) or self._pages[_key(line)] >= self._often

    def _titled(self, line: Line) -> Line:
        """A numbered heading as one line, not as the row of a table."""
        if line.size <= _LARGE * self._size or not _SECTION.match(line.text):
            return line
        return line._replace(text=_SECTION.sub(r"\1 ", line.text), row=False)

    def _begins(self, paragraph: list[Line], line: Line) -> bool:
        """Whether a line begins a paragraph after the lines of the one above."""
        above = paragraph[-1]
        if self._beside(paragraph, line) or self._is_cut(above, line):
            return False
        if abs(line.size - above.size) > 0.08 * self._size or line.bold != above.bold:
            return True
        if line.row or above.row or paragraph[0].row:
            # What goes on in a cell stands right of where the row begins.
            return line.row or line.left < paragraph[0].left + self._size
        ended = bool(_END.search(above.text)) and not above.hyphen
        gap = above.bottom - line.bottom
        if line.page != above.page or gap < 0:  # a new page or a new column
            return ended and (not line.text[0].islower() or self._had_room(above, line))
        if gap > 1.35 * self._leading or _ITEM.match(line.text):
            return True
        return ended and (self._had_room(above, line) or self._indented(paragraph, line))

    def _indented(self, paragraph: list[Line], line: Line) -> bool:
        edge = min(other.left for other in paragraph[-_LINES:])
        return len(paragraph) > 1 and line.left > edge + 0.8 * self._size

    def _beside(self, paragraph: list[Line], line: Line) -> bool:
        """Whether a line is the next cell of a row, one of whose cells may have several lines."""
        first = paragraph[0]
        level = line.page == first.page and abs(first.bottom - line.bottom) < 0.3 * self._size
        if not level or line.left <= first.right + 0.8 * self._size:
            return False
        # Two columns of text may begin level, too.
        return line.row or first.row or all(len(each.text) < _CELL for each in paragraph)

    def _is_cut(self, above: Line, line: Line) -> bool:
        """Whether a line ends in the middle of a number that goes on right below."""
        below = 0 < above.bottom - line.bottom < 2 * self._leading
        return below and bool(_GOES_ON.search(above.text)) and line.text[0].isdigit()

    def _had_room(self, above: Line, line: Line) -> bool:
        """Whether the first word of a line would have fitted on the one above."""
        letter = (above.right - above.left) / len(above.text)
        word = len(line.text.split(maxsplit=1)[0]) + 1
        return above.right + word * letter < self._edge(above)

    def _edge(self, line: Line) -> float:
        """Where full lines end in the column that a line stands in."""
        near = 6 * self._size
        return max(
            other.right
            for other in self._columns[line.page]
            if other is line
            or (
                abs(other.left - line.left) < near
                and abs(other.size - line.size) < 0.08 * self._size
                and not other.row
            )
        )

    def _role(self, paragraph: list[Line]) -> Role | None:
        text = paragraph[-1].text
        large = paragraph[0].size > _LARGE * self._size
        short = sum(len(line.text) for line in paragraph) < 200
        row = any(line.row for line in paragraph)
        stands_out = short and (large or paragraph[0].bold) and not row
        if stands_out and not text.endswith((".", ",", ";")):
            return "heading"
        item = _ITEM.match(paragraph[0].text)
        return "body" if len(paragraph) > 1 or row or item else None

    def _joined(self, paragraph: list[Line]) -> str:
        parts: list[str] = [paragraph[0].text]
        for above, line in pairwise(paragraph):
            if self._beside([paragraph[0]], line):
                parts.append(" | ")
            else:
                parts[-1:] = self._seam(above, line.text)
            parts.append(line.text)
        return "".join(parts).translate(_LIGATURES)

    def _seam(self, above: Line, more: str) -> tuple[str, str]:
        """A line as it goes on in the next one, and what stands between them.

        The hyphen of a division is left out, that of a compound stays.
        """
        text = above.text
        plain = not above.hyphen and re.search(r"[^\W\d_]-$", text)
        if not (above.hyphen or plain) or not more[0].islower():
            text = f"{text}-" if above.hyphen else text
            return text, "" if _is_within(text, more) else " "
        stem = text[:-1] if plain else text
        whole = f"{stem.rsplit(maxsplit=1)[-1]}-{more.split(maxsplit=1)[0]}".lower()
        return stem, "-" if whole.strip(".,;:") in self._words else ""


def _is_within(text: str, more: str) -> bool:
    """Whether two lines go on in the middle of a word or a number."""
    return text.endswith("-") or (bool(_GOES_ON.search(text)) and more[0].isdigit())


def _at_foot(line: Line) -> bool:
    return bool(_NUMBER.fullmatch(line.text)) and _at_edge(line, _NUMBERS)


def _at_edge(line: Line, share: float = _MARGIN) -> bool:
    margin = share * line.height
    return not margin < line.bottom < line.height - margin - line.size


def _key(line: Line) -> tuple[str, int]:
    """What a page header has in common on all pages: its words without the number, its place."""
    return re.sub(r"\d+", "#", line.text), round(line.bottom / 4)


def _page(line: Line) -> str:
    return f"page {line.page}"


def _facts(properties: dict[str, str]) -> tuple[Facts, Facts]:
    created = _DATE.match(properties.get("CreationDate", ""))
    day = "-".join(created.groups()) if created else None
    return of_file(properties.get("Title"), properties.get("Author"), None, day)
