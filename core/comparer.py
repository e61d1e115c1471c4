"""The flow from documents to a comparison, on one page; what did not change is made once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, TypeAlias

from .alignment.chosen_similarity import similarity_of
from .alignment.only_here import only_here
from .alignment.similarity import AlikePair, Similarity
from .alignment.threads import on_one_thread
from .comparison import Comparison, Link, OnlyHere, Origin, Speaker, Topic
from .documents import Document
from .errors import CallError
from .labels.linking import alike_enough, link
from .labels.readings import ReadSentences
from .labels.remembering import Remembering, Rulings
from .labels.rules import Labeller, Rules
from .labels.speakers import speakers
from .run import Run
from .settings import Settings
from .stages import StageProgress, Stages, StepValues
from .text.body_text import BodyText
from .text.corpus import Corpus
from .topics.named import NamedTopic
from .topics.placing import place, told_apart
from .unlinked import WithoutLinks, unlabelled

if TYPE_CHECKING:
    from .topics.scorer import TopicScorer

MakeSimilarity = Callable[[Corpus, Run], Similarity]
"""Makes a similarity of a corpus."""

_PlacedTopics: TypeAlias = dict[tuple[NamedTopic, Origin], Topic]
"""By what was looked for, and who named it."""


class Comparer:
    """Comparisons one after another, each making only what changed since the one before.

    What it finds is the same to the byte as from `compare`: every step is kept with all that it was
    made from, and made again when any of that is another. Only the last value of a step is kept.

    Args:
        similarity: Makes what ranks the passages of a corpus.
        labeller: What labels two passages; the rules, unless told otherwise.
    """

    def __init__(
        self, *, similarity: MakeSimilarity | None = None, labeller: Labeller | None = None
    ) -> None:
        self._similarity = similarity
        self._labeller = labeller
        self._steps = StepValues()
        self._renumbered_documents: list[tuple[Document, Document]] = []
        self._body_texts: dict[object, BodyText] = {}
        self._told: list[tuple[Document, tuple[Speaker, ...]]] = []
        self._read_sentences: ReadSentences = {}
        self._rulings: Rulings = {}

    def compare(
        self,
        documents: Iterable[Document],
        topics: Sequence[NamedTopic] | None = None,
        *,
        settings: Settings | None = None,
        progress: StageProgress = lambda _stage, _fraction: None,
        first: Callable[[Comparison], None] | None = None,
    ) -> Comparison:
        """Compare two or more documents; see `compare`.

        Args:
            documents: In the order in which they are shown.
            topics: What the reader named; None or nothing to have topics suggested.
            settings: Thresholds and weights of the engine.
            progress: Told about the work; it may raise `Cancelled` to stop it.
            first: Given the links and topics before anything else is known of them, where the
                documents are not those of before.

        Raises:
            CallError: There are fewer than two documents.
        """
        settings = settings or Settings()
        documents = self._renumbered(documents)
        if len(documents) < 2:
            raise CallError("A comparison needs two documents or more; name another.")
        with on_one_thread():
            comparison = self._compared(documents, topics, Stages(settings, progress), first)
        progress("done", 1.0)
        return comparison

    def _compared(
        self,
        documents: tuple[Document, ...],
        topics: Sequence[NamedTopic] | None,
        stages: Stages,
        first: Callable[[Comparison], None] | None,
    ) -> Comparison:
        """The flow: every step in its order."""
        settings, aligning = stages.settings, stages.run("aligning the passages", 0.0, 0.5)
        corpus = self._corpus(documents, aligning.part(0.0, 0.3))
        alike = self._alike(corpus, aligning.part(0.3, 1.0))
        pairs = self._pairs(alike, settings)
        placed = self._placed(topics, alike, corpus, stages)
        unlinked = max(0, len(alike_enough(pairs, settings)) - settings.most_links)
        known = WithoutLinks(
            settings=settings, documents=documents, topics=placed, unlinked=unlinked
        )
        # The rules of a corpus are kept: where they are there, its documents were compared before.
        if first and not self._steps.has("rules", corpus):
            first(known.linked(unlabelled(pairs, settings)))
        telling = stages.run("telling who speaks", 0.6, 0.62)
        known = replace(known, speakers=self._speakers(corpus, telling))
        finding = stages.run("finding what stands alone", 0.62, 0.65)
        known = replace(known, only_here=self._alone(corpus, pairs, finding))
        labelling = stages.run("labelling the pairs", 0.65, 1.0)
        return known.linked(self._links(pairs, placed, alike, corpus, labelling))

    def _renumbered(self, documents: Iterable[Document]) -> tuple[Document, ...]:
        # The same document gets the same copy: two copies take long to compare.
        earlier_copies = {(id(given), copy.id): copy for given, copy in self._renumbered_documents}
        given = tuple(documents)
        copies = tuple(
            earlier_copies.get((id(document), str(n))) or document.renumbered(str(n))
            for n, document in enumerate(given, 1)
        )
        self._renumbered_documents = [*zip(given, copies, strict=True)]
        return copies

    def _corpus(self, documents: tuple[Document, ...], run: Run) -> Corpus:
        def make() -> Corpus:
            corpus = Corpus(documents, run, self._body_texts)
            text_ids = set(map(id, corpus.texts.values()))
            self._body_texts = {
                key: body for key, body in self._body_texts.items() if id(body) in text_ids
            }
            return corpus

        return self._steps.once("corpus", (documents, run.settings.of_words()), make)

    def _alike(self, corpus: Corpus, run: Run) -> Similarity:
        weights = run.settings if self._similarity else run.settings.of_alignment()
        make = self._similarity or similarity_of
        return self._steps.once("similarity", (corpus, weights), lambda: make(corpus, run))

    def _pairs(self, alike: Similarity, settings: Settings) -> list[AlikePair]:
        most = settings.links_per_document
        return self._steps.once("pairs", (alike, most), lambda: alike.ranked(most))

    def _placed(
        self,
        topics: Sequence[NamedTopic] | None,
        alike: Similarity,
        corpus: Corpus,
        stages: Stages,
    ) -> tuple[Topic, ...]:
        """The topics that the reader named, or those that are suggested, with their passages."""
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
        before = self._steps.once("places", made_from, _PlacedTopics)
        placed: _PlacedTopics = {}
        for step in run.steps(range(len(named))):
            key = named[step], origin
            if (topic := before.get(key)) is None:
                (topic,) = place([named[step]], origin, corpus.documents, scorer, run.settings)
            placed[key] = topic
        self._steps.put("places", made_from, placed)
        return tuple(told_apart(placed[topic, origin] for topic in named))

    def _speakers(self, corpus: Corpus, run: Run) -> tuple[Speaker, ...]:
        """Who speaks in each document; one that was compared before is not asked again."""
        before = {id(document): told for document, told in self._told}
        count = len(corpus.documents)
        self._told = [
            (each, told)
            if (told := before.get(id(each))) is not None
            else (each, speakers(each, corpus, run.part(n / count, (n + 1) / count)))
            for n, each in enumerate(corpus.documents)
        ]
        return tuple(chain.from_iterable(told for _, told in self._told))

    def _alone(self, corpus: Corpus, pairs: list[AlikePair], run: Run) -> tuple[OnlyHere, ...]:
        settings = run.settings
        made_from = corpus, settings.only_here_threshold, settings.link_threshold, pairs

        def make() -> tuple[OnlyHere, ...]:
            linked = {(pair.a.id, pair.b.id) for pair in alike_enough(pairs, settings)}
            return only_here(corpus, run, linked)

        return self._steps.once("only here", made_from, make)

    def _links(
        self,
        pairs: Sequence[AlikePair],
        topics: Sequence[Topic],
        alike: Similarity,
        corpus: Corpus,
        run: Run,
    ) -> tuple[Link, ...]:
        """The pairs that are shown together, labelled by a labeller, or else by the rules."""
        if self._labeller:
            labeller = self._labeller
        else:
            rules = self._steps.once("rules", corpus, lambda: Rules(corpus, self._read_sentences))
            self._read_sentences = rules.read
            labeller = Remembering(rules, corpus, self._rulings)
        links = link(corpus.documents, pairs, topics, alike, labeller, run.settings, run.progress)
        if isinstance(labeller, Remembering):
            self._rulings = labeller.rulings
        return links


def suggested(corpus: Corpus, scorer: TopicScorer, run: Run) -> tuple[NamedTopic, ...]:
    """The topics that documents share, for a reader who named none."""
    from .topics.suggesting import suggest  # noqa: PLC0415

    return suggest(corpus.documents, scorer, run.settings, run.progress)


def topic_scorer(similarity: Similarity, run: Run) -> TopicScorer:
    """What scores the passages on topics."""
    from .topics.scorer import TopicScorer  # noqa: PLC0415

    return TopicScorer(similarity, run.settings, run.progress)
