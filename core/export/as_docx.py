"""DOCX: a document for word processors, with a table for each topic."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING, cast
from zipfile import ZipFile

from ..comparison import Comparison, Cue, Label
from ..documents import Passage
from ..notebook import Note, Notebook
from . import phrases
from .marking import segments
from .options import Options
from .telling import Between, Chapter, Deed, Pair
from .view import View
from .zipping import zipped

if TYPE_CHECKING:
    from docx.document import Document as Word
    from docx.styles.style import ParagraphStyle
    from docx.table import _Cell as Cell  # pyright: ignore[reportPrivateUsage]
    from docx.table import _Row as Row  # pyright: ignore[reportPrivateUsage]
    from docx.text.paragraph import Paragraph

_NO_TIME = datetime(1980, 1, 1)
"""Word knows no time zones."""
_HEADINGS = ("Passage", "Passage", "Why", "Verdict and note")
_WIDTHS = (7.6, 7.6, 6.2, 4.3)
"""Of the columns of a table, in centimetres of a landscape page."""
_TABLES = ("Normal Table", "Table Grid")
_COLOURS: dict[Label, str] = {"agree": "0B6B3A", "diverge": "A3280F", "related": "34517D"}


def as_docx(comparison: Comparison, notebook: Notebook, options: Options) -> bytes:
    """Sources, a heading and a table for each topic, other notes, what is only here."""
    import docx  # noqa: PLC0415 - takes a moment to import, and only this format needs it

    word = docx.Document()
    _set_up(word, comparison)
    view = View(comparison, notebook, options)
    word.add_heading("Comparison notes", 0)
    for document in comparison.documents:
        word.add_paragraph(_text(phrases.source(document)), style="List Number")
    for chapter in view.chapters:
        _chapter(word, chapter, view)
    _elsewhere(word, view)
    _only_here(word, comparison)
    if options.documents:
        _full(word, comparison)
    _made(word, comparison)
    return _same_each_time(word)


def _set_up(word: Word, comparison: Comparison) -> None:
    from docx.enum.section import WD_ORIENT  # noqa: PLC0415
    from docx.enum.style import WD_STYLE_TYPE  # noqa: PLC0415
    from docx.shared import Cm, Pt, RGBColor  # noqa: PLC0415

    page = word.sections[0]
    page.orientation = WD_ORIENT.LANDSCAPE
    page.page_width, page.page_height = Cm(29.7), Cm(21.0)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Cm(2)
    _style(word, "Normal").font.size = Pt(10)
    # Each paragraph looks for its style among all, and a hundred of these are never used.
    for style in list(word.styles):
        if style.type == WD_STYLE_TYPE.TABLE and style.name not in _TABLES:
            style.delete()
    quiet = _style(word, "Caption").font
    quiet.bold, quiet.size, quiet.color.rgb = False, Pt(8.5), RGBColor(0x55, 0x55, 0x55)
    known = word.core_properties
    known.title = "Comparison notes"
    known.author = known.last_modified_by = f"perspectives {comparison.engine.version}"
    known.comments = _text(phrases.made_by(comparison))[:255]  # the format takes no more
    # The template's own times would do as well, but they would be somebody's.
    known.created = known.modified = known.last_printed = _NO_TIME


def _style(word: Word, name: str) -> ParagraphStyle:
    return cast("ParagraphStyle", word.styles[name])


def _chapter(word: Word, chapter: Chapter, view: View) -> None:
    word.add_heading(_text(chapter.topic.name), 1)
    _own_words(word, chapter.note)
    for between in chapter.between:
        _between(word, between)
    if chapter.pairs:
        _table(word, chapter, view.comparison)
    for note in chapter.notes:
        _note(word, note, view)
    _deeds(word, chapter.deeds, view)
    for silence in chapter.topic.silent:
        word.add_paragraph(_text(f"○ {phrases.silence(silence, view.comparison)}"), "List Bullet")


def _between(word: Word, between: Between) -> None:
    relation = between.relation
    if relation is None:
        return
    label = phrases.label(relation.label, relation.confidence)
    said = word.add_paragraph(f"{' ↔ '.join(between.documents)}: {label}", style="List Bullet")
    said.paragraph_format.keep_with_next = True
    for cue in between.cues:
        word.add_paragraph(_text(_reason(cue)), style="List Bullet 2")


def _reason(cue: Cue) -> str:
    return f"{phrases.GLYPHS[cue.label]} {cue.kind}: {cue.says}"


def _table(word: Word, chapter: Chapter, comparison: Comparison) -> None:
    from docx.shared import Cm  # noqa: PLC0415

    table = word.add_table(rows=1, cols=len(_HEADINGS), style="Table Grid")
    table.autofit = False
    # Word goes by the cells, LibreOffice by the columns.
    for column, width in zip(table.columns, _WIDTHS, strict=True):
        column.width = Cm(width)
    for cell, heading in zip(_cells(table.rows[0]), _HEADINGS, strict=True):
        cell.paragraphs[0].add_run(heading).bold = True
    _mark(table.rows[0], "w:tblHeader")
    for pair in chapter.pairs:
        a, b, why, own = _cells(table.add_row())
        _quotation(a, pair.a, pair, comparison)
        _quotation(b, pair.b, pair, comparison)
        _why(why, pair)
        _verdict(own, pair.note)


def _mark(row: Row, mark: str) -> None:
    """Give a row what python-docx has no word for: w:tblHeader lets it stand on every page."""
    from docx.oxml import OxmlElement  # noqa: PLC0415 # pyright: ignore[reportUnknownVariableType]

    row._tr.get_or_add_trPr().append(OxmlElement(mark))  # pyright: ignore


def _cells(row: Row) -> tuple[Cell, ...]:
    """The cells of a new row, as wide as they shall be; asking for them is slow, so once."""
    from docx.shared import Cm  # noqa: PLC0415

    cells = row.cells
    for cell, width in zip(cells, _WIDTHS, strict=True):
        cell.width = Cm(width)
    return cells


def _quotation(cell: Cell, passage: Passage, pair: Pair, comparison: Comparison) -> None:
    from docx.shared import RGBColor  # noqa: PLC0415

    paragraph = cell.paragraphs[0]
    for part in segments(passage, pair.marks(passage.id)):
        run = paragraph.add_run(_text(part.text))
        if part.label:
            # Underlined as well: colour alone is lost in print.
            run.underline = True
            run.bold = part.label == "diverge"
            run.font.color.rgb = RGBColor.from_string(_COLOURS[part.label])
    name = comparison.document(passage.document).name
    cell.add_paragraph(
        _text(f"{passage.document} {phrases.where(passage)}, {phrases.one_line(name)}"), "Caption"
    )


def _why(cell: Cell, pair: Pair) -> None:
    cell.paragraphs[0].add_run(phrases.said(pair)).bold = True
    for cue in pair.cues:
        cell.add_paragraph(_text(_reason(cue)))


def _verdict(cell: Cell, note: Note) -> None:
    _tell(cell.paragraphs[0], note)


def _own_words(word: Word, note: Note) -> None:
    if not note.empty:
        _tell(word.add_paragraph(style="Intense Quote"), note)


def _tell(paragraph: Paragraph, note: Note) -> None:
    if note.verdict:
        paragraph.add_run(f"Verdict: {note.verdict}\n").bold = True
    if note.tags:
        paragraph.add_run(_text(f"Tags: {', '.join(note.tags)}\n")).italic = True
    paragraph.add_run(_text(note.text.strip()))


def _note(word: Word, note: Note, view: View) -> None:
    for quote in note.anchors:
        where = view.cited(quote) or "no longer found in the documents"
        word.add_paragraph(_text(f"“{quote.exact}”"), style="Quote")
        word.add_paragraph(_text(f"{where}, {quote.source}"), style="Caption")
    _own_words(word, note)


def _deeds(word: Word, deeds: Iterable[Deed], view: View) -> None:
    for done in deeds:
        word.add_paragraph(_text(phrases.deed(done, view)), "List Bullet")


def _elsewhere(word: Word, view: View) -> None:
    if view.pairs or view.notes or view.deeds:
        word.add_heading("On no topic", 1)
    for pair in view.pairs:
        word.add_paragraph(phrases.said(pair), style="List Bullet")
        for passage in (pair.a, pair.b):
            place = phrases.cited(passage)
            word.add_paragraph(_text(f"{place}: “{passage.text}”"), style="Quote")
        _own_words(word, pair.note)
    for note in view.notes:
        word.add_heading(_text(f"Note on {phrases.note_on(note, view)}"), 2)
        _note(word, note, view)
    _deeds(word, view.deeds, view)


def _only_here(word: Word, comparison: Comparison) -> None:
    if comparison.only_here:
        word.add_heading("Only here", 1)
    for found in comparison.only_here:
        passage = comparison.passage(found.passage)
        place = f"{phrases.cited(passage)}: {phrases.nearest(found.nearest)}"
        word.add_paragraph(_text(passage.text), style="Quote")
        word.add_paragraph(_text(place), style="Caption")


def _full(word: Word, comparison: Comparison) -> None:
    for document in comparison.documents:
        word.add_heading(_text(f"{document.id}. {document.name}"), 1)
        for passage in document.passages:
            word.add_paragraph(_text(f"¶{passage.number} {passage.text}"))


def _made(word: Word, comparison: Comparison) -> None:
    word.add_heading("How this was made", 2)
    for document in comparison.documents:
        said = f"{document.id}. {document.origin} · sha256 {document.sha256}"
        word.add_paragraph(_text(said), "Caption")
    word.add_paragraph(_text(phrases.made_by(comparison)), style="Caption")


def _text(text: str) -> str:
    return phrases.plain(text)


def _same_each_time(word: Word) -> bytes:
    saved = BytesIO()
    word.save(saved)
    with ZipFile(saved) as archive:
        return zipped({name: archive.read(name) for name in archive.namelist()})
