"""Whether a sentence claims what no other document tells, and how much that weighs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ...documents import Passage, Sentence
from ...text.corpus import Corpus
from ..figures.figure import Figure
from ..figures.likeness import SPANS, base_unit
from ..once import words_of_sentences
from ..sheet import SentenceKey, sentence_key
from .known_stems import KnownStems, stems_of
from .likewise import Likewise
from .own_and_shared import is_unusual, own_figures, shared_dates, shared_figures, shared_times
from .parts import Part, compares, is_in, is_report, pieces, rest
from .specifics import named_alone, no_claims, quoted_at_length, spoken_alone
from .told_elsewhere import Told

_SPREAD = 0.65
"""Share of a claim's stems that another document has anywhere: what it sums up, that one tells."""
_NOVEL = 0.42
"""The same of a sentence without a figure, a name or a voice of its own."""
_TOLD = 0.25
"""Share of a claim, what is rare in it counting for more, in one sentence elsewhere: the same."""
_TOLD_REPORT = 0.2
"""The same of a sentence with nothing of its own that speaks of what the others speak of."""
_TOLD_FIGURE = 0.45
"""The same of a sentence with an unusual figure of its own."""
_TOLD_REST, _TOLD_REST_FIGURE, _NOVEL_REST = 0.23, 0.35, 0.5
"""The same of what a sentence tells beside what another document gives as well, with an unusual
figure or without one, and how much of that another document has anywhere."""
_TOLD_BESIDE = 0.21
"""The same of a whole sentence with a shared figure or date and no unusual figure of its own."""
_TOLD_ANYWHERE = 0.55
"""The same, in all that another document says, of a sentence with nothing of its own or with
spans of time alone."""
_NEW = 0.34
"""The same of one that speaks of something that the others do not speak of."""
_SHORTEST, _SHORTEST_FIGURE, _SHORTEST_REST = 4, 2, 3
"""Telling words of a claim, of one with a figure, and of what one tells besides ..."""
_SHORTEST_REPORT, _SHORTEST_NEW = 5, 3
"""... and of reports with nothing of their own."""
_SHORT_OF_PLACE = 2
"""How many more there are where a report has no name and no number."""
_FIGURE, _VOICE, _NAME, _REPORT = 3, 2, 1, 0.5
"""What weighs for a claim: unusual figures, what somebody says, a name; and a mere report."""


class Alone(NamedTuple):
    """A claim that no other document tells."""

    weight: float
    parts: Sequence[Part]
    """Where in its sentence it stands: beside what others tell as well, or all of it."""


