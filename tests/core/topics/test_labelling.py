"""What a suggested topic is called: noun phrases, as a person would say them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from perspectives.core import Document, Settings
from perspectives.core.alignment.choosing import similarity_of
from perspectives.core.topics.field import Field
from perspectives.core.topics.labelling import Labels
from perspectives.core.topics.noun_phrases import noun_phrases
from perspectives.core.topics.word_company import WordCompany


def phrases(text: str, *others: str, language: str = "english") -> set[str]:
    company = WordCompany([(each, language) for each in (text, *others)])
    return {phrase.text for phrase in noun_phrases(text, language, company) if phrase.whole}


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
    ],
)
def test_what_names_no_subject_is_no_phrase(text: str, wrong: str) -> None:
    assert wrong not in phrases(text)


def test_a_word_that_stands_before_others_ends_no_phrase() -> None:
    others = ("Criminal organizations meet.", "A criminal conviction counts.", "Criminal acts.")

    assert "criminal" not in phrases("It is criminal.", *others)


def test_a_participle_opens_a_phrase_only_behind_an_article_or_preposition() -> None:
    assert "running mate" in phrases("We met his running mate.")
    assert "parking spaces" in phrases("A price is asked for parking spaces.")
    assert "facing charges" not in phrases("He was facing charges.")


def test_names_are_whole() -> None:
    found = phrases("We asked the Center for Biological Diversity and Tanya Sanerib about it.")

    assert {"Center for Biological Diversity", "Tanya Sanerib"} <= found


def test_a_dateline_is_no_name() -> None:
    assert "WASHINGTON" not in phrases("It was said in WASHINGTON on Monday.")


def test_other_languages_take_words_that_stand_side_by_side() -> None:
    found = phrases("Die kommunale Wärmeplanung kommt.", language="german")

    assert "kommunale Wärmeplanung" in found


FIRST = """The bike lanes cost too much. The climate fund pays half.

Only the bike lanes of Harbour Road are safe.

The shop owners fear for the climate fund, as shop owners will."""
SECOND = """Cyclists like the bike lanes.

The ministry pays for bike lanes and for a new tram depot.

There is a climate fund, and it is for the shop owners."""


@pytest.fixture
def field(text: Callable[..., Document]) -> Field:
    documents = [text(FIRST, id="1"), text(SECOND, id="2")]
    return Field(similarity_of(documents, Settings()), Settings())


def test_a_label_is_what_both_documents_say(field: Field) -> None:
    labels = Labels(field, [{0, 1, 3, 4}])

    assert labels.label(["bike", "lane", "depot"], {0, 1, 3, 4}) == "bike lanes"


def test_a_label_has_two_parts_at_most(field: Field) -> None:
    stems = ["climat", "fund", "shop", "owner", "bike", "lane"]

    name = Labels(field, [{0, 2, 5}]).label(stems, {0, 2, 5})

    assert name == "climate fund, shop owners"


def test_a_name_that_is_taken_is_told_apart(field: Field) -> None:
    name = Labels(field, []).label(["bike", "lane", "depot"], {0, 1, 3, 4}, taken={"bike lanes"})

    assert name == "bike lanes, new tram depot"


def test_words_that_stand_nowhere_have_no_label(field: Field) -> None:
    assert Labels(field, []).label(["zeppelin"], {0, 1}) == ""
