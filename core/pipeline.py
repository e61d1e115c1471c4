"""compare(): the whole way from documents to a comparison, on one page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from importlib.metadata import version
from typing import TYPE_CHECKING

from .alignment.choosing import similarity_of
from .alignment.only_here import only_here
from .alignment.similarity import Pair, Similarity
from .alignment.threads import on_one_thread
from .comparison import Comparison, Engine, Link, Origin, Topic
from .documents import Document
from .errors import CallError
from .labels.judging import Judge, RuleJudge
from .labels.linking import alike_enough, link
from .labels.relations import relate
from .labels.speakers import speakers
from .progress import share_of_work
from .run import Run
from .settings import Settings
from .text.corpus import Corpus
from .topics.named import NamedTopic
from .topics.placing import place

if TYPE_CHECKING:
    from .topics.field import Field

Progress = Callable[[str, float], None]
"""Called with what is being done and how much of the whole is done, 0 to 1."""

MakeSimilarity = Callable[[Corpus, Run], Similarity]
"""Makes a similarity of a corpus."""


def compare(
    documents: Iterable[Document],
    topics: Sequence[NamedTopic] | None = None,
    *,
    settings: Settings | None = None,
    similarity: MakeSimilarity | None = None,
    judge: Judge | None = None,
    progress: Progress = lambda _stage, _fraction: None,
) -> Comparison:
    """Compare two or more documents.

    Args:
        documents: In the order in which they are shown; their ids become "1", "2" ...
        topics: What the reader named; None or nothing to have topics suggested.
        settings: Thresholds and weights of the engine.
        similarity: Makes what ranks the passages of a corpus.
        judge: What labels two passages; the rules, unless told otherwise.
        progress: Told about the work; it may raise `Cancelled` to stop it.

    Raises:
        CallError: There are fewer than two documents.
    """
    settings = settings or Settings()
    documents = number(documents)
    if len(documents) < 2:
        raise CallError("A comparison needs two documents or more; name another.")
    with on_one_thread():
        run = Run(settings, _stage(progress, "aligning the passages", 0.0, 0.5))
        corpus = Corpus(documents, run.part(0.0, 0.3))
        alike = (similarity or similarity_of)(corpus, run.part(0.3, 1.0))
        pairs = alike.ranked(settings.partners)
        placed = _placed(topics, documents, alike, settings, progress)
        links = _linked(documents, pairs, placed, alike, judge, settings, progress)
    telling = _stage(progress, "telling who speaks", 0.95, 1.0)
    comparison = Comparison(
        engine=Engine(version=version("perspectives"), settings=settings),
        documents=documents,
        topics=relate(placed, links),
        links=links,
        only_here=only_here(corpus, pairs, links, settings.silence),
        speakers=speakers(documents, telling),
        unlinked=max(0, len(alike_enough(pairs, settings)) - settings.most_links),
    )
    progress("done", 1.0)
    return comparison


def rank(documents: Iterable[Document], *, settings: Settings | None = None) -> list[Pair]:
    """All pairs of body passages of different documents, best first.

    Args:
        documents: Two or more; their ids become "1", "2" ...
        settings: Weights of the engine.
    """
    run = Run(settings or Settings())
    with on_one_thread():
        return similarity_of(Corpus(number(documents), run), run).ranked()


def suggest(
    documents: Iterable[Document], *, settings: Settings | None = None
) -> tuple[NamedTopic, ...]:
    """Topics that two or more of some documents share, for a reader to edit.

    Args:
        documents: Two or more.
        settings: Thresholds and weights of the engine.
    """
    run = Run(settings or Settings())
    with on_one_thread():
        similarity = similarity_of(Corpus(number(documents), run), run)
        return _suggested(_field(similarity, run.settings), run.settings)


def _stage(progress: Progress, name: str, start: float, end: float) -> Callable[[float], None]:
    """The progress of one stage, which takes the work from `start` to `end`."""
    return lambda done: progress(name, start + (end - start) * done)


def _placed(
    topics: Sequence[NamedTopic] | None,
    documents: Sequence[Document],
    similarity: Similarity,
    settings: Settings,
    progress: Progress,
) -> tuple[Topic, ...]:
    """The topics that the reader named, or those that are suggested, with their passages."""
    finding = _stage(progress, "finding the topics", 0.5, 0.55)
    field = _field(similarity, settings, share_of_work(finding, 0.0, 0.2))
    named = topics or _suggested(field, settings, share_of_work(finding, 0.2, 1.0))
    placing = _stage(progress, "placing the passages", 0.55, 0.6)
    origin: Origin = "named" if topics else "suggested"
    return place(named, origin, documents, field, settings, placing)


def _linked(
    documents: Sequence[Document],
    pairs: Sequence[Pair],
    topics: Sequence[Topic],
    similarity: Similarity,
    judge: Judge | None,
    settings: Settings,
    progress: Progress,
) -> tuple[Link, ...]:
    """The pairs that are shown together, labelled by a judge, or else by the rules."""
    judging = _stage(progress, "judging the pairs", 0.6, 0.95)
    judge = judge or RuleJudge(documents, progress=share_of_work(judging, 0.0, 0.1))
    within = share_of_work(judging, 0.1, 1.0)
    return link(documents, pairs, topics, similarity, judge, settings, within)


def _suggested(
    field: Field, settings: Settings, progress: Callable[[float], None] = lambda _: None
) -> tuple[NamedTopic, ...]:
    from .topics.suggesting import suggest  # noqa: PLC0415

    return suggest(field, settings, progress)


def _field(
    similarity: Similarity, settings: Settings, progress: Callable[[float], None] = lambda _: None
) -> Field:
    from .topics.field import Field  # noqa: PLC0415

    return Field(similarity, settings, progress)


def number(documents: Iterable[Document]) -> tuple[Document, ...]:
    """The documents with the ids "1", "2" ... in their order."""
    return tuple(document.renumbered(str(n)) for n, document in enumerate(documents, 1))
