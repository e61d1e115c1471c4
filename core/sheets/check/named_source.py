"""The source that a sentence of a text speaks of: "the press release says", "the Courier has"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...documents import Document
from .finding import UNCHECKED, Finding

_GOES_ON = re.compile(
    r"It\s(?:also\s|then\s|further\s)?(?:says|speaks|gives|puts|counts|adds|reports|states|tells|mentions|notes)\b"
)
"""What still speaks of the source that the sentence before names."""
_SHORTEST = 4
"""Letters of the last word of an outlet's name that stands for it."""


def named_source(text: str, sources: Sequence[Document], before: str | None) -> str | None:
    """The id of the one source that a sentence names by its kind or its outlet, or None.

    Args:
        text: The sentence.
        sources: The sources.
        before: The one that the sentence before names.
    """
    named = {source.id for source in sources for name in _names(source) if _has(name, text)}
    if len(named) == 1:
        return named.pop()
    return before if not named and _GOES_ON.match(text) else None


def elsewhere(finding: Finding, named: str | None, sources: Sequence[Document]) -> str:
    """What to know of a value that stands in another source than the one named, or nothing."""
    there = finding.source_words
    written = finding.quote.span.text
    text = next((source.text for source in sources if source.id == named), None)
    if text is None or there is None or there.passage.document == named:
        return ""
    if re.search(rf"(?<![\w.,]){re.escape(written)}(?!\w)", text, re.IGNORECASE):
        return ""
    other = there.passage.document
    return f"It stands in document {other}, not in document {named}, which is named. {UNCHECKED}"


def _names(source: Document) -> list[str]:
    """What a source may be called by: its kind, its outlet, the last word of that."""
    last = (source.outlet or "").rsplit(maxsplit=1)[-1:]
    names = [source.kind, source.outlet, *(word for word in last if len(word) >= _SHORTEST)]
    return [name for name in names if name]


def _has(name: str, text: str) -> bool:
    """Whether a sentence speaks of a source by a name of it."""
    return bool(re.search(rf"\b[Tt]he\s(?:\w+\s)?{re.escape(name)}\b", text))
