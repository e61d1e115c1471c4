"""What the reader changes is saved, can be taken back, and is never lost to another program."""

from __future__ import annotations

from pathlib import Path

import pytest
from perspectives.core.notebook import Note, Notebook, NotebookFile
from perspectives.core.notebook.encoding import encode, parse
from perspectives.tui.screens.notes import NotesScreen
from perspectives.tui.session.session import JOINED, News, Session
from perspectives.tui.session.undoing import Undoing


def texts(path: Path) -> dict[str | None, str]:
    return {note.topic: note.text for note in parse(path.read_bytes(), path).notes}


def elsewhere(path: Path, *notes: Note) -> None:
    """Another program keeps notes in the file: it does not share what this one remembers."""
    book = parse(path.read_bytes(), path)
    for note in notes:
        book = book.keep(note)
    path.write_bytes(encode(book))


@pytest.fixture
def notes(tmp_path: Path, documents) -> Session:
    return Session.opened(tmp_path / "notebook.json", documents)


def saved(notes: Session) -> News:
    """Wait until all is saved; what there is to say of it."""
    assert notes.store.finish(10)
    return notes.news()


def test_undo_and_redo_are_saved_too(notes, tmp_path) -> None:
    path = tmp_path / "notebook.json"
    notes.keep([Note(topic="A", text="one")])
    notes.keep([Note(topic="A", text="two")])

    assert notes.undo() == "your note"
    saved(notes)
    assert texts(path) == {"A": "one"}
    notes.undo()
    saved(notes)
    assert texts(path) == {}
    assert notes.undo() is None
    notes.redo()
    notes.redo()
    saved(notes)
    assert texts(path) == {"A": "two"}
    assert notes.redo() is None


def test_a_new_change_forgets_what_was_taken_back(notes) -> None:
    notes.keep([Note(topic="A", text="one")])
    notes.undo()
    notes.keep([Note(topic="B", text="two")])

    assert notes.redo() is None


def test_a_change_that_changes_nothing_is_no_step(notes) -> None:
    notes.keep([Note(topic="A")])

    assert notes.undo() is None


def test_another_programs_notes_come_in_and_undo_leaves_them(notes, tmp_path) -> None:
    path = tmp_path / "notebook.json"
    notes.keep([Note(topic="A", text="mine")])
    saved(notes)
    elsewhere(path, Note(topic="B", text="theirs"))
    notes.keep([Note(topic="A", text="mine too")])

    assert saved(notes) == News(JOINED)
    assert notes.note_on("B").text == "theirs"
    notes.undo()
    notes.undo()
    saved(notes)
    assert texts(path) == {"B": "theirs"}


def test_after_a_conflict_the_other_note_is_shown_and_nothing_else_lost(notes, tmp_path) -> None:
    path = tmp_path / "notebook.json"
    notes.keep([Note(topic="A", text="mine")])
    saved(notes)
    elsewhere(path, Note(topic="A", text="theirs"))
    notes.keep([Note(topic="A", text="mine too"), Note(topic="B", text="mine alone")])

    assert "so nothing was overwritten" in saved(notes).problem
    assert notes.note_on("A").text == "theirs"
    assert notes.note_on("B").text == "mine alone"
    assert texts(path) == {"A": "theirs", "B": "mine alone"}
    assert notes.undo() is None


def test_steps_that_cannot_take_in_another_programs_changes_are_forgotten() -> None:
    undoing = Undoing()
    book = Notebook()
    undoing.remember("a note", book.keep(Note(topic="A", text="old")))
    base = book.keep(Note(topic="A", text="new"))

    undoing.rebase(base, book.keep(Note(topic="A", text="theirs")))

    assert undoing.undo(base) is None


async def test_a_verdict_is_taken_back_and_done_again(program, settle, frame) -> None:
    async with program().run_test(size=(120, 30), notifications=True) as pilot:
        await settle(pilot)
        await pilot.press("v", "d", "u")
        await pilot.pause()
        back = frame(pilot.app)
        await pilot.press("U")
        await pilot.pause()

        assert "your verdict: —" in back
        assert "Taken back: your verdict." in back
        assert "your verdict: diverge" in frame(pilot.app)
        await pilot.press("u", "u")
        await pilot.pause()
        assert "Nothing to take back." in frame(pilot.app)


async def test_a_conflict_is_said_and_the_other_verdict_shown(
    program, settle, frame, tmp_path
) -> None:
    path = tmp_path / "notebook.json"
    async with program().run_test(size=(120, 30), notifications=True) as pilot:
        await settle(pilot)
        await pilot.press("v", "d")
        await settle(pilot)
        note = parse(path.read_bytes(), path).notes[0]
        elsewhere(path, note.model_copy(update={"verdict": "unsure"}))
        await pilot.press("v", "a")
        await settle(pilot)

        assert "another program changed" in " ".join(frame(pilot.app).split())
        assert "your verdict: unsure" in frame(pilot.app)


async def test_the_reader_comes_back_to_where_they_stopped(program, settle) -> None:
    async with program().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("n", "tab", "G")
        stopped = pilot.app.screen.position
        await pilot.press("q")
    async with program().run_test(size=(80, 24)) as pilot:
        await settle(pilot)

        assert pilot.app.screen.position.topic == stopped.topic == 1
        assert pilot.app.screen.position.here == stopped.here


async def test_a_place_of_other_topics_does_not_lead_the_first_screen(
    program, settle, frame, comparison
) -> None:
    async with program().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("3", "G", "q")
    other = comparison.topics[1].model_copy(update={"name": "Piers"})
    for _ in range(2):  # the second start finds what the first one left
        found = comparison.model_copy(update={"topics": (other,)})
        async with program(found=found).run_test(size=(120, 30)) as pilot:
            await settle(pilot)
            position = pilot.app.screen.position

            assert (position.topic, position.here) == (0, (0, 3))
            assert (position.link.a, position.link.b) == ("1.4", "2.3")
            assert position.passages[1] == 2
            assert "▸ Piers" in frame(pilot.app)
            await pilot.press("q")


async def test_corrections_of_a_source_are_shown(program, settle, frame, documents, tmp_path):
    path = tmp_path / "notebook.json"
    book = Notebook()
    correction = {"document": documents[0].sha256, "outlet": "The Leaflet"}
    NotebookFile(path).save(type(book).model_validate({"corrections": [correction]}))

    async with program(path=path).run_test(size=(120, 30)) as pilot:
        await settle(pilot)

        assert "1 The Leaflet" in frame(pilot.app)


async def test_lost_notes_are_counted(dialog, documents, frame) -> None:
    gone = Session.opened(Path("none.json"), documents).anchor((0, 1))
    note = Note(anchors=(gone,), text="Where was this?")

    async with dialog(NotesScreen((note,), lambda _: [None])) as (pilot, _):
        assert "1 lost" in frame(pilot.app)
        assert "lost: “The old bridge" in frame(pilot.app)
