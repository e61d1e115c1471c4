"""Test words: where they stand, what is left out, and which language they are in."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from perspectives.core.settings import Language
from perspectives.core.text.languages import language_of
from perspectives.core.text.words import LANGUAGES, stem, stems, words


@given(st.text(), st.sampled_from(["english", "german", "unspaced"]))
def test_a_word_stands_where_it_says(text: str, language: str) -> None:
    for word in words(text, language):
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


@pytest.mark.parametrize(
    "text", ["市政府计划修建自行车道。", "駐車場がなければ客も来ない。", "กองทุนภูมิอากาศ"]
)
def test_a_language_without_blanks_shows_by_its_letters(text: str) -> None:
    assert language_of(text) == "unspaced"


def test_where_no_blanks_part_words_two_characters_count_as_one() -> None:
    found = words("修建6条自行车道 by NATO", "unspaced")

    telling = [word.text for word in found if not word.stop]
    assert telling == ["修建", "6", "条自", "自行", "行车", "车道", "NATO"]


def test_every_language_of_the_settings_is_known() -> None:
    assert get_args(Language) == ("auto", *LANGUAGES, "unspaced")


def test_a_raised_figure_that_stands_alone_is_a_word() -> None:
    assert [word.stem for word in words("¹ x² 3")] == ["¹", "x", "3"]
