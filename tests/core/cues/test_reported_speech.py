"""Whose words a sentence gives."""

from __future__ import annotations

import re
from unittest.mock import Mock

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


@pytest.mark.parametrize(
    ("name", "document", "known"),
    [
        ("Ann", "Then Ann's letter came.", True),
        ("Ann", "Then Anna came. Ann said so.", False),
        ("Kay-Lee", "We saw Kay-Lee, who waved.", True),
        ("Kay-Lee", "We saw Kay.", False),
    ],
)
def test_a_single_word_is_a_name_that_has_its_capital_inside_a_sentence(
    name: str, document: str, known: bool
) -> None:
    said = f"{name} said that the bridge is closed."

    assert (told(said, f"{said} {document}").who == (0, len(name))) is known


def test_the_names_of_a_document_are_gathered_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looked = Mock(wraps=re.compile(r"(?<=[a-z,]) (?=([A-Z]\w*))"))
    monkeypatch.setattr("perspectives.core.cues.reported_speech._CAPITAL", looked)
    document = "Then Ann came. Then Bo came. Then Cy came." * 2

    for name in ("Ann", "Bo", "Cy", "Dan") * 50:
        told(f"{name} said that the bridge is closed.", document)

    assert looked.finditer.call_count == 1
