"""The settings file in the reader's editor."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from perspectives.core.errors import PerspectivesError
from perspectives.tui.app import PerspectivesApp
from perspectives.tui.screens.settings import BEGINNING
from perspectives.tui.settings import Preferences, Values, load
from perspectives.tui.widgets.panes import Panes

from .told import told


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
    ("text", "theme", "says"),
    [
        ('theme = "nord"\n', "nord", "Settings read."),
        ("text_width = 3\n", "textual-dark", "line 12, key 'text_width'"),
        ("text_width = 60\n", "textual-dark", "Settings read."),
        ("[engine]\nlink_threshold = 0.4\n", "textual-dark", "comparing again"),
    ],
)
async def test_what_is_edited_is_checked_and_put_in_force(
    program, settle, path, monkeypatch, tmp_path, text, theme, says
) -> None:
    editor(monkeypatch, tmp_path, text)
    app = program(preferences=Preferences(Values(), path))
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await settle(pilot)
        await pilot.press("comma", "e")
        await pilot.pause()

        assert app.theme == theme
        assert any(says in each for each in told(app))
        assert path.read_text() == BEGINNING + text


async def test_an_editor_that_is_not_there_is_named(program, settle, path, monkeypatch) -> None:
    monkeypatch.setenv("EDITOR", "no-such-editor")
    app = program(preferences=Preferences(Values(), path))
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await settle(pilot)
        await pilot.press("comma", "e")
        await pilot.pause()

        assert any("'no-such-editor' failed" in each for each in told(app))


def test_what_a_file_begins_with_can_be_used(path) -> None:
    path.parent.mkdir()
    path.write_text(BEGINNING.replace("# ", "").replace("Settings of", "# Settings of"))

    assert load(path).values.text_width == 72


EDITED = """
[keys]
next_passage = "f6"
next_topic = "j"
"""


async def test_keys_and_width_are_in_force_when_the_editor_closes(
    program, settle, frame, path, monkeypatch, tmp_path
) -> None:
    editor(monkeypatch, tmp_path, f"text_width = 24\n{EDITED}")
    app = program(preferences=Preferences(Values(), path))
    async with app.run_test(size=(160, 40)) as pilot:
        await settle(pilot)
        here = app.screen.position.here
        await pilot.press("comma", "e")
        await pilot.press("escape", "j")
        await pilot.pause()

        assert app.screen.position.topic == 1
        assert app.screen.query_one(Panes).view(0).flow.width == 24
        assert "j/N topic  F6/k passage" in frame(app)
        await pilot.press("n")
        assert app.screen.position.topic == 1, "n is nobody's key now"
        await pilot.press("k", "f6")
        assert app.screen.position.here != here


async def test_other_values_of_the_engine_compare_again_and_the_reader_stays(
    program, settle, comparison, path, monkeypatch, tmp_path
) -> None:
    asked: list[float] = []

    def compare(*_: object, settings, **__: object):
        asked.append(settings.link_threshold)
        return comparison.changed(topics=comparison.topics[settings.link_threshold == 0.4 :])

    editor(monkeypatch, tmp_path, "[engine]\nlink_threshold = 0.4\n")
    app = program(preferences=Preferences(Values(), path), compare=compare)
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await pilot.press("n", "j")
        before = replace(app.screen.position, topic=0)
        await pilot.press("comma", "e")
        await settle(pilot)
        await pilot.press("escape")
        await pilot.pause()

        assert asked == [Values().engine.link_threshold, 0.4]
        assert app.screen.position == before, "on the same topic, which comes first now"


async def test_what_the_call_overrules_stays_so_when_the_file_is_read_again(
    program, settle, path, monkeypatch, tmp_path
) -> None:
    editor(monkeypatch, tmp_path, 'theme = "nord"\n')
    called = Preferences(Values(), path).called_with(theme="gruvbox")
    app = program(preferences=called)
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await pilot.press("comma", "e")
        await pilot.pause()

        assert app.theme == "gruvbox"


async def test_what_was_found_before_stays_when_the_next_comparison_fails(
    program, settle, frame
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PerspectivesError("There is no room left.")

    app = program()
    async with app.run_test(size=(160, 40), notifications=True) as pilot:
        await settle(pilot)
        before = frame(app).splitlines()[0]
        app.screen.runner.compare_by(refuse)
        await settle(pilot)

        assert frame(app).splitlines()[0] == before
        said = told(app)
        assert "There is no room left." in said
        assert any("found before" in each for each in said)
