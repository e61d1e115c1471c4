"""What was typed and done is kept when the program has to end, whatever is open."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from filelock import FileLock
from perspectives.core.notebook import Note, Notebook, NotebookFile, drafts_of, load
from perspectives.tui import ending
from perspectives.tui.session import leaving
from perspectives.tui.session.session import Session
from perspectives.tui.system.signals import interrupts_for_another

from .rest import until
from .terminal import ESCAPES, PATIENCE, begun

SIZE = (100, 30)
COSTS = {"a.txt": "4", "b.txt": "9"}
NAMES = ("TERM", "HUP", "INT", "QUIT")


def read_until(screen: int, words: bytes) -> bytes:
    seen = b""
    while words not in ESCAPES.sub(b"", seen):
        assert select.select([screen], [], [], PATIENCE)[0], f"no {words!r} on the screen"
        seen += os.read(screen, 65536)
    return seen


def rest_of(screen: int) -> bytes:
    seen, latest = b"", time.monotonic() + 3 * PATIENCE  # a program that lives on may go on drawing
    while True:
        assert time.monotonic() < latest, "the program does not end"
        assert select.select([screen], [], [], PATIENCE)[0], "the program does not end"
        try:
            data = os.read(screen, 65536)
        except OSError:
            return seen
        if not data:
            return seen
        seen += data


@pytest.mark.parametrize("name", NAMES)
def test_a_signal_keeps_an_open_note_and_gives_the_terminal_back(tmp_path: Path, name) -> None:
    for document, cost in COSTS.items():
        text = f"The repair of the bridge costs {cost} million crowns."
        (tmp_path / document).write_text(text, encoding="utf-8")
    notebook = tmp_path / "n.json"
    called = [*(str(tmp_path / each) for each in COSTS), "--notebook", str(notebook)]
    program, screen = begun(called, SIZE)
    try:
        read_until(screen, b"your verdict")  # only then there is a pair to write on
        os.write(screen, b"e")
        read_until(screen, b"esc save and close")
        os.write(screen, b"half a word")
        read_until(screen, b"word")
        os.kill(program.pid, getattr(signal, f"SIG{name}"))
        sent = rest_of(screen)
        code = program.wait(20)
    finally:
        program.kill()
        program.wait()
        os.close(screen)

    assert code == 1
    assert [note.text for note in drafts_of(notebook).notes] == ["half a word"]
    assert b"\x1b[?1049l" in sent


WITHOUT_TERMINAL = """
import os, signal, threading
from perspectives.tui.system import signals

signals.ALONE = 60.0  # a busy machine may need longer than a reader would wait
signal.signal(signal.SIGHUP, signal.SIG_IGN)
drawn = threading.Event()
with signals.ending(lambda: os.write(1, b"one more frame") and drawn.set(), lambda: ""):
    os.write(1, b"ready")  # all of it at once: the terminal goes as soon as it is read
    drawn.wait()
