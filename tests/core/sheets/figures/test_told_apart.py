"""Figures that look alike and are not of one thing."""

from __future__ import annotations

import pytest

EVENT = "The council of Lund met on the plans for Harsten pier. "


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # a difference and a value
        ("A berth costs £1,400 more than the average.", "The average of a berth is £5,500."),
        # shares of other things
        ("Noise at Harsten fell by 12 per cent.", "Asthma of boys stands at 12 per cent."),
        # one span of other things
        ("He was three days from leaving.", "The course was cut to three days from nine."),
        # one number of people and of houses
        ("The works employs 480 people.", "Of the 480 houses near the works some are empty."),
        # limits of other times
        ("The hourly limit of 200 grams was passed.", "The 24-hour limit of 150 grams was passed."),
        # sums of other spans of time
        ("Pia spent €180 on cabs in the first week.", "Pia spent €340 on cabs over the two weeks."),
        # a value before and after
        ("The rate before the strike was $19.85.", "The rate is $20.64 in the first year."),
        # numbers of things that were named before
        ("The cameras fail. Three were mended.", "The towns asked. Three had got a grant."),
    ],
)
def test_figures_of_two_things_stay_apart(one, other, shared) -> None:
    assert shared(EVENT + one, EVENT + other) == []


def test_a_document_that_gives_both_values_tells_of_two_things(shared) -> None:
    one = EVENT + "The office gave 38 licences to owners of vans on the pier."
    other = EVENT + (
        "It gave 38 licences to owners of vans on the pier. "
        "It took back 37 licences from owners of boats on the pier."
    )

    assert shared(one, other) == [("same", ["38", "38"])]


def test_a_sum_that_is_added_to_another_is_not_the_other(shared) -> None:
    one = EVENT + "Repairs of the roof cost £640,000, with a further £210,000 for the lift."
    other = EVENT + "Repairs of the roof cost £380,000."

    assert shared(one, other) == [("other", ["£640,000", "£380,000"])]


def test_some_who_were_hurt_are_not_others_who_were_hurt(shared) -> None:
    one = EVENT + "Four officers were hurt."
    other = EVENT + "Five officers were hurt. Six fans were hurt."

    assert shared(one, other) == [("other", ["4", "5"])]
