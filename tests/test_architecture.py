"""ARCHITECTURE.md and CONTRIBUTING.md name files that there are."""

from __future__ import annotations

import re
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
