"""Force: what one demands the other recommends, allows, or leaves open."""

from __future__ import annotations

from collections.abc import Iterator

from ...comparison import Cue
from ..pairing import SentencePair
from ..reading.deciding import FORCE, NEGATION
from ..rule import needing
from .deciding_words import conflicting, conflicts
from .nearness import is_of_one, of_another

_FORCES = conflicts("must should, must may, must free, should may, should free")
_LIMITS = frozenset(("!only", "!onlyif", "!unless", "!except"))


@needing("one subject", "deciding words")
def force(pair: SentencePair) -> Iterator[Cue]:
    """What one demands the other recommends, allows, or leaves open."""
    for cue in conflicting(pair, "force", "force", FORCE, _FORCES):
        if (
            is_of_one(pair)
            and not of_another(pair)
            and not all(pair.extra)
            and not pair.each_has_own("date")
            and not _denies_beside_force(pair)
            and not _both_forbid(pair)
        ):
            yield cue


def _denies_beside_force(pair: SentencePair) -> bool:
    """Whether a negation or a limit that is no part of a word of force stands in only one."""
    forced = {word.start for words in pair.decisive(FORCE) for word in words}
    denying = pair.decisive(NEGATION | _LIMITS)
    return any(word.start not in forced for words in denying for word in words)


def _both_forbid(pair: SentencePair) -> bool:
    """Whether what must not be in one is what may not be in the other: "no pets are allowed"."""
    forced = [{word.form for word in words} for words in pair.decisive(FORCE)]
    denied = all("!not" in sentence.forms for sentence in (pair.a, pair.b))
    return denied and sorted(map(sorted, forced)) == [["!may"], ["!must"]]
