"""Deeds: doer and done-to exchanged, or one deed denied, whatever else two sentences tell."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from ...comparison import Cue
from ..pairing import SentencePair
from ..reading.deciding import CERTAINTY, CONDITION, FORCE, QUANTITY
from ..reading.deeds import Deed, deeds
from ..reason import against, differs
from ..rule import needing
from .roles import MUTUAL
from .tense import same_tense

_OTHERWISE = CERTAINTY | CONDITION | FORCE | QUANTITY
"""Words beside which a denial is not all that decides."""
_TURNS = frozenset(("because", "but", "rather", "until", "without"))
"""After these a denial touches the reason, or one of two."""


@needing("one subject")
def of_deeds(pair: SentencePair) -> Iterator[Cue]:
    """Two deeds with one verb: with doer and done-to exchanged, or one of them denied."""
    mine, yours = deeds(pair.a), deeds(pair.b)
    if not mine or not yours or pair.is_elsewhere or pair.each_has_own("date"):
        return
    for here, there in product(mine, yours):
        verb, *ends = pair.translated(w.form for w in (here.verb, here.doer, here.done_to))
        if verb != there.verb.form:
            continue
        spans = pair.spans(here.words, there.words)
        others_ends = [there.doer.form, there.done_to.form]
        if ends == others_ends[::-1] and _are_exchanged(pair, here, there):
            yield differs("role", "exchanged", spans, against(spans), strong=False)
            return
        if ends == others_ends and _is_denied(pair, here, there):
            yield differs("negation", "deed", spans, against(spans), strong=False)
            return


def _are_exchanged(pair: SentencePair, a: Deed, b: Deed) -> bool:
    """Whether two deeds of one verb, with doer and done-to exchanged, cannot both be.

    Where each tells more of it, both may have done it, on two occasions.
    """
    each_adds = all(pair.core.extra)
    return not (each_adds or a.is_denied or b.is_denied or a.verb.form in MUTUAL)


def _is_denied(pair: SentencePair, a: Deed, b: Deed) -> bool:
    """Whether only one of two deeds of the same is denied, and nothing else may decide."""
    if a.is_denied == b.is_denied:
        return False
    if any(pair.decisive(_OTHERWISE)) or _TURNS & {*pair.a.forms, *pair.b.forms}:
        return False
    return same_tense(pair) and not (pair.speaks_of_another or pair.only_wished)
