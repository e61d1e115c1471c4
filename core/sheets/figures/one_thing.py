"""Which figures tell of one thing: those for which most speaks, the surest first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache, partial

from ...text.corpus import Corpus
from ..once import once
from .assignment import assigned
from .bare_numbers import with_antecedents
from .counts import figures
from .evidence import ENOUGH, Weighed
from .figure import Figure
from .given import Given
from .group import Group

Pairs = Callable[[list[Group]], Iterable[tuple[Group, Group]]]
"""Gives the groups that belong together, two at a time."""
_LEVELS = (9.0, 7.0, ENOUGH)
"""What has to speak for two groups being one, the surest first: what they take is taken."""


@once
def things(corpus: Corpus) -> tuple[Group, ...]:
    """What the English documents count and measure, in the order of the text."""
    return tuple(one_thing([*with_antecedents(figures(corpus))]))


def one_thing(counted: Sequence[Figure]) -> list[Group]:
    """The figures with those as one that tell of one thing, in the order of the text."""
    groups = [Group([figure]) for figure in counted]
    found = cache(Weighed(Given(counted)).of_groups)
    for least in _LEVELS:
        groups = _joined(groups, partial(assigned, evidence=found, least=least))
    return groups


def _joined(groups: list[Group], pairs: Pairs) -> list[Group]:
    """The groups with those as one that belong together, until nothing joins."""
    made = _joined_once(groups, pairs)
    while len(made) < len(groups):
        groups, made = made, _joined_once(made, pairs)
    return made


def _joined_once(groups: list[Group], pairs: Pairs) -> list[Group]:
    """The groups with those as one that belong together, each with one other at most."""
    joined: dict[int, Group] = {}
    gone: set[int] = set()
    for a, b in pairs(groups):
        if joined.keys().isdisjoint((id(a), id(b))) and gone.isdisjoint((id(a), id(b))):
            joined[id(a)] = Group((*a.figures, *b.figures))
            gone.add(id(b))
    return [joined.get(id(each), each) for each in groups if id(each) not in gone]
