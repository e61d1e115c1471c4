"""What the reader decides by hand: links, and which passages a topic has; undo and redo."""

from __future__ import annotations

from textual.message import Message

from ...core.notebook import Notebook
from .. import screens
from ..by_hand import MadeLink
from ..moves import stepping
from ..moves.carrying import recompared
from ..places import Place, ends
from ..session.session import News
from ..text.naming import several
from .located import Located


class Deciding(Located):
    """The actions that change the notebook without a dialog."""

    _wanted: str | None = None
    """The topic to be on when the comparison is made again."""

    class Retopic(Message):
        """The topics changed: the comparison has to be made again."""

    class Recorrected(Message):
        """The corrections changed: the documents have to be shown again."""

    def action_link(self) -> None:
        """Remember this passage, or link the one that is remembered with this one."""
        here, digest = self.position.here, self.digest
        if digest is None:
            return
        first = digest.hand.first
        if first is not None and first[0] != here[0]:
            self._link(first, here)
            return
        self.edited.wait(None if first == here else here)
        self._show()

    def action_unlink(self) -> None:
        """Take the two passages of the current link apart."""
        link = self.position.link
        if link is not None:
            a, b = map(self._notes.anchor, ends(link))
            word = None if isinstance(link, MadeLink) else False
            changed = self._notes.notebook.link(a, b, linked=word)
            self._change(changed, "taking two passages apart")

    def action_put(self, belongs: str) -> None:
        """Put the current passage on the current topic ("on"), or take it off ("off")."""
        topic, here, wanted = self._topic_name(), self.position.here, belongs == "on"
        if topic is None or self.digest is None:
            self._tell("There is no topic here.")
        elif (here in self.digest.topic(self.position.topic).members) == wanted:
            self._tell(f"{several([here])} is {'on' if wanted else 'not on'} this topic already.")
        else:
            anchor = self._notes.anchor(here)
            said = self._notes.notebook.placed_on(topic, anchor)
            # Against the reader's own word it is enough to take that back.
            word = wanted if said is None else None
            changed = self._notes.notebook.place_on(topic, anchor, belongs=word)
            self._change(changed, "moving a passage")

    def action_undo(self) -> None:
        """Take the last change back."""
        self._stepped("Taken back", self._notes.undo(), "Nothing to take back.")

    def action_redo(self) -> None:
        """Do again what was taken back last."""
        self._stepped("Done again", self._notes.redo(), "Nothing to do again.")

    def _link(self, a: Place, b: Place) -> None:
        """Link two passages; if the engine does so too, the reader's word against it goes."""
        one, other = self._notes.anchor(a), self._notes.anchor(b)
        word = None if self.edited.finds(a, b) else True
        changed = self._notes.notebook.link(one, other, linked=word)
        if changed == self._notes.notebook:
            self._tell(f"{several([a, b])} are linked already.")
        self._change(changed, "linking two passages")
        self.edited.wait(None)
        if self.digest is not None:
            pair = {a, b}
            made = (m for m in self.digest.everything.links_at(b) if {*ends(m)} == pair)
            link = next(made, None)
            if link is not None:
                self._go(stepping.go_link(self.position, self.position.topic, link, self.digest))

    def show_saving(self, news: News) -> None:
        """Say how far saving is; draw again what another program changed."""
        if news.problem:
            self._warn(news.problem)
        elif news.told:
            self._tell(news.told)
        if news != News():
            self._redraw()
        self._show_saving()

    def _show_saving(self) -> None:
        """Draw how far saving is."""
        raise NotImplementedError

    def _change(self, changed: Notebook, what: str) -> None:
        """Change the notebook, and draw what it is now."""
        self._notes.change(changed, what)
        self._redraw()

    def _stepped(self, done: str, what: str | None, otherwise: str) -> None:
        """Say what was taken back or done again, and draw it."""
        self._tell(f"{done}: {what}." if what is not None else otherwise)
        self._redraw()

    def action_topics(self) -> None:
        """List the topics, to go to one or to edit them."""
        # Imported where it runs: the first frame needs no words.
        from ...core.topics.finding import TermFinder  # noqa: PLC0415

        screen = screens.TopicsScreen(
            lambda: self.edited.topics,
            self._topic_name(),
            lambda: self._notes.notebook,
            self._retopic,
            lambda step: self.action_undo() if step > 0 else self.action_redo(),
            TermFinder(self._documents),
        )
        self._ask(screen, self._open_topic)

    def _retopic(self, changed: Notebook, what: str) -> None:
        before, name = self.edited.topics, self._topic_name()
        self._change(changed, what)
        after = self.edited.topics
        names = [topic.name for topic in before]
        # A topic that was renamed stands where it stood.
        if name in names and len(before) == len(after):
            now = after[names.index(name)].name
            self._wanted = now if now != name else None

    def _open_topic(self, name: str | None) -> None:
        digest = self.digest
        if name is None or digest is None:
            return
        names = [topic.topic.name if topic.topic else "" for topic in digest.topics]
        if name not in names:
            self._wanted = name
        else:
            self._jump(stepping.choose_topic(self.position, names.index(name), digest))

    def _redraw(self) -> None:
        """Draw what the engine found with what the notebook holds now."""
        if self.edited.topics_changed():
            self.post_message(self.Retopic())
        if self.edited.corrections_changed():
            self.post_message(self.Recorrected())
        if self.digest is not None:
            topic = self._topic_name()
            self.edited.renew()
            self.position = recompared(self.position, topic, self.digest)
        self._show()
