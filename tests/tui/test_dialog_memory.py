"""What a dialog leaves behind when it is closed."""

from __future__ import annotations

import gc

import pytest
from perspectives.tui.screens.dialog import Dialog
from textual.strip import Strip

OPENINGS = 8


def kept(kind: type) -> int:
    gc.collect()
    return sum(isinstance(each, kind) for each in gc.get_objects())


@pytest.mark.parametrize("key", ["x", "w", "e", "t", "question_mark"])
async def test_opening_a_dialog_again_and_again_keeps_nothing_of_it(program, settle, key) -> None:
    async def open_and_close() -> None:
        await pilot.press(key)
        await settle(pilot)
        assert isinstance(pilot.app.screen, Dialog)
        await pilot.press("escape")
        await settle(pilot)

    async with program().run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        for _ in range(2):
            await open_and_close()
        dialogs, rows = kept(Dialog), kept(Strip)
        for _ in range(OPENINGS):
            await open_and_close()

        assert kept(Dialog) <= dialogs
        assert kept(Strip) < rows + OPENINGS * 30, "the dialog has more rows than that"
