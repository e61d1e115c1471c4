"""Ideas of one sentence, each with one of the other that may put for it."""

from __future__ import annotations

from itertools import product

from ..reading.sentence import ReadSentence

_SHORTEST = 3
"""Letters of a word that is taken for a part of another."""


def matched_ideas(
    a: ReadSentence, b: ReadSentence, shared: frozenset[str]
) -> tuple[tuple[str, str], ...]:
    """Ideas that only one of two sentences has, each with one of the other of the same sense.

    Or made of it: "shopkeepers", "who keep a shop".
    """
    mine, yours = a.ideas - shared, b.ideas - shared
    matched = _first_of_each(_of_one_sense(a, b, mine, yours), mine, yours)
    taken = {form for forms in matched for form in forms}
    for one, other in _in_one_another(mine, yours):
        if taken.isdisjoint((one, other)) and (
            _is_compound(one, other, b) or _is_compound(other, one, a)
        ):
            rest = one.removeprefix(other) if len(one) > len(other) else other.removeprefix(one)
            compound = one if len(one) > len(other) else other
            matched.append((one, other))
            taken.update((one, other))
            if rest in (yours if compound == one else mine) and rest not in taken:
                matched.append((compound, rest) if compound == one else (rest, compound))
                taken.add(rest)
    return tuple(matched)


def _of_one_sense(
    a: ReadSentence, b: ReadSentence, mine: frozenset[str], yours: frozenset[str]
) -> set[tuple[str, str]]:
    """Pairs of ideas of one sense, of ideas that only one of them has."""
    here, there = a.senses, b.senses
    others = [(other, there[other]) for other in yours if other in there]
    return {
        (one, other)
        for one in mine
        if one in here
        for other, held in others
        if not here[one].isdisjoint(held)
    }


def _in_one_another(mine: frozenset[str], yours: frozenset[str]) -> list[tuple[str, str]]:
    """The pairs of which one begins with the other, in the order of both."""
    beginnings = {one[:_SHORTEST] for one in mine} & {other[:_SHORTEST] for other in yours}
    if not beginnings:
        return []
    return sorted(
        (one, other)
        for one, other in product(mine, yours)
        if one[:_SHORTEST] in beginnings
        and min(len(one), len(other)) >= _SHORTEST
        and (one.startswith(other) or other.startswith(one))
    )


def _is_compound(compound: str, part: str, sentence: ReadSentence) -> bool:
    """Whether one idea is made of two that a sentence holds: "shopkeepers", "who keep a shop"."""
    rest = compound.removeprefix(part)
    return len(part) >= _SHORTEST and rest != compound and rest in sentence.forms


def _first_of_each(
    facing: set[tuple[str, str]], mine: frozenset[str], yours: frozenset[str]
) -> list[tuple[str, str]]:
    """Of some pairs the first one of each idea, the same whichever of the two comes first."""
    if not facing:
        return []
    turned = sorted(mine) > sorted(yours)
    matched: list[tuple[str, str]] = []
    taken: set[str] = set()
    for one, other in sorted(facing, key=lambda pair: pair[::-1] if turned else pair):
        if taken.isdisjoint((one, other)):
            matched.append((one, other))
            taken.update((one, other))
    return matched
