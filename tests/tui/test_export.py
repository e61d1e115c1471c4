"""Writing an export: to a new file, over an old one, and where nothing can be written."""

import asyncio
from pathlib import Path
from threading import Event

import pytest
from perspectives.core import export
from perspectives.core.notebook import Notebook
from perspectives.tui.exporting.request import ExportRequest
from perspectives.tui.screens.confirm import ConfirmScreen
from perspectives.tui.screens.export import ExportScreen
from textual.events import Paste
from textual.widgets import Input, Static

from .bridge import found_in

NOTHING = found_in(())


@pytest.fixture(autouse=True)
def _short_markdown(monkeypatch):
    monkeypatch.setattr(export, "render", lambda *_: "# Notes\n")


def screen(target: Path | str) -> ExportScreen:
    return ExportScreen(NOTHING, Notebook(), ExportRequest(Path(target)))


async def finish(pilot) -> None:
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


async def test_enter_writes_to_the_default(dialog, tmp_path):
    target = tmp_path / "notes.md"

    async with dialog(screen(target)) as (pilot, answers):
        await pilot.press("enter")
        await finish(pilot)

        assert [answer.target for answer in answers] == [target]
    assert target.read_text() == "# Notes\n"


async def test_the_path_can_be_changed_and_begins_at_home(dialog, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))

    async with dialog(screen("~/a.md")) as (pilot, answers):
        await pilot.press("backspace", "backspace", "t", "x", "t", "enter")
        await finish(pilot)

        assert [answer.target for answer in answers] == [tmp_path / "a.txt"]
    assert (tmp_path / "a.txt").exists()


@pytest.mark.parametrize(("key", "kept"), [("y", "# Notes\n"), ("n", "old"), ("enter", "old")])
async def test_an_existing_file_is_overwritten_only_when_told(dialog, tmp_path, key, kept):
    target = tmp_path / "notes.md"
    target.write_text("old")

    async with dialog(screen(target)) as (pilot, answers):
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(pilot.app.screen, ConfirmScreen)
        await pilot.press(key)
        await finish(pilot)

        assert [answer.target for answer in answers] == ([target] if key == "y" else [])
    assert target.read_text() == kept


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("", "folder"),
        ("missing/notes.md", "folder"),
        ("a" * 300, "too long"),
        ("[/] [b].md/x", "[/] [b].md"),
    ],
)
async def test_a_bad_target_is_explained_and_can_be_mended(dialog, tmp_path, name, problem):
    async with dialog(screen(tmp_path / name)) as (pilot, answers):
        await pilot.press("enter")
        await finish(pilot)

        said = pilot.app.screen.query_one("#problem", Static)
        assert problem in str(said.content)
        assert said.display
        assert pilot.app.focused is pilot.app.screen.query_one(Input)
        assert answers == []


@pytest.mark.parametrize(
    ("typed", "problem"), [("  ", "Type the path"), ("~nobody-here/x.md", "no such home")]
)
async def test_what_is_no_path_is_explained(dialog, typed, problem):
    async with dialog(screen("x")) as (pilot, answers):
        pilot.app.screen.query_one(Input).value = typed
        await pilot.press("enter")
        await finish(pilot)

        assert problem in str(pilot.app.screen.query_one("#problem", Static).content)
        assert answers == []


async def test_pasted_control_characters_are_refused(dialog):
    async with dialog(screen("notes.md")) as (pilot, _):
        box = pilot.app.screen.query_one(Input)
        box.post_message(Paste("\x1b[2J"))
        await pilot.pause()

        assert box.value == "notes.md"


async def test_escape_writes_nothing(dialog, tmp_path):
    async with dialog(screen(tmp_path / "notes.md")) as (pilot, answers):
        await pilot.press("escape")

        assert answers == [None]
    assert not list(tmp_path.iterdir())


async def test_previews_are_made_one_at_a_time_and_none_for_a_dialog_that_is_gone(
    program, settle, monkeypatch
) -> None:
    going_on, begun, made = Event(), Event(), []

    def slowly(*_: object) -> str:
        made.append(1)
        begun.set()
        assert going_on.wait(20)
        return "# Notes\n"

    monkeypatch.setattr(export, "render", slowly)
    async with program().run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        for _ in range(5):
            await pilot.press("x")
            await asyncio.to_thread(begun.wait, 20)
            await pilot.press("escape")
        assert made == [1]
        await pilot.press("x")
        going_on.set()
        await settle(pilot)

        assert made == [1, 1], "the four that nobody waits for are left out"
        assert "# Notes" in str(pilot.app.screen.query_one("#preview", Static).content)
