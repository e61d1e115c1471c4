"""Why the current link bears its label, in a few lines; and what the reader made of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from textual.content import Content

from ...core.comparison import Cue, Link
from ...core.findings import Finding
from ...core.notebook import Note
from ...core.report.judged import reasons
from ...core.text.visible import one_line
from ...core.wording import SIGNS
from ..digest.hand_edits import MadeLink
from ..text.marking import STYLES, cue_head, nothing_said, score
from ..text.naming import hashed, label, pair
from ..text.wrapping import wrap
from .steady_text import SteadyText

INDENT = 16
"""Cells before what a cue says."""


@dataclass(frozen=True)
class LinkReasons:
    """What is told of a link."""

    link: Link
    links: tuple[Link, ...]
    """All links of the passage here."""
    note: Note
    """The reader's note on the two passages."""
    others: Sequence[tuple[str, Note]] = ()
    """The reader's notes on the topic and on the passage among others, named."""
    passages: str = ""
    """Which two passages it joins, in words."""
    hand: str = ""
    """What the reader did to it, in words."""
    judged: str = ""
    """What the judge says of it, in words."""
    findings: Sequence[Finding] = ()
    """What the judge says of it, with its reasons."""
    asked: str = ""
    """What the reader has to do next, in the place of what is written."""
    topic: str = ""
    """The name of the current topic."""
    on: str = ""
    """On which topics the link counts, in words."""
    topics: Mapping[str, str] = field(default_factory=dict[str, str])
    """Id of each topic -> its name."""


class _Reason(NamedTuple):
    """One reason of the rules, or of the judge."""

    head: Content
    says: str


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
        self._rows: Sequence[Content] = ()
        self._reasons: Sequence[_Reason] = ()
        self._judged: Sequence[_Reason] = ()
        self._parts = Content(""), Content(""), ""

    def show_link(self, told: LinkReasons) -> None:
        """Explain a link, one of those of the current passage."""
        asked = told.asked
        ordered = sorted(told.link.cues, key=lambda cue: cue.label != told.link.label)
        said = [_by_rules(cue, _topic(cue, told.topic, told.topics)) for cue in ordered]
        judged = _by_judge(told.findings)
        verdict, note = ("your verdict", told.note.verdict or "—"), ("note", _said(told.note))
        written = _written([verdict, note, *_named(told.others)])
        nothing = "" if ordered else nothing_said(told.link)
        last = _asked(asked) if asked else written
        self._draw(_head(told), last, nothing, reasons=said, judged=judged)

    def show_check(self, head: str, findings: Sequence[Content], asked: str) -> None:
        """Say what a check found in a passage.

        Args:
            head: Which passage it is, and how many findings there are.
            findings: One a row, the worst first.
            asked: What the reader can do about them.
        """
        self._draw(Content.styled(one_line(head), "bold"), Content(asked), rows=findings)

    def show_text(
        self,
        text: str,
        note: Note | None = None,
        others: Sequence[tuple[str, Note]] = (),
        asked: str = "",
        findings: Sequence[Finding] = (),
    ) -> None:
        """Say why there is no link to explain; the rest as in `LinkReasons`."""
        written = [("note", _said(note))] if note is not None else []
        said = _asked(asked) if asked else _written([*written, *_named(others)])
        self._draw(Content(one_line(text)), said, judged=_by_judge(findings))

    def on_resize(self) -> None:
        """Show as many cues as there is room for."""
        self._arrange()

    def _draw(
        self,
        head: Content,
        written: Content,
        nothing: str = "",
        rows: Sequence[Content] = (),
        reasons: Sequence[_Reason] = (),
        judged: Sequence[_Reason] = (),
    ) -> None:
        self._parts = head, written, nothing
        self._rows, self._reasons, self._judged = rows, reasons, judged
        self._arrange()

    def _arrange(self) -> None:
        head, written, nothing = self._parts
        width, height = self.content_size
        rows = [*self._rows]
        rows += [Content.styled(f"  {nothing}", "italic")] if nothing else []
        rows += [row for each in self._reasons for row in _drawn(each, width)]
        judged = [row for each in self._judged for row in _drawn(each, width)]
        room = max(0, height - 2)
        # However much the rules say, the judge has a word of its own here.
        rows = _cut(rows, max(room - len(judged), room - room // 2), width)
        rows += _cut(judged, room - len(rows), width)
        blank = [Content("")] * (room - len(rows))
        self.update(Content("\n").join([head, *rows[:room], *blank, written]), layout=False)


def _cut(rows: list[Content], room: int, width: int) -> list[Content]:
    """As many rows as there is room for, and a sign that there are more."""
    if len(rows) <= room or room <= 0:
        return rows
    return [*rows[: room - 1], rows[room - 1][: width - 2] + " …"]


def _head(told: LinkReasons) -> Content:
    """The label, the two passages, how alike they are and on which topics."""
    link, links = told.link, told.links
    made = isinstance(link, MadeLink)
    return Content.assemble(
        (label(link), f"bold {STYLES[link.label]}"),
        (f"   {told.passages or pair(link)}", "bold"),
        *((f"   {said}", "bold") for said in (told.hand, told.judged) if said),
        f"   link {links.index(link) + 1} of {len(links)}" if len(links) > 1 else "",
        ("" if made else f"   similarity {score(link.score)}", "dim"),
        (f"   {one_line(told.on)}" if told.on else "", "dim"),
    )


def _topic(cue: Cue, current: str, topics: Mapping[str, str]) -> str:
    """The topic of a position, where it is another than the one that is read."""
    name = topics.get(cue.topic or "", "")
    return f"On “{name}”: " if name and name != current else ""


def _by_rules(cue: Cue, topic: str) -> _Reason:
    return _Reason(Content.assemble(cue_head(cue)), f"{topic}{cue.says}")


def _by_judge(findings: Sequence[Finding]) -> list[_Reason]:
    """Why the judge says so, and what each document claims."""
    return [
        _Reason(
            Content.styled(f"{SIGNS[each.label]} judge", STYLES[each.label]),
            "  ".join(reasons(each)),
        )
        for each in sorted(findings, key=_weight)
    ]


def _weight(finding: Finding) -> int:
    """What diverges comes first, what is kept back last."""
    return ("diverge", "agree", "related").index(finding.label)


def _drawn(reason: _Reason, width: int) -> list[Content]:
    """A reason, in as many rows as it needs."""
    text = one_line(reason.says)
    rows = wrap(text, max(20, width - INDENT))
    first = Content.assemble("  ", reason.head)
    first = first.pad_right(INDENT - first.cell_length)
    return [
        Content.assemble(first if not n else " " * INDENT, text[start:end])
        for n, (start, end) in enumerate(rows)
    ]


def _asked(text: str) -> Content:
    return Content.styled(text, "bold $text-warning")


def _named(notes: Iterable[tuple[str, Note]]) -> list[tuple[str, str]]:
    told = ((name, _said(note)) for name, note in notes)
    return [(name, said) for name, said in told if said]


def _said(note: Note) -> str:
    """What the reader wrote, and the tags."""
    return " ".join(filter(None, (note.text, *hashed(note.tags))))


def _written(parts: list[tuple[str, str]]) -> Content:
    """What the reader wrote, each part with its name."""
    return Content("   ").join(
        Content.assemble(f"{name}: ", (one_line(text) or "—", "bold")) for name, text in parts
    )
