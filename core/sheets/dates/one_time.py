"""What is one matter of all that is told of one day, month or year.

Clauses of different documents are where each is the other's best partner and their words meet;
what a document tells besides goes to the matter that it meets, and the only thing that each tells
of a day is one, however it is told.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from itertools import combinations

from .calendar import Stretch
from .joined import Home, Joined

_DAY, _MONTH, _LONGER = 0.55, 0.5, 1.2
"""What has to speak for clauses on one day, in one month, in one season or year."""
_TODAY = 0.35
"""What has to speak for it besides on a document's own day."""
_LEFT = 0.25
"""What has to speak for what is left of a document being the matter that is left of a day."""
_CLEARLY = 1.25
"""How many times as much has to speak for a matter as for the next one."""
_SHORT, _SHORTER = timedelta(days=1), timedelta(days=45)


def join_of_one_time(joined: Joined, some: Sequence[int]) -> None:
    """Put together what is one matter of some events that have one date."""
    when = joined.events[some[0]].when
    if when is None or len(some) < 2:
        return
    needed = _needed(when)
    _join_best(joined, some, needed)
    _join_details(joined, some, needed)
    _join_parts(joined, some, needed)
    if needed == _DAY:
        _join_sole(joined, some)
        _join_left(joined, some)


def _needed(when: Stretch) -> float:
    length = when.last - when.first
    return _DAY if length < _SHORT else _MONTH if length < _SHORTER else _LONGER


def _join_best(joined: Joined, some: Sequence[int], needed: float) -> None:
    """Put together those of which each is the other's best partner in its document."""
    pairs = [
        (joined.strength(a, b), a, b)
        for a, b in combinations(some, 2)
        if not joined.are_of_one_document(a, b)
    ]
    for strength, a, b in sorted(pairs, key=lambda pair: (-pair[0], pair[1:])):
        enough = needed + _TODAY * joined.is_today(a, b)
        if strength >= enough and _is_best(joined, a, b, some) and _is_best(joined, b, a, some):
            joined.join(a, b)


def _is_best(joined: Joined, a: int, b: int, some: Sequence[int]) -> bool:
    """Whether the document of the second event has no better partner for the first."""
    others = [n for n in some if joined.are_of_one_document(n, b)]
    return joined.strength_of([a], others) <= joined.strength(a, b)


def _join_details(joined: Joined, some: Sequence[int], needed: float) -> None:
    """Put what else a document tells of a matter to it, where no other comes near."""
    for n in some:
        others = [home for home in joined.homes(some) if n not in home]
        if len(joined.home(n)) > 1 or not others:
            continue
        near = sorted((joined.strength_of([n], home), home[0]) for home in others)
        strength, other = near[-1]
        clear = len(near) == 1 or strength >= _CLEARLY * near[-2][0]
        if clear and strength >= needed + _TODAY * joined.is_today(n, other):
            joined.join(other, n)


def _join_parts(joined: Joined, some: Sequence[int], needed: float) -> None:
    """Put matters together that meet, unless several documents tell them apart."""
    for one, other in combinations(joined.homes(some), 2):
        both = joined.documents(one) & joined.documents(other)
        if len(one) > 1 < len(other) and len(both) == 1:
            pairs = ((a, b) for a in one for b in other if not joined.are_of_one_document(a, b))
            if max((joined.strength(*pair) for pair in pairs), default=0.0) >= needed:
                joined.join(one[0], other[0])


def _join_sole(joined: Joined, some: Sequence[int]) -> None:
    """Put together what is the only thing that a document tells of a day, and what others do.

    Of those that tell several it is the one that their words or else their order tell.
    """
    homes = joined.homes(some)
    by_document: dict[str, list[Home]] = {}
    for home in homes:
        for document in sorted(joined.documents(home)):
            by_document.setdefault(document, []).append(home)
    sole = joined.homes(each[0][0] for each in by_document.values() if len(each) == 1)
    several = [each for each in by_document.values() if len(each) > 1]
    if len(by_document) < 2 or not sole or all(map(joined.is_news, homes)):
        return
    if several and any(joined.is_news(home) for home in sole):
        return
    rest = [n for home in sole for n in home]
    for each in several:
        if not any(home in sole for home in each):
            sole.append(max(each, key=lambda home: (joined.strength_of(home, rest), -home[0])))
    met = any(len(joined.documents(home)) > 1 for home in sole)
    sole = [home for home in sole if not joined.is_news(home)] if met else sole
    for home in sole[1:]:
        joined.join(sole[0][0], home[0])


def _join_left(joined: Joined, some: Sequence[int]) -> None:
    """Put what is left of a document to the one matter of the day that it may be."""
    for mine in sorted(joined.documents(some)):
        homes = joined.homes(some)
        left = [home for home in homes if joined.documents(home) == {mine}]
        open_ = [home for home in homes if len(joined.documents(home)) > 1]
        open_ = [home for home in open_ if mine not in joined.documents(home)]
        if len(open_) != 1 or not left:
            continue
        best = max(left, key=lambda home: (joined.strength_of(home, open_[0]), -home[0]))
        only = len(homes) == 1 + len(left)
        if not joined.is_news(best) and (only or joined.strength_of(best, open_[0]) >= _LEFT):
            joined.join(open_[0][0], best[0])
