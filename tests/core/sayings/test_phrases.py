"""What a sentence speaks of, and how much it is about it."""

from __future__ import annotations

import pytest

from .conftest import statement


def phrases(text: str) -> dict[str, float]:
    return {text[each.start : each.end]: each.weight for each in statement(text).phrases}


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("The plan improves access to mental health care.", "mental health care"),
        ("The plan improves access to mental health care.", "mental health"),
        ("The council asked pupils to improve safety at the pool.", "safety"),
        ("They are keeping our children away from the pool.", "children"),
        ("The hourly rate climbs from nine to ten crowns.", "hourly rate"),
        ("The Harbour Union's pension fund is empty.", "pension fund"),
        ("The drivers' pay rose.", "pay"),
    ],
)
def test_a_noun_is_held_with_the_words_that_go_with_it(text: str, held: str) -> None:
    assert held in phrases(text)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The council asked pupils to improve safety at the pool.", "improve safety"),
        ("White House officials left early.", "White House"),
        ("The fair was open on Monday night.", "night"),
        ("The water is dangerous.", "dangerous"),
    ],
)
def test_what_names_nothing_is_no_subject(text: str, word: str) -> None:
    assert word not in phrases(text)


def test_a_sentence_is_more_about_its_subject_than_about_what_a_preposition_governs() -> None:
    of = phrases("The toll pays for the bridge by the mill.")

    assert of["toll"] > of["bridge"]
    assert of["toll"] > of["mill"]


def test_whoever_has_a_thing_is_less_spoken_of_than_the_thing() -> None:
    of = phrases("The miller's barge sank.")

    assert of["barge"] > of["miller's"]


def test_a_noun_is_held_with_what_tells_which_one_is_meant() -> None:
    (cost, _) = statement("The cost of the bridge rose.").phrases

    assert cost.of == "bridg"
