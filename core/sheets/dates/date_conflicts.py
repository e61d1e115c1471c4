"""Events that documents date otherwise: those for which most speaks, the surest first.

Each goes to the one for which clearly most speaks. A document that gives both dates for what is
told alike tells of two events.
"""

from __future__ import annotations

from itertools import combinations

from .joined import Joined
from .other_dates import ENOUGH, OtherDates

_CLEARLY = 0.8
"""How much more has to speak for two dates of one event than for either with another one."""


def join_conflicts(joined: Joined, others: OtherDates) -> None:
    """Put together the matters that are likely one event with other dates.

    Args:
        joined: The events that are dated, those of one date put together.
        others: What speaks for events with other dates being one.
    """
    found = {
        (a, b): strength
        for a, b in combinations(range(len(joined.events)), 2)
        if (strength := others.strength(a, b))
    }
    strongest: dict[int, list[tuple[float, int]]] = {}
    for (a, b), strength in found.items():
        strongest.setdefault(a, []).append((strength, b))
        strongest.setdefault(b, []).append((strength, a))
    for (a, b), strength in sorted(found.items(), key=lambda each: (-each[1], each[0])):
        if strength < ENOUGH:
            break
        rivals = (
            rival
            for one, its in ((a, b), (b, a))
            for rival, other in strongest[one]
            if _is_rival(joined, its, other)
        )
        clear = max(rivals, default=0.0) <= strength - _CLEARLY
        if clear and not _gives_both(joined, others, a, b):
            joined.join_apart(a, b)


def _is_rival(joined: Joined, its: int, other: int) -> bool:
    """Whether an event could be meant instead of another one of its document."""
    same = joined.home(its) is joined.home(other)
    return not same and joined.are_of_one_document(its, other)


def _gives_both(joined: Joined, others: OtherDates, a: int, b: int) -> bool:
    """Whether the document of one tells something as alike on the date of the other."""
    return any(
        joined.are_of_one_document(n, its)
        and joined.are_at_one_time(n, one)
        and others.words(n, one) >= others.words(a, b)
        for one, its in ((a, b), (b, a))
        for n in range(len(joined.events))
    )
