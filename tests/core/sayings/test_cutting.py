"""Clauses that can be read by themselves, and what is shown of long ones."""

from __future__ import annotations

import pytest
from perspectives.core.cues.parts import SHOWN
from perspectives.core.sayings.cutting import Clauses, shown

from .conftest import statement


def clause(text: str, word: str) -> tuple[str, bool]:
    """The clause around a word of a sentence, and whether it can be read by itself."""
    read = statement(text)
    phrase = next(each for each in read.phrases if word in text[each.start : each.end])
    start, end, _, is_whole = Clauses(read).around(phrase)
    return text[start:end], is_whole


@pytest.mark.parametrize(
    ("text", "word", "kept"),
    [
        (
            "The strike emptied the harbour, and the shops closed early.",
            "shops",
            "the shops closed early.",
        ),
        (
            "The chair, speaking at the hall, said he would sell the barge.",
            "barge",
            "The chair, speaking at the hall, said he would sell the barge.",
        ),
        (
            "The council bought a ferry, like the old barge.",
            "barge",
            "The council bought a ferry, like the old barge.",
        ),
        (
            "Under the contract, drivers get raises of 4 percent this year, 3 percent next year.",
            "raises",
            "drivers get raises of 4 percent this year, 3 percent next year.",
        ),
        (
            "Ann Lee, the head of the mill, declined to answer.",
            "mill",
            "Ann Lee, the head of the mill, declined to answer.",
        ),
        (
            "The savings, she said, “cut no benefit.”",
            "savings",
            "The savings, she said, “cut no benefit.”",
        ),
    ],
)
def test_a_clause_is_cut_so_that_it_can_be_read_by_itself(text: str, word: str, kept: str) -> None:
    assert clause(text, word) == (kept, True)


def test_what_has_no_verb_is_no_whole_clause() -> None:
    text = "No more tolls at the bridge."

    assert clause(text, "tolls") == (text, False)


def test_a_clause_is_shown_with_what_it_comes_to() -> None:
    text = (
        "Nobody in the hall asked, but the auditor called the accounts of the ferry careful, "
        "and noted that they rested on one summer, so that a loss could not be ruled out at all."
    )
    read = statement(text)
    phrase = next(p for p in read.phrases if "accounts" in text[p.start : p.end])

    start, end, *_ = Clauses(read).widest(phrase)

    assert text[start:end].startswith("the auditor called the accounts of the ferry careful")
    assert text[start:end].endswith("could not be ruled out at all.")


LONG = (
    "The council asked the owners of all the boats in the upper harbour and of those at the mill "
    "by the old bridge, "
    "who had come in great number, to pay a fee for every barge"
)


def test_of_a_long_clause_the_middle_is_left_out() -> None:
    at = LONG.index("every barge")

    told = shown(LONG, at, len(LONG), LONG.index("to pay"))

    assert told.startswith("The council asked the owners")
    assert " … " in told
    assert told.endswith("to pay a fee for every barge")
    assert len(told) <= SHOWN


def test_no_denial_is_left_out() -> None:
    text = LONG.replace("who had come in great number", "who did not come in great number")

    told = shown(text, text.index("every barge"), len(text), text.index("to pay"))

    assert "The council" not in told
    assert "every barge" in told


def test_a_short_clause_is_shown_as_it_is() -> None:
    assert shown("The toll  is high.", 4, 8, 0) == "The toll is high."
