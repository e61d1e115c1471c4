"""A figure that both state of the same, and figures that are only equal."""

from __future__ import annotations

import pytest
from perspectives.core import compare, read_text

from .conftest import found


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Eighty-six villagers of Tamm signed the letter against the mast.",
            "The letter against the mast, which 86 villagers put their names to, reached the "
            "ministry on Monday.",
        ),
        (
            "The new hall seats 1,250 people and has two stages.",
            "Two stages and 1,250 seats: that is what the new hall offers.",
        ),
        (
            "Last week the Senate adopted the Water Act by 58 votes to 41, a week before the "
            "session ends and the members leave for the country.",
            "The bill, which the Senate passed on Tuesday by 58 to 41 with three abstentions, "
            "would forbid all wells that are deeper than the rock.",
        ),
        (
            "Some 150 head of deer were driven off the burning heath.",
            "By dawn rangers had led 148 deer from the burning heath at Lunn.",
        ),
    ],
)
def test_a_figure_that_both_state_of_the_same_agrees(a: str, b: str) -> None:
    assert [cue.label for cue in found(a, b) if cue.label != "related"] == ["agree"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "The port borrowed 3 million crowns from the county bank.",
            "The county bank has borrowed 3 million crowns from the port.",
        ),
        (
            "The 38 trams of the old line were sold.",
            "The 38 trams of the old line were scrapped.",
        ),
        (
            "The factory wants to make 500 bicycles a week.",
            "The factory makes 500 bicycles a week.",
        ),
        (
            "The council may spend 2.4 million euros on the pier.",
            "The council has spent 2.4 million euros on the pier.",
        ),
        (
            "Motion 31 asks the board to sell the ferry.",
            "Motion 31 asks the board to paint the ferry.",
        ),
        (
            "Farmers in Holm lost 85 cows and 20 goats.",
            "Farmers in Holm lost 20 cows and 85 goats.",
        ),
        (
            "In 2019 the mine produced 700 tonnes of zinc.",
            "In 2021 the mine produced 700 tonnes of zinc.",
        ),
        (
            "The court ordered the baker to pay 8,000 crowns to the miller.",
            "The miller was ordered to pay 8,000 crowns to the baker.",
        ),
        (
            "Three quarters of the 80 stallholders on the quay signed the letter.",
            "60 of the 80 stallholders on the quay refused to sign the letter.",
        ),
        (
            "Half of the 36 lifts in the tower were out of order on Monday.",
            "On Monday 18 of the tower's 36 lifts were being painted.",
        ),
        (
            "The senate passed the water act by a margin of twelve votes.",
            "By 56 votes to 44 the senate rejected the water act.",
        ),
        (
            "A third of the 90 beds in the clinic are empty.",
            "In the clinic 30 of the 90 beds are taken.",
        ),
        (
            "Measure 9 on the keeping of bees does not touch the suit of the villagers.",
            "Measure 9 on the keeping of bees decides the suit of the villagers.",
        ),
    ],
)
def test_a_figure_that_is_only_equal_does_not_agree(a: str, b: str) -> None:
    assert not any(cue.label == "agree" for cue in found(a, b))


def test_another_figure_in_a_neighbouring_sentence_comes_before_one_in_common() -> None:
    a = "The tannery made a turnover of 47 million crowns. A loss of 2.3 million remained."
    b = "On a turnover of 47 million crowns the tannery made a loss of 800,000."
    made = compare([*read_text(a), *read_text(b)])

    assert [link.label for link in made.links] == ["diverge"]


def test_steps_with_one_figure_are_not_stated_alike_in_another_order() -> None:
    a = "First lift the lid, then cut the current and let it cool for nine minutes."
    b = "Cut the current, let it cool for nine minutes and lift the lid."

    assert not any(cue.label == "agree" for cue in found(a, b))


def test_a_round_figure_is_none_of_two_that_come_near_it() -> None:
    a = "The relief lines were run with about 40 hired drivers of Norsund."
    b = "Norsund supplied 42 hired drivers for the relief lines, of whom 38 passed the test."

    assert not any(cue.label == "agree" for cue in found(a, b))
    assert any(cue.label == "agree" for cue in found(a, b.replace("38", "nine")))
