"""Word files: paragraphs and tables in python-docx's template (ECMA-376, part 1, chapter 17).

The content is written as XML by hand: python-docx looks for every style among all, which takes
minutes for a comparison of some ten thousand pairs.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple, cast
from xml.sax.saxutils import escape
from zipfile import ZipFile

from ...printable import printable
from .zipping import zipped

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import ParagraphStyle

_NO_TIME = datetime(1980, 1, 1)
"""Word knows no time zones."""
_MAIN = "word/document.xml"
_TWIPS = 1440 / 2.54
"""In a centimetre; Word's unit of widths."""


class Run(NamedTuple):
    """Text in one look."""

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    colour: str = ""
    """Red, green and blue in hexadecimal: "0B6B3A"."""


class Paragraph(NamedTuple):
    """A paragraph, in one of the template's styles."""

    content: str | Sequence[Run]
    style: str = "Normal"
    keep: bool = False
    """Whether it stays on one page with what follows."""


class Table(NamedTuple):
    """A table whose first row stands on every page."""

    widths: Sequence[float]
    """Of the columns, in centimetres."""
    headings: Sequence[str]
    rows: Iterable[Sequence[Sequence[Paragraph]]]
    """The paragraphs of each cell."""


def word_file(parts: Iterable[Paragraph | Table], title: str, author: str, about: str) -> bytes:
    """The bytes of a Word file in landscape format; the same input gives the same bytes.

    Args:
        parts: What it holds.
        title: For the properties of the file.
        author: For the same.
        about: For the same.
    """
    saved = BytesIO()
    _template(title, author, about).save(saved)
    with ZipFile(saved) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    content = "".join(_table(p) if isinstance(p, Table) else _paragraph(p) for p in parts)
    files[_MAIN] = files[_MAIN].replace(b"<w:body>", b"<w:body>" + content.encode(), 1)
    return zipped(files)


def _template(title: str, author: str, about: str) -> Document:
    import docx  # noqa: PLC0415 - takes a moment to import, and only this format needs it
    from docx.enum.section import WD_ORIENT  # noqa: PLC0415
    from docx.shared import Cm, Pt, RGBColor  # noqa: PLC0415

    word = docx.Document()
    page = word.sections[0]
    page.orientation = WD_ORIENT.LANDSCAPE
    page.page_width, page.page_height = Cm(29.7), Cm(21.0)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Cm(2)
    cast("ParagraphStyle", word.styles["Normal"]).font.size = Pt(10)
    quiet = cast("ParagraphStyle", word.styles["Caption"]).font
    quiet.bold, quiet.size, quiet.color.rgb = False, Pt(8.5), RGBColor(0x55, 0x55, 0x55)
    known = word.core_properties
    known.title, known.comments = title, printable(about)[:255]  # the format takes no more
    known.author = known.last_modified_by = author
    # The template's own times would do as well, but they would be somebody's.
    known.created = known.modified = known.last_printed = _NO_TIME
    return word


def _table(table: Table) -> str:
    widths = [round(width * _TWIPS) for width in table.widths]
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    titles = [[Paragraph([Run(title, bold=True)])] for title in table.headings]
    rows = "".join(f"<w:tr>{_cells(row, widths)}</w:tr>" for row in table.rows)
    return (
        '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:type="auto" w:w="0"/>'
        '<w:tblLayout w:type="fixed"/></w:tblPr>'
        f"<w:tblGrid>{columns}</w:tblGrid>"
        f"<w:tr><w:trPr><w:tblHeader/></w:trPr>{_cells(titles, widths)}</w:tr>{rows}</w:tbl>"
    )


def _cells(cells: Sequence[Sequence[Paragraph]], widths: Sequence[int]) -> str:
    return "".join(
        f'<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="{width}"/></w:tcPr>'
        f"{''.join(map(_paragraph, cell or [Paragraph('')]))}</w:tc>"
        for cell, width in zip(cells, widths, strict=True)
    )


def _paragraph(paragraph: Paragraph) -> str:
    content = paragraph.content
    runs = [Run(content)] if isinstance(content, str) else content
    keep = "<w:keepNext/>" if paragraph.keep else ""
    style = f'<w:pStyle w:val="{paragraph.style.replace(" ", "")}"/>'
    return f"<w:p><w:pPr>{style}{keep}</w:pPr>{''.join(map(_run, runs))}</w:p>"


def _run(run: Run) -> str:
    look = f"{'<w:b/>' if run.bold else ''}{'<w:i/>' if run.italic else ''}"
    look += f'<w:color w:val="{run.colour}"/>' if run.colour else ""
    look += '<w:u w:val="single"/>' if run.underline else ""
    text = escape(printable(run.text)).replace("\t", "</w:t><w:tab/><w:t>")
    text = text.replace("\n", '</w:t><w:br/><w:t xml:space="preserve">')
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'
