"""Whether a sentence claims what no other document tells, and how much that weighs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ...documents import Passage, Sentence, document_of
from ...text.corpus import Corpus
from ...text.words import Word
from ..figures.likeness import SPANS, base_unit
from ..sentence_words import words_of_sentences
from ..sheet import SentenceKey
from .given_elsewhere import shared_dates, shared_figures, shared_hours
from .own_figures import is_unusual, own_figures
from .parts import Part, is_in, is_report, pieces, rest
from .specifics import named_alone, no_claims, quoted_at_length, spoken_alone
from .told_elsewhere import Told

_CONTAINED, _SHARED = 0.5, 3
"""The share of a claim's stems in one sentence elsewhere that makes it no claim of its own, and
how many it shares at least then."""
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
_NEW = 0.34
"""The same of one that speaks of something that the others do not speak of."""
_SHORTEST, _SHORTEST_FIGURE, _SHORTEST_REST = 4, 2, 3
"""Telling words of a claim, of one with a figure, and of what one tells besides ..."""
_SHORTEST_REPORT, _SHORTEST_NEW = 5, 3
"""... and of reports with nothing of their own."""
_FIGURE, _VOICE, _NAME, _REPORT = 3, 2, 1, 0.5
"""What weighs for a claim: unusual figures, what somebody says, a name; and a mere report."""


class Elsewhere:
    """What the documents tell, each for the others."""

    def __init__(self, corpus: Corpus) -> None:
        """Read it all once.

        Args:
            corpus: The documents.
        """
        self._words = words_of_sentences(corpus)
        self._own, self._shared = own_figures(corpus), shared_figures(corpus)
        self._spoken, self._named = spoken_alone(corpus), named_alone(corpus)
        self._quoted = quoted_at_length(corpus)
        self._no_claims = no_claims(corpus)
        self._dated, self._hours = shared_dates(corpus), shared_hours(corpus)
        self._stems: dict[str, list[frozenset[str]]] = {d.id: [] for d in corpus.documents}
        for key, words in self._words.items():
            self._stems[document_of(key[0])].append(_stems(words))
        self._whole = {d: frozenset[str]().union(*some) for d, some in self._stems.items()}

    def weight_alone(self, passage: Passage, sentence: Sentence, told: Told) -> float:
        """How much a sentence weighs that claims what no other document tells; 0 for others."""
        key = passage.id, sentence.start
        if key in self._no_claims or sentence.text.rstrip().endswith(("?", ":")):
            return 0.0
        unusual = [figure for figure in self._own.get(key, ()) if is_unusual(figure)]
        shared = self._spans(key, sentence, lengths=not unusual)
        if shared:
            alone = self._is_rest_alone(passage, sentence, shared, told)
        else:
            alone = self._is_alone(key, sentence, told, unusual=bool(unusual))
        if not alone:
            return 0.0
        weight = _VOICE * (key in self._spoken | self._quoted) + _NAME * (key in self._named)
        return weight + _FIGURE * bool(unusual) + _NAME * (key in self._own) + _REPORT

    def _spans(self, key: SentenceKey, sentence: Sentence, *, lengths: bool) -> list[Part]:
        """Where a sentence gives a figure, a time or a date that others give as well.

        Args:
            key: Where it stands.
            sentence: The sentence.
            lengths: Whether how long something took is such a figure: "those two weeks".
        """
        figures = self._shared.get(key, ())
        spans = [
            (figure.start - sentence.start, figure.end - sentence.start)
            for figure in figures
            if lengths or base_unit(figure.quantity) not in SPANS
        ]
        spans += self._hours.get(key, ())
        if key not in self._spoken:  # what somebody says on a day is no date of it
            spans += [(e.moment.start, e.moment.end) for e in self._dated.get(key, ())]
        return spans

    def _is_rest_alone(
        self, passage: Passage, sentence: Sentence, shared: Sequence[Part], told: Told
    ) -> bool:
        """Whether what stands beside shared figures and dates is a claim of its own."""
        key, at = (passage.id, sentence.start), sentence.start - passage.start
        parts = rest(sentence.text, shared)
        words = [word for word in self._words[key] if is_in(word.start - at, parts)]
        text = " ".join(pieces(sentence.text, parts))
        stems, share = _stems(words), told.share_of(text, words, passage.document)
        figures = (figure for figure in self._own.get(key, ()) if is_unusual(figure))
        if any(is_in(figure.start - sentence.start, parts) for figure in figures):
            return len(stems) >= _SHORTEST_REST and share < _TOLD_REST_FIGURE
        own = key in self._spoken or is_report(sentence.text)
        many = len(stems) >= _SHORTEST and self._spread(key, stems) <= _NOVEL_REST
        return own and many and share < _TOLD_REST

    def _is_alone(self, key: SentenceKey, sentence: Sentence, told: Told, *, unusual: bool) -> bool:
        stems, share = _stems(self._words[key]), told.share(key)
        if unusual:
            return len(stems) >= _SHORTEST_FIGURE and share < _TOLD_FIGURE
        if share >= _TOLD or self._is_contained(key, stems):
            return False
        spread, many = self._spread(key, stems), len(_stems(self._words[key], names=True))
        if (key in self._spoken or key in self._named) and many >= _SHORTEST:
            return spread <= _SPREAD
        if key in self._own or key in self._quoted:
            most = _SPREAD if key in self._own else _NOVEL
            return many >= _SHORTEST_FIGURE and spread <= most
        fewest, most = (_SHORTEST_REPORT, _TOLD_REPORT) if spread > _NEW else (_SHORTEST_NEW, _TOLD)
        novel = len(stems) >= fewest and spread <= _NOVEL and share < most
        return novel and is_report(sentence.text)

    def _spread(self, key: SentenceKey, stems: frozenset[str]) -> float:
        """The largest share of some stems that another document has anywhere."""
        mine = document_of(key[0])
        shared = [len(stems & known) for d, known in self._whole.items() if d != mine]
        return max(shared, default=0) / max(1, len(stems))

    def _is_contained(self, key: SentenceKey, stems: frozenset[str]) -> bool:
        """Whether one sentence elsewhere has most of some stems."""
        mine = document_of(key[0])
        others = (each for d, some in self._stems.items() if d != mine for each in some)
        most = max((len(stems & each) for each in others), default=0)
        return most >= _SHARED and most >= _CONTAINED * len(stems)


def _stems(words: Iterable[Word], *, names: bool = False) -> frozenset[str]:
    return frozenset(w.stem for w in words if not w.stop and (names or not w.name))
