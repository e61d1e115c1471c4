"""The subject that two passages share, and what each is shown to say of it."""

from __future__ import annotations

import pytest
from perspectives.core.sayings.of_subjects import beside
from perspectives.core.sayings.passages import ReadPassage

from .conftest import passage, telling


def told(a: ReadPassage, b: ReadPassage, **often: int) -> str:
    """What is told of two passages; "" for nothing."""
    contrast = beside(a, b, telling(**often))
    return contrast.cue.says if contrast else ""


def test_each_says_its_own_of_the_subject() -> None:
    a = passage("The long strike emptied the harbour, and shops closed early.")
    b = passage("Sailors say that the strike at the harbour made them rich.")

    contrast = beside(a, b, telling(strike=2, harbor=2))

    assert contrast is not None
    cue = contrast.cue
    assert (cue.kind, cue.rule, cue.label) == ("wording", "subject", "related")
    assert cue.says == (
        "Both speak of “strike”: “The long strike emptied the harbour, and shops closed early.” "
        "beside “Sailors say that the strike at the harbour made them rich.”."
    )
    assert cue.a.text == "The long strike emptied the harbour, and shops closed early."
    assert cue.b.start == 0


@pytest.mark.parametrize(
    ("one", "other", "often"),
    [
        ("The lake froze in the north.", "She read by the lake as a child of nine.", {"lake": 6}),
        ("The mill has an office.", "Officers closed the road.", {"offic": 2}),
        ("Does the toll hurt the shops?", "The toll hurts the shops.", {"toll": 2}),
        ("The toll hurts the shops.", "“The toll hurts the shops”", {"toll": 2}),
        ("The Upper Lake froze.", "The Lower Lake is for sale.", {"lake": 2}),
        ("It opened this year.", "The year was wet.", {"year": 2}),
        (
            "Never shall we find out here at home how far the law lets a pilot go.",
            "The guns are used to weaken the law at home and to sell fish.",
            {"home": 8, "law": 14},
        ),
    ],
    ids=["chance", "one stem", "question", "same words", "other names", "time", "two by chance"],
)
def test_nothing_is_told_of_what_is_no_shared_subject(
    one: str, other: str, often: dict[str, int]
) -> None:
    assert told(passage(one), passage(other), **often) == ""


def test_the_sentences_are_chosen_from_all_of_both_passages() -> None:
    a = passage("We met on Monday in the hall.", "The starting rate is nine crowns.")
    b = passage("The starting rate rises to ten crowns.", "The hall was cold on Monday night.")

    assert told(a, b, start=2, rate=4, hall=12) == (
        "Both speak of “starting rate”: “The starting rate is nine crowns.” beside "
        "“The starting rate rises to ten crowns.”."
    )


def test_what_goes_with_other_nouns_is_a_subject_as_well() -> None:
    a = passage("The plan improves access to mental health services.")
    b = passage("The county lost its mental health records in the flood.")

    assert told(a, b, mental=3, health=5).startswith("Both speak of “mental health”: ")


def test_the_matter_of_the_whole_collection_is_no_subject() -> None:
    a = passage("The elephant needs much water.", "The permit costs nine crowns.")
    b = passage("An elephant crossed the road.", "Anna wants the permit.")

    assert "“permit”" in told(a, b, eleph=38, permit=3)
    assert told(a, passage("An elephant crossed the road."), eleph=38) == ""


def test_two_documents_are_told_the_same_in_either_order() -> None:
    a = passage("The toll hurts the shops.", "The toll feeds the mill.")
    b = passage("The toll was Anna’s idea.", "A toll keeps lorries out.")

    here, there = (beside(x, y, telling(toll=2)) for x, y in ((a, b), (b, a)))

    assert here is not None
    assert there is not None
    assert {here.cue.a.text, here.cue.b.text} == {there.cue.a.text, there.cue.b.text}


@pytest.mark.parametrize(
    ("mine", "yours"),
    [
        (
            ("The new ferry costs nine crowns.", "The new ferry has a red funnel."),
            ("The funnel of the ferry is tall.", "In May the ferry cost 11 crowns."),
        ),
        (
            ("The ferry will stop at the mill in summer.", "The ferry has a red funnel."),
            ("The funnel of the ferry is tall.", "In summer the ferry will not stop at the mill."),
        ),
    ],
    ids=["another figure", "a denial"],
)
def test_a_difference_that_can_be_seen_at_once_comes_first(
    mine: tuple[str, str], yours: tuple[str, str]
) -> None:
    contrast = beside(passage(*mine), passage(*yours), telling(ferri=3, funnel=3))

    assert contrast is not None
    assert contrast.is_apart
    assert (contrast.cue.a.text, contrast.cue.b.text) == (mine[0], yours[1])


def test_spans_of_time_beside_one_word_are_no_contrast() -> None:
    a = passage("The boats lose twenty months at sea.")
    b = passage("The town has lived from the sea for six hundred years.")

    assert told(a, b, sea=6) == ""


def test_a_thing_comes_before_whoever_speaks_of_it() -> None:
    a = passage("“The mussel beds will die,” said Ruth Calloway of the chamber.")
    b = passage("Ruth Calloway called it a lost chance.", "In May the mussel beds were full.")

    assert told(a, b, mussel=2, bed=2, ruth=2, calloway=2).startswith("Both speak of “mussel beds”")
    assert told(a, passage("Ruth Calloway was in the chair."), ruth=2, calloway=2) == ""


def test_a_clause_that_says_hardly_anything_is_not_shown() -> None:
    assert told(passage("They care for clean water."), passage("Then the water."), water=3) == ""


@pytest.mark.parametrize(
    ("one", "other", "name"),
    [
        (
            "The Salt and Tide Board closed the sluice of the mill.",
            "In May the Tide Board sold the sluice of the mill.",
            "Salt and Tide Board",
        ),
        (
            "Gannet Quay measures 340 metres in all.",
            "They made the Quay 360 metres long.",
            "Gannet Quay",
        ),
        (
            "Anna and Thyra sold the barge to a ferry line.",
            "Thyra bought the barge of a ferry line.",
            "Thyra",
        ),
        (
            "Like Governor Thyra Lund they let the barge go.",
            "Thyra Lund bought the barge in May.",
            "Governor Thyra Lund",
        ),
    ],
    ids=["words beside and", "only one in full", "two persons", "behind a preposition"],
)
def test_a_name_is_told_in_full(one: str, other: str, name: str) -> None:
    often = dict.fromkeys(("barg", "sluic", "mill", "ferri", "line"), 30)

    assert told(passage(one), passage(other), **often).startswith(f"Both speak of “{name}”")


def test_what_ends_a_clause_in_ing_may_be_a_thing() -> None:
    a = passage("It is raised by a loan with municipal backing.")
    b = passage("The trust speaks of municipal backing.")

    assert told(a, b).startswith("Both speak of “municipal backing”")
