"""Every action is declared once, and is everywhere."""

from __future__ import annotations

import io
import runpy
from collections import Counter
from pathlib import Path

from perspectives.tui.app import PerspectivesApp
from perspectives.tui.commands import COMMANDS
from perspectives.tui.commands.command import KEY_LABELS, bindings
from perspectives.tui.compare.actions import Actions
from perspectives.tui.compare.screen import CompareScreen
from perspectives.tui.screens.help import keys
from perspectives.tui.screens.palette import Palette
from rich.console import Console
from textual.widgets import Static


def test_no_key_is_given_twice() -> None:
    keys = Counter(key for command in COMMANDS for key in command.all_keys)

    assert [key for key, count in keys.items() if count > 1] == []


def test_every_command_has_an_action() -> None:
    for command in COMMANDS:
        name = command.action_name
        owner = PerspectivesApp if name.startswith("app.") else CompareScreen
        assert hasattr(owner, f"action_{name.removeprefix('app.')}"), command.id


def test_every_action_of_the_screen_is_a_command() -> None:
    own = {name[7:] for name in vars(Actions) if name.startswith("action_")}

    assert own == {each.action_name for each in COMMANDS if "." not in each.action_name}


def test_every_binding_can_be_remapped_by_the_id_of_its_command() -> None:
    assert {binding.id for binding in bindings(COMMANDS)} == {command.id for command in COMMANDS}


def test_the_readme_lists_every_key() -> None:
    manual = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    table = manual.partition("## Keys")[2].partition("\n## ")[0]
    shown = [
        KEY_LABELS.get(key, key) for each in COMMANDS if not each.numbered for key in each.keys
    ]

    assert [key for key in [*shown, "1-9"] if f"`{key}`" not in table] == []


def test_the_manual_is_what_the_commands_declare() -> None:
    root = Path(__file__).parents[2]
    made = runpy.run_path(str(root / "scripts" / "keys.py"))["manual"]()

    assert (root / "docs" / "keys.md").read_text(encoding="utf-8") == made, "run: make keys"
    assert all(f"`{command.id}`" in made for command in COMMANDS)


def test_no_key_that_terminals_or_multiplexers_take() -> None:
    keys = {key for command in COMMANDS for key in command.all_keys}

    assert not [key for key in keys if key.startswith(("alt+", "ctrl+")) and key != "ctrl+p"]


async def test_the_footer_never_has_more_than_eight_places(program, settle, frame) -> None:
    async with program().run_test(size=(250, 40)) as pilot:
        await settle(pilot)
        for keys in ([], ["G"], ["slash", *"bridge", "enter"], ["b"]):
            await pilot.press(*keys)
            await pilot.pause()

            shown, _, legend = frame(pilot.app).splitlines()[-1].partition("    ")
            assert len(shown.split("  ")) <= 8
            assert legend.strip().startswith("✓ agree  ≠ diverge")


async def test_every_command_is_in_bindings_palette_and_help(program, settle) -> None:
    async with program().run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        screen = pilot.app.screen
        bound = {each.binding.id for each in screen.active_bindings.values()}
        palette = Palette(screen)
        offered = " ".join([str(hit.text or hit.display) async for hit in palette.discover()])
        await pilot.press("b")  # only now there is something to leave
        bound |= {each.binding.id for each in screen.active_bindings.values()}
        await pilot.press("question_mark")
        await pilot.pause()
        console = Console(width=400, file=io.StringIO())
        for part in pilot.app.screen.query(Static):
            console.print(part.content)
        helped = console.file.getvalue()

    for command in COMMANDS:
        usable = not command.numbered and command.action_name != "leave"
        assert command.id in bound, command.id
        assert command.name in offered or not usable, command.id
        assert command.help in helped, command.id
        assert keys(command) in helped, command.id


async def test_the_palette_in_a_dialog_offers_what_can_be_done_there(program, settle) -> None:
    async with program().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("f")
        await settle(pilot)
        dialog = pilot.app.screen
        palette = Palette(dialog)
        names = [str(hit.display) async for hit in palette.discover()]

        assert {"Merge (m)", "Split (s)", "Rename (r)", "Hide (d)", "Note (e)"} <= set(names)
        assert not any(name.startswith("Next topic") for name in names)
        await max(
            [hit async for hit in palette.search("merge")], key=lambda hit: hit.score
        ).command()
        assert "Merge “" in str(dialog.query_one("#asked").content)
