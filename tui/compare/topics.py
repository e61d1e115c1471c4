"""The topics: listed, gone to, edited."""

from __future__ import annotations

from dataclasses import replace

from ...core.findings import TopicName
from ...core.importing import importing
from ...core.notebook import Notebook
from ...core.notebook import edited_topics as editing
from ...core.text.visible import one_line
from ...core.topics.named import NamedTopic
from .. import screens
from ..moves import stepping
from .part import NotebookPart


class Topics(NotebookPart):
    """The list of topics, to edit them or to go to one."""

    def open(self) -> None:
        """List the topics, to go to one or to edit them."""
        # Imported where it runs: the first frame needs no words.
        from ...core.topics.finding import TermFinder  # noqa: PLC0415

        screen = screens.TopicsScreen(
            lambda: self._edited.topics,
            self._navigator.topic_name,
            lambda: self._session.notebook,
            self._edit,
            lambda step: self._changes.undo() if step > 0 else self._changes.redo(),
            TermFinder(self._navigator.documents),
        )
        self._reader.ask(screen, self._go)

    def offer(self, proposed: TopicName) -> None:
        """Let the reader take a name and terms that a judge proposes, changed or as they are."""
        with importing:
            from ...core.topics.finding import TermFinder  # noqa: PLC0415
            from ..screens.topic_form import TopicForm  # noqa: PLC0415

        digest = self._edited.digest
        names = {each.id: each.name for each in digest.comparison.topics} if digest else {}
        old = next((t for t in self._edited.topics if t.name == names.get(proposed.topic)), None)
        if old is None:
            self._reader.tell("That topic is gone.")
            return
        renamed = old.model_copy(update={"name": proposed.name, "terms": proposed.terms})
        form = TopicForm(
            f"Topic · {one_line(old.name)}, as the judge {one_line(proposed.model)} calls it",
            renamed,
            lambda topic: self._put(old.name, topic),
            TermFinder(self._navigator.documents),
        )
        self._reader.ask(form)

    def _put(self, old: str, topic: NamedTopic) -> None:
        changed = editing.put(self._session.notebook, self._edited.topics, old, topic)
        self._edit(changed, "a topic")

    def _edit(self, changed: Notebook, what: str) -> None:
        before, name = self._edited.topics, self._navigator.topic_name
        self._changes.make(changed, what)
        if changed.topics is None and self._session.topics is None:
            self._reader.tell("No topic is left: the suggested ones are shown again.")
        after = self._edited.topics
        names = [topic.name for topic in before]
        # A topic that was renamed stands where it stood.
        if name in names and len(before) == len(after):
            now = after[names.index(name)].name
            self._want(now if now != name else None)

    def _go(self, name: str | None) -> None:
        digest, position = self._edited.digest, self._navigator.position
        if name is None or digest is None:
            return
        topic = self._edited.topic_index(name)
        if topic is None:
            self._want(name)
        else:
            self._navigator.jump(stepping.go_topic(position, topic, digest))

    def _want(self, name: str | None) -> None:
        """Be on a topic when the comparison is made again."""
        self._navigator.state = replace(self._navigator.state, next_topic=name)
