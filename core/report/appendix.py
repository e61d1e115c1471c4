"""What follows the topics in an export: what a judge says, and the sheets that were asked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .. import in_words
from ..comparison import Comparison
from ..documents import Span
from ..findings import Finding
from ..notebook import Notebook
from ..sheets import CHECK, SHEETS
from ..sheets.by_hand import edited_sheet
from ..sheets.rendering import hidden_row_names, signs
from ..sheets.sheet import Cell, Quoted, Row
from ..text.visible import one_line
from .judged import (
    Judged,
    claims_of,
    everything_judged,
    judged_places,
    reasons,
    said_by_judge,
)
from .options import Options


@dataclass(frozen=True)
class Quotation:
    """Some words of a document, as they are cited."""

    passage: str
    """Passage id."""
    place: str
    span: Span
    value: str = ""
    """What they come to."""


@dataclass(frozen=True)
class Entry:
    """One finding, or one row of a sheet."""

    head: str
    reasons: tuple[str, ...]
    """What is to be said of it, a sentence each."""
    quotations: tuple[Quotation, ...]
    label: str = ""
    """The label that a judge gave, or how the cells of a row stand to each other."""
    by_hand: str = ""
    """What the reader did to a row: "merged, renamed"."""
    written: str = ""
    """What the reader wrote on it."""

    @property
    def lines(self) -> tuple[str, ...]:
        """Everything that is to be said of it, with what the reader did and wrote."""
        done = f"By hand: {self.by_hand}." if self.by_hand else ""
        note = f"Your note: {self.written}" if self.written else ""
        return (*self.reasons, *filter(None, (done, note)))


@dataclass(frozen=True)
class Appendix:
    """A part of an export with a heading of its own."""

    name: str
    """For machines: "judge", "figures" ..."""
    title: str
    entries: tuple[Entry, ...]


def appendices(comparison: Comparison, notebook: Notebook, options: Options) -> Iterator[Appendix]:
    """What a judge says of the documents, then the sheets, those with nothing in them left out."""
    judged = everything_judged(comparison)
    if judged:
        title = f"What the judge says ({', '.join(sorted({each.model for each in judged}))})"
        yield Appendix("judge", title, tuple(_judged(each, comparison) for each in judged))
    for name in options.sheets:
        sheet = edited_sheet(name, comparison.documents, notebook).sheet
        if sheet.rows or sheet.hidden:
            kind = SHEETS.get(name, CHECK)
            title = f"{kind.title}: {kind.says}"
            entries = [sheet_entry(row, comparison) for row in sheet.rows]
            entries += [Entry(says, (), ()) for says in hidden_row_names(sheet)]
            yield Appendix(name, title, tuple(entries))


def _judged(judged: Judged, comparison: Comparison) -> Entry:
    cited = tuple(_quotation(c.passage, c.quote, comparison) for c in claims_of(judged))
    if isinstance(judged, Finding):
        head = f"{judged_places(judged)}: {said_by_judge(judged)}"
        return Entry(head, reasons(judged), cited, judged.label)
    topic = next(each.name for each in comparison.topics if each.id == judged.topic)
    said = f"{judged_places(judged)} on “{one_line(topic)}”: {said_by_judge(judged)}"
    return Entry(said, reasons(judged), cited, "position" if judged.position else "related")


def sheet_entry(row: Row, comparison: Comparison) -> Entry:
    """A row of a sheet, with what each of its quotations comes to."""
    kind = f" ({row.kind})" if row.kind else ""
    cited = tuple(
        _quotation(quote.passage, quote.span, comparison, _value(quote, cell))
        for cell in row.cells
        for quote in cell.quotes
    )
    together = (
        f"Document {cell.document}: {cell.value}."
        for cell in row.cells
        if cell.value and not all(_value(quote, cell) for quote in cell.quotes)
    )
    says = (*([row.note] if row.note else ()), *together)
    name = in_words.shortened(one_line(row.name))
    head = f"{signs(row)} {name}{kind}"
    return Entry(head, says, cited, row.mark, ", ".join(row.by_hand), row.written)


def _value(quote: Quoted, cell: Cell) -> str:
    """What a quotation comes to; what several come to together is said of none of them."""
    return quote.value or (cell.value if len(cell.quotes) == 1 else "")


def _quotation(passage: str, span: Span, comparison: Comparison, value: str = "") -> Quotation:
    return Quotation(passage, in_words.cited(comparison.passage(passage)), span, value)
