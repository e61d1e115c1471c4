"""Force, certainty, negation and opposites in the many words that tell them."""

from __future__ import annotations

import pytest

from .conftest import found

DIFFERENT = [
    (
        "A life jacket is compulsory for children on the lake ferry.",
        "Whether children wear a life jacket on the lake ferry is left to the discretion of"
        " the parents.",
    ),
    (
        "Landlords are obliged to test the boiler each year.",
        "The leaflet recommends that landlords test the boiler each year.",
    ),
    (
        "Wardens may close the gate at dusk if they see fit.",
        "Wardens have no choice: the gate has to be closed at dusk.",
    ),
    (
        "Whether the fire was laid on purpose has yet to be determined.",
        "The fire was laid on purpose; the tests leave no room for doubt.",
    ),
    (
        "Beyond question the painting is a forgery, the expert writes.",
        "Nobody can say, the expert writes, if the painting is a forgery.",
    ),
    (
        "The minister has ruled out a second vote on the bridge.",
        "A second vote on the bridge remains possible, the minister said.",
    ),
    (
        "The new bridge is safe.",
        "The new bridge, says the engineer, is anything but safe, and the whole town knows it.",
    ),
    (
        "The porters of the night shift have not been paid.",
        "Each porter of the night shift has had his wages.",
    ),
    (
        "The singer was let in at the stage door.",
        "At the stage door the singer was turned away.",
    ),
    (
        "The talks on the port broke down.",
        "The talks on the port ended with an agreement.",
    ),
    (
        "The club has done nothing but good for the town.",
        "The club has done nothing but harm to the town.",
    ),
]
MAY_BOTH_HOLD = [
    (
        "The club recommends that riders wear gloves.",
        "Riders must wear a helmet, says the club.",
    ),
    (
        "A life jacket is compulsory for children on the lake ferry.",
        "A life jacket is optional for adults on the lake ferry.",
    ),
    (
        "The minister has ruled out a second vote on the bridge.",
        "A second vote on the tunnel remains possible, the minister said.",
    ),
    (
        "Nobody knows who will follow Ms Lund at the rowing club.",
        "It is beyond dispute that Ms Lund of the rowing club paid for her own boat.",
    ),
    (
        "Another delay cannot be excluded, the yard admits.",
        "Another delay is possible, the yard admits.",
    ),
    (
        "The firm plans to rehire the cleaners it let go.",
        "The firm did not rehire the cleaners.",
    ),
    ("All the dancers of the troupe left Ern.", "Not a single dancer of the troupe stayed in Ern."),
    ("The verdict was nothing short of a triumph.", "The verdict was a triumph."),
    (
        "The singer was let in at the stage door.",
        "At the main entrance the singer was turned away.",
    ),
]


@pytest.mark.parametrize(("a", "b"), DIFFERENT)
def test_other_words_of_force_doubt_and_denial(a: str, b: str) -> None:
    for cues in (found(a, b), found(b, a)):
        assert {cue.label for cue in cues} == {"diverge"}


@pytest.mark.parametrize(("a", "b"), MAY_BOTH_HOLD)
def test_the_same_words_of_other_things(a: str, b: str) -> None:
    assert not [cue.says for cue in (*found(a, b), *found(b, a)) if cue.label == "diverge"]


def test_a_thing_that_stands_in_two_items_of_a_list_is_read() -> None:
    a = "A cook is standing and wearing a straw hat."
    b = "A cook is wearing a hat and is standing on the straw."

    assert not [cue for cue in found(a, b) if cue.label == "agree"]
