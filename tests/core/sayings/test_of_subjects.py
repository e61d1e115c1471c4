"""The subject that two passages share, and what each is shown to say of it."""

from __future__ import annotations

import pytest
from perspectives.core.sayings.of_subjects import beside
from perspectives.core.sayings.passages import ReadPassage

from .conftest import passage, telling


def told(a: ReadPassage, b: ReadPassage, **often: int) -> str:
    """What is told of two passages; "" for nothing."""
    return next((cue.says for cue in beside(a, b, telling(**often))), "")


def test_each_says_its_own_of_the_subject() -> None:
    a = passage("The long strike emptied the harbour, and shops closed early.")
    b = passage("Sailors say that the strike at the harbour made them rich.")

    (cue,) = beside(a, b, telling(strike=2, harbor=2))

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
    ],
    ids=["chance", "one stem", "question", "same words", "other names", "time"],
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

    here, there = ((*beside(x, y, telling(toll=2)),) for x, y in ((a, b), (b, a)))

    assert {here[0].a.text, here[0].b.text} == {there[0].a.text, there[0].b.text}
