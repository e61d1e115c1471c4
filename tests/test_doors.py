"""Names that a package loads when they are called for: each is where its table says."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import perspectives.core
import pytest
from perspectives import core
from perspectives.core.export import FORMATS
from perspectives.core.sheets import SHEETS
from perspectives.tui import screens
from perspectives.tui.cli.subcommands import SUBCOMMANDS

ROOT = Path(__file__).parents[1]
DOORS = {
    "core/__init__.py",
    "core/export/__init__.py",
    "core/sheets/__init__.py",
    "tui/screens/__init__.py",
    "tui/cli/entry.py",
    "tui/cli/options.py",
}
"""Where a module is loaded by a name that is put together; all else is a plain import."""
WHOLE = {"core/alignment/threads.py", "tui/app.py"}
"""What loads a module by its whole name, for what loading it does."""


@pytest.mark.parametrize("name", core.__all__)
def test_the_core_has_every_public_name(name: str) -> None:
    assert getattr(perspectives.core, name).__module__.startswith("perspectives.core.")


@pytest.mark.parametrize("name", screens.__all__)
def test_every_screen_is_in_the_module_of_its_name(name: str) -> None:
    assert getattr(screens, name).__name__ == name


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_is_in_the_module_of_its_name(name: str) -> None:
    made = FORMATS[name].module

    assert callable(getattr(import_module(f"perspectives.core.export.{made}"), made))


@pytest.mark.parametrize("name", SHEETS)
def test_every_sheet_has_rows(name: str) -> None:
    assert callable(SHEETS[name].rows)


@pytest.mark.parametrize("name", [name for name in SUBCOMMANDS if name not in SHEETS])
def test_every_subcommand_runs_and_has_a_parser(name: str) -> None:
    module = import_module(f"perspectives.tui.cli.subcommands.{name}")

    assert callable(module.run)
    assert module.make_parser().prog == f"perspectives {name}"


def test_modules_are_loaded_by_name_at_the_doors_only() -> None:
    found = {
        file.relative_to(ROOT).as_posix()
        for folder in ("core", "tui")
        for file in (ROOT / folder).rglob("*.py")
        if "import_module(" in file.read_text(encoding="utf-8")
    }

    assert found == DOORS | WHOLE
