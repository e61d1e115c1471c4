"""Topics -> the passages that belong to them, the positions they take, and who is silent."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, count
from typing import TYPE_CHECKING

from ..comparison import Membership, Nearest, Origin, Position, Silence, Topic
from ..documents import Document, Passage
from ..settings import Settings
from ..text.asides import words_of
from ..text.body_text import bodies
from ..text.vocabulary import Vocabulary
from .evidence import Evidence, evidence
from .matching import match_positions
from .membership import TopicScore, belongs, score_passages
from .named import NamedTopic

if TYPE_CHECKING:
    from .scorer import TopicScorer


def place(
    topics: Iterable[NamedTopic],
    origin: Origin,
    documents: Sequence[Document],
    scorer: TopicScorer,
    settings: Settings,
) -> tuple[Topic, ...]:
    """Put the passages of all documents on topics; the relations are still to be found."""
    placed = [_placed(topic, origin, documents, scorer, settings) for topic in topics]
    return tuple(told_apart(placed))


def told_apart(topics: Iterable[Topic]) -> Iterator[Topic]:
    """The topics with ids of their own: "Guns?" and "Guns!" make the same slug."""
    ids_in_use: set[str] = set()
    for topic in topics:
        tries = (f"{topic.id}-{number}" for number in count(2))
        name = next(each for each in chain((topic.id,), tries) if each not in ids_in_use)
        ids_in_use.add(name)
        yield topic.model_copy(update={"id": name})


def _placed(
    topic: NamedTopic,
    origin: Origin,
    documents: Sequence[Document],
    scorer: TopicScorer,
    settings: Settings,
) -> Topic:
    terms = topic.terms
    known = scorer.known_scores.pop(terms, None) or score_passages(terms, scorer, settings)
    members, silent = _members(documents, {each.passage: each for each in known}, settings)
    inside_ids = {member.passage for member in members}
    on_topic = [passage for passage in scorer.passages if passage.id in inside_ids]
    return Topic(
        id=_slug(topic.name),
        name=topic.name,
        origin=origin,
        terms=topic.terms,
        positions=tuple(_held(topic, on_topic, scorer.vocabulary, settings)),
        passages=tuple(members),
        relations=(),
        silent=tuple(silent),
    )


def _members(
    documents: Sequence[Document], scored: Mapping[str, TopicScore], settings: Settings
) -> tuple[list[Membership], list[Silence]]:
    """The passages that belong to a topic, and the documents without one."""
    members: list[Membership] = []
    silent: list[Silence] = []
    for document in documents:
        here = [scored[passage.id] for passage in bodies(document)]
        inside = [member for member in here if belongs(member, settings)]
        members += (Membership(**member._asdict()) for member in inside)
        if not inside:
            silent.append(Silence(document=document.id, nearest=_nearest(here)))
    return members, silent


def _slug(name: str) -> str:
    """An id made from a topic's name: "Deportation outcomes" -> "deportation-outcomes"."""
    return re.sub(r"[\W_]+", "-", name.casefold()).strip("-") or "topic"


def _nearest(scored: Sequence[TopicScore]) -> Nearest | None:
    best = max(scored, key=lambda member: member.score, default=None)
    return Nearest(passage=best.passage, score=best.score) if best and best.score else None


def _held(
    topic: NamedTopic, passages: Sequence[Passage], vocabulary: Vocabulary, settings: Settings
) -> Iterator[Position]:
    """The positions with the passages that take them.

    Of several that a passage gives evidence of it takes the one that it fits best.
    """
    positions, subject = topic.positions, (topic.name, *topic.terms)
    statements = [f"{position.name}. {', '.join(position.terms)}" for position in positions]
    texts = [words_of(passage) for passage in passages]
    fits = match_positions(texts, statements, settings=settings) if statements else []
    holders: list[list[Membership]] = [[] for _ in positions]
    for passage, fit in zip(passages, fits, strict=False):
        found = [list(evidence(passage, each.terms, subject, vocabulary)) for each in positions]
        able = [(-fit[n], n) for n, some in enumerate(found) if _tells(some, fit[n], settings)]
        if able:
            best, n = min(able)
            score = round(1 / (1 + math.exp(2 * best)), 4)
            terms = tuple(dict.fromkeys(each.match.term for each in found[n]))
            holders[n].append(Membership(passage=passage.id, score=score, terms=terms))
    for position, members in zip(positions, holders, strict=True):
        yield Position(name=position.name, terms=position.terms, passages=tuple(members))


def _tells(found: Sequence[Evidence], fit: float, settings: Settings) -> bool:
    """Whether evidence is enough: a phrase is; single words have to be telling, and to fit."""
    if any(each.phrase for each in found):
        return True
    weights = {each.match.term: each.match.weight for each in found}
    return (
        math.fsum(weights.values()) >= settings.position_words_weight
        and fit >= settings.position_threshold
    )
