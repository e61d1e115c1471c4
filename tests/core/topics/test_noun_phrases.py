"""Noun phrases as a person would say them: whole names, no verbs, no days, no datelines."""

from __future__ import annotations

import pytest
from perspectives.core.text.words import words
from perspectives.core.topics.noun_phrases import ReadText, noun_phrases
from perspectives.core.topics.word_company import WordCompany


def phrases(text: str, *others: str, language: str = "english") -> set[str]:
    company = WordCompany((each, words(each, language)) for each in (text, *others))
    read = ReadText.of(text, words(text, language), language, company)
    return {phrase.text for phrase in noun_phrases(read, company)}


def test_a_phrase_ends_in_its_noun_and_shorter_ones_with_it() -> None:
    found = phrases("The southern border is long.")

    assert {"southern border", "border"} <= found
    assert "southern" not in found


def test_a_verb_is_no_part_of_a_phrase() -> None:
    found = phrases("They want to protect gun owners.", "We protect the border.")

    assert "gun owners" in found
    assert not any("protect" in phrase for phrase in found)


def test_a_verb_that_no_ending_shows_is_known() -> None:
    assert phrases("On Monday Anna wrote memos.") == {"Anna", "memos"}


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("A dangerous plan.", "dangerous"),
        ("He went on Tuesday.", "Tuesday"),
        ("It employs 41 people.", "41 people"),
        ("It cost a million.", "million"),
        ("Sen. Cornyn spoke.", "Sen"),
        ("It happened suddenly.", "suddenly"),
        ("It makes our streets safer.", "streets safer"),
        ("The tax agreement continues.", "tax agreement continues"),
        ("Pouches since January.", "Pouches since January"),
    ],
)
def test_what_names_no_subject_is_no_phrase(text: str, wrong: str) -> None:
    assert wrong not in phrases(text)


def test_a_third_person_shows_by_its_past() -> None:
    assert "force urges states" not in phrases("The force urges states.", "It urged them.")


def test_a_plural_ends_a_phrase_whatever_follows() -> None:
    others = ("The pouches cost ten dollars.", "All pouches cost too much.")

    assert "lockable pouches" in phrases("They bought lockable pouches.", *others)


def test_a_word_that_stands_before_others_ends_no_phrase() -> None:
    others = ("Criminal organizations meet.", "A criminal conviction counts.", "Criminal acts.")

    assert "criminal" not in phrases("It is criminal.", *others)


def test_a_participle_opens_a_phrase_only_behind_an_article_or_preposition() -> None:
    assert "running mate" in phrases("We met his running mate.")
    assert "parking spaces" in phrases("A price is asked for parking spaces.")
    assert "facing charges" not in phrases("He was facing charges.")


def test_names_are_whole() -> None:
    found = phrases("We asked the Center for Biological Diversity and Moon Jae-in at Mar-a-Lago.")

    assert {"Center for Biological Diversity", "Moon Jae-in", "Mar-a-Lago"} <= found


def test_an_abbreviation_ends_no_name() -> None:
    assert "F.B.I. agents" in phrases("We spoke to F.B.I. agents.")


def test_a_dateline_is_no_name() -> None:
    assert "WASHINGTON" not in phrases("It was said in WASHINGTON on Monday.")


def test_other_languages_take_words_that_stand_side_by_side() -> None:
    found = phrases("Die kommunale Wärmeplanung kommt.", language="german")

    assert "kommunale Wärmeplanung" in found
    assert "kommt" not in found


def test_pairs_of_characters_make_longer_phrases() -> None:
    assert "自行车道" in phrases("气候基金支付自行车道。", language="unspaced")
