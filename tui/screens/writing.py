"""Reasons, verdicts and the list of notes of the compare screen."""

from __future__ import annotations

from ...core.comparison import Link
from ...core.notebook import Note
from .. import screens
from ..commands import COMMANDS
from ..moves import stepping, visiting
from ..moves.position import links
from ..places import ends
from ..text.naming import pair
from .annotating import Annotating


class Writing(Annotating):
    """The actions that open a dialog on what is at the position."""

    def action_why(self) -> None:
        """Show the reasons in full."""
        link, digest = self.position.link, self.digest
        if link is not None and digest is not None:
            found = links(self.position, self.position.here, digest)
            notebook = self._notes.notebook
            why = screens.WhyScreen(digest.comparison, found, found.index(link), notebook)
            self._ask(why, self._leafed)

    def action_verdict(self) -> None:
        """Ask what the reader makes of the two passages."""
        link = self.position.link
        if link is not None:
            note = self._notes.on(self._topic_name(), ends(link))
            self._ask(screens.VerdictScreen(note, pair(link)), self._keep_one)

    def action_notes(self) -> None:
        """List all notes and verdicts, to go to one."""
        self._ask(screens.NotesScreen(self._notes.listed(), self._notes.places), self._open_note)

    def action_help(self) -> None:
        """Show the keys and what the labels mean."""
        self._ask(screens.HelpScreen(COMMANDS))

    def _leafed(self, link: Link | None) -> None:
        """Stay on the link that was read last."""
        if link is not None and link is not self.position.link and self.digest is not None:
            self._go(stepping.go_link(self.position, self.position.topic, link, self.digest))

    def _open_note(self, note: Note | None) -> None:
        digest = self.digest
        if note is None or digest is None:
            return
        names = [topic.topic.name if topic.topic else "" for topic in digest.topics]
        topic = names.index(note.topic) if note.topic in names else self.position.topic
        places = [place for place in self._notes.places(note) if place is not None]
        if places:
            self._jump(visiting.go_places(self.position, topic, places, digest))
        elif note.topic in names and topic is not None:
            self._jump(stepping.choose_topic(self.position, topic, digest))
        else:
            self._tell("There is no such topic in this comparison.")

    def _keep_one(self, note: Note | None) -> None:
        if note is not None:
            self._notes.keep((note,), "your verdict")
            self._redraw()
