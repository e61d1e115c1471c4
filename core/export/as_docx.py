"""DOCX: a document for word processors, with a table for each topic."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .. import in_words
from ..comparison import Comparison, Cue, Label
from ..documents import Passage
from ..notebook import Note, Notebook
from ..report import brief, phrases
from ..report.appendix import Appendix
from ..report.headline import headline
from ..report.marking import segments
from ..report.options import Options
from ..report.telling import Between, Chapter, HandEdit, ToldPair
from ..report.view import View
from ..text.visible import one_line
from .writing.word import Paragraph, Run, Table, word_file

_TITLE = "Comparison notes"
_HEADINGS = ("Passage", "Passage", "Why", "Verdict and note")
_WIDTHS = (7.6, 7.6, 6.2, 4.3)
"""Of the columns of a table, in centimetres of a landscape page ..."""
_WITHOUT_NOTES = (9.1, 9.1, 7.5)
"""... and where no pair has a verdict or a note."""
_COLOURS: dict[Label, str] = {"agree": "0B6B3A", "diverge": "A3280F", "related": "34517D"}

Row = tuple[list[Paragraph], ...]


def as_docx(comparison: Comparison, notebook: Notebook, options: Options) -> bytes:
    """Sources, all in brief, a table for each topic, what is on none or only here, appendices."""
    author = f"perspectives {comparison.engine.version}"
    view = View(comparison, notebook, options)
    return word_file(_parts(view), _TITLE, author, in_words.made_by(comparison))


def _parts(view: View) -> Iterator[Paragraph | Table]:
    comparison = view.comparison
    yield Paragraph(_TITLE, "Title")
    for document in comparison.documents:
        yield Paragraph(in_words.source(document, comparison.called(document.id)), "List Number")
    yield from _in_brief(view)
    for chapter in view.chapters:
        yield from _chapter(chapter, view)
    yield from _elsewhere(view)
    yield from _only_here(view)
    for appendix in view.appendices:
        yield from _appendix(appendix)
    yield from _full(comparison) if view.options.documents else ()
    yield from _made(comparison)


def _in_brief(view: View) -> Iterator[Paragraph]:
    yield Paragraph("In brief", "Heading 1")
    yield Paragraph(headline(view))
    for each in brief.in_brief(view):
        yield Paragraph(each.name or brief.NO_TOPIC, "List Bullet")
        yield from (Paragraph(line, "List Bullet 2") for line in brief.lines(each))


def _chapter(chapter: Chapter, view: View) -> Iterator[Paragraph | Table]:
    yield Paragraph(chapter.topic.name, "Heading 1")
    yield from _own_words(chapter.note)
    for between in chapter.between:
        yield from _between(between, view.comparison)
    if chapter.pairs:
        noted = any(not pair.note.empty for pair in chapter.pairs)
        widths = _WIDTHS if noted else _WITHOUT_NOTES
        yield Table(widths, _HEADINGS[: len(widths)], _rows(chapter, view, len(widths)))
        yield Paragraph("", "Caption")
    for note in chapter.notes:
        yield from _note(note, view)
    yield from _hand_edits(chapter.hand_edits, view)
    for silence in chapter.topic.silent:
        yield Paragraph(in_words.silence(silence, chapter.topic, view.comparison), "List Bullet")


def _between(between: Between, comparison: Comparison) -> Iterator[Paragraph]:
    if between.relation is None:
        return
    label = phrases.relation(between)
    two = phrases.between(between.documents, comparison)
    yield Paragraph(f"{two}: {label}", "List Bullet", keep=True)
    for cue in between.cues:
        yield Paragraph(_reason(cue), "List Bullet 2")


def _reason(cue: Cue) -> str:
    sign, kind, says = in_words.cue_line(cue)
    return f"{sign} {kind}: {says}"


def _rows(chapter: Chapter, view: View, columns: int) -> Iterator[Row]:
    """A row for each pair; a passage that was quoted, or is elsewhere, is only named."""
    quoted: set[str] = set()
    for pair in chapter.pairs:
        elsewhere = view.told_elsewhere(pair, chapter.topic)
        cells = [
            _named(p, "quoted above: " if p.id in quoted else "")
            if elsewhere or p.id in quoted
            else _quotation(p, chapter, view.comparison)
            for p in (pair.a, pair.b)
        ]
        quoted |= set() if elsewhere else {pair.a.id, pair.b.id}
        why = [Paragraph([Run(phrases.said(pair, elsewhere), bold=True)])]
        why += [Paragraph(_reason(cue)) for cue in pair.cues if not elsewhere]
        yield (*cells, why, [Paragraph("" if elsewhere else _told(pair.note))])[:columns]


def _quotation(passage: Passage, chapter: Chapter, comparison: Comparison) -> list[Paragraph]:
    runs = [
        # Underlined as well: colour alone is lost in print.
        Run(
            part.text,
            bold=part.label == "diverge",
            underline=part.label is not None,
            colour=_COLOURS[part.label] if part.label else "",
        )
        for part in segments(passage, chapter.marks(passage.id))
    ]
    name = comparison.called(passage.document)
    return [Paragraph(runs), Paragraph(f"{in_words.cited(passage)}, {name}", "Caption")]


def _named(passage: Passage, where: str) -> list[Paragraph]:
    words = in_words.shortened(one_line(passage.text))
    return [Paragraph(f"{in_words.cited(passage)}, {where}“{words}”", "Caption")]


def _own_words(note: Note) -> Iterator[Paragraph]:
    if not note.empty:
        yield Paragraph(_told(note), "Intense Quote")


def _told(note: Note) -> list[Run]:
    verdict = [Run(f"Verdict: {note.verdict}\n", bold=True)] if note.verdict else []
    tags = [Run(f"Tags: {', '.join(note.tags)}\n", italic=True)] if note.tags else []
    return [*verdict, *tags, Run(note.text.strip())]


def _note(note: Note, view: View) -> Iterator[Paragraph]:
    for quote in note.anchors:
        where = view.cited(quote) or "no longer found in the documents"
        yield Paragraph(f"“{quote.exact}”", "Quote")
        yield Paragraph(f"{where}, {quote.source}", "Caption")
    yield from _own_words(note)


def _hand_edits(hand_edits: Iterable[HandEdit], view: View) -> Iterator[Paragraph]:
    for done in hand_edits:
        yield Paragraph(phrases.hand_edit(done, view), "List Bullet")


def _elsewhere(view: View) -> Iterator[Paragraph]:
    if view.pairs or view.notes or view.hand_edits:
        yield Paragraph("On no topic", "Heading 1")
    for pair in view.pairs:
        yield from _pair(pair)
    for note in view.notes:
        yield Paragraph(f"Note on {phrases.note_on(note, view)}", "Heading 2")
        yield from _note(note, view)
    yield from _hand_edits(view.hand_edits, view)


def _pair(pair: ToldPair) -> Iterator[Paragraph]:
    yield Paragraph(phrases.said(pair), "List Bullet")
    for passage in (pair.a, pair.b):
        yield Paragraph(f"{in_words.cited(passage)}: “{passage.text}”", "Quote")
    yield from _own_words(pair.note)


def _only_here(view: View) -> Iterator[Paragraph]:
    if view.only_here:
        yield Paragraph("Only here", "Heading 1")
    for alone in view.only_here:
        passage = view.comparison.passage(alone.passage)
        head = f"{in_words.cited(passage)}: {in_words.alone(alone, view.comparison)}"
        yield Paragraph(alone.sentence.text, "Quote")
        yield Paragraph(head, "Caption")


def _appendix(appendix: Appendix) -> Iterator[Paragraph]:
    yield Paragraph(appendix.title, "Heading 1")
    for entry in appendix.entries:
        yield Paragraph(entry.head, "Heading 2")
        yield from (Paragraph(line) for line in entry.lines)
        for each in entry.quotations:
            value = f" = {each.value}" if each.value else ""
            yield Paragraph(f"{each.place}: “{each.span.text}”{value}", "Quote")


def _full(comparison: Comparison) -> Iterator[Paragraph]:
    for document in comparison.documents:
        yield Paragraph(f"{document.id}. {comparison.called(document.id)}", "Heading 1")
        for passage in document.passages:
            yield Paragraph(f"¶{passage.number} {passage.text}")


def _made(comparison: Comparison) -> Iterator[Paragraph]:
    yield Paragraph("How this was made", "Heading 2")
    for document in comparison.documents:
        yield Paragraph(f"{document.id}. {document.origin} · sha256 {document.sha256}", "Caption")
    yield Paragraph(in_words.made_by(comparison), "Caption")
