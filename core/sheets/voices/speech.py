"""What others say in a document: each quotation and report with its speaker, over its sentences.

A quotation without a speaker of its own belongs to the one beside it in its paragraph, or to the
one whose quotation goes on. Where nobody is told for sure, it is nobody's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ...documents import Document
from ...text.corpus import Corpus
from ..names.bodies import Bodies
from ..names.entities import by_sentence
from ..names.entity import Entity
from ..names.roles import Roles
from ..sheet import Quoted, quoted
from .antecedents import Antecedents
from .interviews import answers, speakers_by_label
from .lead_ins import led_to
from .quotations import Line, Names, lines
from .speaker import NOBODY, Voice, voice_of

_REACTION = 120
"""Characters of a sentence that leads to what the person says with whom it begins."""
_PRONOUN = re.compile(r"\W*(?:He|She|They|It)\b")
_TERM = 5
"""Words of a quotation that is more than a term, where nobody is told to say it."""


class Speech(NamedTuple):
    """Some words that are another's than the document's."""

    voice: Voice
    quote: Quoted
    pieces: tuple[Quoted, ...]
    """What of them stands between quotation marks."""
    named: bool
    """Whether the sentence itself names the speaker."""
    second: bool = False
    """Whether the sentence is another's first, and tells of this one as well."""

    @property
    def direct(self) -> bool:
        """Whether any of them stands between quotation marks."""
        return bool(self.pieces)


def speeches(corpus: Corpus, entities: Iterable[Entity]) -> Iterator[Speech]:
    """What others say in the English documents, in the order of the text."""
    entities = tuple(entities)
    named = by_sentence(entities)
    roles, bodies = Roles(entities), Bodies(entities)
    for document in corpus.english:
        known = Antecedents(document, entities, roles, bodies)
        yield from _of_document(corpus, document, entities, named, known)


def _of_document(
    corpus: Corpus,
    document: Document,
    entities: Sequence[Entity],
    named: Names,
    known: Antecedents,
) -> Iterator[Speech]:
    before: Sequence[Line] = ()
    bodies = corpus.bodies(document.id)
    labelled = speakers_by_label(bodies, entities) or answers([*document.passages], entities)
    led = led_to(document.passages, entities)
    for passage in bodies:
        whose = labelled.get(passage.id)
        read = [*lines(corpus, passage, named, known.roles, whose[1] if whose else 0)]
        for line in read:
            line.voice = known.voice(line) or (led.get(passage.id) if line.pieces else None)
        if whose:
            yield from _labelled(read, *whose)
            continue
        _share(read, _going_on(before, read))
        yield from (speech for line in read for speech in _spoken(line))
        before = read


def _labelled(read: Sequence[Line], voice: Voice, start: int) -> Iterator[Speech]:
    """The words of somebody who is named before their paragraph, and whom they quote."""
    for line in read:
        passage, sentence = line.passage, line.sentence
        if line.voice is not None and line.pieces:
            yield from _spoken(line)
        elif sentence.end > start:
            piece = quoted(passage, sentence, max(start, sentence.start), sentence.end)
            yield Speech(voice, piece, (piece,), named=voice != NOBODY)
            if line.voice is not None and line.voice.entity and line.voice != voice:
                yield Speech(line.voice, piece, (), named=True)


def _going_on(before: Sequence[Line], read: Sequence[Line]) -> Voice | None:
    """Whose quotation goes on: a paragraph of nothing else right behind one that ends with it."""
    if not before or not before[-1].pieces or not all(line.is_quotation for line in read):
        return None
    return before[-1].voice


def _share(read: Sequence[Line], before: Voice | None) -> None:
    """Give quotations without a speaker the one before them, or else the one behind."""
    known = before
    for line in read:
        if line.voice is None and line.said_by is None and line.is_quotation:
            line.voice = known
        elif line.voice is not None or line.said_by is not None or line.subject is not None:
            known = line.voice or _reacting(line)
        elif not _PRONOUN.match(line.sentence.text):
            known = None  # something else is told meanwhile
    for line, following in zip(reversed(read[:-1]), reversed(read[1:]), strict=True):
        if line.voice is None and line.is_quotation and following.opens_quoted:
            line.voice = following.voice


def _reacting(line: Line) -> Voice | None:
    """The person who opens a sentence that leads to a quotation: "Ida Holm disagreed. “It ...”"."""
    person, sentence = line.subject, line.sentence
    if person is None or line.pieces or line.said_by is not None:
        return None
    opening = any(
        mention.passage is line.passage and mention.start == sentence.start
        for mention in person.mentions
    )
    alone = sentence.text.rstrip().endswith((".", ":")) and len(sentence.text) < _REACTION
    return voice_of(person) if opening and alone else None


def _spoken(line: Line) -> Iterator[Speech]:
    passage, sentence = line.passage, line.sentence
    pieces = tuple(quoted(passage, sentence, start, end) for start, end in line.pieces)
    if line.voice is None:
        for piece in pieces:
            if len(piece.span.text.split()) >= _TERM:
                yield Speech(NOBODY, piece, (piece,), named=False)
        return
    whole = quoted(passage, sentence, sentence.start, sentence.end)
    for voice in line.other_voices:
        yield Speech(voice, whole, (), named=True, second=True)
    by = line.said_by
    named = by is not None and not by.pronoun and not by.joint
    length = sum(end - start for start, end in line.pieces)
    if line.opens_quoted or 2 * length >= len(sentence.text):
        for piece in pieces:
            yield Speech(line.voice, piece, (piece,), named)
    else:
        yield Speech(line.voice, whole, pieces, named)
