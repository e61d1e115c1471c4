"""The program ends cleanly whatever is under way."""

from __future__ import annotations

import asyncio

import pytest
from perspectives.core.notebook import load
from perspectives.tui.compare.messages import Reopen


@pytest.mark.parametrize("turns", range(0, 120, 6))
async def test_it_ends_while_other_documents_take_the_place_of_these(
    program, settle, documents, turns: int
) -> None:
    app = program()

    async def leave(pilot) -> None:
        await settle(pilot)
        app.post_message(Reopen(documents[::-1]))
        for _ in range(turns):
            await asyncio.sleep(0)
        app.exit(return_code=7)

    # As it is really run: a test's own way of ending waits for nothing that is under way.
    await app.run_async(headless=True, size=(100, 30), auto_pilot=leave)

    assert app.return_code == 7


SIZE = (100, 30)


async def test_a_change_that_is_saved_lets_the_reader_go(program, settle, tmp_path) -> None:
    app = program()
    async with app.run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("v", "a")
        await settle(pilot)
        await pilot.press("q")
        await settle(pilot)

    assert (app.return_code, app.parting) == (0, "")
    assert load(tmp_path / "notebook.json").notes[0].verdict == "agree"
