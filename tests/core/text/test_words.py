"""Test words: where they stand, what is left out, and which language they are in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from perspectives.core.text.words import language_of, stem, stems, words


@given(st.text())
def test_a_word_stands_where_it_says(text: str) -> None:
    for word in words(text):
        assert text[word.start : word.end] == word.text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The U.S. bans pro-gun ads.", ["U.S", "bans", "pro", "gun", "ads"]),
        ("Trump’s 1,200 rifles, 3.5 each", ["Trump", "1,200", "rifles", "3.5"]),
        ("It ended.Then came MS-13", ["ended", "came", "MS", "13"]),
        ("tell us of the US", ["tell", "US"]),
    ],
)
def test_words_that_say_something(text: str, expected: list[str]) -> None:
    assert [word.text for word in words(text) if not word.stop] == expected


def test_spellings_of_one_word_have_one_stem() -> None:
    assert stem("U.S") == stem("US")
    assert stem("1,200") == "1200"
    assert stem("Deported") == stem("deportation’s".removesuffix("ation’s"))


def test_a_name_is_a_capital_where_no_sentence_begins() -> None:
    found = words("Guns kill. Many say “Police saw it”, but NRA and Mr. Smith deny it")

    assert [word.text for word in found if word.name] == ["NRA", "Smith"]


def test_languages_are_told_by_their_stop_words() -> None:
    assert language_of("Die Regierung hat das Gesetz nicht mit der Opposition beraten.") == "german"
    assert language_of("El gobierno no ha dicho nada sobre la ley de armas.") == "spanish"
    assert language_of("The government said nothing about the law on guns.") == "english"
    assert language_of("") == "english"
    assert stems("Die Gesetze der Regierung", "german") == ("gesetz", "regier")
