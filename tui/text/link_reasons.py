"""Why a link bears its label, as rows: of the rules, of the judge, and what the reader wrote."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from textual.content import Content

from ...core.comparison import Cue, Link
from ...core.findings import Finding
from ...core.in_words import SIGNS
from ...core.notebook import Note
from ...core.report.judged import reasons
from ...core.text.visible import one_line
from ..digest.hand_edits import MadeLink
from .marking import STYLES, cue_head, score
from .naming import hashed, label, pair
from .wrapping import wrap

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
    other_notes: Sequence[tuple[str, Note]] = ()
    """The reader's notes on the topic and on the passage among others, named."""
    passages: str = ""
    """Which two passages it joins, in words."""
    by_hand: str = ""
    """What the reader did to it, in words."""
    judge_says: str = ""
    """What the judge says of it, in words."""
    findings: Sequence[Finding] = ()
    """What the judge says of it, with its reasons."""
    next_step: str = ""
    """What the reader has to do next, in the place of what is written."""
    current_topic: str = ""
    """The name of the current topic."""
    on_topics: str = ""
    """On which topics the link counts, in words."""
    topic_names: Mapping[str, str] = field(default_factory=dict[str, str])
    """Id of each topic -> its name."""


class Reason(NamedTuple):
    """One reason of the rules, or of the judge."""

    head: Content
    says: str


def link_head(told: LinkReasons) -> Content:
    """The label, the two passages, how alike they are and on which topics."""
    link, links = told.link, told.links
    is_made = isinstance(link, MadeLink)
    return Content.assemble(
        (label(link), f"bold {STYLES[link.label]}"),
        (f"   {told.passages or pair(link)}", "bold"),
        *((f"   {words}", "bold") for words in (told.by_hand, told.judge_says) if words),
        f"   link {links.index(link) + 1} of {len(links)}" if len(links) > 1 else "",
        ("" if is_made else f"   similarity {score(link.score)}", "dim"),
        (f"   {one_line(told.on_topics)}" if told.on_topics else "", "dim"),
    )


def rule_reasons(told: LinkReasons) -> list[Reason]:
    """The reasons of the rules, those for the label first."""
    link = told.link
    ordered = sorted(link.cues, key=lambda cue: cue.label != link.label)
    return [
        Reason(Content.assemble(cue_head(cue)), f"{_topic(cue, told)}{cue.says}") for cue in ordered
    ]


def _topic(cue: Cue, told: LinkReasons) -> str:
    """The topic of a position, where it is another than the one that is read."""
    name = told.topic_names.get(cue.topic or "", "")
    return f"On “{name}”: " if name and name != told.current_topic else ""


def judge_reasons(findings: Sequence[Finding]) -> list[Reason]:
    """Why the judge says so, and what each document claims."""
    return [
        Reason(
            Content.styled(f"{SIGNS[each.label]} judge", STYLES[each.label]),
            "  ".join(reasons(each)),
        )
        for each in sorted(findings, key=_weight)
    ]


def _weight(finding: Finding) -> int:
    """What diverges comes first, what is kept back last."""
    return ("diverge", "agree", "related").index(finding.label)


def rows(reason: Reason, width: int) -> list[Content]:
    """A reason, in as many rows as it needs."""
    text = one_line(reason.says)
    lines = wrap(text, max(20, width - INDENT))
    first = Content.assemble("  ", reason.head)
    first = first.pad_right(INDENT - first.cell_length)
    return [
        Content.assemble(first if not n else " " * INDENT, text[start:end])
        for n, (start, end) in enumerate(lines)
    ]


def asked(text: str) -> Content:
    """What the reader has to do next."""
    return Content.styled(text, "bold $text-warning")


def written(
    own: Note | None, others: Iterable[tuple[str, Note]], *, verdict: bool = False
) -> Content:
    """What the reader wrote, each part with its name.

    Args:
        own: The note on what is read; None where there is none to tell of.
        others: Other notes, named; those without a word are left out.
        verdict: Whether to tell what the reader decided, too.
    """
    parts = [("your verdict", own.verdict or "")] if own is not None and verdict else []
    parts += [("note", _words(own))] if own is not None else []
    note_lines = ((name, _words(note)) for name, note in others)
    parts += [(name, words) for name, words in note_lines if words]
    return Content("   ").join(
        Content.assemble(f"{name}: ", (one_line(text) or "—", "bold")) for name, text in parts
    )


def _words(note: Note) -> str:
    """What the reader wrote, and the tags."""
    return " ".join(filter(None, (note.text, *hashed(note.tags))))
