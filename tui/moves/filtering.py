"""What the reader wants to see: all of it, or only what agrees, diverges or stands alone."""

from __future__ import annotations

from typing import Literal

from ...core.comparison import Label, Link
from ..digest import Digest
from ..looks.glyphs import LABELS, ONLY_HERE
from ..places import Place
from ..topic_digest import TopicDigest

Filter = Literal["all", "agree", "diverge", "only here"]

FILTERS: tuple[Filter, ...] = ("all", "agree", "diverge", "only here")
"""In the order in which the key goes through them."""
SIGNS: dict[Filter, str] = {
    "all": "",
    "agree": LABELS["agree"],
    "diverge": LABELS["diverge"],
    "only here": ONLY_HERE,
}


def label_of(chosen: Filter) -> Label | None:
    """The label that a filter keeps, if it keeps one."""
    return chosen if chosen in ("agree", "diverge") else None


def kept(chosen: Filter, links: tuple[Link, ...]) -> tuple[Link, ...]:
    """Those of the links that a filter keeps."""
    label = label_of(chosen)
    return links if label is None else tuple(link for link in links if link.label == label)


def visits(chosen: Filter, where: Place, digest: Digest) -> bool:
    """Whether a passage has, on any topic, what the filter keeps."""
    label = label_of(chosen)
    if label is not None:
        return where in digest.everything.labelled[label]
    return chosen == "all" or where in digest.only_here


def lights(chosen: Filter, where: Place, topic: TopicDigest, digest: Digest) -> bool:
    """Whether a passage is lit on a topic: it belongs there and has what the filter keeps.

    A passage that stands alone is lit on every topic, for hardly one of them belongs to any.
    """
    label = label_of(chosen)
    if label is not None:
        return where in topic.labelled[label]
    if chosen == "only here":
        return where in digest.only_here
    return topic.topic is None or where in topic.members
