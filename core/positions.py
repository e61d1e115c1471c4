"""Position cues: two passages on a topic that take the same side of it, or different ones.

It is what key point analysis does, and what a codebook is to a qualitative researcher.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product

from .comparison import Cue, Membership, Position, Topic
from .documents import Passage, Span
from .membership import matches
from .similarity import StemSimilarity


def cues(
    a: Passage, b: Passage, topics: Iterable[Topic], similarity: StemSimilarity
) -> Iterator[Cue]:
    """One cue for each topic on which both passages take a position."""
    for topic in topics:
        mine, yours = _taken_by(a, topic), _taken_by(b, topic)
        if mine is None or yours is None:
            continue
        same = mine.name == yours.name
        yield Cue(
            kind="position",
            topic=topic.id,
            label="agree" if same else "diverge",
            a=_reason(a, mine, similarity),
            b=_reason(b, yours, similarity),
            says=f"Both take the position “{mine.name}”."
            if same
            else f"One takes the position “{mine.name}”, the other “{yours.name}”.",
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
    return member.passage.partition(".")[0]


def _taken_by(passage: Passage, topic: Topic) -> Position | None:
    return next(
        (p for p in topic.positions if any(m.passage == passage.id for m in p.passages)), None
    )


def _reason(passage: Passage, position: Position, similarity: StemSimilarity) -> Span:
    """The most telling term of the position in the passage."""
    return max(matches(passage, position.terms, similarity), key=lambda match: match.weight).span
