"""HTML: one page, whole in one file, that needs neither network nor scripts."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from .. import in_words
from ..comparison import Comparison, Silence
from ..documents import Document, Passage
from ..notebook import Notebook
from ..printable import printable
from ..report import brief, phrases
from ..report.headline import headline
from ..report.marking import Segment, segments
from ..report.options import Options
from ..report.telling import Chapter, ToldPair
from ..report.view import View

if TYPE_CHECKING:
    from jinja2 import Template


@dataclass(frozen=True)
class Column:
    """What one document says on a topic, or that it is silent."""

    document: Document
    passages: list[Said]
    silence: Silence | None


@dataclass(frozen=True)
class Said:
    """A passage, marked, with the pairs that it is in."""

    passage: Passage
    segments: list[Segment]
    pairs: list[tuple[Passage, ToldPair]]
    """The other passage of each pair."""


def as_html(comparison: Comparison, notebook: Notebook, options: Options) -> str:
    """A page with a section for each topic: the documents beside each other, then the reasons."""
    view = View(comparison, notebook, options)
    page = _template().render(
        view=view,
        brief=brief,
        headline=headline,
        columns=_columns,
        counts=_counts,
        phrases=phrases,
        in_words=in_words,
        segments=segments,
        full=_full,
    )
    return page.strip() + "\n"


def _template() -> Template:
    """The template of a page, which takes nothing in it for markup or a template of its own."""
    from jinja2 import Environment, StrictUndefined  # noqa: PLC0415 - only this format needs it

    environment = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_printable,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    page = files(__package__ or "").joinpath("page.html.j2")
    return environment.from_string(page.read_text(encoding="utf-8"))


def _counts(chapter: Chapter) -> str:
    """What there is on a topic at a glance: "✓ 3, ≠ 1, 2 silent"."""
    labels = (phrases.counted(chapter, label) for label in in_words.SIGNS)
    silent = f"{len(chapter.topic.silent)} silent" if chapter.topic.silent else ""
    return ", ".join(filter(None, (*labels, silent)))


def _columns(chapter: Chapter, comparison: Comparison) -> list[Column]:
    return [_column(chapter, document) for document in comparison.documents]


def _column(chapter: Chapter, document: Document) -> Column:
    paired = {passage.id for pair in chapter.pairs for passage in (pair.a, pair.b)}
    members = chapter.topic.members | paired
    silence = next((s for s in chapter.topic.silent if s.document == document.id), None)
    passages = [passage for passage in document.passages if passage.id in members]
    return Column(document, [_said(passage, chapter) for passage in passages], silence)


def _said(passage: Passage, chapter: Chapter) -> Said:
    marked = segments(passage, chapter.marks(passage.id))
    return Said(passage, marked, chapter.others(passage.id))


def _full(view: View, document: Document) -> list[list[Segment]]:
    """Every passage of a document with the marks of all topics."""
    return [
        segments(passage, [m for chapter in view.chapters for m in chapter.marks(passage.id)])
        for passage in document.passages
    ]


def _printable(value: Any) -> Any:
    # What has __html__ is markup of the template itself.
    if isinstance(value, str) and not hasattr(value, "__html__"):
        return printable(value)
    return value
