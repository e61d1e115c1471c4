"""Pairs -> links: the passages worth showing together, each with its label and cues.

A divergent pair shares fewer words than an agreeing one, so similarity alone would hide
disagreement: passages that take positions on one topic are linked however few words they share,
and so are passages on one topic when a cue says that they contradict each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ..alignment.similarity import AlikePair, Similarity
from ..comparison import Cue, Link, Topic
from ..documents import Document, Passage, document_of
from ..progress import Progress, in_steps
from ..sayings import of_topics
from ..settings import Settings
from ..topics import positions
from .contested import contested
from .rules import Labeller
from .ruling import Ruling, ruling_of


def link(
    documents: Iterable[Document],
    pairs: Iterable[AlikePair],
    topics: Sequence[Topic],
    similarity: Similarity,
    labeller: Labeller,
    settings: Settings,
    progress: Progress = lambda _: None,
) -> tuple[Link, ...]:
    """Link and label the pairs that are alike enough, and those that a topic brings together.

    They take positions on it, each say something of it, or contradict each other.
    """
    passages = {p.id: p for document in documents for p in document.passages}
    contrasts = of_topics.contrasts(topics, passages, similarity.vocabulary)
    chosen = _chosen(pairs, topics, settings).union(contrasts)
    together = chosen | contested(topics, similarity, passages, settings)
    ordered = sorted(((passages[a], passages[b]) for a, b in together), key=_place)
    scores = similarity.scores(ordered)

    def labelled() -> Iterator[Link]:
        for step in in_steps(range(len(ordered)), progress):
            a, b = ordered[step]
            said = contrasts.get((a.id, b.id), ())
            # What is together only for its topic is a link if it contradicts itself there.
            rule = labeller.label if (a.id, b.id) in chosen else labeller.contradiction
            if ruling := rule(a, b, (*positions.cues(a, b, topics, similarity), *said)):
                yield _link(a, b, scores[step], ruling)

    return tuple(told_once([*labelled()]))


def _chosen(
    pairs: Iterable[AlikePair], topics: Iterable[Topic], settings: Settings
) -> set[tuple[str, str]]:
    """The passages, two by two, that are linked whatever they say: alike, or for positions."""
    alike = alike_enough(pairs, settings)[: settings.most_links]
    taking = {pair for topic in topics for pair in positions.representatives(topic)}
    return {(pair.a.id, pair.b.id) for pair in alike} | taking


def told_once(links: Sequence[Link]) -> Iterator[Link]:
    """The links, each difference told where the passages are most alike and nowhere else."""
    plainest: dict[tuple[str, ...], Link] = {}
    for link in sorted(links, key=lambda link: -link.score):
        for cue in link.cues:
            if (key := _difference_key(link, cue)) is not None:
                plainest.setdefault(key, link)
    for link in links:
        cues = [c for c in link.cues if plainest.get(_difference_key(link, c) or (), link) is link]
        if len(cues) == len(link.cues):
            yield link
        else:
            label, confidence, kept = ruling_of(cues)
            update = {"label": label, "confidence": confidence, "cues": kept}
            yield link.model_copy(update=update)


def _difference_key(link: Link, cue: Cue) -> tuple[str, ...] | None:
    """What makes a difference the same finding: the rule and the words, of two documents."""
    if cue.label != "diverge" or cue.kind == "position":
        return None
    documents = document_of(link.a), document_of(link.b)
    return *documents, cue.kind, cue.rule, cue.a.text, cue.b.text


def alike_enough(pairs: Iterable[AlikePair], settings: Settings) -> list[AlikePair]:
    """The pairs that become links for their likeness, unless there are too many; best first."""
    return [pair for pair in pairs if pair.score >= settings.link_threshold]


def _link(a: Passage, b: Passage, score: float, ruling: Ruling) -> Link:
    return Link(
        a=a.id,
        b=b.id,
        score=score,
        label=ruling.label,
        confidence=ruling.confidence,
        cues=ruling.cues,
    )


def _place(pair: tuple[Passage, Passage]) -> tuple[int, int, int, int]:
    a, b = pair
    return int(a.document), a.number, int(b.document), b.number
