"""One deed in the active and the passive, and what only tells who speaks."""

from __future__ import annotations

import pytest

from .conftest import found


@pytest.mark.parametrize(
    "pair",
    [
        (
            "The old pier was demolished in March.",
            "The council demolished the old pier in March.",
        ),
        (
            "The petition will be read out on 3 June.",
            "Clerks will read out the petition on 3 June, the registry confirmed.",
        ),
    ],
)
def test_a_deed_by_nobody_who_is_named_agrees(pair: tuple[str, str]) -> None:
    for a, b in (pair, pair[::-1]):
        cues = found(a, b)
        assert [(cue.kind, cue.rule, cue.label) for cue in cues] == [("role", "same", "agree")]


@pytest.mark.parametrize(
    "pair",
    [
        (
            "The old pier was demolished in March.",
            "The old pier demolished the ferry in March.",
        ),
        (
            "The dog was playing with the ball in the yard.",
            "The child was playing with the dog in the yard.",
        ),
        (
            "The old pier was demolished in March.",
            "The council may demolish the old pier in March.",
        ),
        (
            "The old pier was demolished in March.",
            "The council demolished the old pier in April.",
        ),
    ],
)
def test_another_deed_does_not_agree(pair: tuple[str, str]) -> None:
    for a, b in (pair, pair[::-1]):
        assert all(cue.label != "agree" for cue in found(a, b))


def test_per_cent_and_points_of_it_are_two_values() -> None:
    cues = found(
        "The share of wooden boats rose from 30 percent by six percentage points.",
        "The share of wooden boats, 30 percent before, rose by six percent.",
    )
    assert [(cue.kind, cue.rule, cue.label) for cue in cues] == [("number", "rate", "diverge")]
