"""The sheets in terminals of every size: names that can be read, and documents to move to."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from perspectives.core.documents import Document
from perspectives.core.sheets import SHEETS
from perspectives.core.sheets.sheet import Row, Sheet
from perspectives.tui.text.sheet_columns import (
    LEAST_DOCUMENT,
    LEAST_NAME,
    PADDING,
    SIGN_CELLS,
    in_column,
    sheet_columns,
)

from .sheet_rows import make_row

SIZES = [(60, 20), (80, 24), (120, 30), (160, 45)]
LONG = "what the repair of the old bridge costs the town over the three years that it takes"


def sheets(documents: Sequence[Document]) -> tuple[Sheet, ...]:
    """Figures with a short name and a long one."""
    said = ("1", "4 million crowns"), ("2", "9 million crowns")
    rows = make_row(documents, LONG, *said), make_row(documents, "crowns", *said[:1])
    return tuple(Sheet(name=name, rows=_of(name, rows)) for name in SHEETS)


def _of(name: str, rows: tuple[Row, ...]) -> tuple[Row, ...]:
    return rows if name == "figures" else ()


@pytest.mark.parametrize("size", SIZES)
async def test_names_are_read_and_the_cursor_brings_documents_into_view(
    program, settle, frame, golden, monkeypatch, size: tuple[int, int]
) -> None:
    monkeypatch.setattr("perspectives.tui.session.open_sheets.make_sheets", sheets)
    async with program().run_test(size=size) as pilot:
        await settle(pilot)
        await pilot.press("f")
        await settle(pilot)
        golden(pilot.app, f"sheets-{size[0]}x{size[1]}")
        await pilot.press(*["right"] * 4)
        await settle(pilot)

        golden(pilot.app, f"sheets-last-document-{size[0]}x{size[1]}")
        assert "3 To all" in frame(pilot.app), "the column of the document that the cursor is on"
        assert "what the repair of the" in frame(pilot.app)


@pytest.mark.parametrize("documents", [2, 3, 9])
@pytest.mark.parametrize("room", [50, 71, 110, 150, 190])
def test_columns_in_view_take_all_the_room(room: int, documents: int) -> None:
    columns = sheet_columns(room, documents, longest_name=80)

    left = room - SIGN_CELLS - columns.name - 2 * PADDING
    in_view = min(documents, left // (columns.document + PADDING))
    assert columns.name >= LEAST_NAME
    assert columns.document >= LEAST_DOCUMENT
    assert 0 <= left - in_view * (columns.document + PADDING) < in_view


def test_short_names_leave_the_room_to_the_documents() -> None:
    assert sheet_columns(150, 3, longest_name=6).name == LEAST_NAME


def test_what_does_not_fit_in_the_lines_of_a_column_is_cropped() -> None:
    assert in_column("one two three four", 8, 2) == "one two\nthree f…"
    assert in_column("one", 8, 2) == "one"
