"""The store saves beside its caller, whatever the disk and other programs do."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest
from filelock import FileLock
from hypothesis import given, settings
from hypothesis import strategies as st
from perspectives.core.notebook import (
    Note,
    Notebook,
    NotebookFile,
    NotebookStore,
    drafts_of,
    drop_drafts,
    file,
    keep_drafts,
    load,
    store,
)

LONG = 10
"""Seconds that no write here takes."""
ONE = Notebook().keep(Note(topic="A", text="one"))
TWO = ONE.keep(Note(topic="B", text="two"))


def opened(path: Path) -> NotebookStore:
    found = NotebookStore(path)
    found.load()
    return found


def held(path: Path) -> FileLock:
    return FileLock(path.with_name(f".{path.name}.lock"))


def blocked(folder: Path) -> Path:
    """A notebook that cannot be written until the file in its way is gone."""
    (folder / "in the way").write_text("", encoding="utf-8")
    return folder / "in the way" / "notes.json"


def test_what_is_put_is_written(tmp_path: Path) -> None:
    notes = opened(tmp_path / "notes.json")

    notes.put(ONE)
    notes.put(TWO)

    assert notes.finish(LONG)
    assert load(notes.path) == TWO
    assert (notes.pending, notes.unsaved, notes.problem) == (False, False, None)


def test_it_is_pending_until_it_is_written_while_another_program_holds_the_lock(
    tmp_path: Path,
) -> None:
    notes = opened(tmp_path / "notes.json")

    with held(notes.path):
        notes.put(ONE)
        assert not notes.finish(0.1)
        assert notes.unsaved
        assert not notes.path.exists()

    assert notes.finish(LONG)
    assert load(notes.path) == ONE


def test_whoever_listens_is_told_of_each_try(tmp_path: Path) -> None:
    notes, told = opened(tmp_path / "notes.json"), threading.Event()
    notes.after_each_try = told.set

    notes.put(ONE)

    assert told.wait(LONG)


def test_what_fails_is_said_kept_and_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "PAUSE", 0.01)
    path = blocked(tmp_path)
    notes = NotebookStore(path)

    notes.put(ONE)
    assert not notes.finish(LONG)
    said = str(notes.problem)
    path.parent.unlink()

    assert "cannot be saved" in said
    while notes.pending:
        time.sleep(0.01)
    assert load(path) == ONE
    assert notes.problem is None


def test_what_is_put_after_a_failure_is_tried_at_once(tmp_path: Path) -> None:
    path = blocked(tmp_path)
    notes = NotebookStore(path)
    notes.put(ONE)
    assert not notes.finish(LONG)
    path.parent.unlink()

    notes.put(TWO)

    while notes.pending:
        time.sleep(0.01)
    assert load(path) == TWO


def test_a_lock_that_is_never_let_go_is_a_problem_and_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file, "PATIENCE", 0.05)
    notes = opened(tmp_path / "notes.json")

    with held(notes.path):
        notes.put(ONE)
        assert not notes.finish(LONG)
        assert "another program holds" in str(notes.problem)

    assert notes.finish(LONG)
    assert load(notes.path) == ONE


def test_an_error_that_nobody_foresaw_is_a_problem_like_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> bytes:
        raise MemoryError("none left")

    notes = opened(tmp_path / "notes.json")
    with monkeypatch.context() as patched:
        patched.setattr(file, "encode", broken)
        notes.put(ONE)
        assert not notes.finish(LONG)

    assert "none left" in str(notes.problem)
    assert notes.finish(LONG)


def test_only_what_the_reader_would_miss_counts_as_unsaved(tmp_path: Path) -> None:
    notes = NotebookStore(blocked(tmp_path))

    notes.put(ONE, matters=False)
    assert not notes.finish(LONG)
    light = notes.unsaved
    notes.put(TWO)
    notes.put(TWO, matters=False)
    assert not notes.finish(LONG)

    assert not light
    assert notes.unsaved


def test_what_another_program_wrote_is_taken_in_and_can_be_deleted_then(tmp_path: Path) -> None:
    notes = opened(tmp_path / "notes.json")
    notes.put(ONE)
    assert notes.finish(LONG)
    NotebookFile(notes.path).save(ONE.keep(Note(topic="X", text="theirs")))
    notes.put(TWO)
    assert notes.finish(LONG)

    taken = notes.take_in(TWO)

    assert taken is not None
    assert taken.notebook.find("X").text == "theirs"
    assert notes.take_in(taken.notebook) is None
    notes.put(taken.notebook.keep(Note(topic="X")))
    assert notes.finish(LONG)
    assert load(notes.path) == TWO


def test_a_conflict_is_told_once_and_the_own_version_kept(tmp_path: Path) -> None:
    notes = opened(tmp_path / "notes.json")
    notes.put(ONE)
    assert notes.finish(LONG)
    other = NotebookFile(notes.path)
    other.save(other.load().keep(Note(topic="A", text="theirs")))
    mine = TWO.keep(Note(topic="A", text="mine"))
    notes.put(mine)
    assert notes.finish(LONG)

    taken = notes.take_in(mine)

    assert taken is not None
    assert "notes.json.conflict-1" in taken.conflict
    assert (taken.notebook.find("A").text, taken.notebook.find("B").text) == ("theirs", "two")
    assert load(tmp_path / "notes.json.conflict-1") == mine
    assert notes.take_in(taken.notebook) is None


def test_what_changed_again_before_a_conflict_was_heard_of_is_kept_aside_too(
    tmp_path: Path,
) -> None:
    notes = opened(tmp_path / "notes.json")
    notes.put(ONE)
    assert notes.finish(LONG)
    other = NotebookFile(notes.path)
    other.save(other.load().keep(Note(topic="A", text="theirs")))
    for text in ("mine", "mine again"):
        mine = ONE.keep(Note(topic="A", text=text))
        notes.put(mine)
        assert notes.finish(LONG)

    taken = notes.take_in(mine)

    assert taken is not None
    assert taken.notebook.find("A").text == "theirs"
    kept = [load(tmp_path / f"notes.json.conflict-{n}").find("A").text for n in (1, 2)]
    assert kept == ["mine", "mine again"]


Change = tuple[bool, str, str]
"""Whether this program makes it or another, the topic of the note, its text."""


@settings(max_examples=30, deadline=None)
@given(
    changes=st.lists(
        st.tuples(st.booleans(), st.sampled_from("ABC"), st.sampled_from(["x", "y", ""]))
    )
)
def test_whatever_two_programs_write_each_text_is_in_the_file_or_kept_aside(
    tmp_path_factory: pytest.TempPathFactory, changes: list[Change]
) -> None:
    folder = tmp_path_factory.mktemp("two")
    notes, book = opened(folder / "notes.json"), Notebook()
    last: dict[str, str] = {}
    for number, (mine, topic, text) in enumerate(changes):
        note = Note(topic=topic, text=text and f"{text}{number}")
        if mine:
            book = book.keep(note)
            notes.put(book)
            assert notes.finish(LONG)
            taken = notes.take_in(book)
            book = taken.notebook if taken is not None else book
        else:
            other = NotebookFile(notes.path)
            other.save(other.load().keep(note))
        last[topic] = note.text

    found = {note.text for path in folder.glob("notes.json*") for note in load(path).notes}
    assert {text for text in last.values() if text} <= found


def test_drafts_are_kept_beside_the_notebook_and_dropped_when_they_are_known(
    tmp_path: Path,
) -> None:
    path = tmp_path / "notes.json"
    keep_drafts(path, [Note(topic="A", text="half a")], [])
    keep_drafts(path, [Note(topic="B", text="half b")], [])

    drafts = drafts_of(path).notes
    drop_drafts(path, drafts[:1])
    still_there = drafts_of(path).notes
    drop_drafts(path, drafts)

    assert [draft.text for draft in drafts] == ["half a", "half b"]
    assert still_there == drafts
    assert drafts_of(path).notes == ()
    assert not path.exists()
