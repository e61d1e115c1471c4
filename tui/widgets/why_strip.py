"""Why the current link bears its label, in a few lines; and what the reader made of it."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from ...core.findings import Finding
from ...core.notebook import Note
from ...core.text.visible import one_line
from ..text.link_reasons import (
    LinkReasons,
    Reason,
    asked,
    judge_reasons,
    link_head,
    rows,
    rule_reasons,
    written,
)
from ..text.marking import nothing_said
from .steady_text import SteadyText


class WhyStrip(SteadyText):
    """The label of a link, its strongest cues, the reader's verdict and note."""

    DEFAULT_CSS = """
    WhyStrip {
        height: 6;
        padding: 0 1;
        background: $foreground 10%;
        text-wrap: nowrap;
        text-overflow: ellipsis;
        /* Where its ground does not set it apart. */
        &:ansi, &:nocolor { border-top: solid $border; }
    }
    """
    ALLOW_SELECT = False

    def __init__(self) -> None:
        super().__init__()
        self._findings: Sequence[Content] = ()
        self._reasons: Sequence[Reason] = ()
        self._judged: Sequence[Reason] = ()
        self._parts = Content(""), Content(""), ""

    def show_link(self, reasons: LinkReasons) -> None:
        """Explain a link, one of those of the current passage."""
        below = written(reasons.note, reasons.other_notes, verdict=True)
        nothing = "" if reasons.link.cues else nothing_said(reasons.link)
        self._draw(
            link_head(reasons),
            asked(reasons.next_step) if reasons.next_step else below,
            nothing,
            reasons=rule_reasons(reasons),
            judged=judge_reasons(reasons.findings),
        )

    def show_check(self, head: str, findings: Sequence[Content], next_step: str) -> None:
        """Say what a check found in a passage.

        Args:
            head: Which passage it is, and how many findings there are.
            findings: One a row, the worst first.
            next_step: What the reader can do about them.
        """
        self._draw(Content.styled(one_line(head), "bold"), Content(next_step), findings=findings)

    def show_text(
        self,
        text: str,
        note: Note | None = None,
        others: Sequence[tuple[str, Note]] = (),
        next_step: str = "",
        findings: Sequence[Finding] = (),
    ) -> None:
        """Say why there is no link to explain; the rest as in `LinkReasons`."""
        below = asked(next_step) if next_step else written(note, others)
        self._draw(Content(one_line(text)), below, judged=judge_reasons(findings))

    def on_resize(self) -> None:
        """Show as many cues as there is room for."""
        self._arrange()

    def _draw(
        self,
        head: Content,
        below: Content,
        nothing: str = "",
        findings: Sequence[Content] = (),
        reasons: Sequence[Reason] = (),
        judged: Sequence[Reason] = (),
    ) -> None:
        self._parts = head, below, nothing
        self._findings, self._reasons, self._judged = findings, reasons, judged
        self._arrange()

    def _arrange(self) -> None:
        head, below, nothing = self._parts
        width, height = self.content_size
        lines = [*self._findings]
        lines += [Content.styled(f"  {nothing}", "italic")] if nothing else []
        lines += [row for each in self._reasons for row in rows(each, width)]
        judged = [row for each in self._judged for row in rows(each, width)]
        room = max(0, height - 2)
        # However much the rules say, the judge has a word of its own here.
        lines = _cut(lines, max(room - len(judged), room - room // 2), width)
        lines += _cut(judged, room - len(lines), width)
        blank = [Content("")] * (room - len(lines))
        self.update(Content("\n").join([head, *lines[:room], *blank, below]), layout=False)


def _cut(rows: list[Content], room: int, width: int) -> list[Content]:
    """As many rows as there is room for, and a sign that there are more."""
    if len(rows) <= room or room <= 0:
        return rows
    return [*rows[: room - 1], rows[room - 1][: width - 2] + " …"]
