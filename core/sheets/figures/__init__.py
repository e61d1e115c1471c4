"""Figures: what is counted or measured, with each document's value as it is written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...cues.reading.counted import PEOPLE
from ...cues.reading.quantity import Quantity
from ...text.corpus import Corpus
from ..marks import Mark
from ..sheet import Cell, Row, cells_of, quoted, row
from .derived import is_derived
from .figure import Figure
from .fitting import fits
from .forms import normal, unit_word
from .hours import hour_rows
from .likeness import comparable, exclude_each_other, is_one_span, is_rounded, ratio
from .one_thing import things

_OPEN = frozenset(("least", "more", "most", "less"))
_NEAR = 1.2
"""How many times a value may be another that it bounds, to be the same: "over 200" of 212."""
_LONG = 50
"""Characters beyond which words do not name what is counted, but are its sentence."""


def rows(corpus: Corpus) -> Iterator[Row]:
    """A row for each thing that is counted, in the order of the text; then the times of day."""
    for group in things(corpus):
        yield _row(group.figures)
    yield from hour_rows(corpus)


def _row(group: Sequence[Figure]) -> Row:
    quotes = [quoted(each.passage, each.sentence, each.start, each.end) for each in group]
    cells = [_valued(cell, group) for cell in cells_of(quotes)]
    mark = _mark(group)
    name = _name(group)
    apart = group[0].sentence.text
    return row(name, cells, mark, note=_note(name, cells, mark), apart=apart)


def _name(group: Sequence[Figure]) -> str:
    """What is counted: by the shortest words that name more than people, else by the longest."""
    nouns = [each for each in group if "…" not in each.counted and len(each.counted) <= _LONG]
    telling = [each.counted for each in nouns if each.head not in PEOPLE]
    for named in ([words for words in telling if " " in words], telling):
        if named:
            return min(named, key=len)
    told = [each.counted for each in nouns or group]
    return min(told, key=len) if nouns else max(told, key=len)


def _valued(cell: Cell, group: Sequence[Figure]) -> Cell:
    words = [unit_word(each.written) for each in group]
    word = words[0] if len({*words}) == 1 else ""
    spans = len({each.quantity.unit for each in group}) > 1  # "26 weeks", "half a year"
    values = {
        (each.passage.id, each.start): normal(each.quantity, own if spans else word)
        for each, own in zip(group, words, strict=True)
    }
    quotes = tuple(
        quote.model_copy(update={"value": values[quote.passage, quote.span.start]})
        for quote in cell.quotes
    )
    told = dict.fromkeys(quote.value for quote in quotes)
    return cell.model_copy(update={"quotes": quotes, "value": "; ".join(told)})


def _mark(group: Sequence[Figure]) -> Mark:
    documents = dict.fromkeys(each.document for each in group)
    if len(documents) == 1:
        return "one"
    given = [[each for each in group if each.document == d] for d in documents]
    equal = all(
        any(_is_same(one, other) for one in given[0] for other in others) for others in given[1:]
    )
    return "same" if equal else "other"


def _is_same(one: Figure, other: Figure) -> bool:
    """Whether both may be one value: "$3.5 billion" is "about 3.6", and not "3.6"."""
    a, b = comparable(one.quantity, other.quantity)
    if exclude_each_other(a, b):
        return False
    rounds = is_rounded(a, b) or is_rounded(b, a)
    if a.bound == b.bound and a.bound in _OPEN and a.unit == b.unit:
        return a.low == b.low or rounds
    return fits(one, other) > 0 or is_derived(one, other) or rounds or _may_be_told(a, b)


def _may_be_told(a: Quantity, b: Quantity) -> bool:
    """Whether one may be told by the other: a span, a limit, an exact value."""
    if is_one_span(a, b):
        return True
    if a.unit != b.unit and "–" in (a.unit[:1], b.unit[:1]):
        return False  # "26–20", "26–21"
    exact = a.low == a.high and b.low == b.high and not (a.bound or b.bound)
    if exact:
        return a.low == b.low
    near = ratio(a, b) <= _NEAR or not {a.bound, b.bound} & _OPEN
    return near and not a.conflicts(b)


def _note(name: str, cells: Sequence[Cell], mark: Mark) -> str:
    if mark == "one":
        return ""
    told = ", ".join(f"document {cell.document} {cell.value}" for cell in cells)
    return f"{'Another value' if mark == 'other' else 'The same'} of “{name}”: {told}."
