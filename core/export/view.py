"""What an export tells, worked out once for all formats: topics, pairs and the notes on them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from ..comparison import Comparison, Cue, Label, Link, Topic
from ..documents import Passage
from ..notebook import Anchor, Note, Notebook
from ..notebook.note import Subject
from .marking import Mark
from .options import Options, standing
from .places import Index, Places


@dataclass(frozen=True)
class Pair:
    """Two passages that are told side by side."""

    a: Passage
    b: Passage
    link: Link | None
    """None when only the reader linked them."""
    note: Note
    by_hand: bool

    @property
    def standing(self) -> Label | None:
        """What the two are to each other, the reader's verdict before the engine's label."""
        return standing(self.link, self.note.verdict)

    @property
    def cues(self) -> tuple[Cue, ...]:
        """The engine's reasons."""
        return self.link.cues if self.link else ()

    def marks(self, passage: str) -> list[Mark]:
        """The spans of one of the two that carry cues, with the label and sentence of each."""
        if passage not in (self.a.id, self.b.id):
            return []
        first = passage == self.a.id
        return [(cue.label, cue.a if first else cue.b, cue.says) for cue in self.cues]


@dataclass(frozen=True)
class Chapter:
    """A topic with what is told about it."""

    topic: Topic
    note: Note
    """On the topic as a whole; it may be empty."""
    pairs: tuple[Pair, ...]
    notes: tuple[Note, ...]
    """On other passages of the topic."""

    def marks(self, passage: str) -> list[Mark]:
        """The spans of a passage that carry cues of any pair here."""
        return self._marks.get(passage, [])

    def others(self, passage: str) -> list[tuple[Passage, Pair]]:
        """The other passage of each pair that a passage is in, with the pair."""
        return self._others.get(passage, [])

    @cached_property
    def _others(self) -> dict[str, list[tuple[Passage, Pair]]]:
        found: dict[str, list[tuple[Passage, Pair]]] = {}
        for pair in self.pairs:
            found.setdefault(pair.a.id, []).append((pair.b, pair))
            found.setdefault(pair.b.id, []).append((pair.a, pair))
        return found

    @cached_property
    def _marks(self) -> dict[str, list[Mark]]:
        found: dict[str, list[Mark]] = {}
        for pair in self.pairs:
            for passage in (pair.a.id, pair.b.id):
                found.setdefault(passage, []).extend(pair.marks(passage))
        return found


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
        self._places = Places(comparison)
        self._index = Index(notebook)

    @cached_property
    def chapters(self) -> tuple[Chapter, ...]:
        """The topics in their order."""
        return tuple(
            Chapter(
                topic,
                self._index.note(topic.name),
                self._pairs_on[topic.id],
                tuple(note for note, home in self._homes if home == topic.id),
            )
            for topic in self.comparison.topics
        )

    @cached_property
    def pairs(self) -> tuple[Pair, ...]:
        """Pairs on no topic that both passages belong to."""
        told = {(pair.a.id, pair.b.id) for on in self._pairs_on.values() for pair in on}
        links = (self._pair(link.a, link.b, link) for link in self.comparison.links)
        found = [*(pair for pair in links if self._told(pair)), *self._by_hand]
        rest = {(p.a.id, p.b.id): p for p in found if (p.a.id, p.b.id) not in told}
        return tuple(rest.values())

    @cached_property
    def notes(self) -> tuple[Note, ...]:
        """Notes that belong to nothing told elsewhere: none is ever left out."""
        told = {chapter.note.subject for chapter in self.chapters} | self._paired
        told |= {note.subject for chapter in self.chapters for note in chapter.notes}
        return tuple(note for note in self.notebook.notes if note.subject not in told)

    def place(self, quote: Anchor) -> str | None:
        """Id of the passage that a quotation stands for."""
        return next(iter(self._places.of((quote,))), None)

    def lost(self, quote: Anchor) -> bool:
        """Whether the documents do not hold a quotation any more."""
        return self._places.lost(quote)

    @cached_property
    def lost_quotes(self) -> frozenset[Anchor]:
        """All quotations that the documents do not hold any more."""
        return frozenset(quote for quote in self.notebook.anchors() if self.lost(quote))

    @cached_property
    def _pairs_on(self) -> dict[str, tuple[Pair, ...]]:
        """The pairs of each topic, by its id."""
        return {topic.id: tuple(self._on(topic)) for topic in self.comparison.topics}

    def _on(self, topic: Topic) -> list[Pair]:
        members = {member.passage for member in topic.passages}
        links = (self._pair(link.a, link.b, link) for link in self.comparison.links_on(topic))
        found = [pair for pair in links if self._told(pair)]
        there = {(pair.a.id, pair.b.id) for pair in found}
        made = (pair for pair in self._by_hand if {pair.a.id, pair.b.id} <= members)
        return [*found, *(pair for pair in made if (pair.a.id, pair.b.id) not in there)]

    @cached_property
    def _paired(self) -> set[Subject]:
        pairs = [*(pair for on in self._pairs_on.values() for pair in on), *self.pairs]
        return {pair.note.subject for pair in pairs}

    @cached_property
    def _homes(self) -> list[tuple[Note, str]]:
        """Other notes on passages, each with the id of the one topic that it is told under."""
        notes = [n for n in self.notebook.notes if n.anchors and n.subject not in self._paired]
        found = [(note, self._home(note)) for note in notes]
        return [(note, home) for note, home in found if home]

    def _home(self, note: Note) -> str | None:
        places = self._places.of(note.anchors)
        if len(places) < len(note.anchors):
            return None
        for topic in self.comparison.topics:
            members = {member.passage for member in topic.passages}
            if note.topic == topic.name or (note.topic is None and places <= members):
                return topic.id
        return None

    @cached_property
    def _by_hand(self) -> tuple[Pair, ...]:
        made = [self._places.of((made.a, made.b)) for made in self.notebook.links if made.linked]
        ordered = [sorted(ends, key=_order) for ends in made if len(ends) == 2]
        return tuple(self._pair(a, b, self.comparison.link(a, b)) for a, b in ordered)

    def _pair(self, a: str, b: str, link: Link | None) -> Pair:
        anchors = self._places.anchors(a, b)
        return Pair(
            self.comparison.passage(a),
            self.comparison.passage(b),
            link,
            self._index.note(None, anchors),
            self._index.linked(*anchors) is True,
        )

    def _told(self, pair: Pair) -> bool:
        """Whether a link says something; one that only shares a topic fills pages."""
        if self._index.linked(*self._places.anchors(pair.a.id, pair.b.id)) is False:
            return False
        said = pair.link is not None and pair.link.label != "related"
        return said or not pair.note.empty or pair.by_hand or "related" in self.options.labels


def _order(passage: str) -> tuple[int, ...]:
    return tuple(int(part) for part in passage.split("."))
