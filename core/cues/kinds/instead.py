"""Something in the place of something else: "not by the mayor but by her deputy"."""

from __future__ import annotations

from collections.abc import Iterator

from ...comparison import Cue
from ..pairing import LIGHT, SentencePair
from ..reading.contrasts import Contrast, contrast
from ..reason import against, differs
from ..rule import needing

_LEAST = 2
"""Ideas in both beside what is denied."""
_SAME = frozenset(("!not", "!will", "!both", "!own"))
"""Words that decide and may stand in one only."""


@needing()
def instead(pair: SentencePair) -> Iterator[Cue]:
    """One denies of something what the other states of it, and names another in its place."""
    here, there = contrast(pair.a), contrast(pair.b)
    denying = here or there
    if denying is None or (here and there):
        return
    if not _is_stated(pair, denying, 0 if here else 1):
        return
    other = pair.b if here else pair.a
    forms = {word.form for word in denying.denied}
    stated = [word for word in other.words if word.form in forms]
    denied = range(denying.start, denying.end)
    words = (pair.a if here else pair.b).words
    told = [word for word in words if word.start in denied and word.kind != "joint"]
    spans = pair.spans(*((told, stated) if here else (stated, told)))
    yield differs("negation", "instead", spans, against(spans), strong=False)


def _is_stated(pair: SentencePair, denying: Contrast, side: int) -> bool:
    """Whether the other sentence says all else of what is denied, and nothing of what is stated."""
    denied, stated = (
        {word.form for word in words} - LIGHT for words in (denying.denied, denying.stated)
    )
    other = (pair.a, pair.b)[1 - side]
    if not denied or not denied <= {*other.forms} or stated <= {*other.forms}:
        return False
    if any(w.form not in _SAME for words in pair.only("decisive", "figure") for w in words):
        return False
    mine, yours = (pair.extra[n] for n in (side, 1 - side))
    because = "because" in pair.a.counts & pair.b.counts
    if len(pair.known - denied - LIGHT) < _LEAST or (mine - stated and yours):
        return False
    return len(mine - stated) <= 1 and len(yours) <= 1 + because
