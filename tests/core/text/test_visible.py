"""Text made safe for a terminal."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st
from perspectives.core.text.visible import REPLACEMENT, visible


def test_an_escape_sequence_is_shown_and_does_nothing() -> None:
    assert visible("a\x1b[31mred\x07\x7f\x9b") == f"a␛[31mred␇␡{REPLACEMENT}"


def test_line_feeds_stay_and_a_tab_becomes_a_space() -> None:
    assert visible("a\tb\nc") == "a b\nc"


@given(st.text(st.characters()))
def test_offsets_stay_true_and_nothing_is_left_that_acts(text: str) -> None:
    shown = visible(text)

    assert len(shown) == len(text)
    assert not any(unicodedata.category(c) in ("Cc", "Cs") for c in shown if c != "\n")
    assert not any(unicodedata.bidirectional(c) in ("RLO", "LRO", "RLI", "PDF") for c in shown)
