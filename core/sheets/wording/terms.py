"""Terms where they stand: the noun phrases of the documents that are no names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ...cues.tokens import idea
from ...documents import Passage
from ...text.corpus import Corpus
from ...topics.noun_phrases import Phrase, ReadText, noun_phrases
from ...topics.word_company import WordCompany
from ..sheet import Quoted, SentenceKey, quoted

Stems = tuple[str, ...]


class Term(NamedTuple):
    """A term where it stands."""

    document: str
    stems: Stems
    text: str
    quote: Quoted

    @property
    def thing(self) -> tuple[str, ...]:
        """What it stands for."""
        return tuple(idea(stem) for stem in self.stems)

    @property
    def sentence_key(self) -> SentenceKey:
        """Passage id and start of its sentence."""
        return self.quote.sentence_key


def terms(corpus: Corpus) -> Iterator[Term]:
    """The terms of the English documents, in the order of the text."""
    read = corpus.vocabulary.words
    texts = (corpus.text(passage) for passage in corpus.passages)
    company = WordCompany((text, read(text, "english")) for text in texts)
    for document in corpus.english:
        for passage in corpus.bodies(document.id):
            text = corpus.text(passage)
            whole: dict[int, Phrase] = {}  # by its end the longest
            words = ReadText.of(text, read(text, "english"), "english", company)
            for phrase in noun_phrases(words, company):
                longest = whole.get(phrase.words[-1].end)
                if longest is None or len(phrase.words) > len(longest.words):
                    whole[phrase.words[-1].end] = phrase
            for phrase in whole.values():
                stems = tuple(word.stem for word in phrase.words if not word.stop)
                if stems and _is_term(text, phrase):
                    quote = _quote(corpus, passage, phrase)
                    yield Term(document.id, stems, quote.span.text, quote)


def _is_term(text: str, phrase: Phrase) -> bool:
    """Whether a phrase is no name, which may be the rest of a longer one, and no verb."""
    after = text[phrase.words[-1].end :]
    verb = after.startswith(" to ") or any(w.text.endswith("ing") for w in phrase.words)
    return not (verb or any(word.name for word in phrase.words))


def _quote(corpus: Corpus, passage: Passage, phrase: Phrase) -> Quoted:
    start = passage.start + phrase.words[0].start
    sentence = next(s for s in corpus.sentences(passage) if start < s.end)
    return quoted(passage, sentence, start, passage.start + phrase.words[-1].end)
