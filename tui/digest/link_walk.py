"""The order in which a reader walks through the links: topic by topic, passage by passage."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from ...core.comparison import Link
from .link_kinds import Strength, strength
from .places import Place, ends
from .topic_digest import TopicDigest


def walk(topics: Sequence[TopicDigest], everything: TopicDigest) -> Iterator[tuple[int, Link]]:
    """Every link with the number of its topic, from 0; last those that belong to no topic."""
    inside = {ends(link) for digest in topics for link in digest.links}
    outside = tuple(link for link in everything.links if ends(link) not in inside)
    for index, digest in enumerate((*topics, replace(everything, links=outside))):
        for link in sorted(digest.links, key=partial(_step, digest)):
            yield index, link


def _step(digest: TopicDigest, link: Link) -> tuple[Place, Strength, Place]:
    """Sorts links by their first passage, and there as they are shown: the weightiest first."""
    first, second = ends(link)
    return first, strength(link, digest.topic), second
