"""A PDF in two columns that LaTeX made: divided words, stretched lines, numbers below the pages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from perspectives.core import Document, read


@pytest.fixture(scope="module")
def paper(data: Path) -> Document:
    return read(data / "latex.pdf")


def test_columns_are_read_one_after_the_other(paper: Document) -> None:
    begun = re.findall(r"Paragraph (\d+):", paper.text)

    assert begun == [str(number) for number in range(1, 16)]


def test_divided_words_are_whole_again(paper: Document) -> None:
    assert "\x02" not in paper.text
    assert not re.search(r"[a-z]-\s", paper.text)


def test_stretched_lines_are_no_rows_of_a_table(paper: Document) -> None:
    rows = [passage.text for passage in paper.passages if "|" in passage.text]

    assert rows == ["Year | Cost | Share", "2023 | 120 | 12%", "2024 | 140 | 14%"]


def test_numbered_headings_and_numbers_of_pages_are_told_apart(paper: Document) -> None:
    headings = [passage.text for passage in paper.passages if passage.role == "heading"]
    numbers = [passage for passage in paper.passages if passage.text.isdigit()]

    assert headings[-3:] == ["1 What was seen", "2 What was asked", "3 What it costs"]
    assert [number.text for number in numbers] == ["1", "2", "3"]
    assert {number.role for number in numbers} == {"boilerplate"}
