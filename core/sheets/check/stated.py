"""What happened by a source and not by a text: "trips were cancelled", "without cancellations"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...cues.pairing import LIGHT
from ...cues.reading.words import Word
from ...documents import Span
from .checked_sentence import CheckedSentence
from .denying import is_denied, is_open
from .sources import SourceSentence

_NONE = re.compile(
    r"\b(?:without(?:\sany|\sa\ssingle)?|no|not\s(?:a\ssingle|any)|(?:free|clear)\sof)\s(?P<what>(?:[a-z]+\s)?[a-z]+)",
    re.IGNORECASE,
)
"""What a text says there was none of."""
_HAPPENED = re.compile(r"[a-z]+(?:ed|en)", re.IGNORECASE)
"""A verb in the form that tells what was done."""
_FAMILY = 5
"""Letters at the beginning that "cancellations" and "cancelled" share."""


def stated(checked: CheckedSentence) -> Iterator[tuple[SourceSentence, Span, Span]]:
    """Sentences of sources that tell what a text says never happened, with the words of both.

    Args:
        checked: The sentence beside those of its sources.
    """
    read = checked.read
    match = None if read.asks else _NONE.search(read.span.text)
    if match is None:
        return
    noun = next(
        (w for w in reversed(read.words) if match.start("what") <= w.start < match.end()), None
    )
    subject = {w.form for w in read.words if w.end <= match.start() and w.kind in ("word", "name")}
    subject = subject & checked.sources.rare - LIGHT
    if noun is None or noun.kind != "word" or len(noun.form) < _FAMILY:
        return
    if any(_denies(source, noun) for source in checked.sources.sentences):
        return
    for source in checked.sources.sentences:
        verb = next((w for w in source.read.words if _tells(source, w, noun)), None)
        if verb and subject & (source.read.ideas | source.lead):
            there = source.read.part(verb.start, verb.end)
            yield source, read.part(match.start(), noun.end), there


def _tells(source: SourceSentence, word: Word, noun: Word) -> bool:
    """Whether a word tells that what a noun names was done, and nothing denies it."""
    written = source.read.span.text[word.start : word.end]
    one = word.form[:_FAMILY] == noun.form[:_FAMILY] and bool(_HAPPENED.fullmatch(written))
    return one and not (is_denied(source.read, word) or is_open(source.read, word))


def _denies(source: SourceSentence, noun: Word) -> bool:
    """Whether a source denies it as well."""
    words = (w for w in source.read.words if w.form[:_FAMILY] == noun.form[:_FAMILY])
    return any(is_denied(source.read, word) for word in words)
