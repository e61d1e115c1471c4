"""Name, terms and positions of a topic."""

from __future__ import annotations

from collections.abc import Callable

from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static

from ...core.notebook.topics import positions_text, topic_from
from ...core.topics.named import NamedTopic
from ..widgets.path_input import NO_CONTROLS
from ..widgets.shown import Shown
from .form import Form
from .note import NoteArea


class TopicForm(Form):
    """Name, terms and positions of a topic."""

    DEFAULT_CSS = "TopicForm > #box { height: 94%; }"

    def __init__(
        self, heading: str, topic: NamedTopic | None, keep: Callable[[NamedTopic], None]
    ) -> None:
        super().__init__(heading)
        self._topic_name = Input(
            topic.name if topic else "",
            restrict=NO_CONTROLS,
            select_on_focus=False,
            highlighter=Shown(),
        )
        self._terms = NoteArea("\n".join(topic.terms) if topic else "")
        self._positions = NoteArea(positions_text(topic) if topic else "")
        # Tab leads on: in a list of terms it is of no use.
        for area in (self._terms, self._positions):
            area.tab_behavior = "focus"
        self._keep = keep
        for field, title in (
            (self._topic_name, "Name"),
            (self._terms, "Terms, one a line"),
            (self._positions, 'Positions: a name, below it its terms as "- term" lines'),
        ):
            field.border_title = Content(title)

    def parts(self) -> list[Widget]:
        """The three fields."""
        return [self._topic_name, self._terms, self._positions, Static(id="problem")]

    def value(self) -> object:
        """All three."""
        return self._topic_name.value, self._terms.text, self._positions.text

    def keep(self) -> None:
        """Make a topic of them."""
        self._keep(topic_from(self._topic_name.value, self._terms.text, self._positions.text))
