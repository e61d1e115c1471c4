"""The settings file in the reader's editor."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path

import pytest
from perspectives.tui.app import PerspectivesApp
from perspectives.tui.screens.settings import BEGINNING
from perspectives.tui.settings import Preferences, Values, load


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    @contextmanager
    def lent(_: object):
        yield

    monkeypatch.setattr(PerspectivesApp, "suspend", lent)
    monkeypatch.delenv("VISUAL", raising=False)
    return tmp_path / "folder" / "settings.toml"


def editor(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, text: str) -> None:
    """An editor that adds a line to the file it is given."""
    program = tmp_path / "editor.py"
    program.write_text(f"import sys; open(sys.argv[1], 'a').write({text!r})")
    monkeypatch.setenv("EDITOR", f"{sys.executable} {program}")


@pytest.mark.parametrize(
    ("text", "theme", "told"),
    [
        ('theme = "nord"\n', "nord", "Settings read."),
        ("text_width = 3\n", "textual-dark", "line 11, key 'text_width'"),
        ("text_width = 60\n", "textual-dark", "restart"),
    ],
)
async def test_what_is_edited_is_checked_and_put_in_force(
    program, settle, path, monkeypatch, tmp_path, text, theme, told
) -> None:
    editor(monkeypatch, tmp_path, text)
    app = program(preferences=Preferences(Values(), path))
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await settle(pilot)
        await pilot.press("comma", "e")
        await pilot.pause()

        assert app.theme == theme
        assert any(told in each.message for each in app._notifications)
        assert path.read_text() == BEGINNING + text


async def test_an_editor_that_is_not_there_is_named(program, settle, path, monkeypatch) -> None:
    monkeypatch.setenv("EDITOR", "no-such-editor")
    app = program(preferences=Preferences(Values(), path))
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await settle(pilot)
        await pilot.press("comma", "e")
        await pilot.pause()

        assert any("'no-such-editor' failed" in each.message for each in app._notifications)


def test_what_a_file_begins_with_can_be_used(path) -> None:
    path.parent.mkdir()
    path.write_text(BEGINNING.replace("# ", "").replace("Settings of", "# Settings of"))

    assert load(path).values.text_width == 72
