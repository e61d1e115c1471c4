"""What of a comparison goes into an export, as two lists to choose from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast

from textual.content import Content
from textual.widgets.selection_list import Selection

from ...core.comparison import Comparison
from ...core.errors import ExportError
from ...core.in_words import ONLY_HERE, SIGNS
from ...core.report.options import Authority, ChosenLabel, Options
from ...core.text.visible import one_line

LABELS = {
    "agree": f"{SIGNS['agree']} agree",
    "diverge": f"{SIGNS['diverge']} diverge",
    "only_here": f"{ONLY_HERE} only here",
    "related": f"{SIGNS['related']} related, all of it",
}
USUAL = frozenset({"agree", "diverge", "only_here"})
"""What is exported unless something else is chosen; `related` then only where it is noted."""
STRONG, NOTED, DOCUMENTS, FRONT_MATTER = "strong", "noted", "documents", "front matter"
AUTHORITIES: dict[str, Authority] = {
    "by the rules": "rules",
    "by the judge": "judge",
    "by me": "reader",
}
TAGGED = "#"
"""How the choice of a tag begins."""


def contents_of(options: Options, tags: Sequence[str] = ()) -> Iterator[Selection[str]]:
    """The labels, then what they are narrowed to, and what else is written.

    Only strong ones, by whom, noted, with a tag; the documents in full, front matter.
    """
    labels = set(options.labels) or USUAL
    for label, name in LABELS.items():
        yield Selection(Content(name), label, label in labels)
    yield Selection(Content("only strong labels"), STRONG, options.strong)
    for words, who in AUTHORITIES.items():
        yield Selection(Content(f"only {words}"), words, who in options.by)
    yield Selection(Content("only what I noted"), NOTED, options.only_noted)
    yield Selection(Content("documents in full"), DOCUMENTS, options.documents)
    yield Selection(Content("front matter (Markdown)"), FRONT_MATTER, options.front_matter)
    for tag in tags:
        yield Selection(Content(f"only #{one_line(tag)}"), f"{TAGGED}{tag}", tag in options.tags)


def topics_of(comparison: Comparison, options: Options) -> Iterator[Selection[str]]:
    """The topics, all of them chosen unless some are."""
    for topic in comparison.topics:
        on = not options.topics or topic.name in options.topics
        yield Selection(Content(one_line(topic.name)), topic.name, on)


def chosen(comparison: Comparison, parts: Sequence[str], topics: Sequence[str]) -> Options:
    """What was chosen in both lists.

    Raises:
        ExportError: Nothing would be exported.
    """
    labels = {part for part in parts if part in LABELS}
    if not labels:
        raise ExportError("Choose at least one label to export.")
    if comparison.topics and not topics:
        raise ExportError("Choose at least one topic to export.")
    everything = len(topics) == len(comparison.topics)
    return Options(
        topics=() if everything else tuple(topics),
        labels=() if not labels ^ USUAL else cast("tuple[ChosenLabel, ...]", tuple(sorted(labels))),
        only_noted=NOTED in parts,
        strong=STRONG in parts,
        by=tuple(who for words, who in AUTHORITIES.items() if words in parts),
        documents=DOCUMENTS in parts,
        front_matter=FRONT_MATTER in parts,
        tags=tuple(part.removeprefix(TAGGED) for part in parts if part.startswith(TAGGED)),
    )
