"""The best assignment of figures to each other: no count of a document is two of another one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from .candidates import candidates

if TYPE_CHECKING:
    from .group import Group

_CLEAR = 1.2
"""How much more has to speak for a pair than for one that either could be in."""


def assigned(
    groups: Sequence[Group],
    evidence: Callable[[Group, Group], float],
    least: float,
) -> Iterator[tuple[Group, Group]]:
    """The pairs of groups for which more speaks than for any other that either could be in.

    Args:
        groups: What is counted.
        evidence: What speaks for two groups being one thing.
        least: How much is enough.
    """
    weighed = ((m, n, evidence(groups[m], groups[n])) for m, n in candidates(groups))
    found = {(m, n): strength for m, n, strength in weighed if strength >= least}
    of_group: dict[int, list[tuple[float, int]]] = {}
    for (m, n), strength in found.items():
        of_group.setdefault(m, []).append((strength, n))
        of_group.setdefault(n, []).append((strength, m))
    for (m, n), strength in sorted(found.items(), key=lambda each: (-each[1], each[0])):
        if _is_clear(m, n, strength, of_group, groups):
            yield groups[m], groups[n]


def _is_clear(
    m: int,
    n: int,
    strength: float,
    of_group: dict[int, list[tuple[float, int]]],
    groups: Sequence[Group],
) -> bool:
    """Whether no other group of the same documents is nearly as good for either."""
    return not any(
        rival != its
        and not groups[rival].lows & groups[its].lows
        and other > strength - _CLEAR
        and groups[rival].documents & groups[its].documents
        for one, its in ((m, n), (n, m))
        for other, rival in of_group[one]
    )
