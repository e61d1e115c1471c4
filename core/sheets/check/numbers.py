"""Numbers as they stand in texts, whatever they count: "71" of "aged between 9 and 71"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from ...cues.reading.amounts import NUMBER, value_of
from ...cues.reading.once import once
from ...cues.reading.sentence import ReadSentence
from ...text.days import MONTH
from ..figures.figure import AGE, Figure
from ..figures.likeness import base_unit
from .finding import NearSentences
from .source_words import SourceWords
from .sources import SourceSentence

_NUMBER = re.compile(
    rf"(?<![\w.,:])(?:{NUMBER})(?![\w]|:\d|\s?(?:%|per\s?cent\b|[ap]\.?m\b)|\s{MONTH}\b)",
    re.IGNORECASE,
)
"""A number that is no share, no day and no time of day."""
_MEASURED = re.compile(rf"{NUMBER}(?=\s?[a-zµ°])", re.IGNORECASE)
"""The number of a measure: "4.6" of "4.6kg"."""
_BEFORE_DAY = re.compile(rf"\b{MONTH}\s$")
_MONTH = 12
"""Characters of a month and the blank behind it."""


def number_there(figure: Figure, near: NearSentences) -> SourceWords | None:
    """Where the numbers of a figure stand in the sources, the nearest first; None if one does not.

    Args:
        figure: The figure; what has a unit is looked for with this unit.
        near: The sentences of the sources that may tell it.
    """
    if figure.quantity.unit and figure.quantity.unit != AGE:
        return next(_of_its_unit(figure, near), None)
    wanted = {value for value, _, _ in _numbers(figure.written)}
    there: dict[float, SourceWords] = {}
    for source in _nearest_first(near):
        at = source.sentence.start
        for value, start, end in _numbers_of(source.read):
            there.setdefault(value, SourceWords(source.passage, at + start, at + end))
        if wanted <= there.keys():
            break
    if wanted and wanted <= there.keys():
        return there[min(wanted)]
    return None if figure.head else next(_measured(wanted, near), None)


def _measured(wanted: Set[float], near: NearSentences) -> Iterator[SourceWords]:
    """Where a number that is told without its unit is the one of a measure."""
    for source in _nearest_first(near):
        for word in source.read.quantities:
            number = _MEASURED.match(source.sentence.text, word.start, word.end)
            if number and {value_of(number[0])[0]} == wanted:
                at = source.sentence.start
                yield SourceWords(source.passage, at + word.start, at + word.end)


def _of_its_unit(figure: Figure, near: NearSentences) -> Iterator[SourceWords]:
    """Where values of the unit of a figure are as many, or one end of a range is."""
    unit, low = base_unit(figure.quantity), figure.quantity.low
    for source in _nearest_first(near):
        for word in source.read.quantities:
            given = word.quantity
            if given and base_unit(given) == unit and low in (given.low, given.high):
                at = source.sentence.start
                yield SourceWords(source.passage, at + word.start, at + word.end)


def has_numbers(written: str, others: str) -> bool:
    """Whether a figure as it is written has the numbers of another: "between 9 and 71", "71"."""
    wanted = {value for value, _, _ in _numbers(others)}
    return bool(wanted) and wanted <= {value for value, _, _ in _numbers(written)}


def _nearest_first(near: NearSentences) -> Iterator[SourceSentence]:
    yield from (source for _, source in near.about)
    yield from near.around
    yield from near.all


@once
def _numbers_of(read: ReadSentence) -> tuple[tuple[float, int, int], ...]:
    """The numbers of a sentence, each with where it stands."""
    return _numbers(read.span.text)


def _numbers(text: str) -> tuple[tuple[float, int, int], ...]:
    """The numbers of a text, each with where it stands."""
    found = (
        m
        for m in _NUMBER.finditer(text)
        if not _BEFORE_DAY.search(text, max(0, m.start() - _MONTH), m.start())
    )
    return tuple((value_of(match[0])[0], match.start(), match.end()) for match in found)
