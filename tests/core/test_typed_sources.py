"""Telling a pasted text from pasted paths."""

from __future__ import annotations

from pathlib import Path

import pytest
from perspectives.core.typed_sources import LONGEST, first_words, is_line, is_text, sources_of


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("a.txt", "c d.txt"):
        (tmp_path / name).write_text("Some text.", encoding="utf-8")
    return tmp_path


def test_sources_are_found_in_what_terminals_paste(folder: Path) -> None:
    spaced = str(folder / "c d.txt")

    assert sources_of(spaced) == [spaced]
    assert sources_of(f"'{spaced}'\n") == [spaced]
    assert sources_of(spaced.replace(" ", "\\ ")) == [spaced]
    assert sources_of(f"file://{spaced.replace(' ', '%20')}") == [spaced]
    assert sources_of(f"{folder}/a.txt '{spaced}'") == [f"{folder}/a.txt", spaced]
    assert sources_of("https://example.org/a b") == ["https://example.org/a b"]
    assert sources_of("it's.txt\n\nno such\x00") == ["it's.txt", "no such\x00"]


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_lines_that_all_name_sources_are_no_text(folder: Path, end: str) -> None:
    named = (f"'{folder}/c d.txt'", "file:///no/such.txt", "https://example.org/a", "~/b.md")

    assert not is_text(end.join(named))
    assert is_text(end.join((*named, "And a sentence.")))


def test_one_line_is_a_text_only_if_it_is_long(folder: Path) -> None:
    paths = f"{folder}/a.txt " * 40

    assert is_line("a few words")
    assert is_text("many words " * 40)
    assert not is_text(paths)
    assert is_text("'/" + "x" * LONGEST)


def test_a_text_is_called_by_its_first_words() -> None:
    assert first_words("\n# The *old* bridge\nclosed.") == "The *old* bridge"
    assert first_words("word " * 40) == "word " * 10 + "word word…"[:9] + "…"
    assert first_words("x" * 100) == "x" * 60 + "…"
    assert first_words(" \n") == ""
    assert first_words("---\ntitle: Own\n---\nText") == ""
