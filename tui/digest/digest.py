"""A comparison arranged for the screen: what each topic holds, counted once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import copy
from dataclasses import replace
from functools import cached_property

from ...core.comparison import Comparison, Label, Link, OnlyHere, Speaker
from ...core.importing import importing
from ...core.links import UnlabelledLink
from ...core.notebook import Verdict
from .checked import Checked
from .hand_edits import HandEdits
from .link_kinds import KINDS, LinkKind, by_passage, is_kind
from .link_walk import walk
from .places import Ends, Place, ends, place
from .topic_digest import TopicDigest

NO_HAND_EDITS = HandEdits()


class Digest:
    """A comparison by topic, with what the reader decided beside it.

    Args:
        comparison: What was found.
        hand_edits: What the reader linked, took apart and moved.
        before: The same comparison with less or more done by hand; only what is different from it
            is arranged again, for the screen waits meanwhile.
    """

    verdicts: Mapping[Ends, Verdict] = {}
    """By the two passages."""
    noted: frozenset[Place] = frozenset()
    """The passages on which the reader wrote: a verdict or a tag alone is no writing."""
    checked: Checked | None = None
    """The document that is held against the others, if one is."""

    def __init__(
        self,
        comparison: Comparison,
        hand_edits: HandEdits = NO_HAND_EDITS,
        before: Digest | None = None,
    ) -> None:
        self.comparison = comparison
        self._origins = before.origins if before is not None else None
        self.hand_edits = hand_edits
        """What the reader linked, took apart and moved."""
        if before is None:
            links = hand_edits.links(comparison)
            self.everything = TopicDigest(None, links, {}, by_passage(links))
            self.topics = tuple(self.everything.on(topic) for topic in comparison.topics)
        else:
            pairs = hand_edits.differing(before.hand_edits)
            self.everything = self._everything_again(before, pairs)
            self.topics = self._topics_again(before, pairs)
        self.speakers = _by_passage(comparison.speakers)
        """By passage: who speaks in it, where that is not its document."""
        self.without_match = self._alone()
        """By passage: its sentences without a match in another document."""
        self.only_here = frozenset(self.without_match)

    def _everything_again(self, before: Digest, pairs: frozenset[Ends]) -> TopicDigest:
        """What belongs to no topic alone, arranged again where the links of these pairs are."""
        touched = frozenset(where for pair in pairs for where in pair)
        return before.everything.relinked(self.hand_edits.links(self.comparison), touched)

    def _topics_again(self, before: Digest, pairs: frozenset[Ends]) -> tuple[TopicDigest, ...]:
        """The topics, arranged again where they or the links of these pairs are others now."""
        topics = zip(self.comparison.topics, before.topics, strict=True)
        return tuple(
            old if old.topic == topic and not old.joins(pairs) else self.everything.on(topic)
            for topic, old in topics
        )

    def _alone(self) -> dict[Place, list[OnlyHere]]:
        # A passage that the reader linked is not alone any more.
        links = self.comparison.links
        linked = {place(each) for link in links for each in (link.a, link.b)}
        linked_by_hand = self.everything.at.keys() - linked
        alone: dict[Place, list[OnlyHere]] = {}
        for only in self.comparison.only_here:
            if place(only.passage) not in linked_by_hand:
                alone.setdefault(place(only.passage), []).append(only)
        return alone

    def with_verdicts(
        self,
        verdicts: Mapping[frozenset[Place], Verdict],
        noted: frozenset[Place] = frozenset(),
    ) -> Digest:
        """The same comparison with other verdicts and notes."""
        changed = copy(self)
        changed.verdicts, changed.noted = verdicts, noted
        changed.everything = self.everything.with_verdicts(verdicts)
        changed.topics = tuple(each.with_verdicts(verdicts) for each in self.topics)
        # The copy has the steps that were cached of the verdicts before.
        changed.__dict__.pop("_steps", None)
        return changed

    def with_check(self, checked: Checked | None) -> Digest:
        """The same, with a document held against the others, or none."""
        changed = copy(self)
        changed.checked = checked
        return changed

    def with_link_begun(self, first: Place | None) -> Digest:
        """The same, with a passage that waits to be linked with another."""
        changed = copy(self)
        changed.hand_edits = replace(self.hand_edits, first=first)
        return changed

    @cached_property
    def unlabelled(self) -> bool:
        """Whether the links are there and their labels are not yet."""
        return any(isinstance(link, UnlabelledLink) for link in self.comparison.links[:1])

    @property
    def origins(self) -> int:
        """How many origins the documents have: copies of each other are one."""
        if self._origins is None:
            with importing:
                from ...core.sheets.origins import Origins  # noqa: PLC0415 - only once
            self._origins = Origins(self.comparison).count
        return self._origins

    def verdict(self, link: Link) -> Verdict | None:
        """What the reader decided on a link."""
        return self.verdicts.get(frozenset(ends(link)))

    def is_of_kind(self, link: Link, kind: LinkKind) -> bool:
        """Whether a link is of a kind: the reader's word comes before its label, a judge's not."""
        if kind in KINDS:
            return is_kind(link, kind, self.verdict(link))
        return frozenset(ends(link)) in self._labels_by(kind)

    def labelled(self, topic: TopicDigest, kind: LinkKind) -> Mapping[Place, Label]:
        """The passages of a topic, or of all, with something of a kind, each with its label."""
        if kind in KINDS:
            return topic.labelled[kind]
        of_pairs = self._labels_by(kind)
        labels: dict[Place, Label] = {w: label for pair, label in of_pairs.items() for w in pair}
        inside = topic.members if topic.topic is not None else labels
        return {where: label for where, label in labels.items() if where in inside}

    @cached_property
    def by_judge(self) -> Mapping[frozenset[Place], Label]:
        """What a judge says of pairs, linked or not; divergence where it says both."""
        labels: dict[frozenset[Place], Label] = {}
        for each in self.comparison.findings:
            pair = frozenset((place(each.a.passage), place(each.b.passage)))
            if each.label != "related" and labels.get(pair) != "diverge":
                labels[pair] = each.label
        return labels

    def _labels_by(self, kind: LinkKind) -> Mapping[frozenset[Place], Label]:
        """What somebody other than the rules says of pairs."""
        if kind == "judge":
            return self.by_judge
        labels: dict[Verdict, Label] = {"agree": "agree", "diverge": "diverge"}
        return {pair: labels.get(given, "related") for pair, given in self.verdicts.items()}

    def topic(self, index: int | None) -> TopicDigest:
        """The topic with this index, or everything for None."""
        return self.everything if index is None else self.topics[index]

    def topics_told(self, link: Link, current: int | None) -> str:
        """The topics on which a link counts: the current one alone where it does, or the others."""
        a, b = ends(link)
        on = [index for index, each in enumerate(self.topics) if each.link(a, b)]
        topics = (self.topics[index].topic for index in ([current] if current in on else on))
        named = ", ".join(topic.name for topic in topics if topic is not None)
        return f"on {named or 'no topic'}" if self.topics else ""

    def links_in_order(self, kind: LinkKind) -> tuple[tuple[int, Link], ...]:
        """Every link of a kind, topic by topic; last those that belong to no topic."""
        if kind in KINDS:
            return self._steps[kind]
        return tuple(step for step in self._walk if self.is_of_kind(step[1], kind))

    @cached_property
    def _walk(self) -> tuple[tuple[int, Link], ...]:
        return tuple(walk(self.topics, self.everything))

    @cached_property
    def _steps(self) -> dict[LinkKind, tuple[tuple[int, Link], ...]]:
        return {
            kind: tuple(step for step in self._walk if self.is_of_kind(step[1], kind))
            for kind in KINDS
        }


def _by_passage(speakers: Iterable[Speaker]) -> Mapping[Place, Speaker]:
    return {place(each.passage): each for each in speakers}
