"""What others say in a document: each quotation and report with its speaker, over its sentences.

A quotation without a speaker of its own belongs to the one beside it in its paragraph; "he said" to
whoever spoke last.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ..cues.lexicon import listed
from ..documents import Passage, Sentence
from ..text.corpus import Corpus
from ..text.words import stem
from .entities import Entity, by_sentence
from .sheet import Quoted, quoted
from .speakers import Named, Speaker, opening_group, speaker, subject

SHORTEST = 3
"""Words of a quotation; fewer are a term that somebody uses."""
NEAR = 2
"""How many paragraphs after a name "he" may still mean it."""
_MARK = re.compile(r"[“”\"]")
_SHORT = {"sen": "senator", "rep": "representative", "gov": "governor"}


_Names = Mapping[tuple[str, int], Named]


class Voice(NamedTuple):
    """Who speaks, the same over all documents."""

    key: tuple[object, ...]
    name: str
    entity: Entity | None


class Speech(NamedTuple):
    """Some words that are another's than the document's."""

    voice: Voice
    quote: Quoted
    pieces: tuple[Quoted, ...]
    """What of them stands between quotation marks."""
    named: bool
    """Whether the sentence itself names the speaker."""

    @property
    def direct(self) -> bool:
        """Whether any of them stands between quotation marks."""
        return bool(self.pieces)


@dataclass
class _Line:
    """A sentence with what is quoted in it, as offsets into the document's text."""

    passage: Passage
    sentence: Sentence
    pieces: list[tuple[int, int]]
    said_by: Speaker | None = None
    subject: Entity | None = None
    """Whom the sentence is likely about."""
    voice: Voice | None = None

    @property
    def is_quotation(self) -> bool:
        """Whether hardly anything stands beside the quotation."""
        length = sum(end - start for start, end in self.pieces)
        return length > 0 and length >= 0.9 * len(self.sentence.text.strip())


def speeches(corpus: Corpus, found: Iterable[Entity]) -> Iterator[Speech]:
    """What others say in the English documents, in the order of the text."""
    found = tuple(found)
    named = by_sentence(found)
    for document in corpus.documents:
        if corpus.reads_english(document.id):
            yield from _of_document(corpus, document.id, found, named)


def _of_document(
    corpus: Corpus,
    document: str,
    found: Sequence[Entity],
    named: _Names,
) -> Iterator[Speech]:
    context = _Context(document, found)
    for passage in corpus.bodies(document):
        lines = [*_lines(corpus, passage, named)]
        before = context.last
        for line in lines:
            line.voice = context.voice(line)
        _share(lines, before if _continues(lines) else None)
        for line in lines:
            yield from _spoken(line)


def _lines(corpus: Corpus, passage: Passage, named: _Names) -> Iterator[_Line]:
    spans = [*_quotations(passage)]
    for sentence in corpus.sentences(passage):
        pieces = [
            (max(start, sentence.start), min(end, sentence.end))
            for start, end in spans
            if start < sentence.end and end > sentence.start
        ]
        pieces = [p for p in pieces if _has_words(passage, *p)]
        line = _Line(passage, sentence, pieces)
        masked = _masked(sentence, pieces)
        names = [
            each
            for each in named.get((passage.id, sentence.start), ())
            if not any(start < each[0].start < end for start, end in pieces)
        ]
        line.said_by = by = speaker(sentence, masked, names)
        line.subject = subject(sentence, names, by.start if by else len(sentence.text))
        yield line


def _masked(sentence: Sentence, pieces: Iterable[tuple[int, int]]) -> str:
    """A sentence with blanks for what is quoted in it, between quotation marks."""
    text = sentence.text
    for start, end in pieces:
        first, last = start - sentence.start, end - sentence.start
        text = text[:first] + "“" + " " * (last - first - 2) + "”" + text[last:]
    return text


def _quotations(passage: Passage) -> Iterator[tuple[int, int]]:
    """Quotations of a paragraph; one that is not closed runs to where the next is opened."""
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


def _continues(lines: Sequence[_Line]) -> bool:
    return bool(lines) and all(line.is_quotation for line in lines)


def _share(lines: Sequence[_Line], before: Voice | None) -> None:
    """Give quotations without a speaker the one before them, or else the one behind."""
    known = before
    for line in lines:
        if line.voice is None and line.is_quotation:
            line.voice = known
        elif line.voice is not None:
            known = line.voice
    for line, following in zip(reversed(lines[:-1]), reversed(lines[1:]), strict=True):
        if line.voice is None and line.is_quotation and following.pieces:
            line.voice = following.voice


