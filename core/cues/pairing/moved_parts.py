"""Whether one row of words is another with one part of it moved, and where that part begins."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple


class _Run(NamedTuple):
    """Words that stand side by side so many places further on in the other row."""

    far: int
    start: int
    end: int


def is_one_part_exchanged(mine: Sequence[str], yours: Sequence[str]) -> bool:
    """Whether two rows of the same words, each there once, are one but for two parts exchanged.

    To move a part is to exchange it with the part that it passes.
    """
    first, last = _differing(mine, yours)
    here, there = [*mine[first:last]], [*yours[first:last]]
    if not here or here == there:
        return here == there
    at = here.index(there[0]) if there[0] in here else 0
    return here[at:] + here[:at] == there


def is_part_moved(mine: Sequence[str], yours: Sequence[str], places: Sequence[int]) -> bool:
    """Whether yours is mine with a part moved that begins at one of some places.

    Words may stand there more than once, so that several parts may have been moved.

    Args:
        mine: The words as they were.
        yours: The words as they are.
        places: Where such a part may begin in mine, in order.
    """
    if len(mine) != len(yours) or not places:
        return False
    first, last = _differing(mine, yours)
    return first == last or any(
        _any_from(places, low, high) or _any_from(places, low + far, high + far)
        for far, low, high in _exchanges(mine, yours, first, last - 1)
    )


def _differing(mine: Sequence[str], yours: Sequence[str]) -> tuple[int, int]:
    """From where to where two rows differ; a row of no words where they do not."""
    size = min(len(mine), len(yours))
    first = next((at for at in range(size) if mine[at] != yours[at]), size)
    last = size
    while last > first and mine[last - 1] == yours[last - 1]:
        last -= 1
    return first, last


def _exchanges(
    mine: Sequence[str], yours: Sequence[str], first: int, last: int
) -> Iterator[tuple[int, int, int]]:
    """The length of a part that is exchanged with the next, and from where to where it may begin.

    What is first in yours and another in mine comes from the later part, what is last from the
    earlier one: that leaves few lengths for either.
    """
    later = [_run(mine, yours, at - first, first) for at in _places(mine, yours[first], first + 1)]
    earlier = [_run(mine, yours, at - last, last) for at in _places(mine, yours[last], 0, last)]
    for ahead, behind in product(later, earlier):
        size, passed = ahead.far, -behind.far
        low = max(ahead.start, behind.start - passed, first - passed + 1, last - size - passed + 1)
        high = min(ahead.end - passed, behind.end - size - passed, first, last - passed)
        if max(0, low) <= high:
            yield size, max(0, low), high


def _places(words: Sequence[str], word: str, start: int, end: int | None = None) -> list[int]:
    """Where a word stands in a stretch of some."""
    return [at for at in range(start, len(words) if end is None else end) if words[at] == word]


def _run(mine: Sequence[str], yours: Sequence[str], far: int, at: int) -> _Run:
    """The words around a place of yours that stand so far on in mine."""
    start = end = at
    while min(start, start + far) > 0 and yours[start - 1] == mine[start - 1 + far]:
        start -= 1
    while max(end, end + far) < len(mine) and yours[end] == mine[end + far]:
        end += 1
    return _Run(far, start, end)


def _any_from(places: Sequence[int], low: int, high: int) -> bool:
    """Whether one of some places in order lies between two, or is one of them."""
    at = bisect_left(places, low)
    return at < len(places) and places[at] <= high
