"""The judge that the reader brought: asked, and shown beside the rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from textual.screen import Screen

from ...core.findings import TopicName
from ...core.importing import importing
from .. import screens
from ..digest.places import place
from ..moves import visiting
from ..session.edited_comparison import EditedComparison
from .layout import Layout
from .messages import Judged, JudgeMoved
from .navigator import Navigator
from .reader import Reader
from .topics import Topics

if TYPE_CHECKING:
    from ..app import PerspectivesApp
    from ..session.asking import Asking
    from ..session.judge_choices import Choice


class Judging:
    """The reader's judge, asked about what is compared.

    Args:
        screen: What is told when an asking has ended.
        reader: Who says what to ask about.
        edited: The comparison.
        navigator: Where the reader is.
        layout: What shows that the judge is being asked.
        topics: Who takes a name that the judge proposes.
    """

    def __init__(
        self,
        screen: Screen[None],
        reader: Reader,
        edited: EditedComparison,
        navigator: Navigator,
        layout: Layout,
        topics: Topics,
    ) -> None:
        self._screen, self._reader, self._layout = screen, reader, layout
        self._edited, self._navigator, self._topics = edited, navigator, topics
        self._asking: Asking | None = None
        """What asks the judge."""

    def open(self) -> None:
        """Ask the judge, or read what it found."""
        screen = screens.JudgeScreen(self._current_asking(), self._askable())
        self._reader.ask(screen, self._open_chosen)

    def stop(self) -> None:
        """Let an asking that is under way ask no more."""
        if self._asking is not None and self._asking.running:
            self._asking.stop()
            self._reader.tell("Stopping; what is answered is kept.")

    def show_asking(self, asking: Asking) -> None:
        """Show that the judge is being asked, also when nobody looks at what it found."""
        self._layout.show_asking(f"judge {asking.counted}".rstrip() if asking.running else "")

    def show(self, asking: Asking) -> None:
        """Show what the judge found beside what the rules found."""
        self.show_asking(asking)
        if self._edited.take_judged(asking.comparison):
            self._navigator.show()
        outcome = asking.said or "nothing was open"
        self._reader.tell(asking.problem or f"The judge: {outcome}.")

    def _current_asking(self) -> Asking | None:
        """What asks the judge about the comparison; one that is under way stays."""
        with importing:
            from ..session.asking import make_asking  # noqa: PLC0415 - only a judge needs it

        now, digest = self._asking, self._edited.digest
        if digest is not None and not (now and now.running):
            app = cast("PerspectivesApp", self._screen.app)  # pyright: ignore[reportUnknownMemberType]
            judge = app.preferences.values.judge
            self._asking = make_asking(judge, digest.comparison, self._end, self._move)
        return self._asking

    def _move(self, asking: Asking) -> None:
        """Tell how far an asking is; called from a thread."""
        self._screen.post_message(JudgeMoved(asking))

    def _end(self, asking: Asking) -> None:
        """Tell that an asking has ended; called from a thread."""
        self._screen.post_message(Judged(asking))

    def _askable(self) -> list[Choice]:
        """What can be asked about here: the pair, the topic, two documents, all of them."""
        with importing:
            from ...core.judge.verdicts import verdicts  # noqa: PLC0415 - only a judge needs these
            from ..session.judge_choices import choices  # noqa: PLC0415

        position, digest = self._navigator.position, self._edited.digest
        topic = digest.topic(position.topic).topic if digest is not None else None
        topics = digest.comparison.topics if digest is not None else ()
        here = position.link, topic, position.document, topics
        decided = verdicts(self._navigator.documents, self._edited.notebook)
        return choices(self._navigator.documents, *here, tuple(decided))

    def _open_chosen(self, chosen: tuple[str, ...] | TopicName | None) -> None:
        position, digest = self._navigator.position, self._edited.digest
        if isinstance(chosen, TopicName):
            self._topics.offer(chosen)
        elif chosen is not None and digest is not None:
            places = [place(passage) for passage in chosen]
            self._navigator.jump(visiting.go_places(position, position.topic, places, digest))
