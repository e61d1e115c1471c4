"""What has to be changed in one sentence to make it the other, word by word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz.distance import Indel

from ..reading.sentence import ReadSentence


class WordChange(NamedTuple):
    """Words of one sentence and what the other has in their place; one side may be empty."""

    a: tuple[int, int]
    """From this word of the first sentence up to that one."""
    b: tuple[int, int]


def word_changes(a: Sequence[str], b: Sequence[str]) -> tuple[WordChange, ...]:
    """The changes that make the second of the first, in the order of the first."""
    changes: list[WordChange] = []
    for code in Indel.opcodes(a, b):
        if code.tag == "equal":
            continue
        here, there = (code.src_start, code.src_end), (code.dest_start, code.dest_end)
        if changes and changes[-1].a[1] == here[0] and changes[-1].b[1] == there[0]:
            last = changes.pop()
            here, there = (last.a[0], here[1]), (last.b[0], there[1])
        changes.append(WordChange(here, there))
    return tuple(changes)


def words_in_order(a: Sequence[str], b: Sequence[str]) -> int:
    """How many words stand in both in one order."""
    return (len(a) + len(b) - Indel.distance(a, b)) // 2


def are_reordered(a: ReadSentence, b: ReadSentence) -> bool:
    """Whether words that both have stand in another order."""
    return sum((a.counts & b.counts).values()) > words_in_order(a.forms, b.forms)
