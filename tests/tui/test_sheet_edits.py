"""What is done in the sheets, and what is said where that leaves nothing."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import asynccontextmanager

import pytest
from perspectives.core.documents import Document
from perspectives.core.sheets import SHEETS
from perspectives.core.sheets.sheet import Sheet
from perspectives.tui.screens.note_line import NoteLine
from perspectives.tui.screens.sheet_edits import ITSELF
from textual.app import App
from textual.pilot import Pilot

from .sheet_rows import make_row
from .told import told


def sheets(documents: Sequence[Document]) -> tuple[Sheet, ...]:
    rows = (
        make_row(documents, "cost", ("1", "4 million crowns"), ("2", "9 million crowns")),
        make_row(documents, "way", ("1", "ten minutes")),
    )
    return tuple(Sheet(name=name, rows=rows if name == "figures" else ()) for name in SHEETS)


@pytest.fixture(autouse=True)
def _sheets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("perspectives.tui.session.open_sheets.make_sheets", sheets)


@asynccontextmanager
async def in_sheets(program: Callable[[], App[int]], settle) -> AsyncGenerator[Pilot[int]]:
    """The program with its sheets open."""
    async with program().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("f")
        await settle(pilot)
        yield pilot


async def test_a_verdict_given_elsewhere_is_not_taken_back_in_the_sheets(program, settle) -> None:
    async with program().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("v", "d", "f")
        await settle(pilot)
        await pilot.press("u")

        notes = pilot.app.shown.session.notebook.notes
        assert [note.verdict for note in notes] == ["diverge"]
        assert told(pilot.app)[-1] == (
            "The last change is elsewhere (your verdict): close the sheets first."
        )
        await pilot.press("escape", "u")
        assert pilot.app.shown.session.notebook.notes == ()
        await pilot.press("f", "U")
        assert told(pilot.app)[-1] == (
            "What was taken back is elsewhere (your verdict): close the sheets first."
        )
        assert pilot.app.shown.session.notebook.notes == ()


async def test_a_row_that_was_hidden_after_a_verdict_comes_back(program, settle) -> None:
    async with program().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("v", "d", "f")
        await settle(pilot)
        await pilot.press("d", "u", "u")

        notebook = pilot.app.shown.session.notebook
        assert notebook.rows == ()
        assert [note.verdict for note in notebook.notes] == ["diverge"]


async def test_hiding_the_only_row_that_is_looked_for_says_what_shows_it(
    program, settle, frame
) -> None:
    async with in_sheets(program, settle) as pilot:
        await pilot.press("slash", *"ten", "enter", "d")

        assert "Nothing else is here: 1 row hidden by you, D shows it." in frame(pilot.app)
        await pilot.press("D")
        assert "(hidden) way" in frame(pilot.app)


async def test_words_that_no_row_holds_are_named(program, settle, frame) -> None:
    async with in_sheets(program, settle) as pilot:
        await pilot.press("slash", *"xyz")

        assert "No row holds “xyz”: esc shows all rows again." in frame(pilot.app)


async def test_escape_keeps_what_was_written_on_a_row(program, settle, frame) -> None:
    async with in_sheets(program, settle) as pilot:
        await pilot.press("e", *"ask")
        assert isinstance(pilot.app.screen, NoteLine)
        await pilot.press("escape")

        assert [row.note for row in pilot.app.shown.session.notebook.rows] == ["ask"]
        assert "Your note: ask." in frame(pilot.app)


async def test_the_keys_say_what_merging_needs_and_the_same_row_does_not_end_it(
    program, settle, frame
) -> None:
    async with in_sheets(program, settle) as pilot:
        await pilot.press("m")
        assert "enter merge with this row  esc cancel" in frame(pilot.app)
        assert "d hide" not in frame(pilot.app)
        await pilot.press("enter")
        assert told(pilot.app)[-1] == ITSELF
        assert "enter merge with this row  esc cancel" in frame(pilot.app)
        await pilot.press("escape")
        assert "enter go there" in frame(pilot.app)
        await pilot.press("m", "down", "enter")
        assert len(pilot.app.shown.session.notebook.rows) == 1
        assert "enter go there" in frame(pilot.app)
