"""Notes on a pair, a passage, a topic or all marked passages, and verdicts on a pair."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ...core.notebook import Note
from ...core.notebook.note import Subject
from ...core.notebook.tagging import in_use
from ...core.text.visible import one_line
from .. import screens
from ..digest.places import ends
from ..moves import stepping, visiting
from ..text.naming import pair, several
from .part import NotebookPart

MOST_OTHER_NOTES = 3
"""So many notes that hold the current passage among others are offered."""


class Notes(NotebookPart):
    """The reader's notes and verdicts: asked for, kept, listed."""

    def mark(self) -> None:
        """Mark the current passage, or take its mark off."""
        position = self._navigator.position
        here, marked = position.here, position.marked
        others = tuple(each for each in marked if each != here)
        now = others if here in marked else (*marked, here)
        self._navigator.go(replace(position, marked=now), still=True)
        if not marked:
            self._reader.tell(
                "Marked: mark more, here or in other documents, then write one note on all."
            )

    def write(self) -> None:
        """Ask for a note on what is marked, on the pair or the passage here, or on the topic."""
        tags = in_use(self._session.notebook)
        subjects: dict[Subject, tuple[str, Note]] = {}
        for name, note in self._subjects():
            subjects.setdefault(note.subject, (name, note))
        choices = tuple(subjects.values())
        # Kept when the dialog closes, or else when the program ends with it open.
        dialog = screens.NoteScreen(choices, index=0, tags=tags, at_end=self._keep)
        self._reader.ask(dialog, self._keep)

    def give_verdict(self) -> None:
        """Ask what the reader makes of the two passages."""
        link = self._navigator.position.link
        if link is not None:
            note = self._session.note_on(self._navigator.topic_name, ends(link))
            self._reader.ask(screens.VerdictScreen(note, pair(link)), self._keep_verdict)

    def list(self) -> None:
        """List all notes and verdicts, to go to one."""
        session = self._session
        self._reader.ask(screens.NotesScreen(session.all_notes(), session.places), self._open)

    def offer_drafts(self) -> None:
        """Give back what was being written when the program was made to end, to keep it or not."""
        session = self._session
        drafts = {draft.subject: draft for draft in session.drafts()}
        choices = tuple(
            (self._called(draft), session.notebook.find(draft.topic, draft.anchors))
            for draft in drafts.values()
        )
        if choices:
            tags = in_use(session.notebook)
            dialog = screens.NoteScreen(choices, 0, tags, at_end=self._keep, drafts=drafts)
            self._reader.ask(dialog, self._keep_drafts)

    def _keep_drafts(self, notes: tuple[Note, ...] | None) -> None:
        self._keep(notes)
        self._session.drop_drafts()

    def _keep(self, notes: tuple[Note, ...] | None) -> None:
        if notes is not None:
            state = self._navigator.state
            # The same on any topic: passages decide what a note is about.
            marked = self._session.note_on(None, state.position.marked).subject
            if any(note.subject == marked for note in notes):
                self._navigator.state = state.at(replace(state.position, marked=()))
            self._changes.keep(notes)

    def _keep_verdict(self, note: Note | None) -> None:
        if note is not None:
            self._changes.keep((note,), "your verdict")

    def _called(self, note: Note) -> str:
        """What a note is on."""
        if not note.anchors:
            return f"topic: {one_line(note.topic or '')}"
        return several(self._session.places(note))

    def _subjects(self) -> Iterator[tuple[str, Note]]:
        """What a note can be about here, each with its name; first what is meant most likely."""
        topic, position, session = (
            self._navigator.topic_name,
            self._navigator.position,
            self._session,
        )
        link, here = position.link, position.here
        if position.marked:
            marked = sorted(position.marked)
            yield f"marked: {several(marked)}", session.note_on(topic, marked)
        if link is not None:
            yield f"this pair: {pair(link)}", session.note_on(topic, ends(link))
        else:
            yield f"this passage: {several([here])}", session.note_on(topic, [here])
        if topic is not None:
            yield f"topic: {one_line(topic)}", session.note_on(topic)
        for note in session.notes_on_several(here)[:MOST_OTHER_NOTES]:
            yield f"also here: {several(session.places(note))}", note

    def _open(self, note: Note | None) -> None:
        digest, position = self._edited.digest, self._navigator.position
        if note is None or digest is None:
            return
        index = self._edited.topic_index(note.topic)
        topic = position.topic if index is None else index
        places = [place for place in self._session.places(note) if place is not None]
        if places:
            self._navigator.jump(visiting.go_places(position, topic, places, digest))
        elif index is not None:
            self._navigator.jump(stepping.go_topic(position, index, digest))
        else:
            self._reader.tell("There is no such topic in this comparison.")
