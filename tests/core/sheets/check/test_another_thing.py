"""Figures of a text that stand in a source for another thing."""

from __future__ import annotations

import pytest

CHOIR = (
    "The choir has 84 singers, 23 of them under thirty. The town pays it £19,400 a year, of which "
    "£6,200 is for the conductor. It sold three of its four pianos. The tenors of the choir, who "
    "bring its membership to 97, did not travel; the 58 altos sang in Oslo. The sheet music filled "
    "130 of 152 shelves. The tour cost £9,900, £7,700 of it for boats."
)


@pytest.mark.parametrize(
    ("wrong", "figure", "given"),
    [
        ("The choir has 23 singers.", "23", "84"),
        ("The choir gets £6,200 a year from the town.", "£6,200 a year", "£19,400"),
        ("The choir has three pianos.", "three", "four"),
        ("The tour cost £7,700.", "£7,700", "£9,900"),
        ("The choir has 58 members.", "58", "97"),
        ("The sheet music filled 152 shelves.", "152", "130"),
    ],
)
def test_a_figure_that_is_of_another_thing_is_told_with_what_is_given_for_this(
    checked, wrong: str, figure: str, given: str
) -> None:
    rows = [row for row in checked(wrong, CHOIR) if row.kind == "other figure"]

    assert [(row.name, f"“{given}" in row.note) for row in rows] == [(figure, True)]


@pytest.mark.parametrize(
    "right",
    [
        "Of the 84 singers of the choir 23 are under thirty.",
        "The choir has 23 singers under thirty.",
        "For the conductor the town pays £6,200.",
        "The choir sold three pianos.",
        "The choir has 84 singers.",
        "Oslo heard 58 altos of the choir.",
        "There are 152 shelves for sheet music.",
    ],
)
def test_a_figure_that_is_of_this_thing_raises_no_alarm(alarms, right: str) -> None:
    assert alarms(right, CHOIR) == []
