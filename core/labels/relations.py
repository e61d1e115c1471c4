"""Links -> relations: how two documents stand to each other on a topic.

Only firm reasons speak for documents: strong cues and positions taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from ..comparison import Confidence, Cue, Label, Link, Relation, Topic
from ..contrast import distance
from ..documents import document_of
from .ruling import is_firm

_CUES_SHOWN = 6
"""Cues that a relation on a topic carries: more is a list, not a reason."""


def relate(topics: Iterable[Topic], links: Sequence[Link]) -> tuple[Topic, ...]:
    """The topics with a relation for each two documents that both speak."""
    return tuple(
        topic.model_copy(update={"relations": tuple(_relations(topic, links))}) for topic in topics
    )


def _relations(topic: Topic, links: Sequence[Link]) -> Iterator[Relation]:
    inside = topic.joining(links)
    speaking = dict.fromkeys(document_of(member.passage) for member in topic.passages)
    for a, b in combinations(speaking, 2):
        between = [link for link in inside if (document_of(link.a), document_of(link.b)) == (a, b)]
        ordered = sorted(between, key=lambda link: (not link.bears_on(topic.id), *_weight(link)))
        on_topic = [c for link in ordered for c in link.cues if c.topic in (None, topic.id)]
        label, confidence = _relation(_reasons(ordered, topic.id))
        shown = sorted(on_topic, key=lambda cue: (cue.label != label, distance(cue, topic)))
        yield Relation(
            documents=(a, b), label=label, confidence=confidence, cues=tuple(shown[:_CUES_SHOWN])
        )


def _reasons(links: Iterable[Link], topic: str) -> list[Cue]:
    """The cues that labelled the links of a topic: one that was overruled counts for nothing.

    But positions on this topic count also where positions on another one labelled the link.
    """
    return [
        cue
        for link in links
        for cue in link.cues
        if (cue.topic is None and cue.label == link.label)
        or (cue.topic == topic and (cue.label == link.label or not link.bears_on(topic)))
    ]


def _relation(reasons: Sequence[Cue]) -> tuple[Label, Confidence]:
    """A strong conflict or positions taken, then agreement; nothing less speaks for documents.

    Two documents are as sure to diverge as the surest reason, and to agree only where nothing
    else says that they diverge.
    """
    for label in ("diverge", "agree"):
        firm = [cue for cue in reasons if cue.label == label and is_firm(cue)]
        if firm:
            doubted = label == "agree" and any(cue.label == "diverge" for cue in reasons)
            strong = any(cue.confidence == "strong" for cue in firm) and not doubted
            return label, "strong" if strong else "possible"
    return "related", "possible"


def _weight(link: Link) -> tuple[bool, float]:
    return link.confidence != "strong", -link.score
