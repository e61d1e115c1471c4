"""A sheet as the reader changed it: rows merged, split, renamed, hidden, written on.

What was done holds on to quotations (`notebook.HandRow`), so that it is found again when the sheet
is made anew; what is found nowhere is left over, and stays in the notebook.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..documents import Document, document_of
from ..errors import CallError
from ..notebook import Anchor, HandRow, Notebook, RowPart
from ..notebook import quote as anchor_of
from ..text.corpus import Corpus
from . import CHECK, SHEETS, make_sheet
from .check import check
from .reshaping import all_quotes, combined, divided, joined
from .row_finder import RowFinder
from .sheet import Quoted, Row, Sheet, in_reading_order


@dataclass(frozen=True)
class _Entry:
    """A row as it is now, and what the reader said of it, if anything."""

    row: Row
    hand: HandRow | None = None


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
        self._shaped = [
            q for hand in hands if hand.shaped for part in hand.parts for q in part.quotes
        ]
        self._entries, self.left_over = self._edited(hands)

    @property
    def sheet(self) -> Sheet:
        """The rows that are to be seen, and those that are not."""
        shown = [entry.row for entry in self._entries if "hidden" not in entry.row.by_hand]
        hidden = [entry.row for entry in self._entries if "hidden" in entry.row.by_hand]
        kind = SHEETS.get(self._made.name)
        kept = tuple(shown) if kind is None or kind.timeline else in_reading_order(shown)
        return Sheet(name=self._made.name, rows=kept, hidden=tuple(hidden))

    left_over: tuple[HandRow, ...]
    """What the reader did to rows that are not there any more."""

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
            parts=joined((*self._held(kept), *self._held(gone))),
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

    def _held(self, hand: HandRow) -> tuple[RowPart, ...]:
        """The parts of a row without what was split off it since the reader spoke of it."""
        if hand.shaped:
            return hand.parts
        left = (
            (part, tuple(q for q in part.quotes if q not in self._shaped)) for part in hand.parts
        )
        return tuple(part.model_copy(update={"quotes": quotes}) for part, quotes in left if quotes)

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

    def _entry(self, row: str) -> _Entry:
        return next(entry for entry in self._entries if entry.row.id == row)

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

    # How it comes to be

    def _edited(self, hands: Sequence[HandRow]) -> tuple[list[_Entry], tuple[HandRow, ...]]:
        """The rows in their order, and what is left over."""
        rows: list[Row | None] = list(self._made.rows)
        shaped, unplaced = self._shaped_rows([hand for hand in hands if hand.shaped], rows)
        written: dict[int, HandRow] = {}
        for hand in (each for each in hands if not each.shaped):
            part, *_ = self._held(hand) or hand.parts
            at = self._finder.home(part, rows)
            if at is None or at in written:
                unplaced.append(hand)
            else:
                written[at] = hand
        entries: list[_Entry] = []
        for at, row in enumerate(rows):
            entries += [_as_written(_Entry(row, written.get(at)))] if row else []
            entries += map(_as_written, shaped.get(at, ()))
        return entries, tuple(unplaced)

    def _shaped_rows(
        self, hands: Sequence[HandRow], rows: list[Row | None]
    ) -> tuple[dict[int, list[_Entry]], list[HandRow]]:
        """The rows that the reader merged or split, by where they stand, and those found nowhere.

        Args:
            hands: What the reader did.
            rows: Those of the sheet; what goes to a row of the reader's is taken out of them.
        """
        shaped: dict[int, list[_Entry]] = {}
        unplaced: list[HandRow] = []
        for hand in hands:
            taken = [(at, row) for part in hand.parts for at, row in self._finder.take(part, rows)]
            if taken:
                entry = _Entry(combined(hand, [row for _, row in taken]), hand)
                shaped.setdefault(taken[0][0], []).append(entry)
            else:
                unplaced.append(hand)
        return shaped, unplaced


def edited_sheet(
    name: str, documents: Sequence[Document], notebook: Notebook, corpus: Corpus | None = None
) -> EditedSheet:
    """A sheet of some documents with what the reader did to its rows; see `make_sheet`."""
    if name == CHECK.name:
        made = _checked(documents, notebook.checked)
    else:
        made = make_sheet(name, documents, corpus)
    return EditedSheet(made, notebook, documents)


def _checked(documents: Sequence[Document], hash_: str) -> Sheet:
    """The check of the document with this hash against the others; empty where none has it."""
    answer = next((each for each in documents if each.sha256 == hash_), None)
    sources = [each for each in documents if each is not answer]
    return check(answer, sources) if answer and sources else Sheet(name=CHECK.name, rows=())


def _as_written(entry: _Entry) -> _Entry:
    """A row with the reader's name for it, and what the reader wrote and did."""
    row, hand = entry.row, entry.hand
    if hand is None:
        return entry
    changed = {
        "name": hand.name or row.name,
        "by_hand": (*row.by_hand, *hand.done),
        "written": hand.note,
    }
    return replace(entry, row=row.model_copy(update=changed))
