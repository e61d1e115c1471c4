"""Values by their measure, counts by what they are for, shares beside words for shares."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from perspectives.core import Document, compare

from .conftest import found

DIFFERENT = [
    (
        "The sensor must report within 5 milliseconds of the alarm.",
        "The sensor must report within 5 seconds of the alarm.",
        "figure",
    ),
    (
        "The dairy pays farmers 31 cents per litre this spring.",
        "This spring farmers are paid 38 cents a litre by the dairy.",
        "figure",
    ),
    (
        "Gravel from the quarry costs 55 francs per tonne.",
        "The quarry charges 40 francs a tonne for gravel.",
        "value",
    ),
    ("A cabin boy earns 80 marks a month.", "The wage of a cabin boy is 80 marks a week.", "rate"),
    (
        "Fewer than a quarter of the buses built before 2015 meet the rule.",
        "The vast majority of the buses built before 2015 meet the rule.",
        "share",
    ),
    (
        "Only a tenth of the vines survived the frost.",
        "Most of the vines survived the frost, growers say.",
        "share",
    ),
]
MAY_BOTH_HOLD = [
    (
        "The dairy pays farmers 31 cents per litre this spring.",
        "In the dairy's shop a litre costs 95 cents this spring.",
    ),
    (
        "The quarry charges 40 francs a tonne for gravel.",
        "The quarry charges 0.04 francs a kilo for gravel.",
    ),
    (
        "Wash-up staff at the canteen get 9 crowns an hour.",
        "Cooks at the canteen get 14 crowns an hour.",
    ),
    (
        "In the bay a boat may do no more than 60 mph.",
        "In the bay a boat may do no more than 100 km/h.",
    ),
    ("Pickers get 4 crowns a crate in June.", "Pickers were paid 6 crowns a crate last year."),
    (
        "More than half of the vines survived the frost.",
        "Most of the vines survived the frost, growers say.",
    ),
    (
        "A third of the vines were lost to the frost.",
        "Most of the vines survived the frost, growers say.",
    ),
]


@pytest.mark.parametrize(("a", "b", "rule"), DIFFERENT)
def test_two_values_by_one_measure(a: str, b: str, rule: str) -> None:
    for cues in (found(a, b), found(b, a)):
        assert [(cue.label, cue.rule) for cue in cues if cue.label != "related"] == [
            ("diverge", rule)
        ]


@pytest.mark.parametrize(("a", "b"), MAY_BOTH_HOLD)
def test_values_of_other_measures_or_things(a: str, b: str) -> None:
    assert not [cue.says for cue in (*found(a, b), *found(b, a)) if cue.label == "diverge"]


def test_two_parts_of_one_whole_in_neighbouring_sentences(
    text: Callable[..., Document],
) -> None:
    a = text("The audit lists nine faults, four of which could stop the lift.")
    b = text(
        "Nine faults are listed in the audit. Six of them could have stopped the lift; the rest"
        " are scratches."
    )
    c = text("Nine faults are listed in the audit. Six of them were known already.")

    assert compare([a, b]).links[0].label == "diverge"
    assert compare([a, c]).links[0].label == "related"
