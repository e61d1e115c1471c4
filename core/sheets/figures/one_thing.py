"""Which figures tell of one thing: equal ones, ones in rounds of each other, and other values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, partial

from ...cues.reading.counted import PEOPLE, is_person
from ...cues.reading.quantities import Quantity
from ...cues.reading.word_forms import word_form
from ...cues.tokens import idea
from ...text.corpus import Corpus
from ..once import once
from .antecedents import with_antecedents
from .assignment import assigned
from .counts import figures
from .derived import MARGINS, is_derived
from .evidence import evidence
from .exclusion import Strength, matched, of_one_value
from .figure import Figure
from .given import Given
from .kinds_of_money import are_a_rate_and_a_sum
from .likeness import (
    SPANS,
    are_people,
    base_unit,
    is_one_noun,
    is_one_scene,
    is_one_span,
    is_one_value,
    is_rounded,
    is_telling,
    ratio,
    shared,
    shared_claim,
)
from .one_event import is_one_in_event, is_rounded_in_event
from .same_noun import is_of_family, may_be_one
from .told_apart import are_of_other_bases, are_of_other_things, are_told_apart
from .values import MONEY, normal

_ALIKE = 2
"""Ideas around two figures, beside what is counted, that make equal ones one thing."""
_TELLING = 10
"""The least count that says by itself that it is the same: "23 steps", "23 actions"."""
_FEW_COUNTED = 20
"""Counts below it are one thing only where their nouns may be one."""
_LEAST_SPAN = 4
"""The least number of minutes, hours ... that is one span where the sentences are of one matter."""
_FEW = 4
"""Ideas of a claim that says hardly more than how long something is."""
_SEVERAL = 100
"""The least count that is no round one and one thing in one scene under any noun."""
_LARGE = 1000
"""The least sum that says by itself that it is the same ..."""
_DIGITS = 2
"""... with so many digits before its zeros."""
_ROUND_SPANS = (5, 10, 20, 30)
_FAR = 1.25
"""How many times a value may be the other that it is in rounds of."""
_CLOSE = 1.1
"""How many times a bound may be the value that it stands for."""


class Group:
    """Figures that are one thing."""

    def __init__(self, figures: Sequence[Figure]) -> None:
        self.figures = tuple(figures)
        said = {(f.document, f.sentence.text, f.start - f.sentence.start): f for f in figures}
        self.distinct = tuple(said.values())
        """The figures without those of sentences that their document repeats."""
        self.lows = frozenset(each.quantity.low for each in figures)
        self.units = frozenset(each.quantity.unit for each in figures)
        self.kinds = frozenset(_kind(each) for each in figures)
        self.highest = max(each.quantity.high for each in figures)
        self.documents = dict.fromkeys(each.document for each in figures)
        self.heads = frozenset(each.head for each in figures)
        self.keys = frozenset[object]().union(*(_keys(each) for each in figures))
        """What a group has to share with another one to belong to it."""
        self.near = frozenset[str]().union(*(each.near for each in figures)) - self.heads
        self.about = frozenset[str]().union(*(each.about for each in figures)) - self.heads


def _kind(figure: Figure) -> str:
    """What can only be one thing with its like: a unit, votes, or nothing for a count."""
    unit = base_unit(figure.quantity)
    return "–" if unit[:1] == "–" or figure.lead in MARGINS else unit


def _keys(figure: Figure) -> set[object]:
    unit = base_unit(figure.quantity)
    keys: set[object] = {figure.head, (figure.quantity.low, unit)}
    if unit in SPANS:
        keys.add("span")
    if unit[:1] == "–":
        keys.add("–")
    if not unit and figure.quantity.low >= _LARGE:
        low = figure.quantity.low  # as it may be told in rounds, a half either way
        keys |= {f"{0.999999 * low:.1e}", f"{1.000001 * low:.1e}"}
    if figure.lead and not figure.head:
        keys.add(figure.lead)
    if figure.head[:1] == "!" and figure.noun:
        keys.add(idea(word_form(figure.noun.lower())))  # "63 sheep", "seventy sheep died"
    if is_person(figure.noun) and not unit:
        keys |= PEOPLE
    return keys if figure.head else keys | {("", unit)}


@once
def things(corpus: Corpus) -> tuple[Group, ...]:
    """What the English documents count and measure, in the order of the text."""
    return tuple(one_thing([*with_antecedents(figures(corpus))]))


def one_thing(counted: Sequence[Figure]) -> list[Group]:
    """The figures with those as one that tell of one thing, in the order of the text."""
    groups = [Group([figure]) for figure in counted]
    given = Given(counted)
    for likeness in (_equal, _rough):
        groups = _merged(groups, cache(partial(likeness, given=given)))
    groups = _matched(groups, given, of_one_value)
    return _assigned(groups, cache(partial(_evidence, given=given)))


def _assigned(groups: list[Group], evidence_of: Callable[[Group, Group], float]) -> list[Group]:
    """The groups with those as one for which most speaks, until nothing joins."""
    joined: dict[int, Group] = {}
    gone: set[int] = set()
    for a, b in assigned(groups, evidence_of):
        if not {id(a), id(b)} & (joined.keys() | gone):
            joined[id(a)] = Group((*a.figures, *b.figures))
            gone.add(id(b))
    made = [joined.get(id(each), each) for each in groups if id(each) not in gone]
    return _assigned(made, evidence_of) if joined else made


def _evidence(a: Group, b: Group, given: Given) -> float:
    """What speaks for two groups being one thing, 0 where something speaks against it."""
    pairs = [(x, y) for x in a.distinct for y in b.distinct]
    found = max(evidence(x, y, given) for x, y in pairs)
    if found and any(are_of_other_things(x, y) and not is_derived(x, y) for x, y in pairs):
        return 0.0
    return found


def _matched(groups: list[Group], given: Given, strength: Strength) -> list[Group]:
    """The groups with those as one that are each the one partner of the other.

    Until nothing joins, each once at a time.
    """
    joined: dict[int, Group] = {}
    gone: set[int] = set()
    for a, b in matched(groups, given, strength):
        if not {id(a), id(b)} & (joined.keys() | gone):
            joined[id(a)] = Group((*a.figures, *b.figures))
            gone.add(id(b))
    made = [joined.get(id(each), each) for each in groups if id(each) not in gone]
    return _matched(made, given, strength) if joined else made


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


def _equal(a: Group, b: Group, given: Given) -> int:
    """How much two groups of one value share; 0 where they are not one thing."""
    if a.lows.isdisjoint(b.lows):
        return 0
    return max(
        _of_one_value(x, y, given) if x.quantity.low == y.quantity.low else 0
        for x in a.distinct
        for y in b.distinct
    )


def _of_one_value(a: Figure, b: Figure, given: Given) -> int:
    of_two = a.document != b.document
    if not is_one_value(a.quantity, b.quantity) or a.sentence == b.sentence:
        return 0
    if _are_few_of_others(a, b) or are_a_rate_and_a_sum(a, b):
        return 0
    near, far = shared(a, b), shared_claim(a, b)
    rare = _is_rare(a, b) and given.are_of_one_event(a, b) and not are_told_apart(a, b)
    if of_two and (is_telling(a) or a.quantity.unit[:1] == "–" or rare):
        return near + 1
    in_event = of_two and is_one_in_event(a, b, given)
    return near + far + 1 if in_event else _of_equal_words(a, b, near, far)


def _are_few_of_others(a: Figure, b: Figure) -> bool:
    """Whether a small count is told of two nouns that name no one thing: 11 people, 11 islands."""
    if a.quantity.unit or b.quantity.unit or a.quantity.low >= _FEW_COUNTED:
        return False
    return (a.head != b.head or not a.head) and _are_unrelated(a, b)


def _are_unrelated(a: Figure, b: Figure) -> bool:
    """Whether two counts have nouns, or stand for some, that name no one thing."""
    one, other = a.noun or a.antecedent, b.noun or b.antecedent
    if not (one and other) or is_one_noun(a, b):
        return False
    family = is_of_family(one, b.counted) or is_of_family(other, a.counted)
    return not (family or may_be_one(one, other))


def _of_equal_words(a: Figure, b: Figure, near: int, far: int) -> int:
    """How much two equal figures share by the words around them, or 0."""
    of_two = a.document != b.document
    if base_unit(a.quantity):
        return (near + far + 1) * _is_one_measure(a, b, near, far)
    if a.head == b.head:
        fate = of_two and a.head[:1] == "!"
        one = near >= 1 or fate or (of_two and far >= _ALIKE)
        telling = bool(a.head) or a.quantity.low >= _TELLING
        return (near + far + 1) * (one or (of_two and telling and is_one_scene(a, b)))
    large = of_two and a.quantity.low >= _TELLING
    several = large and a.quantity.low >= _SEVERAL and a.quantity.low % 100 != 0
    several = several and not _are_unrelated(a, b)
    bare = not (a.noun and b.noun) and not are_told_apart(a, b)
    if large and (several or bare) and is_one_scene(a, b):
        return near + far + 1
    near_value = {a.quantity.bound, b.quantity.bound} <= {"", "about", "nearly"}
    people = are_people(a, b) and (near >= 1 or far >= _ALIKE)
    return (near + far) * (large and (people or (near >= _ALIKE and near_value)))


def _is_rare(a: Figure, b: Figure) -> bool:
    """Whether a sum or a number of people has two digits that hardly two things have in common."""
    digits = len(f"{a.quantity.low:.0f}".rstrip("0"))
    if digits < _DIGITS or a.quantity.bound != b.quantity.bound:
        return False
    if a.quantity.unit[:1] in MONEY:
        return a.quantity.low >= _LARGE
    people = all(is_person(each.noun) or each.head in PEOPLE for each in (a, b))
    return people and a.quantity.low >= _SEVERAL


def _is_one_measure(a: Figure, b: Figure, near: int, far: int) -> bool:
    """Whether equal values with a unit are one thing: spans of time need more than others."""
    bounds = bool(a.quantity.bound) and a.quantity.bound == b.quantity.bound
    of_two = a.document != b.document
    if base_unit(a.quantity) in SPANS:
        short = near >= 1 and min(len(a.claim), len(b.claim)) <= _FEW and _is_telling_span(a)
        enough = near + bounds >= _ALIKE or short
        return enough or (of_two and _is_telling_span(a) and is_one_scene(a, b))
    if not of_two:
        return near >= _ALIKE
    led = bool(a.lead) and a.lead == b.lead
    if near >= 1 or far >= _ALIKE or led:
        return True
    return is_one_scene(a, b) and (far >= 1 or a.quantity.unit != "%")


def _is_telling_span(figure: Figure) -> bool:
    """Whether a span of time is no round one: "8 minutes", not "two weeks", "10 years"."""
    number, _, _ = normal(figure.quantity).partition(" ")
    return number.isdigit() and int(number) >= _LEAST_SPAN and int(number) not in _ROUND_SPANS


def _rough(a: Group, b: Group, given: Given) -> int:
    """How much groups share of which one gives the other's value in rounds, or 0."""
    far = min(a.lows) > _FAR * b.highest or min(b.lows) > _FAR * a.highest
    if far and a.units == b.units:
        return 0
    return max(
        (1 + len(x.about & y.about)) * is_rounded_in_event(x, y, given) or _in_rounds(x, y)
        if _may_be_rounds(x.quantity, y.quantity)
        else 0
        for x in a.distinct
        for y in b.distinct
    )


