"""Dialogs with fields: a problem is said below them and nothing that was typed is lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual import work
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static
from textual.widgets.selection_list import Selection

from ...core.errors import PerspectivesError
from ...core.text.visible import visible
from ...core.topics.editing import positions_text, topic_from
from ...core.topics.named import NamedTopic
from ..text.naming import line
from ..widgets.choices import Choices
from ..widgets.path_input import NO_CONTROLS
from ..widgets.shown import Shown
from .confirm import confirmed
from .dialog import Dialog
from .note import NoteArea


class Form(Dialog[bool]):
    """Fields and a problem; closes with whether they were kept."""

    DEFAULT_CSS = """
    Form {
        Input, Input:focus { border: round $border; background: $surface; }
        NoteArea, NoteArea:focus { height: 1fr; min-height: 4; border: round $border; padding: 0; }
        #problem { color: $text-error; text-style: bold; display: none; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "keep", "keep", priority=True),
        Binding("escape", "close", "close without", priority=True),
    ]

    def __init__(self, heading: str) -> None:
        super().__init__()
        self.heading = heading
        self._before: object = None

    def on_mount(self) -> None:
        """Remember what stands there at first."""
        super().on_mount()
        self._before = self.value()

    def value(self) -> object:
        """What is typed now."""
        raise NotImplementedError

    def keep(self) -> None:
        """Keep what is typed; raise a `PerspectivesError` to refuse it."""
        raise NotImplementedError

    def action_keep(self) -> None:
        """Keep what is typed and close, or say why not."""
        try:
            self.keep()
        except PerspectivesError as error:
            problem = self.query_one("#problem", Static)
            problem.update(Content(visible(str(error))))
            problem.display = True
        else:
            self.dismiss(True)

    def on_input_submitted(self) -> None:
        """Enter in a line keeps all."""
        self.action_keep()

    def action_close(self) -> None:
        """Close without, after asking when something was typed."""
        self._leave()

    @work(exclusive=True)
    async def _leave(self) -> None:
        question = "Discard what you typed?"
        same = self.value() == self._before
        if same or await confirmed(self, question, "discard", "keep writing"):
            self.dismiss(False)


class LineForm(Form):
    """One line: a path, a title."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "keep", show=False, priority=True),
        Binding("enter", "keep", "keep", key_display="enter", priority=True),
    ]

    def __init__(
        self, heading: str, text: str, keep: Callable[[str], None], *, asks: str = ""
    ) -> None:
        super().__init__(heading)
        self._line = Input(
            visible(text), restrict=NO_CONTROLS, select_on_focus=False, highlighter=Shown()
        )
        self._line.border_title = Content(asks)
        self._keep = keep

    def parts(self) -> list[Widget]:
        """The line."""
        return [self._line, Static(id="problem")]

    def value(self) -> object:
        """The line."""
        return self._line.value

    def keep(self) -> None:
        """Hand it over."""
        self._keep(self._line.value.strip())


class TopicForm(Form):
    """Name, terms and positions of a topic."""

    DEFAULT_CSS = "TopicForm > #box { height: 94%; }"

    def __init__(
        self, heading: str, topic: NamedTopic | None, keep: Callable[[NamedTopic], None]
    ) -> None:
        super().__init__(heading)
        self._name = Input(
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
            (self._name, "Name"),
            (self._terms, "Terms, one a line"),
            (self._positions, 'Positions: a name, below it its terms as "- term" lines'),
        ):
            field.border_title = Content(title)

    def parts(self) -> list[Widget]:
        """The three fields."""
        return [self._name, self._terms, self._positions, Static(id="problem")]

    def value(self) -> object:
        """All three."""
        return self._name.value, self._terms.text, self._positions.text

    def keep(self) -> None:
        """Make a topic of them."""
        self._keep(topic_from(self._name.value, self._terms.text, self._positions.text))


class SplitForm(Form):
    """Which terms go to a new topic, and its name."""

    DEFAULT_CSS = """
    SplitForm Choices, SplitForm Choices:focus {
        border: round $border; height: auto; max-height: 12;
    }
    """

    def __init__(self, topic: NamedTopic, keep: Callable[[list[str], str], None]) -> None:
        super().__init__(f"Split · {topic.name}")
        self._topic = topic
        self._name = Input(restrict=NO_CONTROLS, highlighter=Shown())
        self._chosen = Choices(
            *(Selection(Content(line(term)), str(n)) for n, term in enumerate(topic.terms))
        )
        self._name.border_title = Content("Name of the new topic")
        self._chosen.border_title = Content("Terms that go to it")
        self._keep = keep

    def parts(self) -> list[Widget]:
        """The terms and the name."""
        return [self._chosen, self._name, Static(id="problem")]

    def value(self) -> object:
        """Both."""
        return self._terms(), self._name.value

    def keep(self) -> None:
        """Hand them over."""
        self._keep(self._terms(), self._name.value)

    def _terms(self) -> list[str]:
        return [self._topic.terms[n] for n in sorted(map(int, self._chosen.selected))]
