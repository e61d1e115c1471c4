"""Yes and no, and that only a deliberate yes is one."""

import pytest
from perspectives.tui.screens.confirm import ConfirmScreen
from textual.widgets import Static


@pytest.mark.parametrize(
    ("keys", "answer"),
    [
        (["y"], True),
        (["n"], False),
        (["escape"], False),
        (["enter"], False),
        (["right", "enter"], True),
        (["tab", "enter"], True),
        (["right", "left", "enter"], False),
    ],
)
async def test_keys_answer(dialog, keys, answer):
    async with dialog(ConfirmScreen("Overwrite it?", "overwrite", "keep")) as (pilot, answers):
        await pilot.press(*keys)

        assert answers == [answer]


@pytest.mark.parametrize(("button", "answer"), [("#yes", True), ("#no", False)])
async def test_mouse_answers(dialog, button, answer):
    async with dialog(ConfirmScreen("Overwrite it?", "overwrite", "keep"), (60, 20)) as (
        pilot,
        answers,
    ):
        await pilot.click(button)

        assert answers == [answer]


async def test_question_is_never_markup(dialog, frame):
    question = "[@click=app.quit]x[/] \x1b[2J [/nothing] exists. Overwrite it?"

    async with dialog(ConfirmScreen(question, "[b]yes", "[/]no")) as (pilot, _):
        shown = frame(pilot.app)

    assert "[@click=app.quit]x[/] ␛[2J [/nothing] exists." in shown
    assert "y  [b]yes" in shown
    assert "n  [/]no" in shown


async def test_a_second_escape_does_not_reach_what_lies_below(dialog):
    async with dialog(ConfirmScreen("Sure?", "yes", "no")) as (pilot, answers):
        await pilot.press("escape", "escape")

        assert answers == [False]
        assert not pilot.app.screen.is_modal
        assert not pilot.app.screen.query(Static)
