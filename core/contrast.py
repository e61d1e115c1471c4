"""What two passages say of one subject where nothing is claimed: which contrast to show first."""

from __future__ import annotations

from collections.abc import Iterable

from .comparison import Cue, Link, Topic

_STEM = 6
"""Letters that make two forms one word."""

Rank = tuple[bool, bool, float]
"""Sorts contrasts, the best first."""


def contrasts(cues: Iterable[Cue], topic: Topic | None) -> list[Cue]:
    """Those of some cues that set clause beside clause, of what a topic is called by first."""
    subjects = (cue for cue in cues if cue.label == "related" and cue.rule == "subject")
    return sorted(subjects, key=lambda cue: not _names(topic, cue))


def rank(link: Link, topic: Topic | None) -> Rank:
    """How good a contrast a link is: of what a topic is called by, of another subject, of none."""
    on_topic = contrasts(link.cues, topic) if link.label == "related" else []
    named = bool(on_topic) and _names(topic, on_topic[0])
    return link.label == "related" and not on_topic, bool(on_topic) and not named, -link.score


def _names(topic: Topic | None, cue: Cue) -> bool:
    """Whether the subject that both speak of is one of the words that a topic is called by."""
    if topic is None:
        return False
    # Endings apart: a topic is called "deportations", a text speaks of a deportation.
    named = {word[:_STEM] for word in topic.name.casefold().split() if len(word) >= _STEM}
    subject = cue.says.partition("“")[2].partition("”")[0].casefold()
    return any(subject.startswith(word) for word in named)
