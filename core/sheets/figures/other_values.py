"""Which figures give other values of one thing: told only where much speaks for it.

A difference that is none is worse than one thing in two rows.
"""

from __future__ import annotations

from collections.abc import Set

from ...cues.reading.counted import PEOPLE
from ...cues.reading.word_forms import word_form
from ...cues.tokens import idea
from .counts import AGE, Figure
from .given import Given
from .likeness import (
    SPANS,
    base_unit,
    is_one_noun,
    is_one_scene,
    ratio,
    shared_claim,
)
from .same_noun import may_be_one
from .surroundings import value_idea
from .told_apart import are_told_apart
from .values import MONEY, unit_word

_OF_CLAIM = 0.5
"""The share of the shorter claim, 0 to 1, that makes different values of one noun one thing."""
_PRICED = frozenset(idea(word_form(word)) for word in ("cost", "price", "worth", "earn"))
"""What leads up to sums of many things."""
_UNIT = 3
"""Ideas that claims share beside a unit where no noun tells what is measured."""
_NEAR = 2
"""Ideas near both of two figures that any text has many of: spans of time, shares, counts."""


def _ideas(words: str) -> frozenset[str]:
    return frozenset(idea(word_form(word)) for word in words.split())


_SURVEY = _ideas("ask answer survey poll respond question say people total")
"""Words that any share of those who were asked has beside it."""
_ANCHOR = 3
"""Digits of a figure that tells which count two others belong to: "of the 4,100 who answered"."""
_CLOSE = 1.05
"""How many times a sum may be another one that is told more roughly."""
_LENGTHS = ("metre", "hectare", "kilogram", "litre")
_SEVERAL = 10
"""The least count of a noun that each document has one count of ..."""
_TWICE = 2.0
"""... and how many times it may be another, where only the event is one."""
_LOOSE = 1.5
"""How many times a share may be a limit that it keeps to, to be told of one thing."""
_FEW_TIMES = 5.0
"""The same of a noun that each document counts once."""


def of_other_values(a: Figure, b: Figure, given: Given) -> int:
    """How much two figures share that give other values of one thing, or 0."""
    if a.document == b.document or are_told_apart(a, b) or given.are_in_both(a, b):
        return 0
    times = ratio(a.quantity, b.quantity)
    small = not a.quantity.unit and min(a.quantity.low, b.quantity.low) < _SEVERAL
    if small and times > _TWICE:
        return 0
    if times > _FEW_TIMES or (times > _LOOSE and _is_open_share(a, b)):
        return 0
    return _of_one_claim(a, b, given) or _of_one_scene(a, b, given) or _of_one_event(a, b, given)


def _is_open_share(a: Figure, b: Figure) -> bool:
    """Whether a share lies within what the other is limited to: "30%", "below 80%"."""
    return a.quantity.unit == "%" and not a.quantity.conflicts(b.quantity)


def _of_one_event(a: Figure, b: Figure, given: Given) -> int:
    """How much figures share that are each the one of their kind in what is told of one event."""
    near = len((a.about & b.about) - {a.head, b.head})
    if not given.are_of_one_event(a, b):
        return 0
    close = ratio(a.quantity, b.quantity) <= _CLOSE
    if a.quantity.unit[:1] in MONEY and close and near >= _NEAR:
        return near
    if a.quantity.unit[:1] == "–":
        return (1 + near) * (a.quantity.low == b.quantity.low)  # as many for it
    if told_alone := _of_what_stands_alone(a, b, given):
        return told_alone
    fate = a.head == b.head and a.head[:1] == "!"
    fate = fate and ratio(a.quantity, b.quantity) <= _FEW_TIMES
    people = fate or a.quantity.unit == AGE
    one = people or (close and a.quantity.unit in _LENGTHS) or _is_one_count(a, b)
    return (1 + near) * (one and given.are_sole(a, b))


def _of_what_stands_alone(a: Figure, b: Figure, given: Given) -> int:
    """How much figures share that is told beside no other value of their kind, or 0.

    Counts of one day need no more: "430 people came on 6 May", "a meeting on 6 May drew 400".
    """
    alone = {each for each in given.alone_beside(a, b) if each[0] != "#"} - _SURVEY
    if a.quantity.unit == "%" or a.quantity.unit[:1] in MONEY:
        return len(alone) * (len(alone) >= _UNIT and ratio(a.quantity, b.quantity) <= _TWICE)
    if ratio(a.quantity, b.quantity) > _TWICE:
        return 0
    if base_unit(a.quantity) in SPANS:
        same = unit_word(a.written) == unit_word(b.written) != ""
        return len(alone) * (same and given.are_sole_spans(a, b))
    if a.quantity.unit:
        return 0
    one_day = given.are_on_one_day(a, b) and bool(shared_claim(a, b))
    nouns = bool(a.noun and b.noun) and may_be_one(a.noun, b.noun)
    return (1 + len(alone)) * (nouns and one_day and given.are_sole_then(a, b))


