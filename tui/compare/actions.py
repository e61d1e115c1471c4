"""The actions of the compare screen: a method for each, done by the part that it is for.

A command with an `action` shares its method with others: `next_topic` is `action_topic(1)`.
"""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType

from ...core.comparison import Label
from .. import screens
from ..commands import COMMANDS
from ..commands.command import bindings
from ..moves.filtering import Filter
from .parts import Parts


class Actions(Parts):
    """A screen of documents that hands each key to the part that it is for."""

    BINDINGS: ClassVar[list[BindingType]] = list(bindings(COMMANDS))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Whether an action can be run now."""
        del parameters
        return self.available(action)

    def action_topic(self, step: int) -> None:
        """Go to another topic, or while searching to another hit."""
        self.movement.topic(step)

    def action_passage(self, step: int) -> None:
        """Go so many passages down, or up when negative."""
        self.movement.passage(step)

    def action_end(self, step: int) -> None:
        """Go to the end of the document (1) or its beginning (-1)."""
        self.movement.end(step)

    def action_page(self, step: int) -> None:
        """Scroll one page down (1) or up (-1)."""
        self.movement.page(step)

    def action_outline(self) -> None:
        """List the headings of the current document, to go to one."""
        self.movement.outline()

    def action_labelled(self, label: Label, step: int) -> None:
        """Go to the next link with a label (1) or the one before (-1)."""
        self.movement.labelled(label, step)

    def action_kept(self, step: int) -> None:
        """Go to the next thing (1) or the one before (-1) that the filter keeps."""
        self.movement.kept_by_filter(step)

    def action_pane(self, step: int) -> None:
        """Go to the document to the right (1) or to the left (-1)."""
        self.movement.pane(step)

    def action_go_pane(self, number: int) -> None:
        """Go to the document with a number, from 1."""
        self.movement.document(number)

    def action_retrace(self, step: int) -> None:
        """Go back (-1) to where the reader jumped from, or forward (1) again."""
        self.movement.retrace(step)

    def action_search(self) -> None:
        """Type what to look for."""
        self.finder.open()

    def action_leave(self) -> None:
        """Leave a link that is begun, the marks, the search, the filter, a view or a check."""
        self.views.leave()

    def action_base(self) -> None:
        """Show one document with what the others say inline, or all panes again."""
        self.views.base()

    def action_zoom(self) -> None:
        """Give the current document all the room, or share it again."""
        self.views.zoom()

    def action_sync(self) -> None:
        """Let the other panes follow the current passage, or let them stay."""
        self.views.sync()

    def action_legend(self) -> None:
        """Show or hide what the signs mean."""
        self.views.legend()

    def action_order(self, step: int) -> None:
        """Move the current pane to the right (1) or to the left (-1)."""
        self.views.order(step)

    def action_panes(self, step: int) -> None:
        """Bring the document to the right (1) or to the left (-1) into view."""
        self.views.panes(step)

    def action_filter(self, chosen: Filter | None = None) -> None:
        """Go on to the next filter, or to the chosen one."""
        self.views.filter(chosen)

    def action_why(self) -> None:
        """Show the reasons in full."""
        self.results.why()

    def action_brief(self) -> None:
        """Tell in sentences what was found."""
        self.results.brief()

    def action_grid(self) -> None:
        """Show all topics and documents."""
        self.results.grid()

    def action_sheets(self) -> None:
        """Show in tables what each document says."""
        self.results.sheets()

    def action_check(self) -> None:
        """Hold this document against the others, or list what was found."""
        self.checking.open()

    def action_judge(self) -> None:
        """Ask the judge that the reader brought, or read what it found."""
        self.judging.open()

    def action_topics(self) -> None:
        """List the topics, to go to one or to edit them."""
        self.topics.open()

    def action_verdict(self) -> None:
        """Ask what the reader makes of the two passages."""
        self.notes.give_verdict()

    def action_note(self) -> None:
        """Ask for a note on what is marked or here."""
        self.notes.write()

    def action_notes(self) -> None:
        """List all notes and verdicts, to go to one."""
        self.notes.list()

    def action_mark(self) -> None:
        """Mark the current passage, or take its mark off."""
        self.notes.mark()

    def action_link(self) -> None:
        """Remember this passage, or link the one that is remembered with this one."""
        self.by_hand.link()

    def action_unlink(self) -> None:
        """Take the two passages of the current link apart."""
        self.by_hand.unlink()

    def action_put(self, belongs: str) -> None:
        """Put the current passage on the current topic ("on"), or take it off ("off")."""
        self.by_hand.put(on=belongs == "on")

    def action_undo(self) -> None:
        """Take the last change back."""
        self.changes.undo()

    def action_redo(self) -> None:
        """Do again what was taken back last."""
        self.changes.redo()

    def action_open(self) -> None:
        """Ask for documents to add or to take away."""
        self.files.open()

    def action_reload(self) -> None:
        """Read again what has changed on disk, or compare again what was not compared."""
        self.files.reload()

    def action_about(self) -> None:
        """Show what is known of this document, to correct it."""
        self.files.correct(self.position.document)

    def action_export(self) -> None:
        """Ask what to write, and where."""
        self.exports.ask()

    def action_export_again(self) -> None:
        """Write the last export once more, to the same file."""
        self.exports.repeat()

    def action_copy(self, citation: bool) -> None:
        """Copy what is selected, or else the current passage."""
        self.copies.copy(self.position.here, citation=citation)

    def action_help(self) -> None:
        """Show the keys and what the labels mean."""
        self.reader.ask(screens.HelpScreen(COMMANDS))