os._exit(3)
"""


def test_what_is_drawn_for_a_terminal_that_is_gone_keeps_nothing_from_ending() -> None:
    screen, terminal = os.openpty()
    call = [sys.executable, "-c", WITHOUT_TERMINAL]
    with subprocess.Popen(call, stdin=terminal, stdout=terminal, stderr=terminal) as program:
        os.close(terminal)
        read_until(screen, b"ready")
        os.close(screen)
        try:
            assert program.wait(PATIENCE) == 3
        finally:
            program.kill()


@pytest.fixture(params=["told", "ctrl+q"])
def end(request):
    """Ends the program: it is told to, or the reader leaves with a form open."""

    async def ended(pilot) -> None:
        if request.param == "told":
            pilot.app.post_message(pilot.app.Ended())
        else:
            await pilot.press("ctrl+q")
        await until(lambda: pilot.app.return_code is not None)

    return ended


async def test_a_note_on_a_row_is_kept(program, settle, end, tmp_path) -> None:
    app = program()
    async with app.run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("f")
        await settle(pilot)
        await pilot.press("e", *"ask")
        await end(pilot)

    assert [row.note for row in load(tmp_path / "notebook.json").rows] == ["ask"]


async def test_a_correction_is_kept(program, settle, end, tmp_path) -> None:
    app = program()
    async with app.run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("A", "down", *"Me")
        await end(pilot)

    (correction,) = load(tmp_path / "notebook.json").corrections
    assert correction.author is not None
    assert correction.author.endswith("Me")


async def test_a_topic_is_kept(program, settle, end, tmp_path) -> None:
    app = program()
    async with app.run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("t", "a", *"Toll", "tab", *"toll")
        await end(pilot)

    topics = load(tmp_path / "notebook.json").topics or ()
    assert "Toll" in [topic.name for topic in topics]


async def test_half_a_topic_becomes_a_draft(program, settle, tmp_path) -> None:
    app = program()
    async with app.run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("t", "a", *"Toll")
        app.post_message(app.Ended())
        await until(lambda: app.return_code is not None)

    drafts = drafts_of(tmp_path / "notebook.json").notes
    assert [(note.topic, note.text) for note in drafts] == [("New topic", "Toll")]


async def test_half_a_topic_keeps_the_reader_from_leaving(program, settle, frame) -> None:
    app = program()
    async with app.run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("t", "a", *"Toll", "ctrl+q")
        await settle(pilot)

        assert "New topic" in frame(app)
        assert app.return_code is None


async def test_a_fault_of_the_screen_loses_nothing(program, settle, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(ending, "LAST_WAIT", 0.1)
    monkeypatch.setattr(leaving, "LAST_WAIT", 0.1)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    app = program()
    with FileLock(tmp_path / ".notebook.json.lock"):
        async with app.run_test(size=SIZE) as pilot:
            await settle(pilot)
            await pilot.press("v", "a")
            app.exit(return_code=1)  # as after a fault: nobody is asked
        app.ending.rescue()

    (copy,) = tmp_path.glob("notebook-rescued-*/notebook.json")
    assert str(copy) in app.ending.parting
    assert [note.verdict for note in load(copy).notes] == ["agree"]


@pytest.fixture
def session(documents, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Session:
    monkeypatch.setattr(leaving, "LAST_WAIT", 0.1)
    return Session.opened(tmp_path / "notebook.json", documents)


WRITTEN = (Note(topic="Cost", text="half a sentence"),)


@pytest.fixture
def held(tmp_path: Path) -> Iterator[None]:
    """Another program holds the drafts."""
    with FileLock(tmp_path / ".notebook.json.draft.lock"):
        yield


@pytest.mark.usefixtures("held")
def test_where_drafts_cannot_be_kept_what_was_written_is_told_and_elsewhere(
    session, tmp_path, monkeypatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    said = leaving.end(session, WRITTEN)

    (copy,) = tmp_path.glob("notebook-rescued-*/notebook.json")
    assert said.startswith("What you were writing is not saved.")
    assert str(copy) in said
    assert load(copy).notes == WRITTEN
    assert copy.parent.stat().st_mode & 0o077 == 0


@pytest.mark.usefixtures("held")
def test_a_machine_without_room_for_temporary_files_is_not_the_end(
    session, tmp_path, monkeypatch
) -> None:
    def none() -> str:
        raise FileNotFoundError

    monkeypatch.setattr(tempfile, "gettempdir", none)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))

    nowhere = leaving.end(session, WRITTEN)
    (tmp_path / "home").mkdir()
    at_home = leaving.end(session, WRITTEN)

    assert "Neither could a copy be kept" in nowhere
    assert str(tmp_path / "home") in at_home


async def test_told_twice_it_keeps_what_was_written_the_first_time(
    program, settle, tmp_path, monkeypatch
) -> None:
    app = program()
    async with app.run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("e", *"half")
        with monkeypatch.context() as broken:
            broken.setattr(leaving, "end", lambda *_: 1 / 0)
            with pytest.raises(ZeroDivisionError):
                app.ending.save_at_last()
        app.ending.save_at_last()

        assert [note.text for note in drafts_of(tmp_path / "notebook.json").notes] == ["half"]


def test_a_notebook_that_holds_nothing_new_is_left_without_a_word(session) -> None:
    NotebookFile(session.store.path).save(Notebook())

    assert leaving.end(session, ()) == ""


def test_ctrl_c_belongs_to_the_program_that_has_the_terminal() -> None:
    before = signal.getsignal(signal.SIGINT)  # ignored where the tests run in the background
    with interrupts_for_another():
        os.kill(os.getpid(), signal.SIGINT)

    assert signal.getsignal(signal.SIGINT) is before
