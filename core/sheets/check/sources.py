"""The sources that a text is held against: their sentences, and where words of theirs stand."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz

from ...cues.reading.sentence import ReadSentence
from ...cues.reading.thesaurus import senses
from ...documents import Passage, Sentence
from ...text.corpus import Corpus
from ..figures.counts import in_sentence
from ..figures.figure import Figure

WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


_ENDING = re.compile(r"(?:\S+\s)?\S+[.!?][”\"]?\s(?=\S+\s\S+\s)")
"""The end of a sentence."""
_FOLLOWING = re.compile(r"[,.!?][”\"](?:\s\S+){1,2}$")
"""What follows the end of a quotation."""
_FAMILY = 5
"""Letters at the beginning that words of one family share: "midwives", "midwifery"."""
_SCENE = 2
"""Sentences on each side that belong to one scene with a sentence."""
_RARE = 3
"""Sentences that may speak of what is rare ..."""
_RARE_SHARE = 0.06
"""... and their share of all, 0 to 1."""
_SHORTEST = 4
"""Words of a sentence that hardly stands in two texts by chance."""


class SourceSentence(NamedTuple):
    """A sentence of a source."""

    passage: Passage
    sentence: Sentence
    read: ReadSentence
    matter: frozenset[str]
    """What its whole passage speaks of."""
    figures: tuple[Figure, ...]
    scene: frozenset[str] = frozenset()
    """What it and the sentences near it in its document speak of."""
    lead: frozenset[str] = frozenset()
    """What the sentences right before it speak of."""


class SourceWords(NamedTuple):
    """Words of a source that a finding points to."""

    passage: Passage
    start: int
    """Offset in the document's text."""
    end: int
    score: float = 100.0
    """Likeness to what is looked for, 0 to 100."""

    @property
    def text(self) -> str:
        """The words."""
        at = self.passage.start
        return self.passage.text[self.start - at : self.end - at]

    @property
    def before(self) -> str:
        """What stands before them in their passage."""
        return self.passage.text[: self.start - self.passage.start]

    @property
    def after(self) -> str:
        """What stands after them in their passage."""
        return self.passage.text[self.end - self.passage.start :]


class Sources:
    """The sentences and passages of the sources."""

    def __init__(self, corpus: Corpus, documents: Sequence[str]) -> None:
        """Read them.

        Args:
            corpus: The documents.
            documents: Ids of those that are sources.
        """
        self.passages = [p for document in documents for p in corpus.bodies(document)]
        self._folded = [_folded(passage.text) for passage in self.passages]
        self.sentences = [
            source
            for document in documents
            for source in _with_scenes(
                [s for p in corpus.bodies(document) for s in _source_sentences(p, corpus)]
            )
        ]
        told = Counter(idea for source in self.sentences for idea in source.read.ideas)
        most = max(_RARE, len(self.sentences) * _RARE_SHARE)
        self.rare = frozenset(idea for idea, times in told.items() if times <= most)
        """What so few sentences speak of that it tells of which matter a sentence is."""
        self._names = {
            document: frozenset(
                word.form
                for source in self.sentences
                if source.passage.document == document
                for word in source.read.words
                if source.read.span.text[word.start].isupper()
            )
            for document in documents
        }
        self._forms = {word.form for source in self.sentences for word in source.read.words}
        self._families = {form[:_FAMILY] for form in self._forms if len(form) >= _FAMILY}
        self._by_words = {_folded(p.sentence.text)[0]: p for p in reversed(self.sentences)}

    def knows(self, form: str) -> bool:
        """Whether a source has a word of a form, of its meaning, or of its family."""
        if form in self._forms or form[:_FAMILY] in self._families:
            return True
        meant = senses(form)
        return bool(meant) and any(meant & senses(each) for each in self._forms)

    def names(self, passage: Passage) -> frozenset[str]:
        """The names and words with capitals of the document of a passage."""
        return self._names[passage.document]

    def literal(self, words: str) -> list[SourceWords]:
        """Where some words stand, once in each passage; where a sentence ends with them first."""
        wanted, _ = _folded(words)
        stretches: list[SourceWords] = []
        for passage, (text, offsets) in zip(self.passages, self._folded, strict=True):
            at = f" {text} ".find(f" {wanted} ")
            if at >= 0:
                stretches.append(_source_words(passage, offsets, at, at + len(wanted), 100.0))
        return sorted(stretches, key=lambda each: not _ends_there(each))

    def whole_sentence(self, sentence: Sentence) -> SourceWords | None:
        """Where a sentence stands in the same words, as a whole one; None for a few words."""
        words, _ = _folded(sentence.text)
        source = self._by_words.get(words) if words.count(" ") + 1 >= _SHORTEST else None
        return source and SourceWords(source.passage, source.sentence.start, source.sentence.end)

    def nearest(self, words: str) -> SourceWords | None:
        """The words of a source that are most alike."""
        wanted, _ = _folded(words)
        best: SourceWords | None = None
        for passage, (text, offsets) in zip(self.passages, self._folded, strict=True):
            if len(text) < len(wanted) / 2:
                continue
            alignment = fuzz.partial_ratio_alignment(
                wanted, text, score_cutoff=best.score if best else 0
            )
            if alignment and (best is None or alignment.score > best.score):
                start, end = _whole_words(text, alignment.dest_start, alignment.dest_end)
                best = _source_words(passage, offsets, start, end, alignment.score)
        return best and _in_its_sentence(best)

    def sentence_around(self, source_words: SourceWords) -> Sentence:
        """The sentence in which some words begin."""
        inside = (p.sentence for p in self.sentences if p.passage is source_words.passage)
        return next(s for s in inside if source_words.start < s.end)


