"""Where the reader is: moved, drawn, left and found again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ...core.documents import Document
from ..digest.digest import Digest
from ..digest.places import Place
from ..moves import stepping, visiting
from ..moves.carrying import recompared
from ..moves.jumps import Jumps
from ..moves.position import ReaderPosition, go_passage, start
from ..session.edited_comparison import EditedComparison
from ..session.session import Session
from ..session.stops import NamedPlace
from .layout import Layout
from .state import State, beginning, carried


class Navigator:
    """The owner of the state; every move is drawn.

    Args:
        session: The documents, and where the reader stopped last time.
        edited: The comparison.
        layout: What draws it.
    """

    def __init__(self, session: Session, edited: EditedComparison, layout: Layout) -> None:
        self._session, self._edited, self._layout = session, edited, layout
        self.documents: tuple[Document, ...] = session.documents
        self.state: State = beginning(self.documents)
        self.jumps = Jumps()
        self._led_to: ReaderPosition | None = None
        """Where a comparison led a reader who had not begun to read."""

    @property
    def position(self) -> ReaderPosition:
        """Where the reader is."""
        return self.state.position

    @property
    def topic_name(self) -> str | None:
        """The name of the current topic."""
        return self._edited.topic_name(self.position)

    def take(self, state: State, *, align: bool = False, still: bool = False) -> None:
        """Take a state, draw it, and bring what belongs together into view.

        Args:
            state: What the reader shall see.
            align: Whether the current passages of all panes shall stand on one row.
            still: Whether the current pane stays as it is scrolled.
        """
        self.state = state
        self._layout.redraw(state)
        self._layout.reveal(state, align=align, still=still)

    def go(self, position: ReaderPosition, *, align: bool = False, still: bool = False) -> None:
        """Go to a place; as `take`."""
        self.take(self.state.at(position), align=align, still=still)

    def jump(self, position: ReaderPosition, *, align: bool = True) -> None:
        """Go to a place and remember the one before, to come back."""
        self.jumps.went(self.position, position)
        self.go(position, align=align)

    def go_linked(self, pair: Iterable[Place]) -> None:
        """Go to the link of two passages, if they have one."""
        digest, (a, b) = self._edited.digest, sorted(pair)
        link = digest.everything.link(a, b) if digest is not None else None
        if link is not None and digest is not None:
            self.go(stepping.go_link(self.position, self.position.topic, link, digest))

    def show(self) -> None:
        """Draw everything again where it is."""
        self._layout.show(self.state)

    def redraw(self) -> None:
        """Divide the screen anew and draw everything again."""
        self._layout.redraw(self.state)

    def renew(self) -> None:
        """Draw the comparison with what the notebook holds now, from the same place."""
        topic = self.topic_name
        self._edited.renew()
        if self._edited.digest is not None:
            self.state = self.state.at(recompared(self.position, topic, self._edited.digest))
        self.show()

    def carry(self, before: Navigator) -> None:
        """Begin where the reader was with other documents."""
        topic = before.topic_name
        self.state = carried(before.state, topic, before.documents, self.documents)

    def resume(self, digest: Digest) -> None:
        """Draw what was found. A reader who has begun to read is left where they are."""
        shown_digest = self._edited.digest
        led = self._is_led(shown_digest)
        back, forward = (
            self._session.jumps() if led or shown_digest is None else self._named_jumps()
        )
        topic = self.state.next_topic or self.topic_name
        digest = self._edited.take(digest)
        self._go_on(topic, digest, led=led)
        self._led_to = self.position if led else None
        self.jumps.restore(self._found_again(back, digest), self._found_again(forward, digest))

    def lead(self, document: int) -> None:
        """Lead a reader who has not begun to read to a document."""
        if self.position == self._led_to and self.position.document != document:
            where = document, self.position.passages[document]
            self.go(go_passage(self.position, where, self._edited.digest), align=True)
            self._led_to = self.position

    def _go_on(self, topic: str | None, digest: Digest, *, led: bool) -> None:
        """Go to where the reader reads on: in a topic of before, where they are led, or stay.

        Args:
            topic: The name of the topic to stay on.
            digest: The new comparison.
            led: Whether it leads the reader to a place.
        """
        before = self._edited.topic_index(self.state.topic_before)
        # Of use once: the next comparison is of these documents.
        self.state = replace(self.state, next_topic=None, topic_before=None)
        first_place = self._first_place(digest) if led else None
        if before is not None:
            position = replace(self.position, topic=before)
            self.go(go_passage(position, position.here, digest), align=True)
        elif first_place is not None:
            self.go(first_place, align=True)
        else:
            self.go(recompared(self.position, topic, digest))

    def _is_led(self, shown_digest: Digest | None) -> bool:
        """Whether a comparison may lead the reader to a place: they have not begun to read."""
        if shown_digest is None:
            return self._untouched
        # Labels that come later lead a reader who has not moved since to what matters most.
        return shown_digest.unlabelled and self.position == self._led_to

    def _found_again(self, named: Iterable[NamedPlace], digest: Digest) -> list[ReaderPosition]:
        """Those of some places that a comparison has, too."""
        candidates = (visiting.resume(self.position, *each, digest) for each in named)
        return [place for place in candidates if place is not None]

    def _first_place(self, digest: Digest) -> ReaderPosition | None:
        """Where to lead a reader who has not begun: where they stopped, or to the first topic."""
        stop = self._session.stopped_at()
        there = visiting.resume(self.position, *stop, digest) if stop is not None else None
        if there is not None:
            return there
        return stepping.go_topic(self.position, 0, digest) if digest.topics else None

    def keep_place(self) -> None:
        """Keep where the reader stops."""
        if self._edited.digest is not None:
            self._session.keep_place(self._edited.named_place(self.position), *self._named_jumps())

    @property
    def _untouched(self) -> bool:
        begun = start(self.documents)
        return self.position.passages == begun.passages and not self.position.document

    def _named_jumps(self) -> tuple[list[NamedPlace], list[NamedPlace]]:
        """The jumps, so that they can be found again in another comparison."""
        before, after = self.jumps.places
        named = self._edited.named_place
        return list(map(named, before)), list(map(named, after))
