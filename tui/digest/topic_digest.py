"""One topic of a comparison, arranged for the screen: its links by passage, counted once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from ...core.comparison import Label, Link, Membership, Topic
from ...core.contrast import LAST
from ...core.links import UnlabelledLink
from ...core.notebook import Verdict
from ...core.report.standing import standing
from .hand_edits import MadeLink
from .link_kinds import KINDS, RANK, LinkKind, Strength, by_passage, is_kind, strength
from .places import Ends, Place, ends, place

_NONE: Strength = (len(RANK), True, LAST)
"""Of a passage without a link."""


@dataclass(frozen=True)
class TopicDigest:
    """One topic, or all links when there is no topic."""

    topic: Topic | None
    links: tuple[Link, ...]
    """In the order of the documents."""
    members: Mapping[Place, Membership]
    """The passages that belong to the topic; empty when there is none."""
    at: Mapping[Place, tuple[Link, ...]]
    """As `by_passage`."""
    verdicts: Mapping[Ends, Verdict] = field(default_factory=dict[Ends, Verdict])
    """What the reader decided on links here, by their passages."""

    def on(self, topic: Topic) -> TopicDigest:
        """One topic of these, with its links alone."""
        members = {place(member.passage): member for member in topic.passages}
        ids = topic.members
        # Each passage's own links: a walk over all links for each topic would be quadratic.
        links = [
            link
            for where, member in members.items()
            for link in self.links_at(where)
            if link.a == member.passage and link.b in ids
        ]
        # Only those that speak of the topic: every count on the screen and in exports is of these.
        inside = topic.among(sorted(links, key=ends))
        return TopicDigest(topic, inside, members, by_passage(inside, topic))

    def verdict(self, link: Link) -> Verdict | None:
        """What the reader decided on a link."""
        return self.verdicts.get(frozenset(ends(link))) if self.verdicts else None

    def standing(self, link: Link) -> Label | None:
        """What two passages are to each other, by the reader's word before the link's label."""
        return standing(link, self.verdict(link))

    def with_verdicts(self, verdicts: Mapping[Ends, Verdict]) -> TopicDigest:
        """The same with the verdicts on its links; what has the same ones is not counted again."""
        pairs = (pair for pair in verdicts if len(pair) == 2)
        here = {pair: verdicts[pair] for pair in pairs if self.link(*sorted(pair))}
        return self if here == self.verdicts else replace(self, verdicts=here)

    @cached_property
    def counts(self) -> Counter[Label]:
        """How many links stand so to each other."""
        return Counter(label for link in self.links if (label := self.standing(link)))

    @cached_property
    def unlabelled(self) -> bool:
        """Whether there are links here whose labels are not there yet."""
        return any(isinstance(link, UnlabelledLink) for link in self.links)

    @cached_property
    def to_read(self) -> int:
        """How many related pairs the engine leaves to the reader."""
        return sum(
            link.label == "related"
            and not isinstance(link, MadeLink)
            and self.verdict(link) in (None, "unsure")
            for link in self.links
        )

    @cached_property
    def _shares(self) -> dict[int, Counter[Label]]:
        shares: dict[int, Counter[Label]] = {}
        for link in self.links:
            if label := self.standing(link):
                for document, _ in ends(link):
                    shares.setdefault(document, Counter())[label] += 1
        return shares

    def share(self, document: int) -> Counter[Label]:
        """How many of the links that touch a document stand so."""
        return self._shares.get(document, Counter())

    @cached_property
    def best(self) -> dict[int, int]:
        """By document: the passage to show first.

        By the label of the rules, whatever the reader's verdict is: one overruled is still shown.
        One that diverges, or else one that agrees, strongly before possibly; where nothing is
        claimed, one of the best contrast; among those the one that holds most of the topic, and
        among equals the first.
        """
        best: dict[int, tuple[Strength, float, int]] = {}
        for where, member in self.members.items():
            document, passage = where
            links = self.links_at(where)
            label, doubted, clarity = strength(links[0], self.topic) if links else _NONE
            contrast = clarity if label == RANK["related"] else _NONE[-1]
            weight = (label, doubted, contrast), -member.score, passage
            best[document] = min(best.get(document, weight), weight)
        return {document: weight[-1] for document, weight in best.items()}

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

    def links_at(self, where: Place) -> tuple[Link, ...]:
        """The links that touch a passage, the one to show first first."""
        return self.at.get(where, ())

    def link(self, a: Place, b: Place) -> Link | None:
        """The link of two passages."""
        return next((link for link in self.links_at(a) if {*ends(link)} == {a, b}), None)

    def joins(self, pairs: Iterable[Ends]) -> bool:
        """Whether the two passages of any pair belong to the topic."""
        return any(pair <= self.members.keys() for pair in pairs)

    def relinked(self, links: tuple[Link, ...], touched: frozenset[Place]) -> TopicDigest:
        """The same with other links at the passages that are touched, and at no others."""
        touching = (link for link in links if not touched.isdisjoint(ends(link)))
        again = by_passage(touching, self.topic)
        at = {where: links_there for where, links_there in self.at.items() if where not in touched}
        at |= {where: links_there for where, links_there in again.items() if where in touched}
        return replace(self, links=links, at=at)

    def best_of(self, kind: LinkKind) -> dict[int, int]:
        """By document: the passage with a link of a kind that holds most of the topic.

        Empty for what a link does not show by itself: a judge's word, the reader's.
        """

        def weight(where: Place) -> tuple[float, int]:
            return self.members[where].score, -where[1]

        # Of the passages of one document the last stays, which is the weightiest.
        return dict(sorted(self.labelled.get(kind, ()), key=weight))

    @cached_property
    def labels(self) -> dict[Place, Label]:
        """The rules' label that stands for each passage with a link."""
        return {where: links[0].label for where, links in self.at.items()}

    @cached_property
    def standings(self) -> dict[Place, Label]:
        """What stands for each passage with a link: the reader's word before the rules' label."""
        if not self.verdicts:
            return self.labels
        sides: tuple[Label, ...] = ("related", "agree", "diverge")
        return {where: label for kind in sides for where, label in self.labelled[kind].items()}

    @cached_property
    def labelled(self) -> dict[LinkKind, dict[Place, Label]]:
        """By kind: the passages with such a link, whatever others they have, with its label."""
        passages: dict[LinkKind, dict[Place, Label]] = {kind: {} for kind in KINDS}
        for where, links in self.at.items():
            for link in reversed(links):
                verdict = self.verdict(link)
                for kind in KINDS:
                    if is_kind(link, kind, verdict):
                        passages[kind][where] = standing(link, verdict) or link.label
        return passages
