"""Words that names and titles are made of."""

from __future__ import annotations

from functools import cache

from ...cues.lexicon import listed
from ...cues.reading.thesaurus import senses
from ...cues.reading.word_forms import word_form
from ...text.concepts import concept
from ...text.words import stem

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
def first_names() -> frozenset[str]:
    """First names that tell a man or a woman."""
    return listed("male_names") | listed("female_names")


def is_common_word(low: str) -> bool:
    """Whether a word is one of English, as far as the lists go that come along."""
    return bool(senses(word_form(low)) or concept(stem(low)))


@cache
def posts() -> frozenset[str]:
    """What offices are called by, the last word of each."""
    return listed("person_titles") | POSTS | {"member"}


@cache
def ranked_posts() -> frozenset[str]:
    """The same, with what stands before them."""
    return posts() | _RANKS
