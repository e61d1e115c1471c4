"""perspectives echo and its sisters: printed, written, refused in a sentence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from perspectives.core.notebook import Notebook
from perspectives.core.notebook.encoding import encode
from perspectives.core.reading import read_all
from perspectives.core.sheets import SHEETS
from perspectives.core.sheets.by_hand import edited_sheet
from perspectives.core.sheets.rendering import FORMATS
from perspectives.tui.cli.entry import main
from perspectives.tui.cli.subcommands import sheet

TEXT = "Two new cranes will be put to work at pier four in May, the board of the harbour said."


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(TEXT)
    return [str(tmp_path / name) for name in ("a.txt", "b.txt")]


@pytest.mark.parametrize("name", SHEETS)
def test_every_sheet_is_a_command(
    name: str, files: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([name, *files]) == 0
    assert capsys.readouterr().out.startswith("1  ")


def test_the_ending_of_the_file_chooses_the_format(files: list[str], tmp_path: Path) -> None:
    target = tmp_path / "echo.json"

    assert main(["echo", *files, "-o", str(target)]) == 0
    assert json.loads(target.read_text())["name"] == "echo"


def test_the_formats_are_those_there_are() -> None:
    assert tuple(FORMATS) == tuple(sheet.ENDINGS.values())


def test_a_notebook_that_is_named_changes_the_rows(
    files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    documents = read_all(files)
    made = edited_sheet("echo", documents, Notebook())
    book = made.rename(made.sheet.rows[0].id, "the cranes").about(documents)
    (tmp_path / "book.json").write_bytes(encode(book))

    assert main(["echo", *files, "--notebook", str(tmp_path / "book.json")]) == 0
    assert "the cranes\n  " in capsys.readouterr().out
    assert main(["echo", *files]) == 0
    assert "the cranes" not in capsys.readouterr().out


def test_a_missing_file_is_named(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["echo", files[0], "nowhere.txt"]) == 1
    assert "nowhere.txt" in capsys.readouterr().err
