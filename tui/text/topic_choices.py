"""Topics to choose from: those that match what is typed, each as lines of a list."""

from __future__ import annotations

from rapidfuzz import fuzz, process, utils
from textual.content import Content

from ...core.plural import number_of
from ...core.text.visible import one_line
from ...core.topics.named import NamedTopic

LIKE = 60.0
"""Topics at or above this rapidfuzz ratio, 0 to 100, match what is typed."""


def matching(words: str, topics: tuple[NamedTopic, ...]) -> list[NamedTopic]:
    """The topics whose name or terms resemble some words, the most alike first."""
    if not words.strip():
        return list(topics)
    texts = [" ".join((topic.name, *topic.terms)) for topic in topics]
    matches = process.extract(
        words,
        texts,
        scorer=fuzz.partial_ratio,
        processor=utils.default_process,
        score_cutoff=LIKE,
        limit=None,
    )
    return [topics[index] for _, _, index in matches]


def topic_lines(topic: NamedTopic) -> Content:
    """A topic as lines of a list: its name, how many positions it has, its terms."""
    sides = len(topic.positions)
    positions = f"  {number_of(sides, 'position')}" if sides else ""
    terms = ", ".join(map(one_line, topic.terms))
    return Content.assemble((one_line(topic.name), "bold"), positions, (f"\n    {terms}", "dim"))
