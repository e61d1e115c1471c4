"""Figures of a text that follow from two of a source: a sum, what is left, a share, a total."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, permutations
from typing import NamedTuple

from ...cues.reading.counted import is_person
from ...cues.reading.quantity import Quantity
from ..figures.figure import Figure
from ..figures.likeness import SPANS, base_unit, digits
from ..sheet import sentence_key
from .figure_pairs import is_exactly, tells
from .finding import NearSentences
from .sources import SourceSentence

_SHARES = {"%": 100.0, "ratio": 1.0}
"""Units of shares, each with its whole."""
_BY_SIDE = {"more": (1.0, 1.3), "least": (1.0, 1.3), "less": (0.75, 1.0), "most": (0.75, 1.0)}
"""How far, as a factor, a share may lie from what is told of it as a limit ..."""
_ROUGHLY = {"nearly": (0.88, 1.0), "about": (0.92, 1.08), "": (0.96, 1.04)}
"""... or as a value."""
_EXACTLY = 0.005
"""By this share of itself a sum may be rounded."""
_SURE = 3
"""Digits of a sum that hardly follows by chance, one fewer with a unit."""
_MOST = 8
"""Figures of two sentences beyond which nothing is worked out: any number follows from so many."""
_TOGETHER = re.compile(
    r"\b(?:in\s(?:all|total)|all\stold|altogether|together|totals?|totall?ing|both|combined|sums?|overall)\b",
    re.IGNORECASE,
)
_LEFT = re.compile(
    r"\b(?:still|remain\w*|others?|rest|more|less|fewer|left|leav\w+|missing|lack\w*|difference|itself|gap"
    r"|short\w*|margin|outside|elsewhere|another|need\w*|fall\w*|fell|drop\w*|ros\w|ris\w+|cut|lost"
    r"|los\w+|shr\w+|gr[eo]w\w*|increas\w+|decreas\w+|reduc\w+)\b",
    re.IGNORECASE,
)
"""What tells that a figure is what is left of another, or between two."""
_MONTHS = {"year": 12.0, "month": 1.0}


class WorkedOut(NamedTuple):
    """Two figures of a source that a text's follows from."""

    one: Figure
    other: Figure


def worked_out(figure: Figure, figures: Sequence[Figure], near: NearSentences) -> WorkedOut | None:
    """Two figures of a source, in one sentence or two in a row, that a text's follows from.

    Args:
        figure: The figure of the text.
        figures: All of its sentence.
        near: The sentences of the sources that may tell it.
    """
    if figure.quantity.low < figure.quantity.high or figure.quantity.unit in SPANS:
        return None  # any span of time lies between two of a story
    others = [each for each in figures if each is not figure and tells(each)]
    company = [s for s in near.all if any(is_exactly(a, b) for a in others for b in s.figures)]
    about = [source for _, source in near.about]
    for sentences in _in_rows([*company, *about, *near.around], near.all):
        told = [each for source in sentences for each in source.figures]
        if len(told) <= _MOST:
            for one, other in combinations(told, 2):
                if _follows(figure, one, other):
                    return WorkedOut(one, other)
    return None


def _in_rows(
    near: Sequence[SourceSentence], every: Sequence[SourceSentence]
) -> Iterator[list[SourceSentence]]:
    """Each of some sentences by itself, then with the one behind it and before it."""
    place = {sentence_key(s.passage, s.sentence): n for n, s in enumerate(every)}
    at = [*dict.fromkeys(place[sentence_key(s.passage, s.sentence)] for s in near)]
    yield from ([every[n]] for n in at)
    for n in at:
        for first in (n, n - 1):
            two = [*every[max(0, first) : first + 2]]
            if len(two) == 2 and two[0].passage is two[1].passage:
                yield two


def _follows(figure: Figure, one: Figure, other: Figure) -> bool:
    """Whether a figure follows from two others in any way."""
    wanted = figure.quantity
    if wanted.unit in _SHARES:
        return any(
            _is_share(wanted, figure.sentence.text, *two) for two in permutations((one, other))
        )
    if any(_is_total(wanted, *two) or _is_part(figure, *two) for two in permutations((one, other))):
        return True
    units = {each.unit for each in (wanted, one.quantity, other.quantity)}
    return len(units) == 1 and _are_of_one_kind(figure, one, other) and _adds_up(figure, one, other)


def _adds_up(figure: Figure, one: Figure, other: Figure) -> bool:
    """Whether a value is the sum of two others, or what one is more than the other."""
    low, high = sorted((one.quantity.low, other.quantity.low))
    text = figure.sentence.text
    tells = digits(figure.quantity.low) >= (_SURE - bool(figure.quantity.unit))
    values = (high + low if tells or _TOGETHER.search(text) else 0.0,)
    values += (high - low if tells or _LEFT.search(text) else 0.0,)
    return low > 0 and any(_is_about(figure.quantity.low, value) for value in values)


def _is_about(value: float, other: float) -> bool:
    return value > 0 and abs(value - other) <= _EXACTLY * value


def _are_of_one_kind(figure: Figure, one: Figure, other: Figure) -> bool:
    """Whether two figures may be added: sums of money, people, one thing by its noun."""
    if one.quantity.unit:
        return True
    heads = {one.head, other.head} - {""}
    people = all(is_person(each.noun) or not each.head for each in (one, other))
    return len(heads) < 2 or people or (figure.head in heads and (one.is_part or other.is_part))


def _is_share(wanted: Quantity, text: str, part: Figure, whole: Figure) -> bool:
    """Whether a share is what one figure is of another, or what it is more or less than it."""
    given, of = part.quantity, whole.quantity
    if base_unit(given) != base_unit(of) or given.unit in _SHARES or not 0 < given.low < of.low:
        return False
    parts = (given.low / of.low, 1 - given.low / of.low if _LEFT.search(text) else 0.0)
    least, most = {**_BY_SIDE, **_ROUGHLY}[wanted.bound]
    told = wanted.low / _SHARES[wanted.unit]
    return any(least * told <= part <= most * told for part in parts)


def _is_part(figure: Figure, share: Figure, whole: Figure) -> bool:
    """Whether a count is a share of another one: "306" where half of 612 are told of."""
    scale = _SHARES.get(share.quantity.unit)
    if scale is None or base_unit(figure.quantity) != base_unit(whole.quantity):
        return False
    part = share.quantity.low / scale
    left = (part * whole.quantity.low, (1 - part) * whole.quantity.low)
    return 0 < part < 1 and any(_is_about(figure.quantity.low, value) for value in left)


def _is_total(wanted: Quantity, rate: Figure, span: Figure) -> bool:
    """Whether a sum is so much a year over some years."""
    unit, _, period = rate.quantity.unit.partition("/")
    if period not in _MONTHS or span.quantity.unit != "month" or unit != base_unit(wanted):
        return False
    total = rate.quantity.low * span.quantity.low / _MONTHS[period]
    return re.fullmatch(r"[^/]*", wanted.unit) is not None and _is_about(wanted.low, total)
