"""What was chosen of a comparison and its notes, asked of each thing in them."""

from __future__ import annotations

from collections.abc import Iterable, Set

from ..comparison import Comparison, Link, OnlyHere, Topic
from ..errors import CallError
from ..findings import Claim, Finding, PositionFinding
from ..notebook import Anchor, HandMember, Note, Notebook
from .lookup import NoteLookup, PassageLookup
from .options import Options
from .standing import firm, standing


class Selection:
    """The part of a comparison and its notes that was chosen.

    Args:
        comparison: What was found.
        notebook: The reader's notes.
        options: What is chosen by topics, labels, strength and notes.

    Raises:
        CallError: There is no topic of a chosen name.
    """

    def __init__(self, comparison: Comparison, notebook: Notebook, options: Options) -> None:
        self._options = options
        self._note_lookup = NoteLookup(notebook)
        self._passage_lookup = PassageLookup(comparison)
        self._noted = self._passages_noted(notebook)
        named = _named(comparison, options.topics)
        spoken_of = {(link.a, link.b) for topic in named for link in topic.among(comparison.links)}
        self._members = {member.passage for topic in named for member in topic.passages}
        self._names = {topic.name for topic in named}
        self.links = tuple(
            link
            for link in comparison.links
            if self._has_link(link) and (not options.topics or (link.a, link.b) in spoken_of)
        )
        self.topics = [topic for topic in named if self._has_topic(topic)]

    def _passages_noted(self, notebook: Notebook) -> frozenset[str]:
        """The passages on which the reader wrote, or which they linked by hand."""
        anchors = [note.anchors for note in notebook.notes]
        linked = [(each.a, each.b) for each in notebook.links]
        return frozenset(
            passage for each in (*anchors, *linked) for passage in self._passage_lookup.of(each)
        )

    def narrowed(self, topic: Topic) -> Topic:
        """A topic with the chosen relations and passages."""
        labels, strong = self._options.labels, self._options.strong
        if not (labels or strong or self._options.only_noted):
            return topic
        linked = {passage for link in topic.among(self.links) for passage in (link.a, link.b)}
        chosen_passages = linked | self._noted
        passages = tuple(member for member in topic.passages if member.passage in chosen_passages)
        return topic.model_copy(
            update={
                "passages": passages,
                "relations": tuple(
                    relation
                    for relation in topic.relations
                    if (not labels or relation.label in labels) and (not strong or relation.strong)
                ),
                "silent": () if labels and "only_here" not in labels else topic.silent,
            }
        )

    def has_alone(self, alone: OnlyHere) -> bool:
        """Whether something without a match is chosen."""
        return (
            (not self._options.labels or "only_here" in self._options.labels)
            and (not self._options.only_noted or alone.passage in self._noted)
            and (not self._options.topics or alone.passage in self._members)
        )

    def has_finding(self, finding: Finding) -> bool:
        """Whether what a judge says is chosen; no rule's strength speaks for or against it."""
        return self._has_ends((finding.a, finding.b)) and (
            not self._options.labels or finding.label in self._options.labels
        )

    def has_position(self, finding: PositionFinding) -> bool:
        """Whether a side that a judge sees is chosen: it is on a topic and bears no label."""
        on_topic = not self._options.topics or any(each.id == finding.topic for each in self.topics)
        return on_topic and not self._options.labels and self._has_ends((finding.claim,))

    def _has_ends(self, claims: Iterable[Claim]) -> bool:
        passages = {claim.passage for claim in claims}
        return (not self._options.topics or passages <= self._members) and (
            not self._options.only_noted or bool(passages & self._noted)
        )

    def has_note(self, note: Note) -> bool:
        """Whether a note is on what is chosen."""
        if not self._options.topics or note.topic in self._names:
            return True
        passages = self._passage_lookup.of(note.anchors)
        return bool(passages) and passages <= self._members

    def has_member(self, member: HandMember) -> bool:
        """Whether a passage was put on a topic that is chosen, or taken off it."""
        return not self._options.topics or member.topic in self._names

    def has_places(self, anchors: Iterable[Anchor]) -> bool:
        """Whether quotations stand on the chosen topics."""
        return not self._options.topics or self._passage_lookup.of(anchors) <= self._members

    def _has_link(self, link: Link) -> bool:
        anchors = self._passage_lookup.anchors(link.a, link.b)
        note = self._note_lookup.note(None, anchors)
        noted = not note.empty or self._note_lookup.linked(*anchors) is not None
        if self._options.only_noted and not noted:
            return False
        if self._options.strong and not firm(link, note.verdict):
            return False
        labels: Set[str] = set(self._options.labels)
        return not labels or standing(link, note.verdict) in labels

    def _has_topic(self, topic: Topic) -> bool:
        if not self._options.only_noted:
            return True
        members = topic.members
        return not self._note_lookup.note(topic.name).empty or bool(members & self._noted)


def _named(comparison: Comparison, names: tuple[str, ...]) -> list[Topic]:
    by_name = {topic.name.casefold(): topic for topic in comparison.topics}
    for name in names:
        if name.casefold() not in by_name:
            known = ", ".join(topic.name for topic in comparison.topics) or "none"
            raise CallError(f'No topic is called "{name}"; the topics are: {known}.')
    wanted = {name.casefold() for name in names}
    return [t for t in comparison.topics if not wanted or t.name.casefold() in wanted]
