"""Exchanged shares: what each of some names has, given to another: a medal, a place, a figure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ...comparison import Cue
from ..pairing import SentencePair
from ..reading.once import once
from ..reading.sentence import ReadSentence
from ..reading.word_forms import word_forms
from ..reading.words import CONTENT, IDEAS, Word
from ..reason import against, differs
from ..rule import needing
from .beside_figures import with_noun

_PIECE = re.compile(r"[,;:]\s|\s(?:and|while|but|with)\s")
_MEDALS = word_forms("gold silver bronze")
_LEAST = 2
"""Names that both have."""


@needing("one subject")
def exchanged_shares(pair: SentencePair) -> Iterator[Cue]:
    """Medals, places or figures that two names and more have exchanged."""
    names = _sharers(pair)
    if not names or pair.is_elsewhere or pair.each_has_own("figure") or _denies_in_one(pair):
        return
    mine, yours = _shares(pair.a, names), _shares(pair.b, names)
    both = [name for name in mine if name in yours]
    had, has = ({name: shares[name][0] for name in both} for shares in (mine, yours))
    if had != has and sorted(had.values()) == sorted(has.values()):
        name = next(name for name in both if had[name] != has[name])
        spans = pair.spans(mine[name][1], yours[name][1])
        yield differs("role", "exchanged", spans, against(spans), strong=False)


@needing("one subject")
def exchanged_figures(pair: SentencePair) -> Iterator[Cue]:
    """The same figures of the same things, each given to another of them."""
    if any(pair.unmatched) or any(pair.only(*CONTENT, "decisive")) or not exchanges_figures(pair):
        return
    mine, yours = _figures(pair.a), _figures(pair.b)
    if _parts_things(pair.a, mine):
        at = next(n for n, word in enumerate(mine) if word.form != yours[n].form)
        spans = pair.spans(with_noun(pair.a.words, mine[at]), with_noun(pair.b.words, yours[at]))
        yield differs("role", "exchanged", spans, against(spans), strong=False)


def exchanges_figures(pair: SentencePair) -> bool:
    """Whether figures stand in another order in front of what is counted in one order."""
    pairs = zip(_figures(pair.a), _figures(pair.b), strict=False)
    same = all(a.quantity and b.quantity and a.quantity.equals(b.quantity) for a, b in pairs)
    return not same and in_same_order(pair)


def in_same_order(pair: SentencePair) -> bool:
    """Whether all words come in one order; figures that say the same are the same."""
    mine, yours = (
        [word.form if word.quantity is None else "#" for word in side.words]
        for side in (pair.a, pair.b)
    )
    return mine == yours


def _figures(sentence: ReadSentence) -> list[Word]:
    return [word for word in sentence.words if word.quantity]


def _parts_things(sentence: ReadSentence, figures: Sequence[Word]) -> bool:
    """Whether something stands between two figures that the second is of: not "3 and 5"."""
    return any(
        word.kind in IDEAS and one.end <= word.start < other.start
        for one, other in pairwise(figures)
        for word in sentence.words
    )


def _sharers(pair: SentencePair) -> frozenset[str]:
    """The names that both have, where both tell shares of two and more; else none."""
    if not (_tells_shares(pair.a) and _tells_shares(pair.b)):
        return frozenset()
    names = pair.shared & (pair.a.names | pair.b.names)
    return names if len(names) >= _LEAST else frozenset()


def _denies_in_one(pair: SentencePair) -> bool:
    return any(word.form == "!not" for word in (*pair.only_a, *pair.only_b))


def _shares(sentence: ReadSentence, names: frozenset[str]) -> dict[str, tuple[str, list[Word]]]:
    """What each of some names has, where nothing else is told between two commas."""
    shares: dict[str, tuple[str, list[Word]]] = {}
    text = sentence.span.text
    cuts = [0, *(match.end() for match in _PIECE.finditer(text)), len(text)]
    for start, end in pairwise(cuts):
        held = [word for word in sentence.words if start <= word.start < end]
        named = [word for word in held if word.form in names]
        has = [word for word in held if _is_share(word)]
        if named and len({word.form for word in named}) == 1 and len(has) == 1:
            shares[named[0].form] = has[0].form, sorted([named[0], has[0]])
    return shares


@once
def _tells_shares(sentence: ReadSentence) -> bool:
    return any(map(_is_share, sentence.words))


def _is_share(word: Word) -> bool:
    """Whether a word is a medal, a place or a figure."""
    return word.form in _MEDALS or word.kind in ("figure", "code")
