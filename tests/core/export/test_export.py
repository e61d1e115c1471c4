"""Writing an export: what is replaced, what is refused."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from perspectives.core import Comparison, Notebook
from perspectives.core.errors import CallError, ExportError
from perspectives.core.export import FORMATS, Options, render, write


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_gives_the_same_text_again(example: Comparison, name: str) -> None:
    first = render(example, Notebook(), name)

    assert first == render(example, Notebook(), name)
    assert isinstance(first, bytes) or first.endswith("\n")


def test_only_what_is_tagged(example: Comparison, noted: Notebook) -> None:
    text = str(render(example, noted, "markdown", Options(tags=("Check me",))))

    assert "=Why" in text
    assert "Alone." not in text
    assert "On the whole topic." not in text
    assert len({line for line in text.splitlines() if line.startswith("#### ")}) == 1
    with pytest.raises(CallError, match='"guns"; the tags are: check me'):
        render(example, noted, "markdown", Options(tags=("guns",)))


def test_an_unknown_format_is_refused(example: Comparison) -> None:
    with pytest.raises(ExportError, match="text, json, markdown"):
        render(example, Notebook(), "pdf")


def test_a_file_is_only_overwritten_when_that_was_said(tmp_path: Path) -> None:
    target = tmp_path / "notes.md"
    write("old", target, overwrite=False)

    with pytest.raises(ExportError, match="exists already"):
        write("new", target, overwrite=False)

    assert target.read_text(encoding="utf-8") == "old"
    write("new", target, overwrite=True)
    assert target.read_text(encoding="utf-8") == "new"


def test_a_folder_that_does_not_exist_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="the folder does not exist"):
        write("text", tmp_path / "missing" / "notes.md", overwrite=True)

    assert not (tmp_path / "missing").exists()


def test_a_folder_is_no_target(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="this is a folder"):
        write("text", tmp_path, overwrite=True)


@pytest.mark.parametrize("name", ["x" * 300, "file/below"])
def test_an_impossible_target_is_said(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")

    with pytest.raises(ExportError):
        write("text", tmp_path / name, overwrite=True)


def test_a_link_that_points_to_itself_is_said(tmp_path: Path) -> None:
    target = tmp_path / "loop.md"
    target.symlink_to(target)

    with pytest.raises(ExportError, match="cannot be written"):
        write("text", target, overwrite=True)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_said(tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir(0o500)

    with pytest.raises(ExportError, match="cannot be written"):
        write("text", folder / "notes.md", overwrite=True)


def test_a_device_is_written_to_and_stays_a_device() -> None:
    write("text", Path("/dev/null"), overwrite=True)

    assert Path("/dev/null").is_char_device()


def test_a_full_device_is_said() -> None:
    if not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full here")

    with pytest.raises(ExportError, match="No space left"):
        write("text", Path("/dev/full"), overwrite=True)
