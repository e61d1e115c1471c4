"""The flow from documents to a comparison, on one page; what did not change is made once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from typing import TYPE_CHECKING, TypeVar, cast

from .alignment.chosen_similarity import similarity_of
from .alignment.only_here import only_here
from .alignment.similarity import AlikePair, Similarity
from .alignment.threads import on_one_thread
from .comparison import Comparison, Engine, Link, OnlyHere, Origin, Speaker, Topic
from .documents import Document
from .errors import CallError
from .labels.linking import alike_enough, link
from .labels.readings import Known
from .labels.relations import relate
from .labels.remembering import Remembering, Rulings
from .labels.rules import Labeller, Rules
from .labels.speakers import speakers
from .links import UnlabelledLink
from .run import Run
from .settings import Settings
from .text.body_text import BodyText
from .text.corpus import Corpus
from .topics.named import NamedTopic
from .topics.placing import place, told_apart

if TYPE_CHECKING:
    from .topics.scorer import TopicScorer

Progress = Callable[[str, float], None]
"""Called with what is being done and how much of the whole is done, 0 to 1."""

MakeSimilarity = Callable[[Corpus, Run], Similarity]
"""Makes a similarity of a corpus."""

_Value = TypeVar("_Value")


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
        self._kept: dict[str, tuple[object, object]] = {}
        self._numbered: list[tuple[Document, Document]] = []
        self._bodies: dict[object, BodyText] = {}
        self._read: Known = {}
        self._rulings: Rulings = {}

    def compare(
        self,
        documents: Iterable[Document],
        topics: Sequence[NamedTopic] | None = None,
        *,
        settings: Settings | None = None,
        progress: Progress = lambda _stage, _fraction: None,
        first: Callable[[Comparison], None] | None = None,
    ) -> Comparison:
        """Compare two or more documents; see `compare`.

        Args:
            documents: In the order in which they are shown.
            topics: What the reader named; None or nothing to have topics suggested.
            settings: Thresholds and weights of the engine.
            progress: Told about the work; it may raise `Cancelled` to stop it.
            first: Given the comparison before its links are labelled, where the documents are not
                those of before.

        Raises:
            CallError: There are fewer than two documents.
        """
        settings = settings or Settings()
        documents = self._renumbered(documents)
        if len(documents) < 2:
            raise CallError("A comparison needs two documents or more; name another.")
        with on_one_thread():
            comparison = self._compared(documents, topics, _Stages(settings, progress), first)
        progress("done", 1.0)
        return comparison

    def _compared(
        self,
        documents: tuple[Document, ...],
        topics: Sequence[NamedTopic] | None,
        stages: _Stages,
        first: Callable[[Comparison], None] | None,
    ) -> Comparison:
        """The flow: every step in its order."""
        settings, aligning = stages.settings, stages.run("aligning the passages", 0.0, 0.5)
        corpus = self._corpus(documents, aligning.part(0.0, 0.3))
        alike = self._alike(corpus, aligning.part(0.3, 1.0))
        pairs = self._pairs(alike, settings)
        placed = self._placed(topics, alike, corpus, stages)
        unlinked = _WithoutLinks(
            settings=settings,
            documents=documents,
            topics=placed,
            speakers=self._speakers(corpus, stages.run("telling who speaks", 0.6, 0.62)),
            only_here=self._alone(
                corpus, pairs, stages.run("finding what stands alone", 0.62, 0.65)
            ),
            unlinked=max(0, len(alike_enough(pairs, settings)) - settings.most_links),
        )
        if first and not self._has("rules", corpus):
            first(unlinked.linked(_unlabelled(pairs, settings)))
        labelling = stages.run("labelling the pairs", 0.65, 1.0)
        return unlinked.linked(self._links(pairs, placed, alike, corpus, labelling))

    def _once(self, step: str, made_from: object, make: Callable[[], _Value]) -> _Value:
        """The value of a step: the kept one, unless it is to be made from something else."""
        if not self._has(step, made_from):
            self._kept[step] = made_from, make()
        return cast("_Value", self._kept[step][1])

    def _has(self, step: str, made_from: object) -> bool:
        return step in self._kept and self._kept[step][0] == made_from

    def _renumbered(self, documents: Iterable[Document]) -> tuple[Document, ...]:
        # The same document gets the same copy: two copies take long to compare.
        known = {(id(given), copy.id): copy for given, copy in self._numbered}
        given = tuple(documents)
        copies = tuple(
            known.get((id(document), str(n))) or document.renumbered(str(n))
            for n, document in enumerate(given, 1)
        )
        self._numbered = [*zip(given, copies, strict=True)]
        return copies

    def _corpus(self, documents: tuple[Document, ...], run: Run) -> Corpus:
        def make() -> Corpus:
            corpus = Corpus(documents, run, self._bodies)
            held = set(map(id, corpus.texts.values()))
            self._bodies = {key: body for key, body in self._bodies.items() if id(body) in held}
            return corpus

        return self._once("corpus", (documents, run.settings.of_words()), make)

    def _alike(self, corpus: Corpus, run: Run) -> Similarity:
        weights = run.settings if self._similarity else run.settings.of_alignment()
        make = self._similarity or similarity_of
        return self._once("similarity", (corpus, weights), lambda: make(corpus, run))

    def _pairs(self, alike: Similarity, settings: Settings) -> list[AlikePair]:
        most = settings.links_per_document
        return self._once("pairs", (alike, most), lambda: alike.ranked(most))

    def _placed(
        self,
        topics: Sequence[NamedTopic] | None,
        alike: Similarity,
        corpus: Corpus,
        stages: _Stages,
    ) -> tuple[Topic, ...]:
        """The topics that the reader named, or those that are suggested, with their passages."""
        settings, finding = stages.settings, stages.run("finding the topics", 0.5, 0.55)
        by = settings.of_topics()
        scorer = self._once(
            "scorer", (alike, by), lambda: topic_scorer(alike, finding.part(0.0, 0.2))
        )
        named = topics or self._once(
            "suggested", (scorer, by), lambda: suggested(corpus, scorer, finding.part(0.2, 1.0))
        )
        origin: Origin = "named" if topics else "suggested"
        placing = stages.run("placing the passages", 0.55, 0.6)
        known = self._once("places", (scorer, by), dict[tuple[NamedTopic, Origin], Topic])
        placed: dict[tuple[NamedTopic, Origin], Topic] = {}
        for step in placing.steps(range(len(named))):
            key = named[step], origin
            if key not in known:
                (known[key],) = place([named[step]], origin, corpus.documents, scorer, settings)
            placed[key] = known[key]
        self._kept["places"] = (scorer, by), placed
        return tuple(told_apart(placed[topic, origin] for topic in named))

    def _speakers(self, corpus: Corpus, run: Run) -> tuple[Speaker, ...]:
        return self._once("speakers", corpus.documents, lambda: speakers(corpus, run))

    def _alone(self, corpus: Corpus, pairs: list[AlikePair], run: Run) -> tuple[OnlyHere, ...]:
        settings = run.settings
        made_from = corpus, settings.only_here_threshold, settings.link_threshold, pairs

        def make() -> tuple[OnlyHere, ...]:
            linked = {(pair.a.id, pair.b.id) for pair in alike_enough(pairs, settings)}
            return only_here(corpus, run, linked)

        return self._once("only here", made_from, make)

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
            rules = self._once("rules", corpus, lambda: Rules(corpus, self._read))
            self._read = rules.read
            labeller = Remembering(rules, corpus, self._rulings)
        links = link(corpus.documents, pairs, topics, alike, labeller, run.settings, run.progress)
        if isinstance(labeller, Remembering):
            self._rulings = labeller.given
        return links


@dataclass(frozen=True)
class _Stages:
    """The stages of a comparison: by which settings, and who is told how far it is."""

    settings: Settings
    progress: Progress

    def run(self, name: str, start: float, end: float) -> Run:
        """The run of one stage, which takes the work from `start` to `end`, each 0 to 1."""
        progress = self.progress
        return Run(self.settings, lambda done: progress(name, start + (end - start) * done))


@dataclass(frozen=True, kw_only=True)
class _WithoutLinks:
    """All of a comparison that is known before its links are labelled."""

    settings: Settings
    documents: tuple[Document, ...]
    topics: tuple[Topic, ...]
    speakers: tuple[Speaker, ...]
    only_here: tuple[OnlyHere, ...]
    unlinked: int

    def linked(self, links: tuple[Link, ...]) -> Comparison:
        """The comparison with its links, and what they make of the topics."""
        return Comparison(
            engine=Engine(version=version("perspectives"), settings=self.settings),
            documents=self.documents,
            topics=relate(self.topics, links),
            links=links,
            only_here=self.only_here,
            speakers=self.speakers,
            unlinked=self.unlinked,
        )


def _unlabelled(pairs: Sequence[AlikePair], settings: Settings) -> tuple[UnlabelledLink, ...]:
    """The links by likeness alone, before anything is said of them."""
    alike = alike_enough(pairs, settings)[: settings.most_links]
    ordered = sorted(
        alike, key=lambda p: (int(p.a.document), p.a.number, int(p.b.document), p.b.number)
    )
    return tuple(
        UnlabelledLink(a=a.id, b=b.id, score=score, label="related", confidence="possible", cues=())
        for a, b, score in ordered
    )


def suggested(corpus: Corpus, scorer: TopicScorer, run: Run) -> tuple[NamedTopic, ...]:
    """The topics that documents share, for a reader who named none."""
    from .topics.suggesting import suggest  # noqa: PLC0415

    return suggest(corpus.documents, scorer, run.settings, run.progress)


def topic_scorer(similarity: Similarity, run: Run) -> TopicScorer:
    """What scores the passages on topics."""
    from .topics.scorer import TopicScorer  # noqa: PLC0415

    return TopicScorer(similarity, run.settings, run.progress)
