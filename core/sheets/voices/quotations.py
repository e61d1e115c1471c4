"""The sentences of a document with what is quoted in them, and who speaks or is spoken of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from ...documents import Passage, Sentence
from ...text.corpus import Corpus
from ..names.entity import Entity
from ..names.subjects import Named, subject
from ..sheet import SentenceKey
from .speakers import Speaker, speakers

SHORTEST = 3
"""Words of a quotation; fewer are a term that somebody uses."""
_OPENS = re.compile(
    r"(?:(?:In|On|Last|This|By|At)\s[\w’]{2,12}(?:\s[\w’]{1,9}){0,2},?\s(?=[Tt]he\s))?(?:[Tt]he\s)?"
)
"""What may stand before whom a sentence begins with: "In May the "."""
_MARK = re.compile(r"[“”\"]")
_SINGLE = re.compile(r"(?<![\w‘'’])[‘'](?=\w)")
_SINGLE_END = re.compile(r"[’'](?!\w)")
_LED_TO = re.compile(r":\s*“")
_GOES_ON = re.compile(r",?\sand\b")
"""What stands behind a name that is no subject: "told the board and the union, and urged both"."""
_I_SAID = re.compile(
    r"\b(I|we)\s(?:told|said|say|tell|replied|answered|asked|wrote|repeated|shouted)\b[^.;:“”]{0,30}[,:]?\s“"
)
_OWNED = re.compile(r"s[’']\s[a-z]")
"""The mark of whose something is: "nurses’ work"."""

Names = Mapping[SentenceKey, Named]
"""The names of each sentence, by passage id and start of the sentence."""


class Voice(NamedTuple):
    """Who speaks, the same over all documents."""

    key: tuple[object, ...]
    name: str
    entity: Entity | None = None


def voice_of(entity: Entity) -> Voice:
    """The voice of whom documents name."""
    return Voice(("name", id(entity)), entity.name, entity)


NOBODY = Voice(("unnamed",), "Speaker not named")
"""Who speaks where the text does not tell for sure."""


@dataclass
class Line:
    """A sentence with what is quoted in it, as offsets into the document's text."""

    passage: Passage
    sentence: Sentence
    pieces: list[tuple[int, int]]
    said_by: Speaker | None = None
    subject: Entity | None = None
    """Whom the sentence is likely about."""
    voice: Voice | None = None
    named: tuple[Entity, ...] = ()
    """The persons whom it names."""
    opening_name: Entity | None = None
    """Whom its first words name, at most behind an article."""
    others: tuple[Speaker, ...] = ()
    """Who else speaks in it: "a survey found" of "Ida Holm calls it ..., and a survey found"."""
    other_voices: tuple[Voice, ...] = ()

    @property
    def is_quotation(self) -> bool:
        """Whether hardly anything stands beside the quotation."""
        length = sum(end - start for start, end in self.pieces)
        return length > 0 and length >= 0.9 * len(self.sentence.text.strip())

    @property
    def opens_quoted(self) -> bool:
        """Whether it begins with a quotation."""
        return bool(self.pieces) and self.pieces[0][0] == self.sentence.start


