"""Rows of words, the second of which may be the first with one part moved."""

from __future__ import annotations

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st
from perspectives.core.cues.pairing.moved_parts import is_one_part_exchanged, is_part_moved

OPENING = frozenset("de")
WORDS = st.text("abde", max_size=9)
LONG = 900
"""Words, of which every part put in every place would be looked at without end."""


def moved(words: str) -> set[str]:
    """A row of words with each of its parts in each place, where an opening word begins it."""
    return {
        rest[:at] + words[start:end] + rest[at:]
        for start, word in enumerate(words)
        if word in OPENING
        for end in range(start + 1, len(words) + 1)
        for rest in (words[:start] + words[end:],)
        for at in range(len(rest) + 1)
    }


def is_moved(mine: str, yours: str) -> bool:
    """Whether a part that an opening word begins is moved."""
    return is_part_moved(mine, yours, [at for at, word in enumerate(mine) if word in OPENING])


@given(WORDS, st.data())
def test_a_part_is_moved_wherever_it_was_and_is(mine: str, data: st.DataObject) -> None:
    for yours in moved(mine):
        assert is_moved(mine, yours)
    other = "".join(data.draw(st.permutations(mine)))
    assert is_moved(mine, other) == (other in moved(mine))


def test_parts_that_begin_alike_are_told() -> None:
    assert is_moved("dabdcb", "dcbdab")


def test_two_parts_beside_each_other_are_exchanged() -> None:
    words = "abcde"
    exchanged = {
        words[:start] + words[middle:end] + words[start:middle] + words[end:]
        for end in range(6)
        for middle in range(end + 1)
        for start in range(middle + 1)
    }

    for other in permutations(words):
        assert is_one_part_exchanged(words, other) == ("".join(other) in exchanged)


def test_rows_of_no_words_are_one() -> None:
    assert is_one_part_exchanged([], [])


def test_long_rows_are_told_at_once() -> None:
    words = [str(number) for number in range(LONG)]
    turned = [*reversed(words)]
    places = range(LONG)

    assert not is_one_part_exchanged(words, turned)
    assert not is_part_moved(words, turned, places)
    assert is_one_part_exchanged(words, words[500:] + words[:500])
    assert is_part_moved(words, words[500:] + words[:500], places)


def test_long_rows_of_few_words_are_too() -> None:
    words = ["in", "town"] * (LONG // 2)

    assert not is_part_moved(words, ["town", "town", *words[2:-2], "in", "in"], range(LONG))
