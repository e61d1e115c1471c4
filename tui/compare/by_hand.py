"""What the reader decides by hand: links, and which passages a topic has."""

from __future__ import annotations

from ..digest.hand_edits import MadeLink
from ..digest.places import Place, ends
from ..text.naming import pair, several
from .part import NotebookPart


class ByHand(NotebookPart):
    """Links and places on topics as the reader wants them."""

    def link(self) -> None:
        """Remember this passage, or link the one that is remembered with this one."""
        here, first = self._navigator.position.here, self._edited.link_begun
        if self._edited.digest is None:
            return
        if first is not None and first[0] != here[0]:
            self._link(first, here)
            return
        self._edited.begin_link(None if first == here else here)
        self._navigator.show()

    def unlink(self) -> None:
        """Take the two passages of the current link apart."""
        link = self._navigator.position.link
        if link is not None:
            a, b = map(self._session.anchor, ends(link))
            word = None if isinstance(link, MadeLink) else False
            changed = self._session.notebook.link(a, b, linked=word)
            self._changes.make(changed, "taking two passages apart")
            self._reader.tell(f"Taken apart: {pair(link)}.")

    def put(self, *, on: bool) -> None:
        """Put the current passage on the current topic, or take it off."""
        topic, position = self._navigator.topic_name, self._navigator.position
        here, digest = position.here, self._edited.digest
        if topic is None or digest is None:
            self._reader.tell("There is no topic here.")
        elif (here in digest.topic(position.topic).members) == on:
            stands = "on" if on else "not on"
            self._reader.tell(f"{several([here])} is {stands} this topic already.")
        else:
            anchor = self._session.anchor(here)
            placed = self._session.notebook.placed_on(topic, anchor)
            # Against the reader's own word it is enough to take that back.
            word = on if placed is None else None
            changed = self._session.notebook.place_on(topic, anchor, belongs=word)
            self._changes.make(changed, "moving a passage")

    def _link(self, a: Place, b: Place) -> None:
        """Link two passages; if the engine does so too, the reader's word against it goes."""
        session = self._session
        word = None if self._edited.engine_links(a, b) else True
        changed = session.notebook.link(session.anchor(a), session.anchor(b), linked=word)
        if changed == session.notebook:
            self._reader.tell(f"{several([a, b])} are linked already.")
        self._changes.make(changed, "linking two passages")
        self._edited.begin_link(None)
        self._navigator.go_linked((a, b))
