"""Opposites of one thing: "keeps its licence" and "has lost its licence", whatever else is said."""

from __future__ import annotations

from collections.abc import Iterator

from ...comparison import Cue
from ..pairing import LIGHT, WISHES, SentencePair
from ..reading.deciding import CERTAINTY, CONDITION, NEGATION, QUANTITY
from ..reading.opposed import are_poles
from ..reading.predicates import Predicate, predicate
from ..reading.sentence import ReadSentence
from ..reading.word_forms import word_forms
from ..reading.words import Word
from ..reading.written_forms import small_words
from ..reason import against, differs
from ..rule import needing
from .opposed_words import opposed_words
from .some_and_all import tell_of_some
from .tense import same_tense
from .turned_round import is_turning

_LEAST = 2
"""Ideas in both beside the opposites, of which one is no name."""
_TURNED = NEGATION | (CERTAINTY - {"!sure"}) | (QUANTITY - {"!all", "!both"})
_FALSE = frozenset(("!untrue",))
"""Said of all that stands behind it: "it is not true, as was reported, that"."""
_LIMITS = CONDITION - {"!always"}
_DEMANDED = WISHES | {"!should", "!must", "!may"}
_PASSING = word_forms(
    """arrest detain jail imprison release free escape open close shut reopen start begin end stop
    finish join leave arrive quit go depart appoint hire dismiss sack fire lift impose allow
    permit ban forbid prohibit rise increase grow climb soar fall decrease drop plunge decline
    buy sell freeze thaw early late full empty crowded packed vacant sleep awake wet dry warm
    cold hot cool sunny cloudy quiet noisy loud light dark young old new idle move fill drain
    lock unlock raise lower cut tighten loosen recover worsen"""
)
"""What may be so at one time and not at another."""


@needing("one subject", "words")
def of_one_thing(pair: SentencePair) -> Iterator[Cue]:
    """Opposites that are said of one thing, by one doer where both name one."""
    found = [(a, b) for a, b in opposed_words(pair) if are_poles(a.form, b.form)]
    if (
        not found
        or pair.is_elsewhere
        or tell_of_some(pair)
        or any(pair.decisive(_FALSE))
        or len(pair.shared_plain) + len(pair.matched) < _LEAST
    ):
        return
    if pair.each_has_own("date") or not same_tense(pair) or _tells_of_parts(pair):
        return
    for a, b in found:
        mine, yours = predicate(pair.a, a), predicate(pair.b, b)
        if mine and yours and _is_of_one(pair, mine, yours) and _may_clash(pair, mine, yours):
            spans = pair.spans(mine.shown, yours.shown)
            yield differs("opposite", "poles", spans, against(spans), strong=False)
            return


def _tells_of_parts(pair: SentencePair) -> bool:
    """Whether one gives a share that the other does not: half may pass and half fail."""
    figures = (word.quantity for words in pair.only("figure") for word in words)
    return any(quantity is not None and quantity.unit == "%" for quantity in figures)


def _is_of_one(pair: SentencePair, mine: Predicate, yours: Predicate) -> bool:
    """Whether both are said of one thing, and done by one who is named in both or in one only."""
    if mine.is_described and yours.is_described:
        return False
    here, there = {*pair.translated(mine.thing)} - LIGHT, yours.thing - LIGHT
    if not here or not there or not (here <= there or there <= here):
        return False
    if not mine.is_done and not here | there <= pair.known:
        return False
    bidden = mine.is_imperative or yours.is_imperative
    return not (mine.is_done and yours.is_done) or bidden or _have_one_doer(pair, mine, yours)


def _have_one_doer(pair: SentencePair, mine: Predicate, yours: Predicate) -> bool:
    return not yours.doer.isdisjoint(pair.translated(mine.doer))


def _may_clash(pair: SentencePair, mine: Predicate, yours: Predicate) -> bool:
    """Whether nothing near either turns it, and both are told of one time."""
    sides = ((pair.a, mine, pair.only_a), (pair.b, yours, pair.only_b))
    if any(_is_turned(side, said, only) for side, said, only in sides):
        return False
    limits = [_LIMITS & _near(side, said) for side, said, _ in sides]
    always = any("!always" in _near(side, said) for side, said, _ in sides)
    if bool(limits[0]) != bool(limits[1]) and not always:
        return False
    demanded = [_is_demanded(side, said) for side, said, _ in sides]
    if demanded[0] != demanded[1]:
        return False
    if not {mine.word.form, yours.word.form} <= _PASSING or all(demanded):
        return True
    return _is_now(pair) or _tells_one_time(pair)


def _near(sentence: ReadSentence, said: Predicate) -> set[str]:
    """The words that decide in the part of a sentence in which something is said."""
    return {w.form for w in _beside(sentence, said) if w.kind == "decisive"}


def _beside(sentence: ReadSentence, said: Predicate) -> list[Word]:
    start, end = said.part
    return [w for w in sentence.words if start <= w.start < end and w is not said.word]


def _is_turned(sentence: ReadSentence, said: Predicate, only: tuple[Word, ...]) -> bool:
    beside = [w for w in _beside(sentence, said) if w in only]
    return any(
        w.form in _TURNED or (w.start < said.word.start and is_turning(w.form)) for w in beside
    )


def _is_demanded(sentence: ReadSentence, said: Predicate) -> bool:
    beside = {word.form for word in _beside(sentence, said)}
    return said.is_imperative or not _DEMANDED.isdisjoint(beside)


def _is_now(pair: SentencePair) -> bool:
    """Whether both tell what is so, and not what was or came to be."""
    return all(
        {"is", "are"} & small_words(side) and not {"was", "were", "had"} & small_words(side)
        for side in (pair.a, pair.b)
    )


def _tells_one_time(pair: SentencePair) -> bool:
    """Whether both name one day, and no other."""
    dates = [{w.form for w in side.words if w.kind == "date"} for side in (pair.a, pair.b)]
    return bool(dates[0]) and dates[0] == dates[1]
