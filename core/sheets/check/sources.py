"""The sources that a text is held against: their sentences, words and names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from ...cues.reading.sentence import ReadSentence
from ...cues.reading.thesaurus import senses
from ...documents import Passage, Sentence
from ...text.corpus import Corpus
from ..figures.counts import in_sentence
from ..figures.figure import Figure
from ..figures.scenes import SCENE
from .denying import denied_for_another, may_deny_briefly
from .source_words import PassageWords, SourceWords, folded

_FAMILY = 5
"""Letters at the beginning that words of one family share: "midwives", "midwifery"."""
_RARE = 3
"""Sentences that may speak of what is rare ..."""
_RARE_SHARE = 0.06
"""... and their share of all, 0 to 1."""
_SHORTEST = 4
"""Words of a sentence that hardly stands in two texts by chance."""


class Sources:
    """The sentences and passages of the sources."""

    def __init__(self, corpus: Corpus, documents: Sequence[str]) -> None:
        """Read them.

        Args:
            corpus: The documents.
            documents: Ids of those that are sources.
        """
        self.sentences = [s for document in documents for s in source_sentences(corpus, document)]
        self.words = PassageWords([p for document in documents for p in corpus.bodies(document)])
        self.rare = _rare(self.sentences)
        """What so few sentences speak of that it tells of which matter a sentence is."""
        self._names = {document: _names(self.sentences, document) for document in documents}
        self._forms = {word.form for source in self.sentences for word in source.read.words}
        self._families = {form[:_FAMILY] for form in self._forms if len(form) >= _FAMILY}
        self._having = _having(self.sentences)
        self._by_words = {folded(p.sentence.text)[0]: p for p in reversed(self.sentences)}

    def sharing(self, forms: Iterable[str], least: int = 1) -> list[int]:
        """The numbers of the sentences that have so many of some forms, in their order.

        Args:
            forms: What they are looked for by; what is given twice counts twice.
            least: How many.
        """
        shared = Counter(n for form in forms for n in self._having.get(form, ()))
        return sorted(n for n, times in shared.items() if times >= least)

    @cached_property
    def denying(self) -> list[SourceSentence]:
        """The sentences that may deny something in few words."""
        return [source for source in self.sentences if may_deny_briefly(source.read)]

    @cached_property
    def choosing(self) -> list[int]:
        """The numbers of the sentences that deny a thing for the sake of another one."""
        read = (source.read for source in self.sentences)
        return [n for n, each in enumerate(read) if any(denied_for_another(each))]

    @cached_property
    def by_passage(self) -> list[tuple[list[SourceSentence], frozenset[int]]]:
        """The sentences of each passage, with all senses of what it speaks of."""
        passages: dict[str, list[SourceSentence]] = {}
        for source in self.sentences:
            passages.setdefault(source.passage.id, []).append(source)
        return [(those, meanings(those[0].matter)) for those in passages.values()]

    def knows(self, form: str) -> bool:
        """Whether a source has a word of a form, of its meaning, or of its family."""
        if form in self._forms or form[:_FAMILY] in self._families:
            return True
        meant = senses(form)
        return bool(meant) and any(meant & senses(each) for each in self._forms)

    def names(self, passage: Passage) -> frozenset[str]:
        """The names and words with capitals of the document of a passage."""
        return self._names[passage.document]

    def whole_sentence(self, sentence: Sentence) -> SourceWords | None:
        """Where a sentence stands in the same words, as a whole one; None for a few words."""
        words, _ = folded(sentence.text)
        source = self._by_words.get(words) if words.count(" ") + 1 >= _SHORTEST else None
        return source and SourceWords(source.passage, source.sentence.start, source.sentence.end)

    def sentence_around(self, source_words: SourceWords) -> Sentence:
        """The sentence in which some words begin; in a line of credits they stand alone."""
        passage, start, end = source_words.passage, source_words.start, source_words.end
        inside = (p.sentence for p in self.sentences if p.passage is passage)
        text = passage.text[start - passage.start : end - passage.start]
        alone = Sentence(start=start, end=end, text=text)
        return next((s for s in inside if start < s.end), alone)


def meanings(ideas: Iterable[str]) -> frozenset[int]:
    """All senses of some ideas."""
    return frozenset(sense for idea in ideas for sense in senses(idea))


def _having(sentences: Sequence[SourceSentence]) -> dict[str, list[int]]:
    """The numbers of the sentences that have a form, by that."""
    having: dict[str, list[int]] = {}
    for n, source in enumerate(sentences):
        for form in {*source.read.forms}:
            having.setdefault(form, []).append(n)
    return having


def _rare(sentences: Sequence[SourceSentence]) -> frozenset[str]:
    """What few of some sentences speak of."""
    told = Counter(idea for source in sentences for idea in source.read.ideas)
    most = max(_RARE, len(sentences) * _RARE_SHARE)
    return frozenset(idea for idea, times in told.items() if times <= most)


def _names(sentences: Sequence[SourceSentence], document: str) -> frozenset[str]:
    """The words that a document writes with a capital."""
    return frozenset(
        word.form
        for source in sentences
        if source.passage.document == document
        for word in source.read.words
        if source.read.span.text[word.start].isupper()
    )


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


def source_sentences(corpus: Corpus, document: str) -> Iterator[SourceSentence]:
    """The sentences of a document with what those near each speak of.

    Args:
        corpus: The documents.
        document: Its id.
    """
    sentences = [s for p in corpus.bodies(document) for s in _of_passage(p, corpus)]
    for n, source in enumerate(sentences):
        before, behind = sentences[max(0, n - SCENE) : n], sentences[n : n + SCENE + 1]
        lead = frozenset(idea for each in before for idea in each.read.told)
        scene = lead.union(*(each.read.told for each in behind))
        yield source._replace(scene=scene, lead=lead)


def _of_passage(passage: Passage, corpus: Corpus) -> Iterator[SourceSentence]:
    read = [(sentence, ReadSentence(sentence)) for sentence in corpus.sentences(passage)]
    matter = frozenset(idea for _, each in read for idea in each.ideas)
    for sentence, each in read:
        figures = tuple(in_sentence(passage, sentence, each, every=True))
        yield SourceSentence(passage, sentence, each, matter, figures)
