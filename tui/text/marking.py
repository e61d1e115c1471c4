"""A link told in words: its passages with the cues marked in them, its score, its reasons."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from textual.content import Content

from ...core.comparison import Cue, Label, Link
from ...core.documents import Document, Passage, Span
from ...core.in_words import SIGNS, citation, record_of, score, where
from ...core.links import UnlabelledLink
from ...core.notebook import Note
from ...core.settings import Settings
from ...core.sheets.marks import SIGNS as SHEET_SIGNS
from ...core.sheets.marks import Mark
from ...core.text.visible import one_line, visible
from ...core.text.word_difference import Stretch, shortened
from ..digest.hand_edits import MadeLink
from .naming import label

STYLES: dict[Label, str] = {
    "agree": "underline $text-success",
    "diverge": "bold underline $text-error",
    "related": "italic",
}
"""Different without colour too: underlined, bold and underlined, slanted."""

if TYPE_CHECKING:
    from ...core.sheets.sheet import Row

LIKENESS = (
    (0.6, "very alike"),
    (0.4, "alike"),
    (0.25, "somewhat alike"),
    (0.1, "faintly alike"),
    (0.0, "hardly a word in common"),
)
"""What a similarity of at least so much is called."""

NO_CUES = "No cue speaks for agreement or divergence: the passages share a subject; you judge."
NO_LABEL_YET = "The passages are alike; what they agree or diverge in is not worked out yet."


def nothing_said(link: Link) -> str:
    """What is told of a link without a cue."""
    if isinstance(link, MadeLink):
        return ""
    return NO_LABEL_YET if isinstance(link, UnlabelledLink) else NO_CUES


def summary(link: Link) -> Content:
    """The label with its confidence and the similarity, in words and number."""
    if isinstance(link, MadeLink | UnlabelledLink):
        return Content.styled(label(link), "bold")
    words = next(words for least, words in LIKENESS if link.score >= least)
    return Content.assemble(
        (label(link), f"bold {STYLES[link.label]}"),
        f" · similarity {score(link.score)} of 1, {words}",
    )


def heading(document: Document, name: str, passage: Passage) -> Content:
    """Which document and paragraph a passage is; below, the document's title and kind."""
    title, kind = one_line(document.title or ""), one_line(document.kind or "")
    about = " · ".join(part for part in (title, kind) if part and part != name)
    return Content.assemble((f"{passage.document} {name} {where(passage)}", "bold"), f"\n{about}")


def marked(passage: Passage, spans: Sequence[tuple[Label, Span]]) -> Content:
    """A passage in which each span is styled and begins with the number of its cue."""
    inside = [
        (number, STYLES[kind], max(span.start, passage.start), min(span.end, passage.end))
        for number, (kind, span) in enumerate(spans, 1)
        if span.start < passage.end and span.end > passage.start
    ]
    cuts = sorted({passage.start, passage.end, *(cut for _, _, *ends in inside for cut in ends)})
    parts: list[tuple[str, str]] = []
    for start, end in pairwise(cuts):
        parts += [(f"[{n}]", "reverse") for n, _, first, _ in inside if first == start]
        style = next((style for _, style, first, last in inside if first <= start < last), "")
        parts.append((visible(passage.text[start - passage.start : end - passage.start]), style))
    return Content.assemble(*parts)


def cue_head(cue: Cue) -> tuple[str, str]:
    """What a cue speaks for and its kind, with its style."""
    return f"{SIGNS[cue.label]} {cue.kind}", STYLES[cue.label]


def reason(number: int, cue: Cue) -> Content:
    """A cue with its number, what it speaks for, its kind, its sentence and its record."""
    record, (head, style) = record_of(cue), cue_head(cue)
    return Content.assemble(
        (f"[{number}]", "reverse"),
        (f" {head}", style),
        f"  {visible(cue.says)}",
        (f"  ({record})" if record else "", "dim"),
    )


def quotation(passage: str, span: Span, kind: Label) -> Content:
    """The words of a cue on one side."""
    words = " ".join(visible(span.text).split())
    return Content.assemble(f"{citation(passage)}  “", (words, STYLES[kind]), "”")


CHECKED: dict[Mark, str] = {
    "other": "bold underline $text-error",
    "changed": "bold $text-error",
    "one": "italic",
    "part": "",
    "same": "underline $text-success",
}
"""By what a check found: different without colour too."""


def checked_row(row: Row, document: str) -> Content:
    """What a check found of some words, with the words of the source, in a row."""
    theirs = (cell for cell in row.cells if cell.document != document)
    source_words = [
        f"{citation(q.passage)} “{one_line(q.span.text)}”" for cell in theirs for q in cell.quotes
    ]
    return Content.assemble(
        (f"  {SHEET_SIGNS[row.mark]} {row.kind}", CHECKED[row.mark]),
        f"  “{one_line(row.name)}”{'  ← ' if source_words else ''}{', '.join(source_words)}",
    )


DIFFERS = {"both": ("", ""), "first": ("[-", "-]"), "second": ("{+", "+}")}
"""What stands around words that one of two passages alone has, as wdiff prints them."""


def difference(stretches: tuple[Stretch, ...]) -> Content:
    """Two passages that are nearly alike as one text, with what the first and the second has."""
    styles = {"both": "", "first": "strike $text-error", "second": "underline $text-success"}
    parts: list[Content | tuple[str, str]] = [("Word by word  ", "bold")]
    for stands, text in shortened(stretches):
        before, after = DIFFERS[stands]
        parts += [(f"{before}{visible(text)}{after}", styles[stands]), (" ", "")]
    return Content.assemble(*parts)


def own_verdict(note: Note) -> Content:
    """The reader's own verdict and note."""
    verdict = f"Your verdict: {note.verdict or 'none yet'}"
    text = f"\nYour note: {visible(note.text.strip())}" if note.text.strip() else ""
    return Content.assemble((verdict, "bold"), text)


def recipe(settings: Settings) -> str:
    """What a similarity is made of, and what makes a link."""
    return (
        "Similarity weighs shared words and letters, rare ones most, the whole documents, and "
        f"which other passages both resemble. Passages are linked from "
        f"{score(settings.link_threshold)} up, or for what they say on one topic."
    )
