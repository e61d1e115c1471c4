"""What is counted, where it stands behind a number."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("said", "what", "value"),
    [
        ("Nine other services were late.", "services were late", "9"),
        ("Six of the port's 14 cranes will go.", "cranes will go", "6"),
        ("Only 12 of them stayed out.", "Only … of them stayed", "12"),
    ],
)
def test_what_is_counted(said, what, value, counted) -> None:
    assert (what, value) in counted(said)


def test_two_of_these_died_tells_how_many_died(shared) -> None:
    one = "Two cooks died in the fire on the ferry Signe."
    other = "In the fire on the ferry Signe 14 cooks were hurt; two of these later died."

    assert ("same", ["2", "2"]) in shared(one, other)


def test_fatalities_are_dead(shared) -> None:
    one = "Four people were killed when the ferry Signe burnt."
    other = "Ferry Signe: 4 fatalities confirmed in the fire."

    assert shared(one, other) == [("same", ["4", "4"])]
