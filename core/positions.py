"""Position cues: two passages on a topic that take the same side of it, or different ones.

It is what key point analysis does, and what a codebook is to a qualitative researcher.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product
from typing import NamedTuple

from .comparison import Cue, Membership, Position, Topic
from .documents import Passage, Span, document_of
from .membership import matches
from .sentences import sentences
from .similarity import Similarity


def cues(a: Passage, b: Passage, topics: Iterable[Topic], similarity: Similarity) -> Iterator[Cue]:
    """One cue for each topic on which both passages take a position."""
    for topic in topics:
        mine, yours = _taken_by(a, topic), _taken_by(b, topic)
        if mine is None or yours is None:
            continue
        here, there = _reason(a, mine, similarity), _reason(b, yours, similarity)
        yield Cue(
            kind="position",
            label="agree" if mine.name == yours.name else "diverge",
            a=here.sentence,
            b=there.sentence,
            says=_says(mine, yours, here, there),
            topic=topic.id,
        )


def representatives(topic: Topic) -> Iterator[tuple[str, str]]:
    """For each two documents and positions, the passages that take them most plainly."""
    best = [
        max(members, key=lambda member: member.score)
        for position in topic.positions
        for members in _by_document(position)
    ]
    for a, b in product(best, best):
        if _document(a) < _document(b):
            yield a.passage, b.passage


def _by_document(position: Position) -> list[list[Membership]]:
    groups: dict[str, list[Membership]] = {}
    for member in position.passages:
        groups.setdefault(_document(member), []).append(member)
    return list(groups.values())


def _document(member: Membership) -> str:
    return document_of(member.passage)


def _taken_by(passage: Passage, topic: Topic) -> Position | None:
    return next(
        (p for p in topic.positions if any(m.passage == passage.id for m in p.passages)), None
    )


class _Reason(NamedTuple):
    """The most telling term of a position in a passage, and the sentence that holds it."""

    term: str
    sentence: Span


def _reason(passage: Passage, position: Position, similarity: Similarity) -> _Reason:
    best = max(
        matches(passage, position.terms, similarity.vocabulary), key=lambda match: match.weight
    ).span
    holding = (s for s in sentences(passage) if s.start <= best.start < s.end)
    sentence = next(holding, best)
    return _Reason(best.text, Span(start=sentence.start, end=sentence.end, text=sentence.text))


def _says(mine: Position, yours: Position, here: _Reason, there: _Reason) -> str:
    if mine.name == yours.name:
        return f"Both take the position “{mine.name}”: “{here.term}”, “{there.term}”."
    return (
        f"One takes the position “{mine.name}” (“{here.term}”), the other "
        f"“{yours.name}” (“{there.term}”)."
    )
