"""A comparison arranged for the screen: what each topic holds, counted once."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from dataclasses import replace
from functools import cached_property

from ...core.comparison import Comparison, Link, Speaker, Topic
from ...core.notebook import Verdict
from .by_hand import Hand
from .places import Place, ends, place
from .topic_digest import KINDS, Kind, TopicDigest, by_passage, is_kind

NO_HAND = Hand()


class Digest:
    """A comparison by topic, with what the reader decided beside it.

    Args:
        comparison: What was found.
        hand: What the reader linked, took apart and moved.
        before: The same comparison with less or more done by hand; only what is different from it
            is arranged again, for the screen waits meanwhile.
    """

    verdicts: Mapping[frozenset[Place], Verdict] = {}
    """By the two passages."""
    noted: frozenset[Place] = frozenset()
    """The passages on which there is a note."""

    def __init__(
        self, comparison: Comparison, hand: Hand = NO_HAND, before: Digest | None = None
    ) -> None:
        self.comparison = comparison
        self.hand = hand
        """What the reader linked, took apart and moved."""
        links = hand.links(comparison)
        if before is None:
            self.everything = TopicDigest(None, links, {}, by_passage(links))
            self.topics = tuple(map(self._topic, comparison.topics))
        else:
            pairs = hand.differing(before.hand)
            self.everything = before.everything.relinked(
                links, frozenset(where for pair in pairs for where in pair)
            )
            topics = zip(comparison.topics, before.topics, strict=True)
            self.topics = tuple(
                old if old.topic == topic and not old.joins(pairs) else self._topic(topic)
                for topic, old in topics
            )
        self.speakers: Mapping[Place, Speaker] = {
            place(each.passage): each for each in comparison.speakers
        }
        """By passage: who speaks in it, where that is not its document."""
        alone = {place(only.passage) for only in comparison.only_here}
        # A passage that the reader linked is not alone any more.
        linked = {place(each) for link in comparison.links for each in (link.a, link.b)}
        self.only_here = frozenset(alone - (self.everything.at.keys() - linked))

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
        return self.verdicts.get(frozenset(ends(link)))

    def topic(self, index: int | None) -> TopicDigest:
        """The topic with this index, or everything for None."""
        return self.everything if index is None else self.topics[index]

    def steps(self, kind: Kind) -> tuple[tuple[int, Link], ...]:
        """Every link of a kind, topic by topic; last those that belong to no topic."""
        return self._steps[kind]

    @cached_property
    def _steps(self) -> dict[Kind, tuple[tuple[int, Link], ...]]:
        inside = {ends(link) for digest in self.topics for link in digest.links}
        outside = [link for link in self.everything.links if ends(link) not in inside]
        groups = [*(digest.links for digest in self.topics), outside]
        return {
            kind: tuple(
                (index, link)
                for index, links in enumerate(groups)
                for link in links
                if is_kind(link, kind)
            )
            for kind in KINDS
        }

    def _topic(self, topic: Topic) -> TopicDigest:
        members = {place(member.passage): member for member in topic.passages}
        ids = {member.passage for member in topic.passages}
        # Each passage's own links: a walk over all links for each topic would be quadratic.
        links = [
            link
            for member in topic.passages
            for link in self.everything.links_at(place(member.passage))
            if link.a == member.passage and link.b in ids
        ]
        ordered = sorted(links, key=ends)
        # Only those that speak of the topic: every count on the screen and in exports is of these.
        inside = topic.among(ordered)
        return TopicDigest(topic, inside, members, by_passage(inside))
