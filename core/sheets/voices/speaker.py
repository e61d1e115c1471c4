"""A speaker as a sentence names them, and whose voice that is over all documents."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..names.entity import Entity

NamesInside = Sequence[tuple[int, int, Entity]]
"""The names in a sentence: where each starts and ends in it, and whose it is."""


class Speaker(NamedTuple):
    """Who speaks, as a sentence names them; offsets point into the sentence."""

    start: int
    end: int
    entity: Entity | None
    """Whom the words name; None for a group or an office."""
    pronoun: bool = False
    joint: bool = False
    """Whether another speaks with them."""
    other: Entity | None = None
    """Who speaks with them, where that is told by name."""
    office: str = ""
    """What they are called beside their name: "the mayor" of "the mayor, Petra Holm"."""


class Voice(NamedTuple):
    """Who speaks, the same over all documents."""

    key: tuple[object, ...]
    name: str
    entity: Entity | None = None


NOBODY = Voice(("unnamed",), "Speaker not named")
"""Who speaks where the text does not tell for sure."""


def voice_of(entity: Entity) -> Voice:
    """The voice of whom documents name."""
    return Voice(("name", id(entity)), entity.name, entity)


def are_rivals(one: Voice, other: Voice) -> bool:
    """Whether words of one cannot be the other's: two persons or two bodies, not one and an office.

    What somebody says for a body, a text may give to either.
    """
    if one.entity is None or other.entity is None or one.key == other.key:
        return False
    return (one.entity.kind == "organisation") == (other.entity.kind == "organisation")
