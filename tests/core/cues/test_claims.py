"""One claim that only one text dates, sets a condition first for, or tells with an empty verb."""

from __future__ import annotations

import pytest

from .conftest import found


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "The board has shut its five other footbridges as a precaution.",
            "The five other footbridges of the board were closed as a precaution on Sunday.",
        ),
        (
            "In March the town council of Lunn banned fireworks in the park.",
            "The town council of Lunn has banned fireworks in the park.",
        ),
        (
            "Trucks over seven tonnes shall not use the harbour road.",
            "It is prohibited for any truck over seven tonnes to use the harbour road.",
        ),
        (
            "The fair can be held only if the river falls.",
            "Unless the river falls, there will be no fair.",
        ),
        (
            "The shed served as a school for two winters.",
            "For two winters the shed was a school.",
        ),
        (
            "Ferries will sail again from Vik, the harbour master maintains.",
            "The harbour master says that ferries will sail again from Vik.",
        ),
    ],
)
def test_one_claim_agrees(a: str, b: str) -> None:
    assert {cue.label for cue in found(a, b)} == {"agree"}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "In March the town council of Lunn banned fireworks in the park.",
            "The town council of Lunn will ban fireworks in the park.",
        ),
        (
            "In 2019 the town of Lunn had a brass band and a choir.",
            "The town of Lunn has a brass band and a choir.",
        ),
        (
            "Until Friday the bridge at Orme was closed to lorries and buses.",
            "The bridge at Orme was closed to lorries and buses.",
        ),
        (
            "Members may bring two guests to the pool on 3 May.",
            "Members may bring two guests to the pool.",
        ),
        (
            "Refunds are paid only if the ticket is shown.",
            "Unless the ticket is not shown, refunds are paid.",
        ),
        (
            "The shed served as a school for two winters.",
            "For two winters the shed was near a school.",
        ),
        (
            "Trucks over seven tonnes shall not use the harbour road.",
            "It is prohibited for some trucks over seven tonnes to use the harbour road.",
        ),
    ],
)
def test_another_time_or_condition_does_not_agree(a: str, b: str) -> None:
    assert not any(cue.label == "agree" for cue in found(a, b))
