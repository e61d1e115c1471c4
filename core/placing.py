"""Topics -> the passages that belong to them, the positions they take, and who is silent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, count

from .comparison import Membership, Nearest, Origin, Position, Silence, Topic
from .documents import Document, Passage
from .membership import score_passages, slug
from .settings import Settings
from .similarity import Similarity, bodies
from .topics import NamedPosition, NamedTopic


def place(
    topics: Iterable[NamedTopic],
    origin: Origin,
    documents: Sequence[Document],
    similarity: Similarity,
    settings: Settings,
) -> tuple[Topic, ...]:
    """Put the passages of all documents on topics; the relations are still to be found."""
    placed = [_placed(topic, origin, documents, similarity, settings) for topic in topics]
    return tuple(_told_apart(placed))


def _told_apart(topics: Iterable[Topic]) -> Iterator[Topic]:
    """The topics with ids of their own: "Guns?" and "Guns!" make the same slug."""
    taken: set[str] = set()
    for topic in topics:
        tries = (f"{topic.id}-{number}" for number in count(2))
        name = next(each for each in chain((topic.id,), tries) if each not in taken)
        taken.add(name)
        yield topic.model_copy(update={"id": name})


def _placed(
    topic: NamedTopic,
    origin: Origin,
    documents: Sequence[Document],
    similarity: Similarity,
    settings: Settings,
) -> Topic:
    members: list[Membership] = []
    silent: list[Silence] = []
    on_topic: list[Passage] = []
    for document in documents:
        scored = score_passages(bodies(document), topic.terms, similarity)
        inside = [member for member in scored if member.score >= settings.membership]
        members += inside
        on_topic += [document.passage(int(m.passage.partition(".")[2])) for m in inside]
        if not inside:
            silent.append(Silence(document=document.id, nearest=_nearest(scored)))
    return Topic(
        id=slug(topic.name),
        name=topic.name,
        origin=origin,
        terms=topic.terms,
        positions=tuple(_held(topic.positions, on_topic, similarity)),
        passages=tuple(members),
        relations=(),
        silent=tuple(silent),
    )


def _nearest(scored: Sequence[Membership]) -> Nearest | None:
    best = max(scored, key=lambda member: member.score, default=None)
    return Nearest(passage=best.passage, score=best.score) if best and best.score else None


def _held(
    positions: Sequence[NamedPosition], passages: Sequence[Passage], similarity: Similarity
) -> Iterator[Position]:
    """The positions with the passages that take them: each takes the one whose terms it holds."""
    scores = [score_passages(passages, position.terms, similarity) for position in positions]
    best = [max(column, key=lambda member: member.score) for column in zip(*scores, strict=True)]
    for position, row in zip(positions, scores, strict=True):
        held = tuple(m for m, top in zip(row, best, strict=True) if m is top and m.score)
        yield Position(name=position.name, terms=position.terms, passages=held)
