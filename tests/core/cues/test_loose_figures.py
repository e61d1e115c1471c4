"""Figures that are told loosely, or are none: rounds, numbers by which things are called."""

from __future__ import annotations

import pytest
from perspectives.core.cues.reading.quantity import Quantity

from .conftest import found

NO_CONFLICT = [
    (
        "The island buys nine per cent of its flour from the mainland mill.",
        "The island buys about a tenth of its flour from the mainland mill.",
    ),
    (
        "The yard laid off 1,080 welders after the last launch.",
        "The yard laid off some 1,000 welders after the last launch.",
    ),
    (
        "The ropes at masts 14 and 15 are worn and should be changed, she wrote.",
        "The ropes at two masts are worn and should be changed, she wrote.",
    ),
]
CONFLICT = [
    (
        "The island buys six per cent of its flour from the mainland mill.",
        "The island buys about a tenth of its flour from the mainland mill.",
    ),
    (
        "The yard laid off 1,400 welders after the last launch.",
        "The yard laid off some 1,000 welders after the last launch.",
    ),
]


@pytest.mark.parametrize(("a", "b"), NO_CONFLICT)
def test_what_is_told_loosely_may_be_the_same(a: str, b: str) -> None:
    assert not [cue.says for cue in (*found(a, b), *found(b, a)) if cue.label == "diverge"]


@pytest.mark.parametrize(("a", "b"), CONFLICT)
def test_what_is_told_loosely_still_has_a_limit(a: str, b: str) -> None:
    for cues in (found(a, b), found(b, a)):
        assert [(cue.label, cue.rule) for cue in cues] == [("diverge", "figure")]


def test_a_sum_that_goes_the_other_way_is_no_agreement() -> None:
    a = "The weavers' guild lends the brewery 3 million marks without interest, it says."
    b = "A loan of 3 million marks without interest comes to the weavers' guild from the brewery."

    assert not [cue.says for cue in (*found(a, b), *found(b, a)) if cue.label == "agree"]


def test_who_is_called_by_what_he_does_is_no_other_item() -> None:
    a = "Free of the toll are shopkeepers, bus drivers and tram drivers."
    b = "Drivers of buses and of trams are free of the toll, and so are those who keep a shop."

    assert not [cue.says for cue in (*found(a, b), *found(b, a)) if cue.label == "diverge"]


@pytest.mark.parametrize(("other", "same"), [(49_000, False), (53_000, True), (50_000, True)])
def test_two_loose_values_of_one_exactness_are_not_one(other: int, *, same: bool) -> None:
    first, second = (
        Quantity(low=low, high=low, bound="about", unit="£", rounded=False)
        for low in (53_000, other)
    )

    assert first.equals(second) == second.equals(first) == same
    assert not first.conflicts(second) or not same