class Elsewhere:
    """What the documents tell, each for the others."""

    def __init__(self, corpus: Corpus, told: Told) -> None:
        """Read it all once.

        Args:
            corpus: The documents.
            told: How much of each sentence another document tells.
        """
        self._told, self._likewise = told, Likewise(corpus, told)
        self._words, self._known = words_of_sentences(corpus), KnownStems(corpus)
        self._own, self._shared = own_figures(corpus), shared_figures(corpus)
        self._spoken, self._named = spoken_alone(corpus), named_alone(corpus)
        self._quoted = quoted_at_length(corpus)
        self._no_claims = no_claims(corpus)
        self._dated, self._timed = shared_dates(corpus), shared_times(corpus)

    def alone(self, passage: Passage, sentence: Sentence) -> Alone | None:
        """What a sentence claims that no other document tells, or None."""
        key = sentence_key(passage, sentence)
        if key in self._no_claims or sentence.text.rstrip().endswith(("?", ":")):
            return None
        figures = self._own.get(key, ())
        like = [figure for figure in figures if self._likewise.has(figure)]
        unusual = [figure for figure in figures if figure not in like and is_unusual(figure)]
        shared = self._spans(key, like, lengths=not unusual)
        if shared:
            parts = self._rest_alone(passage, sentence, shared, unusual)
        else:
            alone = self._is_alone(key, sentence, unusual=bool(unusual))
            parts = [(0, len(sentence.text))] if alone else []
        if not parts or self._is_told_anywhere(key, unusual):
            return None
        weight = _VOICE * (key in self._spoken | self._quoted) + _NAME * (key in self._named)
        weight += _FIGURE * bool(unusual) + _NAME * (len(figures) > len(like)) + _REPORT
        return Alone(weight, parts)

    def _spans(self, key: SentenceKey, like: Sequence[Figure], *, lengths: bool) -> list[Part]:
        """Where a sentence gives a figure, a time or a date that others give as well.

        Args:
            key: The sentence.
            like: Its figures that others may give in other words.
            lengths: Whether how long something took is such a figure: "those two weeks".
        """
        figures = (*self._shared.get(key, ()), *like)
        spans = [
            (figure.at, figure.stop)
            for figure in figures
            if lengths or base_unit(figure.quantity) not in SPANS
        ]
        spans += self._timed.get(key, ())
        if key not in self._spoken:  # what somebody says on a day is no date of it
            spans += [(e.moment.start, e.moment.end) for e in self._dated.get(key, ())]
        return spans

    def _rest_alone(
        self,
        passage: Passage,
        sentence: Sentence,
        shared: Sequence[Part],
        unusual: Sequence[Figure],
    ) -> list[Part]:
        """The parts beside shared figures and dates, where they are a claim of their own."""
        key, at = sentence_key(passage, sentence), sentence.start - passage.start
        parts = rest(sentence.text, shared)
        words = [word for word in self._words[key] if is_in(word.start - at, parts)]
        text = " ".join(pieces(sentence.text, parts))
        stems, share = stems_of(words), self._told.share_of(text, words, passage.document)
        own = [p for p in parts if any(is_in(f.at, [p]) for f in unusual)]
        if own:
            return own if len(stems) >= _SHORTEST_REST and share < _TOLD_REST_FIGURE else []
        speaks = key in self._spoken or is_report(text) or compares(text)
        many = len(stems) >= _SHORTEST and self._known.spread(key, stems) <= _NOVEL_REST
        new = share < _TOLD_REST and self._told.share(key) < _TOLD_BESIDE
        return parts if speaks and many and new else []

    def _is_alone(self, key: SentenceKey, sentence: Sentence, *, unusual: bool) -> bool:
        stems, share = stems_of(self._words[key]), self._told.share(key)
        if unusual:
            return len(stems) >= _SHORTEST_FIGURE and share < _TOLD_FIGURE
        if share >= _TOLD or self._known.is_contained(key, stems):
            return False
        spread, many = self._known.spread(key, stems), len(stems_of(self._words[key], names=True))
        if (key in self._spoken or key in self._named) and many >= _SHORTEST:
            return spread <= _SPREAD
        if key in self._own or key in self._quoted:
            most = _SPREAD if key in self._own else _NOVEL
            return many >= _SHORTEST_FIGURE and spread <= most
        fewest, most = (_SHORTEST_REPORT, _TOLD_REPORT) if spread > _NEW else (_SHORTEST_NEW, _TOLD)
        if self._told.gives_years_of_others(key):
            return False
        fewest += 0 if self._known.is_placed(key) else _SHORT_OF_PLACE
        novel = len(stems) >= fewest and spread <= _NOVEL and share < most
        return novel and is_report(sentence.text)

    def _is_told_anywhere(self, key: SentenceKey, unusual: Sequence[Figure]) -> bool:
        """Whether most of a sentence is told elsewhere, though by no one sentence.

        Args:
            key: The sentence.
            unusual: Its figures that tell a thing by themselves; with spans of time alone, and
                with nobody of its own, it may be.
        """
        if key in self._spoken or key in self._named:
            return False
        if not all(base_unit(figure.quantity) in SPANS for figure in unusual):
            return False
        many = len(stems_of(self._words[key])) >= _SHORTEST
        return many and self._told.share_anywhere(key) >= _TOLD_ANYWHERE
