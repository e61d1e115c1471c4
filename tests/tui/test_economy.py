"""What a key has drawn again, and what not: counted, for times depend on the machine."""

from __future__ import annotations

import pytest
from textual.screen import Screen


@pytest.mark.parametrize("key", ["j", "k", "space", "bracketright"])
async def test_a_move_lays_nothing_out_again(program, settle, monkeypatch, key: str) -> None:
    async with program().run_test(size=(160, 50)) as pilot:
        await settle(pilot)
        await pilot.press("n", "n", "j")
        laid_out: list[object] = []
        refresh = Screen._refresh_layout

        def count(self, *given, **named) -> None:
            laid_out.append(self)
            refresh(self, *given, **named)

        monkeypatch.setattr(Screen, "_refresh_layout", count)
        await pilot.press(key)
        await pilot.pause()

        assert laid_out == []
