"""What a report tells, worked out once for screen and formats: topics, pairs and their notes."""

from __future__ import annotations

from functools import cached_property

from .. import in_words
from ..comparison import Comparison, Link, OnlyHere, Topic
from ..documents import in_order
from ..notebook import Anchor, Note, Notebook
from ..notebook.note import Subject
from ..sheets.origins import Origins
from .appendix import Appendix, appendices
from .lookup import NoteLookup, PassageLookup
from .options import Options
from .telling import Chapter, HandEdit, ToldPair, hand_edits, row_edits


class View:
    """A comparison and a notebook as a reader goes through them.

    Args:
        comparison: What was found, or the chosen part of it.
        notebook: The reader's notes, anchored in the documents of the comparison.
        options: What was chosen.
    """

    def __init__(self, comparison: Comparison, notebook: Notebook, options: Options) -> None:
        self.comparison = comparison
        self.notebook = notebook
        self.options = options
        self._passage_lookup = PassageLookup(comparison)
        self._note_lookup = NoteLookup(notebook)
        self._documents = {document.sha256: document for document in comparison.documents}

    @cached_property
    def chapters(self) -> tuple[Chapter, ...]:
        """The topics in their order."""
        return tuple(
            Chapter(
                topic,
                self._note_lookup.note(topic.name),
                self._pairs_on[topic.id],
                tuple(note for note, home in self._note_topics if home == topic.id),
                tuple(done for done in hand_edits(self.notebook) if done.topic == topic.name),
            )
            for topic in self.comparison.topics
        )

    @cached_property
    def pairs(self) -> tuple[ToldPair, ...]:
        """Pairs on no topic that both passages belong to."""
        on_topics = {(pair.a.id, pair.b.id) for on in self._pairs_on.values() for pair in on}
        links = (link for link in self.comparison.links if (link.a, link.b) not in on_topics)
        linked = (self._pair(link.a, link.b, link) for link in links)
        rest = [*(pair for pair in linked if self._says_something(pair)), *self._linked_by_hand]
        by_ids = {(pair.a.id, pair.b.id): pair for pair in rest}
        return tuple(pair for ids, pair in by_ids.items() if ids not in on_topics)

    @cached_property
    def notes(self) -> tuple[Note, ...]:
        """Notes that belong to nothing told elsewhere: none is ever left out."""
        subjects_above = {chapter.note.subject for chapter in self.chapters} | self._pair_subjects
        subjects_above |= {note.subject for chapter in self.chapters for note in chapter.notes}
        return tuple(note for note in self.notebook.notes if note.subject not in subjects_above)

    @cached_property
    def origins(self) -> Origins:
        """The likely origins of the documents."""
        return Origins(self.comparison)

    @cached_property
    def appendices(self) -> tuple[Appendix, ...]:
        """What follows the topics: a judge's findings, and the sheets that were asked for."""
        return tuple(appendices(self.comparison, self.notebook, self.options))

    @cached_property
    def hand_edits(self) -> tuple[HandEdit, ...]:
        """What the reader did by hand and no topic tells."""
        names = {topic.name for topic in self.comparison.topics}
        sheets_shown = {appendix.name for appendix in self.appendices}
        rows = (done for done in row_edits(self.notebook) if done.sheet not in sheets_shown)
        return (
            *(done for done in hand_edits(self.notebook) if done.topic not in names),
            *rows,
        )

    @cached_property
    def only_here(self) -> tuple[OnlyHere, ...]:
        """What is without a match in other documents; a passage that the reader linked is not."""
        linked_by_hand = {end.id for pair in self._linked_by_hand for end in (pair.a, pair.b)}
        comparison = self.comparison
        return tuple(
            each
            for each in comparison.only_here
            if each.passage not in linked_by_hand or comparison.links_of(each.passage)
        )

    def told_elsewhere(self, pair: ToldPair, topic: Topic) -> str:
        """The name of the topic on which a pair is told that is on others too; "" for this one."""
        home = self._topic_by_pair[pair.a.id, pair.b.id]
        return "" if home.id == topic.id else home.name

    def is_taken_apart(self, link: Link) -> bool:
        """Whether the reader took the two passages of a link apart."""
        return self._note_lookup.linked(*self._passage_lookup.anchors(link.a, link.b)) is False

    def passage_of(self, quote: Anchor) -> str | None:
        """Id of the passage that a quotation stands for."""
        return next(iter(self._passage_lookup.of((quote,))), None)

    def cited(self, quote: Anchor) -> str:
        """Where a quotation stands, as a reader cites it: "2 ¶7, page 3"; "" where it is lost."""
        document = self._documents.get(quote.document)
        passage = document.passage_at(quote.start) if document and not self.lost(quote) else None
        return in_words.cited(passage) if passage else ""

    def lost(self, quote: Anchor) -> bool:
        """Whether the documents do not hold a quotation any more."""
        return self._passage_lookup.lost(quote)

    @cached_property
    def lost_quotes(self) -> frozenset[Anchor]:
        """All quotations that the documents do not hold any more."""
        return frozenset(quote for quote in self.notebook.anchors() if self.lost(quote))

    @cached_property
    def _pairs_on(self) -> dict[str, tuple[ToldPair, ...]]:
        """The pairs of each topic, by its id."""
        return {topic.id: tuple(self._told_pairs(topic)) for topic in self.comparison.topics}

    @cached_property
    def _topic_by_pair(self) -> dict[tuple[str, str], Topic]:
        """By pair: the topic on which it takes positions, or else that it holds most of."""
        homes: dict[tuple[str, str], tuple[tuple[bool, float], Topic]] = {}
        for topic in self.comparison.topics:
            scores = {member.passage: member.score for member in topic.passages}
            for pair in self._pairs_on[topic.id]:
                ids = pair.a.id, pair.b.id
                least_score = min(scores.get(each, 0.0) for each in ids)
                fit = any(cue.topic == topic.id for cue in pair.cues), least_score
                if ids not in homes or fit > homes[ids][0]:
                    homes[ids] = fit, topic
        return {ids: topic for ids, (_, topic) in homes.items()}

    def _told_pairs(self, topic: Topic) -> list[ToldPair]:
        members = topic.members
        links = (self._pair(link.a, link.b, link) for link in self.comparison.links_on(topic))
        told_links = [pair for pair in links if self._says_something(pair)]
        there = {(pair.a.id, pair.b.id) for pair in told_links}
        by_hand = (pair for pair in self._linked_by_hand if {pair.a.id, pair.b.id} <= members)
        return [*told_links, *(pair for pair in by_hand if (pair.a.id, pair.b.id) not in there)]

    @cached_property
    def _pair_subjects(self) -> set[Subject]:
        pairs = [*(pair for on in self._pairs_on.values() for pair in on), *self.pairs]
        return {pair.note.subject for pair in pairs}

    @cached_property
    def _note_topics(self) -> list[tuple[Note, str]]:
        """Other notes on passages, each with the id of the one topic that it is told under."""
        notes = [
            n for n in self.notebook.notes if n.anchors and n.subject not in self._pair_subjects
        ]
        homes = [(note, self._topic_of_note(note)) for note in notes]
        return [(note, home) for note, home in homes if home]

    def _topic_of_note(self, note: Note) -> str | None:
        passages = self._passage_lookup.of(note.anchors)
        if len(passages) < len(note.anchors):
            return None
        for topic in self.comparison.topics:
            members = topic.members
            if note.topic == topic.name or (note.topic is None and passages <= members):
                return topic.id
        return None

    @cached_property
    def _linked_by_hand(self) -> tuple[ToldPair, ...]:
        links = (each for each in self.notebook.links if each.linked)
        passages = [self._passage_lookup.of((link.a, link.b)) for link in links]
        ordered = [sorted(ends, key=in_order) for ends in passages if len(ends) == 2]
        return tuple(self._pair(a, b, self.comparison.link(a, b)) for a, b in ordered)

    def _pair(self, a: str, b: str, link: Link | None) -> ToldPair:
        anchors = self._passage_lookup.anchors(a, b)
        return ToldPair(
            self.comparison.passage(a),
            self.comparison.passage(b),
            link,
            self._note_lookup.note(None, anchors),
            self._note_lookup.linked(*anchors) is True,
        )

    def _says_something(self, pair: ToldPair) -> bool:
        """Whether a link says something; one that only shares a topic fills pages."""
        if pair.link is not None and self.is_taken_apart(pair.link):
            return False
        has_label = pair.link is not None and pair.link.label != "related"
        return has_label or not pair.note.empty or pair.by_hand or "related" in self.options.labels
