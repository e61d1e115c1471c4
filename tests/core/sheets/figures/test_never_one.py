"""Values that are alike and never of one thing, bounds that exclude each other, and rates."""

from __future__ import annotations

import pytest

EVENT = "The council of Lund met on the plans for Harsten pier. "


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # a share of a whole, and what is beyond it
        (
            "The noise on Harsten pier is about a fifth of the limit of the council.",
            "The noise on Harsten pier was nearly a fifth over the limit of the council.",
        ),
    ],
)
def test_what_is_told_otherwise_is_never_one(one: str, other: str, shared) -> None:
    assert shared(EVENT + one, EVENT + other) == []


def test_a_share_over_a_span_of_time_is_one(shared) -> None:
    one = "The rents of Harsten pier rose by 13.5 per cent of the old ones."
    other = "The rents of Harsten pier rose by 13.5 per cent over the five years of the lease."

    assert shared(EVENT + one, EVENT + other) == [("same", ["13.5%", "13.5%"])]


@pytest.mark.parametrize(
    ("one", "other", "mark"),
    [
        ("just over seven years", "fewer than seven years", "other"),
        ("at least seven years", "up to seven years", "same"),
    ],
)
def test_bounds_that_exclude_each_other_are_other_values(one, other, mark, shared) -> None:
    texts = [
        f"{EVENT}Harsten pier has {each} of planks left in its store." for each in (one, other)
    ]

    assert [each for each, _ in shared(*texts)] == [mark]


def test_a_body_of_so_many_is_no_person_of_an_age(counted) -> None:
    told = counted("Ida Brandt spoke of an establishment of 63. She thanked a resident of 63.")

    assert [value for _, value in told] == ["63", "63 years old"]


def test_pence_of_a_measure_are_one_rate_and_no_rank(shared, counted) -> None:
    one = "The owner of Harsten pier offered 7 pence for each tonne of gravel."
    other = "The owner of Harsten pier pays seven pence a tonne of gravel."

    assert shared(EVENT + one, EVENT + other) == [("same", ["£0.07/tonne", "£0.07/tonne"])]
    assert [value for _, value in counted("The noise was nearly a fifth over the limit.")] == [
        "≈ 20%"
    ]
