"""A date of the same deed, and one that only bounds or names it."""

from __future__ import annotations

import pytest

from .conftest import found

CLOSED = (
    "On 4 March Orme College closed its boarding house, a decision that its head called the "
    "saddest of her life."
)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "In 1931 President Halm signed the first water treaty, long before the dams of the "
            "north were planned or paid for.",
            "The treaty on water, signed by President Halm in 1931, has been broken twice since "
            "the last drought began in the valley of the Orne.",
        ),
        (
            CLOSED,
            "Students sang outside for six hours in the snow, parents wept in their cars, and "
            "still the board of Orme College closed the boarding house on 4 March.",
        ),
    ],
)
def test_a_date_that_both_give_of_the_same_deed_agrees(a: str, b: str) -> None:
    assert [(cue.rule, cue.label) for cue in found(a, b)] == [("stated", "agree")]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "On 4 March the council of Lunn bought the old mill.",
            "On 4 March the council of Lunn painted the old mill.",
        ),
        (
            "The court lifted the 2014 ban on deer hunting that the county of Orme had wanted "
            "for a decade and more.",
            "The county of Orme sued in 2014 to have the ban on deer hunting lifted before the "
            "season opened.",
        ),
        (
            CLOSED,
            "On 4 March Orme College did not close its boarding house, although its head had "
            "said so on the radio.",
        ),
        (
            "The union wants the yard in Vik to hire two hundred welders on Friday, when the new "
            "contracts are ready to be signed.",
            "The yard in Vik hired welders on Friday, its owner told reporters who had waited in "
            "the rain for an hour.",
        ),
        (
            CLOSED,
            "Until 4 March Orme College kept its boarding house closed, which its head called a "
            "mistake that nobody in the town would forget or forgive.",
        ),
    ],
)
def test_a_date_of_something_else_does_not_agree(a: str, b: str) -> None:
    assert not any(cue.label == "agree" for cue in found(a, b))
