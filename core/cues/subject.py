"""The subject that two passages share, and what each says of it: shown where nothing is claimed."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator

from ..comparison import Cue
from ..documents import Span
from ..links import ELSEWHERE
from .pairing import SentencePair
from .reading.sentence import ReadSentence
from .reason import quoted, reason

_LEAST = 2
"""Ideas that both share, of which one is no name."""
_PARTS = re.compile(r"(?<=[,;:—–(])\s+|\s+[—–]\s*|\s*[)]\s*")
_SHORTEST = 4
"""Words; a shorter part of a sentence says too little."""


def subject(pair: SentencePair) -> Iterator[Cue]:
    """What each says of the subject, part beside part in its own words."""
    if len(pair.shared) < _LEAST or not pair.shared_plain:
        return
    a, b = _part(pair.a, pair), _part(pair.b, pair)
    name = _name(pair, a, b)
    if name is None:
        return
    says = f"Both speak of “{name}”: {quoted(a, 110)} beside {quoted(b, 110)}."
    yield reason("wording", "subject", "related", (a, b), says, strong=False)


def elsewhere(pair: SentencePair) -> Iterator[Cue]:
    """What else two passages say that agree in another sentence, part beside part."""
    a, b = _part(pair.a, pair), _part(pair.b, pair)
    says = f"Beside it one says {quoted(a, 110)}, the other {quoted(b, 110)}."
    yield reason("wording", ELSEWHERE, "related", (a, b), says, strong=False)


def _part(sentence: ReadSentence, pair: SentencePair) -> Span:
    """The part of a sentence between marks that holds most of what both speak of."""
    text = sentence.span.text
    cuts = [0, *(match.end() for match in _PARTS.finditer(text)), len(text)]
    spoken_of = pair.shared_plain
    held = Counter(
        bisect_right(cuts, word.start) - 1 for word in sentence.words if word.form in spoken_of
    )
    best = max(range(len(cuts) - 1), key=held.__getitem__)
    start, end = cuts[best], cuts[best + 1]
    if len(text[start:end].split()) < _SHORTEST:
        start, end = 0, len(text)
    piece = text[start:end]
    kept = piece.strip(" ,;:—–()")
    start += piece.index(kept) if kept else 0
    return sentence.part(start, start + len(kept))


def _name(pair: SentencePair, a: Span, b: Span) -> str | None:
    """The longest word of both parts that is written alike in both."""
    low = b.text.casefold()
    words = [
        pair.a.span.text[word.start : word.end]
        for word in pair.a.words
        if word.form in pair.shared_plain
    ]
    longest = sorted(words, key=len, reverse=True)
    return next((each for each in longest if each in a.text and _stands(each, low)), None)


def _stands(word: str, low: str) -> bool:
    """Whether a word stands in a text in lower case, and not inside of one that is longer."""
    word = word.casefold()
    return word in low and re.search(rf"\b{re.escape(word)}\b", low) is not None
