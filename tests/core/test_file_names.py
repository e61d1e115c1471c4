"""Names of files that are listed together."""

from __future__ import annotations

from pathlib import Path

import pytest
from perspectives.core.file_names import file_names, is_there
from perspectives.core.reading import read, read_all, told_apart


@pytest.mark.parametrize(
    ("origins", "names"),
    [
        (["a/x.txt", "b/y.txt"], ["x.txt", "y.txt"]),
        (["a/x.txt", "b/x.txt", "y.txt"], ["a/x.txt", "b/x.txt", "y.txt"]),
        (["a/1/x.txt", "b/1/x.txt"], ["a/1/x.txt", "b/1/x.txt"]),
        (["x.txt", "a/x.txt"], ["x.txt", "a/x.txt"]),
        (["x.txt", "x.txt"], ["x.txt", "x.txt"]),
        (
            ["https://a.example/x", "https://b.example/x"],
            ["https://a.example/x", "https://b.example/x"],
        ),
        (["-", "t.csv#1", "t.csv#2"], ["-", "t.csv#1", "t.csv#2"]),
    ],
)
def test_names_have_the_folders_that_tell_them_apart(origins: list[str], names: list[str]) -> None:
    assert file_names(origins) == names


def test_documents_of_one_file_name_are_called_with_folders(tmp_path: Path) -> None:
    for folder in ("may", "june"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "log.txt").write_text(
            f"It rained all of {folder}.\n\nThen it stopped."
        )
    (tmp_path / "other.txt").write_text("Nobody kept a log.\n\nNobody at all.")

    found = read_all([tmp_path / "may/log.txt", tmp_path / "june/log.txt", tmp_path / "other.txt"])

    assert [document.name for document in found] == ["may/log.txt", "june/log.txt", "other.txt"]
    assert found[0].provenance["title"] == "guessed from the file's path"
    assert found[2].title is None


def test_a_title_says_enough(tmp_path: Path) -> None:
    (tmp_path / "log.md").write_text("# Minutes\n\nSome words.")
    one = read(tmp_path / "log.md")

    assert told_apart([one, one]) == (one, one)


def test_a_name_is_there_or_not_or_is_none(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()

    assert is_there(tmp_path / "a.txt")
    assert not is_there(tmp_path / "b.txt")
    assert not is_there(tmp_path / "a.txt" / "b.txt")
    with pytest.raises(OSError, match="too long"):
        is_there(tmp_path / ("x" * 300))
