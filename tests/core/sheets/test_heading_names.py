"""Names in lines that are no sentences: authors, signatures, letterheads, headings."""

from __future__ import annotations

import pytest
from perspectives.core import Document
from perspectives.core.documents import Passage
from perspectives.core.sheets import make_sheet


def _document(number: int, *lines: str) -> Document:
    """A document with a heading for each line that ends without a full stop."""
    text, passages, start = "\n\n".join(lines), list[Passage](), 0
    for n, line in enumerate(lines, 1):
        role = "body" if line.endswith((".", "!")) else "heading"
        end = start + len(line)
        passages.append(Passage(id=f"{number}.{n}", start=start, end=end, text=line, role=role))
        start = end + 2
    return Document(
        id=str(number), origin=f"{number}", sha256=f"{number}", text=text, passages=tuple(passages)
    )


def _cells(*documents: Document) -> dict[str, dict[str, list[str]]]:
    rows = make_sheet("names", documents).rows
    return {
        row.name: {cell.document: [q.span.text for q in cell.quotes] for cell in row.cells}
        for row in rows
    }


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Interview by Anna Quist", "Anna Quist"),
        ("Entry by R. T. Quist. Last revised in May", "R. T. Quist"),
        ("Anna Quist", "Anna Quist"),
        ("Dr Anna Quist and Tom Varga", "Anna Quist"),
    ],
)
def test_a_line_of_a_name_is_its_author_or_signature(line: str, name: str) -> None:
    assert name in _cells(_document(1, "The old quay", line, "It was a cold day and it rained."))


@pytest.mark.parametrize("line", ["Anna Street", "Cold Harbour", "Rain and Wind", "Our Story"])
def test_other_lines_sign_nothing(line: str) -> None:
    assert _cells(_document(1, "The old quay", line, "It was a cold day and it rained.")) == {}


def test_a_title_is_no_signature() -> None:
    assert _cells(_document(1, "Anna Quist", "It was a cold day and it rained.")) == {}


def test_the_body_whose_letter_it_is_is_meant_where_others_have_only_its_head() -> None:
    minutes = _document(1, "NESS HARBOUR COMMITTEE", "The crane was sold after a vote.")
    story = _document(2, "The crane", "They told the committee that the crane was old.")

    (row,) = _cells(minutes, story).values()
    assert row == {"1": ["NESS HARBOUR COMMITTEE"], "2": ["committee"]}


@pytest.mark.parametrize("line", ["WHAT THE COMMITTEE SAID", "Office of the Director", "Committee"])
def test_headings_that_name_no_body(line: str) -> None:
    assert _cells(_document(1, line, "The crane was sold after a vote.")) == {}


def test_a_name_of_another_text_is_found_in_a_heading_in_capitals() -> None:
    first = _document(1, "Mud", "They walked out to Brenner Marsh and saw the birds.")
    second = _document(2, "THEY DROWNED BRENNER MARSH", "It was a cold day and it rained.")

    assert _cells(first, second)["Brenner Marsh"] == {
        "1": ["Brenner Marsh"],
        "2": ["BRENNER MARSH"],
    }


def test_a_part_of_a_longer_name_in_a_heading_is_another() -> None:
    first = _document(1, "Mud", "They walked out to Brenner Marsh and saw the birds.")
    second = _document(2, "BRENNER MARSHALL IS BACK", "It was a cold day and it rained.")

    assert [*_cells(first, second)["Brenner Marsh"]] == ["1"]
