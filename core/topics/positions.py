"""Position cues: two passages on a topic that take the same side of it, or different ones.

It is what key point analysis does, and what a codebook is to a qualitative researcher.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product
from typing import NamedTuple

from ..alignment.similarity import Similarity
from ..comparison import Cue, Membership, Position, Topic
from ..cues.reason import quote
from ..cues.tokens import clauses
from ..documents import Passage, Span, document_of
from ..text.vocabulary import Vocabulary
from .evidence import evidence

_SHOWN = 72
"""Characters of a clause that are shown."""
_SHORT = 40
"""A clause of fewer characters says little by itself: what follows it is shown as well."""


def cues(a: Passage, b: Passage, topics: Iterable[Topic], similarity: Similarity) -> Iterator[Cue]:
    """One cue for each topic on which both passages take a position."""
    for topic in topics:
        if not topic.positions:
            continue
        mine, yours = _taken_by(a, topic), _taken_by(b, topic)
        if mine is None or yours is None:
            continue
        here = _reason(a, mine, topic, similarity.vocabulary)
        there = _reason(b, yours, topic, similarity.vocabulary)
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
    return next((p for p in topic.positions if passage.id in p.held_by), None)


class _Reason(NamedTuple):
    """The most telling term of a position in a passage, as it stands there."""

    words: str
    """The term with what its clause says around it: a single word would be no reason."""
    sentence: Span


def _reason(passage: Passage, position: Position, topic: Topic, vocabulary: Vocabulary) -> _Reason:
    matches = evidence(passage, position.terms, (topic.name, *topic.terms), vocabulary)
    best = max(matches, key=lambda each: (each.phrase, each.match.weight))
    sentence, term = best.sentence, best.match.span
    start = term.start - sentence.start
    quotation = _around(sentence.text, start, start + len(term.text))
    return _Reason(quotation, Span(start=sentence.start, end=sentence.end, text=sentence.text))


def _around(text: str, start: int, end: int) -> str:
    """The clause around a term, cut so that it can be read in passing; more where it is short."""
    run = next((r for r in clauses(text) if r[0].start <= start < r[-1].end), ())
    inside = [token for token in run if not token.breaks]
    low, high = (inside[0].start, inside[-1].end) if len(inside) > 2 else (0, len(text))
    if high - low < _SHORT:
        high = len(text)
    if end - low > _SHOWN:
        low = text.find(" ", max(0, end - _SHOWN // 2), start) + 1 or start
    return quote(text[min(low, start) : max(high, end)].rstrip(". "), max(_SHOWN, end - low + 10))


def _says(mine: Position, yours: Position, here: _Reason, there: _Reason) -> str:
    if mine.name == yours.name:
        return f"Both take the position “{mine.name}”: “{here.words}”, “{there.words}”."
    return (
        f"One takes the position “{mine.name}” (“{here.words}”), the other "
        f"“{yours.name}” (“{there.words}”)."
    )
