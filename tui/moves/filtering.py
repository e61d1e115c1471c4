"""What the reader wants to see: all, or only what agrees, diverges, is strong or stands alone."""

from __future__ import annotations

from typing import Literal

from ...core.comparison import Link
from ...core.wording import ONLY_HERE, SIGNS
from ..digest.digest import Digest
from ..digest.places import Place
from ..digest.topic_digest import Kind, TopicDigest, is_kind

Filter = Literal["all", "agree", "diverge", "strong", "only here"]

FILTERS: tuple[Filter, ...] = ("all", "agree", "diverge", "strong", "only here")
"""In the order in which the key goes through them."""
FILTER_SIGNS: dict[Filter, str] = {
    "all": "",
    "agree": SIGNS["agree"],
    "diverge": SIGNS["diverge"],
    "strong": "strong",
    "only here": ONLY_HERE,
}


def kind_of(chosen: Filter) -> Kind | None:
    """The kind of links that a filter keeps, if it keeps one."""
    return chosen if chosen in ("agree", "diverge", "strong") else None


def kept(chosen: Filter, links: tuple[Link, ...]) -> tuple[Link, ...]:
    """Those of the links that a filter keeps."""
    kind = kind_of(chosen)
    return links if kind is None else tuple(link for link in links if is_kind(link, kind))


def visits(chosen: Filter, where: Place, digest: Digest) -> bool:
    """Whether a passage has, on any topic, what the filter keeps."""
    kind = kind_of(chosen)
    if kind is not None:
        return where in digest.everything.labelled[kind]
    return chosen == "all" or where in digest.only_here


def lights(chosen: Filter, where: Place, topic: TopicDigest, digest: Digest) -> bool:
    """Whether a passage is lit on a topic: it belongs there and has what the filter keeps.

    A passage that stands alone is lit on every topic, for hardly one of them belongs to any.
    """
    kind = kind_of(chosen)
    if kind is not None:
        return where in topic.labelled[kind]
    if chosen == "only here":
        return where in digest.only_here
    return topic.topic is None or where in topic.members
