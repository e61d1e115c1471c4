"""The sentences of a document with what is quoted in them, and who speaks or is spoken of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass

from ...documents import Passage, Sentence
from ...text.corpus import Corpus
from ..names.entity import Entity
from ..names.subjects import Named, subject
from ..sheet import SentenceKey, sentence_key
from .quotation_marks import has_words, marked_quotations
from .speaker import Speaker, Voice
from .speakers import speakers

_OPENS = re.compile(
    r"(?:(?:In|On|Last|This|By|At)\s[\w’]{2,12}(?:\s[\w’]{1,9}){0,2},?\s(?=[Tt]he\s))?(?:[Tt]he\s)?"
)
"""What may stand before whom a sentence begins with: "In May the "."""
_LED_TO = re.compile(r":\s*“")
_GOES_ON = re.compile(r",?\sand\b")
"""What stands behind a name that is no subject: "told the board and the union, and urged both"."""
_I_SAID = re.compile(
    r"\b(I|we)\s(?:told|said|say|tell|replied|answered|asked|wrote|repeated|shouted)\b[^.;:“”]{0,30}[,:]?\s“"
)
Names = Mapping[SentenceKey, Named]
"""The names of each sentence, by passage id and start of the sentence."""


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
    spans = [*marked_quotations(passage)]
    for sentence in corpus.sentences(passage):
        pieces = [
            (max(start, sentence.start), min(end, sentence.end))
            for start, end in spans
            if start < sentence.end and end > sentence.start
        ]
        line = Line(passage, sentence, [each for each in pieces if has_words(passage, *each)])
        names = [
            each
            for each in named.get(sentence_key(passage, sentence), ())
            if each[0].start >= after and not _is_inside(each[0].start, line.pieces)
        ]
        _name(line, names, roles)
        yield line


def _is_inside(at: int, pieces: Iterable[tuple[int, int]]) -> bool:
    """Whether an offset lies within one of some stretches."""
    return any(start < at < end for start, end in pieces)


def _name(line: Line, names: Named, roles: Set[str]) -> None:
    """Fill in who speaks in a sentence and whom it names.

    Args:
        line: The sentence with what is quoted in it.
        names: The names in it outside of quotations.
        roles: What somebody is called whom a text names.
    """
    sentence, masked = line.sentence, _masked(line.sentence, line.pieces)
    line.named = tuple(dict.fromkeys(entity for _, entity in names if entity.is_human))
    opening = (e for m, e in names if _OPENS.fullmatch(sentence.text, 0, m.start - sentence.start))
    line.opening_name = next(opening, None)
    told = [*_author(masked), *speakers(sentence, masked, names, roles)]
    line.said_by = by = told[0] if told else None
    others = (other for other in told[1:] if _is_subject(masked, other))
    line.others = tuple(other for other in others if by and not _overlap(by, other))
    line.subject = subject(sentence, names, by.start if by else len(sentence.text))
    if by is None and line.subject is not None and _LED_TO.search(masked):
        line.said_by = _as_speaker(sentence, names, line.subject)


def _is_subject(masked: str, other: Speaker) -> bool:
    """Whether one more speaker is no object of a verb, and no clause."""
    words = masked[other.start : other.end]
    return not _GOES_ON.match(masked, other.end) and " that " not in words


def _overlap(one: Speaker, other: Speaker) -> bool:
    """Whether two speakers are named by some of the same words: "his widow", "widow"."""
    return one.start < other.end and other.start < one.end


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
