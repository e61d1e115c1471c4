"""Tables that spreadsheets show as they are: read back they are the same, and no cell computes."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from perspectives.core.csv_text import csv_text, harmless


def test_rows_come_back_as_they_were_and_missing_cells_are_empty() -> None:
    made = csv_text(("name", "said"), [{"name": "a, b", "said": 'a "word"\nor two'}, {"name": "c"}])

    mark, text = made[0], made[1:]
    assert mark == "\N{BYTE ORDER MARK}"
    assert list(csv.reader(io.StringIO(text, newline=""))) == [
        ["name", "said"],
        ["a, b", 'a "word"\nor two'],
        ["c", ""],
    ]


@given(st.text())
def test_a_harmless_cell_says_the_same(text: str) -> None:
    cell = harmless(text)

    assert cell.removeprefix("'") == text.removeprefix("'")
    assert cell.strip()[:1] not in ("=", "+", "-", "@", "＝", "＋", "－", "＠")


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@a", "\t=1", " =1", "\r1", "＝1"])
def test_what_begins_like_a_formula_is_quoted(text: str) -> None:
    assert harmless(text).startswith("'")


def test_no_cell_turns_the_direction_of_what_follows_it() -> None:
    turned = "a\u202eb\u2066c"

    assert "a\ufffdb\ufffdc" in csv_text(("said",), [{"said": turned}])
