"""The words that one of two texts alone has, and those that both have."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from perspectives.core.text.word_difference import NEARLY_ALIKE, shortened, word_difference

WORDS = st.lists(
    st.sampled_from(["the", "fare", "is", "twelve", "euros", "and", "no", "more"]), max_size=20
)


def test_exchanged_words_stand_side_by_side() -> None:
    found = word_difference("The fare is 12 euros for all.", "The fare is 15 euros for all.")

    assert [tuple(each) for each in found] == [
        ("both", "The fare is"),
        ("first", "12"),
        ("second", "15"),
        ("both", "euros for all."),
    ]


def test_equal_texts_and_texts_on_other_matters_have_none() -> None:
    assert word_difference("The fare is 12 euros.", "The  fare is\n12 euros.") == ()
    assert word_difference("The fare is 12 euros.", "Nobody saw a boat all day.") == ()


def test_what_both_have_is_cut_to_what_stands_next_to_a_difference() -> None:
    long = " ".join(f"w{n}" for n in range(40))
    words = [
        each.text for each in shortened(word_difference(f"{long} 12 {long}", f"{long} 15 {long}"))
    ]

    assert words == [
        "… w34 w35 w36 w37 w38 w39",
        "12",
        "15",
        "w0 w1 w2 w3 w4 w5 …",
    ]


@given(WORDS, WORDS)
def test_the_stretches_are_both_texts_again(first: list[str], second: list[str]) -> None:
    found = word_difference(" ".join(first), " ".join(second))

    if found:
        for text, alone in ((first, "second"), (second, "first")):
            kept = [word for each in found if each.stands != alone for word in each.text.split()]
            assert kept == text
        shared = sum(len(each.text.split()) for each in found if each.stands == "both")
        assert 2 * shared >= NEARLY_ALIKE * (len(first) + len(second)) - 1e-9
