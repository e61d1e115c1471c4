"""The links of comparisons one after another; what was read and ruled before is not again."""

from __future__ import annotations

from collections.abc import Sequence

from ..alignment.similarity import AlikePair, Similarity
from ..comparison import Link, Topic
from ..labels.linking import link
from ..labels.readings import ReadSentences
from ..labels.remembering import Remembering, Rulings
from ..labels.rules import Labeller, Rules
from ..run import Run
from ..stages import StepValues
from ..text.corpus import Corpus


class LabelledLinks:
    """The pairs that are shown together, labelled by a labeller, or else by the rules.

    Args:
        labeller: What labels two passages; the rules, unless told otherwise.
    """

    def __init__(self, labeller: Labeller | None = None) -> None:
        self._labeller = labeller
        self._steps = StepValues()
        self._read_sentences: ReadSentences = {}
        self._rulings: Rulings = {}

    def has_ruled(self, corpus: Corpus) -> bool:
        """Whether the rules labelled these documents last."""
        return self._steps.has("rules", corpus)

    def of(
        self,
        pairs: Sequence[AlikePair],
        topics: Sequence[Topic],
        alike: Similarity,
        corpus: Corpus,
        run: Run,
    ) -> tuple[Link, ...]:
        """The links of a corpus.

        Args:
            pairs: The pairs of passages, best first.
            topics: The topics with their passages.
            alike: The similarity of the corpus.
            corpus: The documents.
            run: The settings, and who is told how far it is.
        """
        labeller = self._labeller or self._rules(corpus)
        links = link(corpus.documents, pairs, topics, alike, labeller, run.settings, run.progress)
        if isinstance(labeller, Remembering):
            self._rulings = labeller.rulings
        return links

    def _rules(self, corpus: Corpus) -> Remembering:
        """The rules, which remember what they ruled in the comparison before."""
        rules = self._steps.once("rules", corpus, lambda: Rules(corpus, self._read_sentences))
        self._read_sentences = rules.read
        return Remembering(rules, corpus, self._rulings)
