"""What documents speak of beside their figures, and how rarely."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from ...cues.reading.counted import PEOPLE
from ...cues.reading.word_forms import word_form
from .figure import Figure
from .surroundings import times_named, value_idea

_OFTEN, _MOST = 2, 0.34
"""Sentences with figures that speak of something, and their share, that make it tell nothing."""
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


class WordsBeside:
    """The words beside the figures of documents.

    Args:
        figures: The figures of all documents.
    """

    def __init__(self, figures: Sequence[Figure]) -> None:
        self._beside: dict[tuple[str, str, str], set[float]] = {}
        self._words: dict[str, set[str]] = {}
        self._telling: dict[str, Counter[str]] = {}
        self._sentences: dict[str, set[str]] = {}
        for each in figures:
            self._note_words(each)
            for idea in each.near:
                beside = each.document, each.quantity.unit, idea
                self._beside.setdefault(beside, set()).add(each.quantity.low)

    def _note_words(self, figure: Figure) -> None:
        """The words of a figure's sentence and what it speaks of, once a sentence."""
        text = figure.sentence.text
        seen = self._sentences.setdefault(figure.document, set())
        if text in seen:
            return
        seen.add(text)
        self._telling.setdefault(figure.document, Counter()).update(figure.claim | figure.about)
        nouns = (word_form(word.lower()) for word in _WORD.findall(text))
        self._words.setdefault(figure.document, set()).update(nouns)

    def telling_ideas(self, a: Figure, b: Figure) -> int:
        """How much both figures have beside them, other figures twice.

        What a document says beside most of its figures does not count.
        """
        own = {a.head, b.head, value_idea(a.quantity), value_idea(b.quantity)} | PEOPLE
        shared = ((a.claim | a.about) & (b.claim | b.about)) - own
        return sum(
            1 + (each[:1] == "#")
            for each in shared
            if not (self._is_all_over(a, each) or self._is_all_over(b, each))
        )

    def rarity(self, a: Figure, b: Figure, idea: str) -> float:
        """How little the documents of two figures speak of something beside figures, 0 to 1."""
        many = max(self._telling[each.document][idea] for each in (a, b))
        return min(1.0, _OFTEN / max(1, many))

    def _is_all_over(self, figure: Figure, idea: str) -> bool:
        """Whether a document speaks of something beside many of its figures."""
        many = self._telling[figure.document][idea]
        return many > _OFTEN and many > _MOST * len(self._sentences[figure.document])

    def names_both(self, a: Figure, b: Figure) -> bool:
        """Whether a document has the nouns of both, so that they likely are two things."""
        nouns = {word_form(a.noun.lower()), word_form(b.noun.lower())}
        return any(nouns <= self._words[each.document] for each in (a, b))

    def are_at_one_time(self, a: Figure, b: Figure) -> bool:
        """Whether the sentences of both name one year, month or day."""
        return bool(times_named(a.read) & times_named(b.read))

    def alone_beside(self, a: Figure, b: Figure) -> frozenset[str]:
        """What stands beside both, and in neither document beside another value of the unit."""
        common = (a.near & b.near) - {a.head, b.head} - PEOPLE
        places = {idea: [(f.document, f.quantity.unit, idea) for f in (a, b)] for idea in common}
        return frozenset(
            idea for idea in common if all(len(self._beside[p]) == 1 for p in places[idea])
        )
