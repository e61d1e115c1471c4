"""Name, terms and positions of a topic, and what the term that is typed finds."""

from __future__ import annotations

from collections.abc import Callable

from textual import on, work
from textual.content import Content
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Input, Static, TextArea

from ...core.notebook.edited_topics import positions_text, topic_from
from ...core.topics.finding import TermFinder
from ...core.topics.named import NamedTopic
from ..widgets.found_terms import LINES, FoundTerms
from ..widgets.note_area import NoteArea
from ..widgets.path_input import NO_CONTROLS
from ..widgets.shown import Shown
from .form import Form

PAUSE = 0.15
"""Seconds without a key after which a term is looked up."""


class TopicForm(Form):
    """Name, terms and positions of a topic; below them what the current term finds.

    Args:
        heading: What is edited.
        topic: What it holds at first.
        keep: Takes the topic as it is typed.
        finder: Looks terms up in the documents.
    """

    DEFAULT_CSS = "TopicForm > #box { height: 94%; }"

    def __init__(
        self,
        heading: str,
        topic: NamedTopic | None,
        keep: Callable[[NamedTopic], None],
        finder: TermFinder,
    ) -> None:
        super().__init__(heading, at_end=True)
        self._finder, self._matches = finder, FoundTerms()
        self._waiting: Timer | None = None
        self._keep = keep
        self._topic_name = _name_input(topic.name if topic else "")
        self._terms = _area("\n".join(topic.terms) if topic else "", "Terms, one a line")
        self._positions = _area(
            positions_text(topic) if topic else "",
            'Positions: a name, below it its terms as "- term" lines',
        )

    def parts(self) -> list[Widget]:
        """The three fields."""
        return [self._topic_name, self._terms, self._positions, self._matches, Static(id="problem")]

    def value(self) -> object:
        """All three."""
        return self._topic_name.value, self._terms.text, self._positions.text

    def keep(self) -> None:
        """Make a topic of them."""
        self._keep(topic_from(self._topic_name.value, self._terms.text, self._positions.text))

    @on(TextArea.Changed)
    @on(TextArea.SelectionChanged)
    def _typed(self) -> None:
        """Look the term up once no key follows."""
        if self._waiting is not None:
            self._waiting.stop()
        self._waiting = self.set_timer(PAUSE, self._look_up)

    def _look_up(self) -> None:
        area = self._positions if self._positions.has_focus else self._terms
        typed = area.document.get_line(area.cursor_location[0]).strip()
        sided = area is self._positions
        term = typed.removeprefix("- ").strip() if sided and typed.startswith("- ") else typed
        if term and (not sided or typed.startswith("- ")):
            self._find(
                term, (self._topic_name.value, *self._terms.text.splitlines()) if sided else ()
            )

    @work(thread=True, exclusive=True)
    def _find(self, term: str, topic: tuple[str, ...]) -> None:
        """Beside the event loop: the documents are read for it the first time."""
        look = self._finder
        matches = look.taken(term, topic, LINES) if topic else look.found(term, LINES)
        self.app.call_from_thread(self._matches.show, term, matches)  # pyright: ignore[reportUnknownMemberType]


def _name_input(name: str) -> Input:
    """The line for the name of a topic."""
    line = Input(name, restrict=NO_CONTROLS, select_on_focus=False, highlighter=Shown())
    line.border_title = Content("Name")
    return line


def _area(text: str, title: str) -> NoteArea:
    """An area for lines below a title."""
    area = NoteArea(text)
    area.tab_behavior = "focus"  # Tab leads on: in a list of terms it is of no use
    area.border_title = Content(title)
    return area
