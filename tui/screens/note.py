"""A note on passages or on a topic: its text and its tags."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar

from textual import work
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widget import Widget
from textual.widgets import ContentSwitcher

from ...core.notebook import Note
from ...core.notebook.note import Subject
from ...core.notebook.tagging import tags_from
from ..widgets.note_area import NoteArea
from ..widgets.note_subject import NoteSubject
from ..widgets.tags_input import TagsInput
from .confirm import confirmed
from .dialog import Dialog

Keep = Callable[[tuple[Note, ...]], object]
"""What keeps notes."""


class NoteScreen(Dialog[tuple[Note, ...] | None]):
    """The notes of a few subjects; escape keeps every change, nothing is lost by accident.

    Closes with the notes that changed, or None when there are none.

    Args:
        choices: Name of each subject, and its note.
        index: The subject to begin with, from 0.
        tags: The tags in use, to choose from.
        at_end: Takes the notes that changed when the program ends with the dialog open.
        drafts: What stands there instead of the note, by its subject.
    """

    DEFAULT_CSS = """
    NoteScreen {
        & > #box { height: 80%; max-height: 26; }
        &.-short > #box { height: 100%; }
        #subjects { height: auto; max-height: 6; margin-bottom: 1; }
        &.-short #subjects { margin-bottom: 0; }
        ContentSwitcher, ContentSwitcher > Vertical { height: 1fr; }
        NoteArea, NoteArea:focus { height: 1fr; border: round $border; padding: 0; }
    }
    """
    # Tab and ctrl+r take precedence: the text area would use or swallow them.
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "close", "save and close", priority=True),
        Binding("tab", "switch", "tags, next", priority=True),
        Binding("ctrl+r", "discard", "discard", priority=True),
    ]

    def __init__(
        self,
        choices: tuple[tuple[str, Note], ...],
        index: int,
        tags: tuple[str, ...] = (),
        at_end: Keep = lambda _: None,
        *,
        drafts: Mapping[Subject, Note] | None = None,
    ) -> None:
        super().__init__()
        self.heading = "Note" if not drafts else "Note: not finished when the program ended"
        self._notes = [note for _, note in choices]
        drafted_notes = [(drafts or {}).get(note.subject, note) for note in self._notes]
        self._subjects = [NoteSubject(name, place) for place, (name, _) in enumerate(choices)]
        # One text area for each, so that each keeps its cursor and its undo.
        self._areas = [NoteArea(note.text) for note in drafted_notes]
        self._tags = [TagsInput(note.tags, tags) for note in drafted_notes]
        self._index = index
        self._at_end = at_end

    def parts(self) -> list[Widget]:
        """The subjects, and text and tags of the chosen one."""
        fields = enumerate(zip(self._areas, self._tags, strict=True))
        pages = [Vertical(*both, id=f"note-{n}") for n, both in fields]
        return [Vertical(*self._subjects, id="subjects"), ContentSwitcher(*pages)]

    def on_mount(self) -> None:
        """Go on writing where the text ends."""
        for area in self._areas:
            area.move_cursor(area.document.end)
        self._choose(self._index)

    def on_unmount(self) -> None:
        """Hand over what was written also when the program ends with the dialog open."""
        self.hand_over()

    def hand_over(self) -> bool:
        """Give what was written to whoever takes it at the end, unless it was taken already."""
        changed = self.take()
        if changed:
            self._at_end(changed)
        return True

    def take(self) -> tuple[Note, ...]:
        """What was written and nobody has yet; it counts as taken from now on."""
        changed = self._changed()
        self._notes = self._now()
        return changed

    def on_note_subject_chosen(self, event: NoteSubject.Chosen) -> None:
        """Write about the subject that was clicked."""
        self._choose(event.index)

    def on_input_submitted(self) -> None:
        """Enter in the line of tags closes, as escape does."""
        self.action_close()

    def action_switch(self) -> None:
        """From the text to its tags, completing them, and on to the next subject."""
        tags = self._tags[self._index]
        if not tags.has_focus:
            tags.focus()
        elif not tags.complete():
            self._choose((self._index + 1) % len(self._notes))

    def action_close(self) -> None:
        """Close with every note that changed."""
        self.dismiss(self.take() or None)

    @work(exclusive=True)
    async def action_discard(self) -> None:
        """Close without the changes, after asking."""
        question = "Discard what you changed?"
        if not self._changed() or await confirmed(self, question, "discard", "keep writing"):
            self.take()
            self.dismiss(None)

    def _choose(self, index: int) -> None:
        self._index = index
        for subject in self._subjects:
            subject.show(index)
        self.query_one(ContentSwitcher).current = f"note-{index}"
        self._areas[index].focus()

    def _changed(self) -> tuple[Note, ...]:
        both = zip(self._notes, self._now(), strict=True)
        return tuple(now for before, now in both if now != before)

    def _now(self) -> list[Note]:
        """The notes as they are written."""
        fields = zip(self._notes, self._areas, self._tags, strict=True)
        return [_written(note, area.text, line.value) for note, area, line in fields]


def _written(note: Note, text: str, typed: str) -> Note:
    tags = tags_from(typed)
    return note.model_copy(update={"text": text if text.strip() else "", "tags": tags})
