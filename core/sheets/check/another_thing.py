"""Figures of a text that stand in a source for another thing, where it gives another one for this.

"The works employ 14 people", where a source has 118 people and 14 of them in one hall; "the club
has 312 members", where 312 are its drivers and the membership is 371.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..figures.figure import Figure
from ..figures.told_apart import are_told_apart
from .figure_pairs import OF_VALUES, is_exactly, tells
from .finding import NearSentences
from .parts_told import is_one_noun, is_told_as_part, part, whole
from .sources import SourceSentence

_FAMILY = 6
"""Letters at the beginning that nouns of one thing share: "members", "membership"."""


class AnotherThing(NamedTuple):
    """What a source gives for what a text says, and what the text's value stands for there."""

    given: Figure
    stands_for: Figure


def another_thing(figure: Figure, near: NearSentences) -> AnotherThing | None:
    """The figure that a source gives in the place of a text's, which it gives of another thing.

    Args:
        figure: The figure of the text, that a source has.
        near: The sentences of the sources that may tell it.
    """
    places = [(o, s) for s in near.all for o in s.figures if is_exactly(figure, o)]
    if not places or figure.is_part or is_told_as_part(figure):
        return None
    others = [other for other, _ in places]
    told = (whole(figure, o, s, near) or part(figure, o, s) for o, s in places)
    given = next((each for each in told if each), None) or of_its_noun(figure, others, near)
    return AnotherThing(given, others[0]) if given else None


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
