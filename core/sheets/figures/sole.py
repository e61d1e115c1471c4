"""Which figures are the only ones of their document: of a kind, a role, a unit, a kind of money."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from .figure import Figure
from .forms import unit_word
from .kinds_of_money import money_kinds
from .likeness import SPANS, base_unit
from .same_noun import are_persons, is_fate, may_be_one

_NEAR = 0.2
"""How far another value may be away that could be meant as well, as a share of it, 0 to 1."""


class SoleFigures:
    """The kinds of figures of which documents give one value only.

    Args:
        figures: The figures of all documents.
    """

    def __init__(self, figures: Sequence[Figure]) -> None:
        values = _given(figures)
        self._lows = Counter((f.document, base_unit(f.quantity), f.quantity.low) for f in figures)
        self._of_unit: dict[tuple[str, str], set[float]] = {}
        for document, unit, low in self._lows:
            self._of_unit.setdefault((document, unit), set()).add(low)
        parts = _given(each for each in figures if each.is_part)
        self._sole = Counter(each[:3] for each in values - parts)
        self._leads = Counter((each.document, each.quantity.unit, each.lead) for each in figures)
        self._units = _counted((f, base_unit(f.quantity)) for f in figures)
        self._spans = _counted((f, unit_word(f.written)) for f in figures)
        self._roles = _counted((f, role_of(f)) for f in figures if role_of(f))
        self._sums = _counted((f, kind) for f in figures for kind in money_kinds(f))
        self._nouns: dict[str, dict[str, set[float]]] = {each.document: {} for each in figures}
        for each in figures:
            if _is_whole_count(each):
                self._nouns[each.document].setdefault(each.noun, set()).add(each.quantity.low)
        self._kinds: dict[tuple[str, str, str], int] = {}
        self._heads: dict[tuple[str, str, float], set[str]] = {}
        for each in figures:
            value = each.document, each.quantity.unit, each.quantity.low
            self._heads.setdefault(value, set()).add(each.head)

    def are_sole(self, a: Figure, b: Figure) -> bool:
        """Whether each document gives one value of its kind."""
        return all(self._sole[f.document, f.quantity.unit, f.head] == 1 for f in (a, b))

    def are_sole_of_kind(self, a: Figure, b: Figure) -> bool:
        """Whether each document gives one count only of what may be called as one of them is."""
        return all(self._of_kind(f.document, a.noun, b.noun) == 1 for f in (a, b))

    def _of_kind(self, document: str, noun: str, other: str) -> int:
        """How many counts a document gives of what may be called as one of two nouns is."""
        kind = document, noun, other
        if kind not in self._kinds:
            nouns = self._nouns[document]
            alike = (own for own in nouns if _are_alike(own, noun) or _are_alike(own, other))
            self._kinds[kind] = len(set[float]().union(*(nouns[own] for own in alike)))
        return self._kinds[kind]

    def have_sole_role(self, a: Figure, b: Figure) -> bool:
        """Whether each document tells of one number of people only that they did the same."""
        role = role_of(a)
        return role == role_of(b) and all(self._roles[f.document, role] == 1 for f in (a, b))

    def are_sole_sums(self, a: Figure, b: Figure) -> bool:
        """Whether each document gives one sum only of a kind that both are: a fine, pay."""
        kinds = money_kinds(a) & money_kinds(b)
        return any(all(self._sums[f.document, kind] == 1 for f in (a, b)) for kind in kinds)

    def are_sole_in_unit(self, a: Figure, b: Figure) -> bool:
        """Whether each document gives one value of their unit, or one of days, of weeks ..."""
        if base_unit(a.quantity) in SPANS:
            return all(self._spans[f.document, unit_word(f.written)] == 1 for f in (a, b))
        return all(self._units[f.document, base_unit(f.quantity)] == 1 for f in (a, b))

    def are_led(self, a: Figure, b: Figure) -> bool:
        """Whether each is the one of its document that one word leads up to: "a fund of"."""
        here, there = ((each.document, each.quantity.unit, each.lead) for each in (a, b))
        return bool(a.lead) and a.lead == b.lead and self._leads[here] == self._leads[there] == 1

    def is_in_both(self, figure: Figure, a: Figure, b: Figure) -> bool:
        """Whether both documents give the value of one of two figures, the other no less often."""
        unit, low = base_unit(figure.quantity), figure.quantity.low
        other = b if figure is a else a
        mine, its = (self._lows[each.document, unit, low] for each in (figure, other))
        return its >= mine

    def are_told_once(self, a: Figure, b: Figure) -> bool:
        """Whether each document gives their value for one noun only."""
        values = ((f.document, f.quantity.unit, f.quantity.low) for f in (a, b))
        return all(len(self._heads[value]) == 1 for value in values)

    def are_alone_near(self, a: Figure, b: Figure) -> bool:
        """Whether neither document gives another value of their unit that is near to theirs."""
        own = {a.quantity.low, b.quantity.low}
        unit = base_unit(a.quantity)
        nothing = set[float]()
        here, there = (self._of_unit.get((f.document, unit), nothing) for f in (a, b))
        given = here | there
        return not any(abs(v - each) <= _NEAR * each for v in given - own for each in own)


def role_of(figure: Figure) -> str:
    """What became of those who are counted, or what they did."""
    return figure.head[1:] if figure.head[:1] == "!" else figure.role


def _are_alike(noun: str, other: str) -> bool:
    """Whether two nouns may name one thing, and both people or neither."""
    return may_be_one(noun, other) and are_persons(noun) == are_persons(other)


def _given(figures: Iterable[Figure]) -> set[tuple[str, str, str, float]]:
    return {(f.document, f.quantity.unit, f.head, f.quantity.low) for f in figures}


def _counted(kinds: Iterable[tuple[Figure, object]]) -> Counter[tuple[str, object]]:
    """How many values each document gives of each kind."""
    values = {(figure.document, kind, figure.quantity.low) for figure, kind in kinds}
    return Counter((document, kind) for document, kind, _ in values)


def _is_whole_count(figure: Figure) -> bool:
    """Whether things are counted, and not only some that are known."""
    counts = bool(figure.noun) and not figure.quantity.unit
    return counts and not figure.is_part and not is_fate(figure.noun)
