"""The laws of wrapping: nothing is lost, nothing is too wide."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from perspectives.tui.text.wrapping import wrap, wrap_cells, wrap_narrow
from rich.cells import cell_len

WIDTHS = st.integers(min_value=2, max_value=40)
ASCII = st.text(st.sampled_from("abc  -.é"), max_size=200)
ANY = st.text(st.sampled_from("ab  é—“日本👍🏽❤\ufe0f\u0301\u3000א"), max_size=120)


@given(ANY, WIDTHS)
def test_no_row_is_wider_than_the_width(text: str, width: int) -> None:
    rows = wrap(text, width)

    assert all(cell_len(text[start:end]) <= width for start, end in rows)


@given(ANY, WIDTHS)
def test_only_spaces_at_the_breaks_belong_to_no_row(text: str, width: int) -> None:
    rows = wrap(text, width)

    edges = [0, *(edge for row in rows for edge in row), len(text)]
    between = [text[edges[place] : edges[place + 1]] for place in range(0, len(edges), 2)]
    assert edges == sorted(edges)
    assert set("".join(between)) <= {" "}


@given(ANY, WIDTHS)
def test_no_row_but_that_of_a_blank_text_is_empty(text: str, width: int) -> None:
    rows = wrap(text, width)

    assert all(start < end for start, end in rows) or (len(rows) == 1 and not text.strip(" "))


@given(ASCII, WIDTHS)
def test_both_ways_agree_where_every_character_is_one_cell(text: str, width: int) -> None:
    assert wrap_narrow(text, width) == wrap_cells(text, width)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("one two three", ["one two", "three"]),
        ("onetwothree", ["onetwoth", "ree"]),
        ("one   two  three ", ["one", "two", "three"]),
        ("日本語日本語", ["日本語日", "本語"]),
        ("", [""]),
    ],
)
def test_breaks_between_words_and_within_what_is_too_wide(text: str, rows: list[str]) -> None:
    found = [text[start:end] for start, end in wrap(text, 8)]

    assert found == rows
