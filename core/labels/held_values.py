"""Values that a document gives anywhere: what a conflict of figures has to survive."""

from __future__ import annotations

from collections.abc import Iterator

from ..cues.reading.counted import noun_after
from ..cues.reading.sentence import ReadSentence
from ..cues.reading.word_forms import word_form
from ..cues.reading.words import Word
from ..text.corpus import Corpus
from .readings import Readings


class HeldValues:
    """The figures of the compared documents, by document and unit."""

    def __init__(self, corpus: Corpus, readings: Readings) -> None:
        self._corpus = corpus
        self._readings = readings
        self._by_unit: dict[str, dict[str, list[tuple[Word, str]]]] = {}

    def holds(self, document: str, sentence: ReadSentence, figure: Word) -> bool:
        """Whether a document gives the value of another's sentence as well, it seems of that thing.

        A figure without a noun of its own may be of any: "the other seventeen".
        """
        if figure.quantity is None:
            return False
        noun = _noun(sentence, figure)
        return any(
            other.quantity is not None
            and other.quantity.equals(figure.quantity)
            and (not noun or not counted or noun == counted)
            for other, counted in self._of(document).get(figure.quantity.unit, ())
        )

    def _of(self, document: str) -> dict[str, list[tuple[Word, str]]]:
        if document not in self._by_unit:
            found: dict[str, list[tuple[Word, str]]] = {}
            for figure, noun in self._figures(document):
                unit = figure.quantity.unit if figure.quantity else ""
                found.setdefault(unit, []).append((figure, noun))
            self._by_unit[document] = found
        return self._by_unit[document]

    def _figures(self, document: str) -> Iterator[tuple[Word, str]]:
        for passage in self._corpus.bodies(document):
            for sentence in self._readings.of(passage):
                yield from ((figure, _noun(sentence, figure)) for figure in sentence.quantities)


def _noun(sentence: ReadSentence, figure: Word) -> str:
    noun = noun_after(sentence.span.text, figure.end)
    return word_form(noun.head) if noun else ""
