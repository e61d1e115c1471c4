"""ARCHITECTURE.md, CONTRIBUTING.md and docstrings of packages name files that there are."""

from __future__ import annotations

import ast
import re
from itertools import takewhile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize("page", ["ARCHITECTURE.md", "CONTRIBUTING.md"])
def test_every_file_that_is_named_is_there(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    named = set(re.findall(r"`((?:core|tui|seeds|tests|docs)/[\w./-]+)`", text))

    assert named
    assert {path for path in named if not (ROOT / path).exists()} == set()


def test_every_folder_of_code_is_told_of() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    folders = {
        f"{path.parent.relative_to(ROOT).as_posix()}/"
        for package in ("core", "tui")
        for path in (ROOT / package).glob("*/__init__.py")
    }

    assert {folder for folder in folders if f"`{folder}" not in text} == set()


def named_in(folder: str, page: str) -> set[str]:
    """The modules that the table of ARCHITECTURE.md names below the row of a folder."""
    rows = page.partition(f"\n| `{folder}/` |")[2].splitlines()[1:]
    own = takewhile(lambda row: row.startswith("| … "), rows)
    return {name for row in own for name in re.findall(r"`(\w+)`", row.split("|")[1])}


OF_ONE_FOLDER = ("core/judge", "core/report", "core/notebook", "core/steps", "core/in_words")
ROOMS = sorted(
    path.parent
    for pattern in ("tui/*/**", "core/sheets/**", *OF_ONE_FOLDER)
    for path in ROOT.glob(f"{pattern}/__init__.py")
)


@pytest.mark.parametrize("folder", ROOMS, ids=lambda path: path.name)
def test_every_module_of_a_room_is_told_of(folder: Path) -> None:
    page = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    modules = {path.stem for path in folder.glob("*.py")} - {"__init__"}

    assert named_in(folder.relative_to(ROOT).as_posix(), page) == modules


def test_every_loose_module_of_the_screen_is_told_of() -> None:
    page = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    loose = {path.relative_to(ROOT).as_posix() for path in (ROOT / "tui").glob("*.py")}

    assert {path for path in loose - {"tui/__init__.py"} if f"`{path}`" not in page} == set()


def listing_packages() -> list[Path]:
    """The packages whose docstrings list their modules."""
    sources = [path for top in ("core", "tui") for path in (ROOT / top).rglob("__init__.py")]
    return sorted(path.parent for path in sources if listed(path))


def listed(init: Path) -> set[str]:
    """The modules that a package's docstring lists, one on a line."""
    described = ast.get_docstring(ast.parse(init.read_text(encoding="utf-8"))) or ""
    return set(re.findall(r"^(\w+\.py)  ", described, re.MULTILINE))


@pytest.mark.parametrize("package", listing_packages(), ids=lambda path: path.name)
def test_a_package_that_lists_its_modules_lists_them_all(package: Path) -> None:
    modules = {path.name for path in package.glob("*.py")} - {"__init__.py"}

    assert listed(package / "__init__.py") == modules
