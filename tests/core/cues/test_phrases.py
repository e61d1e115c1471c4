"""Phrases that are read as one word: how sure, how many, on what condition, by when."""

from __future__ import annotations

import pytest

from .conftest import found

DIFFERENT = {
    "certainty/sure": [
        (
            "It is established that the letter was written by the abbot.",
            "Whether the letter was written by the abbot is still an open question.",
        ),
        (
            "The ointment might possibly soothe the rash, the nurses write.",
            "The ointment soothes the rash, and that is now beyond doubt, write the nurses.",
        ),
    ],
    "quantifier/many": [
        (
            "None of the wells in the parish had clean water in spring.",
            "Most of the wells in the parish had clean water in spring.",
        ),
    ],
    "negation/negation": [
        (
            "The porter did not lock the chapel on Sunday, the log shows.",
            "The log records that the porter locked the chapel on Sunday.",
        ),
        (
            "Not one of the barns on the estate has a lightning rod on its roof.",
            "All of the barns on the estate have a lightning rod on their roof.",
        ),
    ],
    "date/time": [
        (
            "The regatta on the lake begins on the third of June.",
            "The regatta on the lake begins on 5 June.",
        ),
        (
            "The harbour will do without diesel by 2030.",
            "The harbour will do without diesel by 2036.",
        ),
        (
            "Rents are to fall by a tenth from the level of 2018.",
            "Rents are to fall by a tenth from the level of 2021.",
        ),
    ],
}

SAME = [
    (
        "The hearing on the dam is on the third of June.",
        "The hearing on the dam is on 3 June.",
    ),
    (
        "The treasurer of the choir stepped down in May.",
        "The treasurer of the choir resigned in May.",
    ),
    (
        "Almost none of the hens in the shed laid eggs in winter.",
        "Hardly any of the hens in the shed laid eggs in winter.",
    ),
]


@pytest.mark.parametrize(
    ("rule", "pair"), [(rule, pair) for rule, pairs in DIFFERENT.items() for pair in pairs]
)
def test_another_phrase_is_a_difference(rule: str, pair: tuple[str, str]) -> None:
    for a, b in (pair, pair[::-1]):
        cues = found(a, b)
        assert [f"{cue.kind}/{cue.rule}" for cue in cues if cue.label == "diverge"] == [rule]


@pytest.mark.parametrize("pair", SAME)
def test_phrases_of_one_meaning_agree(pair: tuple[str, str]) -> None:
    for a, b in (pair, pair[::-1]):
        assert {cue.label for cue in found(a, b)} == {"agree"}


@pytest.mark.parametrize(
    "pair",
    [
        (
            "None of the guests stayed in the village overnight.",
            "Most of the guests left the village before night.",
        ),
        (
            "No bus to the coast ran on most holidays.",
            "All of the holidays are kept by the bus drivers on the coast.",
        ),
    ],
)
def test_none_is_no_difference_to_another_deed(pair: tuple[str, str]) -> None:
    for a, b in (pair, pair[::-1]):
        assert all(cue.label != "diverge" for cue in found(a, b))


@pytest.mark.parametrize(
    "pair",
    [
        (
            "Rents in the port fell by a tenth in 2018.",
            "Rents in the port fell by a tenth in 2021.",
        ),
        ("Half the mills had closed by 1970.", "Half the mills had closed by 1990."),
    ],
)
def test_two_years_in_which_it_was_so_are_no_difference(pair: tuple[str, str]) -> None:
    for a, b in (pair, pair[::-1]):
        assert all(cue.label != "diverge" for cue in found(a, b))
