"""What a source gives for a text's noun, where the text's figure counts what has another name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..figures.figure import Figure
from ..figures.told_apart import are_told_apart
from .figure_pairs import OF_VALUES, is_exactly, tells
from .finding import NearSentences
from .parts_told import is_one_noun, is_told_as_part
from .sources import SourceSentence

_FAMILY = 6
"""Letters at the beginning that nouns of one thing share: "members", "membership"."""


def of_its_noun(figure: Figure, places: Sequence[Figure], near: NearSentences) -> Figure | None:
    """Another value of what a text counts, where the text's counts what has another name.

    Args:
        figure: The text's figure.
        places: Where the sources give its value.
        near: The sentences of the sources that may tell it.
    """
    own = figure.clause.ideas - OF_VALUES - {figure.head}
    if not (tells(figure) and figure.head and own) or figure.quantity.unit:
        return None
    if any(_may_be_its(figure, each) or own & each.clause.ideas for each in places):
        return None
    close = (*near.around, *(source for _, source in near.about))
    others = (o for s in close for o in _of_one_noun(figure, s) if own <= o.claim | s.scene)
    return next((o for o in others if own & o.claim and not are_told_apart(figure, o)), None)


def _may_be_its(figure: Figure, other: Figure) -> bool:
    """Whether a value may count what a text's does, by its noun."""
    return not other.head or is_one_noun(figure, other)


def _of_one_noun(figure: Figure, source: SourceSentence) -> Iterator[Figure]:
    """Other values of what is named as a text's figure is."""
    for other in source.figures:
        led = len(other.lead) >= _FAMILY and other.lead[:_FAMILY] == figure.head[:_FAMILY]
        one = other.head == figure.head or (led and not other.head)
        apart = other.quantity.unit or other.is_part or is_told_as_part(other)
        if one and not apart and not is_exactly(figure, other):
            yield other
