"""Words that names and titles are made of."""

from __future__ import annotations

from functools import cache

from ...cues.lexicon import listed

DEPARTMENTS = frozenset(
    """state defense defence homeland security treasury interior commerce labor labour education
    energy transport transportation agriculture health justice finance culture media sport
    environment housing trade science research tourism fisheries industry planning""".split()  # noqa: SIM905
)
"""What ministries and departments are for."""
POSTS = frozenset(
    """executive operations officer manager communications finance marketing editor correspondent
    reporter deputy head clerk treasurer convenor coordinator opposition""".split()  # noqa: SIM905
)
"""What offices are called by besides titles: "Director of Operations"."""
_RANKS = frozenset({"vice", "acting", "interim", "senior", "cabinet", "shadow", "managing"})
"""What stands before them."""


@cache
def body_words() -> frozenset[str]:
    """What organisations, laws and places are called by, and what no person is called."""
    return listed("organisations") | listed("laws") | listed("places")


@cache
def posts() -> frozenset[str]:
    """What offices are called by, the last word of each."""
    return listed("person_titles") | POSTS | {"member"}


@cache
def ranked_posts() -> frozenset[str]:
    """The same, with what stands before them."""
    return posts() | _RANKS
