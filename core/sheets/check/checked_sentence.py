"""A sentence of a text that is held against its sources, beside each sentence of theirs."""

from __future__ import annotations

from functools import cached_property

from ...cues.pairing import SentencePair
from ...cues.reading.sentence import ReadSentence
from ...documents import Passage, Sentence, Span
from ..sheet import Quoted, quoted
from .sources import Sources, SourceSentence


class CheckedSentence:
    """A sentence of a text, with the sources that it is held against.

    Args:
        passage: Where it stands.
        sentence: The sentence.
        sources: What it is held against.
    """

    def __init__(self, passage: Passage, sentence: Sentence, sources: Sources) -> None:
        self.passage = passage
        self.sentence = sentence
        self.sources = sources
        self.read = ReadSentence(sentence)

    @cached_property
    def pairs(self) -> tuple[tuple[SentencePair, SourceSentence], ...]:
        """The sentence beside each one of the sources that has a word of it, in their order."""
        numbers = self.sources.sharing({*self.read.forms})
        sentences = (self.sources.sentences[n] for n in numbers)
        return tuple((SentencePair(self.read, source.read), source) for source in sentences)

    def quote(self, start: int, end: int) -> Quoted:
        """Words of it as a quotation, by their offsets in the document's text."""
        return quoted(self.passage, self.sentence, start, end)

    @property
    def quotation(self) -> Quoted:
        """All of it as a quotation."""
        return self.quote(self.sentence.start, self.sentence.end)

    def stands_quoted(self, words: Span) -> bool:
        """Whether some words of it stand in a quotation that a source has."""
        start, end = (at - self.sentence.start for at in (words.start, words.end))
        for first, last in self.read.whole.quotations:
            if first <= start and end <= last:
                return bool(self.sources.words.literal(self.sentence.text[first:last]))
        return False

    def quotes(self, at: int) -> bool:
        """Whether the text quotes what stands at an offset in the document's text."""
        return self.read.whole.quotes(at - self.sentence.start)
