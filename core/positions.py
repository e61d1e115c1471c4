"""Positions: which side a passage takes on a topic, and what follows for two documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from .comparison import Cue, Membership, Position
from .documents import Passage, Span
from .membership import matches, score_passages
from .similarity import StemSimilarity
from .topics import NamedPosition


def take(
    passages: Sequence[Passage], positions: Iterable[NamedPosition], similarity: StemSimilarity
) -> tuple[Position, ...]:
    """Match the passages of a topic to its positions: each to the one whose terms it holds most."""
    positions = tuple(positions)
    scores = [score_passages(passages, position.terms, similarity) for position in positions]
    held: list[list[Membership]] = [[] for _ in positions]
    for index in range(len(passages)):
        column = [row[index] for row in scores]
        best = max(column, key=lambda membership: membership.score, default=None)
        if best is not None and best.score > 0:
            held[column.index(best)].append(best)
    return tuple(
        Position(name=position.name, terms=position.terms, passages=tuple(members))
        for position, members in zip(positions, held, strict=True)
    )


def cues_between(
    a: Iterable[Passage],
    b: Iterable[Passage],
    positions: Sequence[Position],
    similarity: StemSimilarity,
) -> Iterator[Cue]:
    """One cue for each two passages that take a position on the topic."""
    for x, y in product(a, b):
        mine, yours = _held(x, positions), _held(y, positions)
        if mine is None or yours is None:
            continue
        same = mine.name == yours.name
        yield Cue(
            kind="position",
            label="agree" if same else "diverge",
            a=_term(x, mine, similarity),
            b=_term(y, yours, similarity),
            says=f"Both take the position “{mine.name}”."
            if same
            else f"One takes the position “{mine.name}”, the other “{yours.name}”.",
        )


def _held(passage: Passage, positions: Iterable[Position]) -> Position | None:
    return next(
        (p for p in positions if any(member.passage == passage.id for member in p.passages)), None
    )


def _term(passage: Passage, position: Position, similarity: StemSimilarity) -> Span:
    """The most telling term of the position in the passage: the reason in the text itself."""
    return max(matches(passage, position.terms, similarity), key=lambda match: match.weight).span
