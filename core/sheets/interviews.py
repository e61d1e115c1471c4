"""Interviews and minutes: paragraphs that begin with who speaks, "Q:" or "Ms Holm:"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..documents import Passage
from .entities import Entity
from .quotations import NOBODY, Voice

_LABEL = re.compile(
    r"[*_]{0,3}(?P<who>Q|A|Question|Answer|Interviewer|(?:[A-Z][\w.’'-]*\s?){1,4}?)[*_]{0,3}:[*_]{0,3}\s"
)
_FEWEST = 3
"""Paragraphs with such a label that make an interview ..."""
_OFTEN = 2
"""... and how often one of its speakers has to speak."""


def speakers_by_label(
    passages: Sequence[Passage], entities: Sequence[Entity]
) -> dict[str, tuple[Voice, int]]:
    """Who speaks in each paragraph of an interview, and where their words begin.

    Args:
        passages: The body of a document.
        entities: What the documents name.

    Returns:
        The voice and the offset in the document's text, by passage id; empty for other texts.
    """
    labels = {p.id: match for p in passages if (match := _LABEL.match(p.text))}
    names = [match["who"] for match in labels.values()]
    known = {name for name in names if names.count(name) >= _OFTEN}
    if len(names) < _FEWEST or len(known) < _OFTEN or 2 * len(names) < len(passages):
        return {}
    return {
        passage.id: (_voice(match["who"], entities), passage.start + match.end())
        for passage in passages
        if (match := labels.get(passage.id)) and match["who"] in known
    }


def _voice(label: str, entities: Sequence[Entity]) -> Voice:
    """The voice of a label: of whom it names, or nobody's."""
    last = label.rsplit(maxsplit=1)[-1].casefold()
    for entity in entities:
        if any(mention.key[-1:] == (last,) for mention in entity.mentions):
            return Voice(("name", id(entity)), entity.name, entity)
    if label in ("Q", "A", "Question", "Answer", "Interviewer"):
        return NOBODY
    return Voice(("label", label.casefold()), label)
