"""The sheets in terminals of every size: names that can be read, and documents to move to."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from perspectives.core.documents import Document
from perspectives.core.sheets import SHEETS
from perspectives.core.sheets.sheet import Row, Sheet
from perspectives.tui.screens.sheets import SheetsScreen
from perspectives.tui.text.sheet_columns import (
    LEAST_DOCUMENT,
    LEAST_NAME,
    PADDING,
    SIGN_CELLS,
    in_column,
    sheet_columns,
)
from perspectives.tui.widgets.sheet_table import SheetTable

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


@pytest.mark.parametrize("leaving", ["escape", "enter"])
async def test_the_sheets_open_where_they_were_left(program, settle, leaving: str) -> None:
    async with program().run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("f")
        await settle(pilot)
        await pilot.press("tab", "down", "right")
        await settle(pilot)
        left = _place(pilot.app.screen)
        await pilot.press(leaving)
        assert pilot.app.screen is pilot.app.shown.screen
        await pilot.press("f")
        await settle(pilot)

        assert left[1] is not None
        assert _place(pilot.app.screen) == left


async def test_the_sheets_open_with_what_was_looked_for_and_escape_shows_all(
    program, settle, monkeypatch
) -> None:
    monkeypatch.setattr("perspectives.tui.session.open_sheets.make_sheets", sheets)
    async with program().run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("f")
        await settle(pilot)
        await pilot.press("slash", *"repair", "enter", "enter", "f")
        await settle(pilot)

        table = pilot.app.screen.query_one(SheetTable)
        assert (table.row_count, table.has_focus) == (1, True)
        await pilot.press("escape")
        await settle(pilot)
        assert table.row_count == 2


async def test_the_sheets_open_on_the_first_where_the_sheet_that_was_left_is_gone(
    program, settle, monkeypatch
) -> None:
    monkeypatch.setattr("perspectives.tui.session.open_sheets.make_sheets", sheets)
    async with program().run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("c")
        await settle(pilot)
        assert pilot.app.screen.name_of_sheet == "check"
        await pilot.press("escape", "escape", "f")
        await settle(pilot)

        assert pilot.app.screen.name_of_sheet == "figures"


def _place(screen: SheetsScreen) -> tuple[str, Row | None, int]:
    table = screen.query_one(SheetTable)
    return screen.name_of_sheet, table.row, table.cursor_coordinate.column


@pytest.mark.parametrize(("size", "in_view"), [((60, 20), 1), ((80, 24), 2), ((120, 30), 3)])
async def test_the_title_tells_of_documents_that_are_not_in_view(
    program, settle, monkeypatch, size: tuple[int, int], in_view: int
) -> None:
    monkeypatch.setattr("perspectives.tui.session.open_sheets.make_sheets", sheets)
    async with program().run_test(size=size) as pilot:
        await settle(pilot)
        await pilot.press("f")
        await settle(pilot)

        title = str(pilot.app.screen.query_one("#box").border_title)
        told = f"Sheets · {in_view} of 3 documents in view, arrow keys for more"
        assert title == (told if in_view < 3 else "Sheets")
        assert len(title) <= size[0] - 4, "in full"
