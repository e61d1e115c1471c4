"""compare(): the whole way from documents to a comparison; and single steps of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from .alignment.chosen_similarity import similarity_of
from .alignment.similarity import AlikePair
from .alignment.threads import on_one_thread
from .comparer import Comparer, MakeSimilarity
from .comparison import Comparison
from .documents import Document
from .errors import too_large
from .labels.rules import Labeller
from .run import Run
from .settings import Settings
from .stages import StageProgress
from .steps.placed_topics import suggested, topic_scorer
from .text.corpus import Corpus
from .topics.named import NamedTopic

_TOO_LARGE = too_large(
    "Comparing these documents takes more memory than there is; name fewer, or cut out parts."
)


@_TOO_LARGE
def compare(
    documents: Iterable[Document],
    topics: Sequence[NamedTopic] | None = None,
    *,
    settings: Settings | None = None,
    similarity: MakeSimilarity | None = None,
    labeller: Labeller | None = None,
    progress: StageProgress = lambda _stage, _fraction: None,
    first: Callable[[Comparison], None] | None = None,
) -> Comparison:
    """Compare two or more documents.

    Args:
        documents: In the order in which they are shown; their ids become "1", "2" ...
        topics: What the reader named; None or nothing to have topics suggested.
        settings: Thresholds and weights of the engine.
        similarity: Makes what ranks the passages of a corpus.
        labeller: What labels two passages; the rules, unless told otherwise.
        progress: Told about the work; it may raise `Cancelled` to stop it.
        first: Given the links and topics before anything else is known of them.

    Raises:
        CallError: There are fewer than two documents.
    """
    comparer = Comparer(similarity=similarity, labeller=labeller)
    return comparer.compare(documents, topics, settings=settings, progress=progress, first=first)


@_TOO_LARGE
def rank(documents: Iterable[Document], *, settings: Settings | None = None) -> list[AlikePair]:
    """All pairs of body passages of different documents, best first.

    Args:
        documents: Two or more; their ids become "1", "2" ...
        settings: Weights of the engine.
    """
    run = Run(settings or Settings())
    with on_one_thread():
        return similarity_of(Corpus(number(documents), run), run).ranked()


@_TOO_LARGE
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
        corpus = Corpus(number(documents), run)
        return suggested(corpus, topic_scorer(similarity_of(corpus, run), run), run)


def number(documents: Iterable[Document]) -> tuple[Document, ...]:
    """The documents with the ids "1", "2" ... in their order."""
    return tuple(document.renumbered(str(n)) for n, document in enumerate(documents, 1))
