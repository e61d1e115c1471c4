"""Numbers as lists write them."""

from __future__ import annotations

import pytest
from perspectives.core.reading.numerals import written


@pytest.mark.parametrize(
    ("number", "form", "expected"),
    [
        (12, "ordinalText", "Twelfth"),
        (23, "ordinalText", "Twenty-third"),
        (30, "ordinalText", "Thirtieth"),
        (45, "cardinalText", "Forty-five"),
        (10, "chineseCounting", "十"),
        (21, "japaneseCounting", "二十一"),
        (305, "ideographDigital", "三〇五"),
        (11, "ideographTraditional", "11"),
        (5, "chicago", "**"),
        (7, "numberInDash", "- 7 -"),
        (3, "001", "003"),
        (1234, "01", "1234"),
        (3, "nobody knows", "3"),
    ],
)
def test_a_form_of_word(number: int, form: str, expected: str) -> None:
    assert written(number, form) == expected