def _is_one_count(a: Figure, b: Figure) -> bool:
    """Whether both count one noun, with close values in scenes that share something."""
    values = {value_idea(a.quantity), value_idea(b.quantity), a.head, b.head}
    scene = (a.scene.ideas & b.scene.ideas) - values
    near = ratio(a.quantity, b.quantity) <= _TWICE and len(scene) >= _NEAR
    return near and _is_one_word(a, b) and min(a.quantity.low, b.quantity.low) >= _SEVERAL


def _of_one_claim(a: Figure, b: Figure, given: Given) -> int:
    """How much figures share that are most of what two short claims say of one thing, or 0."""
    heads = {a.head, b.head, a.lead, b.lead} | PEOPLE
    own, others = a.claim - heads, b.claim - heads
    shared, near = own & others, (a.near & b.near) - heads
    enough = bool(near) and len(shared) >= max(1, _OF_CLAIM * min(len(own), len(others)))
    if a.quantity.unit in SPANS:
        return len(shared) * (enough and len(shared) >= _UNIT and len(near) >= _NEAR)
    if given.are_led(a, b) and not (a.noun or b.noun):
        return (1 + len(shared)) * (a.lead not in _PRICED or bool(shared))
    if base_unit(a.quantity) == "times":
        return len(shared) * (enough and len(shared) >= _NEAR)
    if a.quantity.unit[:1] == "–":
        return len(shared) * (enough and len(shared) >= _NEAR)
    if a.quantity.unit:
        one = _is_one_measured(a, b)
        return (one + len(shared)) * (enough and (one or len(shared) >= _UNIT))
    return (1 + len(shared)) * (enough and is_one_noun(a, b))


def _of_one_scene(a: Figure, b: Figure, given: Given) -> int:
    """How much single figures share of which the sentences around are of one matter, or 0."""
    heads = {a.head, b.head} | PEOPLE
    own = {value_idea(a.quantity), value_idea(b.quantity)}
    near = (a.about & b.about) - heads - own
    figures = {each for each in near if each[0] == "#"}
    words = near - figures
    anchored = any(len(each) > _ANCHOR for each in figures) and bool(
        (a.near & b.near) - heads - own - figures - _SURVEY
    )
    sole = given.are_sole(a, b)
    if "/" in a.quantity.unit and base_unit(a.quantity) != "times" and sole:
        return len(words)  # the one sum a year that each gives
    if not (given.are_single(a, b) or anchored) or not is_one_scene(a, b):
        return 0
    if a.quantity.unit:
        return _of_one_unit(a, b, near, anchored=anchored)
    if sole and _is_one_word(a, b) and ratio(a.quantity, b.quantity) <= _FEW_TIMES:
        return 1 + len(words)
    return len(near) * (len(words) >= _NEAR and a.head not in PEOPLE and is_one_noun(a, b))


def _of_one_unit(a: Figure, b: Figure, near: Set[str], *, anchored: bool) -> int:
    """The same of figures with a unit."""
    words = {each for each in near if each[0] != "#"}
    if base_unit(a.quantity) == "times":
        return 1 + len(near)
    if a.quantity.unit in SPANS:
        return len(near) * (len(words) >= _NEAR)
    if a.quantity.unit == "%":
        noun = bool(near - words) and _is_one_measured(a, b)
        return len(near) * (len(words - _SURVEY) >= _NEAR or anchored or noun)
    return len(near) * bool(words)


def _is_one_word(a: Figure, b: Figure) -> bool:
    """Whether both count one noun, the same word, and it names more than people."""
    same = bool(a.noun) and word_form(a.noun) == word_form(b.noun)
    return same and not a.quantity.unit and not b.quantity.unit and a.head not in PEOPLE


def _is_one_measured(a: Figure, b: Figure) -> bool:
    return bool(a.noun) and idea(word_form(a.noun)) == idea(word_form(b.noun))
