"""The same list in whatever order is the same claim, unless somebody does something to somebody."""

from __future__ import annotations

import pytest

from .conftest import found


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Open on Sundays: the bakery, the pharmacy, the museum.",
            "The museum, the bakery and the pharmacy are open on Sundays.",
        ),
        (
            "The toolbox holds a saw, a plane and a chisel.",
            "Plane, chisel, saw: these three are in the toolbox.",
        ),
        (
            "The committee has three members: Ada Holt, Per Quist and Ian Lobb.",
            "Per Quist, Ian Lobb and Ada Holt are the members of the committee.",
        ),
    ],
)
def test_one_list_in_another_order_agrees(a: str, b: str) -> None:
    assert [cue.label for cue in found(a, b)] == ["agree"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "The mayor and the sheriff blamed the union and the press.",
            "The union and the press blamed the mayor and the sheriff.",
        ),
        (
            "The cook, the maid and the groom robbed the duke.",
            "The duke robbed the groom, the cook and the maid.",
        ),
        (
            "Anna gave Ben, Carl and Dora the keys.",
            "Ben, Carl and Dora gave Anna the keys.",
        ),
        (
            "Exempt from the fee are pupils, soldiers and nurses.",
            "Nurses, soldiers and pupils pay the fee.",
        ),
        (
            "The toolbox holds a saw, a plane and a chisel.",
            "A saw, a plane and a chisel are missing from the toolbox.",
        ),
    ],
)
def test_who_does_it_to_a_list_is_not_whom_the_list_does_it_to(a: str, b: str) -> None:
    assert not any(cue.label == "agree" for cue in found(a, b))


def test_a_thing_under_a_word_made_of_it_is_no_other_item() -> None:
    a = "Exempt from the toll: beekeepers, mushroom growers, hop growers."
    b = "Growers of hops and of mushrooms are exempt from the toll, and those who keep bees are."
    assert not any(cue.label == "diverge" for cue in found(a, b))
