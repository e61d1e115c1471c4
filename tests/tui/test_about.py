"""What is known of a document: shown with who says so, corrected, shown at once."""

from __future__ import annotations

from perspectives.core.notebook import Correction, load
from perspectives.tui.compare.screen import CompareScreen
from perspectives.tui.screens.about import AboutScreen
from textual.widgets import Input

HOSTILE = "[/] \x1b[2J The Gazette"


async def test_it_says_what_is_known_and_by_whom(dialog, document, frame) -> None:
    found = document(1, "A text.", outlet=HOSTILE, provenance={"outlet": "meta tags"})
    given = Correction(document=found.sha256, author="The office")

    async with dialog(AboutScreen(found, "Gazette", given), (80, 26)) as (pilot, answers):
        shown = frame(pilot.app)
        assert "[/] ␛[2J The Gazette" in shown
        assert "meta tags" in shown
        assert "The office" in shown
        assert "you say so" in shown
        await pilot.press("enter")
        assert answers == [None]


async def test_what_is_typed_is_a_correction_and_an_emptied_line_takes_it_back(
    dialog, document
) -> None:
    found = document(1, "A text.", outlet="Gazette")
    given = Correction(document=found.sha256, author="The office")

    async with dialog(AboutScreen(found, "Gazette", given)) as (pilot, answers):
        pilot.app.screen.query_one("#author", Input).value = ""
        await pilot.press("down", *"ab", "down")
        pilot.app.screen.query_one("#date", Input).value = "2025-01-02"
        pilot.app.screen.query_one("#author", Input).value = ""
        await pilot.press("enter")

    assert answers == [Correction(document=found.sha256, date="2025-01-02")]


async def test_a_correction_shows_at_once_and_lasts(program, settle, frame, tmp_path) -> None:
    path = tmp_path / "notebook.json"
    app = program(path=path)
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await pilot.press("n", "1", "j")
        here = app.screen.position
        await pilot.press("A")
        await pilot.pause()
        app.screen.query_one("#outlet", Input).value = "Chamber"
        await pilot.press("enter")
        await pilot.pause()
        await settle(pilot)

        assert isinstance(app.screen, CompareScreen)
        assert "Chamber" in frame(app)
        assert app.screen.position.topic == here.topic
        assert app.screen.position.here == here.here
        assert app.screen.digest.comparison.document("1").outlet == "Chamber"
        await pilot.press("q")
    assert load(path).corrections[0].outlet == "Chamber"
    async with program(path=path).run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        assert "Chamber" in frame(pilot.app)
