"""The program ends cleanly whatever is under way."""

from __future__ import annotations

import asyncio

import pytest
from perspectives.tui.screens.opening import Opening


@pytest.mark.parametrize("turns", range(0, 120, 6))
async def test_it_ends_while_other_documents_take_the_place_of_these(
    program, settle, documents, turns: int
) -> None:
    app = program()

    async def leave(pilot) -> None:
        await settle(pilot)
        app.post_message(Opening.Reopen(documents[::-1]))
        for _ in range(turns):
            await asyncio.sleep(0)
        app.exit(return_code=7)

    # As it is really run: a test's own way of ending waits for nothing that is under way.
    await app.run_async(headless=True, size=(100, 30), auto_pilot=leave)

    assert app.return_code == 7
