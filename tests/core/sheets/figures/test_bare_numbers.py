"""Numbers without a noun that count what was named before."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("Guards were on the deck. Ten got out by a window.", "10"),
        ("He was one of the ninety that the crew took off by boat.", "90"),
        ("Nobody asked the three who ended up in bed.", "3"),
        ("The ninety who were left went home.", "90"),
    ],
)
def test_what_stands_for_things_that_were_named(said, value, counted) -> None:
    assert value in [given for _, given in counted(said)]


def test_a_round_of_a_contest_is_no_count(counted) -> None:
    assert counted("The rowers reached the last eight.") == []
