"""A topic in two: which of its terms go to a new one."""

from __future__ import annotations

from collections.abc import Callable

from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static
from textual.widgets.selection_list import Selection

from ...core.text.visible import one_line
from ...core.topics.named import NamedTopic
from ..widgets.choices import Choices
from ..widgets.path_input import NO_CONTROLS
from ..widgets.shown import Shown
from .form import Form


class SplitForm(Form):
    """Which terms go to a new topic, and its name."""

    DEFAULT_CSS = """
    SplitForm Choices, SplitForm Choices:focus {
        border: round $border; height: auto; max-height: 12;
    }
    """

    def __init__(self, topic: NamedTopic, keep: Callable[[list[str], str], None]) -> None:
        super().__init__(f"Split · {topic.name}", at_end=True)
        self._topic = topic
        self._topic_name = Input(restrict=NO_CONTROLS, highlighter=Shown())
        self._chosen = Choices(
            *(Selection(Content(one_line(term)), str(n)) for n, term in enumerate(topic.terms))
        )
        self._topic_name.border_title = Content("Name of the new topic")
        self._chosen.border_title = Content("Terms that go to it")
        self._keep = keep

    def parts(self) -> list[Widget]:
        """The terms and the name."""
        return [self._chosen, self._topic_name, Static(id="problem")]

    def value(self) -> object:
        """Both."""
        return self._terms(), self._topic_name.value

    def keep(self) -> None:
        """Hand them over."""
        self._keep(self._terms(), self._topic_name.value)

    def _terms(self) -> list[str]:
        return [self._topic.terms[n] for n in sorted(map(int, self._chosen.selected))]
