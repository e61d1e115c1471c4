"""Somebody else's text beside its sources: marked, explained, leading to its places."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from perspectives.core import Comparison, Document, compare
from perspectives.core.sheets.marks import CHECKED
from perspectives.core.topics.named import NamedTopic
from perspectives.tui.screens.sheets import SheetsScreen
from perspectives.tui.settings import Preferences, Values
from perspectives.tui.text.look import look
from perspectives.tui.widgets.sheet_table import SheetTable

from .drawn import frame

SOURCE = (
    "The board fined the ferry line 14,000 crowns on 3 May 2024.\n\n"
    "“We did not know that the rafts were too old,” its owner said.\n\n"
    "New rules increased the number of inspections for old boats."
)
ANSWER = (
    "The ferry line was fined 41,000 crowns by the board on 3 May 2024.\n\n"
    "The owner said “we did not know that the boats were too old”, and “nobody told us of it”.\n\n"
    "The weather was fine."
)


@pytest.fixture
def opened(program: Callable[..., Any], text: Callable[..., Document]) -> Callable[..., Any]:
    def making(**given: Any) -> Any:
        documents = (text(ANSWER, id="1"), text(SOURCE, id="2"))
        more = {"compare": compare, "checked": documents[0].sha256, **given}
        return program(documents=documents, **more)

    return making


async def test_the_findings_open_by_themselves_and_lead_to_the_source(opened, settle) -> None:
    app = opened()
    async with app.run_test(size=(120, 30)) as pilot:
        await settle(pilot)

        assert isinstance(app.screen, SheetsScreen)
        assert app.screen.name_of_sheet == "check"
        await pilot.press("enter")
        assert app.screen is app.shown.screen
        assert app.shown.screen.position.document == 1


async def test_the_findings_open_at_the_top_wherever_the_reader_was_led(
    program, text, settle
) -> None:
    kept = "The crew of the ferry slept below the deck when the storm began."
    fine = "The board fined the ferry line {} crowns on 3 May 2024."
    answer = text(f"{kept}\n\n{fine.format('41,000')}", id="1")
    source = text(f"{kept}\n\n{fine.format('14,000')}", id="2")
    app = program(documents=(answer, source), compare=compare, checked=answer.sha256)
    async with app.run_test(size=(120, 30)) as pilot:
        await settle(pilot)

        table = app.screen.query_one(SheetTable)
        assert table.row is not None
        assert (table.row.mark, table.cursor_coordinate.row) == ("other", 0)
        assert table.scroll_y == 0


async def test_the_document_bears_the_signs_and_the_legend_says_what_they_mean(
    opened, settle
) -> None:
    app = opened()
    async with app.run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("escape", "k")
        words = frame(app)

        main = app.shown.screen
        looks = [
            look((0, n), each, main.position, main.digest)
            for n, each in enumerate(main.documents[0].passages)
        ]
        assert [each.glyph for each in looks] == ["≠", "~", "·"]
        passage = main.documents[0].passages[0].text
        marked = {passage[start:end] for start, end, _ in looks[0].marks}
        assert marked >= {"41,000 crowns"} or marked >= {"41,000"}
        source = look((1, 0), main.documents[1].passages[0], main.position, main.digest)
        assert any(style.startswith("diverge") for *_, style in source.marks)
        assert all(means in words for means in CHECKED.values())
        assert "1 ¶1 · checked: 2 found" in words
        assert "≠ other figure" in words


async def test_esc_takes_the_check_off_and_the_key_brings_it_back(opened, settle) -> None:
    app = opened()
    async with app.run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("escape", "escape")

        assert app.shown.screen.digest.checked is None
        assert CHECKED["changed"] not in frame(app)
        await pilot.press("c")
        await settle(pilot)
        assert isinstance(app.screen, SheetsScreen)


@pytest.mark.parametrize("size", [(60, 20), (120, 30)])
async def test_the_text_that_is_checked_is_current_and_the_key_lists_its_findings(
    program, text, settle, size: tuple[int, int]
) -> None:
    def on_rafts(documents: tuple[Document, ...], _: object, **given: Any) -> Comparison:
        return compare(documents, (NamedTopic(name="Rafts", terms=("raft",)),), **given)

    fine, rafts = "The board fined the ferry line {} crowns.", "The rafts were {} years old."
    answer = text(f"The weather was fine.\n\n{fine.format('41,000')}", id="1")
    source = text(f"{fine.format('14,000')}\n\n{rafts.format('20')}", id="2")
    other = text(f"{rafts.format('30')}\n\nNobody knew of it.", id="3")
    app = program(documents=(answer, source, other), compare=on_rafts, checked=answer.sha256)
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        await pilot.press("escape")
        assert app.shown.screen.position.document == 0

        await pilot.press("c")
        await settle(pilot)
        assert app.screen.name_of_sheet == "check"
        assert app.shown.screen.edited.checked.document == 0


async def test_it_stays_checked_when_it_is_compared_again(opened, settle) -> None:
    app = opened()
    async with app.run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("escape")
        app.screen.runner.begin()
        await settle(pilot)

        assert app.shown.screen.digest.checked is not None
        assert app.screen is app.shown.screen


async def test_the_signs_differ_in_ascii_too(opened, settle) -> None:
    app = opened(preferences=Preferences(Values(ascii=True)))
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("escape")

        line = frame(app).splitlines()[-2]
        legend = ("! contradicted", "~ changed", "o found", ". claim", "= stands")
        assert all(each in line for each in legend)


async def test_a_passage_stands_only_where_all_of_it_does(program, text, settle) -> None:
    kept = "The crew of the ferry slept below the deck."
    source = text(f"It was late. {kept}", id="2")
    answer = text(f"{kept}\n\n{kept} Nobody minds.", id="1")
    app = program(documents=(answer, source), compare=compare, checked=answer.sha256)
    async with app.run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("escape")

        checked = app.shown.screen.digest.checked
        assert [checked.mark((0, 0)), checked.mark((0, 1))] == ["same", "part"]


async def test_a_check_is_kept_and_marked_again_without_being_listed(opened, settle) -> None:
    app = opened()
    async with app.run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        assert app.shown.screen.session.notebook.checked == app.shown.screen.documents[0].sha256

    again = opened(checked=None)
    async with again.run_test(size=(120, 30)) as pilot:
        await settle(pilot)

        assert again.screen is again.shown.screen
        assert again.shown.screen.edited.checked is not None
