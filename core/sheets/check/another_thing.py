"""Figures of a text that stand in a source for another thing, where it gives another one for this.

"The works employ 14 people", where a source has 118 people and 14 of them in one hall; "the club
has 312 members", where 312 are its drivers and the membership is 371.
"""

from __future__ import annotations

from typing import NamedTuple

from ..figures.figure import Figure
from .changes_told import now, other_end
from .figure_pairs import OF_VALUES, is_exactly, may_be_one
from .finding import NearSentences
from .other_nouns import of_its_noun, with_others
from .parts_told import is_told_as_part, part, whole
from .sources import SourceSentence


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
    told = [_instead(figure, *place, near) for place in places]
    given = next((each for each in told if each), None)
    if given:
        spared = (o for o, each in zip(others, told, strict=True) if not each)
        mine = any(_may_be_its_own(figure, other) for other in spared)
        return None if mine else AnotherThing(given, others[0])
    given = of_its_noun(figure, others, near) or with_others(figure, others, near)
    return AnotherThing(given, others[0]) if given else None


def _instead(
    figure: Figure, other: Figure, source: SourceSentence, near: NearSentences
) -> Figure | None:
    """What a source gives for what a text says, where its value is of a part or an earlier time."""
    given = whole(figure, other, source, near) or part(figure, other, source)
    return given or now(figure, other, source) or other_end(figure, other, source)


def _may_be_its_own(figure: Figure, other: Figure) -> bool:
    """Whether an equal value of a source may be the one that a text tells."""
    return may_be_one(figure, other) and bool((figure.claim & other.claim) - OF_VALUES)
