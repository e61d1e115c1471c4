"""The topics of comparisons one after another; one that stays is placed once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

from ..alignment.similarity import Similarity
from ..comparison import Origin, Topic
from ..run import Run
from ..stages import Stages, StepValues
from ..text.corpus import Corpus
from ..topics.named import NamedTopic
from ..topics.placing import place, told_apart

if TYPE_CHECKING:
    from ..topics.scorer import TopicScorer

_Placed: TypeAlias = dict[tuple[NamedTopic, Origin], Topic]
"""By what was looked for, and who named it."""


class PlacedTopics:
    """The topics that the reader named, or those that are suggested, with their passages."""

    def __init__(self) -> None:
        self._steps = StepValues()

    def of(
        self,
        topics: Sequence[NamedTopic] | None,
        alike: Similarity,
        corpus: Corpus,
        stages: Stages,
    ) -> tuple[Topic, ...]:
        """The topics of a corpus.

        Args:
            topics: What the reader named; None or nothing to have topics suggested.
            alike: The similarity of the corpus.
            corpus: The documents.
            stages: The settings, and who is told how far it is.
        """
        finding, weights = stages.run("finding the topics", 0.5, 0.55), stages.settings.of_topics()
        scorer = self._steps.once(
            "scorer", (alike, weights), lambda: topic_scorer(alike, finding.part(0.0, 0.2))
        )
        named = topics or self._steps.once(
            "suggested",
            (scorer, weights),
            lambda: suggested(corpus, scorer, finding.part(0.2, 1.0)),
        )
        placing = stages.run("placing the passages", 0.55, 0.6)
        origin: Origin = "named" if topics else "suggested"
        return self._passages_on(named, origin, scorer, corpus, placing)

    def _passages_on(
        self,
        named: Sequence[NamedTopic],
        origin: Origin,
        scorer: TopicScorer,
        corpus: Corpus,
        run: Run,
    ) -> tuple[Topic, ...]:
        """Topics with their passages; one that the comparison before had is not placed again."""
        made_from = scorer, run.settings.of_topics()
        before = self._steps.once("places", made_from, _Placed)
        placed: _Placed = {}
        for step in run.steps(range(len(named))):
            key = named[step], origin
            if (topic := before.get(key)) is None:
                (topic,) = place([named[step]], origin, corpus.documents, scorer, run.settings)
            placed[key] = topic
        self._steps.put("places", made_from, placed)
        return tuple(told_apart(placed[topic, origin] for topic in named))


def suggested(corpus: Corpus, scorer: TopicScorer, run: Run) -> tuple[NamedTopic, ...]:
    """The topics that documents share, for a reader who named none."""
    from ..topics.suggesting import suggest  # noqa: PLC0415

    return suggest(corpus.documents, scorer, run.settings, run.progress)


def topic_scorer(similarity: Similarity, run: Run) -> TopicScorer:
    """What scores the passages on topics."""
    from ..topics.scorer import TopicScorer  # noqa: PLC0415

    return TopicScorer(similarity, run.settings, run.progress)
