"""Who does what to whom, and who denies it."""

from __future__ import annotations

import pytest
from perspectives.core.cues.reading.deeds import deeds

from .conftest import found, read


@pytest.mark.parametrize(
    "text",
    [
        "The young ferryman struck the guard of the depot with an oar.",
        "It was the ferryman who struck the guard of the depot.",
        "The guard of the depot was struck by the ferryman, a witness said.",
        "On the quay, the ferryman had struck the guard before.",
        "The guard, who was new, was struck by the ferryman.",
    ],
)
def test_a_deed_is_read_in_either_voice_and_where_one_is_told_apart(text: str) -> None:
    (deed,) = deeds(read(text))

    assert [text[w.start : w.end] for w in (deed.doer, deed.done_to)] == ["ferryman", "guard"]
    assert not deed.is_denied


def test_a_deed_is_denied_in_its_verb() -> None:
    (deed,) = deeds(read("The guards of the depot did not strike the ferryman."))

    assert deed.is_denied


@pytest.mark.parametrize(
    ("a", "b", "rule"),
    [
        (
            "A retired miller sold the Aster maps to the county museum in 1961.",
            "The county museum sold the Aster maps to a retired miller in 1961, for less than "
            "what the frames had cost.",
            "exchanged",
        ),
        (
            "It was the referee who pushed the trainer of Sund, the report says.",
            "The trainer of Sund pushed the referee.",
            "exchanged",
        ),
        (
            "The votes cast in the hills were annulled by the district court, which cost Ms. Ide "
            "her lead.",
            "The district court did not annul the votes cast in the hills, its clerk said.",
            "deed",
        ),
    ],
)
def test_deeds_that_are_exchanged_or_denied(a: str, b: str, rule: str) -> None:
    for told in (found(a, b), found(b, a)):
        assert [(cue.rule, cue.label) for cue in told] == [(rule, "diverge")]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "The miller reproached the priest for letting the mill pond dry up.",
            "The priest reproached the miller for cutting the hedge.",
        ),
        (
            "The warden did not shut the gate because of the wind.",
            "The warden shut the gate; there were wolves about.",
        ),
        ("The club beat the guests in 1990.", "The guests beat the club in 1994."),
    ],
)
def test_deeds_of_two_occasions_or_reasons_are_no_difference(a: str, b: str) -> None:
    assert not any(cue.label == "diverge" for cue in found(a, b))


def test_a_thing_that_is_told_apart_did_it() -> None:
    text = "It was the tram which struck the guard of the depot."
    (deed,) = deeds(read(text))

    assert text[deed.doer.start : deed.doer.end] == "tram"
