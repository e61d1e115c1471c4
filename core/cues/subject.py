"""The subject that two passages share, and what each says of it: shown where nothing is claimed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ..comparison import Cue
from ..documents import Span
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


def _part(sentence: ReadSentence, pair: SentencePair) -> Span:
    """The part of a sentence between marks that holds most of what both speak of."""
    text = sentence.span.text
    cuts = [0, *(match.end() for match in _PARTS.finditer(text)), len(text)]
    places = [word.start for word in sentence.words if word.form in pair.shared_plain]
    best = max(
        pairwise(cuts),
        key=lambda cut: (sum(cut[0] <= place < cut[1] for place in places), -cut[0]),
    )
    start, end = best if len(text[slice(*best)].split()) >= _SHORTEST else (0, len(text))
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
    fitting = [
        word
        for word in words
        if word in a.text and re.search(rf"\b{re.escape(word.casefold())}\b", low)
    ]
    return max(fitting, key=len, default=None)
