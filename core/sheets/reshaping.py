"""Rows cut and put together by hand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import sha256

from ..documents import in_order
from ..notebook import Anchor, HandRow, RowPart
from .marks import Mark
from .sheet import Cell, Quoted, Row

CellQuote = tuple[Cell, Quoted]
"""A quotation of a row, with its cell."""


def combined(hand: HandRow, parts: Sequence[Row]) -> Row:
    """One row of the parts of several, called as the first of them."""
    cells: dict[str, Cell] = {}
    for part in parts:
        for cell in part.cells:
            before = cells.get(cell.document)
            cells[cell.document] = _together(before, cell) if before else cell
    subject = repr((hand.sheet, sorted(hand.subject[2])))
    first = parts[0]
    together = tuple(cells[document] for document in sorted(cells, key=in_order))
    return Row(
        id=sha256(subject.encode(errors="replace")).hexdigest()[:12],
        name=first.name,
        mark=_mark(together, [part.mark for part in parts]),
        cells=together,
        kind=first.kind,
    )


def _together(a: Cell, b: Cell) -> Cell:
    """Two cells of one document as one."""
    quotes = {(quote.span.start, quote.span.end): quote for quote in (*a.quotes, *b.quotes)}
    values = dict.fromkeys(filter(None, (*_values(a), *_values(b))))
    return Cell(
        document=a.document,
        quotes=tuple(quotes[place] for place in sorted(quotes)),
        value="; ".join(values),
    )


def _part(cell: Cell, quotes: Sequence[Quoted]) -> Cell:
    """Some quotations of a cell, with what these come to where that can be told."""
    if len(quotes) == len(cell.quotes):
        return cell
    told = [quote.value for quote in quotes]
    value = "; ".join(dict.fromkeys(told)) if all(told) else ""
    return cell.model_copy(update={"quotes": tuple(quotes), "value": value})


def cut(row: Row, kept: Sequence[CellQuote], by_hand: tuple[str, ...] = ()) -> Row:
    """A row with some of its quotations alone; what was said of it as a whole is not."""
    if len(kept) == len(all_quotes(row)):
        return row
    cells = tuple(
        _part(cell, [quote for home, quote in kept if home is cell])
        for cell in row.cells
        if any(home is cell for home, _ in kept)
    )
    mark = _mark(cells, [row.mark])
    return row.model_copy(update={"cells": cells, "mark": mark, "note": "", "by_hand": by_hand})


def _mark(cells: Sequence[Cell], before: Iterable[Mark]) -> Mark:
    """How the cells of a row stand to each other that the reader put together."""
    if len(cells) < 2:
        return "one"
    values = [set(_values(cell)) for cell in cells]
    if all(values):
        return "same" if all(value == values[0] for value in values) else "other"
    marks = set(before) - {"one"}
    if not marks:
        words = {" ".join(q.span.text.casefold().split()) for cell in cells for q in cell.quotes}
        return "same" if len(words) == 1 else "other"
    return "other" if "other" in marks else "changed" if "changed" in marks else "same"


def all_quotes(row: Row) -> list[CellQuote]:
    """Every quotation of a row."""
    return [(cell, quote) for cell in row.cells for quote in cell.quotes]


def _values(cell: Cell) -> list[str]:
    return cell.value.split("; ") if cell.value else []


def joined(parts: Iterable[RowPart]) -> tuple[RowPart, ...]:
    """Parts of which no two are of one row."""
    by_row: dict[str, RowPart] = {}
    for part in parts:
        before = by_row.get(part.row)
        quotes = tuple(dict.fromkeys((*(before.quotes if before else ()), *part.quotes)))
        by_row[part.row] = part.model_copy(update={"quotes": quotes})
    return tuple(by_row.values())


def divided(
    parts: Iterable[RowPart], quotes: Sequence[Anchor]
) -> tuple[tuple[RowPart, ...], tuple[RowPart, ...]]:
    """Parts with some of their quotations alone, and with the others."""
    inside: list[RowPart] = []
    outside: list[RowPart] = []
    for part in parts:
        for parted, wanted in ((inside, True), (outside, False)):
            kept = tuple(each for each in part.quotes if _within(each, quotes) is wanted)
            if kept:
                parted.append(part.model_copy(update={"quotes": kept}))
    return tuple(inside), tuple(outside)


def _within(quote: Anchor, others: Iterable[Anchor]) -> bool:
    return any(
        quote.document == other.document and quote.start < other.end and other.start < quote.end
        for other in others
    )
