"""What a project of qualitative research codes: stretches of documents, codes and notes.

Everything has a GUID made from what it is, so that a second export of the same is the same.
"""

from __future__ import annotations

from collections import defaultdict

from ... import in_words
from ...comparison import Topic
from ...documents import Document, Span, document_of
from ...notebook import Anchor, Note
from ...report.telling import Chapter, HandEdit, ToldPair
from ...report.view import View
from .identifiers import guid

Stretch = tuple[str, int, int]
"""A document's sha256, start and end."""


class Coded:
    """Which stretches of the documents have which codes and notes, in the order of finding."""

    def __init__(self, view: View) -> None:
        self.codes: defaultdict[Stretch, dict[str, None]] = defaultdict(dict)
        self.notes: defaultdict[Stretch, dict[str, None]] = defaultdict(dict)
        self.names: dict[Stretch, str] = {}
        """Where passages stand, as their sources say."""
        self.hand_edits: dict[str, None] = {}
        """What the reader did by hand, in words."""
        self._view = view
        for chapter in view.chapters:
            self._add_chapter(chapter)
        for pair in view.pairs:
            self._add_pair(pair)
        for note in view.notes:
            self._add_note(note)
        for done in view.hand_edits:
            self._add_hand_edit(done)
        for alone in view.only_here:
            self._code(alone.passage, label_id("only here"), alone.sentence)

    def _add_chapter(self, chapter: Chapter) -> None:
        for member in chapter.topic.passages:
            self._code(member.passage, topic_id(chapter.topic))
        for position in chapter.topic.positions:
            for member in position.passages:
                self._code(member.passage, position_id(chapter.topic, position.name))
        for pair in chapter.pairs:
            self._add_pair(pair)
        for done in chapter.hand_edits:
            self._add_hand_edit(done)
        for note in chapter.notes:
            self._add_note(note)

    def _add_pair(self, pair: ToldPair) -> None:
        for passage in (pair.a, pair.b):
            if pair.link:
                self._code(passage.id, label_id(pair.called))
            # A link needs its two ends to be there.
            self.codes.setdefault(self._stretch(passage.id), {})
            if pair.by_hand:
                self.hand_edits["linked"] = None
                self._code(passage.id, edit_id("linked"))
        self._add_note(pair.note)

    def _add_hand_edit(self, done: HandEdit) -> None:
        for quote in done.anchors:
            passage = self._view.passage_of(quote)
            if passage:
                self.hand_edits[done.does] = None
                self._code(passage, edit_id(done.does))

    def _add_note(self, note: Note) -> None:
        for quote in note.anchors:
            if self._view.lost(quote) or note.empty:
                continue
            stretch = _of_anchor(quote)
            codes = [tag_id(tag) for tag in note.tags]
            codes += [verdict_id(note.verdict)] if note.verdict else []
            self.codes[stretch].update(dict.fromkeys(codes))
            self.notes[stretch][note_id(note)] = None

    def _code(self, passage: str, code: str, part: Span | None = None) -> None:
        self.codes[self._stretch(passage, part)][code] = None

    def _stretch(self, passage: str, part: Span | None = None) -> Stretch:
        """Where a passage stands, or a part of it."""
        document = self._view.comparison.document(document_of(passage))
        whole = self._view.comparison.passage(passage)
        span = part or whole
        stretch = document.sha256, span.start, span.end
        self.names[stretch] = in_words.where(whole)
        return stretch


def source_id(document: Document) -> str:
    """The GUID of a document."""
    return guid("source", document.sha256)


def selection_id(stretch: Stretch) -> str:
    """The GUID of a stretch."""
    return guid("selection", *stretch)


def topic_id(topic: Topic) -> str:
    """The GUID of the code of a topic."""
    return guid("topic", topic.name)


def position_id(topic: Topic, name: str) -> str:
    """The GUID of the code of a position."""
    return guid("position", topic.name, name)


def label_id(name: str) -> str:
    """The GUID of the code of one of the engine's labels."""
    return guid("label", name)


def edit_id(does: str) -> str:
    """The GUID of the code of something that the reader did by hand."""
    return guid("by hand", does)


def verdict_id(name: str) -> str:
    """The GUID of the code of a verdict."""
    return guid("verdict", name)


def tag_id(name: str) -> str:
    """The GUID of the code of a tag."""
    return guid("tag", name)


def note_id(note: Note) -> str:
    """The GUID of a note."""
    topic, quotes = note.subject
    return guid("note", topic, *(part for quote in sorted(quotes) for part in quote))


def _of_anchor(quote: Anchor) -> Stretch:
    return quote.document, quote.start, quote.end