def _with_scenes(sentences: Sequence[SourceSentence]) -> Iterator[SourceSentence]:
    """The sentences of a document with what those near each speak of."""
    for n, source in enumerate(sentences):
        before, behind = sentences[max(0, n - _SCENE) : n], sentences[n : n + _SCENE + 1]
        lead = frozenset(idea for each in before for idea in each.read.told)
        scene = lead.union(*(each.read.told for each in behind))
        yield source._replace(scene=scene, lead=lead)


def _source_sentences(passage: Passage, corpus: Corpus) -> Iterator[SourceSentence]:
    read = [(sentence, ReadSentence(sentence)) for sentence in corpus.sentences(passage)]
    matter = frozenset(idea for _, each in read for idea in each.ideas)
    for sentence, each in read:
        figures = tuple(in_sentence(passage, sentence, each, every=True))
        yield SourceSentence(passage, sentence, each, matter, figures)


def _ends_there(source_words: SourceWords) -> bool:
    """Whether a sentence, or a quotation, ends with the words."""
    return bool(re.match(r"[.!?,]?[”\"]|[.!?](?:\s|$)", source_words.after))


def _in_its_sentence(source_words: SourceWords) -> SourceWords:
    """The words without one or two of the sentence before them, or after their quotation."""
    before, after = _ENDING.match(source_words.text), _FOLLOWING.search(source_words.text)
    start = source_words.start + (before.end() if before else 0)
    return source_words._replace(
        start=start, end=source_words.end - (len(after[0]) if after else 0)
    )


def _folded(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The words of a text as quotations are compared, and where each letter of them stands."""
    letters: list[str] = []
    offsets: list[tuple[int, int]] = []
    for match in WORD.finditer(text):
        if letters:
            letters.append(" ")
            offsets.append((match.start(), match.start()))
        for offset, letter in enumerate(match[0].replace("’", "'"), match.start()):
            for each in letter.casefold():
                letters.append(each)
                offsets.append((offset, offset + 1))
    return "".join(letters), offsets


def _source_words(
    passage: Passage, offsets: Sequence[tuple[int, int]], start: int, end: int, score: float
) -> SourceWords:
    first, last = offsets[start][0], offsets[end - 1][1]
    return SourceWords(passage, passage.start + first, passage.start + last, score)


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch widened to the words that it touches."""
    end = min(end, len(text))
    start = min(start, max(0, end - 1))
    while start < end and text[start] == " ":
        start += 1
    while end > start and text[end - 1] == " ":
        end -= 1
    left = text.rfind(" ", 0, start) + 1
    right = text.find(" ", end - 1 if end else 0)
    return left, len(text) if right < 0 else max(right, end)
