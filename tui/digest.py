"""A comparison arranged for the screen: what each topic holds, counted once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass, replace
from functools import cached_property

from ..core.comparison import Comparison, Label, Link, Membership, Speaker, Topic
from ..core.notebook import Verdict
from .by_hand import Hand

Place = tuple[int, int]
"""A passage by the index of its document and its own index in it, both from 0."""
RANK: dict[Label, int] = {"diverge": 0, "agree": 1, "related": 2}
"""Which label stands for a passage that has several."""
NO_HAND = Hand()


def place(passage: str) -> Place:
    """Where the passage with this id stands."""
    document, _, number = passage.partition(".")
    return int(document) - 1, int(number) - 1


def strength(link: Link) -> tuple[int, bool, float]:
    """Sorts the links of one passage, the one to show first first."""
    return RANK[link.label], link.confidence != "strong", -link.score


@dataclass(frozen=True)
class TopicDigest:
    """One topic, or all links when there is no topic."""

    topic: Topic | None
    links: tuple[Link, ...]
    """In the order of the documents."""
    members: Mapping[Place, Membership]
    """The passages that belong to the topic; empty when there is none."""

    @cached_property
    def counts(self) -> Counter[Label]:
        """How many links bear each label."""
        return Counter(link.label for link in self.links)

    @cached_property
    def _shares(self) -> dict[int, Counter[Label]]:
        shares: dict[int, Counter[Label]] = {}
        for link in self.links:
            for document, _ in (place(link.a), place(link.b)):
                shares.setdefault(document, Counter())[link.label] += 1
        return shares

    def share(self, document: int) -> Counter[Label]:
        """How many of the links that touch a document bear each label."""
        return self._shares.get(document, Counter())

    @cached_property
    def best(self) -> dict[int, int]:
        """By document: the passage to show first.

        One that diverges, or else one that agrees, strongly before possibly; among those the one
        that holds most of the topic, and among equals the first.
        """
        best: dict[int, tuple[int, bool, float, int]] = {}
        for where, member in self.members.items():
            document, passage = where
            links = self.links_at(where)
            label, doubted, _ = strength(links[0]) if links else (len(RANK), True, 0.0)
            rank = (label, doubted, -member.score, passage)
            best[document] = min(best.get(document, rank), rank)
        return {document: rank[-1] for document, rank in best.items()}

    @cached_property
    def nearest(self) -> dict[int, int]:
        """By silent document: the passage that comes nearest to the topic."""
        silent = self.topic.silent if self.topic is not None else ()
        return dict(place(each.nearest.passage) for each in silent if each.nearest is not None)

    @cached_property
    def amounts(self) -> dict[int, float]:
        """By document: how much it says, as the sum of its passages' scores."""
        amounts: dict[int, float] = {}
        for (document, _), member in self.members.items():
            amounts[document] = amounts.get(document, 0.0) + member.score
        return amounts

    @cached_property
    def _links_at(self) -> dict[Place, tuple[Link, ...]]:
        found: dict[Place, list[Link]] = {}
        for link in self.links:
            found.setdefault(place(link.a), []).append(link)
            found.setdefault(place(link.b), []).append(link)
        return {where: tuple(sorted(links, key=strength)) for where, links in found.items()}

    def links_at(self, where: Place) -> tuple[Link, ...]:
        """The links that touch a passage, the one to show first first."""
        return self._links_at.get(where, ())

    def first(self, label: Label) -> dict[int, int]:
        """By document: the passage with a link of a label that holds most of the topic."""

        def weight(where: Place) -> tuple[float, int]:
            return self.members[where].score, -where[1]

        return dict(sorted(self.labelled[label], key=weight))

    @cached_property
    def labels(self) -> dict[Place, Label]:
        """The label that stands for each passage with a link."""
        return {where: links[0].label for where, links in self._links_at.items()}

    @cached_property
    def labelled(self) -> dict[Label, frozenset[Place]]:
        """By label: the passages with a link that bears it, whatever else they bear."""
        found: dict[Label, set[Place]] = {label: set() for label in RANK}
        for link in self.links:
            found[link.label] |= {place(link.a), place(link.b)}
        return {label: frozenset(places) for label, places in found.items()}


class Digest:
    """A comparison by topic, with what the reader decided beside it."""

    verdicts: Mapping[frozenset[Place], Verdict] = {}
    """By the two passages."""
    noted: frozenset[Place] = frozenset()
    """The passages on which there is a note."""

    def __init__(self, comparison: Comparison, hand: Hand = NO_HAND) -> None:
        self.comparison = comparison
        self.hand = hand
        """What the reader linked, took apart and moved."""
        self.everything = TopicDigest(None, hand.links(comparison), {})
        self.topics = tuple(self._topic(topic) for topic in comparison.topics)
        alone = {place(only.passage) for only in comparison.only_here}
        # A passage that the reader linked is not alone any more.
        self.speakers: Mapping[Place, Speaker] = {
            place(each.passage): each for each in comparison.speakers
        }
        """By passage: who speaks in it, where that is not its document."""
        self.only_here = frozenset(alone - self.everything.labels.keys())

    def judged(
        self,
        verdicts: Mapping[frozenset[Place], Verdict],
        noted: frozenset[Place] = frozenset(),
    ) -> Digest:
        """The same comparison with other verdicts and notes."""
        changed = copy(self)
        changed.verdicts, changed.noted = verdicts, noted
        return changed

    def waiting(self, first: Place | None) -> Digest:
        """The same, with a passage that waits to be linked with another."""
        changed = copy(self)
        changed.hand = replace(self.hand, first=first)
        return changed

    def verdict(self, link: Link) -> Verdict | None:
        """What the reader decided on a link."""
        return self.verdicts.get(frozenset((place(link.a), place(link.b))))

    def topic(self, index: int | None) -> TopicDigest:
        """The topic with this index, or everything for None."""
        return self.everything if index is None else self.topics[index]

    def steps(self, label: Label) -> tuple[tuple[int, Link], ...]:
        """Every link with a label, topic by topic; last those that belong to no topic."""
        return self._steps[label]

    @cached_property
    def _steps(self) -> dict[Label, tuple[tuple[int, Link], ...]]:
        inside = {id(link) for digest in self.topics for link in digest.links}
        outside = [link for link in self.everything.links if id(link) not in inside]
        groups = [*(digest.links for digest in self.topics), outside]
        return {
            label: tuple(
                (index, link)
                for index, links in enumerate(groups)
                for link in links
                if link.label == label
            )
            for label in RANK
        }

    def _topic(self, topic: Topic) -> TopicDigest:
        members = {place(member.passage): member for member in topic.passages}
        ids = {member.passage for member in topic.passages}
        # Each passage's own links: a walk over all links for each topic would be quadratic.
        links = {
            id(link): link
            for member in topic.passages
            for link in self.everything.links_at(place(member.passage))
            if link.a == member.passage and link.b in ids
        }
        ordered = sorted(links.values(), key=lambda link: (place(link.a), place(link.b)))
        # Only those that speak of the topic: every count on the screen and in exports is of these.
        return TopicDigest(topic, topic.among(ordered), members)
