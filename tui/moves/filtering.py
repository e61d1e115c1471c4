"""What the reader wants to see: all, or only what agrees, diverges, is strong or stands alone.

Where a judge or the reader has said something, also only what the rules, the judge or they say.
"""

from __future__ import annotations

from typing import Literal

from ...core.comparison import Link
from ...core.in_words import ONLY_HERE, SIGNS
from ..digest.digest import Digest
from ..digest.link_kinds import LinkKind
from ..digest.places import Place
from ..digest.topic_digest import TopicDigest

Filter = Literal["all", "agree", "diverge", "strong", "rules", "judge", "reader", "only here"]

FILTERS: tuple[Filter, ...] = (
    "all",
    "agree",
    "diverge",
    "strong",
    "rules",
    "judge",
    "reader",
    "only here",
)
"""In the order in which the key goes through them."""
FILTER_SIGNS: dict[Filter, str] = {
    "all": "",
    "agree": SIGNS["agree"],
    "diverge": SIGNS["diverge"],
    "strong": "strong",
    "rules": "what the rules say",
    "judge": "what the judge says",
    "reader": "what you say",
    "only here": ONLY_HERE,
}


_BY_WHOM = ("rules", "judge", "reader")


def called(chosen: Filter) -> str:
    """What the screen calls a filter, in a word or two."""
    return "yours" if chosen == "reader" else chosen


def offered(digest: Digest | None) -> tuple[Filter, ...]:
    """The filters that there is anything to tell apart by."""
    others: set[Filter] = set()
    if digest is not None:
        others |= {"judge"} if digest.by_judge else set()
        others |= {"reader"} if digest.verdicts else set()
    others |= {"rules"} if others else set()
    return tuple(each for each in FILTERS if each in others or each not in _BY_WHOM)


def kind_of(chosen: Filter) -> LinkKind | None:
    """The kind of links that a filter keeps, if it keeps one."""
    return None if chosen in ("all", "only here") else chosen


def kept(chosen: Filter, links: tuple[Link, ...], digest: Digest) -> tuple[Link, ...]:
    """Those of the links that a filter keeps."""
    kind = kind_of(chosen)
    return links if kind is None else tuple(link for link in links if digest.is_of_kind(link, kind))


def visits(chosen: Filter, where: Place, digest: Digest) -> bool:
    """Whether a passage has, on any topic, what the filter keeps."""
    kind = kind_of(chosen)
    if kind is not None:
        return where in digest.labelled(digest.everything, kind)
    return chosen == "all" or where in digest.only_here


def lights(chosen: Filter, where: Place, topic: TopicDigest, digest: Digest) -> bool:
    """Whether a passage is lit on a topic: it belongs there and has what the filter keeps.

    A passage that stands alone is lit on every topic, for hardly one of them belongs to any.
    """
    kind = kind_of(chosen)
    if kind is not None:
        return where in digest.labelled(topic, kind)
    if chosen == "only here":
        return where in digest.only_here
    return topic.topic is None or where in topic.members
