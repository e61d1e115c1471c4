"""The rows of a sheet with what the reader did to them, each in its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..notebook import HandRow, RowPart
from .reshaping import combined
from .row_finder import RowFinder
from .sheet import Row


@dataclass(frozen=True)
class EditedRow:
    """A row as it is now, and what the reader said of it, if anything."""

    row: Row
    hand: HandRow | None = None

    @property
    def as_written(self) -> EditedRow:
        """It with the reader's name for it, and what the reader wrote and did."""
        row, hand = self.row, self.hand
        if hand is None:
            return self
        changed = {
            "name": hand.name or row.name,
            "by_hand": (*row.by_hand, *hand.done),
            "written": hand.note,
        }
        return replace(self, row=row.model_copy(update=changed))


class EditedRows:
    """The rows in their order, and what the reader did to rows that are not there any more.

    Args:
        made: The rows as they were made.
        hands: What the reader did to rows of this sheet.
        finder: What finds the rows again.
    """

    def __init__(self, made: Sequence[Row], hands: Sequence[HandRow], finder: RowFinder) -> None:
        self._finder = finder
        self._shaped = [
            q for hand in hands if hand.shaped for part in hand.parts for q in part.quotes
        ]
        rows: list[Row | None] = [*made]
        shaped, unplaced = self._shaped_rows([hand for hand in hands if hand.shaped], rows)
        written: dict[int, HandRow] = {}
        for hand in (each for each in hands if not each.shaped):
            part, *_ = self.held(hand) or hand.parts
            at = finder.home(part, rows)
            if at is None or at in written:
                unplaced.append(hand)
            else:
                written[at] = hand
        self.all: list[EditedRow] = []
        for at, row in enumerate(rows):
            here = [EditedRow(row, written.get(at))] if row else []
            self.all += [each.as_written for each in (*here, *shaped.get(at, ()))]
        self.left_over = tuple(unplaced)

    def held(self, hand: HandRow) -> tuple[RowPart, ...]:
        """The parts of a row without what was split off it since the reader spoke of it."""
        if hand.shaped:
            return hand.parts
        left = (
            (part, tuple(q for q in part.quotes if q not in self._shaped)) for part in hand.parts
        )
        return tuple(part.model_copy(update={"quotes": quotes}) for part, quotes in left if quotes)

    def _shaped_rows(
        self, hands: Sequence[HandRow], rows: list[Row | None]
    ) -> tuple[dict[int, list[EditedRow]], list[HandRow]]:
        """The rows that the reader merged or split, by where they stand, and those found nowhere.

        Args:
            hands: What the reader did.
            rows: Those of the sheet; what goes to a row of the reader's is taken out of them.
        """
        shaped: dict[int, list[EditedRow]] = {}
        unplaced: list[HandRow] = []
        for hand in hands:
            taken = [(at, row) for part in hand.parts for at, row in self._finder.take(part, rows)]
            if taken:
                entry = EditedRow(combined(hand, [row for _, row in taken]), hand)
                shaped.setdefault(taken[0][0], []).append(entry)
            else:
                unplaced.append(hand)
        return shaped, unplaced
