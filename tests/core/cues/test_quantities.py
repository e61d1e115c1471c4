"""Quantities: what is a count, what it counts, and what is none."""

from __future__ import annotations

import math

import pytest
from perspectives.core.cues.quantities import quantities


@pytest.mark.parametrize(
    ("text", "low", "high", "unit", "noun"),
    [
        ("between 200,000 and 500,000 American firearms", 200_000, 500_000, "", "gun"),
        ("hundreds of thousands of American firearms", 200_000, 999_000, "", "gun"),
        ("two hundred thousand guns", 200_000, 200_000, "", "gun"),
        ("twenty-one guns", 21, 21, "", "gun"),
        ("more than 600 guns", 600, math.inf, "", "gun"),
        ("a fifth of the guns", 19, 21, "%", "gun"),
        ("12 percent of guns", 12, 12, "%", "gun"),
        ("$2.4 million in fines", 2_400_000, 2_400_000, "$", ""),
        ("less than 48 hours", 0, 48, "hour", ""),
        ("a 40- to 60-hour course", 40, 60, "hour", ""),
        ("two dozen guns", 24, 24, "", "gun"),
    ],
)
def test_amounts(text: str, low: float, high: float, unit: str, noun: str) -> None:
    (found,) = quantities(text)

    assert (found.amount.low, found.amount.high) == (low, high)
    assert (found.unit, found.noun) == (unit, noun)


@pytest.mark.parametrize(
    "text",
    [
        "in 2017, the judge",
        "on April 14, 2025",
        "from 2016 to 2018",
        "a 14-year-old boy",
        "Anna Weiss, 54, said",
        "Form 4473 and MS-13 and 2A",
        "at 11:30 on the day",
        "In 2o23, a law",
        "one of them",
    ],
)
def test_what_counts_nothing(text: str) -> None:
    assert quantities(text) == ()


def test_both_sides_of_a_vote() -> None:
    (found,) = quantities("The house voted 348-77 to override it")

    assert found.amount.tally == (348, 77)


def test_a_part_counts_what_the_whole_counts() -> None:
    part, whole = quantities("Fifteen of the 19 hijackers were known")

    assert (part.part, whole.whole) == (True, True)
    assert part.noun == whole.noun != ""
