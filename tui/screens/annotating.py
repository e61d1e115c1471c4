"""Notes from the compare screen: on a pair, a passage, a topic, or all passages that are marked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ...core.notebook import Note
from ...core.notebook.note import Subject
from ...core.notebook.tagging import in_use
from .. import screens
from ..places import Place, ends
from ..text.naming import line, pair, several
from .deciding import Deciding

OTHERS = 3
"""So many notes that hold the current passage among others are offered."""


class Annotating(Deciding):
    """The actions that write notes."""

    def action_mark(self) -> None:
        """Mark the current passage, or take its mark off."""
        here, marked = self.position.here, self.position.marked
        kept = tuple(each for each in marked if each != here)
        self._mark(kept if here in marked else (*marked, here))
        if not marked:
            self._tell("Marked: mark more, here or in other documents, then write one note on all.")

    def action_note(self) -> None:
        """Ask for a note on what is marked, on the pair or the passage here, or on the topic."""
        tags = in_use(self._notes.notebook)
        subjects: dict[Subject, tuple[str, Note]] = {}
        for name, note in self._subjects():
            subjects.setdefault(note.subject, (name, note))
        choices = tuple(subjects.values())
        self._ask(screens.NoteScreen(choices, 0, tags, at_end=self._keep), self._keep)

    def offer_drafts(self) -> None:
        """Give back what was being written when the program was made to end, to keep it or not."""
        drafts = {draft.subject: draft for draft in self._notes.drafts()}
        choices = tuple(
            (self._called(draft), self._notes.notebook.find(draft.topic, draft.anchors))
            for draft in drafts.values()
        )
        if choices:
            tags = in_use(self._notes.notebook)
            dialog = screens.NoteScreen(choices, 0, tags, at_end=self._keep, drafts=drafts)
            self._ask(dialog, self._keep_drafts)

    def _keep_drafts(self, notes: tuple[Note, ...] | None) -> None:
        self._keep(notes)
        self._notes.drop_drafts()

    def _called(self, note: Note) -> str:
        """What a note is on."""
        if not note.anchors:
            return f"topic: {line(note.topic or '')}"
        return several(self._notes.places(note))

    def _subjects(self) -> Iterator[tuple[str, Note]]:
        """What a note can be about here, each with its name; first what is meant most likely."""
        topic, link, here = self._topic_name(), self.position.link, self.position.here
        if self.position.marked:
            marked = sorted(self.position.marked)
            yield f"marked: {several(marked)}", self._notes.on(topic, marked)
        if link is not None:
            yield f"this pair: {pair(link)}", self._notes.on(topic, ends(link))
        else:
            yield f"this passage: {several([here])}", self._notes.on(topic, [here])
        if topic is not None:
            yield f"topic: {line(topic)}", self._notes.on(topic)
        for note in self._notes.touching(here)[:OTHERS]:
            yield f"also here: {several(self._notes.places(note))}", note

    def _also_written(self, shown: Note) -> list[tuple[str, Note]]:
        """The notes on the topic and on this passage among others, but for one; named."""
        topic, found = self._topic_name(), self._notes.touching(self.position.here)
        on_topic = [("note on the topic", self._notes.on(topic))] if topic is not None else []
        named = [(f"note on {several(self._notes.places(note))}", note) for note in found]
        return [each for each in (*on_topic, *named) if each[1].subject != shown.subject]

    def _keep(self, notes: tuple[Note, ...] | None) -> None:
        if notes is not None:
            marked = self._notes.on(None, self.position.marked).subject
            if any(note.subject == marked for note in notes):
                self.position = replace(self.position, marked=())
            self._notes.keep(notes)
            self._redraw()

    def _mark(self, marked: tuple[Place, ...]) -> None:
        self._go(replace(self.position, marked=marked), still=True)
