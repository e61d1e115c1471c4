"""Topics -> pairs of passages that may contradict each other, however few words they share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from heapq import nlargest
from itertools import combinations, product

from ..alignment.similarity import Similarity
from ..comparison import Membership, Topic
from ..documents import Passage, document_of
from ..settings import Settings

_MEMBERS = 40
"""Members of a topic in each document that are read: large inputs hold thousands."""


def contested(
    topics: Iterable[Topic],
    similarity: Similarity,
    passages: Mapping[str, Passage],
    settings: Settings,
) -> set[tuple[str, str]]:
    """The pairs on one topic that become links if they plainly contradict each other.

    Args:
        topics: With their members.
        similarity: What says which pairs are nearest to each other.
        passages: By their ids.
        settings: How many pairs of a topic are read.
    """
    chosen: set[tuple[str, str]] = set()
    for topic in topics:
        pairs = list(_across(topic.passages))
        scores = similarity.scores([(passages[a], passages[b]) for a, b in pairs])
        scored = ((score, *pair) for score, pair in zip(scores, pairs, strict=True))
        chosen.update((a, b) for _, a, b in nlargest(settings.most_conflict_pairs, scored))
    return chosen


def _across(members: Iterable[Membership]) -> Iterator[tuple[str, str]]:
    """Pairs of the members of two documents that hold a topic best."""
    groups: defaultdict[str, list[Membership]] = defaultdict(list)
    for member in members:
        groups[document_of(member.passage)].append(member)
    best = [nlargest(_MEMBERS, group, key=lambda m: m.score) for group in groups.values()]
    for here, there in combinations(best, 2):
        yield from ((a.passage, b.passage) for a, b in product(here, there))
