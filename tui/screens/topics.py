"""All topics: find one and go to it, or edit them; the comparison follows."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from textual import work
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.events import Key
from textual.widget import Widget
from textual.widgets import Static
from textual.widgets.option_list import Option

from ...core.notebook import Notebook
from ...core.text.visible import one_line
from ...core.topics.finding import TermFinder
from ...core.topics.named import NamedTopic
from ..text.topic_choices import matching, topic_lines
from .confirm import confirmed
from .form import Form, LineForm
from .listing import Listing
from .split_form import SplitForm
from .topic_edits import Change, TopicEdits
from .topic_form import TopicForm


class TopicsScreen(Listing[str | None]):
    """The topics; closes with the name of the one to go to.

    Args:
        topics: Gives the topics as they are now.
        current: Name of the current topic.
        notebook: Gives the notebook as it is now.
        change: Takes a changed notebook and what was changed.
        undo: Takes the last change back (1), or does it again (-1).
        finder: Looks terms up in the documents.
    """

    DEFAULT_CSS = """
    TopicsScreen {
        & > #box { max-width: 100; }
        #asked { text-style: bold; display: none; margin-top: 1; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("a", "add", "add"),
        Binding("e,r", "edit", "edit", key_display="e"),
        Binding("m", "merge", "merge"),
        Binding("s", "split", "split"),
        Binding("d", "delete", "delete"),
        Binding("w", "write", "write"),
        Binding("u", "undo(1)", "undo"),
        Binding("U", "undo(-1)", "redo", show=False),
        Binding("t,q", "close", show=False),
    ]

    def __init__(
        self,
        topics: Callable[[], tuple[NamedTopic, ...]],
        current: str | None,
        notebook: Callable[[], Notebook],
        change: Change,
        undo: Callable[[int], None],
        finder: TermFinder,
    ) -> None:
        super().__init__("topic", "/ or a capital letter finds by name or term")
        self._edits = TopicEdits(topics, notebook, change)
        self._undo, self._finder = undo, finder
        self._shown: list[NamedTopic] = []
        self._merging: str | None = None
        self._fill(current)
        self.heading = f"Topics · {len(topics())}"

    def parts(self) -> list[Widget]:
        """What is looked for, the topics, a question."""
        return [*self.found(), Static(id="asked")]

    def action_go(self) -> None:
        """Go to the topic; while merging, merge into it."""
        chosen = self._chosen
        if chosen is None:
            return
        if self._merging is not None:
            name, self._merging = self._merging, None
            self._ask("")
            if name != chosen.name:
                self._edits.merge(name, chosen.name)
                self._show(chosen.name)
        else:
            self.dismiss(chosen.name)

    def action_add(self) -> None:
        """Name a new topic."""
        self._open(TopicForm("New topic", None, lambda topic: self._put(None, topic), self._finder))

    def action_edit(self) -> None:
        """Change the name, the terms and the positions."""
        topic = self._chosen
        if topic is not None:
            heading = f"Topic · {topic.name}"
            keep = partial(self._put, topic.name)
            self._open(TopicForm(heading, topic, keep, self._finder))

    def action_merge(self) -> None:
        """Choose the topic to merge this one into."""
        if self._chosen is not None and len(self._edits.topics) > 1:
            self._merging = self._chosen.name
            self._ask(f"Merge “{one_line(self._merging)}” into: choose another topic, enter")

    def action_split(self) -> None:
        """Choose the terms that go to a new topic."""
        topic = self._chosen
        if topic is not None:
            self._open(SplitForm(topic, lambda terms, new: self._split(topic.name, terms, new)))

    @work(exclusive=True)
    async def action_delete(self) -> None:
        """Delete the topic after a question; undo brings it back."""
        topic = self._chosen
        if topic is None:
            return
        question = f"Delete the topic “{one_line(topic.name)}”? Notes on it stay."
        if await confirmed(self, question, "delete the topic", "keep it"):
            self._edits.remove(topic.name)
            self._show(None)

    def on_key(self, event: Key) -> None:
        """Look for what is typed: a capital, or any other sign that no key is bound to."""
        bound = event.key in self.active_bindings
        if self._list.has_focus and event.is_printable and event.character and not bound:
            event.stop()
            self._typed.focus()
            self._typed.insert_text_at_cursor(event.character)

    def action_undo(self, step: int) -> None:
        """Take the last change back (1), or do it again (-1)."""
        before = self._chosen
        self._undo(step)
        self._show(before.name if before is not None else None)

    def action_write(self) -> None:
        """Write a topics file."""
        self._open(LineForm("Write a topics file", "topics.toml", self._write))

    def action_close(self) -> None:
        """Leave the merging or the line, or close."""
        if self._merging is not None:
            self._merging = None
            self._ask("")
        else:
            super().action_close()

    def fill(self) -> None:
        """List the topics that match."""
        self._fill(None)

    @property
    def _chosen(self) -> NamedTopic | None:
        index = self._list.highlighted
        return self._shown[index] if index is not None and index < len(self._shown) else None

    def _put(self, old: str | None, topic: NamedTopic) -> None:
        self._edits.put(old, topic)
        self._show(topic.name)

    def _split(self, name: str, terms: list[str], new: str) -> None:
        self._edits.split(name, terms, new)
        self._show(name)

    def _write(self, name: str) -> None:
        self._edits.write(name)
        self.notify(f"Written: {one_line(name)}", markup=False)

    def _show(self, name: str | None) -> None:
        """Show the topics as they are now, the named one current."""
        self._fill(name)
        self.retitle(f"Topics · {len(self._edits.topics)}")

    def _fill(self, name: str | None) -> None:
        """List the topics that match what is typed, the named one current."""
        before = self._list.highlighted or 0
        self._shown = matching(self._typed.value, self._edits.topics)
        self._list.set_options(Option(topic_lines(topic)) for topic in self._shown)
        names = [topic.name for topic in self._shown]
        index = names.index(name) if name in names else min(before, len(names) - 1)
        self._list.highlighted = index if names else None

    def _ask(self, question: str) -> None:
        asked = self.query_one("#asked", Static)
        asked.update(Content(question))
        asked.display = bool(question)

    def _open(self, form: Form) -> None:
        self.app.push_screen(form)  # pyright: ignore[reportUnknownMemberType]
