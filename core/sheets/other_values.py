"""Which figures give other values of one thing: told only where much speaks for it.

A difference that is none is worse than one thing in two rows.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Set

from ..cues.reading.counted import PEOPLE
from ..cues.reading.word_forms import word_form
from ..cues.tokens import idea
from .counts import Figure
from .likeness import (
    SPANS,
    are_opposite_bounds,
    base_unit,
    is_hyphened,
    is_one_noun,
    is_one_scene,
    ratio,
)
from .surroundings import value_idea

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


_CONTRASTS = (
    (
        _ideas(
            """hired joined added gained arrived opened built bought created won recruited entered
            rescued saved survived signed accepted returned began started received earned"""
        ),
        _ideas(
            """left quit fired lost closed resigned dismissed cut sold departed died killed sacked
            retired rejected cancelled refused demolished drowned ended paid spent stopped"""
        ),
    ),
    (
        _ideas("for favour back support approve agree like trust"),
        _ideas("against oppose reject disapprove disagree dislike distrust"),
    ),
    (
        _ideas("rise increase grow gain climb jump"),
        _ideas("fall drop decrease shrink decline sink"),
    ),
)
"""What cannot be said of one thing: so many came, so many went."""
_GROUPS = _ideas(
    """men women boys girls children adults pensioners teenagers babies north south east west
    northern southern eastern western first second third half spring summer autumn winter morning
    evening day night monday tuesday wednesday thursday friday saturday sunday daily weekly monthly
    annual upper lower urban rural public private smoker old young male female left right"""
)
"""Of which of them something is told: other ones are other things."""
_BEFORE = re.compile(
    r"\b(?:(?:years?|months?|decades?|days?)\s(?:ago|earlier|before)|previous(?:ly)?|used\sto|formerly"
    r"|the\syear\sbefore|at\sfirst|originally|initially)\b",
    re.IGNORECASE,
)
"""What tells of a time before."""
_SURVEY = _ideas("ask answer survey poll respond question say people total")
"""Words that any share of those who were asked has beside it."""
_ANCHOR = 3
"""Digits of a figure that tells which count two others belong to: "of the 4,100 who answered"."""
_FEW_TIMES = 5.0
"""The same of a noun that each document counts once."""
_TIMES = 20.0
"""How many times a value of one thing may be another."""


class Given:
    """What each document and each paragraph gives."""

    def __init__(self, figures: Iterable[Figure]) -> None:
        every = tuple(figures)
        self._kinds = Counter(_kind(each) for each in every)
        self._sole = Counter((f.document, f.quantity.unit, f.head) for f in every)
        self._leads = Counter((each.document, each.quantity.unit, each.lead) for each in every)
        self._values = {(f.document, f.quantity.unit, f.head, f.quantity.low) for f in every}

    def are_single(self, a: Figure, b: Figure) -> bool:
        """Whether each is the one figure of its kind in its paragraph."""
        return self._kinds[_kind(a)] == self._kinds[_kind(b)] == 1

    def are_sole(self, a: Figure, b: Figure) -> bool:
        """Whether each is the one figure of its kind in its document."""
        return all(self._sole[f.document, f.quantity.unit, f.head] == 1 for f in (a, b))

    def are_led(self, a: Figure, b: Figure) -> bool:
        """Whether each is the one of its document that one word leads up to: "a fund of"."""
        here, there = ((each.document, each.quantity.unit, each.lead) for each in (a, b))
        return bool(a.lead) and a.lead == b.lead and self._leads[here] == self._leads[there] == 1

    def are_in_both(self, a: Figure, b: Figure) -> bool:
        """Whether a document gives both values, so that it tells of two things."""
        return any(
            (here.document, there.quantity.unit, there.head, there.quantity.low) in self._values
            for here, there in ((a, b), (b, a))
        )


def _kind(figure: Figure) -> tuple[str, str, str]:
    return figure.passage.id, figure.quantity.unit, figure.head


def of_other_values(a: Figure, b: Figure, given: Given) -> int:
    """How much two figures share that give other values of one thing, or 0."""
    if a.document == b.document or are_apart(a, b) or given.are_in_both(a, b):
        return 0
    return _of_one_claim(a, b, given) or _of_one_scene(a, b, given)


def are_apart(a: Figure, b: Figure) -> bool:
    """Whether something tells that two figures are not of one thing, whatever they share."""
    one, other = a.quantity, b.quantity
    votes = one.unit[:1] == other.unit[:1] == "–"
    if (one.unit != other.unit and not votes) or ratio(one, other) > _TIMES:
        return True
    if are_opposite_bounds(one, other):
        return True
    own, others = a.clause.ideas - b.claim, b.clause.ideas - a.claim
    contrasts = any(
        (own & here and others & there) or (own & there and others & here)
        for here, there in _CONTRASTS
    )
    groups = own & _GROUPS and others & _GROUPS
    years = a.read.years and b.read.years and not a.read.years & b.read.years
    names = a.clause.names and b.clause.names and not a.clause.names & b.clause.names
    before = bool(_BEFORE.search(a.clause.text)) != bool(_BEFORE.search(b.clause.text))
    hyphened = is_hyphened(a) != is_hyphened(b)
    return bool(contrasts or groups or years or names or before or hyphened)


def _of_one_claim(a: Figure, b: Figure, given: Given) -> int:
    """How much figures share that are most of what two short claims say of one thing, or 0."""
    heads = {a.head, b.head, a.lead, b.lead} | PEOPLE
    own, others = a.claim - heads, b.claim - heads
    shared, near = own & others, (a.beside & b.beside) - heads
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
        (a.beside & b.beside) - heads - own - figures - _SURVEY
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
