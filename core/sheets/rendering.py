"""A sheet as text, CSV and JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from ..csv_text import csv_text
from ..documents import Document
from ..in_words import shortened, wrapped
from ..json_text import json_text
from ..names import names
from ..plural import number_of
from ..text.visible import one_line
from .marks import BY_HAND, SIGNS
from .sheet import Cell, Row, Sheet

COLUMNS = (
    *("row", "name", "mark", "kind", "note"),
    *("document", "called", "title", "value", "quote", "passage", "by_hand", "your_note"),
)
OTHERWISE = "Nothing of this kind was found."
NOTHING = {
    "changes": "These texts are not taken for versions of each other: hardly a sentence of one "
    "stands in another, nearly as it is.",
    "check": "There is no quotation, figure or date in it, and no contradiction was found.",
}
"""What is said of a sheet without a row."""
SCHEMA = "perspectives.sheet/1"


def as_text(sheet: Sheet, documents: Sequence[Document]) -> str:
    """A sheet in paragraphs of at most 100 columns, a row after the other."""
    called = zip(documents, names(documents), strict=True)
    lines = [f"{document.id}  {name}" for document, name in called]
    lines += ["" if sheet.rows else f"\n{NOTHING.get(sheet.name, OTHERWISE)}"]
    for row in sheet.rows:
        lines += [*_row(row), ""]
    lines += [line for line in hidden_row_names(sheet) for line in wrapped(line, 0, 2)]
    return "\n".join(lines).rstrip("\n") + "\n"


def _row(row: Row) -> Iterator[str]:
    kind = f"{row.kind}: " if row.kind and row.kind not in row.name else ""
    yield from wrapped(f"{signs(row)} {kind}{one_line(row.name)}", hang=3)
    if row.note:
        yield from wrapped(one_line(row.note), 2, 3)
    if row.by_hand:
        yield from wrapped(f"by hand: {', '.join(row.by_hand)}", 2, 3)
    if row.written:
        yield from wrapped(f"your note: {one_line(row.written)}", 2, 3)
    for cell in row.cells:
        value = f"{cell.value}  " if cell.value else ""
        first, *rest = (
            f"“{one_line(quote.span.text)}”{_place(quote.passage)}" for quote in cell.quotes
        )
        yield from wrapped(f"{cell.document}  {value}{first}", 2, 3)
        for each in rest:
            yield from wrapped(each, 5, 3)


def as_csv(sheet: Sheet, documents: Sequence[Document]) -> str:
    """A row for each quotation, so that a spreadsheet can filter and count."""
    ids = [document.id for document in documents]
    called = dict(zip(ids, names(documents), strict=True))
    titles = {document.id: document.name for document in documents}
    rows: list[dict[str, str]] = []
    for row in (*sheet.rows, *sheet.hidden):
        for cell in row.cells:
            for quote in cell.quotes:
                number = f"¶{quote.passage.partition('.')[2]}"  # 2.10 would become 2.1
                about = (row.id, row.name, row.mark, row.kind, row.note)
                whose = (cell.document, called[cell.document], titles[cell.document])
                said = (quote.value or cell.value, quote.span.text, number)
                done = (", ".join(row.by_hand), row.written)
                rows.append(dict(zip(COLUMNS, (*about, *whose, *said, *done), strict=True)))
    return csv_text(COLUMNS, rows)


def as_json(sheet: Sheet, documents: Sequence[Document]) -> str:
    """A sheet with its documents, for other programs."""
    known = [
        {"id": d.id, "called": name, "title": d.title, "origin": d.origin, "sha256": d.sha256}
        for d, name in zip(documents, names(documents), strict=True)
    ]
    return json_text({"schema": SCHEMA, **sheet.model_dump(mode="json"), "documents": known})


FORMATS: dict[str, Callable[[Sheet, Sequence[Document]], str]] = {
    "text": as_text,
    "csv": as_csv,
    "json": as_json,
}
"""By the name that a reader gives."""


def signs(row: Row) -> str:
    """How the cells of a row stand to each other, and whether a hand was there."""
    return f"{SIGNS[row.mark]}{f' {BY_HAND}' if row.touched else ''}"


def hidden_rows(sheet: Sheet) -> Iterator[str]:
    """A sentence on the rows that are not shown."""
    count = len(sheet.hidden)
    if count:
        yield f"{number_of(count, 'row')} hidden by hand."


def hidden_row_names(sheet: Sheet) -> Iterator[str]:
    """A sentence that names the rows that the reader does not want to see."""
    if sheet.hidden:
        names = ", ".join(f"“{shortened(one_line(row.name))}”" for row in sheet.hidden)
        yield f"{number_of(len(sheet.hidden), 'row')} hidden by hand: {names}."


def values(cell: Cell | None) -> str:
    """What a cell says on one line: its value, or the words themselves."""
    if cell is None:
        return ""
    return cell.value or "; ".join(one_line(quote.span.text) for quote in cell.quotes)


def _place(passage: str) -> str:
    return f" ¶{passage.partition('.')[2]}"
