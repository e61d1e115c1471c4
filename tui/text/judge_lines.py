"""What a judge can be asked and what it found, as lines of a list."""

from __future__ import annotations

from collections.abc import Iterable

from textual.content import Content

from ...core.comparison import Topic
from ...core.findings import PositionFinding, TopicName
from ...core.plural import number_of
from ...core.report.judged import Judged, claims_of, judged_places, reasons, said_by_judge
from ...core.text.visible import one_line
from ..session.open_questions import OpenQuestions

Shown = Judged | TopicName
"""A finding, or a name for a topic."""


def judge_lines(finding: Shown, topics: Iterable[Topic]) -> Content:
    """What a judge says, in lines; the first says of what."""
    names = {each.id: one_line(each.name) for each in topics}
    if isinstance(finding, TopicName):
        head, rows = _name_lines(finding, names.get(finding.topic, ""))
    else:
        head, rows = (
            f"{one_line(said_by_judge(finding))}  {judged_places(finding)}",
            reasons(finding),
        )
        if isinstance(finding, PositionFinding):
            head += f" on “{names.get(finding.topic, '')}”"
    return Content("\n    ".join([head, *map(one_line, rows)]))


def _name_lines(proposed: TopicName, topic: str) -> tuple[str, list[str]]:
    rows = [f"Terms: {', '.join(proposed.terms)}; enter takes or changes it."]
    if proposed.not_found:
        rows.append(f"Not in the passages: {', '.join(proposed.not_found)}.")
    return f"Topic “{topic}” may be called “{one_line(proposed.name)}”", rows


def how_many_open(questions: OpenQuestions | None, *, is_exam: bool) -> str:
    """How much there is to ask, behind what it is about; nothing while that is counted."""
    if questions is None:
        return ""
    if not questions.number:
        return ": answered, enter counts it" if is_exam else ": nothing open"
    return f": {questions.number} open, some {questions.tokens} tokens"


def how_many_found(findings: int, *, running: bool) -> str:
    """The heading of what was found."""
    so_far = " so far" if running else ""
    return f"{number_of(findings, 'finding')}{so_far}" if findings else "Nothing found yet"


def identity(finding: Shown) -> object:
    """What a finding is known by, whatever becomes of it while others come."""
    if isinstance(finding, TopicName):
        return finding.topic
    return finding.said, *(claim.quote for claim in claims_of(finding))
