"""Text made safe for a terminal."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from perspectives.core.text.visible import REPLACEMENT, one_line, visible


def test_an_escape_sequence_is_shown_and_does_nothing() -> None:
    assert visible("a\x1b[31mred\x07\x7f\x9b") == f"a␛[31mred␇␡{REPLACEMENT}"


def test_line_feeds_stay_and_a_tab_becomes_a_space() -> None:
    assert visible("a\tb\nc") == "a b\nc"


def test_one_line_has_single_blanks_and_nothing_that_acts() -> None:
    assert one_line(" a\n\x1b[31m\tb\u2028 c ") == "a ␛[31m b c"


@pytest.mark.parametrize(
    "text",
    [
        "می\u200cروم",
        "क्\u200dष",
        "👨\u200d👩\u200d👧",
        "❤\ufe0f",
        "🏴\U000e0067\U000e0062\U000e007f",
    ],
)
def test_what_shapes_a_script_or_an_emoji_stays(text: str) -> None:
    assert visible(text) == text


@pytest.mark.parametrize(
    "text", ["pay\u200dment", "pay\u200cment", "a\U000e0061b", "a\u200bb", "a\xadb"]
)
def test_what_shapes_nothing_is_shown(text: str) -> None:
    assert visible(text) == re.sub("[^a-z]", REPLACEMENT, text)


@pytest.mark.parametrize("after", ["", "”", " b"])
def test_a_joiner_of_an_emoji_that_was_cut_is_shown(after: str) -> None:
    assert visible(f"👨\u200d👩\u200d{after}") == f"👨\u200d👩{REPLACEMENT}{after}"


@given(st.text(st.characters()))
def test_offsets_stay_true_and_nothing_is_left_that_acts(text: str) -> None:
    shown = visible(text)

    assert len(shown) == len(text)
    assert not any(unicodedata.category(c) in ("Cc", "Cs") for c in shown if c != "\n")
    assert not any(unicodedata.bidirectional(c) in ("RLO", "LRO", "RLI", "PDF") for c in shown)
