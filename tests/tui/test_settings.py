"""The settings file: what it holds, what is said about a broken one, and how it is changed."""

from __future__ import annotations

from pathlib import Path

import pytest
from perspectives.core.errors import SettingsError
from perspectives.tui.looks.first_look import utf8
from perspectives.tui.settings import Preferences, Values, load, save
from perspectives.tui.widgets.panes import Panes

GOOD = """
# mine
theme = "colour-blind"   # orange
text_width = 60

[keys]
next_topic = ["f5", "Z"]
help = "f1"

[engine]
link_threshold = 0.3
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def test_without_a_file_everything_is_as_it_comes(path) -> None:
    assert load(path) == Preferences(Values(), path)


def test_the_file_lies_where_the_environment_says(tmp_path) -> None:
    assert load().path == tmp_path / "config" / "settings.toml"


def test_what_is_written_is_read_and_where_it_comes_from_is_known(path) -> None:
    path.write_text(GOOD)

    found = load(path)

    assert (found.values.theme, found.values.text_width) == ("colour-blind", 60)
    assert found.values.keys == {"next_topic": ("f5", "Z"), "help": ("f1",)}
    assert found.values.engine.link_threshold == 0.3
    assert found.origin("theme") == found.origin("engine.link_threshold") == "settings file"
    assert found.origin("engine.only_here_threshold") == "default"
    assert found.called_with(theme="nord").origin("theme") == "command line"


BROKEN = {
    "another key": ('\ncolour = "red"\n', "line 2, key 'colour': no such key here"),
    "no number": ('theme = "nord"\ntext_width = "wide"\n', "line 2, key 'text_width'"),
    "too narrow": ("text_width = 3\n", "line 1, key 'text_width'"),
    "a word for a switch": ('ascii = "yes"\n', "line 1, key 'ascii': this has to be true or false"),
    "a number for a switch": ("ascii = 1\n", "line 1, key 'ascii': this has to be true or false"),
    "a quoted number": ('text_width = "72"\n', "key 'text_width': this has to be a whole number"),
    "a switch for a number": ("text_width = true\n", "key 'text_width'"),
    "a key that is a number": ("[keys]\nhelp = 5\n", "line 2, key 'keys.help'"),
    "a quoted weight": (
        '[engine]\nlink_threshold = "0.2"\n',
        "line 2, key 'engine.link_threshold'.*be a number",
    ),
    "no theme": ('ascii = true\ntheme = "pink"\n', "line 2, key 'theme': no such theme"),
    "engine": ("[engine]\n\nlink_threshold = 2\n", "line 3, key 'engine.link_threshold'"),
    "no command": ('[keys]\nfly = "f"\n', "line 2, key 'keys.fly': no command has this id"),
    "digits": ('[keys]\ngo_pane = "f"\n', "key 'keys.go_pane': the digits"),
    "a clash": (
        '[keys]\n\nhelp = "x"\n',
        r"line 3, key 'keys.help': x cannot do both .*\"Export\" \(export\).*\"Help\" \(help\)",
    ),
    "a clash by another name": ('[keys]\nexport = "?"\n', "key 'keys.export'"),
    "syntax": ("theme = \n", "line 1, key 'theme'"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_is_said_with_line_and_key(path, name: str) -> None:
    content, said = BROKEN[name]
    path.write_text(content)

    with pytest.raises(SettingsError, match=said) as caught:
        load(path)

    assert str(caught.value).startswith(f"{path}: ")
    assert "\n" not in str(caught.value)


def test_two_commands_can_swap_their_keys(path) -> None:
    path.write_text('[keys]\nhelp = "x"\nexport = "?"\n')

    keys = {command.id: command.keys for command in load(path).commands}

    assert (keys["help"], keys["export"]) == (("x",), ("?",))


def test_saving_changes_one_line_and_leaves_the_rest(path) -> None:
    path.write_text(GOOD)

    save(path, {"theme": "nord", "ascii": True})

    expected = GOOD.replace("colour-blind", "nord")
    assert path.read_text() == expected.replace("\n\n[keys]", "\nascii = true\n\n[keys]")
    assert load(path).values.ascii is True


def test_a_file_that_is_no_toml_is_not_saved_over(path) -> None:
    path.write_text('theme = "nord\n')

    with pytest.raises(SettingsError, match="this is no TOML"):
        save(path, {"ascii": True})

    assert path.read_text() == 'theme = "nord\n'


def test_saving_makes_folder_and_file(tmp_path) -> None:
    path = tmp_path / "a" / "b" / "settings.toml"

    save(path, {"ascii": False})

    assert path.read_text() == "ascii = false\n"


def test_a_place_that_cannot_be_written_is_named(tmp_path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(SettingsError, match="cannot be saved"):
        save(tmp_path / "file" / "settings.toml", {"ascii": True})


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"LANG": "de_DE.UTF-8"}, True),
        ({"LANG": "de_DE.ISO-8859-1"}, False),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "ru_RU.KOI8-R"}, False),
        ({}, True),
    ],
)
def test_signs_beyond_ascii_depend_on_the_locale(monkeypatch, given, expected) -> None:
    for name in ("LC_ALL", "LC_CTYPE", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in given.items():
        monkeypatch.setenv(name, value)

    assert utf8() is expected
    assert Preferences().ascii is not expected


async def test_the_screen_shows_tries_and_saves(program, settle, frame, path) -> None:
    path.write_text("text_width = 60\n")
    async with program(preferences=load(path)).run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press("comma")
        before = frame(pilot.app)
        await pilot.press("T", "a")
        await pilot.pause()
        tried = frame(pilot.app)
        theme = pilot.app.theme
        await pilot.press("s")
        await pilot.pause()
        after = frame(pilot.app)

    assert "60 cells" in before
    assert "Settings file:" in before
    assert tried.count("tried, not saved") == 2
    assert tried.isascii()
    assert theme == load(path).values.theme != "textual-dark"
    assert load(path).values.ascii is True
    assert "tried" not in after


async def test_remapped_keys_work_and_are_shown(program, settle, frame, path) -> None:
    path.write_text('[keys]\nnext_topic = "f5"\nhelp = "f1"\n')
    async with program(preferences=load(path)).run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press("f5")
        assert pilot.app.screen.position.topic == 1
        await pilot.press("n")
        assert pilot.app.screen.position.topic == 1
        assert "F5/N topic" in frame(pilot.app)
        await pilot.press("f1")
        await pilot.pause()

        assert "F5" in frame(pilot.app)


async def test_text_is_no_wider_than_the_setting(program, settle) -> None:
    narrow = Preferences(Values(text_width=24))
    async with program(preferences=narrow).run_test(size=(120, 30)) as pilot:
        await settle(pilot)

        assert pilot.app.screen.query_one(Panes).view(0).flow.width == 24
