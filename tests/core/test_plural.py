"""Counts and lists in words."""

from __future__ import annotations

import pytest
from perspectives.core.plural import in_a_row, number_of


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), ""),
        (("1",), "1"),
        (("1", "2"), "1 and 2"),
        (("1", "2", "3"), "1, 2 and 3"),
        (("a", "b", "c", "d"), "a, b, c and d"),
    ],
)
def test_words_in_a_row_have_one_and(words: tuple[str, ...], told: str) -> None:
    assert in_a_row(words) == told


def test_one_has_no_plural() -> None:
    assert [number_of(count, "row") for count in (0, 1, 2)] == ["0 rows", "1 row", "2 rows"]
