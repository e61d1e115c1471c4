"""Lists with a line to look for words: what is said where nothing matches."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from perspectives.core.notebook import Note, Notebook
from perspectives.core.notebook.edited_topics import topic_from
from perspectives.core.topics.finding import TermFinder
from perspectives.tui.screens.listing import Listing
from perspectives.tui.screens.notes import NotesScreen
from perspectives.tui.screens.outline import OutlineScreen
from perspectives.tui.screens.topics import TopicsScreen

TOPIC = topic_from("Cost", "repair costs", "")


@pytest.fixture
def lists(text: Callable[..., object]) -> dict[str, Listing]:
    """The lists, by what a row of each is."""
    return {
        "topic": TopicsScreen(
            lambda: (TOPIC,), None, Notebook, lambda *_: None, lambda _: None, TermFinder(())
        ),
        "note": NotesScreen((Note(topic="Cost", text="Ask."),), lambda _: []),
        "heading": OutlineScreen(text("# Plan\n\nLong.", ".md"), "A", 0),
    }


@pytest.mark.parametrize("what", ["topic", "note", "heading"])
async def test_a_list_says_in_one_line_that_nothing_matches(
    dialog, lists, settle, frame, what
) -> None:
    async with dialog(lists[what], (60, 20)) as (pilot, answers):
        assert "matches" not in frame(pilot.app)
        await pilot.press("slash", *"qwxzk" * 6)
        await settle(pilot)
        assert f"No {what} matches “qwxzkqwxzkqwxzk…”: esc lists all. " in frame(pilot.app)
        await pilot.press("escape")
        await settle(pilot)

        assert "matches" not in frame(pilot.app)
        assert answers == []
