"""The flow from documents to a comparison, on one page; what did not change is made once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from .alignment.chosen_similarity import similarity_of
from .alignment.only_here import only_here
from .alignment.similarity import AlikePair, Similarity
from .alignment.threads import on_one_thread
from .comparison import Comparison, OnlyHere
from .documents import Document
from .errors import CallError
from .labels.linking import alike_enough
from .labels.rules import Labeller
from .run import Run
from .settings import Settings
from .stages import StageProgress, Stages, StepValues
from .steps.document_speakers import DocumentSpeakers
from .steps.labelled_links import LabelledLinks
from .steps.numbered_documents import NumberedDocuments
from .steps.placed_topics import PlacedTopics
from .text.corpus import Corpus
from .topics.named import NamedTopic
from .unlinked import WithoutLinks, unlabelled

MakeSimilarity = Callable[[Corpus, Run], Similarity]
"""Makes a similarity of a corpus."""


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
        self._steps = StepValues()
        self._documents = NumberedDocuments()
        self._topics = PlacedTopics()
        self._speakers = DocumentSpeakers()
        self._links = LabelledLinks(labeller)

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
        documents = self._documents.renumbered(documents)
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
        corpus = self._documents.corpus(documents, aligning.part(0.0, 0.3))
        alike = self._alike(corpus, aligning.part(0.3, 1.0))
        pairs = self._pairs(alike, settings)
        placed = self._topics.of(topics, alike, corpus, stages)
        unlinked = max(0, len(alike_enough(pairs, settings)) - settings.most_links)
        known = WithoutLinks(
            settings=settings, documents=documents, topics=placed, unlinked=unlinked
        )
        # The rules of a corpus are kept: where they are there, its documents were compared before.
        if first and not self._links.has_ruled(corpus):
            first(known.linked(unlabelled(pairs, settings)))
        telling = stages.run("telling who speaks", 0.6, 0.62)
        known = replace(known, speakers=self._speakers.of(corpus, telling))
        finding = stages.run("finding what stands alone", 0.62, 0.65)
        known = replace(known, only_here=self._alone(corpus, pairs, finding))
        labelling = stages.run("labelling the pairs", 0.65, 1.0)
        return known.linked(self._links.of(pairs, placed, alike, corpus, labelling))

    def _alike(self, corpus: Corpus, run: Run) -> Similarity:
        weights = run.settings if self._similarity else run.settings.of_alignment()
        make = self._similarity or similarity_of
        return self._steps.once("similarity", (corpus, weights), lambda: make(corpus, run))

    def _pairs(self, alike: Similarity, settings: Settings) -> list[AlikePair]:
        most = settings.links_per_document
        return self._steps.once("pairs", (alike, most), lambda: alike.ranked(most))

    def _alone(self, corpus: Corpus, pairs: list[AlikePair], run: Run) -> tuple[OnlyHere, ...]:
        settings = run.settings
        made_from = corpus, settings.only_here_threshold, settings.link_threshold, pairs

        def make() -> tuple[OnlyHere, ...]:
            linked = {(pair.a.id, pair.b.id) for pair in alike_enough(pairs, settings)}
            return only_here(corpus, run, linked)

        return self._steps.once("only here", made_from, make)
