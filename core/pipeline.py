"""compare(): the whole way from documents to a comparison, on one page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from importlib.metadata import version
from itertools import combinations

from . import positions, relations
from .alignment import bodies, only_here, pairs
from .comparison import (
    Comparison,
    Engine,
    Link,
    Membership,
    Nearest,
    Origin,
    Relation,
    Silence,
    Topic,
)
from .documents import Document, Passage
from .errors import CallError
from .membership import score_passages, slug
from .relations import Judge, RuleJudge
from .settings import Settings
from .similarity import StemSimilarity
from .suggesting import suggest
from .topics import NamedTopic

Progress = Callable[[str, float], None]
"""Called with what is being done and how much of the whole is done, 0 to 1."""


def compare(
    documents: Iterable[Document],
    topics: Sequence[NamedTopic] | None = None,
    *,
    settings: Settings | None = None,
    judge: Judge | None = None,
    progress: Progress = lambda _stage, _fraction: None,
) -> Comparison:
    """Compare two or more documents.

    Args:
        documents: In the order in which they are shown; their ids become "1", "2" ...
        topics: What the reader named; None or nothing to have topics suggested.
        settings: Thresholds and weights of the engine.
        judge: What labels two passages; the rules, unless told otherwise.
        progress: Told about the work; it may raise `Cancelled` to stop it.

    Raises:
        CallError: There are fewer than two documents.
    """
    settings = settings or Settings()
    judge = judge or RuleJudge()
    documents = number(documents)
    if len(documents) < 2:
        raise CallError("A comparison needs two documents or more; name another.")
    progress("reading the words", 0.0)
    similarity = StemSimilarity(documents, settings)
    progress("aligning the passages", 0.1)
    found = list(pairs(documents, similarity))
    progress("finding the topics", 0.5)
    origin: Origin = "named" if topics else "suggested"
    named = topics or suggest(documents, similarity, settings)
    progress("judging the pairs", 0.6)
    links = tuple(
        Link(a=pair.a.id, b=pair.b.id, score=pair.score, **judge.judge(*pair)._asdict())
        for pair in found
        if pair.score >= settings.link
    )
    comparison = Comparison(
        engine=Engine(version=version("perspectives"), settings=settings),
        documents=documents,
        topics=tuple(
            _topic(topic, origin, documents, similarity, links, settings) for topic in named
        ),
        links=links,
        only_here=only_here(documents, found, settings.silence),
    )
    progress("done", 1.0)
    return comparison


def number(documents: Iterable[Document]) -> tuple[Document, ...]:
    """The documents with the ids "1", "2" ... in their order."""
    return tuple(_renamed(document, str(n)) for n, document in enumerate(documents, 1))


def _renamed(document: Document, name: str) -> Document:
    if document.id == name:
        return document
    passages = tuple(
        passage.model_copy(update={"id": f"{name}.{passage.number}"})
        for passage in document.passages
    )
    return document.model_copy(update={"id": name, "passages": passages})


def _topic(
    topic: NamedTopic,
    origin: Origin,
    documents: Sequence[Document],
    similarity: StemSimilarity,
    links: Sequence[Link],
    settings: Settings,
) -> Topic:
    members: list[Membership] = []
    silent: list[Silence] = []
    speaking: dict[str, list[Passage]] = {}
    for document in documents:
        candidates = bodies(document)
        scored = score_passages(candidates, topic.terms, similarity)
        inside = [member for member in scored if member.score >= settings.membership]
        members += inside
        if inside:
            chosen = {member.passage for member in inside}
            speaking[document.id] = [p for p in candidates if p.id in chosen]
        else:
            best = max(scored, key=lambda member: member.score, default=None)
            nearest = (
                Nearest(passage=best.passage, score=best.score) if best and best.score else None
            )
            silent.append(Silence(document=document.id, nearest=nearest))
    taken = positions.take([p for ps in speaking.values() for p in ps], topic.positions, similarity)
    found: list[Relation] = []
    for first, second in combinations(speaking, 2):
        inside_links = [
            cue
            for link in links
            if link.a in {p.id for p in speaking[first]}
            and link.b in {p.id for p in speaking[second]}
            for cue in link.cues
        ]
        between = positions.cues_between(speaking[first], speaking[second], taken, similarity)
        judgement = relations.weigh([*between, *inside_links])
        found.append(Relation(documents=(first, second), **judgement._asdict()))
    return Topic(
        id=slug(topic.name),
        name=topic.name,
        origin=origin,
        terms=topic.terms,
        positions=taken,
        passages=tuple(members),
        relations=tuple(found),
        silent=tuple(silent),
    )
