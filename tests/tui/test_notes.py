"""The list of notes, and the reader's verdicts beside the engine's labels."""

from __future__ import annotations

import pytest
from perspectives.core.notebook import Anchor, Note, anchor
from perspectives.tui.moves import stepping
from perspectives.tui.moves.position import start
from perspectives.tui.screens.notes import NotesScreen
from perspectives.tui.text.look import look
from perspectives.tui.widgets.document_view import DocumentView

GONE = Anchor(
    document="f" * 64, source="Gone", exact="A [/] lost one.", prefix="", suffix="", start=3
)


@pytest.fixture
def notes(documents) -> tuple[Note, ...]:
    council = anchor(documents[0], documents[0].passages[2])
    traders = anchor(documents[1], documents[1].passages[1])
    return (
        Note(topic="Danger", text="Ask the engineers."),
        Note(topic="Cost of the repair", anchors=(council, traders), verdict="agree"),
        Note(anchors=(GONE,), text="Where was this?", verdict="unsure"),
    )


def find(note: Note) -> list[tuple[int, int] | None]:
    if len(note.anchors) == 2:
        return [(0, 2), (1, 1)]
    return [None] * len(note.anchors)


async def test_notes_lead_to_their_places(program, settle, frame) -> None:
    async with program().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("v", "a", "n", "n", "e", "tab", "tab", *"All of it", "escape")
        await pilot.pause()
        await pilot.press("E")
        await pilot.pause()
        listed = frame(pilot.app)
        await pilot.press("enter")
        await pilot.pause()

        assert "✓ agree     1 ¶3 ↔ 2 ¶2 · Cost of the repair" in listed
        assert "whole topic · The way around the river" in listed
        position = pilot.app.screen.position
        assert (position.topic, position.here, position.link.b) == (0, (0, 2), "2.2")
        await pilot.press("less_than_sign")
        assert pilot.app.screen.position.topic == 2, "going to a note is a jump"
        await pilot.press("n", "E", "j", "enter")
        assert pilot.app.screen.position.topic == 2


async def test_a_note_whose_passages_are_gone_is_listed_and_says_so(dialog, notes, frame) -> None:
    async with dialog(NotesScreen(notes, find)) as (pilot, answers):
        await pilot.press("j", "j", "enter")
        await pilot.pause()

        assert "not found" in frame(pilot.app)
        assert "Its passages are not in these documents." in frame(pilot.app)
        assert answers == []


async def test_words_narrow_the_list_and_escape_shows_all_again(dialog, notes, frame) -> None:
    tagged = (*notes, Note(topic="Buses", text="Later.", tags=("to check",)))
    async with dialog(NotesScreen(tagged, find)) as (pilot, answers):
        await pilot.press("slash", *"#to ch")
        by_tag = frame(pilot.app)
        await pilot.press("escape", "slash", *"crowns COST")
        by_quote_and_topic = frame(pilot.app)
        await pilot.press("escape")
        everything = frame(pilot.app)
        await pilot.press("slash", *"the", "down", "enter")

        assert "Buses" in by_tag
        assert "Danger" not in by_tag
        assert "✓ agree" in by_quote_and_topic
        assert "unsure" not in by_quote_and_topic
        assert all(note.topic in everything for note in tagged if note.topic)
        assert answers == [tagged[1]]


async def test_a_list_that_holds_nothing_leads_nowhere(dialog, notes) -> None:
    async with dialog(NotesScreen(notes, find)) as (pilot, answers):
        await pilot.press("slash", *"zzz", "enter", "down", "enter")

        assert answers == []
        await pilot.press("escape", "escape")
        assert answers == [None]


async def test_tags_are_told_beside_the_note(program, settle, frame) -> None:
    async with program().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("e", *"Ask.", "tab", *"to check", "escape")
        await pilot.pause()
        assert "note: Ask. #to check" in frame(pilot.app)

        await pilot.press("n", "e", "tab", *"to", "tab", "escape")
        await pilot.pause()

        assert "note: #to check" in frame(pilot.app)


@pytest.mark.parametrize("size", [(60, 20), (80, 24)], ids=["60x20", "80x24"])
async def test_frames(dialog, notes, golden, size) -> None:
    async with dialog(NotesScreen(notes, find), size) as (pilot, _):
        golden(pilot.app, f"notes-lost-{size[0]}x{size[1]}")


async def test_without_notes_it_says_how_to_write_one(dialog, frame) -> None:
    async with dialog(NotesScreen((), find)) as (pilot, answers):
        assert "No notes yet" in frame(pilot.app)
        await pilot.press("enter", "j", "escape")

        assert answers == [None]


def test_the_verdict_stands_beside_the_label_and_outranks_it(documents, digest) -> None:
    judged = digest.with_verdicts({frozenset({(0, 2), (1, 1)}): "agree"})
    position = stepping.go_topic(start(documents), 0, judged)

    seen = look((1, 1), documents[1].passages[1], position, judged)

    assert (seen.glyph, seen.reader_sign, seen.glyph_style) == ("≠", "✓", "dim")


async def test_a_verdict_is_seen_in_both_passages(program, settle, frame) -> None:
    async with program().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("v", "u")
        await pilot.pause()

        assert frame(pilot.app).count("≠× The repair costs") == 2


async def test_leafing_through_reasons_moves_the_current_link(program, settle) -> None:
    async with program().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("n", "n", "enter", "j", "escape")
        await pilot.pause()

        assert pilot.app.screen.position.link.label == "related"
        assert pilot.app.screen.position.here == (0, 4)


async def test_a_silent_document_shows_what_comes_nearest(program, settle) -> None:
    async with program().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        screen = pilot.app.screen
        rows = [
            view.row_of(screen.position.passages[n])
            for n, view in enumerate(screen.query(DocumentView))
        ]
        third = look((2, 3), screen.documents[2].passages[3], screen.position, screen.digest)

        assert screen.position.passages == (2, 1, 3)
        assert len(set(rows[:3])) == 1
        assert third.bar == "┊"
