"""How much of a sentence another document tells: its ideas, names, numbers and words of one list.

What is rare counts for more, as in a search (idf).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping
from math import fsum, log

from ...cues.reading.amounts import NUMBER, unit_of, value_of
from ...cues.tokens import idea
from ...documents import document_of
from ...text.corpus import Corpus
from ...text.words import Word, stem
from ..once import words_of_sentences
from ..sheet import SentenceKey, sentence_key
from ..wording.other_words import terms_by_thing

_NUMBER = re.compile(rf"(?<![\w.,])(?:{NUMBER})(?!\w)", re.IGNORECASE)
_SMALLEST = 3
"""A smaller number tells nothing."""
_COMMON = 80
"""What stands in more sentences tells nothing."""
_YEAR = re.compile(r"=(?:19|20)\d\d")
_COUNTING = frozenset(
    idea(stem(word))
    for word in """two three four five six seven eight nine ten eleven twelve twenty thirty forty
    fifty hundred thousand million billion dozen first second third half quarter percent per
    cent metre mile tonne hectare""".split()  # noqa: SIM905
)
"""Ideas of the words that numbers are made of."""


class Told:
    """What the sentences of the English documents tell."""

    def __init__(self, corpus: Corpus) -> None:
        """Read them all.

        Args:
            corpus: The documents.
        """
        self._marks = _marks(corpus)
        self._homes: defaultdict[str, list[tuple[str, SentenceKey]]] = defaultdict(list)
        for key, marks in self._marks.items():
            document = document_of(key[0])
            for mark in marks:
                self._homes[mark].append((document, key))

    def share(self, key: SentenceKey) -> float:
        """The largest share of a sentence that one sentence of another document has, 0 to 1."""
        return self.nearest(key)[0]

    def nearest(self, key: SentenceKey) -> tuple[float, SentenceKey | None]:
        """The sentence of another document that has most of one, with that share, 0 to 1."""
        return self._nearest(self._marks.get(key, ()), document_of(key[0]))

    def share_of(self, text: str, words: Iterable[Word], document: str) -> float:
        """The largest share of some words that one sentence of another document has, 0 to 1."""
        return self._nearest(_said(text, words), document)[0]

    def share_anywhere(self, key: SentenceKey) -> float:
        """The largest share of a sentence that another document has in all its sentences, 0 to 1.

        Args:
            key: The sentence.
        """
        marks = sorted(self._marks.get(key, ()))
        found = defaultdict[str, float](float)
        for mark in marks:
            for document in dict.fromkeys(home for home, _ in self._homes.get(mark, ())):
                found[document] += self._weight(mark)
        found.pop(document_of(key[0]), None)
        return max(found.values(), default=0.0) / max(1e-9, fsum(map(self._weight, marks)))

    def in_common(self, one: SentenceKey, other: SentenceKey, known: Container[str]) -> float:
        """How rare what two sentences speak of is, numbers, units and what is known left out."""
        shared = self._marks[one] & self._marks[other]
        telling = (mark for mark in sorted(shared) if mark not in known and not _is_measure(mark))
        return fsum(self._weight(mark) for mark in telling)

    def with_number(self, value: float, document: str) -> Iterator[SentenceKey]:
        """The sentences of other documents that give a number, however it is written."""
        homes = self._homes.get(f"={value:g}", ())
        yield from (key for home, key in homes if home != document)

    def gives_years_of_others(self, key: SentenceKey) -> bool:
        """Whether a sentence gives years, and other documents give each of them."""
        mine = document_of(key[0])
        years = [mark for mark in self._marks.get(key, ()) if _YEAR.fullmatch(mark)]
        return bool(years) and all(
            any(home != mine for home, _ in self._homes[year]) for year in years
        )

    def _weight(self, mark: str) -> float:
        return log((len(self._marks) + 1) / max(1, len(self._homes.get(mark, ()))))

    def _nearest(self, marks: Iterable[str], document: str) -> tuple[float, SentenceKey | None]:
        shared = defaultdict[SentenceKey, float](float)
        whole = 0.0
        for mark in sorted(marks):
            homes = self._homes.get(mark, ())
            weight = self._weight(mark)
            whole += weight
            for home, other in homes if len(homes) <= _COMMON else ():
                if home != document:
                    shared[other] += weight
        best = max(shared, key=lambda other: shared[other], default=None)
        return (shared[best] / whole, best) if best and whole else (0.0, None)


def _marks(corpus: Corpus) -> Mapping[SentenceKey, set[str]]:
    marks: dict[SentenceKey, set[str]] = {}
    read = words_of_sentences(corpus)
    for document in corpus.english:
        for passage in corpus.bodies(document.id):
            for sentence in corpus.sentences(passage):
                key = sentence_key(passage, sentence)
                marks[key] = _said(sentence.text, read[key])
    for thing, by_document in terms_by_thing(corpus).items():
        for term in (term for terms in by_document.values() for term in terms):
            known = marks[term.sentence_key]
            known -= {*term.thing}
            known.add(f"#{thing}")
    return marks


def _is_measure(mark: str) -> bool:
    """Whether a mark is a number or a unit, which any two sentences may share."""
    return mark[0] == "=" or mark in _COUNTING or unit_of(mark) is not None


def _said(text: str, words: Iterable[Word]) -> set[str]:
    """The ideas of some words, and the numbers among them."""
    telling = (word for word in words if not word.stop and not word.text[0].isdigit())
    return {idea(word.stem) for word in telling} | numbers(text)


def numbers(text: str) -> set[str]:
    """The numbers of a text, however they are written, as marks."""
    values = (value_of(match[0])[0] for match in _NUMBER.finditer(text))
    return {f"={value:g}" for value in values if value >= _SMALLEST}
