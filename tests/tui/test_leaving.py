"""The program ends cleanly whatever is under way."""

from __future__ import annotations

import asyncio
import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from filelock import FileLock
from perspectives.core.notebook import file, load, store
from perspectives.core.saving import replace
from perspectives.tui import ending
from perspectives.tui.compare.messages import Reopen
from perspectives.tui.screens.leave import LeaveScreen
from textual.widgets import Input

from .rest import SOON, rest, until
from .terminal import ended


@pytest.mark.parametrize("turns", range(0, 120, 6))
async def test_it_ends_while_other_documents_take_the_place_of_these(
    program, settle, documents, turns: int
) -> None:
    app = program()

    async def leave(pilot) -> None:
        await settle(pilot)
        app.post_message(Reopen(documents[::-1]))
        for _ in range(turns):
            await asyncio.sleep(0)
        app.exit(return_code=7)

    # As it is really run: a test's own way of ending waits for nothing that is under way.
    await app.run_async(headless=True, size=(100, 30), auto_pilot=leave)

    assert app.return_code == 7


SIZE = (100, 30)


async def test_a_change_that_is_saved_lets_the_reader_go(program, settle, tmp_path) -> None:
    app = program()
    async with app.run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("v", "a")
        await settle(pilot)
        await pilot.press("q")
        await settle(pilot)

    assert (app.return_code, app.ending.parting) == (0, "")
    assert load(tmp_path / "notebook.json").notes[0].verdict == "agree"


FAILURES = {
    "full disk": errno.ENOSPC,
    "read-only folder": errno.EACCES,
    "read-only disk": errno.EROFS,
    "lock held": None,
}
Free = Callable[[], None]


@pytest.fixture(params=FAILURES)
def free(request, monkeypatch, tmp_path: Path) -> Iterator[Free]:
    """The notebook cannot be saved until this is called; every other file can be."""
    held, code = True, FAILURES[request.param]
    lock = FileLock(tmp_path / ".notebook.json.lock")
    monkeypatch.setattr(store, "PAUSE", 2 * SOON)
    monkeypatch.setattr(file, "PATIENCE", 0.05)
    monkeypatch.setattr(ending, "LAST_WAIT", 0.2)

    def refuse(target: Path, data: bytes, *, backups: int = 0) -> None:
        if held and code is not None and target.name == "notebook.json":
            raise OSError(code, os.strerror(code))
        replace(target, data, backups=backups)

    def let() -> None:
        nonlocal held
        held = False
        lock.release()

    monkeypatch.setattr(file, "replace", refuse)
    if code is None:
        lock.acquire()
    yield let
    lock.release()


async def asked(pilot, settle) -> None:
    """Give a verdict, leave, and see that it is asked."""
    await settle(pilot)
    await pilot.press("v", "a", "q")
    await until(lambda: isinstance(pilot.app.screen, LeaveScreen))
    await rest()


def verdicts(path: Path) -> list[str | None]:
    return [note.verdict for note in load(path).notes]


@pytest.mark.usefixtures("free")
async def test_what_cannot_be_saved_is_asked_about_and_said_when_leaving(
    program, settle, frame, tmp_path
) -> None:
    app = program()
    async with app.run_test(size=SIZE) as pilot:
        await asked(pilot, settle)
        shown = frame(app)
        await pilot.press("ctrl+r")

    assert "Your last changes are not saved" in shown
    assert app.return_code == 1
    assert app.ending.parting.startswith("Your last changes are not saved.")
    assert str(tmp_path / "notebook.json") in app.ending.parting


@pytest.mark.usefixtures("free")
async def test_no_notice_repeats_what_the_dialog_says(program, settle, frame) -> None:
    app = program()
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await asked(pilot, settle)
        shown = frame(app)
        assert not [each for each in app.screen.query("Toast") if each.display]

    assert "ctrl+r leave without saving" in shown
    assert "esc stay" in shown


@pytest.mark.usefixtures("free")
async def test_another_file_takes_all_of_it(program, settle, tmp_path) -> None:
    app, other = program(), tmp_path / "other" / "mine.json"
    async with app.run_test(size=SIZE) as pilot:
        await asked(pilot, settle)
        app.screen.query_one(Input).value = str(other)
        await pilot.press("enter")
        await until(lambda: app.return_code is not None)

    assert app.return_code == 1
    assert str(other) in app.ending.parting
    assert verdicts(other) == ["agree"]
    assert not (tmp_path / "notebook.json").exists()


@pytest.mark.usefixtures("free")
@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("taken.json", "exists already"),
        ("taken.json/n.json", "cannot be saved"),
        ("", "folder;"),
        ("x" * 300, "long)."),
        ("~nobody-of-this-name/n.json", "home"),
    ],
)
async def test_a_file_that_cannot_be_written_either_is_said_and_kept(
    program, settle, frame, tmp_path, name: str, said: str
) -> None:
    app, taken = program(), tmp_path / "taken.json"
    taken.write_text("mine", encoding="utf-8")
    async with app.run_test(size=SIZE) as pilot:
        await asked(pilot, settle)
        app.screen.query_one(Input).value = name if name[:1] == "~" else str(tmp_path / name)
        await pilot.press("enter")
        await until(lambda: said in " ".join(frame(app).split()))

        assert app.return_code is None

    assert taken.read_text(encoding="utf-8") == "mine"


async def test_it_leaves_by_itself_when_saving_works_again(
    program, settle, free: Free, tmp_path
) -> None:
    app = program()
    async with app.run_test(size=SIZE) as pilot:
        await asked(pilot, settle)
        free()
        await until(lambda: app.return_code is not None)

    assert (app.return_code, app.ending.parting) == (0, "")
    assert verdicts(tmp_path / "notebook.json") == ["agree"]


async def test_whoever_stays_goes_on_and_leaves_later(
    program, settle, free: Free, tmp_path
) -> None:
    app = program()
    async with app.run_test(size=SIZE) as pilot:
        await asked(pilot, settle)
        await pilot.press("escape", "v", "d")
        free()
        await until(lambda: not app.saving and (tmp_path / "notebook.json").exists())
        await pilot.press("q")
        await until(lambda: app.return_code is not None)

    assert (app.return_code, app.ending.parting) == (0, "")
    assert verdicts(tmp_path / "notebook.json") == ["diverge"]


def test_in_a_terminal_it_ends_with_1_and_says_what_is_not_saved(tmp_path: Path) -> None:
    costs = {"a.txt": "4", "b.txt": "9"}
    for name, cost in costs.items():
        text = f"The repair of the bridge costs {cost} million crowns."
        (tmp_path / name).write_text(text, encoding="utf-8")
    called = [*(str(tmp_path / name) for name in costs), "--notebook", str(tmp_path / "n.json")]

    with FileLock(tmp_path / ".n.json.lock"):
        sent, code = ended(
            called,
            ("≠ diverge".encode(), b"v"),
            (b"unsure", b"a"),
            (b"saving", b"q"),
            (b"stay", b"\x12"),
        )

    assert code == 1
    assert b"Your last changes are not saved" in sent.rstrip().splitlines()[-1]


async def test_the_topic_of_before_is_gone_back_to_only_once(program, settle, documents) -> None:
    app = program()
    async with app.run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("n")
        await settle(pilot)
        before = app.screen.navigator.topic_name
        app.post_message(Reopen(documents))
        await settle(pilot)
        assert app.screen.navigator.topic_name == before

        await pilot.press("n")
        moved = app.screen.navigator.topic_name
        app.screen.navigator.resume(app.screen.digest)
        await settle(pilot)

        assert app.screen.navigator.topic_name == moved != before