def _may_be_rounds(a: Quantity, b: Quantity) -> bool:
    """Whether two values are near enough for one to be the other in rounds."""
    if a.unit != b.unit:
        return a.unit in SPANS and b.unit in SPANS
    return _FAR * a.high >= b.low and _FAR * b.high >= a.low


def _in_rounds(a: Figure, b: Figure) -> int:
    near, far = shared(a, b), shared_claim(a, b)
    if is_one_span(a.quantity, b.quantity) and a.document != b.document:
        return (near + far) * (near >= _ALIKE or (near >= 1 and is_one_scene(a, b)))
    one = a.quantity.unit == b.quantity.unit and (bool(a.quantity.unit) or is_one_noun(a, b))
    here = a.document == b.document  # where "two thirds" is no "seven in ten"
    other_base = a.quantity.unit == "%" and (here or are_of_other_bases(a, b))
    if not one or a.quantity.unit in SPANS or a.sentence == b.sentence or other_base:
        return 0
    if is_rounded(a.quantity, b.quantity) or is_rounded(b.quantity, a.quantity):
        return (near + far) * (near >= 1)
    if a.quantity.equals(b.quantity):
        close = near >= 1 and (not a.quantity.unit or far >= _ALIKE)
        scene = not here and is_one_scene(a, b) and (far >= 1 or a.quantity.unit != "%")
        return (near + scene) * (near >= _ALIKE or close or scene)
    ranges = a.quantity.low < a.quantity.high or b.quantity.low < b.quantity.high
    open_ = {"least", "more", "most", "less"} & {a.quantity.bound, b.quantity.bound}
    holds = not a.quantity.conflicts(b.quantity)
    if ranges and not open_:
        return near * (holds and near >= _ALIKE)
    close = ratio(a.quantity, b.quantity) <= _CLOSE
    return (near + far) * (
        holds and close and near >= (_ALIKE if a.quantity.unit else 1) and far >= _ALIKE
    )
