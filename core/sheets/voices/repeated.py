"""Quotations without a speaker whose words somebody is quoted with: pull quotes, headings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from ...documents import document_of
from ...text.words import plain_words
from .quotations import NOBODY, Voice
from .speech import Speech

_HERE = 5
"""Words in a row that are one's who says them in the same document ..."""
_ELSEWHERE = 7
"""... or is quoted with them in another."""


def with_speakers_of_same_words(speeches: Sequence[Speech]) -> Iterator[Speech]:
    """The same quotations, with the speaker of those that one alone is quoted with.

    Args:
        speeches: What others say in the documents, in the order of the text.
    """
    said: dict[tuple[str, Voice], list[str]] = defaultdict(list)
    for speech in speeches:
        if speech.direct and speech.voice != NOBODY and not speech.second:
            said[document_of(speech.quote.passage), speech.voice].append(_plain(speech))
    whole = {key: f" {'  '.join(words)} " for key, words in said.items()}
    for speech in speeches:
        voice = _speaker(speech, whole) if speech.voice == NOBODY else None
        yield speech._replace(voice=voice) if voice else speech


def _speaker(speech: Speech, said: dict[tuple[str, Voice], str]) -> Voice | None:
    """Who alone is quoted with the words, first in the same document."""
    words, home = _plain(speech), document_of(speech.quote.passage)
    length = len(words.split())
    for least, here in ((_HERE, True), (_ELSEWHERE, False)):
        voices = {
            voice.key: voice
            for (document, voice), text in said.items()
            if length >= least and (document == home) == here and f" {words} " in text
        }
        if voices:
            return next(iter(voices.values())) if len(voices) == 1 else None
    return None


def _plain(speech: Speech) -> str:
    return " ".join(plain_words(speech.quote.span.text))
