"""What a judge says of a topic in brief, apart from what the rules say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from .. import in_words
from ..comparison import Comparison
from ..findings import Finding
from ..text.visible import one_line
from .judged import claims_of, reasons


def on_topics(comparison: Comparison) -> dict[str | None, tuple[Finding, ...]]:
    """The divergences and agreements of a judge by the topic that holds both passages.

    Each stands on the first such topic, by its id; under None where there is none.
    """
    passages_on = {topic.id: topic.members for topic in comparison.topics}
    by_topic: dict[str | None, list[Finding]] = {}
    for finding in comparison.findings:
        ends = {claim.passage for claim in claims_of(finding)}
        home = next((topic for topic, passages in passages_on.items() if ends <= passages), None)
        if finding.label in in_words.SIDES:
            by_topic.setdefault(home, []).append(finding)
    return {topic: tuple(on_topic) for topic, on_topic in by_topic.items()}


def told(findings: Iterable[Finding], comparison: Comparison) -> tuple[str, ...]:
    """The first divergence and the first agreement of some, each a line with its sign."""
    all_findings = tuple(findings)
    sides = ([each for each in all_findings if each.label == side] for side in in_words.SIDES)
    return tuple(_told(same, comparison) for same in sides if same)


def _told(same: Sequence[Finding], comparison: Comparison) -> str:
    first = same[0]
    places = " and ".join(_places(first, comparison))
    why = " ".join(_sentence(one_line(reason)) for reason in reasons(first))
    more = f" ({len(same) - 1} more)" if len(same) > 1 else ""
    who = f"judge · {one_line(first.model)}"
    return f"{in_words.SIGNS[first.label]} {who}: {places} {first.label}: {why}{more}"


def _places(finding: Finding, comparison: Comparison) -> Iterator[str]:
    return (in_words.named_citation(claim.passage, comparison) for claim in claims_of(finding))


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?", "”")) else f"{text}."
