"""A quote is shown only where the document has it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from perspectives.core.judge.gates import located

TEXT = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=60)


@pytest.mark.parametrize(
    ("quote", "text", "found"),
    [
        ("12 euros", "It costs 12 euros.", "12 euros"),
        ("12 euros", "It costs 112 euros.", None),
        ("1 euro", "It costs 1 euros.", None),
        ('he "said" so', "he “said” so", "he “said” so"),
        ("a  b\nc", "x a b c y", "a b c"),
        ("co\u00adop", "the coop is", "coop"),
        ("coop", "the co\u00adop is", "co\u00adop"),
        ("ten - twelve", "ten — twelve", "ten — twelve"),
        ("...", "wait ... more", None),
        ("", "text", None),
    ],
)
def test_a_quote_is_found_as_a_reader_would(quote: str, text: str, found: str | None) -> None:
    place = located(quote, text)

    assert (text[slice(*place)] if place else None) == found


@given(TEXT, st.data())
def test_what_is_found_stands_in_the_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))

    place = located(text[start:end], text)

    if place:
        assert 0 <= place[0] < place[1] <= len(text)
        again = located(text[slice(*place)], text)
        assert again is not None
        assert text[slice(*again)] == text[slice(*place)]
