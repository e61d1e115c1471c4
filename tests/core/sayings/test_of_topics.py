"""What documents say of a topic: which clauses are set beside each other, and when none is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from perspectives.core import Document, NamedTopic, Passage, Settings, compare
from perspectives.core.sayings.of_topics import sayings
from perspectives.core.sayings.parts import clauses
from perspectives.core.text.vocabulary import Vocabulary

Read = Callable[..., Document]
TOLL = (NamedTopic(name="The toll", terms=("toll",)),)

SAID = {
    "what it leads to": ("The toll leads to longer queues at the bridge.", "result"),
    "what one thing does": ("The toll hurts the shops by the harbour.", "causing"),
    "what ought to be": ("The toll should be paid by lorries alone.", "demand"),
    "what it is worth": ("The toll is a gift to the county.", "value"),
    "what becomes more": ("Traffic in the old town fell by half under the toll.", "changing"),
}
UNSAID = {
    "a question": "Does the toll hurt the shops by the harbour?",
    "a bare mention": "The toll was discussed on Monday in the hall.",
    "another subject": "The ferry hurts the shops by the harbour.",
}


def said(text: str) -> list[tuple[str, frozenset[str]]]:
    passage = Passage(id="1.1", start=3, end=3 + len(text), text=text)
    vocabulary = Vocabulary.of_texts([text], Settings())
    return [(each.clause.text, each.tells) for each in sayings(passage, ("toll",), vocabulary)]


@pytest.mark.parametrize("kind", SAID)
def test_a_clause_says_something_of_a_topic(kind: str) -> None:
    text, tells = SAID[kind]

    ((clause, told),) = said(text)

    assert clause in text
    assert tells in told


@pytest.mark.parametrize("kind", UNSAID)
def test_a_clause_that_says_nothing_of_it_is_not_shown(kind: str) -> None:
    assert said(UNSAID[kind]) == []


def test_a_result_is_of_the_sentence_before_it_only_where_it_says_so() -> None:
    assert said("A toll came in May. The shops, sadly, grew poorer as a result.")[-1][0] == (
        "The shops, sadly, grew poorer as a result."
    )
    assert said("A toll came in May. The shops, sadly, grew poorer in the rain.") == []


def test_a_short_part_stays_with_its_clause() -> None:
    text = "The gang, ironically, grew stronger — a bitter lesson for all of us."

    assert [text[start:end] for start, end in clauses(text)] == [
        "The gang, ironically, grew stronger",
        "a bitter lesson for all of us.",
    ]


def test_two_documents_are_contrasted_on_the_topic_of_the_reader(text: Read) -> None:
    a = text(
        "The toll opened in May. Some 300 cars crossed.\n\nThe toll therefore eases the old town."
    )
    b = text(
        "We met on Monday.\n\nA toll was brought in. The shops, sadly, grew poorer as a result."
    )

    comparison = compare([a, b], TOLL)

    (relation,) = comparison.topics[0].relations
    first = relation.cues[0]
    assert (relation.label, first.rule, first.topic) == ("related", "said", "the-toll")
    assert first.a.text == "The toll therefore eases the old town."
    assert first.b.text == "The shops, sadly, grew poorer as a result."
    assert "On “The toll”: “The toll therefore eases the old town.” beside “The shops" in first.says


def test_what_is_claimed_needs_no_contrast(text: Read) -> None:
    a = text("The toll must be 30 crowns for each car at the bridge.")
    b = text("The toll must be 50 crowns for each car at the bridge.")

    comparison = compare([a, b], TOLL)

    (link,) = comparison.links
    assert link.label == "diverge"
    assert "said" not in {cue.rule for cue in link.cues}


def test_words_that_only_go_with_a_suggested_topic_name_nothing(text: Read) -> None:
    a = text("The bridge therefore eases the old town. The toll was discussed in the hall.")
    b = text("A toll was asked for. The shops by the bridge grew poorer as a result of the rain.")
    kept = ("toll", "bridge", "town", "shops", "rain", "hall", "old", "eases", "asked")

    comparison = compare([a, b], (NamedTopic(name="toll", terms=kept),))

    (relation,) = comparison.topics[0].relations
    assert not [cue.says for cue in relation.cues if cue.rule == "said"]
