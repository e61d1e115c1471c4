"""What a key has drawn again, and what not: counted, for times depend on the machine."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize("key", ["j", "k", "space", "bracketright"])
async def test_a_move_lays_nothing_out_again(program, settle, key: str) -> None:
    async with program().run_test(size=(160, 50)) as pilot:
        await settle(pilot)
        await pilot.press("n", "n", "j")
        laid_out: list[object] = []
        screen = pilot.app.screen
        screen.screen_layout_refresh_signal.subscribe(screen, laid_out.append)
        await pilot.press(key)
        await pilot.pause()

        assert laid_out == []
