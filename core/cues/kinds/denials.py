"""Denials: in which ways all that differs is a negation."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

from ..pairing import LIGHT, SentencePair
from ..reading.deciding import NEGATION
from ..reading.thesaurus import are_opposites, complements
from ..reading.words import CONTENT, Word
from ..reading.written_forms import small_words
from .nearness import near
from .tense import same_tense
from .turning_words import TURNING

_NEGATED = NEGATION | {"!any"}
_ASSERTING = frozenset(("!all", "!any", "!sure", "!will"))
"""Words that stand in what the other negates."""
_LEAST = 2
"""Ideas in both, where neither speaks of anything else."""
_MOST_OF_SOME = 4
"""Ideas that tell of whom it is denied."""


def is_dated(pair: SentencePair) -> bool:
    """Whether only one says in which year, and both tell of what was: "was never built"."""
    if bool(pair.a.years) == bool(pair.b.years) or pair.each_has_own("name", "code"):
        return False
    past = all("was" in small_words(x) or "were" in small_words(x) for x in (pair.a, pair.b))
    return past and not (pair.opens_with_another or pair.speaks_of_another)


def is_only_negated(pair: SentencePair, plain: Sequence[Word], negated: Sequence[Word]) -> bool:
    """Whether a negation is all that differs, but for two words that one adds."""
    if any(word.kind == "decisive" and word.form not in _ASSERTING for word in plain):
        return False
    if any(word.kind == "decisive" and word.form not in _NEGATED for word in negated):
        return False
    added, more = telling(plain), telling(negated)
    if len(added) > 2 or len(more) > 2 or (added and more):
        return False
    if {word.form for word in added} & TURNING:
        return False
    return near(pair) or (not more and pair.jaccard >= 0.5 and len(pair.shared) >= 3)


def is_one_claim(pair: SentencePair, plain: Sequence[Word], negated: Sequence[Word]) -> bool:
    """Whether a negation is all that differs but for words of one meaning, or that say little."""
    kinds = ("figure", "code", "decisive", *(() if is_dated(pair) else ("date",)))
    sides = ((plain, _NEGATED | _ASSERTING), (negated, _NEGATED))
    if any(w.kind in kinds and w.form not in known for words, known in sides for w in words):
        return False
    if _is_said_in_opposites(pair):
        return False
    extra = pair.extra
    if any(form in TURNING for only in extra for form in only):
        return False
    return pair.differs_in_little


def _is_said_in_opposites(pair: SentencePair) -> bool:
    """Whether one says in the opposite word what the other negates: "all left", "nobody stayed"."""
    return any(
        are_opposites(one, other) or other in complements(one)
        for one, other in product(*pair.unmatched)
    )


def is_denied_of_some(pair: SentencePair, plain: Sequence[Word], negated: Sequence[Word]) -> bool:
    """Whether what one says of all the other denies of some: "two members had not signed"."""
    if [w.form for w in plain if w.kind in ("decisive", "figure", "date", "code")] != ["!all"]:
        return False
    if any(w.kind == "decisive" and w.form not in _NEGATED | {"!some"} for w in negated):
        return False
    mine, yours = pair.unmatched if plain is pair.only_a else pair.unmatched[::-1]
    if mine - LIGHT or len(yours - LIGHT) > _MOST_OF_SOME or (mine | yours) & TURNING:
        return False
    if _is_said_in_opposites(pair):
        return False
    return pair.common > _LEAST and same_tense(pair) and not pair.speaks_of_another


def telling(words: Sequence[Word]) -> list[Word]:
    """Those of some words that speak of something."""
    return [word for word in words if word.kind in CONTENT]
