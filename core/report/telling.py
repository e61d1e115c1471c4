"""What is told of a topic: pairs of passages, by their documents, and what was done by hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from ..comparison import Cue, Label, Link, Relation, Topic
from ..contrast import contrasts
from ..documents import Passage
from ..links import SAME_TEXT
from ..notebook import Anchor, Note, Notebook
from .marking import Mark
from .standing import standing

_CONTRASTS = 2
"""Of two documents on a topic that are told where nothing is claimed."""


@dataclass(frozen=True)
class ToldPair:
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
    def same_text(self) -> bool:
        """Whether the two agree only as copies do."""
        return self.link is not None and self.link.same_text and self.note.verdict is None

    @property
    def called(self) -> str:
        """What a reader calls it: the engine's label, "same text", or nothing."""
        if self.link is None:
            return ""
        return SAME_TEXT if self.same_text else self.link.label

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
class Between:
    """Two documents on a topic: how they stand to each other, and the pairs that show it."""

    topic: Topic
    documents: tuple[str, str]
    relation: Relation | None
    """None where the relation was not chosen, or only the reader sees one."""
    pairs: tuple[ToldPair, ...]

    @property
    def overruled(self) -> bool:
        """Whether no pair bears the label of the relation any more, by the reader's verdicts."""
        label = self.relation.label if self.relation is not None else "related"
        decided = any(pair.note.verdict for pair in self.pairs)
        return decided and label != "related" and label not in {p.standing for p in self.pairs}

    @property
    def cues(self) -> list[Cue]:
        """The reasons of the relation that no pair here tells.

        For one that is related: what each says of a shared subject, the best contrasts first.
        """
        if self.relation is None:
            return []
        pair_cues = [cue for pair in self.pairs for cue in pair.cues]
        cues_of_its_own = [cue for cue in self.relation.cues if cue not in pair_cues]
        if self.relation.label == "related":
            return contrasts(cues_of_its_own, self.topic)[:_CONTRASTS]
        return [cue for cue in cues_of_its_own if cue.label == self.relation.label]


@dataclass(frozen=True)
class HandEdit:
    """What the reader did by hand: to passages, or to a row of a sheet."""

    does: str
    """"put on the topic", "taken off the topic", "taken apart", "row of figures merged"."""
    topic: str | None
    """Name of the topic; None when it is about no topic."""
    anchors: tuple[Anchor, ...]
    sheet: str = ""
    """The sheet of which it changed a row."""


@dataclass(frozen=True)
class Chapter:
    """A topic with what is told about it."""

    topic: Topic
    note: Note
    """On the topic as a whole; it may be empty."""
    pairs: tuple[ToldPair, ...]
    notes: tuple[Note, ...]
    """On other passages of the topic."""
    hand_edits: tuple[HandEdit, ...]

    @property
    def between(self) -> list[Between]:
        """The pairs by their two documents: first those of which a relation is told."""
        grouped: dict[tuple[str, str], list[ToldPair]] = {
            r.documents: [] for r in self.topic.relations
        }
        for pair in self.pairs:
            grouped.setdefault((pair.a.document, pair.b.document), []).append(pair)
        known = {relation.documents: relation for relation in self.topic.relations}
        return [
            Between(self.topic, two, known.get(two), tuple(pairs)) for two, pairs in grouped.items()
        ]

    def count(self, label: Label) -> int:
        """How many pairs stand so to each other, the reader's verdict before the engine's label."""
        return sum(pair.standing == label for pair in self.pairs)

    def marks(self, passage: str) -> list[Mark]:
        """The spans of a passage that carry cues of any pair here."""
        return self._marks.get(passage, [])

    def others(self, passage: str) -> list[tuple[Passage, ToldPair]]:
        """The other passage of each pair that a passage is in, with the pair."""
        return self._others.get(passage, [])

    @cached_property
    def _others(self) -> dict[str, list[tuple[Passage, ToldPair]]]:
        others: dict[str, list[tuple[Passage, ToldPair]]] = {}
        for pair in self.pairs:
            others.setdefault(pair.a.id, []).append((pair.b, pair))
            others.setdefault(pair.b.id, []).append((pair.a, pair))
        return others

    @cached_property
    def _marks(self) -> dict[str, list[Mark]]:
        marks: dict[str, list[Mark]] = {}
        for pair in self.pairs:
            for passage in (pair.a.id, pair.b.id):
                marks.setdefault(passage, []).extend(pair.marks(passage))
        return marks


def hand_edits(notebook: Notebook) -> Iterator[HandEdit]:
    """What the reader did by hand and no pair tells: a link made by hand is told as a pair."""
    for edit in notebook.members:
        does = "put on the topic" if edit.belongs else "taken off the topic"
        yield HandEdit(does, edit.topic, (edit.passage,))
    for edit in notebook.links:
        if not edit.linked:
            yield HandEdit("taken apart", None, (edit.a, edit.b))


def row_edits(notebook: Notebook) -> Iterator[HandEdit]:
    """What the reader did to rows of sheets."""
    for row in notebook.rows:
        yield HandEdit(row.does, None, row.quotes, row.sheet)