def _spoken(line: _Line) -> Iterator[Speech]:
    if line.voice is None:
        return
    passage, sentence = line.passage, line.sentence
    by = line.said_by
    named = by is not None and not by.pronoun and not by.joint
    pieces = tuple(quoted(passage, sentence, start, end) for start, end in line.pieces)
    length = sum(end - start for start, end in line.pieces)
    opens = bool(pieces) and pieces[0].span.start == sentence.start
    if opens or 2 * length >= len(sentence.text):
        for piece in pieces:
            yield Speech(line.voice, piece, (piece,), named)
    else:
        whole = quoted(passage, sentence, sentence.start, sentence.end)
        yield Speech(line.voice, whole, pieces, named)


class _Context:
    """Who was spoken of last in a document."""

    def __init__(self, document: str, found: Sequence[Entity]) -> None:
        self._document = document
        self._found = found
        self._person: Voice | None = None
        self._seen = 0
        self._speaker: Voice | None = None
        self._spoke = 0
        self._group: Voice | None = None
        self.last: Voice | None = None

    def voice(self, line: _Line) -> Voice | None:
        """Who speaks in a sentence; the one that it is about is remembered."""
        said_by = line.said_by
        self._remember(line.subject, line.passage.number)
        if said_by is None:
            if group := opening_group(line.sentence.text):
                self._office(group, line.passage.number)
            return None
        words = line.sentence.text[said_by.start : said_by.end]
        if said_by.pronoun:
            voice = self._meant(words.casefold(), line)
        elif said_by.entity is not None:
            voice = _of(said_by.entity)
            self._remember(said_by.entity, line.passage.number)
        else:
            voice = self._office(" ".join(words.split()), line.passage.number)
        if voice is not None and voice.entity is not None and voice.entity.is_person:
            self._speaker, self._spoke = voice, line.passage.number
        self.last = voice
        return voice

    def _remember(self, entity: Entity | None, at: int) -> None:
        if entity is not None and entity.is_person:
            self._person, self._seen = _of(entity), at

    def _meant(self, pronoun: str, line: _Line) -> Voice | None:
        """Whom a pronoun stands for: who spoke before a quotation, or whom the text was about."""
        if pronoun == "they":
            return self._group
        at = line.passage.number
        spoke = self._speaker if at - self._spoke <= NEAR and line.pieces else None
        voice = spoke or (self._person if at - self._seen <= NEAR else None)
        titles = voice.entity.titles if voice and voice.entity else set[str]()
        other = {"mr", "sir"} if pronoun == "she" else {"ms", "mrs", "miss", "dame"}
        return None if titles & other else voice

    def _office(self, words: str, at: int) -> Voice:
        """A group or an office, which may be somebody who was named before."""
        head = words.rsplit(maxsplit=1)[-1].casefold()
        if words.casefold().startswith("the ") and len(words.split()) == 2:
            if holder := _holder(head, self._document, self._found):
                self._remember(holder, at)
                return _of(holder)
            if self._group is not None and self._group.name.casefold().endswith(head):
                return self._group
        self._group = Voice(("group", *_key(words)), words, None)
        return self._group


def _of(entity: Entity) -> Voice:
    return Voice(("name", id(entity)), entity.name, entity)


def _holder(office: str, document: str, found: Sequence[Entity]) -> Entity | None:
    """The one whom a document calls by an office: "the president"."""
    if office not in listed("person_titles"):
        return None
    names = {office, *(short for short, long in _SHORT.items() if long == office)}
    counts = {
        e: sum(m.passage.document == document for m in e.mentions)
        for e in found
        if e.titles & names
    }
    if not any(counts.values()):
        return None
    first, *others = sorted(counts, key=lambda e: -counts[e])
    return first if all(3 * counts[e] <= counts[first] for e in others) else None


def _key(words: str) -> tuple[str, ...]:
    """What a group is told by: its words without articles, numbers and endings."""
    parts = re.findall(r"[^\W_]+", words.casefold())
    return tuple(sorted({stem(part) for part in parts if part not in listed("no_group")}))


def _has_words(passage: Passage, start: int, end: int) -> bool:
    """Whether a stretch is more than marks, and no title of a film or a show."""
    words = re.findall(r"[^\W_]+", passage.text[start - passage.start : end - passage.start])
    return any(word[0].islower() or len(words) < SHORTEST for word in words)
