"""A note on passages or on a topic: its text and its tags."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import ClassVar

from rich.text import Text
from textual import work
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import ContentSwitcher, Static, TextArea

from ...core.notebook import Note
from ...core.notebook.note import Subject as About
from ...core.notebook.tagging import tags_from
from ...core.text.visible import visible
from ..widgets.tags_input import TagsInput
from .confirm import confirmed
from .dialog import Dialog

Keep = Callable[[tuple[Note, ...]], object]
"""What keeps notes."""


class Subject(Static):
    """What a note can be about; a click chooses it."""

    @dataclass
    class Chosen(Message):
        """A subject was clicked."""

        index: int

    def __init__(self, name: str, index: int) -> None:
        super().__init__()
        self._subject = visible(name)
        self._index = index

    def show(self, chosen: int) -> None:
        """Say whether this is the one that is written about."""
        sign, style = ("▸ ", "bold") if chosen == self._index else ("  ", "")
        self.update(Content.assemble((f"{sign}{self._subject}", style)))

    def on_click(self) -> None:
        """Choose this subject."""
        self.post_message(self.Chosen(self._index))


class NoteArea(TextArea):
    """A text area that shows pasted control characters and never sends them to the terminal."""

    def get_line(self, line_index: int) -> Text:
        """A line as it is drawn; the text itself stays as it was written."""
        line = super().get_line(line_index)
        # Tabs stay: the text area expands them itself.
        line.plain = "\t".join(visible(part) for part in line.plain.split("\t"))
        return line


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
        Subject { width: 1fr; text-wrap: nowrap; text-overflow: ellipsis; pointer: pointer; }
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
        drafts: Mapping[About, Note] | None = None,
    ) -> None:
        super().__init__()
        self.heading = "Note" if not drafts else "Note: not finished when the program ended"
        self._notes = [note for _, note in choices]
        shown = [(drafts or {}).get(note.subject, note) for note in self._notes]
        self._subjects = [Subject(name, place) for place, (name, _) in enumerate(choices)]
        # One text area for each, so that each keeps its cursor and its undo.
        self._areas = [NoteArea(note.text) for note in shown]
        self._tags = [TagsInput(note.tags, tags) for note in shown]
        self._index = index
        self._at_end = at_end

    def parts(self) -> list[Widget]:
        """The subjects, and text and tags of the chosen one."""
        fields = enumerate(zip(self._areas, self._tags, strict=True))
        pages = [Vertical(*both, id=f"note-{n}") for n, both in fields]
        return [Vertical(*self._subjects, id="subjects"), ContentSwitcher(*pages)]

    def on_mount(self) -> None:
        """Begin to write."""
        self._choose(self._index)

    def on_unmount(self) -> None:
        """Hand over what was written also when the program ends with the dialog open."""
        self.hand_over()

    def hand_over(self) -> None:
        """Give what was written to whoever takes it at the end, unless it was taken already."""
        changed = self.take()
        if changed:
            self._at_end(changed)

    def take(self) -> tuple[Note, ...]:
        """What was written and nobody has yet; it counts as taken from now on."""
        changed = self._changed()
        self._notes = self._now()
        return changed

    def on_subject_chosen(self, event: Subject.Chosen) -> None:
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
