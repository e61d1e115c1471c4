"""The words of the opened documents: stems, their spellings, and how telling each is."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from rapidfuzz import fuzz, process

from ..documents import Passage
from ..run import Run
from ..settings import Settings
from .body_text import BodyText
from .concepts import Concepts, known_concepts, read_concepts
from .languages import Language, language_of
from .spelling import best_spelling, one_spelling
from .words import Word, is_common, words

_ANY = "english"


class Vocabulary:
    """What is known about the words of some texts.

    Args:
        texts: By the ids of their documents, in the order of these.
        settings: What counts as one word, and what a word weighs.
    """

    def __init__(self, texts: Mapping[str, BodyText], settings: Settings) -> None:
        self._settings = settings
        self._languages = {name: text.language.name for name, text in texts.items()}
        self.language = _most_frequent_language(texts.values())
        self.languages = tuple(sorted({*self._languages.values()})) or (_ANY,)
        """All languages of the texts."""
        self._texts = tuple(texts.values())
        spelt = _spellings(self._texts)
        self._canonical = one_spelling(set(spelt), settings)
        self._spelt = {stem: best_spelling(forms) for stem, forms in spelt.items()}
        self.tokens = [tokens for text in self._texts for tokens in self._tokens(text)]
        """The stems of each passage."""
        self.frequency = Counter(s for each in self.tokens for s in dict.fromkeys(each))
        """In how many passages each stem is."""
        self.concepts: Concepts = (
            read_concepts(settings.concepts) if settings.concepts else known_concepts()
        )
        self._words = {
            (text.language.name, read_text): its_words
            for text in self._texts
            for read_text, its_words in zip(text.texts, text.words, strict=True)
        }
        self._ordered = sorted(self.frequency)
        self._closest: dict[str, str | None] = {}

    @classmethod
    def of_texts(cls, texts: Sequence[str], settings: Settings) -> Vocabulary:
        """The words of texts that are all in one language."""
        auto = settings.language == "auto"
        language = language_of("\n".join(texts)) if auto else settings.language
        return cls({"": BodyText(texts, Language(language, english=True), Run(settings))}, settings)

    def language_in(self, passage: Passage) -> str:
        """The language of the document that a passage is of."""
        return self._languages.get(passage.document, self.language)

    def _tokens(self, text: BodyText) -> Iterator[list[str]]:
        spelling = [self._canonical.get(stem, stem) for stem in text.stems]
        for places in text.stems_in:
            yield [spelling[index] for index in places]

    def words(self, text: str, language: str) -> tuple[Word, ...]:
        """The words of a passage or a term, each of which is read once."""
        key = language, text
        if key not in self._words:
            self._words[key] = words(text, language)
        return self._words[key]

    def canonical(self, stem: str) -> str:
        """The spelling that stands for a stem."""
        return self._canonical.get(stem, stem)

    def canonical_stems(self, words: Iterable[Word]) -> list[str]:
        """The stems of some words, each in the spelling that stands for it."""
        spelling = self._canonical
        return [spelling.get(word.stem, word.stem) for word in words]

    def idf(self, stem: str) -> float:
        """How telling a stem is, 0 to 1; one that occurs nowhere is as telling as can be."""
        count = self.frequency.get(self.canonical(stem), 0)
        total = len(self.tokens)
        return math.log((1 + total) / (count or 1)) / math.log(1 + total) if total else 1.0

    def spelling(self, stem: str) -> str:
        """How the passages spell a stem most often."""
        return self._spelt.get(stem, stem)

    def closest(self, stem: str) -> str | None:
        """The stem of the documents that a stem is, or is a misspelling of."""
        if stem not in self._closest:
            self._closest[stem] = self._found(self.canonical(stem))
        return self._closest[stem]

    def _found(self, stem: str) -> str | None:
        if stem in self.frequency:
            return stem
        if len(stem) < self._settings.fuzzy_length:
            return None
        nearest = process.extractOne(
            stem,
            self._ordered,
            scorer=fuzz.ratio,
            score_cutoff=self._settings.fuzzy_ratio,
        )
        return nearest[0] if nearest else None

    def concepts_in(self, tokens: Iterable[str]) -> list[str]:
        """The concepts of some stems, once for each stem that has them."""
        return [
            f"\0{name}"
            for stem in sorted(set(tokens))
            for name in sorted(self.concepts.get(stem, ()))
        ]

    def weight(self, token: str) -> float:
        """What a token counts beside its idf: digits more than a stem, others less."""
        if token.startswith("\0"):
            return self._settings.concept_weight
        if token[0].isdigit():
            return self._settings.digit_weight
        return self._settings.common_weight if is_common(token) else 1.0


def idf(count: int, total: int) -> float:
    """Inverse document frequency, smoothed so that a word that is everywhere still counts."""
    return math.log((1 + total) / (1 + count)) + 1


def _most_frequent_language(texts: Iterable[BodyText]) -> str:
    """The language of most passages."""
    passages = Counter({_ANY: 0})
    for text in texts:
        passages[text.language.name] += len(text.texts)
    return max(sorted(passages), key=lambda name: passages[name])


def _spellings(texts: Iterable[BodyText]) -> dict[str, Counter[str]]:
    """How often each stem is spelt in which way."""
    spelt: dict[str, Counter[str]] = {}
    for text in texts:
        for stem, forms in text.spelt.items():
            spelt.setdefault(stem, Counter()).update(forms)
    return spelt
