"""Plain text: the report that is printed where there is no screen."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from ..comparison import Comparison, Cue, Topic
from ..notebook import Notebook
from . import phrases
from .options import Options

_WIDTH = 100
_QUOTED = 88
"""Code points of a passage that are enough to know it by."""


def as_text(comparison: Comparison, notebook: Notebook, options: Options) -> str:  # noqa: ARG001
    """The comparison in paragraphs of at most 100 columns."""
    lines = [f"{document.id}  {phrases.source(document)}" for document in comparison.documents]
    for topic in comparison.topics:
        lines += ["", *_topic(topic, comparison)]
    if not comparison.topics:
        lines += ["", "No topics: name some in a file and give it with --topics."]
    lines += ["", f"{len(comparison.links)} links, {len(comparison.only_here)} passages only here"]
    for found in comparison.only_here:
        text = phrases.one_line(comparison.passage(found.passage).text)
        lines += [*_wrap(f"○ {phrases.place(found.passage)}  {phrases.nearest(found.nearest)}", 2)]
        lines += [*_wrap(f"“{_shortened(text)}”", 4)]
    return "\n".join(lines) + "\n"


def _topic(topic: Topic, comparison: Comparison) -> Iterator[str]:
    name = phrases.one_line(topic.name)
    yield from (name, "=" * len(name))
    for relation in topic.relations:
        first, second = relation.documents
        yield f"{first} ↔ {second}  {phrases.label(relation.label, relation.confidence)}"
        for cue in relation.cues:
            yield from _cue(cue, relation.documents)
    for silence in topic.silent:
        yield from _wrap(f"○ {phrases.silence(silence, comparison)}", 0)


def _cue(cue: Cue, documents: tuple[str, str]) -> Iterator[str]:
    yield from _wrap(f"{phrases.GLYPHS[cue.label]} {cue.kind}: {phrases.one_line(cue.says)}", 2)
    for document, span in zip(documents, (cue.a, cue.b), strict=True):
        yield from _wrap(f"{document}: “{phrases.one_line(span.text)}”", 6)


def _shortened(text: str) -> str:
    # Scripts without spaces have no word to cut at.
    cut = text[:_QUOTED].rpartition(" ")[0] or text[:_QUOTED]
    return text if len(text) <= _QUOTED else f"{cut} …"


def _wrap(text: str, indent: int) -> list[str]:
    pad = " " * indent
    return textwrap.wrap(text, _WIDTH, initial_indent=pad, subsequent_indent=pad + "  ")
