"""A sheet as the reader changed it: rows merged, split, renamed, hidden, written on.

What was done holds on to quotations (`notebook.HandRow`), so that it is found again when the sheet
is made anew; what is found nowhere is left over, and stays in the notebook.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..documents import Document, document_of
from ..errors import CallError
from ..notebook import Anchor, HandRow, Notebook, RowPart
from ..notebook import quote as anchor_of
from . import CHECK, SHEETS, make_sheet
from .check import check
from .edited_rows import EditedRow, EditedRows
from .reshaping import all_quotes, divided, joined
from .row_finder import RowFinder
from .sheet import Quoted, Sheet, in_reading_order


class EditedSheet:
    """A sheet with what the reader did to its rows.

    Args:
        made: The sheet as it was made.
        notebook: What the reader did, anchored in the documents as they are.
        documents: What the sheet is about.
    """

    def __init__(self, made: Sheet, notebook: Notebook, documents: Sequence[Document]) -> None:
        self._made, self._notebook = made, notebook
        self._documents = {document.id: document for document in documents}
        self._finder = RowFinder(documents)
        hands = [hand for hand in notebook.rows if hand.sheet == made.name]
        self._rows = EditedRows(made.rows, hands, self._finder)

    @property
    def left_over(self) -> tuple[HandRow, ...]:
        """What the reader did to rows that are not there any more."""
        return self._rows.left_over

    @property
    def sheet(self) -> Sheet:
        """The rows that are to be seen, and those that are not."""
        shown = [entry.row for entry in self._rows.all if "hidden" not in entry.row.by_hand]
        hidden = [entry.row for entry in self._rows.all if "hidden" in entry.row.by_hand]
        kind = SHEETS.get(self._made.name)
        kept = tuple(shown) if kind is None or kind.timeline else in_reading_order(shown)
        return Sheet(name=self._made.name, rows=kept, hidden=tuple(hidden))

    # What the reader can do: each gives the notebook as it is then

    def merge(self, one: str, other: str) -> Notebook:
        """With what stands in one row put to another, which keeps its name.

        Args:
            one: Id of the row that stays.
            other: Id of the row that goes.
        """
        kept, gone = self._hand(one), self._hand(other)
        merged = HandRow(
            sheet=self._made.name,
            parts=joined((*self._rows.held(kept), *self._rows.held(gone))),
            shaped=True,
            name=kept.name or gone.name,
            note="\n".join(filter(None, (kept.note, gone.note))),
        )
        return self._notebook.keep_rows(self._settled(merged), without=(kept, gone))

    def split(self, row: str, quotes: Sequence[Quoted]) -> Notebook:
        """With some of the quotations of a row in a row of their own.

        Raises:
            CallError: These are none of them, or all.
        """
        hand, entry = self._hand(row), self._entry(row)
        every = [quote for _, quote in all_quotes(entry.row)]
        chosen = [quote for quote in every if quote in quotes]
        if not chosen or len(chosen) == len(every):
            raise CallError("Choose some of what stands in the row, and not all of it.")
        going = [self._anchor(document_of(quote.passage), quote) for quote in chosen]
        parts, rest = divided(hand.parts, going)
        alone = self._settled(HandRow(sheet=self._made.name, parts=parts, shaped=True))
        if not hand.shaped:
            return self._notebook.keep_rows(alone)
        left = self._settled(hand.model_copy(update={"parts": rest}))
        return self._notebook.keep_rows(left, alone, without=(hand,))

    def rename(self, row: str, name: str) -> Notebook:
        """With a row called so; an empty name takes the reader's back."""
        return self._with(row, name=" ".join(name.split()))

    def hide(self, row: str, *, hidden: bool) -> Notebook:
        """With a row hidden, or seen again."""
        return self._with(row, hidden=hidden)

    def write(self, row: str, note: str) -> Notebook:
        """With a note on a row; an empty one takes it away."""
        return self._with(row, note=note.strip())

    def name(self, row: str) -> str:
        """What a row is called, whoever called it so."""
        return self._entry(row).row.name

    def _settled(self, hand: HandRow) -> HandRow:
        """A row that holds what one row held when it was made was shaped by nobody."""
        part, *more = hand.parts
        home = next((row for row in self._made.rows if row.id == part.row), None)
        if more or home is None:
            return hand
        whole = all(self._finder.is_one_of(*each, part) for each in all_quotes(home))
        return hand.model_copy(update={"shaped": not whole})

    def _with(self, row: str, **fields: object) -> Notebook:
        hand = self._hand(row)
        return self._notebook.keep_rows(hand.model_copy(update=fields), without=(hand,))

    def _entry(self, row: str) -> EditedRow:
        return next(entry for entry in self._rows.all if entry.row.id == row)

    def _hand(self, row: str) -> HandRow:
        """What the reader said of a row so far."""
        entry = self._entry(row)
        if entry.hand is not None:
            return entry.hand
        quotes = tuple(
            self._anchor(cell.document, quote) for cell in entry.row.cells for quote in cell.quotes
        )
        part = RowPart(row=entry.row.id, kind=entry.row.kind, quotes=quotes)
        return HandRow(sheet=self._made.name, parts=(part,))

    def _anchor(self, document: str, quote: Quoted) -> Anchor:
        return anchor_of(self._documents[document], quote.span.start, quote.span.end)


def edited_sheet(name: str, documents: Sequence[Document], notebook: Notebook) -> EditedSheet:
    """A sheet of some documents with what the reader did to its rows; see `make_sheet`."""
    if name == CHECK.name:
        made = _checked(documents, notebook.checked)
    else:
        made = make_sheet(name, documents)
    return EditedSheet(made, notebook, documents)


def _checked(documents: Sequence[Document], hash_: str) -> Sheet:
    """The check of the document with this hash against the others; empty where none has it."""
    answer = next((each for each in documents if each.sha256 == hash_), None)
    sources = [each for each in documents if each is not answer]
    return check(answer, sources) if answer and sources else Sheet(name=CHECK.name, rows=())
