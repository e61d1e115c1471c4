"""Files are whole at every moment."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from perspectives.core import saving


def test_a_new_file_is_written(tmp_path: Path) -> None:
    target = tmp_path / "new.txt"

    saving.replace(target, b"new")

    assert target.read_bytes() == b"new"
    assert [file.name for file in tmp_path.iterdir()] == ["new.txt"]


def test_a_new_file_gets_the_mode_that_the_user_gives_new_files(tmp_path: Path) -> None:
    old = os.umask(0o027)
    try:
        saving.replace(tmp_path / "new.txt", b"new")
    finally:
        os.umask(old)

    assert stat.S_IMODE((tmp_path / "new.txt").stat().st_mode) == 0o640


def test_the_mode_of_a_file_stays(tmp_path: Path) -> None:
    target = tmp_path / "mine.txt"
    target.write_bytes(b"old")
    target.chmod(0o600)

    saving.replace(target, b"new")

    assert target.read_bytes() == b"new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "target.txt", tmp_path / "link.txt"
    target.write_bytes(b"old")
    link.symlink_to(target)

    saving.replace(link, b"new")

    assert link.is_symlink()
    assert target.read_bytes() == b"new"


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_the_old_content_stays_when_writing_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    target = tmp_path / "kept.txt"
    target.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, step, fail)
    monkeypatch.setattr(Path, "replace", fail)

    with pytest.raises(OSError, match="No space"):
        saving.replace(target, b"new")

    assert target.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["kept.txt"]


def test_a_name_as_long_as_can_be_is_written(tmp_path: Path) -> None:
    target = tmp_path / ("é" * 127)

    saving.replace(target, b"new")

    assert target.read_bytes() == b"new"
