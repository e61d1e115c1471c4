"""Passages cut at their marks lose nothing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from perspectives.core.documents import Passage, Span
from perspectives.core.report.marking import segments

TEXT = "0123456789"
PASSAGE = Passage(id="1.1", start=5, end=15, text=TEXT)


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20))))
def test_the_segments_are_the_passage(ends: list[tuple[int, int]]) -> None:
    marks = [("agree", Span(start=min(pair), end=max(pair), text=""), "why") for pair in ends]

    found = segments(PASSAGE, marks)

    assert "".join(part.text for part in found) == TEXT
    assert all(part.text for part in found)


def test_a_conflict_shows_before_an_agreement() -> None:
    marks = [
        ("agree", Span(start=5, end=10, text=""), "same"),
        ("diverge", Span(start=8, end=12, text=""), "other"),
    ]

    found = segments(PASSAGE, marks)

    assert [(part.text, part.label) for part in found] == [
        ("012", "agree"),
        ("34", "diverge"),
        ("56", "diverge"),
        ("789", None),
    ]
    assert found[1].says == "same\nother"
