"""What is said of all, and denied of some."""

from __future__ import annotations

import pytest

from .conftest import found

DIFFERENT = [
    (
        "All houses in Elm Row have running water.",
        "The houses at the lower end of Elm Row have no running water.",
    ),
    (
        "Every member of the crew had signed the log.",
        "Two members of the crew had not signed the log, the captain said.",
    ),
    (
        "The council did ask the residents before it chose the site, as three letters show.",
        "Not one of the residents was asked by the council before the site was chosen.",
    ),
]
MAY_BOTH_HOLD = [
    ("The fair has been held on the green since 1921.", "The fair has sold horses since 1926."),
    ("All houses in Elm Row have running water.", "The houses in Oak Row have no running water."),
    (
        "Every member of the crew had signed the log.",
        "Two members of the band had not signed the log.",
    ),
    (
        "All flats in the tower have a smoke alarm.",
        "Flats in the annex do not have a smoke alarm.",
    ),
]


@pytest.mark.parametrize(("a", "b"), DIFFERENT)
def test_of_these_only_one_can_hold(a: str, b: str) -> None:
    for cues in (found(a, b), found(b, a)):
        assert {cue.label for cue in cues} == {"diverge"}


@pytest.mark.parametrize(("a", "b"), MAY_BOTH_HOLD)
def test_of_these_both_may_hold(a: str, b: str) -> None:
    assert not [cue.says for cue in (*found(a, b), *found(b, a)) if cue.label == "diverge"]
