"""Moves of the compare screen: topics, passages, links and documents."""

from __future__ import annotations

from textual import on

from ...core.comparison import Label
from .. import screens
from ..moves import stepping, visiting
from ..moves.filtering import label_of
from ..moves.position import choose
from ..widgets.document_view import DocumentView
from ..widgets.topic_list import TopicList
from .located import Located


class Moving(Located):
    """The actions that lead from one place to another."""

    def action_topic(self, step: int) -> None:
        """Align on another topic, or while searching go to a hit: 1 for the next, -1 for back."""
        search = self.position.search
        if search is not None and search.hits:
            self._jump(visiting.next_hit(self.position, step, self.digest), align=False)
        elif self.digest is not None:
            self._jump(stepping.next_topic(self.position, step, self.digest))

    def action_passage(self, step: int) -> None:
        """Go so many passages down, or up when negative."""
        moved = stepping.next_passage(self.position, step, self._documents, self.digest)
        if moved == self.position and self.position.filter != "all":
            self._tell(f"No more in this document: showing {self.position.filter} only.")
        self._go(moved)

    def action_end(self, step: int) -> None:
        """Go to the end of the document (1) or its beginning (-1)."""
        self._go(stepping.end(self.position, step, self._documents, self.digest))

    def action_page(self, step: int) -> None:
        """Scroll one page down (1) or up (-1); the first passage then in view is current."""
        found = self._page(step)
        if found is not None:
            where = self.position.document, found
            self._go(choose(self.position, where, self.digest), still=True)

    def action_outline(self) -> None:
        """List the headings of the current document, to go to one."""
        number, passage = self.position.here
        self._ask(screens.OutlineScreen(self._documents[number], passage), self._open_heading)

    def _open_heading(self, passage: int | None) -> None:
        if passage is not None:
            where = self.position.document, passage
            self._jump(choose(self.position, where, self.digest), align=False)

    def action_step(self, label: Label, step: int) -> None:
        """Go to the next link with a label (1) or the one before (-1)."""
        if self.digest is None:
            return
        found = stepping.next_step(self.position, label, step, self.digest)
        if found.link is not None and found.link.label == label:
            self._jump(found)
        else:
            self._tell(f"No two passages {label}.")

    def action_next(self, step: int) -> None:
        """Go to the next thing (1) or the one before (-1) that the filter keeps: a divergence."""
        chosen = self.position.filter
        if self.digest is None:
            return
        if chosen == "only here":
            self._jump(visiting.next_alone(self.position, step, self.digest), align=False)
        else:
            self.action_step(label_of(chosen) or "diverge", step)

    def action_pane(self, step: int) -> None:
        """Go to the next document to the right (1) or to the left (-1), round and round."""
        place = self._order.index(self.position.document) + step
        self.action_go_pane(self._order[place % len(self._order)] + 1)

    def action_go_pane(self, number: int) -> None:
        """Go to the document with a number, from 1."""
        if number > len(self._documents):
            self._tell(f"There is no document {number}.")
            return
        self._go(stepping.go_document(self.position, number - 1, self.digest))

    def action_jump(self, step: int) -> None:
        """Go back (-1) to where the reader jumped from, or forward (1) again."""
        move = self._jumps.forward if step > 0 else self._jumps.back
        found = move(self.position)
        if found is None:
            self._tell("No place to go forward to." if step > 0 else "No place to go back to.")
        else:
            self._go(found, align=found.topic is not None and found.link is not None)

    def _page(self, step: int) -> int | None:
        """Scroll the current document by pages; returns the first passage then in view."""
        raise NotImplementedError

    @on(DocumentView.Chosen)
    def _choose_passage(self, event: DocumentView.Chosen) -> None:
        self._go(choose(self.position, event.where, self.digest))

    @on(TopicList.Chosen)
    def _choose_topic(self, event: TopicList.Chosen) -> None:
        if self.digest is not None:
            self._jump(stepping.choose_topic(self.position, event.topic, self.digest))
