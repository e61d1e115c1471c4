"""Figures that are one thing because neither can be another one: what is left is matched.

In texts of one event a value of one document that may be one value only of another, and the other
way round, is likely that, whatever it is called. How much else has to speak for it depends on how
telling the value is.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from ...cues.reading.counted import PEOPLE
from .figure import AGE, Figure
from .fitting import MEASURES, fits, is_vague
from .forms import normal
from .given import Given
from .likeness import MONTH, SPANS, base_unit, digits, is_hyphened
from .money import MONEY
from .never_one import are_never_one
from .same_noun import are_persons, is_of_family, may_be_one, stand_for_people
from .shared_words import tell_of_one
from .told_apart import are_of_other_groups, are_opposed

if TYPE_CHECKING:
    from .group import Group

_TELLING, _SOME = 2, 1
"""How much a value tells by itself: "1,204"; "43", "£7.3 million"; else nothing."""
_UNUSUAL = 11
_LARGE = 1000
_STEP = 0.4
"""Steps of the logarithm of a value; values that are further apart than one never fit."""
_ENOUGH = {"same": 0, "alike": 1, "people": 3, "bare": 2, "open": 5, "other": 6}
"""How much has to speak for two figures being one, by how what they count is related: one thing,
things that may be one, people, what has a unit or no noun, things under other names, people and
things."""


Strength = Callable[["Group", "Group", Given], int]


def matched(
    groups: Sequence[Group], given: Given, strength_of: Strength
) -> Iterator[tuple[Group, Group]]:
    """Groups of different documents that are each the one partner of the other.

    Args:
        groups: What is counted.
        given: What each document gives.
        strength_of: What speaks for two groups being one thing.
    """
    near = _by_value(groups)
    partners = {
        n: _partners(n, groups, near, lambda a, b: strength_of(a, b, given))
        for n in range(len(groups))
    }
    for n, near in partners.items():
        for other, strength in near.items():
            if n < other and _is_sole(n, other, strength, partners, groups):
                yield groups[n], groups[other]


def _by_value(groups: Sequence[Group]) -> dict[tuple[str, int], set[int]]:
    """The numbers of groups by unit and the size of their values, in steps that fit may reach."""
    places: dict[tuple[str, int], set[int]] = {}
    for n, group in enumerate(groups):
        for key in {_size(each) for each in group.distinct}:
            places.setdefault(key, set()).add(n)
    return places


def _size(figure: Figure) -> tuple[str, int]:
    unit, low = base_unit(figure.quantity), figure.quantity.low
    if unit == "month":
        unit, low = "minute", low * MONTH
    return unit, round(math.log(low) / _STEP) if low > 0 else 0


def _partners(
    n: int,
    groups: Sequence[Group],
    near: dict[tuple[str, int], set[int]],
    strength_of: Callable[[Group, Group], int],
) -> dict[int, int]:
    """The groups that one may be, by their number, with what speaks for each."""
    found: dict[int, int] = {}
    sizes = {_size(each) for each in groups[n].distinct}
    places = {(unit, size + away) for unit, size in sizes for away in (-1, 0, 1)}
    for m in sorted({m for place in places for m in near.get(place, ())}):
        other = groups[m]
        if m != n and not groups[n].documents.keys() & other.documents.keys():
            strength = strength_of(groups[n], other)
            if strength:
                found[m] = strength
    return found


def _is_sole(
    n: int, other: int, strength: int, partners: dict[int, dict[int, int]], groups: Sequence[Group]
) -> bool:
    """Whether no other group of the same documents is as good a partner for either."""
    for one, its in ((n, other), (other, n)):
        for rival, other_strength in partners[one].items():
            same = groups[rival].documents.keys() & groups[its].documents.keys()
            twice = _give_one(groups[rival], groups[its])
            better = other_strength > strength or (
                other_strength == strength and (rival < its or not twice)
            )
            if rival != its and same and better:
                return False
    return True


def _give_one(a: Group, b: Group) -> bool:
    """Whether a document tells one value twice, so that either may be meant."""
    return bool(a.lows & b.lows and a.units & b.units)


def of_one_value(a: Group, b: Group, given: Given) -> int:
    """What speaks for two groups being one thing whose values may be one, or 0."""
    pairs = [(x, y) for x in a.distinct for y in b.distinct]
    if any(are_opposed(x, y) and _telling(x, y, fits(x, y)) < _TELLING for x, y in pairs):
        return 0
    return max(_strength(x, y, given) for x, y in pairs)


def _strength(a: Figure, b: Figure, given: Given) -> int:
    """What speaks for two figures being one thing, 0 where they are not."""
    fit = fits(a, b)
    if not fit or not given.are_of_one_event(a, b) or are_never_one(a, b):
        return 0
    told, relation = _telling(a, b, fit), _relation(a, b, given)
    least = _SOME if fit > 1 and a.quantity.unit != "%" else _TELLING
    if a.quantity.unit and told < least and not tell_of_one(a, b):
        return 0  # "up to 150 million in damages", "131 million in exports"
    if is_hyphened(a) != is_hyphened(b) and not a.quantity.unit and told < _TELLING:
        return 0  # "a 12-person task force", "a dozen officers"
    if not (told and fit > 1) and are_of_other_groups(a, b):
        return 0
    common = given.telling_ideas(a, b) + (fit > 1 and bool(a.quantity.bound))
    alone = fit > 1 and (told or relation == "same")
    alone = alone or (told and given.are_alone_near(a, b))
    if (relation == "other" and told < _TELLING) or not (common or alone):
        return 0
    weight = 2 * told + common
    return (weight + fit) * (weight >= _enough(a, b, fit, relation))


def _enough(a: Figure, b: Figure, fit: int, relation: str) -> int:
    """How much has to speak for it: twice as much for "about four in ten", "more than a third"."""
    vague = fit == 1 and a.quantity.unit == "%" and is_vague(a) and is_vague(b)
    equal = fit > 1 and relation == "bare" and base_unit(a.quantity) not in SPANS
    return (1 + vague) * _ENOUGH[relation] - equal


def _relation(a: Figure, b: Figure, given: Given) -> str:
    """How what two figures count is related, as a key of `_ENOUGH`."""
    if base_unit(a.quantity) or not (a.noun and b.noun):
        return "bare"
    persons = are_persons(a.noun), are_persons(b.noun)
    if a.head == b.head:
        return "people" if a.head in PEOPLE else "same"
    if may_be_one(a.noun, b.noun):
        alike = "same" if given.are_sole_of_kind(a, b) else "alike"
        return "people" if all(persons) else alike
    if is_of_family(a.noun, b.counted) or is_of_family(b.noun, a.counted):
        return "people"
    if persons[0] != persons[1]:
        return "open" if stand_for_people(b.noun if persons[0] else a.noun) else "other"
    return "other" if given.names_both(a, b) else "open"


def _telling(a: Figure, b: Figure, fit: int) -> int:
    """How much it tells that two values are alike: from 0 to 2."""
    if fit == 1 and base_unit(a.quantity) in MEASURES:
        return _SOME  # of which a text has few
    if fit == 1:
        low, high = sorted((digits(a.quantity.low), digits(b.quantity.low)))
        return _SOME * (high > 1 and (low > 1 or a.quantity.low >= _LARGE))
    return _telling_value(a) * (fit > 1)


def _telling_value(figure: Figure) -> int:
    """How much it tells that another document gives the same value: from 0 to 2."""
    quantity, unit = figure.quantity, base_unit(figure.quantity)
    many = digits(quantity.low)
    if unit in SPANS:
        number = normal(quantity).lstrip("≈<>≤≥ ").partition(" ")[0]
        return _SOME * (number.isdigit() and int(number) >= _UNUSUAL and int(number) % 10 > 0)
    if unit == AGE or unit[:1] == "–":
        return _SOME
    if unit[:1] in MONEY and many == 1:
        return _SOME * (quantity.low >= _LARGE)
    if many > _TELLING:
        return _TELLING
    return _SOME * (many > 1 and (quantity.low >= _UNUSUAL or bool(unit)))
