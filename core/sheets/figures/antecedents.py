"""What a number without a noun counts: "a dozen of them" are boats, after "it was the boats"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from .figure import Figure

_LAST = 3
"""Counts before a number that it may be some of."""
_REACH = 250
"""Characters back to what was counted or named."""
_OF_THEM = re.compile(r"\sof\s(?:them|these|those|which|whom)\b")
_WHICH = re.compile(r"\s(?P<which>who|whom|that)\b")
"""What tells which are meant, not of what they are some: "the ninety who were left"."""
_NAMED = re.compile(
    r"\b(?:[Tt]he|[Tt]hese|[Tt]hose|[Ii]ts|[Tt]heir|[Ss]everal|[Ss]ome|[Mm]any)\s(?:[a-z-]+\s)?"
    r"(?P<noun>[a-z]{3,}(?<!s)s)\b"
)


def with_antecedents(figures: Iterable[Figure]) -> Iterator[Figure]:
    """The figures of documents, those without a noun with what was counted or named before."""
    before: list[Figure] = []
    for figure in figures:
        lacking = not (figure.noun or figure.head or figure.quantity.unit)
        told = _with_noun(figure, before) if lacking else figure
        yield told
        if told.noun and not told.quantity.unit:
            before = [*before[1 - _LAST :], told]


def _with_noun(figure: Figure, before: Sequence[Figure]) -> Figure:
    """A number with what it stands for, where that was counted or named just before."""
    if told := _WHICH.match(figure.sentence.text, figure.behind):
        return figure._replace(antecedent="" if told["which"] == "that" else "people")
    whole = next((each for each in reversed(before) if _may_be_of(figure, each)), None)
    noun = whole.noun if whole else _named_before(figure)
    return figure._replace(antecedent=noun, is_part=bool(whole))


def _may_be_of(part: Figure, whole: Figure) -> bool:
    """Whether a number may tell how many of those who were counted shortly before."""
    near = part.passage.id == whole.passage.id and 0 <= part.start - whole.end <= _REACH
    return near and whole.quantity.high >= part.quantity.low and "…" not in whole.counted


def _named_before(figure: Figure) -> str:
    """The things named last, of which "of them" tells how many."""
    passage, text = figure.passage, figure.passage.text
    at = figure.start - passage.start
    if not _OF_THEM.match(text, at + len(figure.written)):
        return ""
    told = [*_NAMED.finditer(text, max(0, at - _REACH), at)]
    return told[-1]["noun"] if told else ""
