"""What is shown of two passages of which nothing is claimed, the plainest contrast first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from ..comparison import Cue
from ..cues.counts import counts
from ..cues.given import dated, given
from ..cues.pairing import SentencePair
from ..cues.reading.sentence import ReadSentence
from ..cues.reading.words import Word
from ..documents import Passage
from ..text.corpus import Corpus
from .alike import SentencePairs
from .held_values import HeldValues
from .readings import Readings
from .subjects import Subjects


class Shown:
    """What two passages of a comparison say beside each other.

    Args:
        corpus: The documents.
        readings: Their sentences.
    """

    def __init__(self, corpus: Corpus, readings: Readings) -> None:
        self._held = HeldValues(corpus, readings)
        self._subjects = Subjects(corpus, readings)

    def cues(self, pairs: SentencePairs, a: Passage, b: Passage, known: Sequence[Cue]) -> list[Cue]:
        """What both count otherwise, give alike, and say of one subject.

        Args:
            pairs: Their sentences.
            a: The passage of the document that comes first.
            b: The other passage.
            known: What is told of them already; where that is of figures, no equal one is.
        """
        subject = self._subjects.beside(a, b)
        told = [subject.cue] if subject else []
        figured = _most_first(pairs.where_both(lambda sentence: bool(sentence.quantities)))
        counted = _best(partial(counts, is_held=partial(self._is_held, a, b)), figured)
        same = [] if any(cue.kind == "number" for cue in known) else _best(given, figured)
        cues = counted + (told + same if subject and subject.is_apart else same + told)
        return cues or _best(dated, _most_first(pairs.where_both(_is_dated)))

    def _is_held(self, a: Passage, b: Passage, pair: SentencePair, here: Word, there: Word) -> bool:
        """Whether one of two documents gives the value of the other's figure somewhere as well."""
        one, other = a.document, b.document
        return self._held.holds(other, pair.a, here) or self._held.holds(one, pair.b, there)


def _most_first(pairs: Iterable[SentencePair]) -> list[SentencePair]:
    """Pairs of sentences, those first that have most in common."""
    return sorted(pairs, key=lambda pair: -len(pair.shared))


def _is_dated(sentence: ReadSentence) -> bool:
    return any(word.kind == "date" for word in sentence.words)


def _best(
    rule: Callable[[SentencePair], Iterator[Cue]], pairs: Iterable[SentencePair]
) -> list[Cue]:
    """What a rule tells of the first two sentences of which it tells anything."""
    return [*next(filter(None, (tuple(rule(pair)) for pair in pairs)), ())]
