"""What is told appears once, and never over the last line of a dialog."""

from __future__ import annotations

import pytest

SIZES = [(60, 20), (80, 24), (120, 40)]
LONG = "The notebook is not saved: the disk is full, and nothing more can be written on it. " * 2


def last_line(app) -> str:
    """The lowest line of keys or answers of the dialog in front, as it is drawn alone."""
    return next(each for each in app.screen.query("DialogKeys").results()).render().plain


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("key", ["t", "comma", "x"])
async def test_no_notice_covers_the_keys_of_a_dialog(program, settle, frame, size, key) -> None:
    async with program().run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        await pilot.press(key)
        await settle(pilot)
        pilot.app.notify(LONG, markup=False)
        pilot.app.notify("Something else.", markup=False)
        await settle(pilot)

        shown = frame(pilot.app)
        assert "Something else." in shown
        for line in last_line(pilot.app).splitlines():
            assert line.strip() in shown


async def test_no_notice_covers_the_answers_of_a_question(program, settle, frame) -> None:
    async with program().run_test(size=(60, 20), notifications=True) as pilot:
        await settle(pilot)
        await pilot.press("t", "d")
        await settle(pilot)
        pilot.app.notify(LONG, markup=False)
        await settle(pilot)

        assert "y  delete the topic" in frame(pilot.app)
        assert "n  keep it" in frame(pilot.app)


async def test_equal_notices_are_shown_once(program, settle, frame) -> None:
    async with program().run_test(size=(120, 40), notifications=True) as pilot:
        await settle(pilot)
        await pilot.press("u", "u", "u")
        await settle(pilot)
        assert frame(pilot.app).count("Nothing to take back.") == 1

        await pilot.click("Toast")
        await settle(pilot)
        assert "Nothing to take back." not in frame(pilot.app)
        await pilot.press("u")
        await settle(pilot)
        assert frame(pilot.app).count("Nothing to take back.") == 1
