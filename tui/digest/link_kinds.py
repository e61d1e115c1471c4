"""Kinds of links, and which of several to show first."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from ...core.comparison import Label, Link, Topic
from ...core.contrast import Rank, rank
from ...core.notebook import Verdict
from ...core.report.standing import firm, standing
from .places import Place, ends

RANK: dict[Label, int] = {"diverge": 0, "agree": 1, "related": 2}
"""Which label stands for a passage that has several."""
LinkKind = Literal["diverge", "agree", "related", "strong", "rules", "judge", "reader"]
"""Links of one label, those that say something for a strong reason, or those of which the rules, a
judge or the reader says something."""
KINDS: tuple[LinkKind, ...] = ("diverge", "agree", "related", "strong", "rules")
"""Those that a link shows by itself or by the reader's word on it."""


def is_kind(link: Link, kind: LinkKind, verdict: Verdict | None = None) -> bool:
    """Whether a link is of a kind, by the reader's word before its own label."""
    if kind == "rules":
        return link.label != "related"
    return firm(link, verdict) if kind == "strong" else standing(link, verdict) == kind


Strength = tuple[int, bool, Rank]
"""Sorts links, the one to show first first; where nothing is claimed, the best contrast."""


def strength(link: Link, topic: Topic | None) -> Strength:
    """How weighty a link is on a topic, or on any."""
    return RANK[link.label], link.confidence != "strong", rank(link, topic)


def by_passage(links: Iterable[Link], topic: Topic | None = None) -> dict[Place, tuple[Link, ...]]:
    """The links of each passage that has some, the one to show first first."""
    touching: dict[Place, list[Link]] = {}
    for link in sorted(links, key=lambda link: strength(link, topic)):
        for end in ends(link):
            touching.setdefault(end, []).append(link)
    return {where: tuple(links) for where, links in touching.items()}
