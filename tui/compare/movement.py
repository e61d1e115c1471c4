"""Moves by topic, passage, link and document."""

from __future__ import annotations

from ...core.names import names
from .. import screens
from ..digest.digest import Digest
from ..digest.link_kinds import LinkKind
from ..digest.places import Place
from ..moves import stepping, visiting
from ..moves.filtering import called, kind_of
from ..moves.position import go_passage
from ..session.edited_comparison import EditedComparison
from .layout import Layout
from .navigator import Navigator
from .reader import Reader

_NOTHING_OF: dict[LinkKind, str] = {
    "strong": "No label is strong.",
    "rules": "The rules say nothing of any two passages.",
    "reader": "You have said nothing of two linked passages.",
}
"""What is told where no link of a kind is."""


class Movement:
    """The moves of the reader from one place to another.

    Args:
        reader: Who is told where nothing more is.
        edited: The comparison.
        navigator: Who goes there.
        layout: What scrolls by pages.
    """

    def __init__(
        self, reader: Reader, edited: EditedComparison, navigator: Navigator, layout: Layout
    ) -> None:
        self._reader, self._edited = reader, edited
        self._navigator, self._layout = navigator, layout

    def topic(self, step: int) -> None:
        """Align on another topic, or while searching go to a hit: 1 for the next, -1 for back."""
        position, digest = self._navigator.position, self._edited.digest
        search = position.search
        if search is not None and search.hits:
            self._navigator.jump(visiting.next_hit(position, step, digest), align=False)
        elif digest is not None:
            self._navigator.jump(stepping.next_topic(position, step, digest))

    def to_topic(self, topic: int) -> None:
        """Align on a topic, by index."""
        digest = self._edited.digest
        if digest is not None:
            self._navigator.jump(stepping.go_topic(self._navigator.position, topic, digest))

    def passage(self, step: int) -> None:
        """Go so many passages down, or up when negative."""
        position, documents = self._navigator.position, self._navigator.documents
        moved = stepping.next_passage(position, step, documents, self._edited.digest)
        if moved == position and position.filter != "all":
            filter_name = called(position.filter)
            self._reader.tell(f"No more in this document: showing {filter_name} only.")
        self._navigator.go(moved)

    def to_passage(self, where: Place, *, still: bool = False) -> None:
        """Go to a passage; `still` as the document is scrolled."""
        moved = go_passage(self._navigator.position, where, self._edited.digest)
        self._navigator.go(moved, still=still)

    def end(self, step: int) -> None:
        """Go to the end of the document (1) or its beginning (-1)."""
        position, documents = self._navigator.position, self._navigator.documents
        self._navigator.go(stepping.end(position, step, documents, self._edited.digest))

    def page(self, step: int) -> None:
        """Scroll one page down (1) or up (-1); the first passage then in view is current."""
        passage = self._layout.page(self._navigator.state, step)
        if passage is not None:
            self.to_passage((self._navigator.position.document, passage), still=True)

    def outline(self) -> None:
        """List the headings of the current document, to go to one."""
        number, passage = self._navigator.position.here
        documents = self._navigator.documents
        screen = screens.OutlineScreen(documents[number], names(documents)[number], passage)
        self._reader.ask(screen, self._open_heading)

    def _open_heading(self, passage: int | None) -> None:
        if passage is not None:
            position = self._navigator.position
            moved = go_passage(position, (position.document, passage), self._edited.digest)
            self._navigator.jump(moved, align=False)

    def labelled(self, kind: LinkKind, step: int) -> None:
        """Go to the next link of a kind (1) or the one before (-1)."""
        digest = self._edited.digest
        if digest is None:
            return
        moved = stepping.next_link(self._navigator.position, kind, step, digest)
        if moved.link is not None and digest.is_of_kind(moved.link, kind):
            self._navigator.jump(moved)
        else:
            nothing = _NOTHING_OF.get(kind, f"No two passages {kind}.")
            self._reader.tell(f"{nothing} {self._other_ways(digest, kind)}")

    def _other_ways(self, digest: Digest, kind: LinkKind) -> str:
        """What there is to read where no link of a kind is."""
        key, counts = self._reader.key, digest.everything.counts
        ways: list[str] = []
        if kind == "diverge" and counts["agree"]:
            ways += [f"{key('next_agreement')} next agreement"]
        elif kind == "agree" and counts["diverge"]:
            ways += [f"{key('next_divergence')} next divergence"]
        ways += [f"{key('brief')} what was found", f"{key('sheets')} sheets"]
        return f"{', '.join(ways)}."

    def kept_by_filter(self, step: int) -> None:
        """Go to the next thing (1) or the one before (-1) that the filter keeps: a divergence."""
        position, digest = self._navigator.position, self._edited.digest
        if digest is None:
            return
        if position.filter == "only here":
            self._navigator.jump(visiting.next_alone(position, step, digest), align=False)
        elif position.filter == "judge":
            self._navigator.jump(visiting.next_judged(position, step, digest))
        else:
            self.labelled(kind_of(position.filter) or "diverge", step)

    def pane(self, step: int) -> None:
        """Go to the next document to the right (1) or to the left (-1), round and round."""
        order = self._navigator.state.order
        index = order.index(self._navigator.position.document) + step
        self.document(order[index % len(order)] + 1)

    def document(self, number: int) -> None:
        """Go to the document with a number, from 1."""
        if number > len(self._navigator.documents):
            self._reader.tell(f"There is no document {number}.")
            return
        position = self._navigator.position
        self._navigator.go(stepping.go_document(position, number - 1, self._edited.digest))

    def retrace(self, step: int) -> None:
        """Go back (-1) to where the reader jumped from, or forward (1) again."""
        jumps = self._navigator.jumps
        moved = (jumps.forward if step > 0 else jumps.back)(self._navigator.position)
        if moved is None:
            where = "forward to" if step > 0 else "back to"
            self._reader.tell(f"No place to go {where}.")
        else:
            aligned = moved.topic is not None and moved.link is not None
            self._navigator.go(moved, align=aligned)
