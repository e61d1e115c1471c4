"""What suggested topics are called: no light nouns, no name twice, nothing where nothing fits."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from perspectives.core import Document, Settings
from perspectives.core.alignment.chosen_similarity import similarity_of
from perspectives.core.text.corpus import Corpus
from perspectives.core.topics.labelling import labels
from perspectives.core.topics.phrase_book import PhraseBook, Unnamed
from perspectives.core.topics.scorer import TopicScorer

Name = Callable[..., list[str]]

FIRST = """The bike lanes cost too much. The climate fund pays half of the effort.

Only the bike lanes of Harbour Road are safe.

The shop owners fear for the climate fund, as shop owners will."""
SECOND = """Cyclists like the bike lanes.

The ministry pays for bike lanes and for a new tram depot.

There is a climate fund for the effort, and it is for the shop owners."""


@pytest.fixture
def name(text: Callable[..., Document]) -> Name:
    """Names topics, each given by its words and the indices of its passages."""
    documents = [text(FIRST, id="1"), text(SECOND, id="2")]
    scorer = TopicScorer(similarity_of(Corpus(documents)), Settings())

    def named(*topics: tuple[str, set[int]]) -> list[str]:
        unnamed = [Unnamed(stems.split(), members) for stems, members in topics]
        return labels(unnamed, PhraseBook(scorer, unnamed))

    return named


def test_a_label_is_what_both_documents_say(name: Name) -> None:
    assert name(("bike lane depot", {0, 1, 3, 4})) == ["bike lanes"]


def test_a_label_is_one_phrase(name: Name) -> None:
    assert name(("climat fund shop owner bike lane", {0, 2, 5})) == ["climate fund"]


def test_what_one_document_says_is_no_label(name: Name) -> None:
    assert name(("tram depot", {0, 4})) == [""]


def test_a_phrase_names_the_topic_for_which_it_is_worth_most(name: Name) -> None:
    first, second = name(("shop bike lane", {0, 2, 3, 4}), ("bike lane", {0, 1, 3, 4}))

    assert second == "bike lanes"
    assert "bike" not in first


def test_a_topic_that_only_a_light_noun_would_name_has_no_label(name: Name) -> None:
    assert name(("effort half", {0, 5})) == [""]


def test_words_that_stand_nowhere_have_no_label(name: Name) -> None:
    assert name(("zeppelin", {0, 1})) == [""]


PEOPLE = (
    "The mayor, Eva Lindroth, wants the night bus. For the night bus Lindroth asks for money.",
    "Voters like the night bus. The paper asked Eva Lindroth, and to Lindroth the bus is dear.",
)


def test_a_matter_names_a_topic_before_a_person_does(text: Callable[..., Document]) -> None:
    documents = [text(each, id=str(n)) for n, each in enumerate(PEOPLE, 1)]
    scorer = TopicScorer(similarity_of(Corpus(documents)), Settings())
    topic = Unnamed(["lindroth", "eva", "night", "bus"], {0, 1})
    book = PhraseBook(scorer, [topic])

    assert book.is_person(("eva", "lindroth"))
    assert not book.is_person(("night", "bus"))
    assert labels([topic], book) == ["night bus"]


def test_numbers_and_what_follows_a_hyphen_open_no_label(text: Callable[..., Document]) -> None:
    said = "The teachers saw a 12-year-old son. Eleven teachers went."
    documents = [text(said, id="1"), text(said, id="2")]
    scorer = TopicScorer(similarity_of(Corpus(documents)), Settings())
    book = PhraseBook(scorer, [Unnamed(["teacher", "eleven", "old", "son"], {0, 1})])

    spelt = [book.text(key) for key in book]
    assert "teachers" in spelt
    assert not [each for each in spelt if each.startswith(("Eleven", "year"))]


def test_a_phrase_without_a_word_of_a_topic_is_no_label(text: Callable[..., Document]) -> None:
    documents = [text(each, id=str(n)) for n, each in enumerate(PEOPLE, 1)]
    scorer = TopicScorer(similarity_of(Corpus(documents)), Settings())

    assert {"bus" in key for key in PhraseBook(scorer, [Unnamed(["bus"], {0, 1})])} == {True}
    assert not [*PhraseBook(scorer, [])]


def named(text: Callable[..., Document], *contents: str, stems: str) -> str:
    """What a topic of all passages is called."""
    documents = [text(each, id=str(n)) for n, each in enumerate(contents, 1)]
    scorer = TopicScorer(similarity_of(Corpus(documents)), Settings())
    topic = Unnamed(stems.split(), set(range(len(scorer.passages))))
    return labels([topic], PhraseBook(scorer, [topic]))[0]


@pytest.mark.parametrize(
    ("contents", "stems", "name"),
    [
        # An office and a name are somebody, whatever the office.
        (
            (
                "The harbour pilot Jan Holm wants the tunnel.\n\nThe tunnel is dear to Jan Holm.",
                "A tunnel would be a relief, the harbour pilot Jan Holm writes.",
            ),
            "holm tunnel jan pilot harbour",
            "tunnel",
        ),
        (
            (
                "Captain Jan Holm wants the tunnel.\n\nThe tunnel is dear to Captain Jan Holm.",
                "A tunnel would be a relief, Captain Jan Holm writes.",
            ),
            "holm tunnel jan captain",
            "tunnel",
        ),
        # Whoever speaks is not what is spoken of.
        (
            (
                "The curator said that the vase is a fake.\n\nThe curator asked for the vase.",
                "The vase is older than the house, the curator told us.",
            ),
            "curat vase",
            "vase",
        ),
        # What counts is no part of a name, unless it is written like one.
        (
            (
                "It was the first eviction in the street.\n\nA first eviction came in May.",
                "The first eviction was not the last one.",
            ),
            "evict first",
            "eviction",
        ),
        (
            (
                "The Second Amendment says so.\n\nNobody reads the Second Amendment.",
                "It rests on the Second Amendment.",
            ),
            "amend second",
            "Second Amendment",
        ),
        # A month is when, and a place is where.
        (
            (
                "The lock opens in August.\n\nBy August the lock has to be paid for.",
                "The lock was closed until August.",
            ),
            "august lock",
            "lock",
        ),
        (
            (
                "The market hall in Mill Lane leaks.\n\nMill Lane needs a market hall.",
                "Who mends the market hall in Mill Lane?",
            ),
            "mill lane market hall",
            "market hall",
        ),
    ],
)
def test_a_matter_names_a_topic(
    text: Callable[..., Document], contents: tuple[str, ...], stems: str, name: str
) -> None:
    assert named(text, *contents, stems=stems) == name
