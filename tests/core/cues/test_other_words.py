"""What is said of one thing in other words: causes, days, values, figures that go together."""

from __future__ import annotations

import pytest

from .conftest import found

DIFFER = {
    "negation/negation": [
        (
            "The kiosk sold matches to minors, police say.",
            "The owner says no matches were sold to minors.",
        ),
        (
            "The weir at Lorne Ford was never finished.",
            "Work on the weir at Lorne Ford was completed in 1962.",
        ),
    ],
    "list/item": [
        (
            "The talks were attended by Arland, Bremark and Sorn.",
            "Arland, Bremark and Vale took part in the talks.",
        ),
    ],
    "cause/other": [
        (
            "The power cut was caused by a crow in the transformer, the grid said.",
            "A digger that severed a cable was to blame for the power cut.",
        ),
        (
            "Visitor numbers fell because of the roadworks, the keeper wrote.",
            "The keeper put the drop in visitor numbers down to the wet summer.",
        ),
        (
            "The bursar resigned over the missing ledgers.",
            "Ill health alone led the bursar to resign, the dean said.",
        ),
    ],
    "date/time": [
        (
            "On 4 May the swift comet will pass behind the moon.",
            "The passage of the swift comet behind the moon is seen on the night of 6 May.",
        ),
    ],
    "number/value": [
        ("The vat holds 300 litres.", "The vat has a capacity of 450 litres."),
    ],
    "quotation/cropped": [
        (
            '"I have never taken a bribe," the clerk told the panel.',
            '"I have never taken a bribe that was worth it," the clerk told the panel.',
        ),
    ],
    "opposite/opposite": [
        (
            "Flour prices will go up next year, the guild expects.",
            "The guild predicts falling flour prices for next year.",
        ),
    ],
}

AGREE = {
    "number/both": [
        (
            "The mill will bring about 900 jobs at the start and 250 after it.",
            "At the start the mill would give work to some 900 people, and 250 jobs would stay.",
        ),
        (
            "The new stand seats 800 and cost 7 million marks.",
            "At a cost of 7 million marks the club gets a stand with 800 seats.",
        ),
        (
            "By 31 votes to 12, the guild withdrew its confidence from the master.",
            "The no-confidence motion against the master was carried in the guild, 31 to 12.",
        ),
    ],
    "wording/claim": [
        ("The slide closes if there is thunder.", "If there is thunder the slide will be closed."),
        ("The path is 5 miles long.", "The path has a length of 8 kilometres."),
        (
            "It is still unknown how many people were on the raft.",
            "How many people were aboard the raft is not known.",
        ),
    ],
}

APART = [
    (
        "In 1962 the weir at Lorne Ford was new.",
        "The weir at Lorne Ford is no longer new.",
    ),
    (
        "Arland, Bremark and Sorn signed the pact on grain in 1990.",
        "Arland, Bremark and Vale signed the pact on grain in 1994.",
    ),
    (
        "Frost caused the burst pipe in the chapel.",
        "Frost caused the fall of the elm beside the chapel.",
    ),
    (
        "The delay was caused by fog on the pass.",
        "The fire in the depot was caused by a heater.",
    ),
    (
        "The crossing was cancelled because of the storm.",
        "The storm was to blame for the cancelled crossing.",
    ),
    (
        "The guild of coopers holds its annual ball on 11 May in the old mill.",
        "The guild of coopers holds its annual meeting on 9 June in the old mill.",
    ),
    (
        "The vault keeps its films at minus 20 degrees.",
        "Behind the outer door of the film vault it is minus 4 degrees, and caps are handed out.",
    ),
    (
        '"The captain must stay," the coach told the radio.',
        "The coach told the radio that the captain must be gone.",
    ),
]


def _listed(groups: dict[str, list[tuple[str, str]]]) -> list[tuple[str, str, str]]:
    return [(rule, a, b) for rule, pairs in groups.items() for a, b in pairs]


@pytest.mark.parametrize(("rule", "a", "b"), _listed(DIFFER))
def test_a_difference_is_told_in_whatever_words(rule: str, a: str, b: str) -> None:
    for one, other in ((a, b), (b, a)):
        told = [(cue.label, f"{cue.kind}/{cue.rule}") for cue in found(one, other)]
        assert told == [("diverge", rule)]


@pytest.mark.parametrize(("rule", "a", "b"), _listed(AGREE))
def test_one_claim_agrees_in_whatever_words(rule: str, a: str, b: str) -> None:
    for one, other in ((a, b), (b, a)):
        told = [(cue.label, f"{cue.kind}/{cue.rule}") for cue in found(one, other)]
        assert told == [("agree", rule)]


@pytest.mark.parametrize(("a", "b"), APART[:-1])
def test_two_things_make_no_difference(a: str, b: str) -> None:
    assert not [c for one, two in ((a, b), (b, a)) for c in found(one, two) if c.label == "diverge"]


def test_who_stays_is_not_gone() -> None:
    a, b = APART[-1]

    assert not [cue for cue in found(a, b) if cue.label == "agree"]
