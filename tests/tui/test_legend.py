"""The legend: in the last line where there is room, or else in a line of its own."""

from __future__ import annotations

import pytest
from perspectives.tui.settings import Preferences, Values
from perspectives.tui.widgets.legend import LEGEND, NEEDED, legend

SIZES = [(60, 20), (80, 24), (120, 30)]


def test_what_does_not_fit_is_left_out_from_the_end() -> None:
    assert legend(28).plain == "✓ agree  ≠ diverge"
    assert legend(NEEDED).plain.endswith(LEGEND[-2][2])
    assert legend(1000).plain.endswith(LEGEND[-1][2])
    assert legend(5).plain == ""


@pytest.mark.parametrize("size", SIZES)
async def test_one_key_shows_and_hides_it(program, settle, frame, size) -> None:
    async with program().run_test(size=size) as pilot:
        await settle(pilot)
        assert "only here  " not in frame(pilot.app)
        await pilot.press("K")
        await pilot.pause()
        *_, line, keys = frame(pilot.app).splitlines()
        assert line.startswith(" ✓ agree  ≠ diverge  · related  ○ only here")
        assert keys.endswith("? help")
        await pilot.press("K")
        await pilot.pause()

        assert "· related  ○" not in frame(pilot.app)


@pytest.mark.parametrize("size", [(160, 45), (250, 70)])
async def test_it_shares_the_last_line_where_there_is_room(program, settle, frame, size) -> None:
    async with program().run_test(size=size) as pilot:
        await settle(pilot)
        await pilot.press("K")
        await pilot.pause()

        assert frame(pilot.app).count("✓ agree  ≠ diverge  · related") == 1
        assert "? help  " in frame(pilot.app).splitlines()[-1]


async def test_its_signs_are_ascii_where_those_of_the_panes_are(program, settle, frame) -> None:
    settings = Preferences(Values(ascii=True))
    async with program(preferences=settings).run_test(size=(250, 40)) as pilot:
        await settle(pilot)

        last = frame(pilot.app).splitlines()[-1]
        assert last.endswith(
            "= agree  ! diverge  . related  o only here  = yours  n noted  > who speaks"
        )
