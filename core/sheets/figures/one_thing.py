"""Which figures tell of one thing: equal ones, ones in rounds of each other, and other values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache, partial

from ...text.corpus import Corpus
from ..once import once
from .assignment import assigned
from .bare_numbers import with_antecedents
from .counts import figures
from .derived import is_derived
from .equal_values import equal
from .evidence import evidence
from .exclusion import matched, of_one_value
from .figure import Figure
from .given import Given
from .group import Group
from .rounds import rough
from .told_apart import are_of_other_things

Pairs = Callable[[list[Group]], Iterable[tuple[Group, Group]]]
"""Gives the groups that belong together, two at a time."""


@once
def things(corpus: Corpus) -> tuple[Group, ...]:
    """What the English documents count and measure, in the order of the text."""
    return tuple(one_thing([*with_antecedents(figures(corpus))]))


def one_thing(counted: Sequence[Figure]) -> list[Group]:
    """The figures with those as one that tell of one thing, in the order of the text."""
    groups = [Group([figure]) for figure in counted]
    given = Given(counted)
    for likeness in (equal, rough):
        groups = _merged(groups, cache(partial(likeness, given=given)))
    groups = _joined(groups, lambda these: matched(these, given, of_one_value))
    found = cache(partial(_evidence, given=given))
    return _joined(groups, lambda these: assigned(these, found))


def _evidence(a: Group, b: Group, given: Given) -> float:
    """What speaks for two groups being one thing, 0 where something speaks against it."""
    pairs = [(x, y) for x in a.distinct for y in b.distinct]
    found = max(evidence(x, y, given) for x, y in pairs)
    if found and any(are_of_other_things(x, y) and not is_derived(x, y) for x, y in pairs):
        return 0.0
    return found


def _joined(groups: list[Group], pairs: Pairs) -> list[Group]:
    """The groups with those as one that belong together, until nothing joins, each once a time."""
    joined: dict[int, Group] = {}
    gone: set[int] = set()
    for a, b in pairs(groups):
        if not {id(a), id(b)} & (joined.keys() | gone):
            joined[id(a)] = Group((*a.figures, *b.figures))
            gone.add(id(b))
    made = [joined.get(id(each), each) for each in groups if id(each) not in gone]
    return _joined(made, pairs) if joined else made


def _merged(groups: Sequence[Group], likeness: Callable[[Group, Group], int]) -> list[Group]:
    """The groups with those as one that belong together, the likest first; each joins once.

    Until nothing joins: groups that did not change are as like as they were.
    """
    made: list[Group] = []
    places: dict[object, set[int]] = {}
    for group in groups:
        near = {n for key in group.keys for n in places.get(key, ())}
        best, at = max(((likeness(made[n], group), -n) for n in near), default=(0, 0))
        if best > 0:
            made[-at] = Group((*made[-at].figures, *group.figures))
        else:
            at = -len(made)
            made.append(group)
        for key in group.keys:
            places.setdefault(key, set()).add(-at)
    return made if len(made) == len(groups) else _merged(made, likeness)
