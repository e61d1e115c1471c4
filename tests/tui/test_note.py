"""Writing notes, and never losing one by accident."""

from typing import Any

import pytest
from perspectives.core.notebook import Note
from perspectives.tui.screens.note import NoteScreen
from perspectives.tui.widgets.note_subject import NoteSubject
from perspectives.tui.widgets.tags_input import complete_tag
from textual.widgets import TextArea

PAIR = Note(topic="Guns", text="Old", verdict="diverge")
TOPIC = Note(topic="Guns")


def screen(index: int = 0, **given: Any) -> NoteScreen:
    return NoteScreen((("this pair", PAIR), ("topic: Guns", TOPIC)), index, **given)


async def test_escape_keeps_what_was_written(dialog):
    async with dialog(screen()) as (pilot, answers):
        await pilot.press("space", "e", "n", "d", "escape")

        assert answers == [(PAIR.model_copy(update={"text": "Old end"}),)]


async def test_writing_goes_on_at_the_end_of_what_is_there(dialog):
    before = Note(topic="Toll", text="First\nhalf a")
    async with dialog(NoteScreen((("Toll", before),), 0)) as (pilot, results):
        await pilot.press(*" word", "escape")

    assert [note.text for note in results[0]] == ["First\nhalf a word"]


@pytest.mark.parametrize(
    ("keys", "texts"),
    [(["space", "n", "e", "w"], ["Old new"]), ([], []), (["N", "escape"], [])],
    ids=["written", "nothing written", "closed before"],
)
async def test_quitting_the_program_keeps_what_was_written(dialog, keys, texts):
    kept: list[tuple[Note, ...]] = []
    async with dialog(NoteScreen((("this pair", PAIR),), 0, at_end=kept.append)) as (pilot, _):
        await pilot.press(*keys, "ctrl+q")

    assert kept == [(PAIR.model_copy(update={"text": text}),) for text in texts]


async def test_both_subjects_keep_their_text(dialog):
    async with dialog(screen()) as (pilot, answers):
        await pilot.press("A", "tab", "tab", "B", "tab", "tab", "C", "escape")

        texts = {note.text for note in answers[0]}
        assert texts == {"OldAC", "B"}


async def test_tags_stand_below_the_text_and_are_completed(dialog):
    known = NoteScreen((("this pair", PAIR),), 0, ("Numbers", "to check"))

    async with dialog(known) as (pilot, answers):
        await pilot.press("tab", *"#nu", "tab", *", to", "tab", *", mine", "escape")

        tags = ("Numbers", "to check", "mine")
        assert answers == [(PAIR.model_copy(update={"tags": tags}),)]


async def test_enter_in_the_tags_saves(dialog):
    async with dialog(screen()) as (pilot, answers):
        await pilot.press("tab", *"a,b", "enter")

        assert answers[0][0].tags == ("a", "b")


async def test_a_tag_that_completes_nothing_leads_on_to_the_next_subject(dialog):
    async with dialog(screen()) as (pilot, answers):
        await pilot.press("tab", "x", "tab", "B", "escape")

        assert [(note.text, note.tags) for note in answers[0]] == [("Old", ("x",)), ("B", ())]


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("t", "to check"),
        ("TO", "to check"),
        ("a, #t", "a, #to check"),
        ("to check, t", None),
        ("to check", None),
        ("", None),
        ("a, ", None),
        ("x", None),
    ],
)
def test_a_tag_is_completed_unless_it_is_there(typed, completed):
    assert complete_tag(typed, ("Numbers", "to check")) == completed


async def test_a_click_chooses_the_subject(dialog):
    async with dialog(screen()) as (pilot, answers):
        await pilot.click(list(pilot.app.screen.query(NoteSubject))[1])
        await pilot.press("B", "escape")

        assert answers == [(TOPIC.model_copy(update={"text": "B"}),)]


async def test_index_chooses_the_first_subject(dialog):
    async with dialog(screen(1)) as (pilot, answers):
        await pilot.press("B", "escape")

        assert answers == [(TOPIC.model_copy(update={"text": "B"}),)]


async def test_nothing_changed_is_no_answer(dialog):
    async with dialog(screen()) as (pilot, answers):
        await pilot.press("x", "backspace", "tab", "space", "tab", "space", "escape")

        assert answers == [None]


async def test_an_emptied_note_keeps_its_verdict(dialog):
    async with dialog(screen()) as (pilot, answers):
        await pilot.press("f7", "delete", "escape")

        assert answers == [(Note(topic="Guns", text="", verdict="diverge"),)]


@pytest.mark.parametrize(
    ("keys", "open_still", "text"), [(["n"], True, "Oldx"), (["escape"], True, "Oldx")]
)
async def test_discarding_asks_first(dialog, keys, open_still, text):
    async with dialog(screen()) as (pilot, answers):
        await pilot.press("x", "ctrl+r", *keys)

        assert answers == []
        assert pilot.app.screen.query(TextArea).first().text == text


async def test_a_confirmed_discard_loses_the_changes(dialog):
    async with dialog(screen()) as (pilot, answers):
        await pilot.press("x", "ctrl+r", "y")
        await pilot.pause()

        assert answers == [None]


async def test_discarding_nothing_needs_no_question(dialog):
    async with dialog(screen()) as (pilot, answers):
        await pilot.press("ctrl+r")
        await pilot.pause()

        assert answers == [None]


async def test_cut_and_undo_stay_with_the_text(dialog):
    async with dialog(screen()) as (pilot, answers):
        await pilot.press("f7", "ctrl+x", "ctrl+z", "escape")

        assert answers == [None]


async def test_hostile_subjects_and_text_are_plain(dialog, golden):
    hostile = "[/] [@click=app.quit]x \x1b[2J\u202e"
    choices = (
        (f"topic: {hostile}", Note(topic=hostile, text="[/] [b]text \x1b[31m\x9b2J\u202e\tend")),
    )

    async with dialog(NoteScreen(choices, 0), (60, 20)) as (pilot, _):
        golden(pilot.app, "note-hostile-60x20")


async def test_control_characters_stay_in_the_note_though_they_are_shown(dialog):
    note = Note(text="\x1b[31m\u200dred")

    async with dialog(NoteScreen((("this pair", note),), 0)) as (pilot, answers):
        await pilot.press("x", "escape")

        assert answers == [(Note(text="\x1b[31m\u200dredx"),)]
