"""What a judge says, drawn: with the judge's name, and never among the rules' reasons."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content

from ...core.comparison import Comparison
from ...core.findings import Finding
from ...core.in_words import citation
from ...core.report.judged import Judged, claims_of, reasons, said_by_judge
from ...core.text.visible import one_line
from .marking import STYLES


def judged_on(comparison: Comparison, a: str, b: str) -> Iterator[Content]:
    """What a judge says of two passages, and which positions it sees them take."""
    for finding in comparison.findings_on(a, b):
        yield _drawn(finding, said_by_judge(finding))
    names = {topic.id: topic.name for topic in comparison.topics}
    for position in comparison.positions_on(a, b):
        where = f"{citation(position.claim.passage)} on “{one_line(names.get(position.topic, ''))}”"
        yield _drawn(position, f"{where}: {said_by_judge(position)}")


def _drawn(judged: Judged, head: str) -> Content:
    style = STYLES[judged.label] if isinstance(judged, Finding) else "italic"
    rows = [Content.styled(one_line(head), f"bold {style}")]
    rows += [Content(f"    {one_line(reason)}") for reason in reasons(judged)]
    for claim in claims_of(judged):
        rows.append(Content(f"    {citation(claim.passage)}  “{one_line(claim.quote.text)}”"))
    return Content("\n").join(rows)
