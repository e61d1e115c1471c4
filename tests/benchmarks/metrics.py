"""Average precision, recall at five, mean average precision of matches, and F1."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sets import Event

Ranking = Sequence[tuple[str, str, float]]
"""Two passage ids and a score, best first."""


def average_precision(hits: Iterable[bool]) -> float:
    """The mean precision at each hit of a ranking."""
    found, total = 0, 0.0
    for place, hit in enumerate(hits, 1):
        if hit:
            found += 1
            total += found / place
    return total / found if found else 0.0


def pooled(events: Sequence[Event], rankings: Sequence[Ranking]) -> float:
    """Average precision over the pairs of all events in one ranking."""
    scored = [
        (-score, frozenset((a, b)) in event.gold)
        for event, ranking in zip(events, rankings, strict=True)
        for a, b, score in ranking
    ]
    return average_precision(hit for _, hit in sorted(scored, key=lambda each: each[0]))


def mean_over(events: Sequence[Event], rankings: Sequence[Ranking]) -> float:
    """The mean of the average precisions of events that have pairs to find."""
    found = [single(e, r) for e, r in zip(events, rankings, strict=True) if e.gold]
    return sum(found) / len(found) if found else 0.0


def single(event: Event, ranking: Ranking) -> float:
    """Average precision over the pairs of one event."""
    return average_precision(frozenset((a, b)) in event.gold for a, b, _ in ranking)


def recalls(event: Event, ranking: Ranking, at: int = 5) -> list[float]:
    """For each passage with partners, how many of them are among its best."""
    best: dict[str, list[bool]] = {}
    for a, b, _ in ranking:
        hit = frozenset((a, b)) in event.gold
        best.setdefault(a, []).append(hit)
        best.setdefault(b, []).append(hit)
    return [sum(hits[:at]) / min(at, sum(hits)) for hits in best.values() if any(hits)]


def f1(found: set[str], gold: set[str]) -> float:
    """Harmonic mean of precision and recall of two sets."""
    return 2 * len(found & gold) / (len(found) + len(gold)) if found & gold else 0.0
