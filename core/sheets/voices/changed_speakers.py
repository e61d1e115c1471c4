"""Quotations without a speaker whose words another document quotes otherwise of one person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from ..names.entity import Entity
from ..sheet import Row, SentenceKey
from .quotations import NOBODY, Voice
from .speech import Speech

_LEAST = 7
"""Words of a quotation that is one's by its likeness to what one person is quoted with."""


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
