"""Exchanged shares: what each of some names has, given to another: a medal, a place, a figure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ...comparison import Cue
from ..pairing import SentencePair
from ..reading.once import once
from ..reading.sentence import ReadSentence
from ..reading.word_forms import word_forms
from ..reading.words import Word
from ..reason import against, differs
from ..rule import needing

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
