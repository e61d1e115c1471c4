"""Figures of a text that stand in a source for another thing, where it gives another one for this.

"The works employ 14 people", where a source has 118 people and 14 of them in one hall; "the club
has 312 members", where 312 are its drivers and the membership is 371.
"""

from __future__ import annotations

from typing import NamedTuple

from ..figures.figure import Figure
from .figure_pairs import is_exactly
from .finding import NearSentences
from .other_nouns import of_its_noun
from .parts_told import is_told_as_part, part, whole


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
