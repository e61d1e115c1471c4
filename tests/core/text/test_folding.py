"""Text as it is searched: what a reader types finds what documents print."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from perspectives.core.text.folding import fold, folded


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("cafe", "Café"),
        ("cafe", "CAFE\u0301"),
        ('it\'s "so"', "It’s “so”"),
        ("co-op", "co‑op"),
        ("office", "oﬃce"),
        ("tramway", "tram\u00adway\u200b"),
        ("strasse", "STRAẞE"),
        ("aero", "Ærø"),
        ("oeuvre", "Œuvre"),
        ("lodz", "Łódź"),
        ("dong", "đồng"),
        ("ilik", "ılık"),
        ("1/2 mile", "½ mile"),
        ("37", "٣٧"),
        ("كتاب", "كِتَـاب"),
        ("کشتی", "كشتي"),
        ("שלום", "שָׁלוֹם"),
        ("m", "m²"),
    ],
)
def test_what_is_typed_finds_what_is_printed(typed: str, printed: str) -> None:
    assert fold(typed) == fold(printed)


@given(st.text())
def test_each_character_knows_where_it_comes_from(text: str) -> None:
    made = folded(text)

    assert len(made.text) == len(made.origins)
    assert list(made.origins) == sorted(made.origins)
    assert all(0 <= at < len(text) for at in made.origins)
