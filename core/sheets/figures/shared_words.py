"""What the words around two figures add to their being of one thing, rare and near ones more."""

from __future__ import annotations

import re
from collections.abc import Set
from math import fsum

from ...cues.reading.counted import PEOPLE
from ...cues.reading.thesaurus import are_opposites, senses
from ..ideas import ideas_of
from .figure import Figure
from .given import Given
from .surroundings import value_idea

_NEAR, _SAID, _AROUND = 0.5, 0.3, 0.2
"""The weights of an idea near both, in both sentences, and in those before or around both."""
_MOST_NEAR, _MOST_SAID, _MOST_AROUND = 2.2, 1.8, 1.0
"""The most that each of them adds."""
_WIDE, _OF_NARROW = 1.0, 0.7
"""The most that what is further away adds, and more by what is in both sentences."""
_NAME = 0.4
"""What a name around both adds."""
_TIME = 0.6
"""What a day that is named around both adds, and a year in both sentences."""
_SENSE = 0.6
"""The share of the weight of an idea that a word of the same sense has."""
_COVERED = 1.5
"""The weight of the share of the shorter claim that the other has as well."""
_FEW = 2
"""Ideas of a claim that a share of it needs."""
_ALONE, _MOST_ALONE = 0.6, 1.2
"""The weight of an idea that stands beside no other value of either document, and their most."""
_OPPOSITE, _ELSEWHERE = 3.0, 4.5
"""What words that say the opposite take from it, and other names in what is near both."""
_PARALLEL = 0.6
"""The share of the shorter claim that both have where the same is said of two names."""
_ANOTHER = re.compile(
    r"\b(?:an?|the|this|its|their|some)\s(?:rival|alternative|(?:small|larg|bigg|cheap|short|long|low|high)er)\b",
    re.IGNORECASE,
)
"""What tells that another one is meant: "a smaller bridge"."""
_OF_ANY = ideas_of("ask answer respond question say people total number")
"""What any figure may have beside it."""
_ONE_DEAL = frozenset(
    map(ideas_of, ("buy sell", "give receive", "give take", "lend borrow", "import export"))
)
"""What both sides of one deal do."""
Said = tuple[Set[str], Set[str]]
"""What the sentences of two figures speak of."""
_ANCHOR = 2
"""Digits of another figure beside both that tells which thing is meant."""


def of_words(a: Figure, b: Figure, given: Given) -> float:
    """What the words around two figures add; words that say the opposite take from it."""
    own = {a.head, b.head, value_idea(a.quantity), value_idea(b.quantity)} | PEOPLE | _OF_ANY
    if a.quantity.unit and a.lead == b.lead:
        own |= {a.lead}  # which counts by itself
    said = _said(a) - own, _said(b) - own
    narrow = _narrow(a, b, given, own, said)
    wide = min(_wide(a, b, given, own, said), _WIDE + _OF_NARROW * narrow)
    apart = _OPPOSITE * _are_opposite(a, b) + _ELSEWHERE * _are_elsewhere(a, b)
    return narrow + _of_time(a, b, given) + wide - apart


def _narrow(a: Figure, b: Figure, given: Given, own: Set[str], said: Said) -> float:
    """What the words of both sentences add, those next to the figures more."""
    near = min(_MOST_NEAR, _NEAR * _shared(_beside(a) - own, _beside(b) - own, a, b, given))
    sole = [each for each in given.alone_beside(a, b) if each[0] != "#" and each not in own]
    alone = min(_MOST_ALONE, _ALONE * len(sole))
    both = min(_MOST_SAID, _SAID * _shared(*said, a, b, given))
    return near + both + alone + _COVERED * coverage(a, b, own)


def _wide(a: Figure, b: Figure, given: Given, own: Set[str], said: Said) -> float:
    """What the sentences before and around add, and the names in them."""
    before = said[0] | (a.scene.before - own), said[1] | (b.scene.before - own)
    scene = before[0] | (a.scene.ideas - own), before[1] | (b.scene.ideas - own)
    found = (
        min(_MOST_AROUND, _AROUND * fsum(_weight(a, b, each, given) for each in one & other))
        for one, other in (before, scene)
    )
    names = _NAME * fsum(given.rarity(a, b, each) for each in a.scene.names & b.scene.names)
    return sum(found) + min(1.0, names)


def _of_time(a: Figure, b: Figure, given: Given) -> float:
    """What it adds that the sentences, or those around them, name one year, month or day."""
    day = any(each.partition("/")[2] for each in a.scene.days & b.scene.days)
    return _TIME * day + _TIME * given.are_at_one_time(a, b)


def _said(figure: Figure) -> frozenset[str]:
    """What the sentence of a figure speaks of, or the question before it asks for."""
    return figure.claim | figure.about | figure.asked | figure.scene.taken_up


def tell_of_one(a: Figure, b: Figure) -> bool:
    """Whether the sentences of both share anything, or what just before one it goes on from."""
    own = {a.head, b.head}
    one, other = (each.claim | each.asked | each.scene.taken_up for each in (a, b))
    return not (one - own).isdisjoint(other - own)


def _beside(figure: Figure) -> frozenset[str]:
    """What the nearest words speak of, those of its own clause where that has some."""
    clause = figure.clause.ideas
    within = {each for each in figure.near if each[0] == "#" or each in clause}
    return figure.asked | (within if len(clause) >= _FEW else figure.near)


def _are_elsewhere(a: Figure, b: Figure) -> bool:
    """Whether the same is said of other names, or one is told of another: "a smaller bridge"."""
    if bool(_ANOTHER.search(a.clause.text)) != bool(_ANOTHER.search(b.clause.text)):
        return True
    told = a.clause.names and b.clause.names and not a.clause.names & b.clause.names
    alike = coverage(a, b, a.clause.names | b.clause.names) >= _PARALLEL
    return bool(told) and alike and not a.scene.names & b.scene.names


def coverage(a: Figure, b: Figure, own: Set[str], least: int = _FEW) -> float:
    """How much of the shorter claim the other says as well, 0 to 1.

    Args:
        a: A figure.
        b: Another one.
        own: What does not count.
        least: How many ideas the claim counts as at least.
    """
    one, other = a.claim - own, b.claim - own
    return min(1.0, len(one & other) / max(least, min(len(one), len(other))))


def _are_opposite(a: Figure, b: Figure) -> bool:
    """Whether a word near one figure says the opposite of one near the other."""
    one, other = a.near & a.clause.ideas - b.claim, b.near & b.clause.ideas - a.claim
    return any(
        are_opposites(mine, yours) and frozenset((mine, yours)) not in _ONE_DEAL
        for mine in one
        for yours in other
    )


def _shared(one: Set[str], other: Set[str], a: Figure, b: Figure, given: Given) -> float:
    """The weights of the ideas that both have, by word or by sense."""
    found = fsum(_weight(a, b, each, given) for each in one & other)
    of_sense = {n: each for each in sorted(other - one) for n in senses(each)}
    for each in sorted(one - other):
        alike = next((of_sense[n] for n in sorted(senses(each)) if n in of_sense), None)
        if alike:
            found += _SENSE * min(given.rarity(a, b, each), given.rarity(a, b, alike))
    return found


def _weight(a: Figure, b: Figure, said: str, given: Given) -> float:
    """How much an idea tells: a rare one more, another figure of several digits twice as much."""
    anchors = said[:1] == "#" and len(said.rstrip("0")) > _ANCHOR
    return (1 + anchors) * given.rarity(a, b, said)
