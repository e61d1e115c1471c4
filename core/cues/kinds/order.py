"""The order of what two sentences say: who does what to whom, as far as it tells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations

from ..pairing import SentencePair
from ..reading.before import small_before
from ..reading.sentence import ReadSentence
from ..reading.word_forms import word_forms
from ..reading.words import Word
from .exchanged_voice import BE, exchanges_voice
from .shared_runs import BARE, Run, gap, ideas_in_order, joined_runs, shared_runs

_MOST_PARTS = 8
"""Parts of which the order is looked at; with more of them it is another sentence."""
THERE = re.compile(r"\bthere\s(?:is|are|was|were|will be|has been|have been)\b", re.IGNORECASE)
_ONLY_WITH = {"without", "with"}
"""Where all that decides is the same, "only with" and "not without"."""


_BOUND_ARE = re.compile(
    r"(?:\b(?:compulsory|mandatory|obligatory|necessary|optional|voluntary|advisable|forbidden|allowed|permitted"
    r"|prohibited|recommended|need)\sfor|^For)\s(?:the\s|all\s)?$"
)
"""Before those who must, may or need not: "compulsory for climbers"."""
_PASSIVE = re.compile(
    r"(?:(?:is|are|was|were|be|been|has|have|had|will|must|should|may|shall|can|could|to) )*"
    r"(?:is|are|was|were|be|been|being)"
)
_PERIODS = frozenset(("last", "this", "next"))
_OFTEN = word_forms("often regularly constantly")
"""Words that say the same of what is done wherever they stand."""


def keeps_roles(pair: SentencePair) -> bool:
    """Whether who does what to whom is the same in both, by the order of what they say."""
    mine, yours = pair.speakers or ((), ())
    if mine != yours and {*mine} == {*yours}:
        return False  # another speaks to the other
    pair = pair.unspoken.listed_alike
    turned = SentencePair(pair.b, pair.a)
    return _in_one_order(pair) and _in_one_order(turned) and not exchanges_voice(pair)


def _in_one_order(pair: SentencePair) -> bool:
    """Whether all parts come in one order, but for those that may be moved."""
    mine, yours = ideas_in_order(pair.a), ideas_in_order(pair.b)
    runs = shared_runs(pair.translated(w.form for w in mine), [w.form for w in yours])
    if len(runs) > _MOST_PARTS:
        return False
    runs = joined_runs(pair, mine, yours, runs)
    movable = [n for n, run in enumerate(runs) if _may_move(pair, mine, yours, run)]
    for size in range(len(movable) + 1):
        for moved in combinations(movable, size):
            rest = [run for n, run in enumerate(runs) if n not in moved]
            if _is_ordered(pair, mine, yours, rest):
                return True
    return False


def _may_move(pair: SentencePair, mine: list[Word], yours: list[Word], run: Run) -> bool:
    """Whether a part says the same wherever it stands: "at the gate", a date, a doer after "by"."""
    here, there = mine[run.a[0]], yours[run.b[0]]
    often = here.form in _OFTEN and run.a[1] - run.a[0] == 1
    if often or here.kind == there.kind == "date" or {here.form, there.form} <= _PERIODS:
        return True
    if _is_beside(pair.a, mine[slice(*run.a)]) and _is_beside(pair.b, yours[slice(*run.b)]):
        return True
    before, other = small_before(pair.a, here), small_before(pair.b, there)
    if before and (before == other or {before, other} == _ONLY_WITH):
        repeated = max(_count(pair.a, before), _count(pair.b, other)) > 1
        return before != "of" and not repeated
    if _BOUND_ARE.search(pair.a.span.text, 0, here.start) or _BOUND_ARE.search(
        pair.b.span.text, 0, there.start
    ):
        return True
    if {before, other} == {"by", ""}:
        passive, active = (pair.a, pair.b) if before == "by" else (pair.b, pair.a)
        return bool(BE.search(passive.span.text)) and not _count(active, "by")
    return False


def _count(sentence: ReadSentence, small: str) -> int:
    """How often a preposition stands in a sentence: of several it is not clear which is which."""
    return len(re.findall(rf"\b{small}\b", sentence.span.text, re.IGNORECASE))


def _is_beside(sentence: ReadSentence, words: Sequence[Word]) -> bool:
    """Whether some words stand in a part that says who speaks, beside one that is the claim."""
    start, end = words[0].start, words[-1].end
    claims = [part for part in sentence.whole.parts if not part.is_aside]
    beside = (part for part in sentence.whole.parts if (part.is_aside if claims else part.speaks))
    return len(sentence.whole.parts) > 1 and any(
        part.start <= start and end <= part.end for part in beside
    )


def _is_ordered(
    pair: SentencePair, mine: list[Word], yours: list[Word], runs: Sequence[Run]
) -> bool:
    """Whether parts come in one order, but for neighbours that may change places."""
    order = sorted(range(len(runs)), key=lambda n: runs[n].b)
    at = 0
    while at < len(order):
        if order[at] == at:
            at += 1
        elif order[at : at + 2] == [at + 1, at]:
            first, second = runs[at], runs[at + 1]
            here = gap(pair.a, mine[first.a[1] - 1], mine[second.a[0]])
            there = gap(pair.b, yours[second.b[1] - 1], yours[first.b[0]])
            exists = len(runs) == 2 and any(THERE.search(x.span.text) for x in (pair.a, pair.b))
            if not (exists or _may_change_places(here, there)):
                return False
            at += 2
        else:
            return False
    return True


def _may_change_places(here: str, there: str) -> bool:
    """Whether two neighbours say the same in either order, by what stands between them.

    They are listed, one is of the other ("the club's budget", "the budget of the club"), or it is
    done to one of them ("close the pool", "the pool will be closed").
    """
    if here == there:
        return here in ("and", "or")
    gaps = {here, there}
    if gaps & BARE:
        other = gaps - BARE
        return bool(other & {"of", "for", "in"}) or any(_PASSIVE.fullmatch(gap) for gap in other)
    return False
