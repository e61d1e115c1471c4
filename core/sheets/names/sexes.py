"""Whether two names can be one person's: no title, no first name of the other sex."""

from __future__ import annotations

from ...cues.lexicon import listed
from .entity import Entity

OF_MEN = frozenset({"mr", "sir", "lord", "father", "king", "prince"})
"""Titles of men."""
OF_WOMEN = frozenset({"ms", "mrs", "miss", "dame", "lady", "queen", "princess"})
"""Titles of women."""


def are_of_two_sexes(one: Entity, other: Entity) -> bool:
    """Whether one is called as a man and the other as a woman; not where one is called as both."""
    here, there = _sexes(one), _sexes(other)
    return len(here) == len(there) == 1 and here != there


def _sexes(entity: Entity) -> set[str]:
    """What the titles of a name tell, or else its first names."""
    titles = entity.titles
    told = {sex for sex, of in (("male", OF_MEN), ("female", OF_WOMEN)) if titles & of}
    firsts = {mention.key[0] for mention in entity.mentions if len(mention.key) > 1}
    return told or {sex for sex in ("male", "female") if firsts & listed(f"{sex}_names")}
