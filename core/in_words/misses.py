"""What stands in for a match that was not found: the nearest miss, with its score."""

from __future__ import annotations

from ..comparison import Comparison, Nearest, OnlyHere, Silence, Topic
from .citations import citation, named
from .signs import ONLY_HERE


def score(value: float) -> str:
    """A score, 0 to 1, without the idle zero: ".18"."""
    return f"{value:.2f}".removeprefix("0")


def nearest(miss: Nearest | None, *, document: bool = True) -> str:
    """What stands in for a match that was not found, with the nearest miss.

    Args:
        miss: The passage that comes nearest.
        document: Whether to name its document, which may be plain from where this stands.
    """
    if miss is None:
        return "no match found; nothing comes near"
    return f"no match found; nearest is {_near(miss, document)}"


def alone(only: OnlyHere, comparison: Comparison) -> str:
    """What stands in for a match of a sentence; its passage may well be linked with another."""
    links = comparison.links_of(only.passage)
    if not links:
        return nearest(only.nearest)
    other = links[0].b if links[0].a == only.passage else links[0].a
    if only.nearest is None or only.nearest.passage == other:
        miss = f" ({score(only.nearest.score)})" if only.nearest else ""
        return f"no sentence like it found; its passage is linked with {citation(other)}{miss}"
    return (
        f"no sentence like it found; nearest is {_near(only.nearest)}, and its passage is linked "
        f"with {citation(other)}"
    )


def silence(silent: Silence, topic: Topic, comparison: Comparison) -> str:
    """Who is silent on a topic, with the nearest miss."""
    nearest_miss = missing(silent, topic, comparison)
    return f"{ONLY_HERE} {named(silent.document, comparison)}: {nearest_miss}"


def missing(silent: Silence, topic: Topic, comparison: Comparison, *, document: bool = True) -> str:
    """What stands in for a document that is silent on a topic; its nearest passage may be linked.

    Args:
        silent: The document, with its nearest miss.
        topic: What it is silent on.
        comparison: The comparison.
        document: Whether to name the document of the nearest miss.
    """
    miss, other = silent.nearest, partner(silent.nearest, topic, comparison)
    if miss is None or other is None:
        return nearest(miss, document=document)
    return (
        f"nothing on it found; nearest is {_near(miss, document)}, which is linked with "
        f"{citation(other)}"
    )


def partner(miss: Nearest | None, topic: Topic, comparison: Comparison) -> str | None:
    """Id of the passage on a topic that a nearest miss is linked with all the same."""
    members = topic.members
    links = comparison.links_of(miss.passage) if miss else ()
    return next((end for link in links for end in (link.a, link.b) if end in members), None)


def _near(miss: Nearest, document: bool = True) -> str:
    whole = citation(miss.passage)
    return f"{whole if document else whole.partition(' ')[2]} ({score(miss.score)})"
