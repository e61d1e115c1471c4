"""The words of the opened documents: stems, their spellings, and how telling each is."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from rapidfuzz import fuzz, process

from ..documents import Document, Passage
from ..settings import Settings
from .asides import words_of
from .bodies import all_bodies, bodies
from .concepts import Concepts, known_concepts, read_concepts
from .spelling import best_spelling, one_spelling
from .words import is_common, language_of, words

_ANY = "english"


class Vocabulary:
    """What is known about the words of some documents."""

    def __init__(
        self,
        texts: Sequence[tuple[str, str]],
        settings: Settings,
        progress: Callable[[float], None] = lambda _: None,
    ) -> None:
        """Take texts with the languages that they are in, in the order of their passages."""
        self._settings = settings
        self.language = Counter(name for _, name in texts).most_common(1)[0][0] if texts else _ANY
        self.languages = tuple(sorted({name for _, name in texts})) or (_ANY,)
        """All languages of the texts."""
        self._languages: dict[str, str] = {}
        spelt: dict[str, Counter[str]] = {}
        raw: list[list[str]] = []
        for number, (text, language) in enumerate(texts):
            if number % 100 == 0:
                progress(number / len(texts))
            telling = [word for word in words(text, language) if not word.stop]
            raw.append([word.stem for word in telling])
            for word in telling:
                spelt.setdefault(word.stem, Counter())[word.text] += 1
        self._canonical = one_spelling(set(spelt), settings)
        self.tokens = [[self.canonical(s) for s in each] for each in raw]
        """The stems of each passage."""
        self._spelt = {stem: best_spelling(forms) for stem, forms in spelt.items()}
        self.frequency = Counter(s for each in self.tokens for s in dict.fromkeys(each))
        """In how many passages each stem is."""
        self.concepts: Concepts = (
            read_concepts(settings.concepts) if settings.concepts else known_concepts()
        )
        self._ordered = sorted(self.frequency)

    @classmethod
    def of_documents(
        cls,
        documents: Sequence[Document],
        settings: Settings,
        progress: Callable[[float], None] = lambda _: None,
    ) -> Vocabulary:
        """The words of the body passages, each document in its own language."""
        languages = {d.id: _language(d, settings) for d in documents}
        texts = [
            (words_of(passage), languages[passage.document]) for passage in all_bodies(documents)
        ]
        found = cls(texts, settings, progress)
        found._languages = languages
        return found

    @classmethod
    def of_texts(cls, texts: Sequence[str], settings: Settings) -> Vocabulary:
        """The words of texts that are all in one language."""
        auto = settings.language == "auto"
        language = language_of("\n".join(texts)) if auto else settings.language
        return cls([(text, language) for text in texts], settings)

    def language_in(self, passage: Passage) -> str:
        """The language of the document that a passage is of."""
        return self._languages.get(passage.document, self.language)

    def canonical(self, stem: str) -> str:
        """The spelling that stands for a stem."""
        return self._canonical.get(stem, stem)

    def idf(self, stem: str) -> float:
        """How telling a stem is, 0 to 1; one that occurs nowhere is as telling as can be."""
        count = self.frequency.get(self.canonical(stem), 0)
        total = len(self.tokens)
        return math.log((1 + total) / (count or 1)) / math.log(1 + total) if total else 1.0

    def spelling(self, stem: str) -> str:
        """How the passages spell a stem most often."""
        return self._spelt.get(stem, stem)

    @lru_cache(maxsize=4096)  # noqa: B019 - lives as long as the documents do
    def closest(self, stem: str) -> str | None:
        """The stem of the documents that a stem is, or is a misspelling of."""
        stem = self.canonical(stem)
        if stem in self.frequency:
            return stem
        if len(stem) < self._settings.fuzzy_length:
            return None
        found = process.extractOne(
            stem,
            self._ordered,
            scorer=fuzz.ratio,
            score_cutoff=self._settings.fuzzy_ratio,
        )
        return found[0] if found else None

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


def _language(document: Document, settings: Settings) -> str:
    if settings.language != "auto":
        return settings.language
    return language_of("\n".join(passage.text for passage in bodies(document)))