def lines(
    corpus: Corpus, passage: Passage, named: Names, roles: Set[str] = frozenset(), after: int = 0
) -> Iterator[Line]:
    """The sentences of a passage.

    Args:
        corpus: The documents.
        passage: The paragraph.
        named: The names in all sentences.
        roles: What somebody is called whom a text names.
        after: Where the words of a labelled speaker begin: the name in a label is in no sentence.
    """
    spans = [*_quotations(passage)]
    for sentence in corpus.sentences(passage):
        pieces = [
            (max(start, sentence.start), min(end, sentence.end))
            for start, end in spans
            if start < sentence.end and end > sentence.start
        ]
        pieces = [piece for piece in pieces if _has_words(passage, *piece)]
        line = Line(passage, sentence, pieces)
        masked = _masked(sentence, pieces)
        names = [
            each
            for each in named.get((passage.id, sentence.start), ())
            if each[0].start >= after
            and not any(start < each[0].start < end for start, end in pieces)
        ]
        line.named = tuple(dict.fromkeys(entity for _, entity in names if entity.is_human))
        line.opening_name = next(
            (e for m, e in names if _OPENS.fullmatch(sentence.text, 0, m.start - sentence.start)),
            None,
        )
        told = [*_author(masked), *speakers(sentence, masked, names, roles)]
        line.said_by = by = told[0] if told else None
        line.others = tuple(
            other
            for other in told[1:]
            if not _GOES_ON.match(masked, other.end)
            and " that " not in masked[other.start : other.end]
        )
        line.subject = subject(sentence, names, by.start if by else len(sentence.text))
        if by is None and line.subject is not None and _LED_TO.search(masked):
            line.said_by = _as_speaker(sentence, names, line.subject)
        yield line


def _author(masked: str) -> Iterator[Speaker]:
    """Who writes, where they quote themselves: "and I told him, “Not today”"."""
    if match := _I_SAID.search(masked):
        yield Speaker(*match.span(1), None, pronoun=True)


def _as_speaker(sentence: Sentence, names: Named, person: Entity) -> Speaker:
    """Whom a sentence is about that leads to a quotation: "Ida Holm has her doubts: “It ...”"."""
    mention = next(mention for mention, entity in names if entity is person)
    return Speaker(mention.start - sentence.start, mention.end - sentence.start, person)


def _masked(sentence: Sentence, pieces: Iterable[tuple[int, int]]) -> str:
    """A sentence with blanks for what is quoted in it, between quotation marks."""
    text = sentence.text
    for start, end in pieces:
        first, last = start - sentence.start, end - sentence.start
        text = text[:first] + "“" + " " * (last - first - 2) + "”" + text[last:]
    return text


def _quotations(passage: Passage) -> Iterator[tuple[int, int]]:
    """Quotations of a paragraph, those between single marks where no double ones stand around."""
    double = [*_double(passage)]
    yield from double
    for start, end in _single(passage.text):
        at = passage.start + start
        if not any(first <= at < last for first, last in double):
            yield from _long(passage, start, end)


def _single(text: str) -> Iterator[tuple[int, int]]:
    """Stretches between single quotation marks, which have to be closed before the next opens."""
    starts = [match.start() for match in _SINGLE.finditer(text)]
    for start, limit in pairwise((*starts, len(text))):
        ends = [match.start() for match in _SINGLE_END.finditer(text, start + 1, limit)]
        sure = (end for end in ends if not _OWNED.match(text, end - 1))
        if ends:
            yield start, next(sure, ends[0]) + 1
        elif start == 0 and text[0] == "‘":  # the next paragraph goes on with it
            yield 0, len(text)


def _double(passage: Passage) -> Iterator[tuple[int, int]]:
    """Quotations between double marks; one that is not closed runs to where the next opens."""
    opened: int | None = None
    for match in _MARK.finditer(passage.text):
        opening = match[0] == "“" or (match[0] == '"' and opened is None)
        if opened is not None:
            end = match.end()
            if opening:  # the paragraph forgot to close it
                end = max(passage.text.rfind(". ", opened, match.start()) + 1, opened)
            yield from _long(passage, opened, end)
            opened = match.start() if opening else None
        elif opening:
            opened = match.start()
    if opened is not None:
        yield from _long(passage, opened, len(passage.text))


def _long(passage: Passage, start: int, end: int) -> Iterator[tuple[int, int]]:
    if len(passage.text[start:end].split()) >= SHORTEST:
        yield passage.start + start, passage.start + end


def _has_words(passage: Passage, start: int, end: int) -> bool:
    """Whether a stretch is more than marks, and no title of a film or a show."""
    words = re.findall(r"[^\W_]+", passage.text[start - passage.start : end - passage.start])
    return any(word[0].islower() or len(words) < SHORTEST for word in words)
