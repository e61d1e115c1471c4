"""Figures: what is counted or measured, with each document's value as it is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from ..cues.reading.quantities import Quantity
from ..text.corpus import Corpus
from .counts import Figure, figures
from .sheet import Cell, Mark, Row, cells_of, quoted, row
from .values import normal

_ALIKE = 2
"""Ideas around two figures, beside what is counted, that make equal ones one thing ..."""
_APART = 3
"""... and different ones; with a unit one more."""
_SHARE = 0.3
"""The share of the ideas around them that figures of different values need, 0 to 1."""
_MANY = 12
"""Ideas beyond which the share is not counted: several sentences bring many."""
_DIGITS = 3
"""Digits of a value that hardly stands in two documents by chance."""
_TELLING = 10
"""The least count that says by itself that it is the same: "23 steps", "23 actions"."""


class _Group:
    """Figures that are the same thing."""

    def __init__(self, figures: Sequence[Figure]) -> None:
        self.figures = tuple(figures)
        self.documents = dict.fromkeys(each.document for each in figures)
        self.heads = frozenset(each.head for each in figures)
        self.keys = self.heads | {each.quantity for each in figures}
        """What a group has to share with another one to belong to it."""
        self.beside = frozenset[str]().union(*(each.beside for each in figures)) - self.heads
        self.about = frozenset[str]().union(*(each.about for each in figures)) - self.heads


def rows(corpus: Corpus) -> Iterator[Row]:
    """A row for each thing that is counted, in the order of the text."""
    groups = [_Group([figure]) for figure in figures(corpus)]
    groups = _merged(groups, _equal)
    for group in _merged(groups, _other):
        yield _row(group.figures)


def _merged(groups: Sequence[_Group], one: Callable[[_Group, _Group], int]) -> list[_Group]:
    """The groups with those as one that belong together, the likest first; each joins once."""
    made: list[_Group] = []
    places: dict[object, set[int]] = {}
    for group in groups:
        near = {n for key in group.keys for n in places.get(key, ())}
        likeness, at = max(((one(made[n], group), -n) for n in near), default=(0, 0))
        if likeness > 0:
            made[-at] = _Group((*made[-at].figures, *group.figures))
        else:
            at = -len(made)
            made.append(group)
        for key in group.keys:
            places.setdefault(key, set()).add(-at)
    return made if len(made) == len(groups) else _merged(made, one)


def _equal(a: _Group, b: _Group) -> int:
    """How much two groups of one value share; 0 where they are not one thing."""
    return max(_of_one_value(x, y) for x in a.figures for y in b.figures)


def _of_one_value(a: Figure, b: Figure) -> int:
    shared = len((a.about & b.about) - {a.head, b.head})
    units = {a.quantity.unit, b.quantity.unit}
    if a.quantity == b.quantity and a.document != b.document and _is_telling(a.quantity):
        return (shared + 1) * (len(units) == 1)
    if a.head != b.head:
        plain = units == {""} and a.quantity.low >= _TELLING
        alike = plain and bool(a.head and b.head) and a.quantity == b.quantity
        alike = alike and not a.quantity.bound
        return shared * (alike and a.sentence != b.sentence and shared >= _ALIKE)
    if a.quantity.equals(b.quantity):
        apart = a.document != b.document and a.quantity == b.quantity
        return shared * (shared >= (1 if apart or units == {""} else _ALIKE))
    return shared * (_is_rough(a, b) and shared >= _ALIKE)


def _is_telling(quantity: Quantity) -> bool:
    """Whether a value has three digits and more that are no rounding: "4,812", "$1.375 billion"."""
    digits = f"{quantity.low:.0f}".strip("0")
    return len(digits) >= _DIGITS and not quantity.bound


def _is_rough(a: Figure, b: Figure) -> bool:
    """Whether one is told in rounds of the other: "hundreds of thousands", "250,000"."""
    ranges = (a.quantity.low < a.quantity.high) or (b.quantity.low < b.quantity.high)
    open_ = {"least", "more", "most", "less"} & {a.quantity.bound, b.quantity.bound}
    return ranges and not open_ and not a.quantity.conflicts(b.quantity)


def _other(a: _Group, b: _Group) -> int:
    """How much groups of different documents share that give other values of one thing, or 0."""
    if a.documents.keys() & b.documents.keys() or not a.heads & b.heads - {""}:
        return 0
    shared = len(a.about & b.about)
    unit = any(figure.quantity.unit for figure in a.figures)
    few = min(len(a.about), len(b.about), _MANY)
    enough = shared >= _APART + unit and shared >= _SHARE * few
    return shared * (enough and bool(a.beside & b.beside))


def _row(group: Sequence[Figure]) -> Row:
    quotes = [quoted(each.passage, each.sentence, each.start, each.end) for each in group]
    cells = [_valued(cell, group) for cell in cells_of(quotes)]
    mark = _mark(group)
    told = [each.counted for each in group]
    nouns = [words for words in told if "…" not in words]
    name = min(nouns, key=len) if nouns else max(told, key=len)
    apart = group[0].sentence.text
    return row(name, cells, mark, note=_note(name, cells, mark), apart=apart)


def _valued(cell: Cell, group: Sequence[Figure]) -> Cell:
    values = [normal(each.quantity) for each in group if each.document == cell.document]
    return cell.model_copy(update={"value": "; ".join(dict.fromkeys(values))})


def _mark(group: Sequence[Figure]) -> Mark:
    documents = dict.fromkeys(each.document for each in group)
    if len(documents) == 1:
        return "one"
    given = [[each.quantity for each in group if each.document == d] for d in documents]
    equal = all(
        any(_is_same(one, other) for one in given[0] for other in others) for others in given[1:]
    )
    return "same" if equal else "other"


def _is_same(a: Quantity, b: Quantity) -> bool:
    """Whether both may be one value: "$3.5 billion" is "about 3.6", and not "3.6"."""
    exact = a.low == a.high and b.low == b.high and not (a.bound or b.bound)
    return a.low == b.low if exact else not a.conflicts(b)


def _note(name: str, cells: Sequence[Cell], mark: Mark) -> str:
    if mark == "one":
        return ""
    told = ", ".join(f"document {cell.document} {cell.value}" for cell in cells)
    return f"{'Another value' if mark == 'other' else 'The same'} of “{name}”: {told}."
