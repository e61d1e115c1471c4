"""Shared wording: the longest run of the same words in both sentences."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher

from ..comparison import Cue
from ..documents import Sentence, Span
from ..words import Word, words

_FEWEST = 3
"""Words that say something about the subject; shorter runs are chance."""


def wording(a: Sentence, b: Sentence) -> Iterator[Cue]:
    """A run of the same stems with three telling words or more speaks for agreement."""
    left, right = words(a.text), words(b.text)
    matcher = SequenceMatcher(
        None, [word.stem for word in left], [word.stem for word in right], autojunk=False
    )
    found = matcher.find_longest_match()
    run = left[found.a : found.a + found.size]
    if sum(not word.stop for word in run) >= _FEWEST:
        span = _span(a, run)
        yield Cue(
            kind="wording",
            label="agree",
            a=span,
            b=_span(b, right[found.b : found.b + found.size]),
            says=f"Both use the same words: “{span.text}”.",
        )


def _span(sentence: Sentence, run: tuple[Word, ...]) -> Span:
    start, end = run[0].start, run[-1].end
    return Span(
        start=sentence.start + start, end=sentence.start + end, text=sentence.text[start:end]
    )
