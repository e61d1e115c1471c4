"""The comparison of the screen: the engine's, edited again whenever the notebook changes."""

from __future__ import annotations

from ...core.comparison import Comparison
from ...core.edited import edited
from ...core.notebook import Notebook
from ...core.notebook.edited_topics import named
from ...core.report.judged import everything_judged
from ...core.topics.named import NamedTopic
from ..digest.checked import Checked
from ..digest.digest import Digest
from ..digest.places import Place, passage_id
from ..moves.position import ReaderPosition
from .session import Session
from .stops import NamedPlace


class EditedComparison:
    """What the engine found, with what the reader did to it.

    Args:
        session: The notebook that holds what was done.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self.digest: Digest | None = None
        """Both, arranged for the screen; None while nothing is compared."""
        self._found: Comparison | None = None
        """What the engine found, alone."""
        self._compared = session.topics
        """The topics of the comparison that is shown or under way."""
        self._suggested: tuple[NamedTopic, ...] = ()
        """The topics that the engine found last when none were named."""
        self._checked: Checked | None = None
        self._corrected = session.notebook.corrections
        """The corrections that the documents are shown with."""

    @property
    def topics(self) -> tuple[NamedTopic, ...]:
        """The topics as they are now, also while the comparison is made again."""
        topics = self._session.topics
        return self._suggested if topics is None else topics

    @property
    def link_begun(self) -> Place | None:
        """The passage that waits for another to be linked with it."""
        return self.digest.hand_edits.first if self.digest is not None else None

    @property
    def notebook(self) -> Notebook:
        """What the reader wrote and decided."""
        return self._session.notebook

    def topic_name(self, position: ReaderPosition) -> str | None:
        """The name of the topic at a place."""
        return self.named_place(position)[0]

    def topic_index(self, name: str | None) -> int | None:
        """The index of the topic with a name; None when there is none."""
        topics = self.digest.topics if self.digest is not None else ()
        names = [each.topic.name if each.topic else "" for each in topics]
        return names.index(name) if name in names else None

    def named_place(self, position: ReaderPosition) -> NamedPlace:
        """A place as it can be found again in another comparison."""
        topic = self.digest.topic(position.topic).topic if self.digest is not None else None
        return (topic.name if topic is not None else None), position.here

    def take(self, digest: Digest) -> Digest:
        """Take what the engine found; returns it with what the reader did."""
        self._found = digest.comparison
        self.digest = edited = self._edited(digest.comparison, digest)
        if self._compared is None:
            self._suggested = named(digest.comparison)
        return edited

    def take_judged(self, judged: Comparison) -> bool:
        """Take what a judge found; returns whether there is anything new."""
        if self._found is None or everything_judged(judged) == everything_judged(self._found):
            return False
        self._found = self._found.changed(
            findings=judged.findings, position_findings=judged.position_findings
        )
        self.digest = self._edited(self._found, Digest(self._found))
        return True

    def renew(self) -> None:
        """Take in what the notebook holds now."""
        if self.digest is not None and self._found is not None:
            self.digest = self._edited(self._found, self.digest)

    @property
    def checked(self) -> Checked | None:
        """The document that is held against the others, if one is."""
        return self._checked

    def check(self, checked: Checked | None) -> None:
        """Hold a document against the others, or none."""
        self._checked = checked
        if self.digest is not None:
            self.digest = self.digest.with_check(checked)

    def begin_link(self, first: Place | None) -> None:
        """Let a passage wait to be linked with another, or none."""
        if self.digest is not None:
            self.digest = self.digest.with_link_begun(first)

    def engine_links(self, a: Place, b: Place) -> bool:
        """Whether the engine itself linked two passages."""
        comparison = self._found
        return comparison is not None and comparison.link(passage_id(a), passage_id(b)) is not None

    def take_topics(self) -> bool:
        """Take the topics of now; returns whether they are others than before: compare again."""
        before, self._compared = self._compared, self._session.topics
        return before != self._compared

    def take_corrections(self) -> bool:
        """Take the corrections of now; returns whether they are others: show them again."""
        before, self._corrected = self._corrected, self._session.notebook.corrections
        return before != self._corrected

    def _edited(self, comparison: Comparison, before: Digest) -> Digest:
        """What the engine found, as the reader changed it.

        Args:
            comparison: What the engine found.
            before: The same with less or more done by hand.
        """
        session = self._session
        hand_edits = session.hand_edits()
        written = session.verdicts(), session.noted_passages()
        if before.with_link_begun(None).hand_edits == hand_edits:
            # A verdict alone changes no link: nothing has to be counted again.
            return before.with_verdicts(*written).with_check(self._checked)
        changed = edited(comparison, session.notebook)
        digest = Digest(changed, hand_edits, before)
        return digest.with_verdicts(*written).with_check(self._checked)
