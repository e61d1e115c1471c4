"""The order of what two sentences say: who does what to whom, as far as it tells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations, pairwise, takewhile
from typing import NamedTuple

from ..pairing import LIGHT, SentencePair
from ..reading.before import small_before
from ..reading.once import once
from ..reading.sentence import ReadSentence
from ..reading.word_forms import word_forms
from ..reading.words import Word

CONTENT = ("word", "name", "figure", "date", "code")
"""Kinds of words that speak of something."""
_MOST_PARTS = 8
"""Parts of which the order is looked at; with more of them it is another sentence."""
_BE = re.compile(r"\b(?:is|are|was|were|be|been|being|gets?|got)\b", re.IGNORECASE)
_BE_BEFORE = re.compile(rf"{_BE.pattern}\s(?:(?:the|an?|its|his|her|their)\s)?$", re.IGNORECASE)
"""Before a subject: "only then is the pupil excused"."""
_CHANGES = word_forms(
    """close open reopen begin start end finish stop halt change increase rise decrease double
    halve improve worsen grow shrink sink break burn move melt freeze expand resume continue"""
)
"""What something does, or what is done to it: "the pool closes", "the pool is closed"."""
THERE = re.compile(r"\bthere\s(?:is|are|was|were|will be|has been|have been)\b", re.IGNORECASE)
_ONLY_WITH = {"without", "with"}
"""Where all that decides is the same, "only with" and "not without"."""


_BOUND_ARE = re.compile(
    r"(?:\b(?:compulsory|mandatory|obligatory|necessary|optional|voluntary|advisable|forbidden|allowed|permitted"
    r"|prohibited|recommended|need)\sfor|^For)\s(?:the\s|all\s)?$"
)
"""Before those who must, may or need not: "compulsory for climbers"."""
_OWNED = frozenset(("'s", "’s", "'", "’"))
_BARE = frozenset(("", "'s", "’s", "s", "'", "’", "to"))
_PASSIVE = re.compile(
    r"(?:(?:is|are|was|were|be|been|has|have|had|will|must|should|may|shall|can|could|to) )*"
    r"(?:is|are|was|were|be|been|being)"
)
_ASIDE = re.compile(rf",[^,;:—–]+,\s{_BE.pattern}\s(?:\w+ly\s)?\Z", re.IGNORECASE)
_ARTICLES = frozenset("the a an its his her their this that".split())  # noqa: SIM905
_PERIODS = frozenset(("last", "this", "next"))
_OFTEN = word_forms("often regularly constantly")
"""Words that say the same of what is done wherever they stand."""


class _Run(NamedTuple):
    """Ideas that stand in one order in both."""

    a: tuple[int, int]
    """From this place among the ideas of the first up to that one."""
    b: tuple[int, int]


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
    mine, yours = _ideas(pair.a), _ideas(pair.b)
    runs = _runs(pair.translated(w.form for w in mine), [w.form for w in yours])
    if len(runs) > _MOST_PARTS:
        return False
    runs = _joined(pair, mine, yours, runs)
    movable = [n for n, run in enumerate(runs) if _may_move(pair, mine, yours, run)]
    for size in range(len(movable) + 1):
        for moved in combinations(movable, size):
            rest = [run for n, run in enumerate(runs) if n not in moved]
            if _is_ordered(pair, mine, yours, rest):
                return True
    return False


def _ideas(sentence: ReadSentence) -> list[Word]:
    return [w for w in sentence.words if w.kind in CONTENT and w.form not in LIGHT]


def _runs(mine: Sequence[str], yours: Sequence[str]) -> list[_Run]:
    """The longest stretches that are the same in both, in the order of the first."""
    taken: set[int] = set()
    runs: list[_Run] = []
    at = 0
    while at < len(mine):
        sizes = [_shared_from(mine[at:], yours, start, taken) for start in range(len(yours))]
        size = max(sizes, default=0)
        if size:
            place = sizes.index(size)
            runs.append(_Run((at, at + size), (place, place + size)))
            taken.update(range(place, place + size))
        at += size or 1
    return runs


def _shared_from(mine: Sequence[str], yours: Sequence[str], start: int, taken: set[int]) -> int:
    """How many first ideas of one stand in the other from a place on, where none is taken."""
    places = takewhile(lambda place: place not in taken, range(start, len(yours)))
    same = takewhile(lambda both: both[0] == yours[both[1]], zip(mine, places, strict=False))
    return sum(1 for _ in same)


def _joined(
    pair: SentencePair, mine: list[Word], yours: list[Word], runs: list[_Run]
) -> list[_Run]:
    """The runs, "the holder's photograph" and "the photograph of the holder" as one."""
    joined: list[_Run] = []
    for run in runs:
        last = joined[-1] if joined else None
        if last and last.a[1] == run.a[0] and run.b[1] == last.b[0]:
            here = _gap(pair.a, mine[last.a[1] - 1], mine[run.a[0]])
            there = _gap(pair.b, yours[run.b[1] - 1], yours[last.b[0]])
            single = run.a[1] - run.a[0] == last.a[1] - last.a[0] == 1
            if "of" in (here, there) and {here, there} & (_BARE if single else _OWNED):
                joined[-1] = _Run((last.a[0], run.a[1]), (run.b[0], last.b[1]))
                continue
        joined.append(run)
    return joined


def _may_move(pair: SentencePair, mine: list[Word], yours: list[Word], run: _Run) -> bool:
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
        return bool(_BE.search(passive.span.text)) and not _count(active, "by")
    return False


def _count(sentence: ReadSentence, small: str) -> int:
    """How often a preposition stands in a sentence: of several it is not clear which is which."""
    return len(re.findall(rf"\b{small}\b", sentence.span.text, re.IGNORECASE))


def _is_beside(sentence: ReadSentence, words: Sequence[Word]) -> bool:
    """Whether some words stand in a part that says who speaks, beside one that is the claim."""
    start, end = words[0].start, words[-1].end
    claims = [part for part in sentence.parts if not part.is_aside]
    beside = (part for part in sentence.parts if (part.is_aside if claims else part.speaks))
    return len(sentence.parts) > 1 and any(
        part.start <= start and end <= part.end for part in beside
    )


def _is_ordered(
    pair: SentencePair, mine: list[Word], yours: list[Word], runs: Sequence[_Run]
) -> bool:
    """Whether parts come in one order, but for neighbours that may change places."""
    order = sorted(range(len(runs)), key=lambda n: runs[n].b)
    at = 0
    while at < len(order):
        if order[at] == at:
            at += 1
        elif order[at : at + 2] == [at + 1, at]:
            first, second = runs[at], runs[at + 1]
            here = _gap(pair.a, mine[first.a[1] - 1], mine[second.a[0]])
            there = _gap(pair.b, yours[second.b[1] - 1], yours[first.b[0]])
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
    if gaps & _BARE:
        other = gaps - _BARE
        return bool(other & {"of", "for", "in"}) or any(_PASSIVE.fullmatch(gap) for gap in other)
    return False


def _gap(sentence: ReadSentence, before: Word, after: Word) -> str:
    """What stands between two words, without articles; "," where marks part them."""
    if after.start < before.end:
        return ","  # a list was put into another order
    text = sentence.span.text[before.end : after.start]
    words = [w for w in re.findall(r"[\w’']+|[,;:—–()]", text.lower()) if w not in _ARTICLES]
    return " ".join(words)


def _opening(sentence: ReadSentence, word: Word) -> str:
    return sentence.span.text[max(0, word.start - 16) : word.start]


def exchanges_voice(pair: SentencePair) -> bool:
    """Whether one says in the active what the other says in the passive, of the same subject."""
    return any(
        not _in_passive(passive).isdisjoint(_in_active(active))
        for passive, active in ((pair.a, pair.b), (pair.b, pair.a))
        if _in_passive(passive)  # as few are
    )


@once
def _in_passive(sentence: ReadSentence) -> frozenset[tuple[str, str]]:
    """Each idea of a sentence with what is done to it: "the pool is heated"."""
    text, ideas = sentence.span.text, _ideas(sentence)
    return frozenset(
        (_before_aside(text, ideas, one, two).form, two.form)
        for one, two in pairwise(ideas)
        if two.kind == "word"
        and two.form not in _CHANGES
        and text[two.start : two.end].endswith(("ed", "en", "t", "ught", "n"))
        and _BE.search(text, one.end, two.start)
    )


def _before_aside(text: str, ideas: Sequence[Word], one: Word, verb: Word) -> Word:
    """The idea before a verb, or before what commas set off there: "the duke, ill, was beaten"."""
    aside = _ASIDE.search(text, 0, verb.start)
    before = [idea for idea in ideas if aside and idea.end <= aside.start()]
    return before[-1] if before else one


@once
def _in_active(sentence: ReadSentence) -> frozenset[tuple[str, str]]:
    """Each two ideas of a sentence that stand side by side where they come last: "heat a pool"."""
    text = sentence.span.text
    last = {(one.form, two.form): (one, two) for one, two in pairwise(_ideas(sentence))}
    return frozenset(
        forms
        for forms, (one, two) in last.items()
        if not text[one.end : two.start].strip() and not _BE_BEFORE.search(_opening(sentence, one))
    )
