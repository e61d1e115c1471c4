"""All notes and verdicts of the reader, to go where they were made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static
from textual.widgets.option_list import Option

from ...core.notebook import Note
from ...core.text.visible import one_line
from ..digest.places import Place
from ..looks.glyphs import VERDICTS
from ..text.naming import crop, hashed
from .listing import Listing

NONE_YET = "No notes yet: e writes one, v gives a verdict."
FIND = "/ finds by words, #tag, topic or document"
Find = Callable[[Note], list[Place | None]]
"""Where the passages of a note are now; None for one that is in no document."""


class NotesScreen(Listing[Note | None]):
    """All that the reader wrote; closes with the note to go to.

    Args:
        notes: All notes.
        find: Tells where the passages of a note are.
    """

    DEFAULT_CSS = """
    NotesScreen {
        & > #box { max-width: 120; }
        #problem { display: none; margin-top: 1; color: $text-error; text-style: bold; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "go", "go there", priority=True),
        Binding("j", "move(1)", "next", key_display="j/k"),
        Binding("E,q", "close", show=False),
    ]

    def __init__(self, notes: tuple[Note, ...], find: Find) -> None:
        super().__init__("note", FIND)
        lost = sum(None in find(note) for note in notes)
        self.heading = f"Notes and verdicts · {len(notes)}" + (f" · {lost} lost" if lost else "")
        self._notes = notes
        self._shown = notes
        self._find = find
        self._prompts = {id(note): self._prompt(note) for note in notes}
        self.fill()

    def parts(self) -> list[Widget]:
        """What is looked for, and the notes, two lines each."""
        widgets = self.found() if self._notes else [Static(Content(NONE_YET))]
        return [*widgets, Static(id="problem")]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        """Offer to go only where there is a note."""
        del parameters
        return action not in ("go", "move", "filter") or bool(self._notes)

    def action_go(self) -> None:
        """Close with the note, if there is a place to go to."""
        if self._list.highlighted is None:
            return
        note = self._shown[self._list.highlighted]
        if note.anchors and not any(self._find(note)):
            problem = self.query_one("#problem", Static)
            problem.update(Content("Its passages are not in these documents."))
            problem.display = True
        else:
            self.dismiss(note)

    def fill(self) -> None:
        """List the notes that hold every word that is typed."""
        words = self._typed.value.casefold().split()
        self._shown = tuple(note for note in self._notes if self._holds(note, words))
        self._list.set_options(Option(self._prompts[id(note)]) for note in self._shown)
        self._list.highlighted = 0 if self._shown else None

    def _holds(self, note: Note, words: Sequence[str]) -> bool:
        texts = [self._prompts[id(note)].plain, note.text]
        texts += [part for quote in note.anchors for part in (quote.source, quote.exact)]
        whole = " ".join(texts).casefold()
        return all(word in whole for word in words)

    def _prompt(self, note: Note) -> Content:
        sign = f"{VERDICTS[note.verdict]} {note.verdict}" if note.verdict else ""
        places = [
            f"{place[0] + 1} ¶{place[1] + 1}"
            if place
            else f"lost: “{crop(one_line(gone.exact), 24)}” not found"
            for place, gone in zip(self._find(note), note.anchors, strict=True)
        ]
        where = " ↔ ".join(places) or "whole topic"
        topic = f" · {one_line(note.topic)}" if note.topic else ""
        topic += "".join(f"  {tag}" for tag in hashed(note.tags))
        first_words = one_line(note.text) or _quoted(note)
        head = Content.assemble((f"{sign:<12}", "bold"), (where, "bold"), topic)
        return Content.assemble(head, "\n", " " * 12, first_words)


def _quoted(note: Note) -> str:
    """The words of the first passage, for a verdict without a text."""
    return f"“{one_line(note.anchors[0].exact[:200])}”" if note.anchors else ""
