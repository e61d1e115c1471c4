"""Pairs -> links: the passages worth showing together, each with its label and cues.

A divergent pair shares fewer words than an agreeing one, so similarity alone would hide
disagreement: passages that take positions on one topic are linked however few words they share.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from . import positions
from .comparison import Link, Topic
from .documents import Document, Passage
from .judging import Judge, gated
from .settings import Settings
from .similarity import Pair, Progress, Similarity, in_steps


def link(
    documents: Iterable[Document],
    pairs: Iterable[Pair],
    topics: Sequence[Topic],
    similarity: Similarity,
    judge: Judge,
    settings: Settings,
    progress: Progress = lambda _: None,
) -> tuple[Link, ...]:
    """Link and label the pairs that are alike enough or that take positions on one topic."""
    passages = {p.id: p for document in documents for p in document.passages}
    chosen = {(pair.a.id, pair.b.id) for pair in pairs if pair.score >= settings.link}
    chosen.update(pair for topic in topics for pair in positions.representatives(topic))
    ordered = sorted(((passages[a], passages[b]) for a, b in chosen), key=_place)
    return tuple(
        _link(*ordered[step], topics, similarity, judge, settings)
        for step in in_steps(range(len(ordered)), progress)
    )


def _link(
    a: Passage,
    b: Passage,
    topics: Sequence[Topic],
    similarity: Similarity,
    judge: Judge,
    settings: Settings,
) -> Link:
    score = similarity.score(a, b)
    known = tuple(positions.cues(a, b, topics, similarity))
    judgement = judge.judge(a, b, score, known)
    comparable = bool(known) or score >= settings.labelled
    label, confidence, cues = gated(judgement, comparable=comparable)
    return Link(a=a.id, b=b.id, score=score, label=label, confidence=confidence, cues=cues)


def _place(pair: tuple[Passage, Passage]) -> tuple[int, int, int, int]:
    a, b = pair
    return int(a.document), a.number, int(b.document), b.number
