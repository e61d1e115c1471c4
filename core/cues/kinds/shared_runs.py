"""Shared runs: the stretches of ideas that are the same in two sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from ..pairing import LIGHT, SentencePair
from ..reading.sentence import ReadSentence
from ..reading.words import CONTENT, Word

_OWNED = frozenset(("'s", "’s", "'", "’"))
BARE = frozenset(("", "'s", "’s", "s", "'", "’", "to"))
_ARTICLES = frozenset("the a an its his her their this that".split())  # noqa: SIM905


class Run(NamedTuple):
    """Ideas that stand in one order in both."""

    a: tuple[int, int]
    """From this place among the ideas of the first up to that one."""
    b: tuple[int, int]


def shared_runs(mine: Sequence[str], yours: Sequence[str]) -> list[Run]:
    """The longest stretches that are the same in both, in the order of the first."""
    taken: set[int] = set()
    runs: list[Run] = []
    at = 0
    while at < len(mine):
        sizes = [_shared_from(mine[at:], yours, start, taken) for start in range(len(yours))]
        size = max(sizes, default=0)
        if size:
            place = sizes.index(size)
            runs.append(Run((at, at + size), (place, place + size)))
            taken.update(range(place, place + size))
        at += size or 1
    return runs


def _shared_from(mine: Sequence[str], yours: Sequence[str], start: int, taken: set[int]) -> int:
    """How many first ideas of one stand in the other from a place on, where none is taken."""
    places = takewhile(lambda place: place not in taken, range(start, len(yours)))
    same = takewhile(lambda both: both[0] == yours[both[1]], zip(mine, places, strict=False))
    return sum(1 for _ in same)


def joined_runs(
    pair: SentencePair, mine: list[Word], yours: list[Word], runs: list[Run]
) -> list[Run]:
    """The runs, "the holder's photograph" and "the photograph of the holder" as one."""
    joined: list[Run] = []
    for run in runs:
        last = joined[-1] if joined else None
        if last and last.a[1] == run.a[0] and run.b[1] == last.b[0]:
            here = gap(pair.a, mine[last.a[1] - 1], mine[run.a[0]])
            there = gap(pair.b, yours[run.b[1] - 1], yours[last.b[0]])
            single = run.a[1] - run.a[0] == last.a[1] - last.a[0] == 1
            if "of" in (here, there) and {here, there} & (BARE if single else _OWNED):
                joined[-1] = Run((last.a[0], run.a[1]), (run.b[0], last.b[1]))
                continue
        joined.append(run)
    return joined


def gap(sentence: ReadSentence, before: Word, after: Word) -> str:
    """What stands between two words, without articles; "," where marks part them."""
    if after.start < before.end:
        return ","  # a list was put into another order
    text = sentence.span.text[before.end : after.start]
    words = [w for w in re.findall(r"[\w’']+|[,;:—–()]", text.lower()) if w not in _ARTICLES]
    return " ".join(words)


def ideas_in_order(sentence: ReadSentence) -> list[Word]:
    """What a sentence speaks of, but for words that say little."""
    return [w for w in sentence.words if w.kind in CONTENT and w.form not in LIGHT]
