"""From a key to a verdict in the note."""

import pytest
from perspectives.core.notebook import Note
from perspectives.tui.screens.verdict import VerdictScreen
from textual.widgets import OptionList

NOTE = Note(topic="Guns", text="Look again.", verdict="agree")


@pytest.mark.parametrize(
    ("key", "verdict"),
    [
        ("a", "agree"),
        ("d", "diverge"),
        ("r", "related"),
        ("u", "unrelated"),
        ("s", "unsure"),
        ("x", None),
        ("backspace", None),
    ],
)
async def test_a_key_gives_a_verdict_and_leaves_the_rest_of_the_note(dialog, key, verdict):
    async with dialog(VerdictScreen(NOTE, "1 ¶4 ↔ 2 ¶9")) as (pilot, answers):
        await pilot.press(key)

        assert answers == [Note(topic="Guns", text="Look again.", verdict=verdict)]


async def test_the_list_begins_at_the_present_verdict(dialog):
    note = NOTE.model_copy(update={"verdict": "related"})

    async with dialog(VerdictScreen(note, "1 ¶4 ↔ 2 ¶9")) as (pilot, answers):
        await pilot.press("down", "enter")

        assert [answer.verdict for answer in answers] == ["unrelated"]


async def test_a_click_gives_a_verdict(dialog):
    async with dialog(VerdictScreen(NOTE, "1 ¶4 ↔ 2 ¶9")) as (pilot, answers):
        await pilot.click(OptionList, offset=(4, 1))

        assert [answer.verdict for answer in answers] == ["diverge"]


async def test_escape_changes_nothing(dialog):
    async with dialog(VerdictScreen(NOTE, "1 ¶4 ↔ 2 ¶9")) as (pilot, answers):
        await pilot.press("down", "escape")

        assert answers == [None]


async def test_enter_gives_no_verdict_before_one_is_chosen(dialog):
    async with dialog(VerdictScreen(NOTE.model_copy(update={"verdict": None}), "1 ¶4 ↔ 2 ¶9")) as (
        pilot,
        answers,
    ):
        await pilot.press("enter")
        assert answers == []
        await pilot.press("j", "j", "enter")

        assert [answer.verdict for answer in answers] == ["diverge"]


async def test_it_says_in_full_what_a_verdict_does_also_on_a_small_screen(dialog, frame):
    async with dialog(VerdictScreen(NOTE, "1 ¶4 ↔ 2 ¶9"), (60, 20)) as (pilot, _):
        shown = " ".join(frame(pilot.app).replace("│", " ").split())

    assert "Counts, marks and exports go by your verdict;" in shown
    assert "unsure changes no count. esc close" in shown
