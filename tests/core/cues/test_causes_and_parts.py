"""Causes and parts of a whole, told in other forms of words."""

from __future__ import annotations

import pytest

from .conftest import found

DIFFERENT = [
    (
        "It was a worm, not the frost, that ruined the cabbages at Hale, the institute writes.",
        "The cabbages at Hale failed for lack of water in June.",
        "cause/other",
    ),
    (
        "It was smoke from the brickworks that killed the trees of the Elm valley; of beetles the"
        " forester found no trace.",
        "The trees of the Elm valley were killed by beetles.",
        "cause/other",
    ),
    (
        "A jammed valve made the boiler burst, experts concluded.",
        "Experts attribute the bursting of the boiler to a crack in its wall.",
        "cause/other",
    ),
    (
        "All of the gates were shut when the train came.",
        "Some of the gates were open when the train came.",
        "opposite/opposite",
    ),
    (
        "More than half of the pupils passed the test.",
        "Less than half of the pupils passed the test.",
        "number/figure",
    ),
]
MAY_BOTH_HOLD = [
    (
        "The shed at Roe was destroyed by lightning.",
        "The barn at Roe was destroyed by children playing with matches.",
    ),
    ("It was a worm that ruined the cabbages at Hale.", "Frost ruined the beans at Hale."),
    (
        "Some of the gates were shut when the train came.",
        "Some of the gates were open when the train came.",
    ),
    (
        "More than half of the pupils failed the test.",
        "Less than half of the pupils passed the test.",
    ),
]


@pytest.mark.parametrize(("a", "b", "rule"), DIFFERENT)
def test_of_these_only_one_can_hold(a: str, b: str, rule: str) -> None:
    for cues in (found(a, b), found(b, a)):
        told = [(f"{cue.kind}/{cue.rule}", cue.label) for cue in cues if cue.label != "related"]
        assert told == [(rule, "diverge")]


@pytest.mark.parametrize(("a", "b"), MAY_BOTH_HOLD)
def test_of_these_both_may_hold(a: str, b: str) -> None:
    assert not [cue.says for cue in (*found(a, b), *found(b, a)) if cue.label == "diverge"]


def test_things_called_by_other_numbers_do_not_say_the_same() -> None:
    a = "The doors of rooms 3, 4 and 6 were locked."
    b = "The doors of rooms 3, 5 and 6 were locked."

    assert not [cue for cue in found(a, b) if cue.label == "agree"]
