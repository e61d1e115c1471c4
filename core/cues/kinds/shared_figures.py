"""Shared figures: what both give in whatever words, for the reader to judge."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product

from ...comparison import Cue, Label
from ..pairing import SentencePair
from ..reading.deciding import HARMLESS
from ..reading.quantity import SCORE
from ..reading.sentence import ReadSentence
from ..reading.thesaurus import are_opposites
from ..reading.words import Word
from ..reason import quoted, reason
from .beside_figures import counted, near_figure, with_noun
from .exchanged_voice import exchanges_voice
from .tense import same_tense
from .turning_words import TURNING

_FEWEST = 2
"""Ideas in both; or figures, where they are no large ones."""
_LARGE = 100
_SPANS = ("minute", "month", "clock")
"""Units of time, in which many things are told."""
_COMPARED = frozenset(("!more", "!less", "!fewer"))


def same_figure(pair: SentencePair) -> Iterator[Cue]:
    """A figure that both give, it seems of one thing, in whatever words: it settles nothing."""
    if not pair.equal_figures or not pair.shared_plain or pair.a.asks or pair.b.asks:
        return
    if pair.is_elsewhere or _turns(pair):
        return
    if pair.each_has_own("figure", "date") or not same_tense(pair):
        return
    if any(_are_exchanged(pair, a, b) for a, b in pair.equal_figures) or pair.speaks_of_another:
        return
    if _are_one_claim(pair):
        yield _cue(pair, *pair.equal_figures[0], rule="both", label="agree")
        return
    same = [(a, b) for a, b in pair.equal_figures if _is_near(pair, a, b)]
    several = _count(a for a, _ in same) >= _FEWEST <= pair.common
    if not several:
        same = [(a, b) for a, b in same if _is_exact(pair, a, b)]
    less = min(map(len, pair.extra))
    if not same or less > several:
        return
    yield _cue(pair, *same[0], rule="shared", label="related")


def _are_one_claim(pair: SentencePair) -> bool:
    """Whether two telling figures and more are equal, and none is in only one of them."""
    several = _count(a for a, _ in pair.equal_figures) >= _FEWEST <= pair.common
    return several and not any(pair.only("figure")) and not exchanges_voice(pair)


def _count(words: Iterable[Word]) -> int:
    """How many figures some words give; a score is two."""
    figures = {word.form: word for word in words}.values()
    return sum(2 if w.quantity and w.quantity.unit == SCORE else 1 for w in figures)


def _cue(pair: SentencePair, a: Word, b: Word, *, rule: str, label: Label) -> Cue:
    spans = pair.spans(with_noun(pair.a.words, a), with_noun(pair.b.words, b))
    says = f"Both give the same figure: {quoted(spans[0])}, {quoted(spans[1])}."
    return reason("number", rule, label, spans, says, strong=False)


def _are_exchanged(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether two equal figures count two things of which both speak: "85 dogs", "85 cats"."""
    mine, yours = _beside(pair.a, a), _beside(pair.b, b)
    return mine.isdisjoint(yours) and bool(mine & pair.shared and yours & pair.shared)


def _beside(sentence: ReadSentence, figure: Word) -> set[str]:
    """What a figure counts, where that stands right after it."""
    after = sentence.words[sentence.words.index(figure) + 1 :][:1]
    return {word.form for word in after if word.start - figure.end <= 1}


def _turns(pair: SentencePair) -> bool:
    """Whether a word that decides, denies or says the opposite stands in only one of them."""
    decisive = {
        word.form
        for sentence, words in zip((pair.a, pair.b), pair.only("decisive"), strict=True)
        for word in words
        if not (word.form in _COMPARED and _is_beside_a_figure(sentence, word))
    }
    mine, yours = pair.unmatched
    opposed = any(are_opposites(one, other) for one, other in product(mine, yours))
    return bool(decisive - HARMLESS or opposed or (mine | yours) & TURNING)


def _is_beside_a_figure(sentence: ReadSentence, word: Word) -> bool:
    """Whether a word belongs to a figure right before it: "1,500 fewer"."""
    at = sentence.words.index(word)
    return at > 0 and sentence.words[at - 1].kind == "figure"


def _is_exact(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether a figure is a sum of money, or so many of one thing: "9,400 patients"."""
    quantity = a.quantity
    if quantity is None or quantity.unit in _SPANS or quantity.low != quantity.high:
        return False
    if quantity.unit:
        return quantity.unit[0] in "$€£"
    ideas = _FEWEST if quantity.low >= _LARGE else _FEWEST + 1
    return pair.common >= ideas and bool(counted(pair.a.words, a) & counted(pair.b.words, b))


def _is_near(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether two equal figures stand near what both speak of."""
    mine = {*pair.translated(near_figure(pair.a, a))}
    return not (mine & pair.shared_plain).isdisjoint(near_figure(pair.b, b))
