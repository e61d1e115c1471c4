"""What two passages say of one subject where nothing is claimed: which contrast to show first."""

from __future__ import annotations

from collections.abc import Iterable

from .comparison import Cue, Link, Topic
from .text.words import stems

_RULES = ("said", "shortened", "beside", "counts", "given", "subject")

Rank = tuple[int, float]
"""Sorts contrasts, the best first."""
LAST: Rank = 4, 0.0
"""Comes after every contrast."""


def contrasts(cues: Iterable[Cue], topic: Topic | None) -> list[Cue]:
    """Those of some cues that set clause beside clause, the best for a topic first."""
    subjects = (cue for cue in cues if cue.label == "related" and cue.rule in _RULES)
    bearing = (c for c in subjects if topic is None or c.topic in (None, topic.id))
    return sorted(bearing, key=lambda cue: distance(cue, topic))


def rank(link: Link, topic: Topic | None) -> Rank:
    """How good a contrast a link is on a topic; one that claims something is no worse than any."""
    if link.label != "related":
        return 0, -link.score
    on_topic = contrasts(link.cues, topic)
    return distance(on_topic[0], topic) if on_topic else 3, -link.score


def distance(cue: Cue, topic: Topic | None) -> int:
    """How far a contrast is from a topic.

    0 where it tells what is said of it, 1 of a word that it is called by, 2 of another subject.
    """
    if cue.rule == "said":
        return 0
    return 1 if _names(topic, cue) else 2


def _names(topic: Topic | None, cue: Cue) -> bool:
    """Whether the subject that both speak of is one of the words that a topic is called by."""
    if topic is None:
        return False
    # Endings apart: a topic is called "deportations", a text speaks of a deportation.
    subject = cue.says.partition("“")[2].partition("”")[0]
    return not {*stems(topic.name)}.isdisjoint(stems(subject))
