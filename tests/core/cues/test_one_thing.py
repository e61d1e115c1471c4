"""Opposites of one thing, and near misses: other doers, other times, other things."""

from __future__ import annotations

import pytest

from .conftest import found

OF_ONE_THING = [
    (
        "The choir has lost its rehearsal room in the old mill.",
        "For another year the choir keeps its rehearsal room, the landlord told the paper.",
    ),
    (
        "The parish should demolish the bell tower before it falls on somebody.",
        "Donors from four villages urge the parish to preserve the bell tower as a landmark.",
    ),
    (
        "The harbour master approved the new mooring plan last week.",
        "Last week, after three hours of talk, the harbour master rejected the new mooring plan.",
    ),
    (
        "The museum's new wing is a triumph, bright and generous.",
        "The museum's new wing is a failure: dark, cramped and far too dear.",
    ),
    (
        "The bread from the castle bakery was fresh on every day of our test.",
        "In our test the bread from the castle bakery was stale by noon.",
    ),
    (
        "The committee extended the curfew on the island by a vote of hands.",
        "By a vote of hands the committee lifted the curfew on the island.",
    ),
    (
        "Stop the drops as soon as the eye turns red.",
        "Continue the drops even when the eye turns red; the colour fades within a week.",
    ),
    (
        "The try stood after a look at the slow pictures by the referee.",
        "The referee disallowed the try.",
    ),
]
OF_TWO = [
    ("Ferris lost the final in straight sets.", "Okoro won the final in straight sets."),
    ("She won her case against the airline.", "The airline lost her case on the way to Rome."),
    (
        "The senator from Alba supports the reservoir bill.",
        "The senator from Corvo opposes the reservoir bill.",
    ),
    (
        "The pool was closed in January for repairs to the roof.",
        "The pool is open again, and the roof is dry.",
    ),
    (
        "The board wants to abolish the ticket office at Lund.",
        "The board keeps the ticket office at Hale.",
    ),
    (
        "Police released the driver after two hours.",
        "Police arrested the driver on Sunday evening, minutes after the crash.",
    ),
    (
        "Before the war the theatre was full every night.",
        "In the autumn of the strike the theatre was empty every night.",
    ),
    ("The club did not keep its coach.", "The club dismissed its coach."),
    (
        "The council lifted the ban on barbecues in the park.",
        "The council allows barbecues in the park again.",
    ),
    (
        "The farmer saved the red barn behind the mill.",
        "The farmer demolished the white barn behind the mill.",
    ),
]


@pytest.mark.parametrize(("a", "b"), OF_ONE_THING)
def test_opposites_of_one_thing_differ_whatever_else_is_said(a: str, b: str) -> None:
    for cues in (found(a, b), found(b, a)):
        assert [(cue.label, cue.kind) for cue in cues] == [("diverge", "opposite")]
        assert all(f"“{span.text}”" in cues[0].says for span in (cues[0].a, cues[0].b))


@pytest.mark.parametrize(("a", "b"), OF_TWO)
def test_opposites_of_two_things_doers_or_times_may_both_hold(a: str, b: str) -> None:
    assert not [cue.says for cue in (*found(a, b), *found(b, a)) if cue.label == "diverge"]
