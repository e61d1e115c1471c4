"""Whose words a sentence gives."""

from __future__ import annotations

import pytest
from perspectives.core.cues.reported_speech import told

NAMED = {
    "“It has to close,” the engineers wrote to members of the board.": None,
    "“It has to close,” officials wrote.": "officials",
    '"It has to close," said Mayor Ann Lee on Monday.': "Mayor Ann Lee",
    '"It has to close," said its chairman, Paul Holm.': "Paul Holm",
    "It was Councillor Lind who said that it was lawful.": "Councillor Lind",
    "But critics of the plan warn that it comes too late.": "critics of the plan",
    "On the other side, local traders and legal scholars warn of harm.": (
        "local traders and legal scholars"
    ),
    "The plan’s supporters, including some officials, argue it is needed.": (
        "The plan’s supporters"
    ),
    "Councillor Lind (Greens) asked whether it was lawful.": "Councillor Lind",
    "The bridge is safe, according to the roads department.": "the roads department",
    "The bridge is safe, said Michael J. Green, who built it.": None,
    '"The bridge is safe," said Michael J. Green, who built it.': "Michael J. Green",
}


@pytest.mark.parametrize("text", NAMED)
def test_speakers_are_named_in_the_words_of_the_text(text: str) -> None:
    found = told(text, text).who

    assert (text[slice(*found)] if found else None) == NAMED[text]


@pytest.mark.parametrize(
    "text",
    [
        "The bridge will close in May.",
        "This case shows why drivers consistently argue that it should stay open.",
        "On Friday argued cases were heard.",
        "Investigations have shown that the piers are cracked.",
        "In Ghent they open the town to nobody.",
        "A prison critics say is too full stands by the river.",
        "The department has charged 600 drivers.",
        "I say it should stay open.",
        "They closed the so-called “Iron River” bridge.",
    ],
)
def test_what_is_not_plainly_another_s_counts_as_the_document_s_own(text: str) -> None:
    assert told(text, text).who is None


def test_a_quotation_and_a_pronoun_are_another_s_though_nobody_is_named() -> None:
    assert told("“We never agreed to any of this.”", "").another
    assert told("She said that it was too late.", "").another
    assert not told("It was too late.", "").another
