"""Opposites: one word changed into its opposite in what is alike."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...comparison import Cue
from ..pairing import SentencePair
from ..reading.deciding import HARMLESS
from ..reading.opposed import are_poles, listed_opposites
from ..reading.sentence import ReadSentence
from ..reading.word_forms import word_forms
from ..reading.words import Word
from ..reason import against, differs
from ..rule import needing
from .deciding_words import with_next
from .nearness import are_of_complements
from .opposed_words import may_clash, names_another, opens, opposed_words
from .other_measures import are_of_other_measures
from .some_and_all import SOME, tell_all_and_some, tell_of_some
from .turned_round import is_turned_round

_ALIKE = 0.6
_IN_ORDER = 0.7
_CLOSELY = 0.8
_LEAST = 2
"""Ideas in both."""
_SUBJECT = 0.25
"""Share of ideas in both, in these or other words, beside words of opposite poles."""
_MOST_MORE = 3
"""Ideas that one may add then."""
_CALLING = word_forms("call urge propose advocate recommend favour")
_AGE = re.compile(r"\b(?:olds?|aged?|ages)\b", re.IGNORECASE)
"""In a figure that tells of which people something is said: "nine-year-olds"."""
_DEMANDING = HARMLESS | {"!should", "!must"}


@needing("one subject", "words")
def opposites(pair: SentencePair) -> Iterator[Cue]:
    """One word, and its opposite in its place."""
    if pair.is_elsewhere or tell_of_some(pair) or are_of_complements(pair):
        return
    if pair.jaccard < _ALIKE or pair.ratio < _IN_ORDER:
        yield from _in_other_words(pair)
        return
    here, there = pair.only("word", "preposition", "decisive", "joint")
    if pair.each_has_own("date") or _are_of_two_measures(pair):
        return  # two days, on which each may be so; so much before tax, so much after it
    if len(here) != 1 or len(there) != 1 or opens(pair.a, here[0]) or opens(pair.b, there[0]):
        return
    both = frozenset((here[0].form, there[0].form))
    if both in listed_opposites() and may_clash(pair, here[0], there[0]):
        spans = pair.spans(with_next(pair.a.words, here), with_next(pair.b.words, there))
        strong = pair.ratio >= _CLOSELY
        yield differs("opposite", "opposite", spans, against(spans), strong=strong)


def _are_of_two_measures(pair: SentencePair) -> bool:
    """Whether each has a figure of its own that tells of another measure or another age."""
    ages = all(
        any(_AGE.search(side.span.text, word.start, word.end + len("-olds")) for word in words)
        for side, words in zip((pair.a, pair.b), pair.only("figure"), strict=True)
    )
    return ages or (pair.each_has_own("figure") and are_of_other_measures(pair))


def _in_other_words(pair: SentencePair) -> Iterator[Cue]:
    """One opposite, of which both say all else in the same or other words."""
    if not opposed_words(pair) or _decide(pair, HARMLESS) or pair.common < _LEAST:
        return
    only_a, only_b = pair.extra
    if sorted(map(len, pair.extra)) > [1, 2]:
        return
    opposed = [(a, b) for a, b in opposed_words(pair) if a.form in only_a and b.form in only_b]
    yield from _told(pair, opposed, "opposite")


@needing("one subject", "words")
def poles(pair: SentencePair) -> Iterator[Cue]:
    """Two words of opposite poles, of which both speak of the same subject."""
    if not opposed_words(pair) or _decide(pair, _DEMANDING):
        return
    if pair.is_elsewhere or tell_of_some(pair) or len(pair.shared_plain) < _LEAST:
        return
    opposed = [(a, b) for a, b in opposed_words(pair) if are_poles(a.form, b.form)]
    if len(opposed) == 1 and _are_of_one_subject(pair, *opposed[0]):
        yield from _told(pair, opposed, "poles")


def _decide(pair: SentencePair, harmless: frozenset[str]) -> bool:
    """Whether anything else decides that stands in only one, but for all beside some."""
    silent = harmless | SOME | {"!all"} if tell_all_and_some(pair) else harmless
    others = pair.only("figure", "date", "code", "decisive")
    return any(word.form not in silent for words in others for word in words)


def _told(pair: SentencePair, opposed: Sequence[tuple[Word, Word]], rule: str) -> Iterator[Cue]:
    """The cue of the only two opposites, where these do not tell the same after all."""
    if len(opposed) != 1:
        return
    a, b = opposed[0]
    if not (names_another(pair, a, b) or is_turned_round(pair, a, b)):
        spans = pair.spans(with_next(pair.a.words, [a]), with_next(pair.b.words, [b]))
        yield differs("opposite", rule, spans, against(spans), strong=False)


def _opens_with(sentence: ReadSentence, only: frozenset[str]) -> bool:
    """Whether a sentence opens with something that only it speaks of: it is its subject."""
    first = next((w for w in sentence.words if w.kind not in ("decisive", "figure")), None)
    return first is not None and first.form in only - _CALLING


def _are_of_one_subject(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether beside two words one says only of the other's subject, and that little more."""
    mine, yours = (only - {w.form} for only, w in zip(pair.extra, (a, b), strict=True))
    if _opens_with(pair.a, mine) or _opens_with(pair.b, yours):
        return False
    less, more = sorted(map(len, (mine, yours)))
    if pair.likeness < _SUBJECT or more > _MOST_MORE or (len(pair.shared) == _LEAST < more):
        return False
    return not less
