"""Quotations without a speaker whose words somebody is quoted with, as they are or altered."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from ...documents import document_of
from ...text.words import plain_words
from ..names.entity import Entity
from ..sheet import Row, SentenceKey
from .speaker import NOBODY, Voice
from .speech import Speech

_HERE = 5
"""Words in a row that are one's who says them in the same document ..."""
_ELSEWHERE = 7
"""... or is quoted with them in another."""
_LEAST = 7
"""Words of a quotation that is one's by its likeness to what one person is quoted with."""


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


def with_speakers_of_changed_words(
    speeches: Sequence[Speech], otherwise: Iterable[Row], entities: Sequence[Entity]
) -> Iterator[Speech]:
    """The same quotations, with the speaker of those that are one's altered words.

    Only where the paragraph names that person, or nobody.

    Args:
        speeches: What others say in the documents.
        otherwise: The quotations that documents give otherwise.
        entities: What the documents name.
    """
    voices = {s.voice.name: s.voice for s in speeches if s.voice.entity and not s.second}
    known: dict[SentenceKey, set[str]] = defaultdict(set)
    for row in otherwise:
        for cell in row.cells:
            for quote in cell.quotes:
                known[quote.sentence_key].add(row.name)
    named: dict[str, set[Entity]] = defaultdict(set)
    for person in (each for each in entities if each.is_human):
        for mention in person.mentions:
            named[mention.passage.id].add(person)
    for speech in speeches:
        names = known[speech.quote.sentence_key] if speech.voice == NOBODY else set[str]()
        voice = voices.get(next(iter(names))) if len(names) == 1 else None
        here = named[speech.quote.passage]
        yield speech._replace(voice=voice) if _is_its(voice, here, speech) else speech


def _is_its(voice: Voice | None, here: set[Entity], speech: Speech) -> bool:
    """Whether a quotation may be somebody's by whom its paragraph names."""
    long = len(speech.quote.span.text.split()) >= _LEAST
    return voice is not None and long and (not here or voice.entity in here)
