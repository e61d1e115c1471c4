"""How much speaks for two figures of different documents being of one thing, weighed together.

No single sign decides: what is counted, what is told of it, the words around it and how near the
values are to each other each add to it or take from it.
"""

from __future__ import annotations

from ...cues.reading.counted import PEOPLE
from ...cues.reading.thesaurus import senses
from .derived import is_derived
from .figure import AGE, Figure
from .fitting import MEASURES, fits
from .given import Given, role_of
from .kinds_of_money import are_a_rate_and_a_sum, money_kinds
from .likeness import SPANS, base_unit, digits, ratio
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
from .shared_words import coverage, of_words, tell_of_one
from .values import MONEY

ENOUGH = 5.0
"""What has to speak for two figures to be one thing."""
_ROLE, _NOUN, _LIKE, _PEOPLE = 4.0, 2.5, 1.5, 0.5
"""The weights of one role, of one noun, of nouns that may name one thing, and of people."""
_LED, _UNIT, _OFTEN = 1.8, 0.5, 1.7
"""The weights of one word that leads up to both, of one unit, and of being told how often it is."""
_SOLE, _PART = 1.0, 1.5
"""The weights of values that are the only ones of their noun, and of a part and a whole."""
_APART = 2.4
"""What the words have to add where the documents are not plainly of one matter."""
_SMALL, _FEW = 1.0, 6
"""What small counts of things that are called otherwise take from it, and how small they are."""
_BOUND = 0.3
"""The weight of one bound: "up to"."""
_STEPS = ((1.25, 0.7), (1.6, 0.2), (2.5, -0.7), (5.0, -2.0))
"""How many times a value the other may be, and what that adds."""
_MOST_TIMES = 2.5
"""How many times a value with a unit may be another."""
_OTHERWISE, _WHOLE, _SENTENCE = -0.7, 0.8, 3
"""What any other value takes from it in a sentence that shares so much of its claim, which
counts as so many ideas at least."""
_NO = -9.0
"""What nothing makes up for."""
_OF_HOMES = frozenset(("evacuated", "rescued", "missing", "insured"))
"""What may be told of homes as well as of those who live there."""


def evidence(a: Figure, b: Figure, given: Given) -> float:
    """What speaks for two figures being one thing; 0 where it is not enough."""
    if is_derived(a, b):
        return 2 * ENOUGH
    if are_a_rate_and_a_sum(a, b) or (not fits(a, b) and given.are_in_both(a, b)):
        return 0.0
    known = _of_what(a, b) + _of_value(a, b)
    if known <= _NO / 2:
        return 0.0
    sole = _are_sole(a, b, given)
    led = bool(a.quantity.unit) and given.are_led(a, b)
    named = led or (not a.quantity.unit and _of_what(a, b) >= _NOUN)
    words = of_words(a, b, given)
    if a.quantity.unit and not (tell_of_one(a, b) or "/" in a.quantity.unit):
        return 0.0
    if words < _APART and not given.are_of_one_event(a, b):
        return 0.0
    found = known + words + _SOLE * sole * (1 + named)
    found -= _SMALL * (
        max(a.quantity.low, b.quantity.low) < _FEW and not (a.quantity.unit or named)
    )
    found += _BOUND * (a.quantity.bound == b.quantity.bound != "")
    if a.is_part != b.is_part and a.quantity.low != b.quantity.low:
        found -= _PART * (1 + _is_less(a, b))
    return found if found >= ENOUGH else 0.0


def _is_less(a: Figure, b: Figure) -> bool:
    """Whether a part is far less than the whole that it may be one of."""
    part, whole = (a, b) if a.is_part else (b, a)
    return part.quantity.low * _STEPS[1][0] < whole.quantity.low


def _are_sole(a: Figure, b: Figure, given: Given) -> bool:
    """Whether each is the one of its document that is so called, or did so, or is such a sum."""
    if a.quantity.unit[:1] in MONEY:
        return given.are_sole_sums(a, b) or given.are_led(a, b)
    if a.quantity.unit:
        return given.are_sole_in_unit(a, b)
    return (
        given.have_sole_role(a, b)
        or (a.head == b.head != "" and given.are_sole(a, b))
        or (given.are_led(a, b) and not (a.noun or b.noun))
        or (_are_things_of_one_kind(a, b) and given.are_sole_of_kind(a, b))
    )


def _are_things_of_one_kind(a: Figure, b: Figure) -> bool:
    if not (a.noun and b.noun) or are_persons(a.noun) or are_persons(b.noun):
        return False
    return may_be_one(a.noun, b.noun)


def _of_what(a: Figure, b: Figure) -> float:
    """What it adds how the things that are counted or measured are called."""
    unit = base_unit(a.quantity)
    if unit[:1] == base_unit(b.quantity)[:1] == "–":
        return _of_votes(a, b)
    if unit != base_unit(b.quantity):
        return _NO
    if unit:
        return _of_measure(a, b, unit)
    roles = [role_of(each) for each in (a, b)]
    if all(roles):
        return _of_roles(a, b) if roles[0] == roles[1] else _NO
    if a.head == b.head and a.head not in PEOPLE:
        return _NOUN if a.head else _ROLE * (a.lead == b.lead != "")
    return _of_nouns(a, b)


def _of_roles(a: Figure, b: Figure) -> float:
    """What it adds that both are told to have done or become the same."""
    nouns = [each.noun for each in (a, b) if each.noun and not is_fate(each.noun)]
    homes = [stand_for_people(noun) and not are_persons(noun) for noun in nouns]
    if len({*homes}) > 1 and role_of(a) in _OF_HOMES and not may_be_one(a.noun, b.noun):
        return _LIKE
    if len({is_thing(noun) for noun in nouns}) > 1:
        return _NO
    return _ROLE + (is_same_noun(a.noun, b.noun) and not {a.head, b.head} & PEOPLE)


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
        return 0.0 if stand_for_people(other) and not is_home(other) else _NO
    return _PEOPLE if senses(a.head) & senses(b.head) else _NO


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
    return _NOUN if one_side else _LIKE * (ratio(a.quantity, b.quantity) <= _STEPS[0][0])


def _of_value(a: Figure, b: Figure) -> float:
    """What it adds how near two values are to each other."""
    fit = fits(a, b)
    if fit:
        return 0.5 + 0.5 * fit + 0.5 * min(2, digits(a.quantity.low) - 1) * (fit > 1)
    times = ratio(a.quantity, b.quantity)
    adds = next((adds for most, adds in _STEPS if times <= most), _NO)
    if _NO < adds < _OTHERWISE and coverage(a, b, {a.head, b.head}, _SENTENCE) >= _WHOLE:
        return _OTHERWISE  # one sentence with another number
    return _NO if a.quantity.unit and times > _MOST_TIMES else adds
