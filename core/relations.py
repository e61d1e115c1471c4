"""Cues -> labels: what the engine says about two passages, and about two documents on a topic.

A label needs a cue. Where no cue is strong enough the engine abstains: `related` leaves the
judgement to the reader.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple, Protocol

from . import cues
from .comparison import Confidence, Cue, Label, Link, Relation, Topic
from .documents import Passage

_CUES_SHOWN = 6
"""Cues that a relation on a topic carries: more is a list, not a reason."""


class Judgement(NamedTuple):
    """A label with what it rests on."""

    label: Label
    confidence: Confidence
    cues: tuple[Cue, ...]


class Judge(Protocol):
    """What labels a pair of passages; a model that the reader brings may stand here as well."""

    def judge(self, a: Passage, b: Passage, score: float, known: Sequence[Cue]) -> Judgement:
        """Label two passages.

        Args:
            a: The passage of the document that comes first.
            b: The other passage.
            score: Their similarity, 0 to 1.
            known: Cues from the topics that both belong to.
        """
        ...


class RuleJudge:
    """Labels by the cues that the rules find."""

    def judge(self, a: Passage, b: Passage, score: float, known: Sequence[Cue]) -> Judgement:  # noqa: ARG002
        """Label two passages."""
        return weigh([*known, *cues.find(a, b)])


def weigh(found: Sequence[Cue]) -> Judgement:
    """The label that the cues speak for; a conflict is never outvoted by shared wording."""
    for label in ("diverge", "agree"):
        speaking = [cue for cue in found if cue.label == label]
        if speaking:
            return Judgement(label, "strong" if len(speaking) > 1 else "possible", tuple(found))
    return Judgement("related", "possible", tuple(found))


def relate(topics: Iterable[Topic], links: Sequence[Link]) -> tuple[Topic, ...]:
    """The topics with a relation for each two documents that both speak."""
    return tuple(
        topic.model_copy(update={"relations": tuple(_relations(topic, links))}) for topic in topics
    )


def _relations(topic: Topic, links: Sequence[Link]) -> Iterator[Relation]:
    inside = topic.among(links)
    speaking = dict.fromkeys(_document(member.passage) for member in topic.passages)
    for a, b in combinations(speaking, 2):
        between = [link for link in inside if (_document(link.a), _document(link.b)) == (a, b)]
        found = [cue for link in sorted(between, key=_weight) for cue in link.cues]
        label, confidence, on_topic = weigh([c for c in found if c.topic in (None, topic.id)])
        shown = sorted(on_topic, key=lambda cue: cue.label != label)[:_CUES_SHOWN]
        yield Relation(documents=(a, b), label=label, confidence=confidence, cues=tuple(shown))


def _weight(link: Link) -> tuple[bool, float]:
    return link.confidence != "strong", -link.score


def _document(passage: str) -> str:
    return passage.partition(".")[0]
