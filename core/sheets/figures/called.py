"""How much it adds how the things that two figures count or measure are called."""

from __future__ import annotations

from collections.abc import Sequence

from ...cues.reading.counted import PEOPLE
from ...cues.reading.thesaurus import senses
from ..ideas import idea_of
from .figure import AGE, Figure
from .fitting import MEASURES
from .kinds_of_money import money_kinds
from .likeness import SPANS, base_unit, ratio
from .same_noun import (
    are_persons,
    is_fate,
    is_home,
    is_kind_of,
    is_of_family,
    is_same_noun,
    is_thing,
    may_be_one,
    stand_for_people,
)
from .sole import role_of

NO = -9.0
"""What nothing makes up for, but one value."""
_OPEN = -2.0
OF_NOUN = 2.5
"""The weight of one noun."""
_ROLE, _LIKE, _PEOPLE = 4.0, 1.5, 0.5
"""The weights of one role, of nouns that may name one thing, and of people."""
_LED, _UNIT, _OFTEN = 2.2, 0.5, 1.7
"""The weights of one word that leads up to both, of one unit, and of being told how often it is."""
_NEAR = 1.25
"""How many times the votes on one side may be those that another document gives."""
_ON_OCCASION, _OCCASIONAL = 1.5, ("asked", "attended", "present")
"""What it takes from one role that people may have it on several occasions."""
_FATES = ("dead", "hurt")
"""What is told of some people and of others at once."""
_OF_HOMES = frozenset(("evacuated", "rescued", "missing"))
"""What may be told of homes as well as of those who live there."""


def of_what(a: Figure, b: Figure) -> float:
    """What it adds how the things that are counted or measured are called."""
    unit = base_unit(a.quantity)
    if unit[:1] == base_unit(b.quantity)[:1] == "–":
        return _of_votes(a, b)
    if unit != base_unit(b.quantity) and {unit, base_unit(b.quantity)} != {*SPANS}:
        return NO
    if unit:
        return _of_measure(a, b, unit)
    roles = [role_of(each) for each in (a, b)]
    if all(roles):
        return _of_roles(a, b) if roles[0] == roles[1] else NO
    if a.head == b.head and a.head not in PEOPLE:
        return OF_NOUN if a.head else _ROLE * (a.lead == b.lead != "")
    return _of_nouns(a, b)


def of_open(a: Figure, b: Figure) -> float:
    """What it takes from one value that what it counts is called by names of several things."""
    if base_unit(a.quantity)[:1] != base_unit(b.quantity)[:1]:
        return NO
    persons = are_persons(a.noun), are_persons(b.noun)
    if persons[0] == persons[1]:
        rates = [each.quantity.unit.partition("/")[2] for each in (a, b)]
        return _OPEN + (rates[0] == rates[1] != "")
    other = b.noun if persons[0] else a.noun
    return _OPEN if stand_for_people(other) and not is_home(other) else NO


def _of_roles(a: Figure, b: Figure) -> float:
    """What it adds that both are told to have done or become the same."""
    nouns = [each.noun for each in (a, b) if each.noun and not is_fate(each.noun)]
    homes = [stand_for_people(noun) and not are_persons(noun) for noun in nouns]
    if len({*homes}) > 1 and role_of(a) in _OF_HOMES and not may_be_one(a.noun, b.noun):
        return _LIKE
    if len({is_thing(noun) for noun in nouns}) > 1:
        return NO
    if role_of(a) in _FATES and _are_of_other_people(nouns):
        return OF_NOUN  # "officers were hurt", "fans were hurt"
    role = _ROLE - _ON_OCCASION * (role_of(a) in _OCCASIONAL)
    return role + (is_same_noun(a.noun, b.noun) and not {a.head, b.head} & PEOPLE)


def _are_of_other_people(nouns: Sequence[str]) -> bool:
    """Whether nouns name other people, none of them just "people"."""
    if len({*nouns}) < 2 or not all(map(are_persons, nouns)):
        return False
    return not any(idea_of(noun) in PEOPLE for noun in nouns)


def _of_nouns(a: Figure, b: Figure) -> float:
    if not (a.noun and b.noun):
        one, other = a.noun or a.antecedent, b.noun or b.antecedent
        return _LIKE if one and other and may_be_one(one, other) else 0.0
    persons = are_persons(a.noun), are_persons(b.noun)
    if all(persons):
        return _PEOPLE if {a.head, b.head} & PEOPLE else 0.0
    family = is_of_family(a.noun, b.counted) or is_of_family(b.noun, a.counted)
    if family or may_be_one(a.noun, b.noun) or is_kind_of(a.noun, b.noun):
        return _LIKE
    if any(persons):
        other = b.noun if persons[0] else a.noun
        return 0.0 if stand_for_people(other) and not is_home(other) else NO
    return _PEOPLE if senses(a.head) & senses(b.head) else NO


def _of_measure(a: Figure, b: Figure, unit: str) -> float:
    same = _of_base(a, b)
    led = _LED * _are_led_alike(a, b) or 1.0 * bool(money_kinds(a) & money_kinds(b))
    telling = unit == AGE or unit in MEASURES or a.quantity.unit == b.quantity.unit != unit
    rare = _OFTEN if unit == "times" else _UNIT * telling
    return _UNIT + rare + same + led - _UNIT * (unit in SPANS)


def _are_led_alike(a: Figure, b: Figure) -> bool:
    """Whether one word tells what both are of: "the trial lasted", "eight weeks of the trial"."""
    if a.lead == b.lead != "":
        return True
    if any(x.lead and not y.lead and x.lead in y.scene.taken_up for x, y in ((a, b), (b, a))):
        return True  # "the lift has been broken for", "it has been out of use for"
    one, other = a.lead or a.noun, b.lead or b.noun
    return a.quantity.unit in SPANS and bool(one and other) and may_be_one(one, other)


def _of_base(a: Figure, b: Figure) -> float:
    """What it adds what two values are of: a share of boats, a share of anglers."""
    if not (a.noun and b.noun):
        return 0.0
    alike = may_be_one(a.noun, b.noun) or senses(a.noun) & senses(b.noun)
    return 1.0 if alike else -_LED * (a.quantity.unit == "%")


def _of_votes(a: Figure, b: Figure) -> float:
    """The same of two votes or matches: one side has to be told alike, or nearly."""
    one_side = a.quantity.low == b.quantity.low or a.quantity.unit == b.quantity.unit
    return OF_NOUN if one_side else _LIKE * (ratio(a.quantity, b.quantity) <= _NEAR)
