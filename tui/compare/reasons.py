"""The strip of reasons: what is said of the current pair or passage."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from textual.screen import Screen

from ...core.comparison import Link
from ...core.findings import PositionFinding
from ...core.notebook import Note
from ..commands import COMMANDS
from ..commands.command import Command, as_set, key_labels
from ..digest.checked import Checked
from ..digest.digest import Digest
from ..digest.places import Place, ends, passage_id
from ..digest.topic_digest import TopicDigest
from ..moves.position import ReaderPosition, links
from ..session.edited_comparison import EditedComparison
from ..session.session import Session
from ..text.link_reasons import LinkReasons
from ..text.marking import checked_row
from ..text.naming import judged_in_short, located, several, unlinked
from ..widgets.why_strip import WhyStrip

BESIDE_NAMES = 72
"""Cells that the strip needs for what it says of a link besides the names."""


class Reasons:
    """The reasons why two passages agree or diverge, and what the reader wrote on them.

    Args:
        screen: Where the strip stands.
        session: The documents and the notes on them.
        edited: The comparison.
        names: What the documents are called.
    """

    def __init__(
        self,
        screen: Screen[None],
        session: Session,
        edited: EditedComparison,
        names: Sequence[str],
    ) -> None:
        self._screen, self._session, self._edited = screen, session, edited
        self._names = names
        self.strip = WhyStrip()
        self.problem = ""
        """Why there is no comparison."""

    def show(self, position: ReaderPosition) -> None:
        """Say what there is to say at a place."""
        digest = self._edited.digest
        if digest is None:
            self.strip.show_text(self.problem or "Comparing the documents; read on meanwhile.")
        elif digest.checked is not None and digest.checked.rows(position.here):
            self._show_check(position.here, digest.checked)
        elif position.link is not None:
            self.strip.show_link(self._reasons(position.link, position, digest))
        else:
            self._show_passage(position, self._edited.topic_name(position), digest)

    def _show_check(self, here: Place, checked: Checked) -> None:
        """Say what stands in the sources of what is said here."""
        rows = checked.rows(here)
        keys = key_labels(self._commands)
        asked = f"{keys['check']} lists all that was found, and leads to its place in a source."
        head = f"{several([here])} · checked: {len(rows)} found"
        self.strip.show_check(head, [checked_row(row, checked.id) for row in rows], asked)

    @property
    def _commands(self) -> Sequence[Command]:
        """The commands with the reader's keys."""
        app = cast("object", self._screen.app)  # pyright: ignore[reportUnknownMemberType]
        return as_set(COMMANDS, app)

    def _reasons(self, link: Link, position: ReaderPosition, digest: Digest) -> LinkReasons:
        """All that is said of a link at a place."""
        here, topic = position.here, self._edited.topic_name(position)
        note = self._session.kept_note(ends(link))
        findings = digest.comparison.findings_on(link.a, link.b)
        positions = _judged_positions(digest.topic(position.topic), digest, link.a, link.b)
        return LinkReasons(
            link,
            links(position, here, digest),
            note,
            self._also_written(note, here, topic),
            passages=located(link, self._session.documents, self._names, self._room),
            by_hand=digest.hand_edits.says(here, topic),
            judge_says=judged_in_short(findings, positions),
            findings=findings,
            next_step=self._next_step(here),
            current_topic=topic or "",
            on_topics=digest.topics_told(link, position.topic),
            topic_names={each.id: each.name for each in digest.comparison.topics},
        )

    @property
    def _room(self) -> int:
        """Cells for the name of each of two documents."""
        return max(0, self._screen.size.width - BESIDE_NAMES) // 2

    def _show_passage(self, position: ReaderPosition, topic: str | None, digest: Digest) -> None:
        here, pair = position.here, position.together
        passage = self._session.documents[here[0]].passages[here[1]]
        why_unlinked = unlinked(passage, digest.without_match.get(here, ()), digest.comparison)
        by_hand, note = digest.hand_edits.says(here, topic), self._session.kept_note([here])
        also = self._also_written(note, here, topic)
        findings = [each for each in digest.comparison.findings if each.touches(passage.id)]
        if pair:
            why_unlinked = f"{' ↔ '.join(several([each]) for each in pair)}   not linked"
            findings = digest.comparison.findings_on(*map(passage_id, pair))
        positions = _judged_positions(digest.topic(position.topic), digest, passage.id)
        judge_says = judged_in_short(findings, positions)
        text = "   ".join(filter(None, (why_unlinked, by_hand, judge_says)))
        self.strip.show_text(text, note, also, next_step=self._next_step(here), findings=findings)

    def _also_written(
        self, main_note: Note, here: Place, topic: str | None
    ) -> list[tuple[str, Note]]:
        """The notes on the topic and on this passage among others, but for one; named."""
        session = self._session
        on_topic = [("note on the topic", session.note_on(topic))] if topic is not None else []
        named = [
            (f"note on {several(session.places(note))}", note)
            for note in session.notes_on_several(here)
        ]
        return [each for each in (*on_topic, *named) if each[1].subject != main_note.subject]

    def _next_step(self, here: Place) -> str:
        """What the reader has to do to finish a link, and how to get out."""
        first = self._edited.link_begun
        if first is None:
            return ""
        keys = key_labels(self._commands)
        out, key = f"{keys['leave']} cancels", keys["link"]
        if first[0] == here[0]:
            return f"Link from {several([first])}: go to another document and press {key}; {out}."
        return f"Link from {several([first])}: {key} links it with {several([here])}; {out}."


def _judged_positions(on: TopicDigest, digest: Digest, *passages: str) -> list[PositionFinding]:
    """The positions on a topic that a judge sees some passages take."""
    findings = digest.comparison.positions_on(*passages)
    return [each for each in findings if on.topic is None or each.topic == on.topic.id]
