"""The sheets of the open documents: made once, read with what the reader did to them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ...core.documents import Document
from ...core.errors import PerspectivesError
from ...core.notebook import Notebook
from ...core.sheets import make_sheets
from ...core.sheets.by_hand import EditedSheet
from ...core.sheets.sheet import Quoted, Row, Sheet


@dataclass(frozen=True)
class TablePlace:
    """Where the cursor of a table of rows is."""

    row: int
    column: int
    quote: Quoted | None
    """The words that it is on, to find them again in other rows."""


@dataclass(frozen=True)
class SheetsPlace:
    """What the reader saw of the sheets when they were closed."""

    sheet: str
    words: str
    """What was looked for."""
    cursor: TablePlace


class OpenSheets:
    """The sheets of some documents.

    Args:
        documents: What they are about.
        notebook: Gives the notebook as it is now.
    """

    def __init__(self, documents: tuple[Document, ...], notebook: Callable[[], Notebook]) -> None:
        self.documents, self._notebook = documents, notebook
        self.made: tuple[Sheet, ...] = ()
        """Those of the table of sheets; () as long as they are not made."""
        self.check: Sheet | None = None
        """What was found of a document that is held against the others, if one is."""
        self.left: SheetsPlace | None = None
        """Where the reader left them, to come back to."""

    def make(self) -> tuple[Sheet, ...] | str:
        """The sheets, made now and not kept yet, or why there are none; for a thread."""
        try:
            return make_sheets(self.documents)
        except PerspectivesError as error:
            return str(error)

    @property
    def all(self) -> tuple[Sheet, ...]:
        """The sheets that are made by now, in the order of their tabs."""
        return (*([self.check] if self.check else ()), *self.made)

    @property
    def first(self) -> str | None:
        """The sheet to begin with: the changes where texts are versions, or the first with a row.

        None where none holds a row.
        """
        with_rows = [each.name for each in self.made if each.rows]
        return "changes" if "changes" in with_rows else next(iter(with_rows), None)

    def is_made(self, name: str) -> bool:
        """Whether the sheet of this name is made."""
        return any(each.name == name for each in self.all)

    def edited(self, name: str) -> EditedSheet:
        """A sheet as the reader changed it; without a row as long as it is not made."""
        sheet = next((each for each in self.all if each.name == name), Sheet(name=name, rows=()))
        return EditedSheet(sheet, self._notebook(), self.documents)


def holding(words: str, rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """The rows that hold what is looked for, in large letters or small ones."""
    return tuple(row for row in rows if words.casefold() in _text(row))


def _text(row: Row) -> str:
    quotes = (quote.span.text for cell in row.cells for quote in cell.quotes)
    return " ".join((row.name, row.kind, row.note, row.written, *quotes)).casefold()
